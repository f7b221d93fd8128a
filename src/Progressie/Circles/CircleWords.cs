using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>The words of the format for circle boards.</summary>
internal static class CircleWords
{
    internal static readonly Vocabulary<CircleForm> Forms = new()
    {
        [CircleForm.Individual] = "individual",
        [CircleForm.Team] = "team",
        [CircleForm.TwoSided] = "two-sided",
    };

    internal static readonly Vocabulary<MovePolicy> Policies = new()
    {
        [MovePolicy.OnAchievement] = "on-achievement",
        [MovePolicy.OnPlanning] = "on-planning",
    };

    internal static readonly Vocabulary<CircleZone> Zones = new()
    {
        [CircleZone.Inner] = "inner",
        [CircleZone.Outer] = "outer",
        [CircleZone.Beyond] = "beyond",
    };

    internal static readonly Vocabulary<CirclePhase> Phases = new()
    {
        [CirclePhase.Prepare] = "prepare",
        [CirclePhase.Review] = "review",
        [CirclePhase.ChooseTopic] = "choose-topic",
        [CirclePhase.FillInner] = "fill-inner",
        [CirclePhase.RevealInner] = "reveal-inner",
        [CirclePhase.FillOuter] = "fill-outer",
        [CirclePhase.RevealOuter] = "reveal-outer",
        [CirclePhase.PlanMove] = "plan-move",
        [CirclePhase.CompareInner] = "compare-inner",
        [CirclePhase.CompareOuter] = "compare-outer",
        [CirclePhase.Agree] = "agree",
    };

    internal static readonly Vocabulary<CircleConflictKind> Conflicts = new()
    {
        [CircleConflictKind.RewordedTwice] = "reworded-twice",
        [CircleConflictKind.RewordedAndSplit] = "reworded-and-split",
        [CircleConflictKind.CategorisedTwice] = "categorised-twice",
        [CircleConflictKind.PlannedTwice] = "planned-twice",
        [CircleConflictKind.PlanSetAside] = "plan-set-aside",
        [CircleConflictKind.AchievedTwice] = "achieved-twice",
        [CircleConflictKind.AchievedAndSplit] = "achieved-and-split",
        [CircleConflictKind.MovedApart] = "moved-apart",
        [CircleConflictKind.SplitTwice] = "split-twice",
        [CircleConflictKind.AdditionStays] = "addition-stays",
        [CircleConflictKind.UndoOfUndo] = "undo-of-undo",
        [CircleConflictKind.TopicRewordedTwice] = "topic-reworded-twice",
        [CircleConflictKind.PhaseEnteredTwice] = "phase-entered-twice",
        [CircleConflictKind.SessionBeganTwice] = "session-began-twice",
        [CircleConflictKind.TakenOffByAnother] = "taken-off-by-another",
        [CircleConflictKind.AchievementStays] = "achievement-stays",
    };

    /// <summary>Where a note can be moved to: into the inner circle it goes by being achieved.</summary>
    internal static readonly Vocabulary<CircleZone> Targets = new()
    {
        [CircleZone.Outer] = "outer",
        [CircleZone.Beyond] = "beyond",
        Expectation = IssueTerms.MoveWord,
    };
}
