namespace Progressie;

/// <summary>How much an issue weighs.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum IssueSeverity
{
    /// <summary>Worth a thought; nothing is wrong.</summary>
    Hint = 0,

    /// <summary>Something that is probably not meant; the data can be used.</summary>
    Warning = 1,

    /// <summary>The data cannot be used as it is.</summary>
    Error = 2,
}
