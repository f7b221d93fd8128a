using Progressie.Internal;

namespace Progressie.Catalog;

/// <summary>The words that results are shown with, in Dutch and English, each of which a host can replace or add a language to.</summary>
/// <remarks>The words of a checklist are not here: they are part of what was asked, so changing them makes another definition.
/// Sentences of issues have keys such as <c>issue.prg4304</c>. Immutable and safe to share between threads.</remarks>
public sealed class ProgressieTexts
{
    private const string IssuePrefix = "issue.";

    private readonly Dictionary<TextKey, LocalizedText> _overrides;

    private ProgressieTexts(Dictionary<TextKey, LocalizedText> overrides) => _overrides = overrides;

    /// <summary>Gets the words as the library ships them.</summary>
    public static ProgressieTexts BuiltIn { get; } = new([]);

    /// <summary>Gets every key there is, for a host that wants to translate them all.</summary>
    /// <value>Never empty.</value>
    public static IReadOnlyList<TextKey> Keys => ValueList<TextKey>.Own(
        [.. BuiltInWords.Keys.ToArray().Select(TextKey.Parse), .. IssueTemplates.Codes.ToArray().Select(static code => KeyOf(IssueCode.Parse(code)))]);

    /// <summary>Gets the key of the sentence of an issue.</summary>
    /// <param name="code">The code of the issue.</param>
    /// <returns>The key, such as <c>issue.prg4304</c>.</returns>
    /// <exception cref="ArgumentException">The code is <c>default</c>.</exception>
    public static TextKey KeyOf(IssueCode code) => code.IsDefault
        ? throw new ArgumentException("The code is default, which is no code.", nameof(code))
        : TextKey.Parse(IssuePrefix + string.Create(7, code, static (span, c) => c.ToString().AsSpan().ToLowerInvariant(span)));

    /// <summary>Replaces words, or adds languages to them.</summary>
    /// <param name="key">The key of the words.</param>
    /// <param name="text">The words, in the languages to replace or add; in all others they stay as they are. Places such as
    /// <c>{version}</c> are filled in; they may be left out and moved about, and no others can be added.</param>
    /// <returns>New texts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such key, or the text has a place that is not filled in.</exception>
    public ProgressieTexts Override(TextKey key, LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        LocalizedText merged = Find(key);
        HashSet<string> places = Template.Places(BuiltInEnglish(key));
        foreach (LanguageTag language in text.Languages)
        {
            text.TryGet(language, out string? words);
            if (Template.Places(words!).Except(places, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            {
                throw new ArgumentException(
                    $"'{key}' has no place '{{{unknown}}}': it has {(places.Count == 0 ? "none" : string.Join(", ", places))}.", nameof(text));
            }

            merged = merged.With(language, words!);
        }

        return new ProgressieTexts(new Dictionary<TextKey, LocalizedText>(_overrides) { [key] = merged });
    }

    /// <summary>Gets words in all their languages.</summary>
    /// <param name="key">The key of the words.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentException">There is no such key.</exception>
    public LocalizedText Find(TextKey key)
    {
        if (_overrides.TryGetValue(key, out LocalizedText? text))
        {
            return text;
        }

        return LocalizedText.Of(nl: BuiltInDutch(key), en: BuiltInEnglish(key));
    }

    /// <summary>Shows words in a language, or in English where they are not there.</summary>
    /// <param name="key">The key of the words.</param>
    /// <param name="language">The language.</param>
    /// <param name="arguments">What to put in the places between braces, by name.</param>
    /// <returns>The words with the language they are in.</returns>
    /// <exception cref="ArgumentException">There is no such key, the language is <c>default</c>, or a place is not filled in.</exception>
    public TextInLanguage Show(TextKey key, LanguageTag language, IReadOnlyDictionary<string, string> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        TextInLanguage shown = Find(key).Show(language, LanguageTag.English);
        if (Template.Places(shown.Text).FirstOrDefault(place => !arguments.ContainsKey(place)) is { } missing)
        {
            throw new ArgumentException($"'{key}' has a place '{{{missing}}}' for which nothing was given.", nameof(arguments));
        }

        return new TextInLanguage(Template.Fill(shown.Text, arguments), shown.Language, shown.Match);
    }

    /// <summary>Shows words without places in a language, or in English where they are not there.</summary>
    /// <param name="key">The key of the words.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words with the language they are in.</returns>
    /// <exception cref="ArgumentException">There is no such key, the language is <c>default</c>, or the words have places.</exception>
    public TextInLanguage Show(TextKey key, LanguageTag language) => Show(key, language, new Dictionary<string, string>());

    /// <summary>Shows the sentence of a reason in a language, or in English where it is not there. Steps and people are named by their ids;
    /// <c>ProgressiePages.Sentence</c> names them as the conversation does.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language.</param>
    /// <returns>The sentence with the language it is in.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public TextInLanguage Show(Reason reason, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return Show(reason.Key, language, reason.Arguments);
    }

    /// <summary>Shows the sentence of an issue, with the phrases in it in the same language where they are there.</summary>
    internal TextInLanguage Show(ValidationIssue issue, LanguageTag language)
    {
        TextKey key = KeyOf(issue.Code);
        LanguageTag shown = Find(key).Show(language, LanguageTag.English).Language;
        return Show(key, language, shown.IsFormOf(LanguageTag.Dutch) ? InDutch(issue.Arguments) : issue.Arguments);
    }

    private static Dictionary<string, string> InDutch(IReadOnlyDictionary<string, string> arguments) => arguments.ToDictionary(
        static argument => argument.Key,
        static argument => IssueTerms.IsTerm(argument.Key) ? IssueTerms.Dutch(argument.Value) ?? argument.Value : argument.Value,
        StringComparer.Ordinal);

    private static string BuiltInEnglish(TextKey key) =>
        (CodeOf(key) is { } code ? IssueTemplates.English(code) : BuiltInWords.English(key.ToString())) ?? throw Unknown(key);

    private static string BuiltInDutch(TextKey key) =>
        (CodeOf(key) is { } code ? IssueTemplates.Dutch(code) : BuiltInWords.Dutch(key.ToString())) ?? throw Unknown(key);

    private static IssueCode? CodeOf(TextKey key)
    {
        string text = key.ToString();
        return text.StartsWith(IssuePrefix, StringComparison.Ordinal)
            && IssueCode.TryParse(text[IssuePrefix.Length..].ToUpperInvariant(), out IssueCode code)
                ? code
                : null;
    }

    private static ArgumentException Unknown(TextKey key) => new($"There are no words '{key}'.", nameof(key));
}
