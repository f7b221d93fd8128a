using Progressie.Motivation;

namespace Progressie.Conversations;

/// <content>What people do in a conversation, in the words of every day. Each makes an event and records it.</content>
public sealed partial class Conversation
{
    /// <summary>Records what was said in a step, by the one who speaks there.</summary>
    /// <param name="step">The id of the step, such as <c>platform</c>.</param>
    /// <param name="question">The question as it was really asked; <see langword="null"/> when none was written down.</param>
    /// <param name="answer">The answer in plain words, stored under the first thing that an answer holds there; <see langword="null"/> when nothing was answered.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="FormatException">The step is no id.</exception>
    /// <exception cref="InvalidOperationException">Several people speak in this step: say who did, with <see cref="SayAs(string, string, string?, string?, TimeProvider)"/>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the conversation stands; the exception carries the report.</exception>
    public Conversation Say(string step, string? question, string? answer, TimeProvider clock) =>
        Say(step, question, Plain(StepId.Parse(step), answer), clock);

    /// <summary>Records what was said in a step, by the one who speaks there.</summary>
    /// <param name="step">The id of the step, such as <c>platform</c>.</param>
    /// <param name="question">The question as it was really asked; <see langword="null"/> when none was written down.</param>
    /// <param name="answer">The answer, with everything it holds.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <param name="signal">What the answer says of how it is for the person now.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="FormatException">The step is no id.</exception>
    /// <exception cref="InvalidOperationException">Several people speak in this step: say who did, with <see cref="SayAs(string, string, string?, Answer, TimeProvider, AnswerSignal)"/>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the conversation stands; the exception carries the report.</exception>
    public Conversation Say(string step, string? question, Answer answer, TimeProvider clock, AnswerSignal signal = AnswerSignal.None)
    {
        StepId id = StepId.Parse(step);
        return SayAs(OnlySpeaker(id), id, question, answer, signal, clock);
    }

    /// <summary>Records what somebody said in a step.</summary>
    /// <param name="by">The id of who spoke.</param>
    /// <param name="step">The id of the step, such as <c>tips</c>.</param>
    /// <param name="question">The question as it was really asked; <see langword="null"/> when none was written down.</param>
    /// <param name="answer">The answer in plain words, stored under the first thing that an answer holds there; <see langword="null"/> when nothing was answered.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="FormatException">A text is no id.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the conversation stands; the exception carries the report.</exception>
    public Conversation SayAs(string by, string step, string? question, string? answer, TimeProvider clock)
    {
        StepId id = StepId.Parse(step);
        return SayAs(ParticipantId.Parse(by), id, question, Plain(id, answer), AnswerSignal.None, clock);
    }

    /// <summary>Records what somebody said in a step.</summary>
    /// <param name="by">The id of who spoke.</param>
    /// <param name="step">The id of the step, such as <c>tips</c>.</param>
    /// <param name="question">The question as it was really asked; <see langword="null"/> when none was written down.</param>
    /// <param name="answer">The answer, with everything it holds.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <param name="signal">What the answer says of how it is for the person now.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="FormatException">A text is no id.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the conversation stands; the exception carries the report.</exception>
    public Conversation SayAs(
        string by, string step, string? question, Answer answer, TimeProvider clock, AnswerSignal signal = AnswerSignal.None) =>
        SayAs(ParticipantId.Parse(by), StepId.Parse(step), question, answer, signal, clock);

    /// <summary>Records that somebody passed: nothing more, or nothing for now.</summary>
    /// <param name="by">The id of who passed.</param>
    /// <param name="step">The id of the step.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="FormatException">A text is no id.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the conversation stands; the exception carries the report.</exception>
    public Conversation Pass(string by, string step, TimeProvider clock) =>
        Record(new Passed { By = ParticipantId.Parse(by), Step = StepId.Parse(step), At = Now(clock) });

    /// <summary>Records that who leads closed a step, so that the next can come.</summary>
    /// <param name="step">The id of the step.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="FormatException">The step is no id.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the conversation stands; the exception carries the report.</exception>
    public Conversation CloseStep(string step, TimeProvider clock) =>
        Record(new StepClosed { By = LedBy, Step = StepId.Parse(step), At = Now(clock) });

