using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;

namespace Progressie;

/// <summary>One text in several languages, each written by people.</summary>
/// <remarks>There is no default language inside a text: who shows it says which language is wanted and which is the source,
/// and gets told which of the two it became. The words are judged where a definition or a document takes them in. A language that a host
/// added to a published definition is shown, and stays out of <see cref="Languages"/>, equality and documents. Immutable; two texts are
/// equal when they hold the same words in the same languages, in whatever order they were given.</remarks>
public sealed partial class LocalizedText : IEquatable<LocalizedText>
{
    private readonly (LanguageTag Language, string Text)[] _texts;
    private readonly LocalizedText? _added;

    private LocalizedText((LanguageTag Language, string Text)[] texts, LocalizedText? added = null)
    {
        _added = added;
        Sort(texts);
        _texts = texts;
    }

    /// <summary>Gets the languages the text is there in, in ordinal order of their tags.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<LanguageTag> Languages =>
        field ??= ValueList<LanguageTag>.Own(Array.ConvertAll(_texts, static entry => entry.Language));

    internal ReadOnlySpan<(LanguageTag Language, string Text)> Entries => _texts;

    /// <summary>Gets whether two texts hold the same words in the same languages.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(LocalizedText? left, LocalizedText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Gets whether two texts differ in words or languages.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(LocalizedText? left, LocalizedText? right) => !(left == right);

    /// <summary>Makes a text in one language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="text">The words, under the rules that <see cref="FreeText"/> checks.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The language is <c>default</c>, or the words are <see langword="null"/>.</exception>
    public static LocalizedText In(LanguageTag language, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new LocalizedText([(GuardLanguage(language, nameof(language)), text)]);
    }

    /// <summary>Makes a text in Dutch and English.</summary>
    /// <param name="nl">The Dutch words, under the rules of <see cref="In(LanguageTag, string)"/>.</param>
    /// <param name="en">The English words, under the same rules.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static LocalizedText Of(string nl, string en)
    {
        ArgumentNullException.ThrowIfNull(nl);
        ArgumentNullException.ThrowIfNull(en);
        return new LocalizedText([(LanguageTag.Dutch, nl), (LanguageTag.English, en)]);
    }

    /// <summary>Adds a language, or replaces the words of one that is there.</summary>
    /// <param name="language">The language.</param>
    /// <param name="text">The words, under the rules of <see cref="In(LanguageTag, string)"/>.</param>
    /// <returns>A new text.</returns>
    /// <exception cref="ArgumentException">The language is <c>default</c>, or the words are <see langword="null"/>.</exception>
    public LocalizedText With(LanguageTag language, string text)
    {
        GuardLanguage(language, nameof(language));
        ArgumentNullException.ThrowIfNull(text);
        return new LocalizedText([.. Array.FindAll(_texts, entry => entry.Language != language), (language, text)], _added);
    }

    /// <summary>Looks the words up in exactly one language, without any fallback.</summary>
    /// <param name="language">The language.</param>
    /// <param name="text">The words, or <see langword="null"/> when the text is not there in that language.</param>
    /// <returns>Whether the text is there in that language.</returns>
    public bool TryGet(LanguageTag language, [NotNullWhen(true)] out string? text)
    {
        foreach ((LanguageTag Language, string Text) entry in _texts)
        {
            if (entry.Language == language)
            {
                text = entry.Text;
                return true;
            }
        }

        text = null;
        return false;
    }

    /// <summary>Shows the text in a language: exactly, else in a wider form of it, else in another form of it, else in the source
    /// language.</summary>
    /// <param name="wanted">The language to show it in.</param>
    /// <param name="source">The source language of the definition the text belongs to.</param>
    /// <returns>The words with the language they are in and how that relates to <paramref name="wanted"/>.</returns>
    /// <exception cref="ArgumentException">A language is <c>default</c>, or the text is not there in <paramref name="source"/>
    /// while it is needed.</exception>
    public TextInLanguage Show(LanguageTag wanted, LanguageTag source)
    {
        GuardLanguage(wanted, nameof(wanted));
        GuardLanguage(source, nameof(source));
        TextMatch match = TextMatch.Exact;
        for (LanguageTag? language = wanted; language is { } form; language = form.Parent, match = TextMatch.Parent)
        {
            if (TryGet(form, out string? words) || (_added is not null && _added.TryGet(form, out words)))
            {
                return new TextInLanguage(words, form, match);
            }
        }

        // Before another language comes another form of this one, in the script that was asked for.
        for (LanguageTag? language = wanted; language is { } form; language = form.EndsWithScript ? null : form.Parent)
        {
            if (FormOf(form) is { } other)
            {
                return new TextInLanguage(other.Text, other.Language, TextMatch.OtherForm);
            }
        }

        return TryGet(source, out string? fallback)
            ? new TextInLanguage(fallback, source, TextMatch.Source)
            : throw new ArgumentException(
                $"The text is there in {string.Join(", ", Languages)}, and not in the source language '{source}'.", nameof(source));
    }

    /// <summary>Shows the text in a language, or in the first of two sources that it is there in.</summary>
    internal TextInLanguage Show(LanguageTag wanted, LanguageTag? source, LanguageTag last) =>
        Show(wanted, source is { } first && TryGet(first, out _) ? first : last);

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) =>
        other is not null && (ReferenceEquals(this, other) || _texts.AsSpan().SequenceEqual(other._texts));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach ((LanguageTag Language, string Text) entry in _texts)
        {
            hash.Add(entry.Language);
            hash.Add(entry.Text, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>Lists the languages and words, for a debugger or a log of one's own.</summary>
    /// <returns>Text such as <c>en: Progress | nl: Vooruitgang</c>.</returns>
    public override string ToString() => string.Join(" | ", Array.ConvertAll(_texts, static entry => $"{entry.Language}: {entry.Text}"));

    /// <summary>Takes over what a reader has already checked.</summary>
    internal static LocalizedText FromChecked((LanguageTag Language, string Text)[] texts) => new(texts);

    /// <summary>Judges what people typed, where a definition or a document takes the text in.</summary>
    internal void Check(TextCheck check)
    {
        foreach ((LanguageTag language, string text) in _texts)
        {
            check.Text(language.ToString(), text);
        }
    }

    /// <summary>Adds a language beside the text as it was published.</summary>
    internal LocalizedText WithAdded(LanguageTag language, string text) =>
        new(_texts, _added is null ? new LocalizedText([(language, text)]) : _added.With(language, text));

    /// <summary>Puts a handful of texts in order, without a sorter that would be compiled for them.</summary>
    private static void Sort((LanguageTag Language, string Text)[] texts)
    {
        for (int i = 1; i < texts.Length; i++)
        {
            (LanguageTag Language, string Text) text = texts[i];
            int place = i;
            for (; place > 0 && texts[place - 1].Language.CompareTo(text.Language) > 0; place--)
            {
                texts[place] = texts[place - 1];
            }

            texts[place] = text;
        }
    }

    private (LanguageTag Language, string Text)? FormOf(LanguageTag wider)
    {
        foreach ((LanguageTag Language, string Text) entry in _texts)
        {
            if (entry.Language.IsFormOf(wider))
            {
                return entry;
            }
        }

        return _added?.FormOf(wider);
    }

    private static LanguageTag GuardLanguage(LanguageTag language, string parameter) => language.IsDefault
        ? throw new ArgumentException("The language is default, which is no language.", parameter)
        : language;
}
