namespace Progressie.Motivation;

/// <summary>Where something comes from: the person it is about, or somebody or something else.</summary>
/// <remarks>One answer for the goal and one for the ideas make a role; see <see cref="FourRoles"/>. Source: handbook 2.1.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum ProgressOrigin
{
    /// <summary>From the person: their own wish, their own ideas.</summary>
    Person = 0,

    /// <summary>From outside: from you, the organisation, society; from a trainer, an expert, a book.</summary>
    Outside = 1,
}
