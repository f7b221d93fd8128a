using FsCheck;
using FsCheck.Fluent;
using Progressie.Circles;

namespace Progressie.Tests.Support;

/// <content>Circle boards.</content>
public static partial class Generate
{
    private static readonly ReplicaId[] ReplicaIds = [ReplicaId.Parse("phone"), ReplicaId.Parse("tab\"<1>~/2"), ReplicaId.Parse("x@3")];

    private static readonly ParticipantId[] People =
    [
        ParticipantId.Parse("noor"), ParticipantId.Parse("p/1~2"), ParticipantId.Parse("i&d"),
    ];

    /// <summary>Any board, as one of several replicas has it. Shrinks to fewer operations and details.</summary>
    public static Arbitrary<CircleBoard> Board => Arb.From(Replicas.Generator.Select(static replicas => replicas[0]), ShrinkBoard);

    /// <summary>Three replicas of one board. On each of them people worked on what they saw, now and then one took over what another had,
    /// in full or one operation by itself, and strange operations came by from elsewhere. Shrinks to fewer operations and
    /// details.</summary>
    public static Arbitrary<CircleBoard[]> Replicas => Arb.From(
        from beginning in AnyBoardDeed
        from deeds in Gen.Choose(0, 60).SelectMany(static count => AnyBoardDeed.ArrayOf(count))
        select PlayBoard(beginning, deeds),
        ShrinkReplicas);

    private static Gen<BoardDeed> AnyBoardDeed =>
        from kind in Gen.Frequency(
            (3, Gen.Constant(BoardDeedKind.Add)),
            (12, Between(BoardDeedKind.Reword, BoardDeedKind.Split)),
            (5, Between(BoardDeedKind.RewordTopic, BoardDeedKind.Undo)),
            (4, Gen.Constant(BoardDeedKind.Merge)),
            (2, Between(BoardDeedKind.TakeOne, BoardDeedKind.Stray)))
        from replica in Gen.Choose(0, 2)
        from number in Gen.Choose(0, 1_000_000)
        from other in Gen.Choose(0, 1_000_000)
        from bits in Gen.Choose(0, 1_000_000)
        from words in Text.ArrayOf(3)
        from moment in Moment
        select new BoardDeed(kind, replica, number, other, bits, words, moment);

    private static Gen<BoardDeedKind> Between(BoardDeedKind first, BoardDeedKind last) =>
        Gen.Choose((int)first, (int)last).Select(static kind => (BoardDeedKind)kind);

    /// <summary>A board that began as another did, with only these operations.</summary>
    public static CircleBoard BoardWith(CircleBoard board, IEnumerable<CircleOperation> operations) =>
        Empty(board).TryApply([.. operations]).Value.Board;

    private static CircleBoard Empty(CircleBoard board) =>
        CircleBoard.Start(board.Id, board.Beginning.Topic, Writer.Anonymous(new ManualClock(board.StartedAt)), board.Beginning.Details);

    private static CircleBoard[] PlayBoard(BoardDeed beginning, BoardDeed[] deeds)
    {
        CircleBoard start = CircleBoard.Start(
            BoardId.Parse("b-<\"+1>"), beginning.Words[0], Writer.Anonymous(new ManualClock(beginning.Moment)), beginning.ToDetails());
        CircleBoard[] replicas = [start, start, start];
        for (int i = 0; i < deeds.Length; i++)
        {
            // Devices disagree about the time, and some of them about the day.
            DateTimeOffset at = beginning.Moment.AddMinutes(i - (deeds[i].Bits % 7)).ToOffset(deeds[i].Moment.Offset);
            replicas[deeds[i].Replica] = deeds[i].On(replicas, i, at);
        }

        return replicas;
    }

    private static IEnumerable<CircleBoard> ShrinkBoard(CircleBoard board)
    {
        IReadOnlyList<CircleOperation> all = board.Operations;
        if (all.Count > 1)
        {
            yield return BoardWith(board, all.Take(all.Count / 2));
        }

        for (int i = all.Count - 1; i >= 0; i--)
        {
            yield return BoardWith(board, all.Where((_, at) => at != i));
        }

        CircleDetails least = new()
        {
            Form = board.Form,
            HasBeyond = board.HasBeyond,
            Participants = board.Form == CircleForm.TwoSided ? board.Participants : [],
        };
        if (all.Count == 0 && board.Beginning.Details != least)
        {
            yield return CircleBoard.Start(board.Id, board.Topic, Writer.Anonymous(new ManualClock(board.StartedAt)), least);
        }
    }

