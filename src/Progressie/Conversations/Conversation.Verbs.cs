using System.Globalization;
using Progressie.Internal;
using Progressie.Motivation;

namespace Progressie.Conversations;

/// <content>What people do in a conversation, in the words of every day. Each makes an event and records it. The writer is whose doing it
/// is: who types for somebody else, such as a coach who writes down what the client says, gives the client as the writer.</content>
public sealed partial class Conversation
{
    /// <summary>Records what the writer said in a step.</summary>
    /// <param name="step">The id of the step, such as <c>platform</c>.</param>
    /// <param name="question">The question as it was really asked; <see langword="null"/> when none was written down.</param>
    /// <param name="answer">The answer, with everything it holds; or in plain words, which are stored under the first thing that an answer
    /// holds there. <see langword="null"/> words when nothing was answered.</param>
    /// <param name="signal">What the answer says of how it is for the person now; nothing when left out.</param>
    /// <param name="writer">Who spoke, and when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, in the current state of the conversation; the exception carries the
    /// report.</exception>
    public Conversation Say(string step, string? question, string? answer, AnswerSignal signal, Writer writer) =>
        TrySay(step, question, answer, signal, writer).Value;

    /// <inheritdoc cref="Say(string, string?, string?, AnswerSignal, Writer)"/>
    public Conversation Say(StepId step, string? question, string? answer, AnswerSignal signal, Writer writer) =>
        TrySay(step, question, answer, signal, writer).Value;

    /// <inheritdoc cref="Say(string, string?, string?, AnswerSignal, Writer)"/>
    public Conversation Say(string step, string? question, Answer answer, AnswerSignal signal, Writer writer) =>
        TrySay(step, question, answer, signal, writer).Value;

    /// <inheritdoc cref="Say(string, string?, string?, AnswerSignal, Writer)"/>
    public Conversation Say(StepId step, string? question, Answer answer, AnswerSignal signal, Writer writer) =>
        TrySay(step, question, answer, signal, writer).Value;

    /// <inheritdoc cref="Say(string, string?, string?, AnswerSignal, Writer)"/>
    public Conversation Say(string step, string? question, string? answer, Writer writer) =>
        Say(step, question, answer, AnswerSignal.None, writer);

    /// <inheritdoc cref="Say(string, string?, string?, AnswerSignal, Writer)"/>
    public Conversation Say(StepId step, string? question, string? answer, Writer writer) =>
        Say(step, question, answer, AnswerSignal.None, writer);

    /// <inheritdoc cref="Say(string, string?, string?, AnswerSignal, Writer)"/>
    public Conversation Say(string step, string? question, Answer answer, Writer writer) =>
        Say(step, question, answer, AnswerSignal.None, writer);

    /// <inheritdoc cref="Say(string, string?, string?, AnswerSignal, Writer)"/>
    public Conversation Say(StepId step, string? question, Answer answer, Writer writer) =>
        Say(step, question, answer, AnswerSignal.None, writer);

    /// <summary>Records what the writer said in a step when it can be.</summary>
    /// <param name="step">The id of the step, such as <c>platform</c>; a text that is no id is reported.</param>
    /// <param name="question">The question as it was really asked; <see langword="null"/> when none was written down.</param>
    /// <param name="answer">The answer, with everything it holds; or in plain words, which are stored under the first thing that an answer
    /// holds there. <see langword="null"/> words when nothing was answered.</param>
    /// <param name="signal">What the answer says of how it is for the person now; nothing when left out.</param>
    /// <param name="writer">Who spoke, and when.</param>
    /// <returns>A new conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed.</exception>
    public Validated<Conversation> TrySay(string step, string? question, string? answer, AnswerSignal signal, Writer writer) =>
        TryFind(step, out StepId id)
            ? TrySay(id, question, answer, signal, writer)
            : NoStep(step, question, answer is null ? Answer.None : Plain(id, answer));

    /// <inheritdoc cref="TrySay(string, string?, string?, AnswerSignal, Writer)"/>
    public Validated<Conversation> TrySay(StepId step, string? question, string? answer, AnswerSignal signal, Writer writer) =>
        TrySay(step, question, Plain(step, answer), signal, writer);

