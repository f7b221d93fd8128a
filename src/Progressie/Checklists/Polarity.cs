namespace Progressie.Checklists;

/// <summary>How the items of a section are meant: it decides the words above the two boxes, and nothing else.</summary>
/// <remarks>Column 1 is the achieved side and column 2 the desired side under every polarity, so nothing is ever reversed.
/// Source: handbook 10.1.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum Polarity
{
    /// <summary>Something to do: achieved is "I do this already", desired is "I want to do this more".</summary>
    Practise = 0,

    /// <summary>Something to leave out: achieved is "I already leave this out", desired is "I want to do this less".</summary>
    Avoid = 1,

    /// <summary>Something to use: achieved is "I use this already", desired is "I want to try this".</summary>
    Tool = 2,
}
