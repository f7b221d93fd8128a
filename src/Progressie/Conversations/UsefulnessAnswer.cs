namespace Progressie.Conversations;

/// <summary>What somebody said about the usefulness of the conversation, at one of its three moments.</summary>
/// <remarks>Immutable. Source: handbook 1 and 17.6.</remarks>
public sealed record UsefulnessAnswer
{
    internal UsefulnessAnswer(UsefulnessMoment moment, Usefulness useful, ConversationEntry entry)
    {
        Moment = moment;
        Useful = useful;
        Entry = entry;
    }

    /// <summary>Gets when it was asked.</summary>
    public UsefulnessMoment Moment { get; }

    /// <summary>Gets the answer: yes, partly, no, or not said in so many words.</summary>
    public Usefulness Useful { get; }

    /// <summary>Gets the entry, with everything else that was said.</summary>
    public ConversationEntry Entry { get; }
}