    /// <inheritdoc cref="TrySay(string, string?, string?, AnswerSignal, Writer)"/>
    public Validated<Conversation> TrySay(string step, string? question, Answer answer, AnswerSignal signal, Writer writer) =>
        TryFind(step, out StepId id) ? TrySay(id, question, answer, signal, writer) : NoStep(step, question, answer);

    /// <inheritdoc cref="TrySay(string, string?, string?, AnswerSignal, Writer)"/>
    public Validated<Conversation> TrySay(StepId step, string? question, Answer answer, AnswerSignal signal, Writer writer) =>
        TryRecord(
            new Said { Step = step, By = Who(writer), Question = question, Answer = answer, Signal = signal, At = writer.Now() }, writer);

    /// <inheritdoc cref="TrySay(string, string?, string?, AnswerSignal, Writer)"/>
    public Validated<Conversation> TrySay(string step, string? question, string? answer, Writer writer) =>
        TrySay(step, question, answer, AnswerSignal.None, writer);

    /// <inheritdoc cref="TrySay(string, string?, string?, AnswerSignal, Writer)"/>
    public Validated<Conversation> TrySay(StepId step, string? question, string? answer, Writer writer) =>
        TrySay(step, question, answer, AnswerSignal.None, writer);

    /// <inheritdoc cref="TrySay(string, string?, string?, AnswerSignal, Writer)"/>
    public Validated<Conversation> TrySay(string step, string? question, Answer answer, Writer writer) =>
        TrySay(step, question, answer, AnswerSignal.None, writer);

    /// <inheritdoc cref="TrySay(string, string?, string?, AnswerSignal, Writer)"/>
    public Validated<Conversation> TrySay(StepId step, string? question, Answer answer, Writer writer) =>
        TrySay(step, question, answer, AnswerSignal.None, writer);

    /// <summary>Records that the writer passed: nothing more, or nothing for now.</summary>
    /// <param name="step">The id of the step.</param>
    /// <param name="writer">Who passed, and when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, in the current state of the conversation; the exception carries the
    /// report.</exception>
    public Conversation Pass(string step, Writer writer) => TryPass(step, writer).Value;

    /// <inheritdoc cref="Pass(string, Writer)"/>
    public Conversation Pass(StepId step, Writer writer) => TryPass(step, writer).Value;

    /// <summary>Records that the writer passed when they can.</summary>
    /// <param name="step">The id of the step; a text that is no id is reported.</param>
    /// <param name="writer">Who passed, and when.</param>
    /// <returns>A new conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed.</exception>
    public Validated<Conversation> TryPass(string step, Writer writer) => TryFind(step, out StepId id) ? TryPass(id, writer) : NoStep(step);

    /// <inheritdoc cref="TryPass(string, Writer)"/>
    public Validated<Conversation> TryPass(StepId step, Writer writer) =>
        TryRecord(new Passed { By = Who(writer), Step = step, At = writer.Now() }, writer);

    /// <summary>Records that the writer, who leads, closed a step, so that the next can come.</summary>
    /// <param name="step">The id of the step.</param>
    /// <param name="writer">Who closed it, and when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, in the current state of the conversation; the exception carries the
    /// report.</exception>
    public Conversation CloseStep(string step, Writer writer) => TryCloseStep(step, writer).Value;

    /// <inheritdoc cref="CloseStep(string, Writer)"/>
    public Conversation CloseStep(StepId step, Writer writer) => TryCloseStep(step, writer).Value;

    /// <summary>Records that the writer, who leads, closed a step when they can.</summary>
    /// <param name="step">The id of the step; a text that is no id is reported.</param>
    /// <param name="writer">Who closed it, and when.</param>
    /// <returns>A new conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed.</exception>
    public Validated<Conversation> TryCloseStep(string step, Writer writer) =>
        TryFind(step, out StepId id) ? TryCloseStep(id, writer) : NoStep(step);

    /// <inheritdoc cref="TryCloseStep(string, Writer)"/>
    public Validated<Conversation> TryCloseStep(StepId step, Writer writer) =>
        TryRecord(new StepClosed { By = Who(writer), Step = step, At = writer.Now() }, writer);

