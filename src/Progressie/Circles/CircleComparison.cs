using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>The two sides of a board beside each other: first what both see as achieved, then what both want.</summary>
/// <remarks>It holds what both may see. Notes go together because people linked them; nothing compares words. The side that leads comes
/// first. Immutable. Source: handbook 7.</remarks>
public sealed partial class CircleComparison
{
    private CircleComparison(
        Participant first, Participant second, ValueList<ComparedNotes> inner, ValueList<ComparedNotes> outer,
        ValueList<ComparedNotes> across)
    {
        First = first;
        Second = second;
        Inner = inner;
        Outer = outer;
        Across = across;
    }

    /// <summary>Gets whose side leads.</summary>
    public Participant First { get; }

    /// <summary>Gets whose the other side is.</summary>
    public Participant Second { get; }

    /// <summary>Gets the notes of the inner circles: what was linked, then what only the first wrote, then what only the second
    /// wrote.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<ComparedNotes> Inner { get; }

    /// <summary>Gets the notes of the outer circles, in the same way.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<ComparedNotes> Outer { get; }

    /// <summary>Gets the linked notes that one sees as achieved and the other does not: something to talk about, and no mistake.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<ComparedNotes> Across { get; }

    /// <summary>Shows how much there is, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>comparison of two circles (3 inner, 2 outer, 1 across)</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"comparison of two circles ({Inner.Count} inner, {Outer.Count} outer, {Across.Count} across)");

    internal static CircleComparison Of(CircleBoard board)
    {
        if (board.Form != CircleForm.TwoSided)
        {
            throw new InvalidOperationException("Only a two-sided board has two sides to compare.");
        }

        if (board.Phase == CirclePhase.Prepare)
        {
            throw new InvalidOperationException("The two still prepare apart: enter another phase first.");
        }

        Participant first = board.Participants[0], second = board.Participants[1];
        CircleSnapshot seen = board.ViewForEveryone();
        Dictionary<NoteId, CircleNote> notes = seen.Notes.ToDictionary(static note => note.Id);
        List<ComparedNotes> linked = [];
        HashSet<NoteId> met = [];
        foreach (CircleLink link in seen.Links)
        {
            CircleNote one = notes[link.One], other = notes[link.Other];
            if (one.Author != other.Author)
            {
                linked.Add(one.Author == first.Id ? new ComparedNotes(one, other) : new ComparedNotes(other, one));
                met.Add(one.Id);
                met.Add(other.Id);
            }
        }

        return new CircleComparison(
            first,
            second,
            In(CircleZone.Inner),
            In(CircleZone.Outer),
            ValueList<ComparedNotes>.Own([.. linked.Where(static pair => pair.First!.Zone != pair.Second!.Zone)]));

        ValueList<ComparedNotes> In(CircleZone zone) => ValueList<ComparedNotes>.Own(
        [
            .. linked.Where(pair => pair.First!.Zone == zone && pair.Second!.Zone == zone),
            .. seen.Notes.Where(note => note.Zone == zone && note.Author == first.Id && !met.Contains(note.Id)).Select(static note =>
                new ComparedNotes(note, null)),
            .. seen.Notes.Where(note => note.Zone == zone && note.Author == second.Id && !met.Contains(note.Id)).Select(static note =>
                new ComparedNotes(null, note)),
        ]);
    }
}