    /// <summary>Puts right what was written down, with question and signal as they were. What it was stays in the history.</summary>
    /// <param name="entry">The number of the entry.</param>
    /// <param name="by">The id of who puts it right.</param>
    /// <param name="answer">The answer as it should be.</param>
    /// <param name="reason">Why; <see langword="null"/> when not said.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentException">There is no entry with that number.</exception>
    /// <exception cref="FormatException">A text is no id.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the conversation stands; the exception carries the report.</exception>
    public Conversation Correct(int entry, string by, Answer answer, string? reason, TimeProvider clock)
    {
        ConversationEntry now = Entries.FirstOrDefault(candidate => candidate.Number == entry)
            ?? throw new ArgumentException(FormattableString.Invariant($"There is no entry with the number {entry}."), nameof(entry));
        return Record(new Corrected
        {
            Entry = entry,
            By = ParticipantId.Parse(by),
            Question = now.Question,
            Answer = answer,
            Signal = now.Signal,
            Reason = reason,
            At = Now(clock),
        });
    }

    /// <summary>Takes back what was written down. It stays in the history, and counts no more.</summary>
    /// <param name="entry">The number of the event: an entry, a note or a step agreed on.</param>
    /// <param name="by">The id of who takes it back.</param>
    /// <param name="reason">Why; <see langword="null"/> when not said.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="FormatException">The person is no id.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the conversation stands; the exception carries the report.</exception>
    public Conversation Withdraw(int entry, string by, string? reason, TimeProvider clock) =>
        Record(new Withdrawn { Entry = entry, By = ParticipantId.Parse(by), Reason = reason, At = Now(clock) });

    /// <summary>Records that who leads the conversation takes another role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="reason">Why; <see langword="null"/> when not said.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ProgressieDataException">The role is not available in the situation; the exception carries the report.</exception>
    public Conversation SwitchRole(ProgressRole role, string? reason, TimeProvider clock) => SwitchRole(role, situation: null, reason, clock);

    /// <summary>Records that who leads the conversation takes another role, in a situation that is known better by now.</summary>
    /// <param name="role">The role.</param>
    /// <param name="situation">What is known of the situation from here on; <see langword="null"/> when it is as it was.</param>
    /// <param name="reason">Why; <see langword="null"/> when not said.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ProgressieDataException">The role is not available in the situation; the exception carries the report.</exception>
    public Conversation SwitchRole(ProgressRole role, RoleSituation? situation, string? reason, TimeProvider clock) =>
        Record(new RoleSwitched { To = role, By = LedBy, Reason = reason, Situation = situation, At = Now(clock) });

    /// <summary>Records a step that was agreed on. Where it came from is filled in unless the step says so itself.</summary>
    /// <param name="step">The step.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new conversation. The step counts as the idea of its owner when they take part, else of who speaks about next steps.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the conversation stands; the exception carries the report.</exception>
    public Conversation Decide(NextStep step, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(step);
        ParticipantId by = step.Owner is { } owner && _beginning.TryGetIndex(owner.Id, out _) ? owner.Id : FirstSpeakerAbout(StepKind.NextStep);
        return Decide(step, by, clock);
    }

    /// <summary>Records a step that was agreed on, and whose idea it was.</summary>
    /// <param name="step">The step.</param>
    /// <param name="by">The id of who proposed it.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The person is no id.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the conversation stands; the exception carries the report.</exception>
    public Conversation Decide(NextStep step, string by, TimeProvider clock) => Decide(step, ParticipantId.Parse(by), clock);

    /// <summary>Records what came of a step that was brought along.</summary>
    /// <param name="carriedStep">Which of <see cref="Carried"/>, counted from 1.</param>
    /// <param name="status">Where the step stands now.</param>
    /// <param name="outcome">What came of it; <see langword="null"/> when not said.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ProgressieDataException">There is no such step; the exception carries the report.</exception>
    public Conversation Review(int carriedStep, NextStepStatus status, string? outcome, TimeProvider clock) => Record(new Reviewed
    {
        CarriedStep = carriedStep,
        Status = status,
        Outcome = outcome,
        By = carriedStep >= 1 && carriedStep <= Carried.Count && Carried[carriedStep - 1].Owner is { } owner && _beginning.TryGetIndex(owner.Id, out _)
            ? owner.Id
            : FirstSpeakerAbout(StepKind.Review),
        At = Now(clock),
    });

