using System.Globalization;
using Progressie.Internal;

namespace Progressie.Circles;

/// <content>What people do on a board. Every verb has a twin that tries: what people typed gives a report there, and no
/// exception.</content>
public sealed partial class CircleBoard
{
    /// <summary>Puts a note on the board.</summary>
    /// <param name="zone">Where.</param>
    /// <param name="text">What is on it.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or out of range, or the writer is on no
    /// device.</exception>
    /// <exception cref="ProgressieDataException">The text is blank or holds what a document cannot carry, there is no room beyond, or the
    /// writer is neither of the two sides; the exception carries the report.</exception>
    public CircleBoard Add(CircleZone zone, string text, Writer writer) => Do(Adding(Stamp(writer), zone, text, null, null, null));

    /// <summary>Puts a note on the board.</summary>
    /// <param name="zone">Where.</param>
    /// <param name="text">What is on it.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <param name="note">The id of the new note.</param>
    /// <inheritdoc cref="Add(CircleZone, string, Writer)"/>
    public CircleBoard Add(CircleZone zone, string text, Writer writer, out NoteId note) => Add(zone, text, null, null, writer, out note);

    /// <summary>Puts a note on the board.</summary>
    /// <param name="zone">Where.</param>
    /// <param name="text">What is on it.</param>
    /// <param name="how">How it came about, for something achieved; <see langword="null"/> when not said.</param>
    /// <param name="category">The slice of the circle; <see langword="null"/> for none.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <param name="note">The id of the new note.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or out of range, or the writer is on no
    /// device.</exception>
    /// <exception cref="ProgressieDataException">A text is blank or holds what a document cannot carry, there is no room beyond, or the
    /// writer is neither of the two sides; the exception carries the report.</exception>
    public CircleBoard Add(CircleZone zone, string text, string? how, string? category, Writer writer, out NoteId note)
    {
        NoteAdded added = Adding(Stamp(writer), zone, text, how, category, null);
        CircleBoard board = Do(added);
        note = PutBy(added, board);
        return board;
    }

    /// <summary>Puts what another technique brought to light on the board: what is achieved in the inner circle, what is desired in the
    /// outer one.</summary>
    /// <param name="statements">The statements; each becomes a note that remembers where it came from.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, the list holds one, or the writer is on no
    /// device.</exception>
    /// <exception cref="ProgressieDataException">A text is blank or holds what a document cannot carry, or the writer is neither of the two
    /// sides; the exception carries the report.</exception>
    public CircleBoard Add(IReadOnlyList<ProgressStatement> statements, Writer writer) => TryAdd(statements, writer).Value;

    /// <summary>Puts a note on the board when that can be.</summary>
    /// <inheritdoc cref="Add(CircleZone, string, Writer)" path="/param"/>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operation as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or out of range, or the writer is on no
    /// device.</exception>
    public Validated<CircleBoard> TryAdd(CircleZone zone, string text, Writer writer) =>
        TryDo(Adding(Stamp(writer), zone, text, null, null, null));

    /// <summary>Puts a note on the board when that can be.</summary>
    /// <param name="zone">Where.</param>
    /// <param name="text">What is on it.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <inheritdoc cref="TryAdd(CircleZone, string, Writer)"/>
    /// <param name="note">The id of the new note, which is on the board only when there is a new board.</param>
    public Validated<CircleBoard> TryAdd(CircleZone zone, string text, Writer writer, out NoteId note) =>
        TryAdd(zone, text, null, null, writer, out note);

    /// <summary>Puts a note on the board when that can be.</summary>
    /// <param name="zone">Where.</param>
    /// <param name="text">What is on it.</param>
    /// <param name="how">How it came about, for something achieved; <see langword="null"/> when not said.</param>
    /// <param name="category">The slice of the circle; <see langword="null"/> for none.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <param name="note">The id of the new note, which is on the board only when there is a new board.</param>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operation as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or out of range, or the writer is on no
    /// device.</exception>
    public Validated<CircleBoard> TryAdd(CircleZone zone, string text, string? how, string? category, Writer writer, out NoteId note)
    {
        NoteAdded added = Adding(Stamp(writer), zone, text, how, category, null);
        Validated<CircleBoard> tried = TryDo(added);
        note = tried.TryGetValue(out CircleBoard? board) ? PutBy(added, board) : NoteId.Of(added.Id);
        return tried;
    }

    /// <summary>Puts what another technique brought to light on the board when all of it can be.</summary>
    /// <inheritdoc cref="Add(IReadOnlyList{ProgressStatement}, Writer)" path="/param"/>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operations as they would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, the list holds one, or the writer is on no
    /// device.</exception>
    public Validated<CircleBoard> TryAdd(IReadOnlyList<ProgressStatement> statements, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _ = DeviceOf(writer);
        IssueCollector issues = new();
        ValueList<ProgressStatement> all = ValueList<ProgressStatement>.Copy(statements, nameof(statements));
        CircleBoard board = this;
        if (all.Count > 0 && _operations.Find(writer.EventId) is { } first && IsAgain(first, all, writer))
        {
            board = Again(Find(OperationId.Of(first.Id.Number + all.Count - 1, first.Id.Replica)));
            return new Validated<CircleBoard>(board, issues.ToReport(DocumentKind));
        }

        if (all.Count > 0 && _operations.Archived.Find(writer.EventId) is { Note: null })
        {
            return new Validated<CircleBoard>(Again(null), issues.ToReport(DocumentKind));
        }

        for (int i = 0; i < all.Count; i++)
        {
            // After one that cannot be, the next ones are judged all the same, so that everything is told at once.
            NoteAdded added = Adding(board.Stamp(writer), all[i], i);
            board = board.With(added, board.Check(added, issues));
        }

        return issues.HasErrors ? Refuse(issues) : new Validated<CircleBoard>(board, issues.ToReport(DocumentKind));
    }

    /// <summary>Gives a note other words; what it said before stays in its history.</summary>
    /// <param name="note">The note.</param>
    /// <param name="text">The new words.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is on no
    /// device.</exception>
    /// <exception cref="ProgressieDataException">The text is blank or holds what a document cannot carry, or there is no such note on the
    /// board; the exception carries the report.</exception>
    public CircleBoard Reword(NoteId note, string text, Writer writer) => Do(Rewording(Stamp(writer), note, text));

