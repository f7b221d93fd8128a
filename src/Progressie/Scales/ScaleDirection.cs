namespace Progressie.Scales;

/// <summary>Which way a position went. Information, and never a judgement.</summary>
/// <remarks>Source: handbook 4.2.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum ScaleDirection
{
    /// <summary>Where it was.</summary>
    Same = 0,

    /// <summary>Higher than it was.</summary>
    Higher = 1,

    /// <summary>Lower than it was. Then it is worth asking what kept it from being lower, and what worked at the higher position.</summary>
    Lower = 2,
}
