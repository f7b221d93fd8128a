namespace Progressie.Internal;

/// <summary>When two texts are the same words: when they look the same but for capitals, and for how much space there is where. The one
/// rule for everything that compares what people wrote; what they wrote stays as it is.</summary>
internal sealed class SameWords : IEqualityComparer<string?>
{
    private SameWords()
    {
    }

    internal static SameWords Comparer { get; } = new();

    /// <summary>Whether two texts are the same words, or both are left out.</summary>
    internal static bool AreIn(string? one, string? other) => Comparer.Equals(one, other);

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal)
        || (x is not null && y is not null && string.Equals(TextRules.Plain(x), TextRules.Plain(y), StringComparison.OrdinalIgnoreCase));

    // Ordinal, so that the same document is sound in every culture.
    public int GetHashCode(string? obj) => obj is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(TextRules.Plain(obj));
}