    /// <summary>Puts right what was written down, with question and signal as they were. What it was stays in the history.</summary>
    /// <param name="number">The number of the entry.</param>
    /// <param name="answer">The answer as it should be, in plain words.</param>
    /// <param name="reason">Why; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who puts it right, and when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed.</exception>
    /// <exception cref="ProgressieDataException">There is no such entry, or it cannot be; the exception carries the report.</exception>
    public Conversation Correct(int number, string answer, string? reason, Writer writer) =>
        TryCorrect(number, answer, reason, writer).Value;

    /// <summary>Puts right what was written down, with question and signal as they were. What it was stays in the history.</summary>
    /// <param name="number">The number of the entry.</param>
    /// <param name="answer">The answer as it should be.</param>
    /// <param name="reason">Why; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who puts it right, and when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed.</exception>
    /// <exception cref="ProgressieDataException">There is no such entry, or it cannot be; the exception carries the report.</exception>
    public Conversation Correct(int number, Answer answer, string? reason, Writer writer) =>
        TryCorrect(number, answer, reason, writer).Value;

    /// <summary>Puts right what was written down when it can be.</summary>
    /// <inheritdoc cref="Correct(int, string, string?, Writer)" path="/param"/>
    /// <returns>A new conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed, or the answer is <see langword="null"/>.</exception>
    public Validated<Conversation> TryCorrect(int number, string answer, string? reason, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return TryCorrect(
            number,
            Plain(number >= 1 && number <= _log.Count && _log.Events[number - 1] is Said said ? said.Step : default, answer),
            reason,
            writer);
    }

    /// <summary>Puts right what was written down when it can be.</summary>
    /// <inheritdoc cref="Correct(int, Answer, string?, Writer)" path="/param"/>
    /// <returns>A new conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed, or the answer is <see langword="null"/>.</exception>
    public Validated<Conversation> TryCorrect(int number, Answer answer, string? reason, Writer writer)
    {
        ParticipantId by = Who(writer);
        ArgumentNullException.ThrowIfNull(answer);
        if (_log.NumberOf(writer.EventId) is { } sent
            && After(sent - 1).TryCorrect(number, answer, reason, writer).TryGetValue(out Conversation? then))
        {
            // What the correction leaves as it is, is what there was that day.
            return TryRecord(then._log.Events[^1]);
        }

        if (number < 1)
        {
            return Refuse(
                IssueCode.EntryUnknown,
                "/number",
                check =>
                {
                    check.Text("reason", reason);
                    answer.Check(check.In("answer"));
                },
                ("found", Number(number)));
        }

        Said? said = number <= _log.Count ? _log.Events[number - 1] as Said : null;
        Corrected? latest = ConversationRules.LatestCorrection(_state, _log, number);
        return TryRecord(
            new Corrected
            {
                Number = number,
                By = by,
                Question = latest is null ? said?.Question : latest.Question,
                Answer = answer,
                Signal = latest?.Signal ?? said?.Signal ?? AnswerSignal.None,
                Reason = reason,
                At = writer.Now(),
            },
            writer);
    }

    /// <summary>Puts right what was agreed on. The step stays the step that it was, with all that was told of it. What it was stays in the
    /// history.</summary>
    /// <param name="number">The number of the event in which it was agreed on.</param>
    /// <param name="step">The step as it was really agreed on, as a whole; where it stands is not taken over from it.</param>
    /// <param name="reason">Why; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who puts it right, and when. When the writer says when it happened, that goes for the agreement; else that
    /// stays as it was.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed, or the step is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">No step was agreed on in that event, or it cannot be; the exception carries the
    /// report.</exception>
    public Conversation Correct(int number, NextStep step, string? reason, Writer writer) =>
        TryCorrect(number, step, reason, writer).Value;

