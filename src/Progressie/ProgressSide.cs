namespace Progressie;

/// <summary>One of the two sides that every technique shows.</summary>
/// <remarks>Source: handbook 0.5.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum ProgressSide
{
    /// <summary>Achieved progress: what is there already.</summary>
    Achieved = 0,

    /// <summary>Desired progress: what is still wanted or needed.</summary>
    Desired = 1,
}
