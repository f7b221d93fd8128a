using System.Globalization;
using Progressie.Internal;

namespace Progressie.Checklists;

/// <content>What the person does, in the words of every day.</content>
public sealed partial record ChecklistResponse
{
    /// <summary>Answers an item: it was seen, and each box that is named is ticked or not; the other stays as it was.</summary>
    /// <param name="item">The id of the item, such as <c>2B-6</c>.</param>
    /// <param name="achieved">Whether the achieved box is ticked; <see langword="null"/> leaves it.</param>
    /// <param name="desired">Whether the desired box is ticked; <see langword="null"/> leaves it.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, such as an unknown item; the exception carries the report.</exception>
    public ChecklistResponse Mark(ItemId item, bool? achieved = null, bool? desired = null) => TryMark(item, achieved, desired).Value;

    /// <inheritdoc cref="Mark(ItemId, bool?, bool?)"/>
    public ChecklistResponse Mark(string item, bool? achieved = null, bool? desired = null) => TryMark(item, achieved, desired).Value;

    /// <summary>As <see cref="Mark(ItemId, bool?, bool?)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="Mark(ItemId, bool?, bool?)" path="/param"/>
    /// <returns>A new response, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>.</exception>
    public Validated<ChecklistResponse> TryMark(ItemId item, bool? achieved = null, bool? desired = null)
    {
        IssueCollector issues = Open();
        return Outcome(issues, Find(item, "/marks", issues) is { } index ? WithMark(index, achieved, desired) : null);
    }

    /// <inheritdoc cref="TryMark(ItemId, bool?, bool?)"/>
    public Validated<ChecklistResponse> TryMark(string item, bool? achieved = null, bool? desired = null)
    {
        IssueCollector issues = Open();
        return Outcome(issues, Find(item, "/marks", issues) is { } index ? WithMark(index, achieved, desired) : null);
    }

    /// <summary>Takes an answer back: the item counts as not seen again, and notes on it stay.</summary>
    /// <param name="item">The id of the item, such as <c>2B-6</c>.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, such as an unknown item; the exception carries the report.</exception>
    public ChecklistResponse MarkNotSeen(ItemId item) => TryMarkNotSeen(item).Value;

    /// <inheritdoc cref="MarkNotSeen(ItemId)"/>
    public ChecklistResponse MarkNotSeen(string item) => TryMarkNotSeen(item).Value;

    /// <summary>As <see cref="MarkNotSeen(ItemId)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="MarkNotSeen(ItemId)" path="/param"/>
    /// <returns>A new response, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>.</exception>
    public Validated<ChecklistResponse> TryMarkNotSeen(ItemId item)
    {
        IssueCollector issues = Open();
        return Outcome(issues, Find(item, "/marks", issues) is { } index ? WithMark(index, ItemMark.NotSeen) : null);
    }

    /// <inheritdoc cref="TryMarkNotSeen(ItemId)"/>
    public Validated<ChecklistResponse> TryMarkNotSeen(string item)
    {
        IssueCollector issues = Open();
        return Outcome(issues, Find(item, "/marks", issues) is { } index ? WithMark(index, ItemMark.NotSeen) : null);
    }

    /// <summary>Notes how: under achieved how it already works, under desired how to accomplish it. Replaces an earlier note.</summary>
    /// <param name="item">The id of the item, such as <c>2B-6</c>.</param>
    /// <param name="column">The box. Whether it is ticked makes no difference.</param>
    /// <param name="text">The person's own words, under the rules that <see cref="FreeText"/> checks.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="column"/> is neither of the two.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, such as an unknown item; the exception carries the report.</exception>
    public ChecklistResponse Note(ItemId item, ChecklistColumn column, string text) => TryNote(item, column, text).Value;

    /// <inheritdoc cref="Note(ItemId, ChecklistColumn, string)"/>
    public ChecklistResponse Note(string item, ChecklistColumn column, string text) => TryNote(item, column, text).Value;

    /// <summary>As <see cref="Note(ItemId, ChecklistColumn, string)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="Note(ItemId, ChecklistColumn, string)" path="/param"/>
    /// <returns>A new response, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="column"/> is neither of the two.</exception>
    public Validated<ChecklistResponse> TryNote(ItemId item, ChecklistColumn column, string text)
    {
        IssueCollector issues = Open();
        int? index = Find(item, "/notes", issues);
        CheckNote(issues, item.ToString(), column, text);
        return Grown(issues, index is { } at ? WithNote(at, column, text) : null);
    }

