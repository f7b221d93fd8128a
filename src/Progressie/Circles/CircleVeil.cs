using System.Collections.Immutable;

namespace Progressie.Circles;

/// <summary>Works out what others than its author may see of each note.</summary>
/// <remarks>A note that was written in a silent phase is for its author only until a later phase begins. The same phase once more, an
/// earlier one and a next session open nothing, and what was open once stays open. What its author did to it until then is summed up for
/// others. What whoever entered a phase had seen, that says. Who else had heard of what follows from the numbers of the operations: each is
/// one more than the highest that its maker had seen, so a number that was used once was seen by everybody who used a higher one. In doubt
/// somebody had not heard, and less is shown.</remarks>
internal sealed class CircleVeil
{
    private readonly CircleBoard _board;
    private readonly (OperationId By, int Rank, int? Silence)[] _turns;
    private readonly Dictionary<OperationId, int> _heardAfter = [];

    // The turns of each replica, and the last that everybody had heard of who used a higher number.
    private readonly Dictionary<ReplicaId, List<int>> _turnsOf = [];
    private readonly List<(int Number, int Turn)> _heardTurns = [];

    // For each phase, from each turn on, the next turn to a later one.
    private int[][] _nextAbove = [];
    private readonly Dictionary<NoteId, Silence> _silences = [];

    internal CircleVeil(CircleBoard board)
    {
        _board = board;
        _turns =
        [
            .. board.Log.Turns().Prepend((By: default, Phase: null))
                .Select(turn => (turn.By, RankOf(turn.Phase), SilenceOf(turn.Phase))),
        ];
        if (Array.Exists(_turns, static turn => turn.Silence is not null))
        {
            FindHeard();
            FindTurns();
            foreach (CircleNote note in board.All)
            {
                if (FindSilence(note) is { } silence)
                {
                    _silences.Add(note.Id, silence);
                }
            }
        }
    }

    /// <summary>The notes that a reader sees, as that reader sees them, also those that were taken off.</summary>
    /// <param name="reader">Who reads; <see langword="null"/> for everybody.</param>
    /// <param name="mask">What hides of unnamed notes who wrote them; nothing of that is hidden without.</param>
    /// <returns>Each with the id that it has on the board, and the last that is summed up in it.</returns>
    internal IEnumerable<(NoteId Id, CircleNote Note, OperationId? Until)> NotesFor(ParticipantId? reader, CircleMask? mask)
    {
        foreach (CircleNote note in _board.All)
        {
            NoteLog log = _board.NoteMap.Find(note.Id)!;
            CircleMask? over = mask?.Covers(log) == true ? mask : null;
            if (!_silences.TryGetValue(note.Id, out Silence silence) || (silence.Author is { } author && author == reader))
            {
                yield return (note.Id, over is null ? note : log.ToNote(_board.Moves, over)!, null);
            }
            else if (silence.IsOver && log.SumUp(silence.Until, _board.Moves, over) is { } summedUp)
            {
                yield return (note.Id, summedUp, log.SummedUpTo(silence.Until));
            }
        }
    }

    /// <summary>Whether an operation on a note was done in silence, so that others saw at most how the note stood after it.</summary>
    internal bool WasSilent(NoteId note, OperationId operation) =>
        _silences.TryGetValue(note, out Silence silence) && operation <= silence.Until;

    /// <summary>The takings back that would bring to others what they had not seen, by somebody else than its author.</summary>
    internal ImmutableHashSet<OperationId> FindUnheeded() =>
    [
        .. _board.Disputes.Notes.SelectMany(note => _board.NoteMap.Find(note)!.Disputed.Where(undo => WasSilent(note, undo.Operation)))
            .Select(static undo => undo.Id),
    ];

    /// <summary>The silence in which a note was written, or <see langword="null"/> when it was written in the open.</summary>
    private Silence? FindSilence(CircleNote note)
    {
        // A part that was split off in silence shares that. Split off in the open, it is told of in a history that others see.
        if (note.SplitFrom is { } whole && _board.FindState(whole) is not null)
        {
            return _silences.TryGetValue(whole, out Silence ofWhole) && note.Id.AddedBy <= ofWhole.Until
                ? ToSilence(note, ofWhole.Author, ofWhole.OpenedBy)
                : null;
        }

        OperationId added = note.Id.AddedBy;
        int known = LastHeardBy(added);
        int? silent = _turns[known].Silence;
        OperationId? openedBy = null;
        for (int i = known + 1; i < _turns.Length; i++)
        {
            if (silent is { } rank)
            {
                // Nothing ends a silence but a later phase.
                i = _nextAbove[rank][i];
                if (i == _turns.Length)
                {
                    break;
                }

                (silent, openedBy) = (null, _turns[i].By);
            }

            if (HadHeard(_turns[i].By, added))
            {
                break;
            }

            silent = _turns[i].Silence;
        }

        return silent is null && openedBy is null ? null : ToSilence(note, note.Author, silent is null ? openedBy : null);
    }

