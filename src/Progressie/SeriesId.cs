using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;

namespace Progressie;

/// <summary>Names a scale series to the host: a key of its own choice, such as a database key or a GUID.</summary>
/// <remarks>1 to 128 visible ASCII characters without white space. Compared ordinally, never folded. Immutable. <c>default</c> means "no id": it equals only itself,
/// prints as an empty string, and every method that takes an id refuses it.</remarks>
public readonly record struct SeriesId : IParsable<SeriesId>
{
    private readonly string? _value;

    private SeriesId(string value) => _value = value;

    /// <summary>Gets whether this is <c>default</c>, which is no id.</summary>
    public bool IsDefault => _value is null;

    /// <summary>Reads an id from text.</summary>
    /// <param name="text">The text, exactly the id.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text does not follow the rule; the message states the rule.</exception>
    public static SeriesId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out SeriesId id) ? id : throw IdRules.Token.Failure(nameof(SeriesId), text);
    }

    /// <summary>Reads an id from text when the text follows the rule.</summary>
    /// <param name="text">The text, exactly the id.</param>
    /// <param name="id">The id, or <c>default</c> when the text is no id.</param>
    /// <returns>Whether the text is an id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out SeriesId id)
    {
        bool valid = IdRules.Token.Accepts(text);
        id = valid ? new SeriesId(text!) : default;
        return valid;
    }

    /// <inheritdoc/>
    static SeriesId IParsable<SeriesId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<SeriesId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SeriesId result) =>
        TryParse(s, out result);

    /// <summary>Gets the id as text; <see cref="Parse(string)"/> reads it back.</summary>
    /// <returns>The text, empty for <c>default</c>.</returns>
    public override string ToString() => _value ?? string.Empty;
}
