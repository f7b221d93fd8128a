namespace Progressie.Motivation;

/// <summary>Who wanted the conversation.</summary>
/// <remarks>Source: handbook 2.1.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum Initiative
{
    /// <summary>Not said.</summary>
    NotSaid = 0,

    /// <summary>Who leads the conversation; then the goal usually comes from outside.</summary>
    Mine = 1,

    /// <summary>The other; then the goal is usually their own.</summary>
    Theirs = 2,
}