    /// <inheritdoc cref="Reword(NoteId, string, Writer)"/>
    public CircleBoard Reword(string note, string text, Writer writer) => TryReword(note, text, writer).Value;

    /// <summary>Gives a note other words when that can be.</summary>
    /// <inheritdoc cref="Reword(NoteId, string, Writer)" path="/param"/>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operation as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is on no
    /// device.</exception>
    public Validated<CircleBoard> TryReword(NoteId note, string text, Writer writer) => TryDo(Rewording(Stamp(writer), note, text));

    /// <inheritdoc cref="TryReword(NoteId, string, Writer)"/>
    public Validated<CircleBoard> TryReword(string note, string text, Writer writer) =>
        TryOn(note, Stamp(writer), (act, id) => Rewording(act, id, text));

    /// <summary>Puts a note in a slice of the circle.</summary>
    /// <param name="note">The note.</param>
    /// <param name="category">The slice, or <see langword="null"/> for none.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is on no
    /// device.</exception>
    /// <exception cref="ProgressieDataException">The text is blank or holds what a document cannot carry, or there is no such note on the
    /// board; the exception carries the report.</exception>
    public CircleBoard Categorise(NoteId note, string? category, Writer writer) => Do(Categorising(Stamp(writer), note, category));

    /// <inheritdoc cref="Categorise(NoteId, string?, Writer)"/>
    public CircleBoard Categorise(string note, string? category, Writer writer) => TryCategorise(note, category, writer).Value;

    /// <summary>Puts a note in a slice of the circle when that can be.</summary>
    /// <inheritdoc cref="Categorise(NoteId, string?, Writer)" path="/param"/>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operation as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is on no
    /// device.</exception>
    public Validated<CircleBoard> TryCategorise(NoteId note, string? category, Writer writer) =>
        TryDo(Categorising(Stamp(writer), note, category));

    /// <inheritdoc cref="TryCategorise(NoteId, string?, Writer)"/>
    public Validated<CircleBoard> TryCategorise(string note, string? category, Writer writer) =>
        TryOn(note, Stamp(writer), (act, id) => Categorising(act, id, category));

    /// <summary>Takes up a note of the outer circle. A plan made earlier stays in its history.</summary>
    /// <param name="note">The note.</param>
    /// <param name="plan">Who, how and when. Whoever picks a note volunteers.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is on no
    /// device.</exception>
    /// <exception cref="ProgressieDataException">A text is blank or holds what a document cannot carry, somebody is named twice, there is
    /// no such note on the board, or it is not in the outer circle; the exception carries the report.</exception>
    public CircleBoard Plan(NoteId note, CirclePlan plan, Writer writer) => Do(Planning(Stamp(writer), note, plan));

    /// <inheritdoc cref="Plan(NoteId, CirclePlan, Writer)"/>
    public CircleBoard Plan(string note, CirclePlan plan, Writer writer) => TryPlan(note, plan, writer).Value;

    /// <summary>Takes up a note of the outer circle when that can be.</summary>
    /// <inheritdoc cref="Plan(NoteId, CirclePlan, Writer)" path="/param"/>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operation as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is on no
    /// device.</exception>
    public Validated<CircleBoard> TryPlan(NoteId note, CirclePlan plan, Writer writer) => TryDo(Planning(Stamp(writer), note, plan));

    /// <inheritdoc cref="TryPlan(NoteId, CirclePlan, Writer)"/>
    public Validated<CircleBoard> TryPlan(string note, CirclePlan plan, Writer writer) =>
        TryOn(note, Stamp(writer), (act, id) => Planning(act, id, plan));

    /// <summary>Plans a note no more, for now.</summary>
    /// <param name="note">The note.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is on no
    /// device.</exception>
    /// <exception cref="ProgressieDataException">There is no such note on the board, or it is not planned; the exception carries the
    /// report.</exception>
    public CircleBoard DropPlan(NoteId note, Writer writer) => Do(Dropping(Stamp(writer), note));

    /// <inheritdoc cref="DropPlan(NoteId, Writer)"/>
    public CircleBoard DropPlan(string note, Writer writer) => TryDropPlan(note, writer).Value;

    /// <summary>Plans a note no more, for now, when it is planned.</summary>
    /// <inheritdoc cref="DropPlan(NoteId, Writer)" path="/param"/>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operation as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is on no
    /// device.</exception>
    public Validated<CircleBoard> TryDropPlan(NoteId note, Writer writer) => TryDo(Dropping(Stamp(writer), note));

    /// <inheritdoc cref="TryDropPlan(NoteId, Writer)"/>
    public Validated<CircleBoard> TryDropPlan(string note, Writer writer) => TryOn(note, Stamp(writer), (act, id) => Dropping(act, id));

    /// <summary>Moves a note to the inner circle, because it is achieved. Where it came from stays in its history.</summary>
    /// <param name="note">The note.</param>
    /// <param name="how">How it came about; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is on no
    /// device.</exception>
    /// <exception cref="ProgressieDataException">The text is blank or holds what a document cannot carry, there is no such note on the
    /// board, or it is achieved already; the exception carries the report.</exception>
    public CircleBoard Achieve(NoteId note, string? how, Writer writer) => Do(Achieving(Stamp(writer), note, how));

    /// <inheritdoc cref="Achieve(NoteId, string?, Writer)"/>
    public CircleBoard Achieve(string note, string? how, Writer writer) => TryAchieve(note, how, writer).Value;

    /// <summary>Moves a note to the inner circle when that can be.</summary>
    /// <inheritdoc cref="Achieve(NoteId, string?, Writer)" path="/param"/>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operation as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is on no
    /// device.</exception>
    public Validated<CircleBoard> TryAchieve(NoteId note, string? how, Writer writer) => TryDo(Achieving(Stamp(writer), note, how));

    /// <inheritdoc cref="TryAchieve(NoteId, string?, Writer)"/>
    public Validated<CircleBoard> TryAchieve(string note, string? how, Writer writer) =>
        TryOn(note, Stamp(writer), (act, id) => Achieving(act, id, how));

