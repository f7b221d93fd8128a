using System.Globalization;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Internal;

namespace Progressie.Catalog;

/// <summary>The words that results are shown with, in Dutch and English, each of which a host can replace or add a language to.</summary>
/// <remarks>The words of a checklist are not here: they are part of what was asked, so changing them makes another definition.
/// Sentences of issues have keys such as <c>issue.prg4304</c>, and the phrases in them keys such as <c>phrase.array-of-items</c>.
/// Immutable and safe to share between threads.</remarks>
public sealed partial class ProgressieTexts
{
    private static readonly TextKey DecimalPoint = TextKey.Parse("scale.decimal-point");

    private readonly Dictionary<TextKey, LocalizedText> _overrides;
    private readonly ValueList<LanguageTag> _added;

    private ProgressieTexts(Dictionary<TextKey, LocalizedText> overrides, ValueList<LanguageTag> added)
    {
        _overrides = overrides;
        _added = added;
    }

    /// <summary>Gets the words as the library ships them.</summary>
    public static ProgressieTexts BuiltIn { get; } = new([], ValueList<LanguageTag>.Empty);

    /// <summary>Gets every key there is, for a host that wants to translate them all.</summary>
    /// <value>Never empty.</value>
    public static IReadOnlyList<TextKey> Keys => ValueList<TextKey>.Own([.. BuiltInTexts.Keys.Select(TextKey.Parse)]);

    /// <summary>Gets the languages the words are there in: those of the library, and those that <see cref="Translate"/> added.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<LanguageTag> Languages => ValueList<LanguageTag>.Own([.. BuiltInTexts.Languages, .. _added]);

    /// <summary>Gets the key of the sentence of an issue.</summary>
    /// <param name="code">The code of the issue.</param>
    /// <returns>The key, such as <c>issue.prg4304</c>.</returns>
    /// <exception cref="ArgumentException">The code is <c>default</c>.</exception>
    public static TextKey KeyOf(IssueCode code) => code.IsDefault
        ? throw new ArgumentException("The code is default, which is no code.", nameof(code))
        : TextKey.Parse(BuiltInTexts.KeyOf(code));

    /// <summary>Replaces words, or adds languages to them.</summary>
    /// <param name="key">The key of the words.</param>
    /// <param name="text">The words, in the languages to replace or add; in all others they stay as they are. Places such as
    /// <c>{version}</c> are filled in; they may be left out and moved about, and no others can be added.</param>
    /// <returns>New texts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such key, or the text is without words or has a place that is not filled
    /// in.</exception>
    public ProgressieTexts Override(TextKey key, LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        LocalizedText merged = Find(key);
        HashSet<string> places = PlacesOf(key.ToString());
        foreach (LanguageTag language in text.Languages)
        {
            text.TryGet(language, out string? words);
            TextRules.Guard(words, nameof(text));
            if (Template.Places(words!).Except(places, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            {
                throw new ArgumentException(
                    $"'{key}' has no place '{{{unknown}}}': it has {(places.Count == 0 ? "none" : string.Join(", ", places))}.",
                    nameof(text));
            }

            merged = merged.With(language, words!);
        }

        return new ProgressieTexts(new Dictionary<TextKey, LocalizedText>(_overrides) { [key] = merged }, _added);
    }

    /// <summary>Adds a language, or replaces words in one that is there.</summary>
    /// <param name="language">The language.</param>
    /// <param name="words">The words by key, such as <c>score.total</c>, with the same places as in English; a
    /// place that is left out is a warning, since what belongs there is not shown then.</param>
    /// <returns>New texts, with a warning for every key without words in the language; or none, with an error for every key that does
    /// not exist and all words that are not allowed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public Validated<ProgressieTexts> Translate(LanguageTag language, IReadOnlyDictionary<string, string> words)
    {
        Translation translation = new(language, LanguageTag.English, words, ProgressieLimits.HardMaxTextLength);
        Dictionary<TextKey, LocalizedText> overrides = new(_overrides);
        foreach (string key in BuiltInTexts.Keys)
        {
            LocalizedText text = Find(TextKey.Parse(key));
            if (translation.Find(text, key, JsonPointer.Append(string.Empty, key), PlacesOf(key)) is { } found)
            {
                overrides[TextKey.Parse(key)] = text.With(language, found);
            }
        }

        ValidationReport report = translation.ToReport($"texts '{language}'");
        ValueList<LanguageTag> added = Languages.Contains(language) ? _added : _added.Add(language);
        return new Validated<ProgressieTexts>(report.IsValid ? new ProgressieTexts(overrides, added) : null, report);
    }

    /// <summary>Gets all words by key, as readers of a language see them: what a translator starts from.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The words by key, in the order of <see cref="Keys"/>; places in them are not filled in.</returns>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public IReadOnlyDictionary<string, string> TextsIn(LanguageTag language) => BuiltInTexts.Keys.ToDictionary(
        static key => key, key => Find(TextKey.Parse(key)).Show(language, LanguageTag.English).Text, StringComparer.Ordinal);

    /// <summary>Chooses the language to show the words in, for somebody who reads several.</summary>
    /// <param name="preferred">The languages somebody reads, the dearest first.</param>
    /// <returns>The first of them that the words are there in, or English.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="preferred"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A language is <c>default</c>.</exception>
    public LanguageTag LanguageFor(params IReadOnlyList<LanguageTag> preferred) =>
        First(preferred, Languages, Languages) ?? LanguageTag.English;

    /// <summary>Chooses one language to show a checklist, and what comes of it, together with the words around it.</summary>
    /// <param name="checklist">The checklist.</param>
    /// <param name="preferred">The languages somebody reads, the dearest first.</param>
    /// <returns>The first of them that both are there in, else the first that the checklist is there in; where it is in none of them, a
    /// language that both are there in, the source language of the checklist before others.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A language is <c>default</c>.</exception>
    public LanguageTag LanguageFor(Checklist checklist, params IReadOnlyList<LanguageTag> preferred)
    {
        ArgumentNullException.ThrowIfNull(checklist);
        return Choose(checklist.SourceLanguage, [.. checklist.Languages, .. checklist.AddedLanguages], preferred);
    }

    /// <summary>Chooses one language to show a conversation model, and conversations by it, together with the words around it.</summary>
    /// <param name="model">The model.</param>
    /// <param name="preferred">The languages somebody reads, the dearest first.</param>
    /// <returns>As <see cref="LanguageFor(Checklist, IReadOnlyList{LanguageTag})"/> for a checklist.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A language is <c>default</c>.</exception>
    public LanguageTag LanguageFor(ConversationModel model, params IReadOnlyList<LanguageTag> preferred)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Choose(model.SourceLanguage, [.. model.Languages, .. model.AddedLanguages], preferred);
    }

