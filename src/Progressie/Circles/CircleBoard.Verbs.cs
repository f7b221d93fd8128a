using Progressie.Internal;

namespace Progressie.Circles;

/// <content>What people do on a board.</content>
public sealed partial class CircleBoard
{
    /// <summary>Puts a note on the board.</summary>
    /// <param name="zone">Where.</param>
    /// <param name="text">What is on it.</param>
    /// <param name="writer">Who writes, on which replica.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or out of range, or the text is blank or holds what a document cannot carry.</exception>
    /// <exception cref="ProgressieDataException">There is no room beyond, or the writer is neither of the two sides; the exception carries the report.</exception>
    public CircleBoard Add(CircleZone zone, string text, CircleWriter writer) => Put(zone, text, null, null, null, writer ?? throw new ArgumentNullException(nameof(writer)), out _);

    /// <summary>Puts a note on the board.</summary>
    /// <param name="zone">Where.</param>
    /// <param name="text">What is on it.</param>
    /// <param name="writer">Who writes, on which replica.</param>
    /// <param name="note">The id of the new note.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or out of range, or the text is blank or holds what a document cannot carry.</exception>
    /// <exception cref="ProgressieDataException">There is no room beyond, or the writer is neither of the two sides; the exception carries the report.</exception>
    public CircleBoard Add(CircleZone zone, string text, CircleWriter writer, out NoteId note) => Put(zone, text, null, null, null, writer ?? throw new ArgumentNullException(nameof(writer)), out note);

    /// <summary>Puts a note on the board.</summary>
    /// <param name="zone">Where.</param>
    /// <param name="text">What is on it.</param>
    /// <param name="how">How it came about, for something achieved; <see langword="null"/> when not said.</param>
    /// <param name="category">The slice of the circle; <see langword="null"/> for none.</param>
    /// <param name="writer">Who writes, on which replica.</param>
    /// <param name="note">The id of the new note.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or out of range, or a text is blank or holds what a document cannot carry.</exception>
    /// <exception cref="ProgressieDataException">There is no room beyond, or the writer is neither of the two sides; the exception carries the report.</exception>
    public CircleBoard Add(CircleZone zone, string text, string? how, string? category, CircleWriter writer, out NoteId note) =>
        Put(zone, text, how, category, null, writer ?? throw new ArgumentNullException(nameof(writer)), out note);

    /// <summary>Puts what another technique brought to light on the board: what is achieved in the inner circle, what is desired in the outer one.</summary>
    /// <param name="statements">The statements; each becomes a note that remembers where it came from.</param>
    /// <param name="writer">Who writes, on which replica.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the list holds one.</exception>
    /// <exception cref="ProgressieDataException">The writer is neither of the two sides; the exception carries the report.</exception>
    public CircleBoard Add(IReadOnlyList<ProgressStatement> statements, CircleWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        CircleBoard board = this;
        foreach (ProgressStatement statement in ValueList<ProgressStatement>.Copy(statements, nameof(statements)))
        {
            CircleZone zone = statement.Side == ProgressSide.Achieved ? CircleZone.Inner : CircleZone.Outer;
            board = board.Put(zone, statement.Text, statement.How, null, statement.Source, writer, out _);
        }

        return board;
    }

    /// <summary>Gives a note other words; what it said before stays in its history.</summary>
    /// <param name="note">The note.</param>
    /// <param name="text">The new words.</param>
    /// <param name="writer">Who writes, on which replica.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the text is blank or holds what a document cannot carry.</exception>
    /// <exception cref="ProgressieDataException">There is no such note on the board; the exception carries the report.</exception>
    public CircleBoard Reword(NoteId note, string text, CircleWriter writer) =>
        Record(new NoteReworded { Id = Next(writer), At = Now(writer), By = writer.By, Basis = LatestOn(note), Note = note, Text = text });

    /// <summary>Puts a note in a slice of the circle.</summary>
    /// <param name="note">The note.</param>
    /// <param name="category">The slice, or <see langword="null"/> for none.</param>
    /// <param name="writer">Who writes, on which replica.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the text is blank or holds what a document cannot carry.</exception>
    /// <exception cref="ProgressieDataException">There is no such note on the board; the exception carries the report.</exception>
    public CircleBoard Categorise(NoteId note, string? category, CircleWriter writer) =>
        Record(new NoteCategorised { Id = Next(writer), At = Now(writer), By = writer.By, Basis = LatestOn(note), Note = note, Category = category });