    /// <summary>Takes over what came of a step that was carried on from here, such as into a conversation: the note of a step that was done
    /// is achieved, the plan of one that was let go is dropped, and one that is open again is taken up.</summary>
    /// <param name="step">The step.</param>
    /// <param name="status">Where the step stands now.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <returns>A new board, or this one when the step stands so here already.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or none of the statuses, or the writer is on no
    /// device.</exception>
    /// <exception cref="ProgressieDataException">There is no such step on the board, or what was done with the note since does not go
    /// with it; the exception carries the report.</exception>
    public CircleBoard Review(NextStep step, NextStepStatus status, Writer writer) => TryReview(step, status, writer).Value;

    /// <summary>Takes over what came of a step that was carried on from here when that can be.</summary>
    /// <inheritdoc cref="Review(NextStep, NextStepStatus, Writer)" path="/param"/>
    /// <returns>A new board, this one when the step stands so here already, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or none of the statuses, or the writer is on no
    /// device.</exception>
    public Validated<CircleBoard> TryReview(NextStep step, NextStepStatus status, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(step);
        EnumGuard.Check(status, nameof(status));
        Act act = Stamp(writer);
        if (FindReviewed(act, step, status, out CircleOperation? reviewed))
        {
            return new Validated<CircleBoard>(Again(reviewed), new IssueCollector().ToReport(DocumentKind));
        }

        if (!NoteId.TryParse(step.Origin?.Board == Id ? step.Origin.Element : null, out NoteId id) || !TryGetNote(id, out CircleNote? note)
            || note.FindStep(Id) is not { } here)
        {
            string path = JsonPointer.Append("/operations", Operations.Count);
            IssueCollector issues = new();
            if (!id.IsDefault && CircleMask.MayBeArchived(this, id))
            {
                issues.Add(IssueCode.NoteArchived, path + "/note", ("found", id.ToString()));
            }
            else
            {
                issues.Add(IssueCode.StepNotHere, path);
            }

            return Refuse(issues);
        }

        return status == here.Status ? new Validated<CircleBoard>(this, new IssueCollector().ToReport(DocumentKind))
            : status == NextStepStatus.Done ? TryDo(Achieving(act, id, null))
            : status == NextStepStatus.LetGo ? TryDo(Dropping(act, id))
            : TryDo(Planning(act, id, CirclePlan.Of(NextSteps.Merge([step, here])[0])) with { IsAgain = true });
    }

    /// <summary>Whether this is what came of a step already, under the id of the same request. What the plan of the step was then may
    /// have changed since.</summary>
    private bool FindReviewed(Act act, NextStep step, NextStepStatus status, out CircleOperation? reviewed)
    {
        reviewed = _operations.Find(act.EventId);
        NoteId? note = NoteId.TryParse(step.Origin?.Board == Id ? step.Origin.Element : null, out NoteId id) ? Resolve(id) : null;
        return note is not null && (reviewed is null ? _operations.Archived.Find(act.EventId)?.Note == note
            : reviewed.Subject == note && reviewed.By == act.By && (reviewed, status) is
                (NoteAchieved, NextStepStatus.Done) or (PlanDropped, NextStepStatus.LetGo)
                or (NotePlanned { IsAgain: true }, NextStepStatus.Open));
    }

    /// <summary>Moves a note to the outer circle or beyond it: back, aside, or in again from there.</summary>
    /// <param name="note">The note.</param>
    /// <param name="to">The outer circle, or beyond it.</param>
    /// <param name="why">Why; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, <c>default</c> or out of range, or the writer is on no
    /// device.</exception>
    /// <exception cref="ProgressieDataException">The text is blank or holds what a document cannot carry, there is no such note on the
    /// board, it is there already, it would go inside, or there is no room beyond; the exception carries the report.</exception>
    public CircleBoard Move(NoteId note, CircleZone to, string? why, Writer writer) => Do(Moving(Stamp(writer), note, to, why));

    /// <inheritdoc cref="Move(NoteId, CircleZone, string?, Writer)"/>
    public CircleBoard Move(string note, CircleZone to, string? why, Writer writer) => TryMove(note, to, why, writer).Value;

    /// <summary>Moves a note to the outer circle or beyond it when that can be.</summary>
    /// <inheritdoc cref="Move(NoteId, CircleZone, string?, Writer)" path="/param"/>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operation as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, <c>default</c> or out of range, or the writer is on no
    /// device.</exception>
    public Validated<CircleBoard> TryMove(NoteId note, CircleZone to, string? why, Writer writer) =>
        TryDo(Moving(Stamp(writer), note, to, why));

    /// <inheritdoc cref="TryMove(NoteId, CircleZone, string?, Writer)"/>
    public Validated<CircleBoard> TryMove(string note, CircleZone to, string? why, Writer writer) =>
        TryOn(note, Stamp(writer), (act, id) => Moving(act, id, to, why));

    /// <summary>Makes two of a note that is achieved in part: a new one in the inner circle, and the note itself with what
    /// remains.</summary>
    /// <param name="note">The note.</param>
    /// <param name="achieved">What is achieved.</param>
    /// <param name="remaining">What remains.</param>
    /// <param name="how">How the achieved part came about; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is on no
    /// device.</exception>
    /// <exception cref="ProgressieDataException">A text is blank or holds what a document cannot carry, there is no such note on the board,
    /// or it is achieved already; the exception carries the report.</exception>
    public CircleBoard Split(NoteId note, string achieved, string remaining, string? how, Writer writer) =>
        Do(Splitting(Stamp(writer), note, achieved, remaining, how));

    /// <inheritdoc cref="Split(NoteId, string, string, string?, Writer)"/>
    public CircleBoard Split(string note, string achieved, string remaining, string? how, Writer writer) =>
        TrySplit(note, achieved, remaining, how, writer).Value;

    /// <summary>Makes two of a note that is achieved in part when that can be.</summary>
    /// <inheritdoc cref="Split(NoteId, string, string, string?, Writer)" path="/param"/>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operation as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is on no
    /// device.</exception>
    public Validated<CircleBoard> TrySplit(NoteId note, string achieved, string remaining, string? how, Writer writer) =>
        TryDo(Splitting(Stamp(writer), note, achieved, remaining, how));

