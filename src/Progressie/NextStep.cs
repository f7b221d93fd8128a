using Progressie.Internal;

namespace Progressie;

/// <summary>One step that somebody wants to take: small, near, and their own.</summary>
/// <remarks>Every technique ends in none or more of these, and the next conversation begins with the open ones.
/// Its texts are judged where a document takes it in. Source: handbook 0.5 and 1 (next-step-forward question). Immutable.</remarks>
public sealed partial record NextStep
{
    // A near step is easier to begin with.
    private const int NearInDays = 14;

    /// <summary>Gets what the person will do.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string What
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets how the person means to go about it.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? How { get; init; }

    /// <summary>Gets the moment in the person's own words, such as "in Monday's meeting".</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? When { get; init; }

    /// <summary>Gets the day on which the step is to be taken.</summary>
    /// <value><see langword="null"/> when no day was chosen.</value>
    public DateOnly? On { get; init; }

    /// <summary>Gets whose step it is.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public Participant? Owner { get; init; }

    /// <summary>Gets how the person will notice that the step works.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? NoticedBy { get; init; }

    /// <summary>Gets where the step was agreed.</summary>
    /// <value><see langword="null"/> when it came from outside a document.</value>
    public ProgressSource? Origin { get; init; }

    /// <summary>Gets where the step stands.</summary>
    /// <value><see cref="NextStepStatus.Open"/> unless said otherwise.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the statuses.</exception>
    public NextStepStatus Status
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Shows where the step stands, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>next step (Open)</c>.</returns>
    public override string ToString() => $"next step ({Status})";

    /// <summary>How many days away the step is, when it is no longer near.</summary>
    /// <value><see langword="null"/> when it is near, its day is there or has passed, or no day was chosen.</value>
    internal int? DaysWhenFar(DateTimeOffset now) =>
        On?.DayNumber - DateOnly.FromDateTime(now.DateTime).DayNumber is { } days and > NearInDays ? days : null;

    /// <summary>Judges what people typed, where a document takes the step in.</summary>
    internal void Check(TextCheck check)
    {
        check.Text("what", What);
        check.Text("how", How);
        check.Text("when", When);
        check.Text("noticedBy", NoticedBy);
        Owner?.Check(check.In("owner"));
        Origin?.Check(check.In("origin"));
    }

    /// <summary>The step without its words, day and owner: that there is one, how it stands and where it came from.</summary>
    internal NextStep Erase() => this with
    {
        What = FreeText.Erased,
        How = FreeText.Erase(How),
        When = FreeText.Erase(When),
        On = null,
        Owner = null,
        NoticedBy = FreeText.Erase(NoticedBy),
        Origin = Origin?.Erase(),
    };

    /// <summary>The step without its owner, when that is somebody.</summary>
    internal NextStep WithoutOwner(ParticipantId person) => Owner?.Id == person ? this with { Owner = null } : this;
}
