namespace Progressie.Conversations;

/// <summary>What an answer says of how it is for the person now, as far as they or the one who writes it down say so.</summary>
/// <remarks>Set by people; nothing in the library reads it out of words. It makes the guide suggest how somebody manages before anything
/// else. Source: handbook 4.4 and 5.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum AnswerSignal
{
    /// <summary>Nothing in particular.</summary>
    None = 0,

    /// <summary>The person sees nothing to name yet: nothing is better, nothing is there.</summary>
    NothingYet = 1,

    /// <summary>It is hard for the person now.</summary>
    HardNow = 2,
}