    /// <summary>Puts right what was told of what came of a step. What it was stays in the history.</summary>
    /// <param name="number">The number of the event in which it was told.</param>
    /// <param name="status">Where the step stood.</param>
    /// <param name="outcome">What came of it; <see langword="null"/> when not said.</param>
    /// <param name="reason">Why; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who puts it right, and when. When the writer says when it happened, that goes for the review; else that stays
    /// as it was.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed, or the status is none of the known ones.</exception>
    /// <exception cref="ProgressieDataException">Nothing was told of a step in that event, or it cannot be; the exception carries the
    /// report.</exception>
    public Conversation Correct(int number, NextStepStatus status, string? outcome, string? reason, Writer writer) =>
        TryCorrect(number, status, outcome, reason, writer).Value;

    /// <summary>Puts right what was agreed on when it can be.</summary>
    /// <inheritdoc cref="Correct(int, NextStep, string?, Writer)" path="/param"/>
    /// <returns>A new conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed, or the step is <see langword="null"/>.</exception>
    public Validated<Conversation> TryCorrect(int number, NextStep step, string? reason, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(step);
        return TryPutRight(
            number,
            new DecisionCorrected { Number = Math.Max(number, 1), Step = step, Reason = reason, By = Who(writer), At = writer.Now() },
            writer);
    }

    /// <summary>Puts right what was told of what came of a step when it can be.</summary>
    /// <inheritdoc cref="Correct(int, NextStepStatus, string?, string?, Writer)" path="/param"/>
    /// <returns>A new conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed, or the status is none of the known ones.</exception>
    public Validated<Conversation> TryCorrect(int number, NextStepStatus status, string? outcome, string? reason, Writer writer) =>
        TryPutRight(
            number,
            new OutcomeCorrected
            {
                Number = Math.Max(number, 1),
                Status = status,
                Outcome = outcome,
                Reason = reason,
                By = Who(writer),
                At = writer.Now(),
            },
            writer);

    private Validated<Conversation> TryPutRight(int number, ConversationEvent correction, Writer writer) => number < 1
        ? Refuse(IssueCode.EntryUnknown, "/number", correction.Check, ("found", Number(number)))
        : TryRecord(correction, writer);

    /// <summary>Takes back anything that was recorded, also a correction or a taking back. It stays in the history, no longer counts, and
    /// neither does what followed from it.</summary>
    /// <param name="number">The number of the event.</param>
    /// <param name="reason">Why; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who takes it back, and when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed.</exception>
    /// <exception cref="ProgressieDataException">There is no such event, or it cannot be; the exception carries the report.</exception>
    public Conversation Withdraw(int number, string? reason, Writer writer) => TryWithdraw(number, reason, writer).Value;

    /// <summary>Takes back what was written down when it can be.</summary>
    /// <inheritdoc cref="Withdraw(int, string?, Writer)" path="/param"/>
    /// <returns>A new conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed.</exception>
    public Validated<Conversation> TryWithdraw(int number, string? reason, Writer writer)
    {
        ParticipantId by = Who(writer);
        return number < 1
            ? Refuse(IssueCode.EntryUnknown, "/number", check => check.Text("reason", reason), ("found", Number(number)))
            : TryRecord(new Withdrawn { Number = number, By = by, Reason = reason, At = writer.Now() }, writer);
    }

    /// <summary>Records that the writer, who leads the conversation, takes another role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="reason">Why; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who takes it, and when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed, or the role is none of the roles.</exception>
    /// <exception cref="ProgressieDataException">The role is not available in the situation; the exception carries the report.</exception>
    public Conversation SwitchRole(ProgressRole role, string? reason, Writer writer) => TrySwitchRole(role, reason, writer).Value;

    /// <summary>Records that the writer, who leads the conversation, takes another role, in a situation that is known better by
    /// now.</summary>
    /// <param name="role">The role.</param>
    /// <param name="situation">What is known of the situation from here on; <see langword="null"/> when it is as it was.</param>
    /// <param name="reason">Why; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who takes it, and when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed, or the role is none of the roles.</exception>
    /// <exception cref="ProgressieDataException">The role is not available in the situation; the exception carries the report.</exception>
    public Conversation SwitchRole(ProgressRole role, RoleSituation? situation, string? reason, Writer writer) =>
        TrySwitchRole(role, situation, reason, writer).Value;

