using System.Collections.Immutable;

namespace Progressie.Circles;

/// <summary>The takings back of what somebody did to their own note, by others: which of these count depends on what was silent
/// then.</summary>
/// <remarks>What was silent follows from all operations of the board, so it is found out anew whenever some come from elsewhere. Nearly
/// always there is none. Immutable.</remarks>
internal sealed class CircleDisputes
{
    private readonly ImmutableHashSet<OperationId> _unheeded;

    private CircleDisputes(ImmutableHashSet<NoteId> notes, ImmutableHashSet<OperationId> unheeded)
    {
        Notes = notes;
        _unheeded = unheeded;
    }

    internal static CircleDisputes None { get; } = new([], []);

    /// <summary>Gets the notes on which there are any.</summary>
    internal ImmutableHashSet<NoteId> Notes { get; }

    /// <summary>Whether a taking back is none of those that do not count.</summary>
    internal bool Heeds(Undone undo) => _unheeded.Count == 0 || !_unheeded.Contains(undo.Id);

    /// <summary>The same, after some notes were worked out again.</summary>
    internal CircleDisputes After(IEnumerable<NoteId> touched, Func<NoteId, NoteLog?> find)
    {
        ImmutableHashSet<NoteId> notes = Notes;
        foreach (NoteId note in touched)
        {
            notes = find(note) is { Disputed.Count: > 0 } ? notes.Add(note) : notes.Remove(note);
        }

        return ReferenceEquals(notes, Notes) ? this : new CircleDisputes(notes, _unheeded);
    }

    /// <summary>The same, when those that do not count were found out.</summary>
    /// <returns>This, when they are those that were known.</returns>
    internal CircleDisputes With(ImmutableHashSet<OperationId> unheeded) =>
        _unheeded.SetEquals(unheeded) ? this : new CircleDisputes(Notes, unheeded);
}
