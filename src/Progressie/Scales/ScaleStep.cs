namespace Progressie.Scales;

/// <summary>A question of the scaling conversation.</summary>
/// <remarks>Source: handbook 4.2, 4.4, 17.1 and 17.2.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum ScaleStep
{
    /// <summary>Explain the scale: the topic, and what 10 and 0 stand for.</summary>
    Explain = 0,

    /// <summary>Where are you now.</summary>
    CurrentPosition = 1,

    /// <summary>What is there already, between 0 and now, and how did that come about.</summary>
    WhatIsThere = 2,

    /// <summary>When was it higher, and what worked then.</summary>
    EarlierSuccess = 3,

    /// <summary>What would it look like a little higher.</summary>
    OneStepHigher = 4,

    /// <summary>What small step to take now.</summary>
    NextStep = 5,

    /// <summary>What helps to keep going. For when it is hard, before anything else.</summary>
    Coping = 6,

    /// <summary>What can stay as it is, because it is good enough.</summary>
    Continuation = 7,
}
