namespace Progressie.Checklists;

/// <summary>Where filling in a checklist stands.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum ResponseStatus
{
    /// <summary>Begun; the person can come back to it. Nothing about it is lacking.</summary>
    InProgress = 0,

    /// <summary>The person said it is done, whether or not every item was seen.</summary>
    Completed = 1,

    /// <summary>Changed after completion, with the earlier answers kept.</summary>
    Amended = 2,
}
