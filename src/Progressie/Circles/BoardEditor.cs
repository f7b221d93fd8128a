using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>Takes many operations at once, in any order, and then becomes a board: each note they are about is worked out once.</summary>
/// <param name="board">The board they come to.</param>
internal sealed class BoardEditor(CircleBoard board) : IOperations
{
    private readonly Dictionary<OperationId, CircleOperation> _operations = [];
    private readonly PersistentMap<OperationId, ValueList<Compacted>>.Builder _places = board.Places.ToBuilder();
    private readonly PersistentMap<OperationId, AppendList<Undone>>.Builder _undos = board.Undos.ToBuilder();
    private readonly HashSet<Undone> _replacedUndos = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<OperationId> _undosToList = [];
    private readonly PersistentMap<NoteId, NoteLog>.Builder _notes = board.NoteMap.ToBuilder();
    private readonly HashSet<OperationId> _unsettled = [];

    /// <summary>What changes in the log of a note; in that of the board itself under <c>default</c>.</summary>
    private readonly Dictionary<NoteId, Changes> _changes = [];

    private readonly List<Erased> _erased = [];

    private bool _hasNewMakers;
    private bool _hasJoined;
    private CirclePeople _people = board.Log.People;
    private CircleErasures _erasures = board.Log.Erasures;

    /// <summary>Gets the operations that were new, in the order in which they came.</summary>
    internal List<CircleOperation> Arrived { get; } = [];

    /// <summary>Gets the notes that were worked out again.</summary>
    internal IReadOnlyList<NoteId> Touched { get; private set; } = [];

    /// <summary>What is left of an operation when what was erased is taken out.</summary>
    internal CircleOperation Leave(CircleOperation operation) => _erasures.Leave(operation);

    public CircleOperation? Find(OperationId id) => _operations.GetValueOrDefault(id) ?? board.Find(id);

    /// <summary>Whether what somebody does waits until it is known that they take part.</summary>
    internal bool WaitsForMaker(CircleOperation operation) => !_people.Count(operation);

    /// <summary>Whether a place waits for the taking back that it belongs to, or beside what stands for the operation.</summary>
    internal bool WaitsForUndo(Compacted place) => !IsTakenBack(place) || Find(place.Id)?.Equals(place) == false;

    /// <summary>What an operation is about and that has not arrived, or <see langword="null"/> when it all has.</summary>
    internal OperationId? FindMissing(CircleOperation operation) => operation switch
    {
        Undone undone when Find(undone.Operation) is not { } known || known.Subject != undone.Note => undone.Operation,
        NotesLinked link => FindMissingAnywhere(link.One) ?? FindMissingAnywhere(link.Other),
        _ => operation.Subject is { } note ? FindMissing(note) : null,
    };

    /// <summary>Takes an operation. One that is known already changes nothing; another under the same id is left out.</summary>
    /// <returns>Whether it was taken, or was known.</returns>
    internal bool Add(CircleOperation operation)
    {
        operation = Leave(operation);
        if (board.OperationSet.Archived.Contains(operation.Id))
        {
            AddPlaceApart(operation);
            return true;
        }

        CircleOperation? known = Find(operation.Id);
        if (known is null)
        {
            Put(operation);
            Arrived.Add(operation);
            return true;
        }

        return operation is Compacted place ? AddPlace(known, place)
            : known is Compacted gone ? TakePlace(gone, operation)
            : known.Equals(operation) || TakeWords(known, operation);
    }

    /// <summary>Leaves only the place of an operation that was taken back, when that can be.</summary>
    internal void Compact(OperationId id)
    {
        if (Find(id) is { } known and not Compacted && CanBeLeftOut(known) && IsTakenBack(known))
        {
            AddPlace(known, PlaceOf(known));
        }
    }