    /// <summary>Records a note that stays with its owner.</summary>
    /// <param name="by">The id of the owner.</param>
    /// <param name="text">The words.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="FormatException">The person is no id.</exception>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the conversation stands; the exception carries the report.</exception>
    public Conversation Note(string by, string text, TimeProvider clock) =>
        Record(new Noted { By = ParticipantId.Parse(by), Text = text, At = Now(clock) });

    /// <summary>Brings the conversation to an end, whatever was discussed.</summary>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ProgressieDataException">It is closed already; the exception carries the report.</exception>
    public Conversation Close(TimeProvider clock) => Record(new Closed { By = LedBy, At = Now(clock) });

    /// <summary>Records whether the conversation was useful, and brings it to an end.</summary>
    /// <param name="useful">Whether it was.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="useful"/> is <see cref="Conversations.Usefulness.NotSaid"/>, or none of the answers: close without it.</exception>
    /// <exception cref="InvalidOperationException">The model asks for no usefulness at the end, or several people answer it: record what they say, and close.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the conversation stands; the exception carries the report.</exception>
    public Conversation Close(Usefulness useful, TimeProvider clock)
    {
        if (useful is < Conversations.Usefulness.Yes or > Conversations.Usefulness.No)
        {
            throw new ArgumentOutOfRangeException(nameof(useful), useful, "Expected Yes, Partly or No; close without it when it was not said.");
        }

        foreach (ConversationStep step in Model.All)
        {
            if (step.Moment == UsefulnessMoment.After && step.Answer.FirstOrDefault(static field => field.Holds == AnswerMeaning.Usefulness) is { } field)
            {
                Answer answer = Answer.None.And(field.Id, ConversationWords.Usefulnesses[useful]);
                return SayAs(OnlySpeaker(step.Id), step.Id, question: null, answer, AnswerSignal.None, clock).Close(clock);
            }
        }

        throw new InvalidOperationException($"Conversation model '{Model.Id}' asks for no usefulness at the end: close without it.");
    }

    /// <summary>Takes the conversation up again after it was closed.</summary>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ProgressieDataException">It is open; the exception carries the report.</exception>
    public Conversation Reopen(TimeProvider clock) => Record(new Reopened { By = LedBy, At = Now(clock) });

    private static DateTimeOffset Now(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return clock.GetLocalNow();
    }

    private Conversation SayAs(ParticipantId by, StepId step, string? question, Answer answer, AnswerSignal signal, TimeProvider clock) =>
        Record(new Said { Step = step, By = by, Question = question, Answer = answer, Signal = signal, At = Now(clock) });

    private Conversation Decide(NextStep step, ParticipantId by, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(step);
        ProgressSource origin = step.Origin ?? ProgressSource.Of(Model.Id, Model.Version) with { Conversation = Id };
        return Record(new Decided { Step = step with { Origin = origin }, By = by, At = Now(clock) });
    }

    /// <summary>Stores plain words under the first thing that an answer holds. An unknown step is left for the rules to report.</summary>
    private Answer Plain(StepId step, string? words) =>
        words is null ? Answer.None : Answer.None.And(Model.TryGetStep(step, out ConversationStep? known) ? known.Answer[0].Id : FieldId.Parse("answer"), words);

    private ParticipantId OnlySpeaker(StepId step)
    {
        if (!Model.TryGetIndex(step, out int index))
        {
            return LedBy;
        }

        return _beginning.SpeakersOfStep[index] is [var only]
            ? _beginning.Participants[only].Person.Id
            : throw new InvalidOperationException($"Step '{step}' is spoken by {string.Join(", ", _beginning.SpeakersOfStep[index].Select(person => _beginning.Participants[person].Person.Id))}: say who did.");
    }

    private ParticipantId FirstSpeakerAbout(StepKind kind)
    {
        for (int i = 0; i < Model.All.Count; i++)
        {
            if (Model.All[i].Kind == kind && _beginning.SpeakersOfStep[i] is [var first, ..])
            {
                return _beginning.Participants[first].Person.Id;
            }
        }

        return LedBy;
    }
}
