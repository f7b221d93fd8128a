namespace Progressie.Circles;

/// <summary>A place on a circle board.</summary>
/// <remarks>Source: handbook 6.2.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum CircleZone
{
    /// <summary>The inner circle: achieved progress.</summary>
    Inner = 0,

    /// <summary>The outer circle: what is still wanted or needed.</summary>
    Outer = 1,

    /// <summary>Outside both circles: not now, or not needed.</summary>
    Beyond = 2,
}