    /// <inheritdoc cref="TryNote(ItemId, ChecklistColumn, string)"/>
    public Validated<ChecklistResponse> TryNote(string item, ChecklistColumn column, string text)
    {
        IssueCollector issues = Open();
        int? index = Find(item, "/notes", issues);
        CheckNote(issues, item, column, text);
        return Grown(issues, index is { } at ? WithNote(at, column, text) : null);
    }

    /// <summary>Removes the note on one box of an item.</summary>
    /// <param name="item">The id of the item, such as <c>2B-6</c>.</param>
    /// <param name="column">The box.</param>
    /// <returns>A new response; equal to this one when there was no note.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="column"/> is neither of the two.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, such as an unknown item; the exception carries the report.</exception>
    public ChecklistResponse RemoveNote(ItemId item, ChecklistColumn column) => TryRemoveNote(item, column).Value;

    /// <inheritdoc cref="RemoveNote(ItemId, ChecklistColumn)"/>
    public ChecklistResponse RemoveNote(string item, ChecklistColumn column) => TryRemoveNote(item, column).Value;

    /// <summary>As <see cref="RemoveNote(ItemId, ChecklistColumn)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="RemoveNote(ItemId, ChecklistColumn)" path="/param"/>
    /// <returns>A new response; equal to this one when there was no note, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="column"/> is neither of the two.</exception>
    public Validated<ChecklistResponse> TryRemoveNote(ItemId item, ChecklistColumn column)
    {
        IssueCollector issues = Open();
        _ = Word(column);
        return Outcome(issues, Find(item, "/notes", issues) is { } index ? WithNotes(NotesExcept(index, column)) : null);
    }

    /// <inheritdoc cref="TryRemoveNote(ItemId, ChecklistColumn)"/>
    public Validated<ChecklistResponse> TryRemoveNote(string item, ChecklistColumn column)
    {
        IssueCollector issues = Open();
        _ = Word(column);
        return Outcome(issues, Find(item, "/notes", issues) is { } index ? WithNotes(NotesExcept(index, column)) : null);
    }

    /// <summary>Adds something the person means to do, after what is there already. The same words about the same item are the same
    /// intention: again they add nothing, or give it another day.</summary>
    /// <param name="text">The person's own words, under the rules that <see cref="FreeText"/> checks.</param>
    /// <param name="item">The id of the item it came from, such as <c>2B-6</c>; <see langword="null"/> when of no item.</param>
    /// <param name="on">The day it is meant for; <see langword="null"/> when none was chosen.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, such as a text without words; the exception carries the report.</exception>
    public ChecklistResponse Intend(string text, string? item = null, DateOnly? on = null) =>
        TryIntend(text, item, on).Value;

    /// <summary>Adds something the person means to do, after what is there already. The same words about the same item are the same
    /// intention: again they add nothing, or give it another day.</summary>
    /// <param name="text">The person's own words, under the rules that <see cref="FreeText"/> checks.</param>
    /// <param name="item">The id of the item it came from.</param>
    /// <param name="on">The day it is meant for; <see langword="null"/> when none was chosen.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentException">The text is <see langword="null"/>, or the id is <c>default</c>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, such as a text without words; the exception carries the report.</exception>
    public ChecklistResponse Intend(string text, ItemId item, DateOnly? on = null) => TryIntend(text, item, on).Value;

    /// <summary>Adds something the person means to do, after what is there already. The same words about the same item are the same
    /// intention: again they add nothing, or give it another day.</summary>
    /// <param name="intention">The intention.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="intention"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, such as an unknown item; the exception carries the report.</exception>
    public ChecklistResponse Intend(Intention intention) => TryIntend(intention).Value;

    /// <summary>As <see cref="Intend(string, string, DateOnly?)"/>, and reports what cannot be.</summary>
    /// <param name="text">The person's own words.</param>
    /// <param name="item">The id of the item it came from, as a form gave it; <see langword="null"/> when of no item.</param>
    /// <param name="on">The day it is meant for; <see langword="null"/> when none was chosen.</param>
    /// <returns>A new response, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public Validated<ChecklistResponse> TryIntend(string text, string? item = null, DateOnly? on = null)
    {
        IssueCollector issues = Open();
        ItemId? id = item is null ? null : Parse(item, JsonPointer.Append("/intentions", Intentions.Count) + "/item", issues);
        return Intend(new Intention { Text = text, Item = id, On = on }, issues);
    }

