namespace Progressie.Motivation;

/// <summary>What makes progress hard to see, although it is there. The order is that of the handbook and no ranking.</summary>
/// <remarks>What each does, and what counters it, is in <see cref="InvisibilityMakers"/>. Source: handbook 12.1, after Visser and Schlundt
/// Bodien.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum InvisibilityMaker
{
    /// <summary>What goes wrong stands out and weighs more than what goes well.</summary>
    NegativityBias = 0,

    /// <summary>An improvement soon is how things are.</summary>
    Habituation = 1,

    /// <summary>The standard goes up with the person, so that the distance that is left feels the same.</summary>
    RaisingTheBar = 2,

    /// <summary>Progress leads to harder work, in which people feel less able and make more mistakes.</summary>
    HigherLevelDemands = 3,
}
