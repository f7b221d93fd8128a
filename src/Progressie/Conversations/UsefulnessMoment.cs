namespace Progressie.Conversations;

/// <summary>When the usefulness question is asked.</summary>
/// <remarks>Position one and seven of the helping conversation are the same question, asked before and after. Source: handbook 1 and
/// 17.6.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum UsefulnessMoment
{
    /// <summary>At the start: what would make this talk worthwhile.</summary>
    Before = 0,

    /// <summary>On the way: is this useful to talk about.</summary>
    Halfway = 1,

    /// <summary>At the end: was it useful, and what of it.</summary>
    After = 2,
}
