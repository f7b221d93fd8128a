namespace Progressie;

/// <summary>A text as it is shown: the words, the language they are in, and how that relates to the language asked for.</summary>
/// <remarks>Immutable. It keeps a fallback visible: a page marks the text with <see cref="Language"/> when
/// <see cref="Match"/> is not <see cref="TextMatch.Exact"/>.</remarks>
public sealed partial record TextInLanguage
{
    internal TextInLanguage(string text, LanguageTag language, TextMatch match)
    {
        Text = text;
        Language = language;
        Match = match;
    }

    /// <summary>Gets the words.</summary>
    /// <value>Never empty.</value>
    public string Text { get; }

    /// <summary>Gets the language the words are in.</summary>
    /// <value>The value for an HTML <c>lang</c> attribute.</value>
    public LanguageTag Language { get; }

    /// <summary>Gets how the language relates to the one asked for.</summary>
    public TextMatch Match { get; }

    /// <summary>Gets the words.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
