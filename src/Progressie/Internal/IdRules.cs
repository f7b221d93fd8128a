namespace Progressie.Internal;

/// <summary>The rule an id follows, and the words that state it.</summary>
/// <remarks>Ids are short, so a plain loop over them is as fast as a searcher for sets of characters, and takes nothing to make.</remarks>
internal sealed class IdRules
{
    private readonly int _maxLength;
    private readonly bool _takesUpper;
    private readonly bool _takesUnderscore;
    private readonly bool _takesAnyVisible;

    private IdRules(string description, int maxLength, bool takesUpper, bool takesUnderscore, bool takesAnyVisible)
    {
        Description = description;
        _maxLength = maxLength;
        _takesUpper = takesUpper;
        _takesUnderscore = takesUnderscore;
        _takesAnyVisible = takesAnyVisible;
    }

    /// <summary>What a person writes in lower case: definition ids and text keys.</summary>
    internal static IdRules Slug { get; } =
        new(IssueTerms.SlugRule, 64, takesUpper: false, takesUnderscore: false, takesAnyVisible: false);

    /// <summary>What is printed beside an item: part, section and item ids.</summary>
    internal static IdRules Key { get; } =
        new(IssueTerms.KeyRule, 64, takesUpper: true, takesUnderscore: true, takesAnyVisible: false);

    /// <summary>What a host chooses for its own people and documents.</summary>
    internal static IdRules Token { get; } =
        new(IssueTerms.TokenRule, 128, takesUpper: true, takesUnderscore: true, takesAnyVisible: true);

    internal string Description { get; }

    /// <summary>Says the rule and not the text: hosts log exceptions, and people type ids too.</summary>
    internal static FormatException Failure(string type, string rule) =>
        new($"The text is no {type}: expected {IssueTerms.English(rule)}.");

    internal string? OrNull(string? text) => Accepts(text) ? text : null;

    internal string? OrNull(ReadOnlySpan<char> text) => Accepts(text) ? text.ToString() : null;

    internal string Require(string text, string type)
    {
        ArgumentNullException.ThrowIfNull(text);
        return OrNull(text) ?? throw Failure(type, Description);
    }

    internal string Require(ReadOnlySpan<char> text, string type) => OrNull(text) ?? throw Failure(type, Description);

    internal bool Accepts(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > _maxLength || (!_takesAnyVisible && text[0] is '.' or '_' or '-'))
        {
            return false;
        }

        foreach (char c in text)
        {
            bool isAllowed = c switch
            {
                (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '-' => true,
                >= 'A' and <= 'Z' => _takesUpper,
                '_' => _takesUnderscore,
                _ => _takesAnyVisible && c is >= '!' and <= '~',
            };
            if (!isAllowed)
            {
                return false;
            }
        }

        return true;
    }
}
