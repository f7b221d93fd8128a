using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>The answers themselves: what an amendment changes, and what history keeps.</summary>
internal sealed record ResponseContent(MarkSet Marks, ValueList<ItemNote> Notes, ValueList<Intention> Intentions);
