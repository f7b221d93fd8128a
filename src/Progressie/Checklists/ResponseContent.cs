using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>The answers themselves: what an amendment changes, and what history keeps.</summary>
internal sealed record ResponseContent(ValueList<ItemNote> Notes, ValueList<Intention> Intentions)
{
    private readonly MarkSet _marks;

    internal ResponseContent(MarkSet marks, ValueList<ItemNote> notes, ValueList<Intention> intentions)
        : this(notes, intentions) => _marks = marks;

    /// <summary>By reference, so that a score reads the masks where they lie.</summary>
    internal ref readonly MarkSet Marks => ref _marks;

    internal ResponseContent With(MarkSet marks) => new(marks, Notes, Intentions);
}
