using System.Globalization;
using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>The outcome of opening a response under another version of its checklist: a new response, and what became of every
/// answer.</summary>
/// <remarks>Answers go along where the items mean the same. All others are kept under
/// <see cref="ChecklistResponse.Unmatched"/>, word for word, and come back when the response is opened under their version again.
/// An answer of that very version comes before one that means the same, which is then kept under its own version.
/// The new response is in progress; history stays with the old one, which is not touched. Immutable.</remarks>
public sealed partial record ChecklistMigration
{
    private ChecklistMigration(
        ChecklistResponse response,
        IReadOnlyList<ItemId> carried,
        IReadOnlyList<NotCarriedItem> notCarried,
        IReadOnlyList<ItemId> restored,
        ValidationReport report)
    {
        Response = response;
        Carried = carried;
        NotCarried = notCarried;
        Restored = restored;
        Report = report;
    }

    /// <summary>Gets the new response.</summary>
    public ChecklistResponse Response { get; }

    /// <summary>Gets the items of the new version that got their answer or note from an item that means the same.</summary>
    /// <value>Empty when none did.</value>
    public IReadOnlyList<ItemId> Carried { get; }

    /// <summary>Gets the answers that were kept apart, and why.</summary>
    /// <value>Empty when all went along.</value>
    public IReadOnlyList<NotCarriedItem> NotCarried { get; }

    /// <summary>Gets the items of the new version whose answer had been kept apart before and came back.</summary>
    /// <value>Empty when none did.</value>
    public IReadOnlyList<ItemId> Restored { get; }

    /// <summary>Gets what else there is to say, such as that the versions declare no relations.</summary>
    public ValidationReport Report { get; }

    /// <summary>Shows how many answers went along, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>migration: 3 carried, 1 kept apart, 0 restored</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"migration: {Carried.Count} carried, {NotCarried.Count} kept apart, {Restored.Count} restored");

    internal static Validated<ChecklistMigration> TryMake(ChecklistResponse response, Checklist target, ResponseId? id)
    {
        ArgumentNullException.ThrowIfNull(target);
        Checklist source = response.Checklist;
        if (target.Id != source.Id)
        {
            throw new ArgumentException($"The response is to {source}, and cannot be opened under {target}.", nameof(target));
        }

        if (target.Version == source.Version)
        {
            throw new ArgumentException($"The response is under {source} already.", nameof(target));
        }

        if (id is { IsDefault: true })
        {
            throw new ArgumentException("The id is default, which is no id.", nameof(id));
        }

        VersionBridge bridge = VersionBridge.Between(source, target);
        MarkSet marks = MarkSet.ForItems(target.Items.Count);
        List<ItemNote> notes = [];
        List<ItemId> carried = [];
        List<ItemId> restored = [];
        List<UnmatchedItem> unmatched = [.. response.Unmatched];
        bool[] isCarried = new bool[source.Items.Count];
        for (int i = 0; i < target.Items.Count; i++)
        {
            ItemId item = target.Items[i].Id;
            (RelationKind kind, int from) = bridge.ToItems[i];
            if (unmatched.FindIndex(kept => kept.Version == target.Version && kept.Item == item) is >= 0 and int at)
            {
                // An answer of this very version comes before one that means the same: that one is kept under its own version instead,
                // so that neither is lost and both come back where they were given.
                restored.Add(item);
                marks = marks.With(i, unmatched[at].Mark);
                AddNotes(notes, item, unmatched[at].AchievedNote, unmatched[at].DesiredNote);
                unmatched.RemoveAt(at);
            }
            else if (kind == RelationKind.Same && IsAnswered(response, from))
            {
                isCarried[from] = true;
                carried.Add(item);
                marks = marks.With(i, response.MarkAt(from));
                ItemId earlier = source.Items[from].Id;
                AddNotes(
                    notes, item, response.FindNote(earlier, ChecklistColumn.Achieved), response.FindNote(earlier, ChecklistColumn.Desired));
            }
        }

        List<NotCarriedItem> notCarried = [];
        for (int i = 0; i < source.Items.Count; i++)
        {
            if (!isCarried[i] && IsAnswered(response, i))
            {
                notCarried.Add(new NotCarriedItem(source.Items[i], response.MarkAt(i), ReasonFor(bridge, i)));
                unmatched.Add(Keep(response, i));
            }
        }

        IssueCollector issues = new();
        if (!bridge.IsDeclared)
        {
            VersionBridge.ReportNotDeclared(issues, source, target);
        }

        ChecklistResponse result = ChecklistResponse.FromChecked(
            new ResponseContent(
                target,
                marks,
                ValueList<ItemNote>.Own([.. notes]),
                CarryIntentions(response, bridge, target, issues),
                ValueList<ItemChange>.Empty),
            id,
            response.Respondent,
            response.Language,
            response.StartedAt,
            completedAt: null,
            position: null,
            ValueList<Amendment>.Empty,
            new MigrationOrigin(source.Version, source.Hash, response.Id),
            ValueList<UnmatchedItem>.Own([.. unmatched]),
            response.Extensions,
            response.Limits);
        Room.Judge(result, response.Limits, issues);
        ValidationReport report = issues.ToReport(ChecklistResponse.DocumentKind);
        ChecklistMigration? migration = issues.HasErrors ? null : new(
            result,
            ValueList<ItemId>.Own([.. carried]),
            ValueList<NotCarriedItem>.Own([.. notCarried]),
            ValueList<ItemId>.Own([.. restored]),
            report);
        return new Validated<ChecklistMigration>(migration, report);
    }