    /// <inheritdoc cref="TrySplit(NoteId, string, string, string?, Writer)"/>
    public Validated<CircleBoard> TrySplit(string note, string achieved, string remaining, string? how, Writer writer) =>
        TryOn(note, Stamp(writer), (act, id) => Splitting(act, id, achieved, remaining, how));

    /// <summary>Says that two notes are about the same.</summary>
    /// <param name="one">The one note.</param>
    /// <param name="other">The other note.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is on no
    /// device.</exception>
    /// <exception cref="ProgressieDataException">They are one note, or not on the board; the exception carries the report.</exception>
    public CircleBoard Link(NoteId one, NoteId other, Writer writer) => Do(Linking(Stamp(writer), one, other));

    /// <inheritdoc cref="Link(NoteId, NoteId, Writer)"/>
    public CircleBoard Link(string one, string other, Writer writer) => TryLink(one, other, writer).Value;

    /// <summary>Says that two notes are about the same when that can be.</summary>
    /// <inheritdoc cref="Link(NoteId, NoteId, Writer)" path="/param"/>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operation as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is on no
    /// device.</exception>
    public Validated<CircleBoard> TryLink(NoteId one, NoteId other, Writer writer) => TryDo(Linking(Stamp(writer), one, other));

    /// <inheritdoc cref="TryLink(NoteId, NoteId, Writer)"/>
    public Validated<CircleBoard> TryLink(string one, string other, Writer writer)
    {
        Act act = Stamp(writer);
        IssueCollector issues = new();
        NoteId first = ParseNote(one, "/one", issues), second = ParseNote(other, "/other", issues);
        return issues.HasErrors ? Refuse(issues) : TryDo(Linking(act, first, second));
    }

    /// <summary>Gives the topic other words.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="whyItMatters">Why it matters; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer is on no device.</exception>
    /// <exception cref="ProgressieDataException">A text is blank or holds what a document cannot carry; the exception carries the
    /// report.</exception>
    public CircleBoard RewordTopic(string topic, string? whyItMatters, Writer writer) =>
        Do(RewordingTopic(Stamp(writer), topic, whyItMatters));

    /// <summary>Gives the topic other words when that can be.</summary>
    /// <inheritdoc cref="RewordTopic(string, string?, Writer)" path="/param"/>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operation as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer is on no device.</exception>
    public Validated<CircleBoard> TryRewordTopic(string topic, string? whyItMatters, Writer writer) =>
        TryDo(RewordingTopic(Stamp(writer), topic, whyItMatters));

    /// <summary>Takes the board up again in a next session. That opens nothing: what is still silent, or prepared apart, stays so until a
    /// later phase begins.</summary>
    /// <param name="writer">Who writes, on which device.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer is on no device.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, in the current state; the exception carries the report.</exception>
    public CircleBoard BeginSession(Writer writer) => Do(Resuming(Stamp(writer)));

    /// <summary>Takes the board up again in a next session when that can be.</summary>
    /// <inheritdoc cref="BeginSession(Writer)" path="/param"/>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operation as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer is on no device.</exception>
    public Validated<CircleBoard> TryBeginSession(Writer writer) => TryDo(Resuming(Stamp(writer)));

    /// <summary>Goes on to a phase, or back to one. What was written in silence before it, in the usual order, is shown from then on, and
    /// taking this back does not hide it again.</summary>
    /// <param name="phase">The phase, one of <see cref="Phases"/>.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">The writer is <see langword="null"/> or on no device, or the phase is out of range.</exception>
    /// <exception cref="ProgressieDataException">The board's form does not know the phase; the exception carries the report.</exception>
    public CircleBoard Enter(CirclePhase phase, Writer writer) => Do(Entering(Stamp(writer), phase));

    /// <summary>Goes on to a phase, or back to one, when the form of the board knows it.</summary>
    /// <inheritdoc cref="Enter(CirclePhase, Writer)" path="/param"/>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operation as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">The writer is <see langword="null"/> or on no device, or the phase is out of range.</exception>
    public Validated<CircleBoard> TryEnter(CirclePhase phase, Writer writer) => TryDo(Entering(Stamp(writer), phase));

    /// <summary>Lets somebody take part in the board from now on.</summary>
    /// <param name="person">Who, with the name they go by.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer is on no device.</exception>
    /// <exception cref="ProgressieDataException">The name is blank or holds what a document cannot carry, they take part already, or the
    /// board has two sides; the exception carries the report.</exception>
    public CircleBoard Join(Participant person, Writer writer) => Do(Joining(Stamp(writer), person));

    /// <summary>Lets somebody take part in the board from now on when that can be.</summary>
    /// <inheritdoc cref="Join(Participant, Writer)" path="/param"/>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operation as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer is on no device.</exception>
    public Validated<CircleBoard> TryJoin(Participant person, Writer writer) => TryDo(Joining(Stamp(writer), person));

    /// <summary>Gives somebody who takes part another name.</summary>
    /// <param name="person">Who, with the name they go by now.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer is on no device.</exception>
    /// <exception cref="ProgressieDataException">The name is blank or holds what a document cannot carry, or they take no part; the
    /// exception carries the report.</exception>
    public CircleBoard Rename(Participant person, Writer writer) => Do(Renaming(Stamp(writer), person));

    /// <summary>Gives somebody another name when they take part.</summary>
    /// <inheritdoc cref="Rename(Participant, Writer)" path="/param"/>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operation as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer is on no device.</exception>
    public Validated<CircleBoard> TryRename(Participant person, Writer writer) => TryDo(Renaming(Stamp(writer), person));

    /// <summary>Lets somebody no longer take part. What they did stays.</summary>
    /// <param name="person">Who.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is on no
    /// device.</exception>
    /// <exception cref="ProgressieDataException">They take no part, or the board has two sides; the exception carries the
    /// report.</exception>
    public CircleBoard Leave(ParticipantId person, Writer writer) => Do(Leaving(Stamp(writer), person));

    /// <inheritdoc cref="Leave(ParticipantId, Writer)"/>
    public CircleBoard Leave(string person, Writer writer) => TryLeave(person, writer).Value;