    internal CircleBoard ToBoard()
    {
        Erase();
        EraseCopies();
        CircleBeginning beginning = _erasures.Leave(board.Beginning);
        FindPeople(beginning);
        if (_hasNewMakers)
        {
            // Whose a note is decides of which operations on it no more than a place is left.
            _unsettled.UnionWith(_places.ToMap().Select(static entry => entry.Key));
        }

        foreach (OperationId id in _unsettled)
        {
            if (Find(id) is { } known and not Compacted && IsTakenBack(known) && PlacesOf(id).Any(place => Fits(place, known)))
            {
                Replace(known, FirstOf([.. PlacesOf(id)]));
            }
        }

        int highest = Arrived.Count == 0
            ? board.HighestNumber
            : Math.Max(board.HighestNumber, Arrived.Max(static operation => operation.Id.Number));
        CircleRecord record = ToRecord(board.Disputes);
        BoardLog log = ToLog(record);
        FoldNotes(record);
        foreach (OperationId id in _undosToList.ToArray())
        {
            _ = UndosOf(id);
        }

        OperationSet operations = _operations.Count == 0 ? board.OperationSet : board.OperationSet.With(_operations);
        CircleDisputes disputes = CircleRules.HasSilence(board.Form) ? board.Disputes.After(Touched, _notes.Find) : CircleDisputes.None;
        CircleBoard made = ToBoard(disputes);
        CircleDisputes settled = disputes.Notes.Count == 0 ? disputes.With([]) : disputes.With(new CircleVeil(made).FindUnheeded());
        if (ReferenceEquals(settled, disputes))
        {
            return made;
        }

        // What was silent does not depend on what was taken back of a note, so once more is enough.
        NoteId[] touched = [.. Touched];
        _changes.Clear();
        foreach (NoteId note in settled.Notes.Union(board.Disputes.Notes))
        {
            On(note).IsAnew = true;
        }

        FoldNotes(ToRecord(settled));
        Touched = [.. touched.Union(Touched)];
        return ToBoard(settled);

        CircleBoard ToBoard(CircleDisputes with) => CircleBoard.Of(
            beginning, operations, _places.ToMap(), _undos.ToMap(), _notes.ToMap(), log, highest, with, board.Room.Limits);
    }

    private CircleRecord ToRecord(CircleDisputes disputes) =>
        new(_people, _erasures, Find, UndosOf, note => _notes.Find(note)?.State, disputes);

    /// <summary>Whether only the place of an operation may be left when it was taken back. An addition can come back, a phase tells what
    /// was silent until then, what people did who joined counts, and a slice or a plan may have been copied, so that it has to be known
    /// whose words they are.</summary>
    internal static bool CanBeLeftOut(CircleOperation operation) =>
        operation is not (NoteAdded or NoteSplit or NoteCategorised or NotePlanned or Undone or PhaseEntered or SessionBegan or PersonJoined
            or Erased or Compacted);

    internal static Compacted PlaceOf(CircleOperation operation) => new()
    {
        Id = operation.Id,
        At = operation.At,
        Happened = operation.Happened,
        EventId = operation.EventId,
        Builds = operation.Builds,
        Note = operation.Subject,
        WasAchievement = operation is NoteAchieved,
    };

    /// <summary>Whether a place is that of an operation.</summary>
    private static bool Fits(Compacted place, CircleOperation operation) =>
        CanBeLeftOut(operation) && place.Equals(PlaceOf(operation));

    private bool IsTakenBack(CircleOperation operation) =>
        CircleRecord.IsTakenBackForGood(UndosOf(operation.Id), operation.Subject, _people, board.Form, Find);

    /// <summary>Takes the words out of what was erased, also of what came by together with that.</summary>
    private void Erase()
    {
        if (_erased.Count == 0)
        {
            return;
        }

        foreach (CircleOperation known in Named().Distinct().ToArray())
        {
            CircleOperation left = _erasures.Leave(known);
            if (!ReferenceEquals(left, known))
            {
                Replace(known, left);
            }
        }

        if (_erased.Exists(static erased => erased.Person is not null))
        {
            foreach ((OperationId id, ValueList<Compacted> waiting) in _places.ToMap())
            {
                _places.Set(id, Sorted([.. waiting.Select(_erasures.Leave).Cast<Compacted>().Distinct()]));
            }
        }

        for (int i = 0; i < Arrived.Count; i++)
        {
            Arrived[i] = _erasures.Leave(Arrived[i]);
        }
    }

