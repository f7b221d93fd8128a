namespace Progressie.Motivation;

/// <summary>The four progress-focused roles (4PR). None is better than another: the situation says which fits.</summary>
/// <remarks>Source: handbook 2.1, after the 4PR model of Visser and Schlundt Bodien.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum ProgressRole
{
    /// <summary>The goal and the ideas are the person's own.</summary>
    Helping = 0,

    /// <summary>The goal comes from outside; how to reach it is the person's own.</summary>
    Directing = 1,

    /// <summary>The goal is the person's own; ideas come from outside, with the person's leave. Also called advising.</summary>
    Training = 2,

    /// <summary>The goal and the way come from outside: there is a set procedure.</summary>
    Instructing = 3,
}