    /// <summary>Lets somebody who takes part do so no more.</summary>
    /// <inheritdoc cref="Leave(ParticipantId, Writer)" path="/param"/>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operation as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is on no
    /// device.</exception>
    public Validated<CircleBoard> TryLeave(ParticipantId person, Writer writer) => TryDo(Leaving(Stamp(writer), person));

    /// <inheritdoc cref="TryLeave(ParticipantId, Writer)"/>
    public Validated<CircleBoard> TryLeave(string person, Writer writer) =>
        TryBy<ParticipantId>(person, "/person", IdRules.Token.Description, Stamp(writer), Leaving);

    /// <summary>Takes an operation back.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is on no
    /// device.</exception>
    /// <exception cref="ProgressieDataException">There is no such operation, it was taken back already or is a taking back, or it put a
    /// note there with which more was done; the exception carries the report.</exception>
    public CircleBoard Undo(OperationId operation, Writer writer) => Do(Undoing(Stamp(writer), operation));

    /// <inheritdoc cref="Undo(OperationId, Writer)"/>
    public CircleBoard Undo(string operation, Writer writer) => TryUndo(operation, writer).Value;

    /// <summary>Takes an operation back when that can be.</summary>
    /// <inheritdoc cref="Undo(OperationId, Writer)" path="/param"/>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operation as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is on no
    /// device.</exception>
    public Validated<CircleBoard> TryUndo(OperationId operation, Writer writer) => TryDo(Undoing(Stamp(writer), operation));

    /// <inheritdoc cref="TryUndo(OperationId, Writer)"/>
    public Validated<CircleBoard> TryUndo(string operation, Writer writer) =>
        TryBy<OperationId>(operation, "/undoes", IssueTerms.OperationIdRule, Stamp(writer), Undoing);

    /// <summary>Records something that somebody who sees the board does on it.</summary>
    /// <param name="next">What is done; its id comes after all that the board has seen, as <see cref="NextId"/> gives it. What it builds
    /// on, and what was seen when a phase was entered, is filled in when it says nothing of that.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be done, in the current state; the exception carries the report.</exception>
    public CircleBoard Record(CircleOperation next) => Do(Complete(next ?? throw new ArgumentNullException(nameof(next))));

    /// <summary>Records something that somebody who sees the board does on it, when it can be done.</summary>
    /// <param name="next">What is done; its id comes after all that the board has seen, as <see cref="NextId"/> gives it. What it builds
    /// on, and what was seen when a phase was entered, is filled in when it says nothing of that.</param>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operation as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is <see langword="null"/>.</exception>
    public Validated<CircleBoard> TryRecord(CircleOperation next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return TryDo(Complete(next));
    }

    /// <summary>Takes over what another replica of the board has.</summary>
    /// <param name="other">The other replica.</param>
    /// <returns>What came of it: the board with everything that both had, what was new, and what clashed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">It is another board, or one id names two operations; the exception carries the
    /// report.</exception>
    public CircleMerge Merge(CircleBoard other) => TryMerge(other).Value;

