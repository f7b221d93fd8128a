namespace Progressie.Scales;

/// <summary>What a scale asks about.</summary>
/// <remarks>Motivation and confidence are different things, and are asked separately. Source: handbook 4.3.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum ScaleKind
{
    /// <summary>How far it is: 10 is the desired situation, 0 is that nothing of it is there yet.</summary>
    Success = 0,

    /// <summary>How much somebody is prepared to do for it.</summary>
    Motivation = 1,

    /// <summary>How sure somebody is of getting there.</summary>
    Confidence = 2,

    /// <summary>How well somebody knows how to go on by themselves. At 10 they need no help now, also when the problem is not
    /// solved.</summary>
    Independence = 3,
}
