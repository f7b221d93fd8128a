namespace Progressie.Conversations;

/// <summary>How people take turns in a step of a model with a fixed order.</summary>
/// <remarks>Source: handbook 9.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum TurnTaking
{
    /// <summary>Whoever the step is for speaks as often as they like.</summary>
    Open = 0,

    /// <summary>One input each per round; who has none for now passes. The step is over after a round of passes, or when the lead closes
    /// it.</summary>
    Rounds = 1,
}
