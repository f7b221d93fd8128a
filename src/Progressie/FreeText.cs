using Progressie.Internal;

namespace Progressie;

/// <summary>Says beforehand whether a text that somebody typed can be used: the rules that every verb and every reader goes by.</summary>
/// <remarks>A text has words in it and at most 20,000 characters, no control characters but tab and line ends, and no half surrogate
/// pairs. What Word or a phone pastes can hold one that nobody sees, such as a vertical tab. Pure; safe to call from any thread.</remarks>
public static class FreeText
{
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
}
