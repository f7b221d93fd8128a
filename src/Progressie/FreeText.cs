using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;

namespace Progressie;

/// <summary>Says beforehand whether a text that somebody typed can be used: the rules that every verb and every reader goes by.</summary>
/// <remarks>A text has words in it and at most 20,000 characters, no control characters but tab and line ends, and no half surrogate
/// pairs. What Word or a phone pastes can hold one that nobody sees, such as a vertical tab. Pure; safe to call from any thread.</remarks>
public static class FreeText
{
    /// <summary>What stands where words were erased for good: a bar, so that no screen looks as if somebody wrote nothing.</summary>
    public static string Erased => "█████";

    /// <summary>Gets whether words stood here that were erased for good.</summary>
    /// <param name="text">The text; may be <see langword="null"/>.</param>
    /// <returns>Whether it is <see cref="Erased"/>, with a number behind it where different words have to stay different.</returns>
    public static bool IsErased(string? text) => text is not null && text.StartsWith(Erased, StringComparison.Ordinal)
        && (text.Length == Erased.Length
            || (text[Erased.Length] == ' ' && !text.AsSpan(Erased.Length + 1).ContainsAnyExceptInRange('0', '9')));

    /// <summary>Looks at a text, such as one that comes from a form, before it is used anywhere.</summary>
    /// <param name="text">The text; <see langword="null"/> is reported as a text without words.</param>
    /// <returns>A report that is valid when the text can be used, or holds PRG1002 (without words), PRG1003 (too long) or PRG1004 (a
    /// character that no document can carry). Give it the name of the field with <see cref="ValidationReport.Named(string)"/>.</returns>
    public static ValidationReport Check(string? text)
    {
        IssueCollector issues = new();
        new TextCheck(issues, string.Empty).Text(text ?? string.Empty);
        return issues.ToReport("text");
    }

    /// <summary>Whether two copies of one text say the same, or what the one says was erased in the other.</summary>
    internal static bool AreCopies(string? one, string? other) =>
        one == other || (one is not null && other is not null && (IsErased(one) || IsErased(other)));

    /// <summary>Of two copies of one text the one that has its words still.</summary>
    internal static string? Fullest(string? one, string? other) => IsErased(one) ? other : one;

    /// <summary>What stays of words when they are erased. Where nothing was said, nothing was erased; what was erased stays as it is.
    /// </summary>
    [return: NotNullIfNotNull(nameof(text))]
    internal static string? Erase(string? text) => text is null || IsErased(text) ? text : Erased;

    /// <summary>What stands for words that have to stay different from others: another bar for each number.</summary>
    internal static string Bar(int number) => number == 1 ? Erased : FormattableString.Invariant($"{Erased} {number}");

    /// <summary>The same for a list: that something was said, and not how much.</summary>
    internal static IReadOnlyList<string> Erase(IReadOnlyList<string> texts) => texts.Count == 0 ? [] : [Erased];
}
