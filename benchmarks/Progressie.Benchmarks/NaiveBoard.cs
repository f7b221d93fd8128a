using System.Collections.Immutable;
using Progressie.Circles;

namespace Progressie.Benchmarks;

/// <summary>The board somebody writes first: an immutable list of notes, looked through for each operation, and an immutable list of
/// operations. It knows no conflicts and no undo.</summary>
internal sealed class NaiveBoard
{
    private NaiveBoard(ImmutableList<Note> notes, ImmutableList<CircleOperation> operations)
    {
        Notes = notes;
        Operations = operations;
    }

    internal static NaiveBoard Empty { get; } = new([], []);

    internal ImmutableList<Note> Notes { get; }

    internal ImmutableList<CircleOperation> Operations { get; }

    internal static NaiveBoard Fold(IEnumerable<CircleOperation> operations) =>
        operations.OrderBy(static operation => operation.Id).Aggregate(Empty, static (board, operation) => board.Apply(operation));

    internal NaiveBoard Merge(NaiveBoard other) => Fold(Operations.UnionBy(other.Operations, static operation => operation.Id));

    internal NaiveBoard Apply(CircleOperation operation)
    {
        if (operation is NoteAdded added)
        {
            return new NaiveBoard(Notes.Add(new Note(added.Id, added.Text, added.Zone, null, null)), Operations.Add(operation));
        }

        if (operation is not NoteOperation on)
        {
            return new NaiveBoard(Notes, Operations.Add(operation));
        }

        int index = Notes.FindIndex(note => note.Id == on.Note.AddedBy);
        Note note = Notes[index];
        return new NaiveBoard(
            Notes.SetItem(index, operation switch
            {
                NoteReworded reworded => note with { Text = reworded.Text },
                NoteCategorised categorised => note with { Category = categorised.Category },
                NotePlanned planned => note with { Plan = planned.Plan },
                NoteAchieved => note with { Zone = CircleZone.Inner },
                NoteMoved moved => note with { Zone = moved.To },
                _ => note,
            }),
            Operations.Add(operation));
    }

    internal sealed record Note(OperationId Id, string Text, CircleZone Zone, string? Category, CirclePlan? Plan);
}
