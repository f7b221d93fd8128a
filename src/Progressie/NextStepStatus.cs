namespace Progressie;

/// <summary>Where a step stands.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum NextStepStatus
{
    /// <summary>Agreed, and to come back to.</summary>
    Open = 0,

    /// <summary>Taken.</summary>
    Done = 1,

    /// <summary>Let go: other steps turned out to help more, or the wish has passed. As good an outcome as any.</summary>
    LetGo = 2,
}