    /// <summary>Takes out what was copied from words that were erased: the slices of parts, and plans that were taken up again; of a part
    /// of a part after that of the part.</summary>
    private void EraseCopies()
    {
        if (_erasures.IsEmpty)
        {
            return;
        }

        SortedSet<NoteId> notes = [.. _changes.Keys.Where(static note => !note.IsDefault)];
        while (notes.Count > 0)
        {
            NoteId note = notes.Min;
            notes.Remove(note);
            NoteSources sources = new(note);
            foreach (CircleOperation operation in LogOf(note).OrderBy(static one => one.Id).ToArray())
            {
                CircleOperation left = sources.Leave(operation);
                if (!left.Equals(operation))
                {
                    Replace(operation, left);
                    if (left is NoteSplit split)
                    {
                        notes.Add(NoteId.Of(split.Id));
                    }
                }

                sources.Add(left);
            }
        }

        for (int i = 0; i < Arrived.Count; i++)
        {
            Arrived[i] = Find(Arrived[i].Id) is (NoteSplit or NotePlanned) and var left ? left : Arrived[i];
        }

        if (_hasJoined)
        {
            // What it copied went again, with what that was copied from.
            Arrived.RemoveAll(arrived => arrived.Equals(board.Find(arrived.Id)));
        }
    }

    /// <summary>What was done to a note, with what comes.</summary>
    private IEnumerable<CircleOperation> LogOf(NoteId note)
    {
        IEnumerable<OperationId> known = board.LogOf(note).Select(static one => one.Id);
        IEnumerable<OperationId> more = _changes.TryGetValue(note, out Changes? changes) ? changes.More.Select(static one => one.Id) : [];
        return known.Union(more).Select(Find).OfType<CircleOperation>();
    }

    /// <summary>What may have to be erased: all that there is when a person was.</summary>
    private IEnumerable<CircleOperation> Named() => _erased.Exists(static erased => erased.Person is not null)
        ? board.OperationSet.ToArray().Select(one => Find(one.Id)!).Concat(_operations.Values)
        : _operations.Values.Concat(_erased.SelectMany(static erased => erased.Operations).SelectMany(id =>
            (board.NoteMap.Find(NoteId.Of(id))?.Operations ?? AppendList<CircleOperation>.Empty)
                .Select(one => Find(one.Id)!)
                .Concat(Find(id) is { } known ? [known] : [])));

    /// <summary>Two copies of one operation, of which one came with words or people that the other lacks: they count until what erased them
    /// comes, so that it is the same in any order.</summary>
    private bool TakeWords(CircleOperation known, CircleOperation operation)
    {
        if (Join(known, operation) is not { } joined)
        {
            return false;
        }

        if (!joined.Equals(known))
        {
            Replace(known, joined);
            Arrived.Add(joined);
            _hasJoined = true;
        }

        return true;
    }

    private CircleOperation? Join(CircleOperation known, CircleOperation operation) =>
        known.IsErased == operation.IsErased ? known.Join(operation, _erasures.StandInOf)
            : known.Erase(keepsMaker: false).Join(operation.Erase(keepsMaker: false), _erasures.StandInOf) is null ? null
            : known.IsErased ? operation : known;

    private void Put(CircleOperation operation)
    {
        _operations[operation.Id] = operation;
        if (PlacesOf(operation.Id).Count > 0)
        {
            _unsettled.Add(operation.Id);
        }

        _hasNewMakers |= operation is NoteAdded or NoteSplit;
        if (operation is Erased erased)
        {
            _erased.Add(erased);
            _erasures = _erasures.With(erased);
        }

        if (operation is Undone undone)
        {
            _undos.Set(undone.Operation, (_undos.Find(undone.Operation) ?? AppendList<Undone>.Empty).Add(undone));
            if (PlacesOf(undone.Operation).Count > 0)
            {
                _unsettled.Add(undone.Operation);
            }
        }

        Route(operation);
    }

    /// <summary>A place of an operation that is known waits beside it until that is taken back. Of places of one that is not known, one
    /// stands for all.</summary>
    private bool AddPlace(CircleOperation known, Compacted place)
    {
        if (known.Equals(place) || PlacesOf(place.Id).Contains(place))
        {
            return true;
        }

        Arrived.Add(place);
        if (known is Compacted other)
        {
            Compacted first = FirstOf([other, place, .. PlacesOf(place.Id)]);
            if (!first.Equals(other))
            {
                Replace(other, first);
            }
        }
        else
        {
            _places.Set(place.Id, Sorted([place, .. PlacesOf(place.Id)]));
            _unsettled.Add(place.Id);
        }

        return true;
    }

