namespace Progressie.Conversations;

/// <summary>What a value in an answer looks like.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum AnswerKind
{
    /// <summary>Somebody's own words.</summary>
    Text = 0,

    /// <summary>One of the options of the field.</summary>
    Choice = 1,

    /// <summary>A day, such as 2026-11-21.</summary>
    Date = 2,
}