    private static bool IsAnswered(ChecklistResponse response, int index)
    {
        ItemId item = response.Checklist.Items[index].Id;
        return response.MarkAt(index).IsSeen
            || response.FindNote(item, ChecklistColumn.Achieved) is not null
            || response.FindNote(item, ChecklistColumn.Desired) is not null;
    }

    private static UnmatchedItem Keep(ChecklistResponse response, int index)
    {
        ItemId item = response.Checklist.Items[index].Id;
        return new UnmatchedItem(
            response.Checklist.Version,
            item,
            response.MarkAt(index),
            response.FindNote(item, ChecklistColumn.Achieved),
            response.FindNote(item, ChecklistColumn.Desired));
    }

    private static void AddNotes(List<ItemNote> notes, ItemId item, string? achieved, string? desired)
    {
        if (achieved is not null)
        {
            notes.Add(new ItemNote(item, ChecklistColumn.Achieved, achieved));
        }

        if (desired is not null)
        {
            notes.Add(new ItemNote(item, ChecklistColumn.Desired, desired));
        }
    }

    private static NotCarriedReason ReasonFor(VersionBridge bridge, int fromIndex)
    {
        if (!bridge.IsDeclared)
        {
            return NotCarriedReason.RelationNotDeclared;
        }

        foreach ((RelationKind kind, int from) in bridge.ToItems)
        {
            if (from == fromIndex)
            {
                return kind == RelationKind.Same ? NotCarriedReason.AnsweredThere : NotCarriedReason.Reworded;
            }
        }

        return NotCarriedReason.NotInTarget;
    }

    /// <summary>An intention is the person's own words and always goes along; it points at an item only where that means the
    /// same.</summary>
    private static ValueList<Intention> CarryIntentions(
        ChecklistResponse response, VersionBridge bridge, Checklist target, IssueCollector issues)
    {
        Intention[] intentions = [.. response.Intentions];
        for (int n = 0; n < intentions.Length; n++)
        {
            // Here and there it stays one step.
            intentions[n] = intentions[n] with { Origin = intentions[n].ToNextStep(response).Origin };
            if (intentions[n].Item is not { } item)
            {
                continue;
            }

            int from = response.Checklist.IndexOf(item);
            ItemId? counterpart = null;
            for (int i = 0; i < target.Items.Count; i++)
            {
                if (bridge.ToItems[i] == (RelationKind.Same, from))
                {
                    counterpart = target.Items[i].Id;
                }
            }

            if (counterpart is null)
            {
                issues.Add(
                    IssueCode.IntentionDetached,
                    JsonPointer.Append("/intentions", n),
                    ("found", (n + 1).ToString(CultureInfo.InvariantCulture)),
                    ("item", item.ToString()),
                    ("version", response.Checklist.Version.ToString()));
            }

            intentions[n] = intentions[n] with { Item = counterpart };
        }

        return Intention.Numbered(ValueList<Intention>.Own(intentions));
    }
}
