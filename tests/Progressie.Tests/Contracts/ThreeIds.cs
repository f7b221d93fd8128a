namespace Progressie.Tests.Contracts;

/// <summary>Three ids of one type as text; null is <c>default</c>.</summary>
public sealed record ThreeIds(IdCase Kind, string? First, string? Second, string? Third)
{
    /// <summary>The same with one text shorter, while it is still an id.</summary>
    public IEnumerable<ThreeIds> Shrunk() => [
        .. Shorter(First).Select(text => this with { First = text }),
        .. Shorter(Second).Select(text => this with { Second = text }),
        .. Shorter(Third).Select(text => this with { Third = text })];

    private IEnumerable<string?> Shorter(string? text) => text is null
        ? []
        : Enumerable.Range(0, text.Length).Select(at => text.Remove(at, 1)).Where(Kind.IsId).Prepend(null);
}