    private static IEnumerable<CircleBoard[]> ShrinkReplicas(CircleBoard[] replicas)
    {
        OperationId[] all =
        [
            .. replicas.SelectMany(static board => board.Operations).Select(static operation => operation.Id).Distinct().OrderDescending(),
        ];
        if (all.Length > 1)
        {
            yield return Without([.. all.Take(all.Length / 2)]);
        }

        foreach (OperationId id in all)
        {
            yield return Without([id]);
        }

        CircleBoard[] Without(HashSet<OperationId> gone) =>
            [.. replicas.Select(board => BoardWith(board, board.Operations.Where(operation => !gone.Contains(operation.Id))))];
    }

    private enum BoardDeedKind
    {
        Add,
        Reword,
        Categorise,
        Plan,
        DropPlan,
        Achieve,
        Move,
        Split,
        RewordTopic,
        BeginSession,
        Enter,
        Link,
        Join,
        Rename,
        Leave,
        Undo,
        Merge,
        TakeOne,
        Compact,
        Stray,
    }

    private sealed record BoardDeed(BoardDeedKind Kind, int Replica, int Number, int Other, int Bits, string[] Words, DateTimeOffset Moment)
    {
        internal CircleDetails ToDetails()
        {
            CircleForm form = (CircleForm)(Other % 3);
            Participant[] people = [.. People.Select((id, i) => new Participant { Id = id, Name = Has(Bits, i) ? Words[i] : null })];
            return new CircleDetails
            {
                Form = form,
                Moves = (MovePolicy)(Number % 2),
                HasBeyond = Has(Bits, 3),
                WhyItMatters = Has(Bits, 4) ? Words[1] : null,
                Participants = form == CircleForm.TwoSided ? people[..2] : people[..(Number % 4)],
                Language = Has(Bits, 5) ? LanguageTag.Parse("nl-BE") : null,
                Extensions = Has(Bits, 6) ? HostExtensions.Empty.With("één & <twee>", "{ \"a\": [1, \"\\u00e9\"] }") : HostExtensions.Empty,
            };
        }

        /// <summary>The replica after the deed, or as it was when the deed cannot be done there.</summary>
        internal CircleBoard On(CircleBoard[] replicas, int index, DateTimeOffset at)
        {
            CircleBoard board = replicas[Replica];
            CircleBoard other = replicas[(Replica + 1 + (Number % 2)) % 3];
            return Kind switch
            {
                BoardDeedKind.Merge => board.Merge(other).Board,
                BoardDeedKind.TakeOne when other.Operations.Count > 0 => Apply(board, other.Operations[Number % other.Operations.Count]),
                BoardDeedKind.Compact when Has(Bits, 0) => board.Compact(),
                BoardDeedKind.Stray when Has(Bits, 0) =>
                    Apply(board, ToStray(board, OperationId.Of(1_000 + index, ReplicaId.Parse("elsewhere")), at)),
                _ => board.TryRecord(ToOperation(board, at)).TryGetValue(out CircleBoard? next) ? next : board,
            };
        }

        private static CircleBoard Apply(CircleBoard board, CircleOperation operation) => board.TryApply([operation]).Value.Board;