    /// <summary>Takes up a note of the outer circle. A plan made earlier stays in its history.</summary>
    /// <param name="note">The note.</param>
    /// <param name="plan">Who, how and when. Whoever picks a note volunteers.</param>
    /// <param name="writer">Who writes, on which replica.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>.</exception>
    /// <exception cref="ProgressieDataException">There is no such note on the board, or it is not in the outer circle; the exception carries the report.</exception>
    public CircleBoard Plan(NoteId note, CirclePlan plan, CircleWriter writer) =>
        Record(new NotePlanned { Id = Next(writer), At = Now(writer), By = writer.By, Basis = LatestOn(note), Note = note, Plan = plan });

    /// <summary>Plans a note no more, for now.</summary>
    /// <param name="note">The note.</param>
    /// <param name="writer">Who writes, on which replica.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>.</exception>
    /// <exception cref="ProgressieDataException">There is no such note on the board, or it is not planned; the exception carries the report.</exception>
    public CircleBoard DropPlan(NoteId note, CircleWriter writer) =>
        Record(new PlanDropped { Id = Next(writer), At = Now(writer), By = writer.By, Basis = LatestOn(note), Note = note });

    /// <summary>Moves a note to the inner circle, because it is achieved. Where it came from stays in its history.</summary>
    /// <param name="note">The note.</param>
    /// <param name="how">How it came about; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who writes, on which replica.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the text is blank or holds what a document cannot carry.</exception>
    /// <exception cref="ProgressieDataException">There is no such note on the board, or it is achieved already; the exception carries the report.</exception>
    public CircleBoard Achieve(NoteId note, string? how, CircleWriter writer) =>
        Record(new NoteAchieved { Id = Next(writer), At = Now(writer), By = writer.By, Basis = LatestOn(note), Note = note, How = how });

    /// <summary>Moves a note to the outer circle or beyond it: back, aside, or in again from there.</summary>
    /// <param name="note">The note.</param>
    /// <param name="to">The outer circle, or beyond it.</param>
    /// <param name="why">Why; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who writes, on which replica.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, <c>default</c> or out of range, or the text is blank or holds what a document cannot carry.</exception>
    /// <exception cref="ProgressieDataException">There is no such note on the board, it is there already, or there is no room beyond; the exception carries the report.</exception>
    public CircleBoard Move(NoteId note, CircleZone to, string? why, CircleWriter writer) =>
        Record(new NoteMoved { Id = Next(writer), At = Now(writer), By = writer.By, Basis = LatestOn(note), Note = note, To = to, Why = why });

    /// <summary>Makes two of a note that is achieved in part: a new one in the inner circle, and the note itself with what remains.</summary>
    /// <param name="note">The note.</param>
    /// <param name="achieved">What is achieved.</param>
    /// <param name="remaining">What remains.</param>
    /// <param name="how">How the achieved part came about; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who writes, on which replica.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or a text is blank or holds what a document cannot carry.</exception>
    /// <exception cref="ProgressieDataException">There is no such note on the board, or it is achieved already; the exception carries the report.</exception>
    public CircleBoard Split(NoteId note, string achieved, string remaining, string? how, CircleWriter writer) => Record(new NoteSplit
    {
        Id = Next(writer),
        At = Now(writer),
        By = writer.By,
        Basis = LatestOn(note),
        Note = note,
        Achieved = achieved,
        Remaining = remaining,
        How = how,
        Category = FindState(note)?.Category,
    });

    /// <summary>Gives the topic other words.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="whyItMatters">Why it matters; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who writes, on which replica.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or a text is blank or holds what a document cannot carry.</exception>
    public CircleBoard RewordTopic(string topic, string? whyItMatters, CircleWriter writer) => Record(new TopicReworded
    {
        Id = Next(writer),
        At = Now(writer),
        By = writer.By,
        Basis = LatestOn(null),
        Topic = topic,
        WhyItMatters = whyItMatters,
    });

    /// <summary>Takes the board up again in a next session.</summary>
    /// <param name="writer">Who writes, on which replica.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public CircleBoard BeginSession(CircleWriter writer) =>
        Record(new SessionBegan { Id = Next(writer), At = Now(writer), By = writer.By, Basis = LatestOn(null) });

