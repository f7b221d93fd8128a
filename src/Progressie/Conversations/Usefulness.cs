namespace Progressie.Conversations;

/// <summary>Whether somebody finds a conversation useful, in their own judgement.</summary>
/// <remarks>An answer about the talk, never about a person. Source: handbook 1 (position 7).</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum Usefulness
{
    /// <summary>Not said.</summary>
    NotSaid = 0,

    /// <summary>Yes.</summary>
    Yes = 1,

    /// <summary>Partly.</summary>
    Partly = 2,

    /// <summary>No.</summary>
    No = 3,
}
