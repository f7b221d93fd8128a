using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>Sets the items of two versions of a checklist side by side, in either direction, by what the later one declares.</summary>
internal sealed class VersionBridge
{
    private readonly (RelationKind Kind, int From)[] _toItems;

    private VersionBridge(bool isDeclared, (RelationKind Kind, int From)[] toItems)
    {
        IsDeclared = isDeclared;
        _toItems = toItems;
    }

    /// <summary>Whether it is known which items mean the same.</summary>
    internal bool IsDeclared { get; }

    /// <summary>How each item of the second version relates to the first, with the position there, or -1.</summary>
    internal ReadOnlySpan<(RelationKind Kind, int From)> ToItems => _toItems;

    internal static VersionBridge Between(Checklist from, Checklist to)
    {
        (RelationKind Kind, int From)[] items = new (RelationKind, int)[to.Items.Count];
        Array.Fill(items, (RelationKind.New, -1));
        if (from.Version == to.Version)
        {
            for (int i = 0; i < items.Length; i++)
            {
                items[i] = (RelationKind.Same, i);
            }

            return new VersionBridge(isDeclared: true, items);
        }

        bool forward = from.Version < to.Version;
        VersionRelations? relations = forward ? to.RelationsTo(from.Version) : from.RelationsTo(to.Version);
        foreach (ItemRelation relation in relations?.Items ?? [])
        {
            ItemId? fromItem = forward ? relation.Earlier : relation.Item;
            ItemId? toItem = forward ? relation.Item : relation.Earlier;
            if (fromItem is { } a && toItem is { } b && from.TryGetIndex(a, out int fromIndex) && to.TryGetIndex(b, out int toIndex))
            {
                // A tick in a section of another polarity means something else, whatever was declared.
                bool samePolarity = from.SectionAt(fromIndex).Polarity == to.SectionAt(toIndex).Polarity;
                items[toIndex] = (samePolarity ? relation.Kind : RelationKind.Reworded, fromIndex);
            }
        }

        return new VersionBridge(relations is not null, items);
    }

    /// <summary>Says that nobody declared how the two versions relate.</summary>
    internal static void ReportNotDeclared(IssueCollector issues, Checklist one, Checklist other)
    {
        (Checklist earlier, Checklist later) = one.Version < other.Version ? (one, other) : (other, one);
        issues.Add(
            IssueCode.RelationsNotDeclared,
            "/checklist/version",
            ("checklist", one.Id.ToString()),
            ("before", earlier.Version.ToString()),
            ("after", later.Version.ToString()));
    }

    /// <summary>Which items of the first version have no counterpart in the second.</summary>
    internal IEnumerable<int> FromItemsWithout(int fromCount)
    {
        bool[] met = new bool[fromCount];
        foreach ((RelationKind _, int from) in _toItems)
        {
            if (from >= 0)
            {
                met[from] = true;
            }
        }

        return Enumerable.Range(0, fromCount).Where(index => !met[index]);
    }
}
