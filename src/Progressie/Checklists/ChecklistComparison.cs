using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>Two filled-in checklists of the same person side by side: progress made visible.</summary>
/// <remarks>The two boxes are independent, so an item is in one list for the achieved side and in one for the desired side: an item
/// can be kept and newly desired. Items are compared where they mean the same and were seen both times; every other item is in
/// <see cref="NotCompared"/> with the reason. Immutable. Source: handbook 10.5.</remarks>
public sealed partial record ChecklistComparison
{
    private readonly ValueList<ComparedItem> _compared;

    private ChecklistComparison(
        ChecklistResponse before,
        ChecklistResponse after,
        ValueList<ComparedItem> compared,
        IReadOnlyList<NotComparedItem> notCompared,
        ValidationReport report)
    {
        Before = before;
        After = after;
        _compared = compared;
        NotCompared = notCompared;
        Report = report;
    }

    /// <summary>Gets the earlier response.</summary>
    public ChecklistResponse Before { get; }

    /// <summary>Gets the later response.</summary>
    public ChecklistResponse After { get; }

    /// <summary>Gets all items that were compared, in the order of the later checklist.</summary>
    /// <value>Empty when none could be.</value>
    public IReadOnlyList<ComparedItem> Compared => _compared;

    /// <summary>Gets the items desired and not achieved then, and achieved now.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<ComparedItem> Gained => Where(AchievedChange.Gained);

    /// <summary>Gets the items neither achieved nor desired then, and achieved now.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<ComparedItem> CameAlong => Where(AchievedChange.CameAlong);

    /// <summary>Gets the items achieved then and now.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<ComparedItem> Kept => Where(AchievedChange.Kept);

    /// <summary>Gets the items achieved then and not now. Ups and downs belong to progress.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<ComparedItem> LostGrip => Where(AchievedChange.LostGrip);

    /// <summary>Gets the items desired now and not then.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<ComparedItem> NewlyDesired => Where(DesiredChange.NewlyDesired);

    /// <summary>Gets the items desired then and now.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<ComparedItem> StillDesired => Where(DesiredChange.StillDesired);

    /// <summary>Gets the items achieved and desired further then, and achieved without a further wish now.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<ComparedItem> Enough => Where(DesiredChange.Enough);

    /// <summary>Gets the items desired then, and now neither desired nor achieved.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<ComparedItem> LetGo => Where(DesiredChange.LetGo);

    /// <summary>Gets the items that were not compared, and why.</summary>
    /// <value>Empty when all were.</value>
    public IReadOnlyList<NotComparedItem> NotCompared { get; }

    /// <summary>Gets what else there is to say: warnings about respondents, moments and versions.</summary>
    public ValidationReport Report { get; }

    /// <summary>Shows how many items were compared, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>comparison: 40 items compared, 4 not</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"comparison: {_compared.Count} items compared, {NotCompared.Count} not");

    internal static Validated<ChecklistComparison> Of(ChecklistResponse before, ChecklistResponse after)
    {
        IssueCollector issues = new();
        CheckRespondents(issues, before, after);
        CheckChecklists(issues, before.Checklist, after.Checklist);
        CheckMoments(issues, before, after);
        if (issues.HasErrors)
        {
            return new Validated<ChecklistComparison>(null, issues.ToReport(ChecklistResponse.DocumentKind));
        }

        VersionBridge bridge = VersionBridge.Between(before.Checklist, after.Checklist);
        if (!bridge.IsDeclared)
        {
            VersionBridge.ReportNotDeclared(issues, before.Checklist, after.Checklist);
        }

        ValidationReport report = issues.ToReport(ChecklistResponse.DocumentKind);
        return new Validated<ChecklistComparison>(Compare(before, after, bridge, report), report);
    }