    /// <summary>Records that the writer, who leads the conversation, takes another role when they can.</summary>
    /// <inheritdoc cref="SwitchRole(ProgressRole, string?, Writer)" path="/param"/>
    /// <returns>A new conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed, or the role is none of the roles.</exception>
    public Validated<Conversation> TrySwitchRole(ProgressRole role, string? reason, Writer writer) =>
        TrySwitchRole(role, situation: null, reason, writer);

    /// <summary>Records that the writer, who leads the conversation, takes another role when they can, in a situation that is known better
    /// by now.</summary>
    /// <inheritdoc cref="SwitchRole(ProgressRole, RoleSituation?, string?, Writer)" path="/param"/>
    /// <returns>A new conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed, or the role is none of the roles.</exception>
    public Validated<Conversation> TrySwitchRole(ProgressRole role, RoleSituation? situation, string? reason, Writer writer) =>
        TryRecord(new RoleSwitched { To = role, By = Who(writer), Reason = reason, Situation = situation, At = writer.Now() }, writer);

    /// <summary>Records a step that was agreed on. Where it came from is filled in unless the step says so itself, or was brought along
    /// without that.</summary>
    /// <param name="step">The step.</param>
    /// <param name="writer">Whose idea it was, and when it was agreed on.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed, or the step is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, in the current state of the conversation; the exception carries the
    /// report.</exception>
    public Conversation Decide(NextStep step, Writer writer) => TryDecide(step, writer).Value;

    /// <summary>Records a step that was agreed on when it can be. Where it came from is filled in unless the step says so itself.</summary>
    /// <inheritdoc cref="Decide(NextStep, Writer)" path="/param"/>
    /// <returns>A new conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed, or the step is <see langword="null"/>.</exception>
    public Validated<Conversation> TryDecide(NextStep step, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(step);
        ProgressSource? origin = step.Origin ?? (_beginning.IsCarried(step) ? null : Here);
        return TryRecord(new Decided { Step = step with { Origin = origin }, By = Who(writer), At = writer.Now() }, writer);
    }

    /// <summary>Records what came of a step that was brought along.</summary>
    /// <param name="carriedStep">Which of <see cref="Carried"/>, counted from 1.</param>
    /// <param name="status">Where the step stands now.</param>
    /// <param name="outcome">What came of it; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who told, and when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed, or the status is none of the known ones.</exception>
    /// <exception cref="ProgressieDataException">There is no such step; the exception carries the report.</exception>
    public Conversation Review(int carriedStep, NextStepStatus status, string? outcome, Writer writer) =>
        TryReview(carriedStep, status, outcome, writer).Value;

    /// <summary>Records what came of a step that was brought along when there is one.</summary>
    /// <inheritdoc cref="Review(int, NextStepStatus, string?, Writer)" path="/param"/>
    /// <returns>A new conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed, or the status is none of the known ones.</exception>
    public Validated<Conversation> TryReview(int carriedStep, NextStepStatus status, string? outcome, Writer writer)
    {
        ParticipantId by = Who(writer);
        return carriedStep < 1
            ? Refuse(
                IssueCode.CarriedStepUnknown,
                "/carriedStep",
                check => check.Text("outcome", outcome),
                ("found", Number(carriedStep)), ("allowed", Number(Carried.Count)))
            : TryRecord(new Reviewed { CarriedStep = carriedStep, Status = status, Outcome = outcome, By = by, At = writer.Now() }, writer);
    }

    /// <summary>Records what came of a step that was brought along or agreed on here, as it is known anywhere: it may come out of another
    /// document that the step was carried to.</summary>
    /// <param name="step">The step; of its words and its day nothing is taken over.</param>
    /// <param name="status">Where the step stands now.</param>
    /// <param name="outcome">What came of it; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who told, and when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed, the step is <see langword="null"/>, or the status is none of the known
    /// ones.</exception>
    /// <exception cref="ProgressieDataException">There is no such step; the exception carries the report.</exception>
    public Conversation Review(NextStep step, NextStepStatus status, string? outcome, Writer writer) =>
        TryReview(step, status, outcome, writer).Value;

