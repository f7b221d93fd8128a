namespace Progressie.Conversations;

/// <summary>Who sees what is said in a step, unless the entry itself says otherwise.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum StepVisibility
{
    /// <summary>Everybody in the conversation.</summary>
    Everyone = 0,

    /// <summary>Only who said it, as in a preparation.</summary>
    Speaker = 1,
}
