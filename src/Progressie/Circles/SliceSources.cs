using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>Which slices the operations on a note have given it so far: a part that is split off takes the one it is in.</summary>
/// <param name="note">The note.</param>
internal sealed class SliceSources(NoteId note)
{
    private readonly HashSet<string?> _slices = new(SameWords.Comparer);
    private bool _isAnyErased;

    /// <summary>Takes in an operation on the note. What a part took along counts only for the part itself.</summary>
    internal void Add(CircleOperation operation)
    {
        string? slice = operation switch
        {
            NoteAdded added => added.Category,
            NoteCategorised categorised => categorised.Category,
            NoteSplit made when made.Id == note.AddedBy => made.Category,
            _ => null,
        };
        if (slice is not null)
        {
            _slices.Add(slice);
            _isAnyErased |= FreeText.IsErased(slice);
        }
    }

    /// <summary>What is left of a part that was split off after these: the slice that it took goes when the words of who wrote that were
    /// erased, unless another wrote the same.</summary>
    internal NoteSplit Leave(NoteSplit split) => _isAnyErased && !_slices.Contains(split.Category)
        ? split with { Category = FreeText.Erase(split.Category) }
        : split;
}