    /// <summary>Records what came of a step that was brought along or agreed on here when there is one.</summary>
    /// <inheritdoc cref="Review(NextStep, NextStepStatus, string?, Writer)" path="/param"/>
    /// <returns>A new conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed, the step is <see langword="null"/>, or the status is none of the known
    /// ones.</exception>
    public Validated<Conversation> TryReview(NextStep step, NextStepStatus status, string? outcome, Writer writer)
    {
        ParticipantId by = Who(writer);
        ArgumentNullException.ThrowIfNull(step);
        Reviewed made = new() { Status = status, Outcome = outcome, By = by, At = writer.Now() };
        if (_log.NumberOf(writer.EventId) is { } sent && _log.Events[sent - 1] is Reviewed known
            && (known.IsErased || IsReviewOf(known, step)))
        {
            // What it is about may have been taken back since, or agreed on again.
            return TryRecord(made with { CarriedStep = known.CarriedStep, AgreedStep = known.AgreedStep }, writer);
        }

        for (int i = 0; i < Carried.Count; i++)
        {
            if (Carried[i].IsSameStep(step))
            {
                return TryRecord(made with { CarriedStep = i + 1 }, writer);
            }
        }

        for (int i = 0; i < _log.Count; i++)
        {
            if (_log.Stands(i + 1) && IsAgreedIn(i + 1, step))
            {
                return TryRecord(made with { AgreedStep = i + 1 }, writer);
            }
        }

        return Refuse(IssueCode.StepNotHere, string.Empty, made.Check);
    }

    /// <summary>Records a note that stays with the writer.</summary>
    /// <param name="text">The words.</param>
    /// <param name="writer">Whose note it is, and when it was made.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed, or the text is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, in the current state of the conversation; the exception carries the
    /// report.</exception>
    public Conversation Note(string text, Writer writer) => TryNote(text, writer).Value;

    /// <summary>Records a note that stays with the writer when it can be.</summary>
    /// <inheritdoc cref="Note(string, Writer)" path="/param"/>
    /// <returns>A new conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed, or the text is <see langword="null"/>.</exception>
    public Validated<Conversation> TryNote(string text, Writer writer) =>
        TryRecord(new Noted { By = Who(writer), Text = text, At = writer.Now() }, writer);

    /// <summary>Brings the conversation to an end, whatever was discussed.</summary>
    /// <param name="writer">Who closes it, and when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed.</exception>
    /// <exception cref="ProgressieDataException">It is closed already; the exception carries the report.</exception>
    public Conversation Close(Writer writer) => TryClose(writer).Value;

    /// <summary>Brings the conversation to an end when it is open, whatever was discussed.</summary>
    /// <inheritdoc cref="Close(Writer)" path="/param"/>
    /// <returns>A new conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed.</exception>
    public Validated<Conversation> TryClose(Writer writer) => TryRecord(new Closed { By = Who(writer), At = writer.Now() }, writer);

    /// <summary>Records whether the writer found the conversation useful, and brings it to an end.</summary>
    /// <param name="useful">Whether it was; when that was not said, the conversation is closed without it.</param>
    /// <param name="writer">Who says so, and when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="useful"/> is none of the answers.</exception>
    /// <exception cref="ArgumentException">The writer stays unnamed.</exception>
    /// <exception cref="ProgressieDataException">The model asks for no usefulness at the end, or it cannot be; the exception carries the
    /// report.</exception>
    public Conversation Close(Usefulness useful, Writer writer) => TryClose(useful, writer).Value;