    /// <summary>Gets words in all their languages.</summary>
    /// <param name="key">The key of the words.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentException">There is no such key.</exception>
    public LocalizedText Find(TextKey key)
    {
        return _overrides.TryGetValue(key, out LocalizedText? text)
            ? text
            : BuiltInTexts.Find(key.ToString()) ?? throw new ArgumentException($"There are no words '{key}'.", nameof(key));
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

    /// <summary>Shows the sentence of a reason in a language, or in English where it is not there, with steps, people and roles named as in
    /// the document that the guidance was for.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language.</param>
    /// <returns>The sentence with the language it is in.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public TextInLanguage Show(Reason reason, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(reason);
        if (reason.Called is null)
        {
            return Show(reason.Key, language, reason.Arguments);
        }

        LanguageTag inside = Inside(Find(reason.Key).Show(language, LanguageTag.English), language);
        Dictionary<string, string> named = new(reason.Arguments, StringComparer.Ordinal);
        foreach ((string argument, Wording name) in reason.Called)
        {
            named[argument] = Show(name, inside).Text;
        }

        return Show(reason.Key, language, named);
    }

    /// <summary>Shows words in a language with their places filled in: words of the catalog in English where they are not there, those of a
    /// definition in its source language, and what a person wrote as it is.</summary>
    /// <param name="wording">The words.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words with the language they are in. What fills in a place is in the same language where it is there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="wording"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>, or the words have a place that nothing fills in.</exception>
    public TextInLanguage Show(Wording wording, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(wording);
        if (wording.Number is { } number)
        {
            TextInLanguage point = Show(DecimalPoint, language);
            return new TextInLanguage(
                number.ToString(CultureInfo.InvariantCulture).Replace(".", point.Text, StringComparison.Ordinal), point.Language,
                point.Match);
        }

        if (wording.Words is { } words)
        {
            return new TextInLanguage(words, language, TextMatch.Exact);
        }

        TextInLanguage shown = wording.Text is { } text
            ? text.Show(language, wording.Source!.Value)
            : Find(wording.Key!.Value).Show(language, LanguageTag.English);
        if (!shown.Text.Contains('{', StringComparison.Ordinal))
        {
            return shown;
        }

        LanguageTag inside = Inside(shown, language);
        Dictionary<string, string> arguments = new(StringComparer.Ordinal);
        foreach (string place in Template.Places(shown.Text))
        {
            arguments.Add(place, wording.Arguments.TryGetValue(place, out Wording? argument)
                ? Show(argument, inside).Text
                : throw new ArgumentException($"The {wording} have a place '{{{place}}}' for which nothing was given.", nameof(wording)));
        }

        return new TextInLanguage(Template.Fill(shown.Text, arguments), shown.Language, shown.Match);
    }

    /// <summary>The language for what is put inside a sentence: the one asked for, or where the sentence is not there in that, the one it
    /// is in.</summary>
    private static LanguageTag Inside(TextInLanguage sentence, LanguageTag language) =>
        sentence.Match == TextMatch.Source ? sentence.Language : language;

    /// <summary>Shows the sentence of an issue in a language, or in English where it is not there; the phrases in it come in the same
    /// language.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="language">The language.</param>
    /// <returns>The sentence with the language it is in.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="issue"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public TextInLanguage Show(ValidationIssue issue, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(issue);
        TextKey key = KeyOf(issue.Code);
        LanguageTag shown = Find(key).Show(language, LanguageTag.English).Language;
        return Show(key, language, IssueTerms.Say(issue.Arguments, phrase =>
            BuiltInTexts.Find(phrase) is null ? null : Find(TextKey.Parse(phrase)).Show(shown, LanguageTag.English).Text));
    }

    private static HashSet<string> PlacesOf(string key) => Template.Places(BuiltInTexts.English(key)!);

    private static LanguageTag? First(
        IReadOnlyList<LanguageTag> preferred, IReadOnlyList<LanguageTag> content, IReadOnlyList<LanguageTag> frame)
    {
        ArgumentNullException.ThrowIfNull(preferred);
        foreach (LanguageTag language in preferred)
        {
            if (language.IsDefault)
            {
                throw new ArgumentException("A language is default, which is no language.", nameof(preferred));
            }

            if (content.Any(language.IsServedBy) && frame.Any(language.IsServedBy))
            {
                return language;
            }
        }

        return null;
    }

    private LanguageTag Choose(LanguageTag source, LanguageTag[] content, IReadOnlyList<LanguageTag> preferred) =>
        First(preferred, content, Languages)
        ?? First(preferred, content, content)
        ?? First([source, .. content], content, Languages)
        ?? source;
}
