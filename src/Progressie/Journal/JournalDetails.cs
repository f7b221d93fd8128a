namespace Progressie.Journal;

/// <summary>What is known of a journal when it begins, besides its owner: all of it optional.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record JournalDetails
{
    /// <summary>Gets details that say nothing.</summary>
    public static JournalDetails None { get; } = new();

    /// <summary>Gets the host's key for the journal.</summary>
    /// <value><see langword="null"/> when it has none.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public JournalId? Id
    {
        get;
        init =>
            field = value is { IsDefault: true } ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets the name the owner goes by.</summary>
    /// <value><see langword="null"/> when the owner writes under a pseudonym. Personal data when given.</value>
    public string? Name { get; init; }

    /// <summary>Gets the language the owner writes in.</summary>
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
