using System.Collections.ObjectModel;
using System.Globalization;

namespace Progressie;

/// <summary>Words that are shown in whichever language is asked for: of the catalog, of a definition, or as somebody wrote them.</summary>
/// <remarks><c>ProgressieTexts.Show(Wording, LanguageTag)</c> shows them. Exactly one of <see cref="Key"/>, <see cref="Text"/>,
/// <see cref="Words"/> and <see cref="Number"/> is there. Two are equal when they hold the same. Personal data when somebody wrote the
/// words or is named in them; <see cref="ToString"/> shows none of that. Immutable and safe to share between threads.</remarks>
public sealed partial class Wording : IEquatable<Wording>
{
    private static readonly IReadOnlyDictionary<string, Wording> NoArguments = ReadOnlyDictionary<string, Wording>.Empty;

    private Wording(
        TextKey? key, LocalizedText? text, LanguageTag? source, string? words, decimal? number,
        IReadOnlyDictionary<string, Wording> arguments)
    {
        Key = key;
        Text = text;
        Source = source;
        Words = words;
        Number = number;
        Arguments = arguments;
    }

    /// <summary>Gets the key of words of the catalog, such as <c>question.coping</c>.</summary>
    /// <value><see langword="null"/> for words from elsewhere.</value>
    public TextKey? Key { get; }

    /// <summary>Gets words of a definition, such as a conversation model.</summary>
    /// <value><see langword="null"/> for words from elsewhere.</value>
    public LocalizedText? Text { get; }

    /// <summary>Gets the source language of that definition: what is shown where a language is not there.</summary>
    /// <value><see langword="null"/> exactly when <see cref="Text"/> is.</value>
    public LanguageTag? Source { get; }

    /// <summary>Gets words that are shown as they are, such as a name or what 10 stands for to somebody.</summary>
    /// <value><see langword="null"/> for words from elsewhere.</value>
    public string? Words { get; }

    /// <summary>Gets a number, which is shown as the language writes it.</summary>
    /// <value><see langword="null"/> for words.</value>
    public decimal? Number { get; }

    /// <summary>Gets what fills in the places of the words, by name.</summary>
    /// <value>Never <see langword="null"/>. May hold more than the words have places for.</value>
    public IReadOnlyDictionary<string, Wording> Arguments { get; }

    /// <summary>Gets whether two wordings are the same.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Wording? left, Wording? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Gets whether two wordings differ.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Wording? left, Wording? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Wording? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || Key != other.Key || Text != other.Text || Source != other.Source || Words != other.Words
            || Number != other.Number
            || Arguments.Count != other.Arguments.Count)
        {
            return false;
        }

        foreach ((string name, Wording argument) in Arguments)
        {
            if (!other.Arguments.TryGetValue(name, out Wording? its) || argument != its)
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Wording);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Text, Words, Number);

    /// <summary>Shows where the words come from, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>words 'question.coping'</c>.</returns>
    public override string ToString() => Key is { } key ? $"words '{key}'"
        : Text is { } text ? $"words of a definition ({string.Join(", ", text.Languages)})"
        : Number is { } number ? number.ToString(CultureInfo.InvariantCulture)
        : "words as they are";

    internal static Wording Of(TextKey key, IReadOnlyDictionary<string, Wording>? arguments = null) =>
        new(key, text: null, source: null, words: null, number: null, arguments ?? NoArguments);

    internal static Wording Of(string key, IReadOnlyDictionary<string, Wording>? arguments = null) => Of(TextKey.Parse(key), arguments);

    internal static Wording Of(LocalizedText text, LanguageTag source, IReadOnlyDictionary<string, Wording>? arguments = null) =>
        new(key: null, text, source, words: null, number: null, arguments ?? NoArguments);

    internal static Wording Of(decimal number) => new(key: null, text: null, source: null, words: null, number, NoArguments);

    internal static Wording AsItIs(string words) => new(key: null, text: null, source: null, words, number: null, NoArguments);
}
