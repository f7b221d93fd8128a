using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>One step or aside as a conversation stands: whether it can be taken up, whether it fits next, and why.</summary>
/// <remarks>Immutable.</remarks>
public sealed record StepSuggestion
{
    internal StepSuggestion(ConversationStep step, bool isAvailable, int rank, int times, int? round, ValueList<ParticipantId> waitingFor, Reason[] reasons)
    {
        Step = step;
        IsAvailable = isAvailable;
        Rank = rank;
        Times = times;
        Round = round;
        WaitingFor = waitingFor;
        Reasons = ValueList<Reason>.Own(reasons);
    }

    /// <summary>Gets the step or aside.</summary>
    public ConversationStep Step { get; }

    /// <summary>Gets whether it can be taken up now. In a free order everything can, as long as the conversation is open.</summary>
    public bool IsAvailable { get; }

    /// <summary>Gets whether it fits next. A suggestion, never more.</summary>
    public bool IsSuggested => Rank < NotSuggested;

    /// <summary>Gets how often something was said in it; 0 for not discussed.</summary>
    public int Times { get; }

    /// <summary>Gets the round, counted from 1.</summary>
    /// <value><see langword="null"/> unless turns go in rounds and the step can be taken up.</value>
    public int? Round { get; }

    /// <summary>Gets whose turn it still is here.</summary>
    /// <value>Empty where there are no turns.</value>
    public IReadOnlyList<ParticipantId> WaitingFor { get; }

    /// <summary>Gets why.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>The rank of what is not suggested.</summary>
    internal static int NotSuggested => int.MaxValue;

    internal int Rank { get; }

    /// <summary>Shows the step and the reasons.</summary>
    /// <returns>Text such as <c>next-step (suggested): guide.success-explored</c>.</returns>
    public override string ToString() =>
        $"{Step.Id} ({(IsSuggested ? "suggested" : IsAvailable ? "available" : "not available")}): {string.Join(", ", Reasons)}";
}
