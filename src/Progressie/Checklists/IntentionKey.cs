using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>What an intention of a response is known by: its place among those of its item, or, when it is of none, its words.</summary>
internal readonly record struct IntentionKey(ItemId? Item, int Number, string? Words)
{
    public bool Equals(IntentionKey other) => Item == other.Item && Number == other.Number && SameWords.AreIn(Words, other.Words);

    public override int GetHashCode() => HashCode.Combine(Item, Number, SameWords.Comparer.GetHashCode(Words));

    internal static IntentionKey Of(Intention intention) =>
        intention.Item is { } item ? new(item, intention.Number, null) : new(null, 1, intention.Text);
}