    /// <summary>Goes on to a phase, or back to one.</summary>
    /// <param name="phase">The phase, one of <see cref="Phases"/>.</param>
    /// <param name="writer">Who writes, on which replica.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or out of range.</exception>
    /// <exception cref="ProgressieDataException">The board's form does not know the phase; the exception carries the report.</exception>
    public CircleBoard Enter(CirclePhase phase, CircleWriter writer) =>
        Record(new PhaseEntered { Id = Next(writer), At = Now(writer), By = writer.By, Basis = LatestOn(null), Phase = phase });

    /// <summary>Says that two notes are about the same.</summary>
    /// <param name="one">The one note.</param>
    /// <param name="other">The other note.</param>
    /// <param name="writer">Who writes, on which replica.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>.</exception>
    /// <exception cref="ProgressieDataException">They are one note, or not on the board; the exception carries the report.</exception>
    public CircleBoard Link(NoteId one, NoteId other, CircleWriter writer) =>
        Record(new NotesLinked { Id = Next(writer), At = Now(writer), By = writer.By, Basis = LatestOn(null), One = one, Other = other });

    /// <summary>Takes an operation back.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="writer">Who writes, on which replica.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>.</exception>
    /// <exception cref="ProgressieDataException">There is no such operation, it was taken back already or is a taking back, or it put a note there with which
    /// more was done; the exception carries the report.</exception>
    public CircleBoard Undo(OperationId operation, CircleWriter writer)
    {
        NoteId? note = operation.IsDefault ? null : Find(operation)?.Subject;
        return Record(new Undone { Id = Next(writer), At = Now(writer), By = writer.By, Basis = LatestOn(note), Operation = operation, Note = note });
    }

    /// <summary>Records something that somebody who sees the board does on it.</summary>
    /// <param name="next">What is done; its id comes after all that the board has seen, as <see cref="NextId"/> gives it.</param>
    /// <returns>A new board.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be done, as the board stands; the exception carries the report.</exception>
    public CircleBoard Record(CircleOperation next)
    {
        ArgumentNullException.ThrowIfNull(next);
        IssueCollector issues = new();
        Check(next, issues);
        return issues.HasErrors ? throw new ProgressieDataException(issues.ToReport(DocumentKind)) : With(next);
    }

    /// <summary>Records something that somebody who sees the board does on it, when it can be done.</summary>
    /// <param name="next">What is done; its id comes after all that the board has seen, as <see cref="NextId"/> gives it.</param>
    /// <returns>A new board, or none, with everything there is to say. Pointers are those of the operation as it would stand in the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is <see langword="null"/>.</exception>
    public Validated<CircleBoard> TryRecord(CircleOperation next)
    {
        ArgumentNullException.ThrowIfNull(next);
        IssueCollector issues = new();
        Check(next, issues);
        return new Validated<CircleBoard>(issues.HasErrors ? null : With(next), issues.ToReport(DocumentKind));
    }

    /// <summary>Takes over what another replica of the board has.</summary>
    /// <param name="other">The other replica.</param>
    /// <returns>A board with everything that both had; see <see cref="CircleMerge"/> for what came of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">It is another board, or one id names two operations; the exception carries the report.</exception>
    public CircleBoard Merge(CircleBoard other) => CircleMerge.Between(this, other).Board;

    private static DateTimeOffset Now(CircleWriter writer) => writer.Clock.GetLocalNow();

    private void Check(CircleOperation next, IssueCollector issues)
    {
        OperationPath path = new(_operations.Count);
        if (next.Id.Number <= _highest)
        {
            issues.Add(IssueCode.OperationNotNext, path.To("/id"), ("found", next.Id.ToString()), ("allowed", FormattableString.Invariant($"{_highest + 1}")));
        }

        CircleRules.CheckShape(this, next, path, issues);
        CircleRules.CheckHere(this, next, path, issues);
        CircleRules.CheckClock(next.Basis is { } basis ? Find(basis) : null, next, path, issues);
    }

    private OperationId Next(CircleWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return NextId(writer.Replica);
    }

    private CircleBoard Put(
        CircleZone zone, string text, string? how, string? category, ProgressSource? source, CircleWriter writer, out NoteId note)
    {
        NoteAdded added = new()
        {
            Id = Next(writer),
            At = Now(writer),
            By = writer.By,
            Zone = zone,
            Text = text,
            How = how,
            Category = category,
            Source = source,
        };
        note = NoteId.Of(added.Id);
        return Record(added);
    }
}
