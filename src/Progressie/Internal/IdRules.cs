using System.Buffers;

namespace Progressie.Internal;

/// <summary>The rule an id follows, and the words that state it.</summary>
internal sealed class IdRules
{
    private const string Digits = "0123456789";
    private const string Lower = "abcdefghijklmnopqrstuvwxyz";
    private const string Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private readonly SearchValues<char> _allowed;
    private readonly bool _beginsWithLetterOrDigit;
    private readonly int _maxLength;

    private IdRules(string description, int maxLength, bool beginsWithLetterOrDigit, SearchValues<char> allowed)
    {
        Description = description;
        _maxLength = maxLength;
        _beginsWithLetterOrDigit = beginsWithLetterOrDigit;
        _allowed = allowed;
    }

    /// <summary>What a person writes in lower case: definition ids and text keys.</summary>
    internal static IdRules Slug { get; } = new(
        IssueTerms.SlugRule, 64, true, SearchValues.Create(Lower + Digits + ".-"));

    /// <summary>What is printed beside an item: part, section and item ids.</summary>
    internal static IdRules Key { get; } = new(
        IssueTerms.KeyRule, 64, true, SearchValues.Create(Lower + Upper + Digits + "._-"));

    /// <summary>What a host chooses for its own people and documents.</summary>
    internal static IdRules Token { get; } = new(
        IssueTerms.TokenRule, 128, false, SearchValues.Create(VisibleAscii()));

    internal string Description { get; }

    internal static FormatException Failure(string type, string rule, ReadOnlySpan<char> text) =>
        new($"'{TextRules.Excerpt(text.ToString())}' is no {type}: expected {IssueTerms.English(rule)}.");

    internal string? OrNull(string? text) => Accepts(text) ? text : null;

    internal string? OrNull(ReadOnlySpan<char> text) => Accepts(text) ? text.ToString() : null;

    internal string Require(string text, string type)
    {
        ArgumentNullException.ThrowIfNull(text);
        return OrNull(text) ?? throw Failure(type, Description, text);
    }

    internal string Require(ReadOnlySpan<char> text, string type) => OrNull(text) ?? throw Failure(type, Description, text);

    internal bool Accepts(ReadOnlySpan<char> text) =>
        !text.IsEmpty
        && text.Length <= _maxLength
        && (!_beginsWithLetterOrDigit || char.IsAsciiLetterOrDigit(text[0]))
        && !text.ContainsAnyExcept(_allowed);

    private static string VisibleAscii() => string.Create(0x7E - 0x21 + 1, 0, static (span, _) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = (char)(0x21 + i);
        }
    });
}
