using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>What keeps a note on the board when its addition is taken back: that it was achieved or split, or that somebody else did
/// something to it.</summary>
/// <remarks>Looked up once for a note, since many may take its addition back.</remarks>
internal sealed class NoteKeepers
{
    private readonly CircleOperation? _progress;
    private readonly CircleOperation? _first;
    private readonly CircleOperation? _byAnother;

    internal NoteKeepers(AppendList<CircleOperation> operations, HashSet<OperationId> undone)
    {
        foreach (CircleOperation operation in operations.Skip(1))
        {
            if (operation is Undone or Compacted || undone.Contains(operation.Id))
            {
                continue;
            }

            _progress ??= operation is NoteAchieved or NoteSplit ? operation : null;
            if (CircleRecord.HasNoMaker(operation))
            {
                // Whose it was nobody knows any more; it keeps nothing.
                continue;
            }

            _first ??= operation;
            _byAnother ??= !CircleRecord.IsSameMaker(operation, _first) ? operation : null;
        }
    }

    /// <summary>The earliest operation that keeps the note against a taking back, or <see langword="null"/> when nothing does.</summary>
    internal CircleOperation? Against(Undone undo)
    {
        // Whose taking back it was may be unknown; then what anybody did keeps the note.
        bool isByAnother = _first is null || CircleRecord.HasNoMaker(undo) || !CircleRecord.IsSameMaker(_first, undo);
        CircleOperation? other = isByAnother ? _first : _byAnother;
        return _progress is null || (other is not null && other.Id < _progress.Id) ? other : _progress;
    }
}