    /// <summary>As <see cref="Intend(string, ItemId, DateOnly?)"/>, and reports what cannot be.</summary>
    /// <param name="text">The person's own words.</param>
    /// <param name="item">The id of the item it came from.</param>
    /// <param name="on">The day it is meant for; <see langword="null"/> when none was chosen.</param>
    /// <returns>A new response, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The text is <see langword="null"/>, or the id is <c>default</c>.</exception>
    public Validated<ChecklistResponse> TryIntend(string text, ItemId item, DateOnly? on = null) =>
        TryIntend(new Intention { Text = text, Item = item, On = on });

    /// <summary>As <see cref="Intend(Intention)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="Intend(Intention)" path="/param"/>
    /// <returns>A new response, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="intention"/> is <see langword="null"/>.</exception>
    public Validated<ChecklistResponse> TryIntend(Intention intention)
    {
        ArgumentNullException.ThrowIfNull(intention);
        return Intend(intention, Open());
    }

    /// <summary>Replaces what the person means to do, for another order or fewer.</summary>
    /// <param name="intentions">The intentions, most important first.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, such as an unknown item; the exception carries the report.</exception>
    public ChecklistResponse WithIntentions(IReadOnlyList<Intention> intentions) => TryWithIntentions(intentions).Value;

    /// <summary>As <see cref="WithIntentions(IReadOnlyList{Intention})"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="WithIntentions(IReadOnlyList{Intention})" path="/param"/>
    /// <returns>A new response, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public Validated<ChecklistResponse> TryWithIntentions(IReadOnlyList<Intention> intentions) => WithIntentions(Open(), intentions, 0);

    /// <summary>Says what came of an intention, as the step is known anywhere: it may come out of another document that it was carried to.
    /// Allowed at any time: it is no part of the answers.</summary>
    /// <remarks>Nothing is refused for its time. Where the step stands, what happened last says, in whatever order it is told.</remarks>
    /// <param name="step">The step; of its words and its day nothing is taken over.</param>
    /// <param name="status">Where the step stands.</param>
    /// <param name="outcome">What came of it; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who told, and when.</param>
    /// <returns>A new response, or this one when that was told under the same id before.</returns>
    /// <exception cref="ArgumentException">The step or the writer is <see langword="null"/>, or the status is none of the known
    /// ones.</exception>
    /// <exception cref="ProgressieDataException">The step is none of this response, or the text cannot be kept; the exception carries the
    /// report.</exception>
    public ChecklistResponse Review(NextStep step, NextStepStatus status, string? outcome, Writer writer) =>
        TryReview(step, status, outcome, writer).Value;

    /// <summary>As <see cref="Review(NextStep, NextStepStatus, string, Writer)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="Review(NextStep, NextStepStatus, string, Writer)" path="/param"/>
    /// <returns>A new response, with a warning when something that happened later was told of the step; this one when that was told under
    /// the same id before; or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The step or the writer is <see langword="null"/>, or the status is none of the known
    /// ones.</exception>
    public Validated<ChecklistResponse> TryReview(NextStep step, NextStepStatus status, string? outcome, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return TryTell(step, new IntentionReviewed { Status = status, Outcome = outcome, At = writer.Now(), By = writer.By }, writer);
    }

    /// <summary>Puts right what was told of an intention, as a whole. What it was stays in the history. Allowed at any time.</summary>
    /// <param name="step">The step, as <see cref="Review(NextStep, NextStepStatus, string, Writer)"/> knows it.</param>
    /// <param name="number">The number of the review among <see cref="Intention.Reviews"/>.</param>
    /// <param name="status">Where the step stood.</param>
    /// <param name="outcome">What came of it; <see langword="null"/> when not said.</param>
    /// <param name="reason">Why it is put right; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who puts it right, and when. When the writer says when it happened, that goes for the review; else that stays
    /// as it was.</param>
    /// <returns>A new response, or this one when that was told under the same id before.</returns>
    /// <exception cref="ArgumentException">The step or the writer is <see langword="null"/>, or the status is none of the known
    /// ones.</exception>
    /// <exception cref="ProgressieDataException">The step is none of this response, no review has that number, it was withdrawn or erased,
    /// or a text cannot be kept; the exception carries the report.</exception>
    public ChecklistResponse CorrectReview(
        NextStep step, int number, NextStepStatus status, string? outcome, string? reason, Writer writer) =>
        TryCorrectReview(step, number, status, outcome, reason, writer).Value;

