namespace Progressie.Scales;

/// <summary>What is known of a series when it begins, besides the scale: all of it optional.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record ScaleSeriesDetails
{
    /// <summary>Gets details that say nothing.</summary>
    public static ScaleSeriesDetails None { get; } = new();

    /// <summary>Gets the host's key for the series.</summary>
    /// <value><see langword="null"/> when it has none.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public SeriesId? Id
    {
        get;
        init =>
            field = value is { IsDefault: true } ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets whose series it is.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public Participant? Owner { get; init; }

    /// <summary>Gets the language that is spoken in the readings.</summary>
    /// <value><see langword="null"/> when not known.</value>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public LanguageTag? Language
    {
        get;
        init =>
            field = value is { IsDefault: true }
                ? throw new ArgumentException("The language is default, which is no language.", nameof(value))
                : value;
    }

    /// <summary>Gets the host's own data.</summary>
    /// <value>Empty unless set.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public HostExtensions Extensions
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = HostExtensions.Empty;

    /// <summary>Shows the id, and nothing that a person wrote.</summary>
    /// <returns>The id, empty when there is none.</returns>
    public override string ToString() => Id?.ToString() ?? string.Empty;
}
