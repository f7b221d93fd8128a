namespace Progressie.Checklists;

/// <summary>What became of the achieved box of an item between two moments.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum AchievedChange
{
    /// <summary>Not achieved at either moment.</summary>
    NotAchieved = 0,

    /// <summary>Achieved then and now.</summary>
    Kept = 1,

    /// <summary>Desired then and not yet achieved; achieved now.</summary>
    Gained = 2,

    /// <summary>Neither achieved nor desired then; achieved now all the same.</summary>
    CameAlong = 3,

    /// <summary>Achieved then and not now. Ups and downs belong to progress.</summary>
    LostGrip = 4,
}