    /// <summary>As <see cref="CorrectReview(NextStep, int, NextStepStatus, string, string, Writer)"/>, and reports what cannot be.
    /// </summary>
    /// <inheritdoc cref="CorrectReview(NextStep, int, NextStepStatus, string, string, Writer)" path="/param"/>
    /// <returns>A new response, this one when that was told under the same id before, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The step or the writer is <see langword="null"/>, or the status is none of the known
    /// ones.</exception>
    public Validated<ChecklistResponse> TryCorrectReview(
        NextStep step, int number, NextStepStatus status, string? outcome, string? reason, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ReviewCorrected corrected = new()
        {
            Number = number,
            Status = status,
            Outcome = outcome,
            Reason = reason,
            At = writer.Now(),
            By = writer.By,
        };
        return TryTell(step, corrected, writer);
    }

    /// <summary>Takes back anything that was told of an intention: a review, a correction or a taking back. It stays in the history and
    /// no longer counts: a step that it closed is open again. Allowed at any time.</summary>
    /// <param name="step">The step, as <see cref="Review(NextStep, NextStepStatus, string, Writer)"/> knows it.</param>
    /// <param name="number">The number of its event among <see cref="Intention.ReviewEvents"/>.</param>
    /// <param name="reason">Why; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who takes it back, and when.</param>
    /// <returns>A new response, or this one when that was told under the same id before.</returns>
    /// <exception cref="ArgumentNullException">The step or the writer is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The step is none of this response, no event has that number, it was withdrawn before, or
    /// the text cannot be kept; the exception carries the report.</exception>
    public ChecklistResponse WithdrawReview(NextStep step, int number, string? reason, Writer writer) =>
        TryWithdrawReview(step, number, reason, writer).Value;

    /// <summary>As <see cref="WithdrawReview(NextStep, int, string, Writer)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="WithdrawReview(NextStep, int, string, Writer)" path="/param"/>
    /// <returns>A new response, this one when that was told under the same id before, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException">The step or the writer is <see langword="null"/>.</exception>
    public Validated<ChecklistResponse> TryWithdrawReview(NextStep step, int number, string? reason, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return TryTell(step, new ReviewWithdrawn { Number = number, Reason = reason, At = writer.Now(), By = writer.By }, writer);
    }

    /// <summary>Remembers the item at which the person stops for now.</summary>
    /// <param name="item">The id of the item to go on with, such as <c>2B-6</c>. Once it is seen, <see cref="ResumeAt"/> is the next that
    /// is not.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, such as an unknown item; the exception carries the report.</exception>
    public ChecklistResponse StopAt(ItemId item) => TryStopAt(item).Value;

    /// <inheritdoc cref="StopAt(ItemId)"/>
    public ChecklistResponse StopAt(string item) => TryStopAt(item).Value;

    /// <summary>As <see cref="StopAt(ItemId)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="StopAt(ItemId)" path="/param"/>
    /// <returns>A new response, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>.</exception>
    public Validated<ChecklistResponse> TryStopAt(ItemId item)
    {
        IssueCollector issues = Open();
        return Grown(issues, Find(item, "/position", issues) is { } index ? this with { Position = Checklist.Items[index].Id } : null);
    }

    /// <inheritdoc cref="TryStopAt(ItemId)"/>
    public Validated<ChecklistResponse> TryStopAt(string item)
    {
        IssueCollector issues = Open();
        return Grown(issues, Find(item, "/position", issues) is { } index ? this with { Position = Checklist.Items[index].Id } : null);
    }

