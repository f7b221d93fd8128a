using Progressie.Circles;

namespace Progressie.Rendering;

/// <summary>What a snapshot shows, to be looked up while a page is made of it.</summary>
internal sealed class ShownBoard
{
    private readonly Dictionary<NoteId, CircleNote> _notes;
    private readonly ILookup<NoteId, NoteId> _links;

    internal ShownBoard(CircleSnapshot snapshot)
    {
        Snapshot = snapshot;
        _notes = snapshot.Notes.Concat(snapshot.TakenOff).ToDictionary(static note => note.Id);
        _links = snapshot.Links
            .SelectMany(static link => (IEnumerable<(NoteId Note, NoteId With)>)[(link.One, link.Other), (link.Other, link.One)])
            .ToLookup(static pair => pair.Note, static pair => pair.With);
    }

    internal CircleSnapshot Snapshot { get; }

    /// <summary>A note that is shown, also one that was taken off; <see langword="null"/> when it is not, or none is asked for.</summary>
    internal CircleNote? Find(NoteId? note) => note is { } id ? _notes.GetValueOrDefault(id) : null;

    /// <summary>What a note is linked with, in the order of the links.</summary>
    internal IEnumerable<CircleNote> LinkedWith(NoteId note) => _links[note].Select(with => _notes[with]);
}
