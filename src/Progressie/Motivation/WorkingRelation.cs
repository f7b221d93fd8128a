namespace Progressie.Motivation;

/// <summary>What who leads the conversation is to the other.</summary>
/// <remarks>A position can carry the right to set a goal (a mandate); helping somebody does not. Source: handbook 2.5.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum WorkingRelation
{
    /// <summary>Not said.</summary>
    NotSaid = 0,

    /// <summary>Their manager.</summary>
    Manager = 1,

    /// <summary>Their coach or counsellor.</summary>
    Coach = 2,

    /// <summary>Their teacher or trainer.</summary>
    Teacher = 3,

    /// <summary>Their colleague.</summary>
    Peer = 4,
}
