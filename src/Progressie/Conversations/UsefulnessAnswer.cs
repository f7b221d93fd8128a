namespace Progressie.Conversations;

/// <summary>What somebody said about the usefulness of the conversation, at one of its three moments.</summary>
/// <remarks>Immutable. Source: handbook 1 and 17.6.</remarks>
public sealed partial record UsefulnessAnswer
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

    /// <summary>Shows when it was asked and the answer, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>usefulness (After: Yes)</c>.</returns>
    public override string ToString() => $"usefulness ({Moment}: {Useful})";
}
