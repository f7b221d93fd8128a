using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>Names whose view a position on a scale is: one's own, or that of a colleague, a manager, and so on.</summary>
/// <remarks>1 to 64 of <c>a-z</c>, <c>0-9</c>, <c>.</c> and <c>-</c>, beginning with a letter or digit. Compared ordinally, never folded. Immutable. <c>default</c> means "no id": it equals only itself,
/// prints as an empty string, and every method that takes an id refuses it.</remarks>
public readonly record struct PerspectiveId : IParsable<PerspectiveId>
{
    private readonly string? _value;

    private PerspectiveId(string value) => _value = value;

    /// <summary>Gets the id of the person's own view, <c>own</c>.</summary>
    public static PerspectiveId Own => new("own");

    /// <summary>Gets whether this is <c>default</c>, which is no id.</summary>
    public bool IsDefault => _value is null;

    /// <summary>Reads an id from text.</summary>
    /// <param name="text">The text, exactly the id.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text does not follow the rule; the message states the rule.</exception>
    public static PerspectiveId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out PerspectiveId id) ? id : throw IdRules.Slug.Failure(nameof(PerspectiveId), text);
    }

    /// <summary>Reads an id from text when the text follows the rule.</summary>
    /// <param name="text">The text, exactly the id.</param>
    /// <param name="id">The id, or <c>default</c> when the text is no id.</param>
    /// <returns>Whether the text is an id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PerspectiveId id)
    {
        bool valid = IdRules.Slug.Accepts(text);
        id = valid ? new PerspectiveId(text!) : default;
        return valid;
    }

    /// <inheritdoc/>
    static PerspectiveId IParsable<PerspectiveId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<PerspectiveId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PerspectiveId result) =>
        TryParse(s, out result);

    /// <summary>Gets the id as text; <see cref="Parse(string)"/> reads it back.</summary>
    /// <returns>The text, empty for <c>default</c>.</returns>
    public override string ToString() => _value ?? string.Empty;
}
