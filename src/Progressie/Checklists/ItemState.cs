namespace Progressie.Checklists;

/// <summary>The five states an item of a filled-in checklist can be in.</summary>
/// <remarks>Not seen and neither are different answers, and neither of them is a failing. Source: handbook 10.2.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum ItemState
{
    /// <summary>The person has not come to this item.</summary>
    NotSeen = 0,

    /// <summary>Seen, and no box ticked.</summary>
    Neither = 1,

    /// <summary>The achieved box ticked.</summary>
    Achieved = 2,

    /// <summary>The desired box ticked.</summary>
    Desired = 3,

    /// <summary>Both boxes ticked: it is there, and more is wanted.</summary>
    Both = 4,
}