    /// <summary>Changes answers and remembers when, so that this draft can be merged with one that was filled in on another device.
    /// </summary>
    /// <remarks>An intention that it removes is kept among <see cref="RemovedIntentions"/>.</remarks>
    /// <param name="change">The change: it gets a response of which the answers can be changed, and returns it changed.</param>
    /// <param name="writer">The clock that says when, and the id of the request, if it has one.</param>
    /// <returns>A new response, in which <see cref="Changes"/> says of each box and note that became another when that was, and of each
    /// intention <see cref="Intention.Agreed"/>; this one when that was changed under the same id before, whatever was changed
    /// since.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the change returned another response.</exception>
    /// <exception cref="ProgressieDataException">The response is completed, or something in the change cannot be; the exception carries the
    /// report.</exception>
    public ChecklistResponse Change(Func<ChecklistResponse, ChecklistResponse> change, Writer writer) => TryChange(change, writer).Value;

    /// <summary>As <see cref="Change(Func{ChecklistResponse, ChecklistResponse}, Writer)"/>, and reports what cannot be.</summary>
    /// <param name="change">The change: it gets a response of which the answers can be changed, and returns it changed. What
    /// a verb in it refuses with a <see cref="ProgressieDataException"/> goes into the report.</param>
    /// <param name="writer">The clock that says when, and the id of the request, if it has one.</param>
    /// <returns>A new response, this one when that was changed under the same id before, or none, with everything there is to
    /// say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the change returned another response.</exception>
    public Validated<ChecklistResponse> TryChange(Func<ChecklistResponse, ChecklistResponse> change, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(writer);
        if (writer.EventId is { } id && Array.FindIndex([.. KnownChanges ?? []], one => one.Id == id) is >= 0 and int known)
        {
            return ChangeAgain(change, known);
        }

        IssueCollector issues = (this with { IsBeingAmended = false }).Open();
        if (issues.HasErrors || Make(change, issues) is not { } changed)
        {
            return Outcome(issues, null);
        }

        DateTimeOffset moment = writer.Moment();

        // What was changed at the same moment after what was seen is noted just after it.
        if (LatestChange is { } latest && latest - moment >= TimeSpan.FromMilliseconds(1))
        {
            issues.Add(IssueCode.RecordedEarlier, "/changes", ("found", Moments.Text(moment)), ("allowed", Moments.Text(latest)));
        }

        return Grown(issues, changed with
        {
            IsBeingAmended = IsBeingAmended,
            Content = changed.Content.ChangedSince(Content, moment, writer.By),
            KnownChanges = writer.EventId is { } own
                ? ValueList<KnownChange>.Own([.. changed.KnownChanges ?? [], new KnownChange(own, moment)])
                : changed.KnownChanges,
        });
    }

    /// <summary>Says that the person is done, for now or for good, with every item seen or not.</summary>
    /// <param name="writer">The clock that says when.</param>
    /// <returns>A completed response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The response is completed already; the exception carries the report.</exception>
    public ChecklistResponse Complete(Writer writer) => TryComplete(writer).Value;

    /// <summary>As <see cref="Complete(Writer)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="Complete(Writer)" path="/param"/>
    /// <returns>A completed response, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public Validated<ChecklistResponse> TryComplete(Writer writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        IssueCollector issues = new();
        if (CompletedAt is not null)
        {
            if (writer.EventId is { } sent && Completion?.IsUnder(sent) == true)
            {
                return Outcome(issues, this);
            }

            issues.Add(IssueCode.ResponseIsCompleted, "/completedAt");
        }