    private Silence ToSilence(CircleNote note, ParticipantId? author, OperationId? openedBy)
    {
        CircleOperation? last = _board.LogOf(note.Id).LastOrDefault(done => openedBy is not { } opened || !HadHeard(done.Id, opened));
        return new Silence(author, openedBy, last?.Id ?? note.Id.AddedBy);
    }

    /// <summary>The last turn that somebody had heard of who did something that is no turn itself.</summary>
    private int LastHeardBy(OperationId one)
    {
        int turn = 0;
        if (_turnsOf.TryGetValue(one.Replica, out List<int>? own))
        {
            int before = CountWhere(own, own => _turns[own].By < one);
            turn = before == 0 ? 0 : own[before - 1];
        }

        int heard = CountWhere(_heardTurns, heard => heard.Number < one.Number);
        return heard == 0 ? turn : Math.Max(turn, _heardTurns[heard - 1].Turn);
    }

    /// <summary>How many there are at the beginning of a list of which something is so; of none after these it is.</summary>
    private static int CountWhere<T>(List<T> list, Predicate<T> isSo)
    {
        int low = 0, high = list.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = isSo(list[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int RankOf(CirclePhase? phase) =>
        CircleRules.PhaseOf(_board.Form, phase) is { } known ? CircleRules.PhasesOf(_board.Form).IndexOf(known) : -1;

    private int? SilenceOf(CirclePhase? phase) =>
        CircleRules.IsSilent(_board.Form, CircleRules.PhaseOf(_board.Form, phase)) ? RankOf(phase) : null;

    /// <summary>Whether whoever did the one had heard of the other, for sure.</summary>
    private bool HadHeard(OperationId one, OperationId other) => other.IsDefault || (one.Replica == other.Replica
        ? other < one
        : _board.Find(one) is PhaseEntered entered
            ? entered.HasSeen(other)
            : _heardAfter.TryGetValue(other, out int number) && one.Number > number);

    /// <summary>For each operation the number after which everybody had heard of it: the next that its replica used alone.</summary>
    private void FindHeard()
    {
        OperationId[] all = [.. _board.OperationSet.Ids.SelectMany(static ids => ids).Order()];
        Dictionary<ReplicaId, int> alone = [];
        for (int i = all.Length - 1; i >= 0; i--)
        {
            OperationId id = all[i];
            if ((i == 0 || all[i - 1].Number < id.Number) && (i == all.Length - 1 || all[i + 1].Number > id.Number))
            {
                alone[id.Replica] = id.Number;
            }

            if (alone.TryGetValue(id.Replica, out int number))
            {
                _heardAfter.Add(id, number);
            }
        }
    }

    private void FindTurns()
    {
        for (int i = 1; i < _turns.Length; i++)
        {
            OperationId by = _turns[i].By;
            if (!_turnsOf.TryGetValue(by.Replica, out List<int>? own))
            {
                _turnsOf[by.Replica] = own = [];
            }

            own.Add(i);
            if (_heardAfter.TryGetValue(by, out int number))
            {
                _heardTurns.Add((number, i));
            }
        }

        _nextAbove = Array.ConvertAll(CircleRules.PhasesOf(_board.Form).ToArray(), _ => new int[_turns.Length]);
        for (int rank = 0; rank < _nextAbove.Length; rank++)
        {
            int next = _turns.Length;
            for (int i = _turns.Length - 1; i >= 0; i--)
            {
                next = _turns[i].Rank > rank ? i : next;
                _nextAbove[rank][i] = next;
            }
        }

        _heardTurns.Sort();
        for (int i = 1; i < _heardTurns.Count; i++)
        {
            _heardTurns[i] = (_heardTurns[i].Number, Math.Max(_heardTurns[i].Turn, _heardTurns[i - 1].Turn));
        }
    }

    /// <summary>What was kept from others of a note.</summary>
    /// <param name="Author">Who saw it all along; <see langword="null"/> when nobody did.</param>
    /// <param name="OpenedBy">What ended the silence, or <see langword="null"/> while it lasts.</param>
    /// <param name="Until">The last that was done to the note by somebody who had not heard that it ended.</param>
    private readonly record struct Silence(ParticipantId? Author, OperationId? OpenedBy, OperationId Until)
    {
        internal bool IsOver => OpenedBy is not null;
    }
}
