using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>The words of the format for checklists.</summary>
/// <remarks>Each is made when it is first asked for: a process that scores needs two of them.</remarks>
internal static class ChecklistWords
{
    internal static Vocabulary<Polarity> Polarities => field ??= new()
    {
        [Polarity.Practise] = "practise",
        [Polarity.Avoid] = "avoid",
        [Polarity.Tool] = "tool",
    };

    internal static Vocabulary<RelationKind> Relations => field ??= new()
    {
        [RelationKind.Same] = "same",
        [RelationKind.Reworded] = "reworded",
        [RelationKind.New] = "new",
        [RelationKind.Removed] = "removed",
    };

    internal static Vocabulary<ItemState> States => field ??= new()
    {
        [ItemState.NotSeen] = "not-seen",
        [ItemState.Neither] = "neither",
        [ItemState.Achieved] = "achieved",
        [ItemState.Desired] = "desired",
        [ItemState.Both] = "both",
    };

    internal static Vocabulary<ChecklistColumn> Columns => field ??= new()
    {
        [ChecklistColumn.Achieved] = "achieved",
        [ChecklistColumn.Desired] = "desired",
    };

    internal static Vocabulary<AchievedChange> Achieved => field ??= new()
    {
        [AchievedChange.NotAchieved] = "not-achieved",
        [AchievedChange.Kept] = "kept",
        [AchievedChange.Gained] = "gained",
        [AchievedChange.CameAlong] = "came-along",
        [AchievedChange.LostGrip] = "lost-grip",
    };

    internal static Vocabulary<DesiredChange> Desired => field ??= new()
    {
        [DesiredChange.NotDesired] = "not-desired",
        [DesiredChange.StillDesired] = "still-desired",
        [DesiredChange.NewlyDesired] = "newly-desired",
        [DesiredChange.Fulfilled] = "fulfilled",
        [DesiredChange.LetGo] = "let-go",
        [DesiredChange.Enough] = "enough",
    };

    internal static Vocabulary<NotComparedReason> NotCompared => field ??= new()
    {
        [NotComparedReason.NotSeenEitherTime] = "not-seen-either-time",
        [NotComparedReason.NotSeenBefore] = "not-seen-before",
        [NotComparedReason.NotSeenAfter] = "not-seen-after",
        [NotComparedReason.Reworded] = "reworded",
        [NotComparedReason.OnlyAfter] = "only-after",
        [NotComparedReason.OnlyBefore] = "only-before",
        [NotComparedReason.RelationNotDeclared] = "relation-not-declared",
    };

    internal static Vocabulary<NotCarriedReason> NotCarried => field ??= new()
    {
        [NotCarriedReason.RelationNotDeclared] = "relation-not-declared",
        [NotCarriedReason.Reworded] = "reworded",
        [NotCarriedReason.NotInTarget] = "not-in-target",
        [NotCarriedReason.AnsweredThere] = "answered-there",
    };

    internal static Vocabulary<ChecklistChangeKind> Changes => field ??= new()
    {
        [ChecklistChangeKind.TitleChanged] = "title-changed",
        [ChecklistChangeKind.IntroductionChanged] = "introduction-changed",
        [ChecklistChangeKind.CreditChanged] = "credit-changed",
        [ChecklistChangeKind.LanguageAdded] = "language-added",
        [ChecklistChangeKind.LanguageRemoved] = "language-removed",
        [ChecklistChangeKind.SourceLanguageChanged] = "source-language-changed",
        [ChecklistChangeKind.ColumnsChanged] = "columns-changed",
        [ChecklistChangeKind.IntentionPromptChanged] = "intention-prompt-changed",
        [ChecklistChangeKind.PartAdded] = "part-added",
        [ChecklistChangeKind.PartRemoved] = "part-removed",
        [ChecklistChangeKind.PartRetitled] = "part-retitled",
        [ChecklistChangeKind.SectionAdded] = "section-added",
        [ChecklistChangeKind.SectionRemoved] = "section-removed",
        [ChecklistChangeKind.SectionRetitled] = "section-retitled",
        [ChecklistChangeKind.SectionMoved] = "section-moved",
        [ChecklistChangeKind.PolarityChanged] = "polarity-changed",
        [ChecklistChangeKind.ItemAdded] = "item-added",
        [ChecklistChangeKind.ItemRemoved] = "item-removed",
        [ChecklistChangeKind.ItemTextChanged] = "item-text-changed",
        [ChecklistChangeKind.ItemReworded] = "item-reworded",
        [ChecklistChangeKind.ItemMoved] = "item-moved",
        [ChecklistChangeKind.ItemRenumbered] = "item-renumbered",
        [ChecklistChangeKind.ItemUndeclared] = "item-undeclared",
        [ChecklistChangeKind.OrderChanged] = "order-changed",
    };

    internal static Vocabulary<ResponseStatus> Statuses => field ??= new()
    {
        [ResponseStatus.InProgress] = "in-progress",
        [ResponseStatus.Completed] = "completed",
        [ResponseStatus.Amended] = "amended",
    };
}