    /// <summary>Takes over what another replica of the board has, when it is one.</summary>
    /// <param name="other">The other replica.</param>
    /// <returns>What came of it, or none, with everything there is to say. Pointers are into the document of the other.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public Validated<CircleMerge> TryMerge(CircleBoard other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return CircleMerge.TryMerge(this, other);
    }

    /// <summary>Takes over operations that came from another replica, in any order, some perhaps known already.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="accept">Whether an operation that is new here is taken over, by what a host's rights say of it; it gets the board as it
    /// is before that. All are when left out. Ask at the door where somebody's work comes in: replicas that judge differently show
    /// different things for good.</param>
    /// <returns>What came of it: the board with everything, what was new, and what clashed.</returns>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">An operation cannot be at all, or one id names two; the exception carries the
    /// report.</exception>
    public CircleMerge Apply(IReadOnlyList<CircleOperation> operations, Func<CircleBoard, CircleOperation, bool>? accept = null) =>
        TryApply(operations, accept).Value;

    /// <summary>Takes over operations that came from another replica when they are sound, in any order, some perhaps known
    /// already.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="accept">Whether an operation that is new here is taken over, by what a host's rights say of it; it gets the board as it
    /// is before that. All are when left out. Ask at the door where somebody's work comes in: replicas that judge differently show
    /// different things for good.</param>
    /// <returns>What came of it, or none, with everything there is to say: an operation that waits is a hint, a clock that ran backwards a
    /// warning. Pointers are into a document of these operations.</returns>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public Validated<CircleMerge> TryApply(
        IReadOnlyList<CircleOperation> operations, Func<CircleBoard, CircleOperation, bool>? accept = null)
    {
        ValueList<CircleOperation> copy = ValueList<CircleOperation>.Copy(operations, nameof(operations));
        IssueCollector issues = new();
        for (int i = 0; i < copy.Count; i++)
        {
            copy[i].Check(new OperationPath(i).Texts(issues));
        }

        return CircleMerge.TryApply(this, copy, accept, issues);
    }

    /// <summary>Takes over what came from another replica, in any order, some perhaps known already.</summary>
    /// <param name="message">What came.</param>
    /// <param name="accept">Whether an operation that is new here is taken over, by what a host's rights say of it; it gets the board as it
    /// is before that. All are when left out. Ask at the door where somebody's work comes in: replicas that judge differently show
    /// different things for good.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">It is for another board, an operation cannot be at all, or one id names two; the exception
    /// carries the report.</exception>
    public CircleMerge Apply(CircleMessage message, Func<CircleBoard, CircleOperation, bool>? accept = null) =>
        TryApply(message, accept).Value;

    /// <summary>Takes over what came from another replica when it is sound, in any order, some perhaps known already.</summary>
    /// <param name="message">What came.</param>
    /// <param name="accept">Whether an operation that is new here is taken over, by what a host's rights say of it; it gets the board as it
    /// is before that. All are when left out. Ask at the door where somebody's work comes in: replicas that judge differently show
    /// different things for good.</param>
    /// <returns>What came of it, or none, with everything there is to say. Pointers are into the document of the message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is <see langword="null"/>.</exception>
    public Validated<CircleMerge> TryApply(CircleMessage message, Func<CircleBoard, CircleOperation, bool>? accept = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (message.Board != Id)
        {
            IssueCollector issues = new();
            issues.Add(IssueCode.BoardOther, "/board", ("found", message.Board.ToString()), ("allowed", Id.ToString()));
            return new Validated<CircleMerge>(null, issues.ToReport(CircleMessage.DocumentKind));
        }

        Validated<CircleMerge> merge = TryApply(message.Operations, accept);
        return new Validated<CircleMerge>(
            merge.TryGetValue(out CircleMerge? merged) ? merged : null, merge.Report.Named(CircleMessage.DocumentKind));
    }

    /// <summary>Erases the words of an operation for good, and who did it. Of one that put a note on the board: of all that is done to the
    /// note, now and later.</summary>
    /// <remarks>The operation keeps its place, and the note lies where it lay, with <see cref="FreeText.Erased"/> for its words. It cannot
    /// be taken back. Other replicas erase the same when they hear of it, also when they see the words later. Copies elsewhere, such as a
    /// backup, are the host's. On a two-sided board the side stays, until the person is erased.</remarks>
    /// <param name="operation">The operation.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the writer is <see langword="null"/> or on no device.</exception>
    /// <exception cref="ProgressieDataException">There is no such operation here; the exception carries the report.</exception>
    public CircleBoard Erase(OperationId operation, Writer writer) => Do(Erasing(Stamp(writer), operation));

    /// <inheritdoc cref="Erase(OperationId, Writer)"/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public CircleBoard Erase(string operation, Writer writer) => TryErase(operation, writer).Value;

    /// <summary>Erases the words of an operation for good, and who did it, when it is there.</summary>
    /// <inheritdoc cref="Erase(OperationId, Writer)" path="/param"/>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operation as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the writer is <see langword="null"/> or on no device.</exception>
    public Validated<CircleBoard> TryErase(OperationId operation, Writer writer) =>
        TryDo(Erasing(Stamp(writer), operation));

    /// <inheritdoc cref="TryErase(OperationId, Writer)"/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Validated<CircleBoard> TryErase(string operation, Writer writer) =>
        TryBy<OperationId>(operation, "/operations/0", IssueTerms.OperationIdRule, Stamp(writer), Erasing);

    /// <summary>Erases for good all that somebody did and does on the board, wherever it comes from, and their name and id among who take
    /// part.</summary>
    /// <remarks>A stand-in that does not tell who it was says on other replicas whose words these are. It is made from the id: somebody who
    /// knows that can try it out, so use ids that say nothing. As <see cref="Erase(OperationId, Writer)"/> for the rest.</remarks>
    /// <param name="person">Who.</param>
    /// <param name="writer">Who writes, on which device.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the writer is <see langword="null"/> or on no device.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, in the current state; the exception carries the report.</exception>
    public CircleBoard ErasePerson(ParticipantId person, Writer writer) => Do(ErasingPerson(Stamp(writer), person));

    /// <inheritdoc cref="ErasePerson(ParticipantId, Writer)"/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public CircleBoard ErasePerson(string person, Writer writer) => TryErasePerson(person, writer).Value;

    /// <summary>Erases for good all that somebody did and does on the board when that can be.</summary>
    /// <inheritdoc cref="ErasePerson(ParticipantId, Writer)" path="/param"/>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operation as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the writer is <see langword="null"/> or on no device.</exception>
    public Validated<CircleBoard> TryErasePerson(ParticipantId person, Writer writer) => TryDo(ErasingPerson(Stamp(writer), person));

    /// <inheritdoc cref="TryErasePerson(ParticipantId, Writer)"/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Validated<CircleBoard> TryErasePerson(string person, Writer writer) =>
        TryBy<ParticipantId>(person, "/person", IdRules.Token.Description, Stamp(writer), ErasingPerson);

    /// <summary>Erases the topic and why it matters for good, as the board began and as they were reworded, and the host's own data. A next
    /// <see cref="RewordTopic"/> gives it a topic again. As <see cref="Erase(OperationId, Writer)"/> for the rest.</summary>
    /// <param name="writer">Who writes, on which device.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">The writer is <see langword="null"/> or on no device.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, in the current state; the exception carries the report.</exception>
    public CircleBoard EraseTopic(Writer writer) => Do(ErasingTopic(Stamp(writer)));

    /// <summary>Erases the topic and why it matters for good when that can be.</summary>
    /// <inheritdoc cref="EraseTopic(Writer)" path="/param"/>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operation as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">The writer is <see langword="null"/> or on no device.</exception>
    public Validated<CircleBoard> TryEraseTopic(Writer writer) => TryDo(ErasingTopic(Stamp(writer)));

    private static ReplicaId DeviceOf(Writer writer) => writer.Device ?? throw new ArgumentException(
        "The writer is on no device, after which the operations on a board are named: say which with Writer.OnDevice.", nameof(writer));

    private static Validated<CircleBoard> Refuse(IssueCollector issues) => new(null, issues.ToReport(DocumentKind));

    private static NoteAdded Adding(Act act, CircleZone zone, string text, string? how, string? category, ProgressSource? source) =>
        act.Tell(new NoteAdded
        {
            Id = act.Id,
            At = act.At,
            By = act.By,
            Zone = zone,
            Text = text,
            How = how,
            Category = category,
            Source = source,
        });

    /// <summary>The note that was put there: when it was sent again, the one that is there already or lies in an archive.</summary>
    private NoteId PutBy(NoteAdded added, CircleBoard board) =>
        NoteId.Of(board.Made?.Id ?? _operations.Archived.Find(added.EventId)!.Operation);

    /// <summary>Of several statements the first comes under the id of the writer, and the others right after it.</summary>
    private static NoteAdded Adding(Act act, ProgressStatement statement, int index) => Adding(
        index == 0 ? act : act with { EventId = null }, statement.Side == ProgressSide.Achieved ? CircleZone.Inner : CircleZone.Outer,
        statement.Text, statement.How, null, statement.Source);

    private bool HasRunOut => _highest >= OperationId.HighestNumber;

    private Validated<CircleBoard> TryDo(CircleOperation next)
    {
        IssueCollector issues = new();
        CircleBoard? board = Do(next, ref issues);
        return new Validated<CircleBoard>(board, issues.ToReport(DocumentKind));
    }

    /// <summary>Records without making a report when all is well.</summary>
    private CircleBoard Do(CircleOperation next)
    {
        IssueCollector issues = IssueCollector.Spare();
        return Do(next, ref issues) ?? throw new ProgressieDataException(issues.ToReport(DocumentKind));
    }

    private CircleBoard? Do(CircleOperation next, ref IssueCollector issues)
    {
        CircleOperation named = Unmask(next);
        if (FindAgain(named) is { } known)
        {
            return Again(known);
        }

        bool isErasedAlready = named is Erased { EventId: null } erased && _board.Erasures.Covers(erased);
        if (isErasedAlready || _operations.Archived.Find(named.EventId)?.IsRepeatedBy(named) == true)
        {
            return Again(null);
        }

        Room room = Check(named, issues);
        if (!issues.HasErrors)
        {
            return With(named, room);
        }

        issues = ReferenceEquals(named, next) ? issues : Mask(issues);
        return null;
    }

    /// <summary>Who used the ids of a view is told of these.</summary>
    private IssueCollector Mask(IssueCollector issues)
    {
        CircleMask mask = new(this);
        IssueCollector told = new();
        foreach (ValidationIssue issue in issues.ToReport(DocumentKind).Issues)
        {
            told.Add(issue.Code, issue.Path, [.. issue.Arguments.Select(argument => (
                argument.Key, OperationId.TryParse(argument.Value, out OperationId id) ? mask.IdOf(id).ToString() : argument.Value))]);
        }

        return told;
    }

    /// <summary>Who does something by what a view shows names what was done without a name by the ids that it has there.</summary>
    private CircleOperation Unmask(CircleOperation next)
    {
        switch (next)
        {
            case NoteOperation on when Resolve(on.Note) is var note && note != on.Note:
                NoteOperation known = on with { Note = note, Builds = HeadsOf(note) };
                return known is NoteSplit split ? split with { Category = FindState(note)?.Category } : known;
            case NotesLinked link:
                (NoteId one, NoteId other) = (Resolve(link.One), Resolve(link.Other));
                return one == link.One && other == link.Other ? link : link with { One = one, Other = other };
            case Undone undone when Resolve(undone.Operation) is var operation && operation != undone.Operation:
                NoteId? subject = Find(operation)?.Subject;
                return undone with { Operation = operation, Note = subject, Builds = HeadsOf(subject) };
            case Erased erased when CircleMask.ResolveAll(this, erased.Operations) is var all && !all.SequenceEqual(erased.Operations):
                return erased with { Operations = all };
            default:
                return next;
        }
    }

    /// <summary>What was done here already under the id of what comes, when that says the same.</summary>
    private CircleOperation? FindAgain(CircleOperation next) =>
        _operations.Find(next.EventId) is { } known && IsAgain(known, next) ? known : null;

    /// <summary>Whether what comes repeats what is here. Of what was erased, or taken back and left out, nobody knows what it said, and it
    /// does not come back.</summary>
    private bool IsAgain(CircleOperation known, CircleOperation next) =>
        known.IsErased || known is Compacted || known.IsRepeatedBy(Leave(next));

    private bool IsAgain(CircleOperation first, ValueList<ProgressStatement> all, Writer writer)
    {
        Act act = Stamp(writer);
        return first.Id.Number + all.Count - 1 <= _highest && Enumerable.Range(0, all.Count).All(i =>
            OperationId.Of(first.Id.Number + i, first.Id.Replica) is var id
            && (Find(id) is { } known ? IsAgain(known, Adding(act, all[i], i)) : _operations.Archived.Contains(id)));
    }

    /// <summary>This board, on which something was done already.</summary>
    private CircleBoard Again(CircleOperation? made) => new(
        _beginning, _operations, _places, _undos, _notes, _board, _highest, _disputes, made, _room);

    /// <summary>What is recorded builds on all that there is; who says nothing of that lets it be filled in.</summary>
    private CircleOperation Complete(CircleOperation next)
    {
        if (next.Builds.Count == 0 && HeadsOf(next.Subject) is { Count: > 0 } heads)
        {
            next = next with { Builds = heads };
        }

        return next is PhaseEntered { Seen.Count: 0 } entered ? entered with { Seen = ListSeen() } : next;
    }

    /// <summary>The last operation of each replica.</summary>
    private ValueList<OperationId> ListSeen() => ValueList<OperationId>.Own(
        [.. _operations.Ids.Select(static ids => ids[^1]).OrderBy(static id => id.Replica)]);

    private Room Check(CircleOperation next, IssueCollector issues)
    {
        OperationPath path = new(_operations.Count);
        if (HasRunOut)
        {
            issues.Add(
                IssueCode.NumbersRunOut, path.To("/id"),
                ("highest", FormattableString.Invariant($"{OperationId.HighestNumber}")));
            next.Check(path.Texts(issues));
            return _room;
        }

        if (next.Id.Number <= _highest)
        {
            issues.Add(
                IssueCode.OperationNotNext, path.To("/id"), ("found", next.Id.ToString()),
                ("allowed", FormattableString.Invariant($"{_highest + 1}")));
        }

        if ((_operations.Find(next.EventId)?.Id ?? _operations.Archived.Find(next.EventId)?.Operation) is { } taken)
        {
            issues.Add(IssueCode.EventIdTaken, path.To("/eventId"), ("found", next.EventId.ToString()!), ("number", taken.ToString()));
        }

        CircleRules.CheckNumber(next, _highest, path, issues);
        next.Check(path.Texts(issues));
        CircleRules.CheckShape(this, next, path, issues);
        CircleRules.CheckHere(this, next, path, issues);
        CircleRules.CheckClock(_operations, next, path, issues);
        return issues.HasErrors
            ? _room
            : _room.Add(
                this, new ReadOnlySpan<CircleOperation>(in next), "/operations", OperationCount, issues,
                after: next is Erased ? With(next, _room) : null);
    }

    /// <summary>Records what is about something whose id may come from a form or a URL.</summary>
    private Validated<CircleBoard> TryBy<TId>(string text, string member, string rule, Act act, Func<Act, TId, CircleOperation> make)
        where TId : struct, IParsable<TId>
    {
        ArgumentNullException.ThrowIfNull(text);
        if (TId.TryParse(text, CultureInfo.InvariantCulture, out TId id))
        {
            return TryDo(make(act, id));
        }

        IssueCollector issues = new();
        issues.AddIdentifier(new OperationPath(_operations.Count).To(member), text, rule);
        return Refuse(issues);
    }

    /// <summary>Records what is done to a note whose id may come from a form or a URL. When that is no id the texts are judged all the
    /// same, so that everything is told at once.</summary>
    private Validated<CircleBoard> TryOn(string note, Act act, Func<Act, NoteId, NoteOperation> make)
    {
        IssueCollector issues = new();
        NoteId id = ParseNote(note, "/note", issues);
        if (!issues.HasErrors)
        {
            return TryDo(make(act, id));
        }

        make(act, NoteId.Parse("1@none")).Check(new OperationPath(_operations.Count).Texts(issues));
        return Refuse(issues);
    }

    private NoteId ParseNote(string note, string member, IssueCollector issues)
    {
        ArgumentNullException.ThrowIfNull(note);
        if (!NoteId.TryParse(note, out NoteId id))
        {
            issues.AddIdentifier(new OperationPath(_operations.Count).To(member), note, IssueTerms.OperationIdRule);
        }

        return id;
    }

    private Act Stamp(Writer writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ReplicaId device = DeviceOf(writer);

        // When the numbers have run out the check says so.
        return new Act(
            HasRunOut ? OperationId.Of(OperationId.HighestNumber, device) : NextId(device), writer.Now(), writer.By, writer.Happened,
            writer.EventId);
    }

    private NoteReworded Rewording(Act act, NoteId note, string text) => act.Tell(
        new NoteReworded { Id = act.Id, At = act.At, By = act.By, Builds = HeadsOf(note), Note = note, Text = text });

    private NoteCategorised Categorising(Act act, NoteId note, string? category) => act.Tell(
        new NoteCategorised { Id = act.Id, At = act.At, By = act.By, Builds = HeadsOf(note), Note = note, Category = category });

    private NotePlanned Planning(Act act, NoteId note, CirclePlan plan) => act.Tell(
        new NotePlanned { Id = act.Id, At = act.At, By = act.By, Builds = HeadsOf(note), Note = note, Plan = plan });

    private PlanDropped Dropping(Act act, NoteId note) => act.Tell(
        new PlanDropped { Id = act.Id, At = act.At, By = act.By, Builds = HeadsOf(note), Note = note });

    private NoteAchieved Achieving(Act act, NoteId note, string? how) => act.Tell(
        new NoteAchieved { Id = act.Id, At = act.At, By = act.By, Builds = HeadsOf(note), Note = note, How = how });

    private NoteMoved Moving(Act act, NoteId note, CircleZone to, string? why) => act.Tell(
        new NoteMoved { Id = act.Id, At = act.At, By = act.By, Builds = HeadsOf(note), Note = note, To = to, Why = why });

    private NoteSplit Splitting(Act act, NoteId note, string achieved, string remaining, string? how) => act.Tell(new NoteSplit
    {
        Id = act.Id,
        At = act.At,
        By = act.By,
        Builds = HeadsOf(note),
        Note = note,
        Achieved = achieved,
        Remaining = remaining,
        How = how,
        Category = FindState(note)?.Category,
    });

    private NotesLinked Linking(Act act, NoteId one, NoteId other) => act.Tell(
        new NotesLinked { Id = act.Id, At = act.At, By = act.By, Builds = HeadsOf(null), One = one, Other = other });

    private TopicReworded RewordingTopic(Act act, string topic, string? whyItMatters) => act.Tell(
        new TopicReworded { Id = act.Id, At = act.At, By = act.By, Builds = HeadsOf(null), Topic = topic, WhyItMatters = whyItMatters });

    private SessionBegan Resuming(Act act) => act.Tell(
        new SessionBegan { Id = act.Id, At = act.At, By = act.By, Builds = HeadsOf(null) });

    private PhaseEntered Entering(Act act, CirclePhase phase) => act.Tell(
        new PhaseEntered { Id = act.Id, At = act.At, By = act.By, Builds = HeadsOf(null), Phase = phase, Seen = ListSeen() });

    private PersonJoined Joining(Act act, Participant person) => act.Tell(
        new PersonJoined { Id = act.Id, At = act.At, By = act.By, Builds = HeadsOf(null), Person = person });

    private PersonRenamed Renaming(Act act, Participant person) => act.Tell(
        new PersonRenamed { Id = act.Id, At = act.At, By = act.By, Builds = HeadsOf(null), Person = person });

    private PersonLeft Leaving(Act act, ParticipantId person) => act.Tell(
        new PersonLeft { Id = act.Id, At = act.At, By = act.By, Builds = HeadsOf(null), Person = person });

    private Undone Undoing(Act act, OperationId operation)
    {
        NoteId? note = operation.IsDefault ? null : Find(operation)?.Subject;
        return act.Tell(
            new Undone { Id = act.Id, At = act.At, By = act.By, Builds = HeadsOf(note), Operation = operation, Note = note });
    }

    /// <summary>What every operation of a writer has.</summary>
    private Erased Erasing(Act act) => act.Tell(
        new Erased { Id = act.Id, At = act.At, By = act.By, Builds = HeadsOf(null) });

    private Erased Erasing(Act act, OperationId operation) => Erasing(act) with { Operations = [operation] };

    private Erased ErasingPerson(Act act, ParticipantId person) => Erasing(act) with
    {
        Person = person.IsDefault
            ? throw new ArgumentException("The id is default, which is no id.", nameof(person))
            : _beginning.StandInOf(person),
    };

    private Erased ErasingTopic(Act act) => Erasing(act) with
    {
        Operations = [.. _board.Operations.OfType<TopicReworded>().Select(static reworded => reworded.Id)],
        IsOfStart = true,
    };

    private readonly record struct Act(
        OperationId Id, DateTimeOffset At, ParticipantId? By, DayOrMoment? Happened, EventId? EventId)
    {
        /// <summary>The operation with what its writer says about it: when it happened, and under which id it comes.</summary>
        internal T Tell<T>(T made)
            where T : CircleOperation => Happened is null && EventId is null
                ? made
                : (T)(made with { Happened = Happened, EventId = EventId });
    }
}
