namespace Progressie.Conversations;

/// <summary>What the order of the steps in a model means.</summary>
/// <remarks>Source: handbook 1 (client-led beats the script), 8 and 9 (the forms that hold an order).</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum StepOrder
{
    /// <summary>A suggestion: any step can be skipped, come back, or come first.</summary>
    Free = 0,

    /// <summary>The steps come one after the other for everybody together, as in intervision.</summary>
    Fixed = 1,

    /// <summary>The steps come one after the other for each person apart, as in a meeting opener.</summary>
    FixedPerPerson = 2,
}