    /// <summary>Of what lies in an archive only a place is news: it waits for that.</summary>
    private void AddPlaceApart(CircleOperation operation)
    {
        if (operation is Compacted place && !PlacesOf(place.Id).Contains(place))
        {
            _places.Set(place.Id, Sorted([place, .. PlacesOf(place.Id)]));
            Arrived.Add(place);
        }
    }

    /// <summary>An operation comes of which places were known. When it was taken back and one of them is its own, there is nothing more to
    /// know.</summary>
    private bool TakePlace(Compacted known, CircleOperation operation)
    {
        ValueList<Compacted> all = Sorted([known, .. PlacesOf(known.Id)]);
        if (IsTakenBack(operation) && all.Any(place => Fits(place, operation)))
        {
            return true;
        }

        _places.Set(known.Id, all);
        _unsettled.Add(known.Id);
        Replace(known, operation);
        Arrived.Add(operation);
        return true;
    }

    /// <summary>What takes an operation back. Of what was replaced, the list is made anew once, when it is asked for.</summary>
    private AppendList<Undone>? UndosOf(OperationId id)
    {
        if (_undosToList.Remove(id) && _undos.Find(id) is { } all)
        {
            _undos.Set(id, AppendList<Undone>.Own([.. all.Where(one => !_replacedUndos.Contains(one))]));
        }

        return _undos.Find(id);
    }

    private ValueList<Compacted> PlacesOf(OperationId id) => _places.Find(id) ?? ValueList<Compacted>.Empty;

    /// <summary>The place that stands for all, in an order that is the same everywhere; the others wait.</summary>
    private Compacted FirstOf(Compacted[] places)
    {
        ValueList<Compacted> all = Sorted(places);
        _places.Set(all[0].Id, ValueList<Compacted>.Own(all.Span[1..].ToArray()));
        return all[0];
    }

    private static ValueList<Compacted> Sorted(Compacted[] places)
    {
        Array.Sort(places, Compacted.Compare);
        return ValueList<Compacted>.Own(places);
    }

    private void Replace(CircleOperation known, CircleOperation by)
    {
        Changes changes = On(known.Subject);
        if (!changes.Remove(known.Id))
        {
            (changes.Gone ??= []).Add(known.Id);
        }

        if (known is Undone undone)
        {
            _replacedUndos.Add(undone);
            _undosToList.Add(undone.Operation);
        }

        Put(by);

        // What a split made hears of it too, in the place of what it knew.
        CircleOperation? made = by is Undone undo && Find(undo.Operation)?.Subject == undo.Note ? Find(undo.Operation) : by;
        if (made is NoteSplit split)
        {
            Changes there = On(NoteId.Of(split.Id));
            (there.Gone ??= []).UnionWith(there.More.Select(static one => one.Id));
        }
    }

    /// <summary>The operation that puts a note on the board, when it has not arrived.</summary>
    private OperationId? FindMissing(NoteId note) => Find(note.AddedBy) is NoteAdded or NoteSplit ? null : note.AddedBy;

    /// <summary>The same, for what may be about a note that lies in an archive.</summary>
    private OperationId? FindMissingAnywhere(NoteId note) =>
        board.OperationSet.Archived.Contains(note.AddedBy) ? null : FindMissing(note);

    private void Route(CircleOperation operation)
    {
        On(operation.Subject).Set(operation);
        if (operation is NoteSplit split)
        {
            // The new note has to hear of everything that takes the split back, also when that came by earlier.
            Changes there = On(NoteId.Of(split.Id));
            there.Set(split);
            foreach (Undone undone in UndosOf(split.Id) ?? AppendList<Undone>.Empty)
            {
                if (undone.Note == split.Note)
                {
                    there.Set(undone);
                }
            }
        }
        else if (operation is Undone undo && Find(undo.Operation) is NoteSplit takenBack && takenBack.Note == undo.Note)
        {
            On(NoteId.Of(takenBack.Id)).Set(undo);
        }
    }

