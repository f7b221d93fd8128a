namespace Progressie.Checklists;

/// <summary>What is known of a response besides the answers: all of it optional.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record ResponseDetails
{
    /// <summary>Gets details that say nothing.</summary>
    public static ResponseDetails None { get; } = new();

    /// <summary>Gets the host's key for the response.</summary>
    /// <value><see langword="null"/> when it has none.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ResponseId? Id
    {
        get;
        init =>
            field = value is { IsDefault: true } ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets who fills it in, for themselves.</summary>
    /// <value><see langword="null"/> for the person that <see cref="Writer.By"/> names.</value>
    public Participant? Respondent { get; init; }

    /// <summary>Gets the language the checklist is shown in.</summary>
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

    /// <summary>Shows the key, and nothing of the person.</summary>
    /// <returns>The key, empty when there is none.</returns>
    public override string ToString() => Id?.ToString() ?? string.Empty;
}