    /// <summary>Records whether the writer found the conversation useful, and brings it to an end, when it can be.</summary>
    /// <inheritdoc cref="Close(Usefulness, Writer)" path="/param"/>
    /// <returns>A new conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="useful"/> is none of the answers.</exception>
    /// <exception cref="ArgumentException">The writer stays unnamed.</exception>
    public Validated<Conversation> TryClose(Usefulness useful, Writer writer)
    {
        if (EnumGuard.Check(useful, nameof(useful)) == Conversations.Usefulness.NotSaid)
        {
            return TryClose(writer);
        }

        ParticipantId by = Who(writer);
        foreach (ConversationStep step in Model.All.Span)
        {
            if (step.Moment == UsefulnessMoment.After
                && step.Answer.FirstOrDefault(static field => field.Holds == AnswerMeaning.Usefulness) is { } field)
            {
                DateTimeOffset at = writer.Now();
                Answer answer = Answer.None.And(field.Id, ConversationWords.Usefulnesses[useful]);
                Validated<Conversation> said = TryRecord(new Said { Step = step.Id, By = by, Answer = answer, At = at }, writer);
                if (!said.TryGetValue(out Conversation? open) || ReferenceEquals(open, this))
                {
                    return said;
                }

                // An id is that of one event, and sending the answer again closes nothing twice.
                Validated<Conversation> closed = open.TryRecord(new Closed { By = by, At = at, Happened = writer.Happened });
                IssueCollector issues = new();
                issues.AddRange(said.Report);
                issues.AddRange(closed.Report);
                closed.TryGetValue(out Conversation? after);
                return new Validated<Conversation>(after, issues.ToReport(DocumentKind));
            }
        }

        return Refuse(
            IssueCode.UsefulnessNotAsked, string.Empty, static _ => { },
            ("model", Model.Id.ToString()), ("version", Model.Version.ToString()));
    }

    /// <summary>Takes the conversation up again after it was closed.</summary>
    /// <param name="writer">Who reopens it, and when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed.</exception>
    /// <exception cref="ProgressieDataException">It is open; the exception carries the report.</exception>
    public Conversation Reopen(Writer writer) => TryReopen(writer).Value;

    /// <summary>Takes the conversation up again when it was closed.</summary>
    /// <inheritdoc cref="Reopen(Writer)" path="/param"/>
    /// <returns>A new conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The writer stays unnamed.</exception>
    public Validated<Conversation> TryReopen(Writer writer) => TryRecord(new Reopened { By = Who(writer), At = writer.Now() }, writer);

    /// <summary>Lets somebody take part in the conversation from now on.</summary>
    /// <remarks>They may see what was said before and is not private, and their turn comes in the round that is going on.</remarks>
    /// <param name="person">Who, with the name they go by.</param>
    /// <param name="party">The part they have, such as <c>client</c>.</param>
    /// <param name="writer">Who takes part and lets them in, and when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer stays
    /// unnamed.</exception>
    /// <exception cref="ProgressieDataException">The name is blank or holds what a document cannot carry, they take part already, or the
    /// model has no such part or no room in it; the exception carries the report.</exception>
    public Conversation Join(Participant person, string party, Writer writer) => TryJoin(person, party, writer).Value;

    /// <inheritdoc cref="Join(Participant, string, Writer)"/>
    public Conversation Join(Participant person, PartyId party, Writer writer) => TryJoin(person, party, writer).Value;

    /// <summary>Lets somebody take part in the conversation from now on when that can be.</summary>
    /// <param name="person">Who, with the name they go by.</param>
    /// <param name="party">The part they have, such as <c>client</c>; a text that is no id is reported.</param>
    /// <param name="writer">Who takes part and lets them in, and when.</param>
    /// <returns>A new conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer stays
    /// unnamed.</exception>
    public Validated<Conversation> TryJoin(Participant person, string party, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(party);
        Who(writer);
        return PartyId.TryParse(party, out PartyId id)
            ? TryJoin(person, id, writer)
            : Refuse(
                IssueCode.IdentifierInvalid, "/participant/party", check => person.Check(check.In("participant")),
                ("found", TextRules.Excerpt(party)), ("rule", IdRules.Slug.Description));
    }

    /// <inheritdoc cref="TryJoin(Participant, string, Writer)"/>
    public Validated<Conversation> TryJoin(Participant person, PartyId party, Writer writer)
    {
        ConversationParticipant participant = new() { Person = person, Party = party };
        return TryRecord(new Joined { By = Who(writer), Participant = participant, At = writer.Now() }, writer);
    }

    /// <summary>Gives somebody who takes part another name.</summary>
    /// <param name="person">Who, with the name they go by now.</param>
    /// <param name="writer">Who says so, and when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer stays unnamed.</exception>
    /// <exception cref="ProgressieDataException">The name is blank or holds what a document cannot carry, or they take no part; the
    /// exception carries the report.</exception>
    public Conversation Rename(Participant person, Writer writer) => TryRename(person, writer).Value;