    private static ChecklistComparison Compare(
        ChecklistResponse before, ChecklistResponse after, VersionBridge bridge, ValidationReport report)
    {
        List<ComparedItem> compared = [];
        List<NotComparedItem> notCompared = [];
        for (int i = 0; i < after.Checklist.Items.Count; i++)
        {
            ChecklistItem item = after.Checklist.Items[i];
            (RelationKind kind, int from) = bridge.ToItems[i];
            ItemMark? was = from < 0 ? null : before.MarkAt(from);
            ItemMark now = after.MarkAt(i);
            if (WhyNot(bridge, kind, was, now) is { } reason)
            {
                notCompared.Add(new NotComparedItem(item, was, now, reason));
            }
            else
            {
                compared.Add(new ComparedItem(item, after.Checklist.SectionAt(i), was!.Value, now));
            }
        }

        foreach (int i in bridge.FromItemsWithout(before.Checklist.Items.Count))
        {
            NotComparedReason reason = bridge.IsDeclared ? NotComparedReason.OnlyBefore : NotComparedReason.RelationNotDeclared;
            notCompared.Add(new NotComparedItem(before.Checklist.Items[i], before.MarkAt(i), null, reason));
        }

        return new ChecklistComparison(
            before, after, ValueList<ComparedItem>.Own([.. compared]), ValueList<NotComparedItem>.Own([.. notCompared]), report);
    }

    private static NotComparedReason? WhyNot(VersionBridge bridge, RelationKind kind, ItemMark? before, ItemMark after)
    {
        if (!bridge.IsDeclared)
        {
            return NotComparedReason.RelationNotDeclared;
        }

        if (before is not { } was)
        {
            return NotComparedReason.OnlyAfter;
        }

        return (kind, was.IsSeen, after.IsSeen) switch
        {
            (RelationKind.Reworded, _, _) => NotComparedReason.Reworded,
            (_, true, true) => null,
            (_, false, true) => NotComparedReason.NotSeenBefore,
            (_, true, false) => NotComparedReason.NotSeenAfter,
            (_, false, false) => NotComparedReason.NotSeenEitherTime,
        };
    }

    private static void CheckRespondents(IssueCollector issues, ChecklistResponse before, ChecklistResponse after)
    {
        if (before.Respondent is not { } first || after.Respondent is not { } second)
        {
            issues.Add(IssueCode.RespondentNotStated, "/respondent");
        }
        else if (first.Id != second.Id)
        {
            issues.Add(
                IssueCode.RespondentsDiffer, "/respondent/id", ("before", first.Id.ToString()), ("after", second.Id.ToString()));
        }
    }

    private static void CheckChecklists(IssueCollector issues, Checklist before, Checklist after)
    {
        if (before.Id != after.Id)
        {
            issues.Add(IssueCode.ChecklistsDiffer, "/checklist/id", ("before", before.Id.ToString()), ("after", after.Id.ToString()));
        }
        else if (before.Version == after.Version && !before.HasContentOf(after))
        {
            issues.Add(
                IssueCode.ChecklistChanged,
                "/checklist/hash",
                ("checklist", before.Id.ToString()),
                ("version", before.Version.ToString()),
                ("allowed", before.Hash.ToString()),
                ("found", after.Hash.ToString()));
        }
    }

    private static void CheckMoments(IssueCollector issues, ChecklistResponse before, ChecklistResponse after)
    {
        if ((before.CompletedAt ?? before.StartedAt) is { } then && (after.CompletedAt ?? after.StartedAt) is { } now && now < then)
        {
            issues.Add(
                IssueCode.ResponsesOutOfOrder, "/completedAt", ("before", Moments.Text(then)), ("after", Moments.Text(now)));
        }
    }

    private ValueList<ComparedItem> Where(AchievedChange change) =>
        ValueList<ComparedItem>.Own([.. _compared.Where(item => item.Achieved == change)]);

    private ValueList<ComparedItem> Where(DesiredChange change) =>
        ValueList<ComparedItem>.Own([.. _compared.Where(item => item.Desired == change)]);
}
