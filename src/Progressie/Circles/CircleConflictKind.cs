namespace Progressie.Circles;

/// <summary>What happened when people who did not see each other's work did something that clashes, and which rule decides what the board
/// shows.</summary>
/// <remarks>Nothing is lost: both stay in the history of the note. In every rule "later" means later in the order of the ids, which is the
/// same on every replica.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum CircleConflictKind
{
    /// <summary>Two people reworded the same note: the later words show.</summary>
    RewordedTwice = 0,

    /// <summary>One reworded a note that another split: what remains after the split shows.</summary>
    RewordedAndSplit = 1,

    /// <summary>Two people put the same note in a slice: the later one holds.</summary>
    CategorisedTwice = 2,

    /// <summary>Two people planned the same note: the later plan shows. A plan holds against dropping it.</summary>
    PlannedTwice = 3,

    /// <summary>One planned a note that another achieved or put aside: the note stays where it is.</summary>
    PlanSetAside = 4,

    /// <summary>Two people said that the same note was achieved: it is, since the earlier of the two.</summary>
    AchievedTwice = 5,

    /// <summary>One achieved a note that another split: the part that was achieved is in the inner circle, and what remains is where the
    /// note was before.</summary>
    AchievedAndSplit = 6,

    /// <summary>Two people moved the same note to different places: the later place holds.</summary>
    MovedApart = 7,

    /// <summary>Two people split the same note: both achieved parts are in the inner circle, and what remains after the later split
    /// shows.</summary>
    SplitTwice = 8,

    /// <summary>Somebody took back the addition of a note that was achieved or split, or that somebody else did something to: it
    /// stays.</summary>
    AdditionStays = 9,

    /// <summary>Somebody took back a taking back: that has no effect. Who wants it after all does it again.</summary>
    UndoOfUndo = 10,

    /// <summary>Two people reworded the topic: the later words show.</summary>
    TopicRewordedTwice = 11,

    /// <summary>Two people went on to different phases: the later one counts.</summary>
    PhaseEnteredTwice = 12,

    /// <summary>Two people began a session: it is one and the same.</summary>
    SessionBeganTwice = 13,

    /// <summary>Somebody took back an addition or a split of another, or what another did to their own note in silence: it stays, since
    /// only its maker takes it back.</summary>
    TakenOffByAnother = 14,

    /// <summary>Somebody took back that a note was achieved, and had not seen that another said so too: it is achieved still.</summary>
    AchievementStays = 15,
}
