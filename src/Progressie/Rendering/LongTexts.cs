using System.Diagnostics.CodeAnalysis;

namespace Progressie.Rendering;

/// <summary>The long texts that stand on a page already: there they are shown whole, and elsewhere their beginning.</summary>
/// <remarks>So a page is about as long as what it is about, however often that is named. Two people who wrote the same are two texts; a
/// sentence of a definition is the same sentence, however it was put together.</remarks>
internal sealed class LongTexts : IEqualityComparer<string>
{
    /// <summary>How many characters of a text are shown where it stands on the page already.</summary>
    internal const int MostRepeated = 200;

    private readonly HashSet<string> _own = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _ours;

    internal LongTexts() => _ours = new HashSet<string>(this);

    /// <summary>Whether a text is long and stands on the page already; if not, it does from now on.</summary>
    internal bool Repeats(PageSpan span) => span.Text.Length > MostRepeated && !(span.IsOwn ? _own : _ours).Add(span.Text);

    bool IEqualityComparer<string>.Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    // Going through each of them whenever it comes by would cost as much as showing it.
    int IEqualityComparer<string>.GetHashCode([DisallowNull] string obj) =>
        HashCode.Combine(obj.Length, string.GetHashCode(obj.AsSpan(0, Math.Min(MostRepeated, obj.Length)), StringComparison.Ordinal));
}
