namespace Progressie.Scales;

/// <summary>How fine the positions on a scale are. What lies in between is refused, and never rounded.</summary>
/// <remarks>Source: handbook 4.5.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum ScaleGrain
{
    /// <summary>Half points: 6, 6.5, 7.</summary>
    Half = 0,

    /// <summary>Whole points: 6, 7, 8.</summary>
    Whole = 1,

    /// <summary>Tenths: 6, 6.1, 6.2.</summary>
    Tenth = 2,
}
