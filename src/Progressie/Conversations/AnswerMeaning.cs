namespace Progressie.Conversations;

/// <summary>What a value in an answer means to the rest of the library.</summary>
/// <remarks>The pair of achieved and desired progress and the step are what every technique shows. Source: handbook 0.5.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum AnswerMeaning
{
    /// <summary>Background, a view, a question, a tip: anything else.</summary>
    Context = 0,

    /// <summary>What is there already, what went better, what worked.</summary>
    Achieved = 1,

    /// <summary>What the person did to make that happen.</summary>
    OwnShare = 2,

    /// <summary>What somebody wants, or needs, to become so.</summary>
    Desired = 3,

    /// <summary>Why it matters, the benefit, the purpose.</summary>
    Reason = 4,

    /// <summary>Something that somebody means to do.</summary>
    NextStep = 5,

    /// <summary>When.</summary>
    When = 6,

    /// <summary>Whether the talk is useful: yes, partly or no.</summary>
    Usefulness = 7,

    /// <summary>Help that somebody would like.</summary>
    Help = 8,
}
