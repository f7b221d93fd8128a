using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>What goes into a preparation of a directing conversation, while it is being written: any text, judged by
/// <see cref="DirectingPreparation.TryCreate"/>.</summary>
/// <remarks>Everything is optional. Personal data; <see cref="ToString"/> shows none of it. Immutable. Source: handbook 2.2 to
/// 2.4.</remarks>
public sealed partial record DirectingPreparationDraft
{
    /// <summary>Gets who prepares.</summary>
    /// <value><see langword="null"/> when not said.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ParticipantId? By
    {
        get;
        init =>
            field = value is { IsDefault: true } ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets the language the words are in.</summary>
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

    /// <summary>Gets what bothers who directs. A normal beginning, and for nobody else's eyes.</summary>
    /// <value><see langword="null"/> when not written down.</value>
    public string? Irritation { get; init; }

    /// <summary>Gets what is needed, as behaviour or a result that somebody wants to see.</summary>
    /// <value><see langword="null"/> when not worded yet.</value>
    public string? Expectation { get; init; }

    /// <summary>Gets why it is needed.</summary>
    /// <value><see langword="null"/> when not worded yet.</value>
    public string? Reason { get; init; }

    /// <summary>Gets what is fixed.</summary>
    /// <value>Empty when nothing was named.</value>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public IReadOnlyList<string> FixedPoints
    {
        get;
        init => field = ValueList<string>.Copy(value, nameof(value));
    } = ValueList<string>.Empty;

    /// <summary>Gets what the other can decide for themselves.</summary>
    /// <value>Empty when nothing was named.</value>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public IReadOnlyList<string> FreePoints
    {
        get;
        init => field = ValueList<string>.Copy(value, nameof(value));
    } = ValueList<string>.Empty;

    /// <summary>Gets what has to come up in the conversation: the usefulness question, which who directs asks themselves.</summary>
    /// <value><see langword="null"/> when not written down.</value>
    public string? HasToComeUp { get; init; }

    /// <summary>Gets what has to be clear afterwards.</summary>
    /// <value><see langword="null"/> when not written down.</value>
    public string? ClearAfterwards { get; init; }

    /// <summary>Gets the host's own data.</summary>
    /// <value>Empty unless set.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public HostExtensions Extensions
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = HostExtensions.Empty;

    /// <summary>Shows what it is, and nothing that a person wrote.</summary>
    /// <returns>The same for every draft.</returns>
    public override string ToString() => "draft of a preparation of a directing conversation";

    internal void Check(TextCheck check)
    {
        check.Text("irritation", Irritation);
        check.Text("expectation", Expectation);
        check.Text("reason", Reason);
        check.Texts("fixedPoints", FixedPoints);
        check.Texts("freePoints", FreePoints);
        check.Text("hasToComeUp", HasToComeUp);
        check.Text("clearAfterwards", ClearAfterwards);
    }
}
