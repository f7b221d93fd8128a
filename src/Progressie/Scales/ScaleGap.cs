namespace Progressie.Scales;

/// <summary>Why a line over time breaks at a reading, so that a chart does not draw what was not said.</summary>
/// <remarks>Source: handbook 4.1 and 4.4.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum ScaleGap
{
    /// <summary>It does not: the line goes on to this position.</summary>
    None = 0,

    /// <summary>There is no position, since none was given.</summary>
    Unanswered = 1,

    /// <summary>There is no position, since the answer is below 0.</summary>
    BelowScale = 2,

    /// <summary>There is no position, since the answer is that there is no bottom.</summary>
    NoBottom = 3,

    /// <summary>There is a position, on a version of the scale where 10 or 0 means something else than for the one before it: a new
    /// line begins here.</summary>
    NewVersion = 4,
}
