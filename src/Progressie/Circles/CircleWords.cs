namespace Progressie.Circles;

/// <summary>The words that documents have for the closed sets of boards, each in the order of its set.</summary>
internal static class CircleWords
{
    internal static string[] Forms { get; } = ["individual", "team", "two-sided"];

    internal static string[] Policies { get; } = ["on-achievement", "on-planning"];

    internal static string[] Zones { get; } = ["inner", "outer", "beyond"];

    internal static string[] Phases { get; } =
    [
        "prepare", "review", "choose-topic", "fill-inner", "reveal-inner", "fill-outer", "reveal-outer", "plan-move", "compare-inner", "compare-outer", "agree",
    ];

    internal static string[] Operations { get; } =
    [
        "note-added", "note-reworded", "note-categorised", "note-planned", "plan-dropped", "note-achieved", "note-moved", "note-split",
        "topic-reworded", "session-began", "phase-entered", "notes-linked", "undone", "compacted",
    ];

    internal static string[] Conflicts { get; } =
    [
        "reworded-twice", "reworded-and-split", "categorised-twice", "planned-twice", "plan-set-aside", "achieved-twice", "achieved-and-split", "moved-apart", "split-twice",
        "addition-stays", "undo-of-undo", "topic-reworded-twice", "phase-entered-twice", "session-began-twice",
    ];
}
