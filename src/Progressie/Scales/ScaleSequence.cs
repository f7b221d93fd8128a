namespace Progressie.Scales;

/// <summary>How many of the questions come along.</summary>
/// <remarks>Source: handbook 4.2.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum ScaleSequence
{
    /// <summary>All six questions.</summary>
    Full = 0,

    /// <summary>The brief form: the position, what is there already, and one step higher.</summary>
    Brief = 1,
}
