namespace Progressie.Checklists;

/// <summary>One of the two boxes that every item has.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum ChecklistColumn
{
    /// <summary>Column 1: achieved progress, under every polarity.</summary>
    Achieved = 0,

    /// <summary>Column 2: desired progress, under every polarity.</summary>
    Desired = 1,
}