    private Changes On(NoteId? subject)
    {
        NoteId key = subject ?? default;
        if (!_changes.TryGetValue(key, out Changes? changes))
        {
            _changes.Add(key, changes = new Changes());
        }

        return changes;
    }

    /// <summary>Finds out whose work counts now. What those did who were not known before counts from now on.</summary>
    private void FindPeople(CircleBeginning beginning)
    {
        if (!_changes.TryGetValue(default, out Changes? changes) || !changes.More.Any(static operation =>
            operation is Undone or Erased { Person: not null } or PersonJoined or PersonRenamed or PersonLeft))
        {
            return;
        }

        CirclePeople before = _people;
        _people = CirclePeople.Of(
            beginning, OperationOrder.Change(board.Log.Operations, changes.ToList(), changes.Gone), UndosOf, _erasures);
        if (_people.CountTheSame(before))
        {
            return;
        }

        _unsettled.UnionWith(_places.ToMap().Select(static entry => entry.Key));
        foreach ((NoteId note, NoteLog log) in board.NoteMap)
        {
            if (log.Operations.Any(operation => !before.Count(operation) && _people.Count(operation)))
            {
                On(note).IsAnew = true;
            }
        }
    }

    private BoardLog ToLog(CircleRecord record)
    {
        if (!_changes.Remove(default, out Changes? changes))
        {
            return board.Log;
        }

        BoardLog? log = ReferenceEquals(_people, board.Log.People) && changes.Gone is null ? board.Log : null;
        List<CircleOperation> more = changes.ToList();
        foreach (CircleOperation operation in more)
        {
            log = _people.Count(operation) ? log?.TryAppend(operation) : null;
        }

        return log ?? BoardLog.Of(OperationOrder.Change(board.Log.Operations, more, changes.Gone), record);
    }

    /// <summary>Works out the notes, those that were made later first: whether the part that a split made stays decides whether the split
    /// does.</summary>
    private void FoldNotes(CircleRecord record)
    {
        NoteId[] notes = [.. _changes.Keys];
        Array.Sort(notes);
        SortedSet<NoteId> more = [];
        List<NoteId> touched = new(notes.Length);
        for (int next = notes.Length - 1; next >= 0 || more.Count > 0;)
        {
            NoteId note = next >= 0 && !(more.Count > 0 && more.Max > notes[next]) ? notes[next--] : more.Max;
            more.Remove(note);
            touched.Add(note);
            NoteLog? before = _notes.Find(note);
            Changes changes = _changes[note];
            NoteLog after = (before ?? NoteLog.Empty(note)).Change(changes.ToList(), changes.Gone, changes.IsAnew, record);
            _notes.Set(note, after);
            if (after.MadeBy is { } split && before?.State?.TakenOffBy is null != after.State?.TakenOffBy is null)
            {
                On(split.Note).IsAnew = true;
                more.Add(split.Note);
            }
        }

        Touched = touched;
    }

    /// <summary>What changes in a log. Nearly always one operation comes.</summary>
    private sealed class Changes
    {
        private CircleOperation? _one;
        private Dictionary<OperationId, CircleOperation>? _more;

        internal HashSet<OperationId>? Gone { get; set; }

        /// <summary>Gets or sets whether what is there has to be worked out again.</summary>
        internal bool IsAnew { get; set; }

        internal IEnumerable<CircleOperation> More => _more?.Values ?? (_one is { } one ? [one] : Enumerable.Empty<CircleOperation>());

        internal void Set(CircleOperation operation)
        {
            if (_more is null && (_one is null || _one.Id == operation.Id))
            {
                _one = operation;
                return;
            }

            _more ??= new() { [_one!.Id] = _one };
            _more[operation.Id] = operation;
        }

        internal bool Remove(OperationId id)
        {
            if (_more is not null)
            {
                return _more.Remove(id);
            }

            bool isThere = _one?.Id == id;
            _one = isThere ? null : _one;
            return isThere;
        }

        /// <summary>What comes, in order.</summary>
        internal List<CircleOperation> ToList()
        {
            List<CircleOperation> more = [.. More];
            more.Sort(static (one, other) => one.Id.CompareTo(other.Id));
            return more;
        }
    }
}
