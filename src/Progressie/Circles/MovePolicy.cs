namespace Progressie.Circles;

/// <summary>When a note goes to the inner circle.</summary>
/// <remarks>The sources differ. Source: handbook 6.2.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum MovePolicy
{
    /// <summary>When it is achieved.</summary>
    OnAchievement = 0,

    /// <summary>As soon as it is planned, as a sign that somebody is at work on it. It counts as achieved only when it is.</summary>
    OnPlanning = 1,
}