        private CircleOperation ToOperation(CircleBoard board, DateTimeOffset at)
        {
            OperationId id = board.NextId(ReplicaIds[Replica]);
            ParticipantId? by = board.Form == CircleForm.TwoSided ? People[Number % 2] : Number % 4 == 3 ? null : People[Number % 4];
            CircleNote[] notes = [.. board.Notes.Concat(board.TakenOff)];
            NoteId note = notes.Length > 0 ? notes[Other % notes.Length].Id : default;
            string? maybe = Has(Bits, 1) ? Words[1] : null;
            string? category = Has(Bits, 2) ? Words[2] : null;
            IReadOnlyList<OperationId> onNote = note.IsDefault ? [] : board.HeadsOn(note), onBoard = board.HeadsOn(null);
            switch (Kind)
            {
                case BoardDeedKind.Reword when notes.Length > 0:
                    return new NoteReworded { Id = id, At = at, By = by, Basis = onNote, Note = note, Text = Words[0] };
                case BoardDeedKind.Categorise when notes.Length > 0:
                    return new NoteCategorised { Id = id, At = at, By = by, Basis = onNote, Note = note, Category = category };
                case BoardDeedKind.Plan when notes.Length > 0:
                    return new NotePlanned { Id = id, At = at, By = by, Basis = onNote, Note = note, Plan = ToPlan() };
                case BoardDeedKind.DropPlan when notes.Length > 0:
                    return new PlanDropped { Id = id, At = at, By = by, Basis = onNote, Note = note };
                case BoardDeedKind.Achieve when notes.Length > 0:
                    return new NoteAchieved { Id = id, At = at, By = by, Basis = onNote, Note = note, How = maybe };
                case BoardDeedKind.Move when notes.Length > 0:
                    return new NoteMoved
                    {
                        Id = id,
                        At = at,
                        By = by,
                        Basis = onNote,
                        Note = note,
                        To = (CircleZone)((Bits % 2) + 1),
                        Why = maybe,
                    };
                case BoardDeedKind.Split when notes.Length > 0:
                    return new NoteSplit
                    {
                        Id = id,
                        At = at,
                        By = by,
                        Basis = onNote,
                        Note = note,
                        Achieved = Words[0],
                        Remaining = Words[2],
                        How = maybe,
                        Category = category,
                    };
                case BoardDeedKind.RewordTopic:
                    return new TopicReworded { Id = id, At = at, By = by, Basis = onBoard, Topic = Words[0], WhyItMatters = maybe };
                case BoardDeedKind.BeginSession:
                    return new SessionBegan { Id = id, At = at, By = by, Basis = onBoard };
                case BoardDeedKind.Enter:
                    return new PhaseEntered
                    {
                        Id = id,
                        At = at,
                        By = by,
                        Basis = onBoard,
                        Phase = board.Phases[Other % board.Phases.Count],
                    };
                case BoardDeedKind.Link when notes.Length > 1:
                    return new NotesLinked
                    {
                        Id = id,
                        At = at,
                        By = by,
                        Basis = onBoard,
                        One = note,
                        Other = notes[(Other + 1) % notes.Length].Id,
                    };
                case BoardDeedKind.Join:
                    return new PersonJoined { Id = id, At = at, By = by, Basis = onBoard, Person = ToPerson() };
                case BoardDeedKind.Rename:
                    return new PersonRenamed { Id = id, At = at, By = by, Basis = onBoard, Person = ToPerson() };
                case BoardDeedKind.Leave:
                    return new PersonLeft { Id = id, At = at, By = by, Basis = onBoard, Person = People[1 + (Other % 2)] };
                case BoardDeedKind.Undo when board.Operations.Count > 0:
                    CircleOperation back = board.Operations[Math.Max(0, board.Operations.Count - 1 - (Number % 8))];
                    return new Undone
                    {
                        Id = id,
                        At = at,
                        By = by,
                        Basis = board.HeadsOn(back.Subject),
                        Operation = back.Id,
                        Note = back.Subject,
                    };
                default:
                    return new NoteAdded
                    {
                        Id = id,
                        At = at,
                        By = by,
                        Zone = (CircleZone)(Bits % (board.HasBeyond ? 3 : 2)),
                        Text = Words[0],
                        How = maybe,
                        Category = category,
                        Source = Has(Bits, 3) ? SourceOf(Number, Bits >> 4, Words[2]) : null,
                    };
            }
        }

        /// <summary>An operation about something that never arrives, or that its maker did not look at.</summary>
        private CircleOperation ToStray(CircleBoard board, OperationId id, DateTimeOffset at)
        {
            NoteId nowhere = NoteId.Parse("1@nowhere");
            OperationId known = board.Operations.Count > 0 ? board.Operations[Number % board.Operations.Count].Id : nowhere.AddedBy;
            Undone? undo = board.Operations.OfType<Undone>().LastOrDefault(undo => undo.Id < id);
            NoteAdded? added = board.Operations.OfType<NoteAdded>().LastOrDefault(added => added.Id < id && added.By is not null);
            return (Other % 8) switch
            {
                6 when added is not null => new Undone { Id = id, At = at, Operation = added.Id, Note = added.Subject },
                0 => new NoteReworded { Id = id, At = at, Note = nowhere, Text = Words[0] },
                1 => new NotesLinked { Id = id, At = at, One = nowhere, Other = NoteId.Of(id) },
                2 => new Undone { Id = id, At = at, Operation = nowhere.AddedBy },
                3 when known < id => new Undone { Id = id, At = at, Operation = known, Note = nowhere },
                4 or 7 when undo is not null => new Undone { Id = id, At = at, Operation = undo.Id, Note = undo.Note },
                _ => new NotePlanned { Id = id, At = at, Note = known < id ? NoteId.Of(known) : nowhere, Plan = ToPlan() },
            };
        }

        private Participant ToPerson() => new() { Id = People[Other % People.Length], Name = Has(Bits, 1) ? Words[1] : null };

        private CirclePlan ToPlan() => new()
        {
            Owners = [.. People.Take(Bits % 3).Select((id, i) => new Participant { Id = id, Name = Has(Bits, 5 + i) ? Words[i] : null })],
            How = Has(Bits, 7) ? Words[0] : null,
            When = Has(Bits, 8) ? Words[1] : null,
            On = Has(Bits, 9) ? DateOnly.FromDateTime(Moment.DateTime) : null,
            HelpWanted = Has(Bits, 10) ? Words[2] : null,
        };
    }
}