        DateTimeOffset now = writer.Moment();
        CheckOrder(issues, StartedAt, now, "/completedAt");
        Completion? completion = writer.EventId is { } id ? new Completion(id, ValueList<EventId>.Empty) : null;
        return Grown(issues, this with { CompletedAt = now, Completion = completion, Position = null });
    }

    /// <summary>Changes a completed response and keeps what it was.</summary>
    /// <param name="change">The change: it gets a response of which the answers can be changed, and returns it changed.</param>
    /// <param name="reason">Why; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who makes the change, and the clock that says when.</param>
    /// <returns>An amended response, or this one when nothing was changed.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the change returned another response.</exception>
    /// <exception cref="ProgressieDataException">The response is still in progress, or the reason or something in the change cannot be; the
    /// exception carries the report.</exception>
    public ChecklistResponse Amend(Func<ChecklistResponse, ChecklistResponse> change, string? reason, Writer writer) =>
        TryAmend(change, reason, writer).Value;

    /// <summary>As <see cref="Amend(Func{ChecklistResponse, ChecklistResponse}, string, Writer)"/>, and reports what cannot be.</summary>
    /// <param name="change">The change: it gets a response of which the answers can be changed, and returns it changed. What
    /// a verb in it refuses with a <see cref="ProgressieDataException"/> goes into the report.</param>
    /// <param name="reason">Why; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who makes the change, and the clock that says when.</param>
    /// <returns>An amended response, this one when nothing was changed, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the change returned another response.</exception>
    public Validated<ChecklistResponse> TryAmend(Func<ChecklistResponse, ChecklistResponse> change, string? reason, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(writer);
        IssueCollector issues = new();
        if (CompletedAt is null || IsBeingAmended)
        {
            issues.Add(IssueCode.ResponseNotCompleted, "/amendments");
            return Outcome(issues, null);
        }

        int known = writer.EventId is { } id ? Array.FindIndex([.. AmendmentList], one => one.Id == id) : -1;
        if (known >= 0)
        {
            return IsAgain(known, change, reason, writer, issues)
                ? Outcome(issues, this)
                : Taken(writer.EventId!.Value, JsonPointer.Append("/amendments", known) + "/id", known, issues);
        }

        new TextCheck(issues, "/amendments", AmendmentList.Count).Text("reason", reason);
        ChecklistResponse? changed = Make(change, issues);
        if (changed is null || (changed.Content == Content && changed.Extensions == Extensions))
        {
            return Outcome(issues, changed is null ? null : this);
        }

        ChecklistResponse result = changed with { IsBeingAmended = false, Position = Position };
        if (changed.Content != Content)
        {
            DateTimeOffset now = writer.Moment();
            DateTimeOffset? latest = AmendmentList.Count > 0 ? AmendmentList[^1].At : CompletedAt;
            CheckOrder(issues, latest, now, JsonPointer.Append("/amendments", AmendmentList.Count) + "/at");
            Amendment amendment = new(now, PersonOf(writer), reason, Content) { Id = writer.EventId };
            result = result with { AmendmentList = AmendmentList.Add(amendment) };
        }

        return Grown(issues, result);
    }

    /// <summary>What came under an id before changes nothing, unless it says something else now.</summary>
    private Validated<ChecklistResponse> ChangeAgain(Func<ChecklistResponse, ChecklistResponse> change, int known)
    {
        IssueCollector issues = new();
        KnownChange before = KnownChanges![known];
        HashSet<DateTimeOffset> later = [.. KnownChanges.Skip(known + 1).Select(static one => one.At)];
        return Make(change, issues) is not { } again ? Outcome(issues, null)
            : AmendmentList.Count == 0 && again.Content.SaysOtherThan(Content, before.At, later)
                ? Taken(before.Id, JsonPointer.Append("/changeIds", known) + "/id", known, issues)
            : Outcome(issues, this);
    }

    /// <summary>Takes in what is told of a step, unless something is wrong with it or it was told before.</summary>
    private Validated<ChecklistResponse> TryTell(NextStep step, IntentionEvent made, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(step);
        IssueCollector issues = new();
        IntentionEvent told = LogEvent.By(writer, made);
        int index = IndexOf(step);
        if (AllIntentions.Any(one => (index < 0 || one.Log.IsErased(told.Id)) && one.Log.IsAgain(told)))
        {
            return Outcome(issues, this);
        }

        if (index < 0)
        {
            told.Check(new TextCheck(issues, "/intentions/0/step/reviews", 0));
            issues.Add(IssueCode.StepNotHere, "/intentions");
            return Outcome(issues, null);
        }

        Intention[] intentions = [.. Intentions];
        if (intentions[index].Log.IsAgain(told))
        {
            return Outcome(issues, this);
        }

        string path = JsonPointer.Append("/intentions", index) + "/step/reviews";
        for (int i = 0; i < intentions.Length; i++)
        {
            if (i != index && intentions[i].Log.NumberOf(told.Id) is { } number)
            {
                string place = JsonPointer.Append(path, intentions[index].Log.Events.Count) + "/id";
                return Taken(told.Id!.Value, place, number - 1, issues);
            }
        }

        intentions[index] = intentions[index] with { Log = intentions[index].Log.Record(told, path, issues) };
        return Grown(issues, this with { Content = Content with { Intentions = ValueList<Intention>.Own(intentions) } });
    }

    /// <summary>Which of the intentions a step is, or -1. One that was taken along before the response had a key, or an owner, has
    /// none.</summary>
    private int IndexOf(NextStep step)
    {
        Intention[] all = [.. Intentions];
        int index = Array.FindIndex(all, intention => intention.ToNextStep(this).IsSameStep(step));
        return index >= 0 || step.Owner is not null
            ? index
            : Array.FindIndex(all, intention => (intention.ToNextStep(this) with { Owner = null }).IsSameStep(step));
    }

    /// <summary>Whether an amendment did to the answers, as they were then, what is sent now. Of what was erased since, also who did it,
    /// nobody knows whether it was the same.</summary>
    private bool IsAgain(
        int known, Func<ChecklistResponse, ChecklistResponse> change, string? reason, Writer writer, IssueCollector issues)
    {
        Amendment before = AmendmentList[known];
        ResponseContent after = known + 1 < AmendmentList.Count ? AmendmentList[known + 1].Before : Content;
        return (this with { Content = before.Before }).Make(change, issues) is { } changed
            && after.IsMadeAgainBy(changed.Content)
            && FreeText.AreCopies(before.Reason, reason)
            && (before.By is null || before.By == PersonOf(writer));
    }

    private static Validated<ChecklistResponse> Taken(EventId id, string path, int index, IssueCollector issues)
    {
        issues.Add(
            IssueCode.EventIdTaken, path, ("found", id.ToString()), ("number", (index + 1).ToString(CultureInfo.InvariantCulture)));
        return Outcome(issues, null);
    }

    private static Validated<ChecklistResponse> Outcome(IssueCollector issues, ChecklistResponse? response) =>
        new(issues.HasErrors ? null : response, issues.ToReport(DocumentKind));

    /// <summary>What came of a verb by which a response grows.</summary>
    private static Validated<ChecklistResponse> Grown(IssueCollector issues, ChecklistResponse? response)
    {
        if (response is not null)
        {
            Room.Judge(response, response.Limits, issues);
        }

        return Outcome(issues, response);
    }

    private static ItemId? Parse(string item, string place, IssueCollector issues)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (ItemId.TryParse(item, out ItemId id))
        {
            return id;
        }

        issues.Add(IssueCode.IdentifierInvalid, place, ("found", TextRules.Excerpt(item)), ("rule", IdRules.Key.Description));
        return null;
    }

    private static string Word(ChecklistColumn column) => ChecklistWords.Columns[EnumGuard.Check(column, nameof(column))];

    private static void CheckNote(IssueCollector issues, string item, ChecklistColumn column, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string box = Word(column);
        if (ItemId.TryParse(item, out _))
        {
            new TextCheck(issues, "/notes").In(item).Text(box, text);
        }
        else
        {
            new TextCheck(issues, string.Empty).Text("notes", text);
        }
    }

    private static void CheckOrder(IssueCollector issues, DateTimeOffset? earlier, DateTimeOffset later, string path)
    {
        if (earlier is { } then && later < then)
        {
            issues.Add(IssueCode.MomentsOutOfOrder, path, ("found", Moments.Text(later)), ("allowed", Moments.Text(then)));
        }
    }

    /// <summary>Begins to judge a change of the answers, which is only made while the response is in progress or being amended.</summary>
    private IssueCollector Open()
    {
        IssueCollector issues = new();
        if (CompletedAt is not null && !IsBeingAmended)
        {
            issues.Add(IssueCode.ResponseIsCompleted, "/completedAt");
        }

        return issues;
    }

    private int? Find(string item, string place, IssueCollector issues) =>
        Parse(item, place, issues) is { } id ? Find(id, place, issues) : null;

    /// <summary>The position of an item; nothing when the checklist does not have it, which is reported where the item would be.</summary>
    private int? Find(ItemId item, string place, IssueCollector issues)
    {
        if (item.IsDefault)
        {
            throw new ArgumentException("The id is default, which is no id.", nameof(item));
        }

        if (Checklist.TryGetIndex(item, out int index))
        {
            return index;
        }

        issues.Add(
            IssueCode.ItemUnknown,
            place is "/marks" or "/notes" ? JsonPointer.Append(place, item.ToString()) : place,
            ("checklist", Checklist.Id.ToString()),
            ("version", Checklist.Version.ToString()),
            ("found", item.ToString()));
        return null;
    }

    private ChecklistResponse WithMark(int index, ItemMark mark) => this with { Content = Content.With(Content.Marks.With(index, mark)) };

    private ChecklistResponse WithMark(int index, bool? achieved, bool? desired)
    {
        ItemMark was = Content.Marks[index];
        return WithMark(index, ItemMark.Seen(achieved ?? was.IsAchieved, desired ?? was.IsDesired));
    }

    private ChecklistResponse WithNote(int index, ChecklistColumn column, string text)
    {
        int order = NoteOrder(Checklist.Items[index].Id, column);
        ItemNote[] others = NotesExcept(index, column);
        int at = Array.FindIndex(others, other => NoteOrder(other.Item, other.Column) > order);
        at = at < 0 ? others.Length : at;
        return WithNotes([.. others[..at], new ItemNote(Checklist.Items[index].Id, column, text), .. others[at..]]);
    }

    private ChecklistResponse WithNotes(ItemNote[] notes) =>
        this with { Content = Content with { Notes = ValueList<ItemNote>.Own(notes) } };

    private ItemNote[] NotesExcept(int index, ChecklistColumn column)
    {
        ItemId item = Checklist.Items[index].Id;
        return [.. Content.Notes.Where(note => note.Item != item || note.Column != column)];
    }

    private int NoteOrder(ItemId item, ChecklistColumn column) => (Checklist.IndexOf(item) * 2) + (int)column;

    /// <summary>Adds an intention. The same words about the same item are the same intention, perhaps on another day.</summary>
    private Validated<ChecklistResponse> Intend(Intention intention, IssueCollector issues)
    {
        Intention[] intentions = [.. Intentions];
        int same = Array.FindIndex(intentions, one => one.Item == intention.Item && SameWords.AreIn(one.Text, intention.Text));
        if (same < 0)
        {
            // What was removed and is meant again is the same, with all that was told of it.
            Intention? before = RemovedIntentions.Select(static removed => removed.Intention)
                .FirstOrDefault(one => one.Item == intention.Item && SameWords.AreIn(one.Text, intention.Text));
            Intention next = before is null ? intention : before with { On = intention.On ?? before.On };
            return WithIntentions(issues, [.. intentions, next], intentions.Length);
        }

        intentions[same] = intentions[same] with { On = intention.On ?? intentions[same].On };
        return WithIntentions(issues, intentions, same);
    }

    private Validated<ChecklistResponse> WithIntentions(IssueCollector issues, IReadOnlyList<Intention> intentions, int from)
    {
        ValueList<Intention> list = ValueList<Intention>.Copy(intentions, nameof(intentions));
        for (int i = from; i < list.Count; i++)
        {
            list[i].Check(new TextCheck(issues, "/intentions", i));
            if (list[i].Item is { } item && !Checklist.TryGetIndex(item, out _))
            {
                Find(item, JsonPointer.Append("/intentions", i) + "/item", issues);
            }
        }

        return Grown(issues, this with { Content = Content.With(Intention.Numbered(list, Content.Removed)) });
    }

    /// <summary>Makes a change of the answers; nothing when a verb in it refused something, which is reported.</summary>
    private ChecklistResponse? Make(Func<ChecklistResponse, ChecklistResponse> change, IssueCollector issues)
    {
        ChecklistResponse? changed;
        try
        {
            changed = change(this with { IsBeingAmended = true });
        }
        catch (ProgressieDataException e) when (e.Report.Document == DocumentKind)
        {
            issues.AddRange(e.Report);
            return null;
        }

        if (changed is null)
        {
            throw new ArgumentException("The change returned no response.", nameof(change));
        }

        ChecklistResponse answersAside = changed with
        {
            Content = Content,
            Extensions = Extensions,
            Position = Position,
            KnownChanges = KnownChanges,
        };
        return changed.IsBeingAmended && answersAside with { IsBeingAmended = false } == this
            ? changed
            : throw new ArgumentException("The change returned another response than the one it got.", nameof(change));
    }

    private Participant? PersonOf(Writer writer) => writer.By is not { } by ? null
        : Respondent is { } respondent && respondent.Id == by ? respondent
        : new Participant { Id = by };
}
