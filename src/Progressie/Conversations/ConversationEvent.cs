namespace Progressie.Conversations;

/// <summary>One thing that happened in a conversation. A conversation is its beginning and its events, in order.</summary>
/// <remarks>A closed set: <see cref="Said"/>, <see cref="Passed"/>, <see cref="StepClosed"/>, <see cref="Corrected"/>,
/// <see cref="Withdrawn"/>, <see cref="RoleSwitched"/>, <see cref="Decided"/>, <see cref="Reviewed"/>, <see cref="Noted"/>,
/// <see cref="Closed"/>, <see cref="Reopened"/>, <see cref="EventsErased"/>, <see cref="Joined"/>, <see cref="Renamed"/>,
/// <see cref="Left"/>, <see cref="DecisionCorrected"/> and <see cref="OutcomeCorrected"/>. What people typed is judged where a
/// conversation takes an event in. Immutable.</remarks>
public abstract partial record ConversationEvent : LogEvent
{
    private protected ConversationEvent()
    {
    }

    /// <summary>Gets whose doing it is: who speaks, passes, notes or decides.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required ParticipantId By
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    internal abstract ConversationEventKind Kind { get; }

    /// <summary>The number of the event that this one corrects.</summary>
    internal virtual int? PutsRight => null;

    internal override int? About => PutsRight ?? base.About;

    /// <summary>Who joined, left or got another name; <see langword="null"/> when it is about something else.</summary>
    internal virtual ParticipantId? Subject => null;

    /// <summary>When it happened, as near as can be told.</summary>
    internal DateTimeOffset Moment => Happened?.Moment ?? At;

    /// <summary>Gets whether the same was recorded.</summary>
    /// <param name="other">The other event.</param>
    /// <returns>Whether they are equal.</returns>
    public virtual bool Equals(ConversationEvent? other) => base.Equals(other) && By == other.By;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), By);

    /// <summary>An event as this one, which corrects it, has it. What was said is put together in a <see cref="ConversationEntry"/>.
    /// </summary>
    internal virtual ConversationEvent PutRight(ConversationEvent happened) => happened;

    /// <summary>The event with somebody under another id and name, where it is about who take part.</summary>
    internal virtual ConversationEvent Calling(ParticipantId person, Participant otherwise) => this;
}