    /// <summary>Gives somebody another name when they take part.</summary>
    /// <inheritdoc cref="Rename(Participant, Writer)" path="/param"/>
    /// <returns>A new conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer stays unnamed.</exception>
    public Validated<Conversation> TryRename(Participant person, Writer writer) =>
        TryRecord(new Renamed { By = Who(writer), Person = person, At = writer.Now() }, writer);

    /// <summary>Lets somebody no longer take part. What they said stays, and stays theirs to put right, take back or erase.</summary>
    /// <param name="person">Who.</param>
    /// <param name="writer">Who says so, and when.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer stays
    /// unnamed.</exception>
    /// <exception cref="ProgressieDataException">They take no part, or nobody else does; the exception carries the report.</exception>
    public Conversation Leave(ParticipantId person, Writer writer) => TryLeave(person, writer).Value;

    /// <inheritdoc cref="Leave(ParticipantId, Writer)"/>
    public Conversation Leave(string person, Writer writer) => TryLeave(person, writer).Value;

    /// <summary>Lets somebody who takes part do so no more.</summary>
    /// <inheritdoc cref="Leave(ParticipantId, Writer)" path="/param"/>
    /// <returns>A new conversation, or none, with everything there is to say. When fewer people than the model asks for have their part
    /// now, that is told.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer stays
    /// unnamed.</exception>
    public Validated<Conversation> TryLeave(ParticipantId person, Writer writer) =>
        TryRecord(new Left { By = Who(writer), Person = person, At = writer.Now() }, writer);

    /// <inheritdoc cref="TryLeave(ParticipantId, Writer)"/>
    public Validated<Conversation> TryLeave(string person, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(person);
        Who(writer);
        return ParticipantId.TryParse(person, out ParticipantId id)
            ? TryLeave(id, writer)
            : Refuse(
                IssueCode.IdentifierInvalid, "/person", static _ => { },
                ("found", TextRules.Excerpt(person)), ("rule", IdRules.Token.Description));
    }

    private Validated<Conversation> TryRecord(ConversationEvent made, Writer writer) => TryRecord(LogEvent.By(writer, made));

    private static ParticipantId Who(Writer writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return writer.By
            ?? throw new ArgumentException("In a conversation it is known who speaks: the writer stays unnamed.", nameof(writer));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool TryFind(string step, out StepId id)
    {
        ArgumentNullException.ThrowIfNull(step);
        return StepId.TryParse(step, out id);
    }

    /// <summary>Stores plain words under the first thing that an answer holds. An unknown step is left for the rules to report.</summary>
    private Answer Plain(StepId step, string? words) =>
        words is null
            ? Answer.None
            : Answer.None.And(Model.TryGetStep(step, out ConversationStep? known) ? known.Answer[0].Id : FieldId.Parse("answer"), words);

    /// <summary>Reports a step that is no id, and with it what else there is to say about the texts.</summary>
    private Validated<Conversation> NoStep(string step, string? question = null, Answer? answer = null)
    {
        IssueCollector issues = new();
        TextCheck check = new(issues, "/events", _log.Count);
        issues.Add(
            IssueCode.IdentifierInvalid, NextPath() + "/step", ("found", TextRules.Excerpt(step)), ("rule", IdRules.Slug.Description));
        check.Text("question", question);
        answer?.Check(check.In("answer"));
        return new Validated<Conversation>(null, issues.ToReport(DocumentKind));
    }

    /// <summary>Reports what keeps an event from being made, and with it what else there is to say about the texts.</summary>
    private Validated<Conversation> Refuse(
        IssueCode code, string member, Action<TextCheck> texts, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        IssueCollector issues = new();
        issues.Add(code, NextPath() + member, arguments);
        texts(new TextCheck(issues, "/events", _log.Count));
        return new Validated<Conversation>(null, issues.ToReport(DocumentKind));
    }

    /// <summary>Where the next event would stand in the document.</summary>
    private string NextPath() => _log.NextPath;
}
