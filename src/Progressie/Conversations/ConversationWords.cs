using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>The words of the format for conversations and their models.</summary>
internal static class ConversationWords
{
    internal static readonly Vocabulary<StepOrder> Orders = new()
    {
        [StepOrder.Free] = "free",
        [StepOrder.Fixed] = "fixed",
        [StepOrder.FixedPerPerson] = "fixed-per-person",
    };

    internal static readonly Vocabulary<TurnTaking> Turns = new()
    {
        [TurnTaking.Open] = "open",
        [TurnTaking.Rounds] = "rounds",
    };

    internal static readonly Vocabulary<UsefulnessMoment> Moments = new()
    {
        [UsefulnessMoment.Before] = "before",
        [UsefulnessMoment.Halfway] = "halfway",
        [UsefulnessMoment.After] = "after",
    };

    internal static readonly Vocabulary<StepVisibility> Visibilities = new()
    {
        [StepVisibility.Everyone] = "everyone",
        [StepVisibility.Speaker] = "speaker",
    };

    internal static readonly Vocabulary<AnswerKind> AnswerKinds = new()
    {
        [AnswerKind.Text] = "text",
        [AnswerKind.Choice] = "choice",
        [AnswerKind.Date] = "date",
    };

    internal static readonly Vocabulary<AnswerMeaning> Meanings = new()
    {
        [AnswerMeaning.Context] = "context",
        [AnswerMeaning.Achieved] = "achieved",
        [AnswerMeaning.OwnShare] = "own-share",
        [AnswerMeaning.Desired] = "desired",
        [AnswerMeaning.Reason] = "reason",
        [AnswerMeaning.NextStep] = "next-step",
        [AnswerMeaning.When] = "when",
        [AnswerMeaning.Usefulness] = "usefulness",
        [AnswerMeaning.Help] = "help",
    };

    /// <summary>An answer that signals nothing in particular has no word: the member is left out.</summary>
    internal static readonly Vocabulary<AnswerSignal> Signals = new()
    {
        [AnswerSignal.NothingYet] = "nothing-yet",
        [AnswerSignal.HardNow] = "hard-now",
    };

    /// <summary>The ids of the options of a field that holds usefulness. What was not said has none.</summary>
    internal static readonly Vocabulary<Usefulness> Usefulnesses = new()
    {
        [Usefulness.Yes] = "yes",
        [Usefulness.Partly] = "partly",
        [Usefulness.No] = "no",
    };
}
