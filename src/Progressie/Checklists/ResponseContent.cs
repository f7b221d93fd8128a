using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>The answers themselves: what an amendment changes, and what history keeps.</summary>
internal sealed record ResponseContent(Checklist Checklist, ValueList<ItemNote> Notes, ValueList<Intention> Intentions)
{
    private readonly MarkSet _marks;

    internal ResponseContent(Checklist checklist, MarkSet marks, ValueList<ItemNote> notes, ValueList<Intention> intentions)
        : this(checklist, notes, intentions) => _marks = marks;

    /// <summary>By reference, so that a score reads the masks where they lie.</summary>
    internal ref readonly MarkSet Marks => ref _marks;

    internal ResponseContent With(MarkSet marks) => new(Checklist, marks, Notes, Intentions);
}
