using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>What was said at one moment of a conversation, as it stands after corrections, with what it was before.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record ConversationEntry
{
    internal ConversationEntry(int number, Said said, Corrected[] corrections, bool isPrivate, bool isWithdrawn)
    {
        Number = number;
        Original = said;
        Corrections = ValueList<Corrected>.Own(corrections);
        IsPrivate = isPrivate;
        IsWithdrawn = isWithdrawn;
    }

    /// <summary>Gets the number of its event, counted from 1; corrections and withdrawals point at it.</summary>
    public int Number { get; }

    /// <summary>Gets what was written down at the time.</summary>
    public Said Original { get; }

    /// <summary>Gets the corrections, oldest first.</summary>
    /// <value>Empty when there were none.</value>
    public IReadOnlyList<Corrected> Corrections { get; }

    /// <summary>Gets whether it stays with who said it.</summary>
    public bool IsPrivate { get; }

    /// <summary>Gets whether it was taken back. Then it no longer counts, and is kept.</summary>
    public bool IsWithdrawn { get; }

    /// <summary>Gets whether the words of the entry, as it stands, were erased for good.</summary>
    public bool IsErased => Corrections.Count > 0 ? Corrections[^1].IsErased : Original.IsErased;

    /// <summary>Gets the step.</summary>
    public StepId Step => Original.Step;

    /// <summary>Gets who spoke.</summary>
    public ParticipantId By => Original.By;

    /// <summary>Gets the moment it was recorded.</summary>
    public DateTimeOffset At => Original.At;

    /// <summary>Gets when it was said, or when what was said happened: as the latest correction that says so has it, or else as it was told
    /// at first.</summary>
    public DayOrMoment When => Original.WhenAfter(Corrections);

    /// <summary>Gets the question as it was really asked.</summary>
    /// <value><see langword="null"/> when none was written down.</value>
    public string? Question => Corrections.Count > 0 ? Corrections[^1].Question : Original.Question;

    /// <summary>Gets the answer.</summary>
    /// <value><see cref="Answer.None"/> when nothing was answered.</value>
    public Answer Answer => Corrections.Count > 0 ? Corrections[^1].Answer : Original.Answer;

    /// <summary>Gets what the answer says of how it is for the person now.</summary>
    public AnswerSignal Signal => Corrections.Count > 0 ? Corrections[^1].Signal : Original.Signal;

    /// <summary>Shows number and step, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>entry 3 (platform)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"entry {Number} ({Step})");

    /// <summary>The entry with as much of its history as was not private at the time: what was kept to oneself before stays so.</summary>
    internal ConversationEntry ForOthers(bool isPrivateByStep)
    {
        bool isPrivate = Original.IsPrivate ?? isPrivateByStep;
        Said? first = isPrivate ? null : Original;
        DayOrMoment? happened = Original.Happened;
        List<Corrected> later = [];
        foreach (Corrected corrected in Corrections)
        {
            isPrivate = corrected.IsPrivate ?? isPrivate;
            happened = corrected.Happened ?? happened;
            if (isPrivate)
            {
                continue;
            }

            if (first is null)
            {
                first = Original with
                {
                    Question = corrected.Question,
                    Answer = corrected.Answer,
                    Signal = corrected.Signal,
                    Happened = happened,
                    IsPrivate = false,
                };
            }
            else
            {
                later.Add(corrected);
            }
        }

        return later.Count == Corrections.Count ? this : new ConversationEntry(Number, first!, [.. later], IsPrivate, IsWithdrawn);
    }
}
