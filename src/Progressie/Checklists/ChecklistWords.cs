using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>The words of the format for checklists.</summary>
internal static class ChecklistWords
{
    internal static readonly Vocabulary<Polarity> Polarities = new(
        (Polarity.Practise, "practise"),
        (Polarity.Avoid, "avoid"),
        (Polarity.Tool, "tool"));

    internal static readonly Vocabulary<RelationKind> Relations = new(
        (RelationKind.Same, "same"),
        (RelationKind.Reworded, "reworded"),
        (RelationKind.New, "new"),
        (RelationKind.Removed, "removed"));

    internal static readonly Vocabulary<ItemState> States = new(
        (ItemState.NotSeen, "not-seen"),
        (ItemState.Neither, "neither"),
        (ItemState.Achieved, "achieved"),
        (ItemState.Desired, "desired"),
        (ItemState.Both, "both"));

    internal static readonly Vocabulary<ChecklistColumn> Columns = new(
        (ChecklistColumn.Achieved, "achieved"),
        (ChecklistColumn.Desired, "desired"));

    internal static readonly Vocabulary<AchievedChange> Achieved = new(
        (AchievedChange.NotAchieved, "not-achieved"),
        (AchievedChange.Kept, "kept"),
        (AchievedChange.Gained, "gained"),
        (AchievedChange.CameAlong, "came-along"),
        (AchievedChange.LostGrip, "lost-grip"));

    internal static readonly Vocabulary<DesiredChange> Desired = new(
        (DesiredChange.NotDesired, "not-desired"),
        (DesiredChange.StillDesired, "still-desired"),
        (DesiredChange.NewlyDesired, "newly-desired"),
        (DesiredChange.Fulfilled, "fulfilled"),
        (DesiredChange.LetGo, "let-go"),
        (DesiredChange.Enough, "enough"));

    internal static readonly Vocabulary<NotComparedReason> NotCompared = new(
        (NotComparedReason.NotSeenEitherTime, "not-seen-either-time"),
        (NotComparedReason.NotSeenBefore, "not-seen-before"),
        (NotComparedReason.NotSeenAfter, "not-seen-after"),
        (NotComparedReason.Reworded, "reworded"),
        (NotComparedReason.OnlyAfter, "only-after"),
        (NotComparedReason.OnlyBefore, "only-before"),
        (NotComparedReason.RelationNotDeclared, "relation-not-declared"));

    internal static readonly Vocabulary<NotCarriedReason> NotCarried = new(
        (NotCarriedReason.RelationNotDeclared, "relation-not-declared"),
        (NotCarriedReason.Reworded, "reworded"),
        (NotCarriedReason.NotInTarget, "not-in-target"),
        (NotCarriedReason.AnsweredThere, "answered-there"));

    internal static readonly Vocabulary<ChecklistChangeKind> Changes = new(
        (ChecklistChangeKind.TitleChanged, "title-changed"),
        (ChecklistChangeKind.IntroductionChanged, "introduction-changed"),
        (ChecklistChangeKind.CreditChanged, "credit-changed"),
        (ChecklistChangeKind.LanguageAdded, "language-added"),
        (ChecklistChangeKind.LanguageRemoved, "language-removed"),
        (ChecklistChangeKind.SourceLanguageChanged, "source-language-changed"),
        (ChecklistChangeKind.ColumnsChanged, "columns-changed"),
        (ChecklistChangeKind.IntentionPromptChanged, "intention-prompt-changed"),
        (ChecklistChangeKind.PartAdded, "part-added"),
        (ChecklistChangeKind.PartRemoved, "part-removed"),
        (ChecklistChangeKind.PartRetitled, "part-retitled"),
        (ChecklistChangeKind.SectionAdded, "section-added"),
        (ChecklistChangeKind.SectionRemoved, "section-removed"),
        (ChecklistChangeKind.SectionRetitled, "section-retitled"),
        (ChecklistChangeKind.SectionMoved, "section-moved"),
        (ChecklistChangeKind.PolarityChanged, "polarity-changed"),
        (ChecklistChangeKind.ItemAdded, "item-added"),
        (ChecklistChangeKind.ItemRemoved, "item-removed"),
        (ChecklistChangeKind.ItemTextChanged, "item-text-changed"),
        (ChecklistChangeKind.ItemReworded, "item-reworded"),
        (ChecklistChangeKind.ItemMoved, "item-moved"),
        (ChecklistChangeKind.ItemRenumbered, "item-renumbered"),
        (ChecklistChangeKind.ItemUndeclared, "item-undeclared"),
        (ChecklistChangeKind.OrderChanged, "order-changed"));

    internal static readonly Vocabulary<ResponseStatus> Statuses = new(
        (ResponseStatus.InProgress, "in-progress"),
        (ResponseStatus.Completed, "completed"),
        (ResponseStatus.Amended, "amended"));
}
