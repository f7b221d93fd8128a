namespace Progressie.Checklists;

/// <summary>How an item of a version relates to an earlier version.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum RelationKind
{
    /// <summary>It means the same, whatever changed in the letters: answers compare.</summary>
    Same = 0,

    /// <summary>It continues an earlier item in words that mean something else: answers do not compare.</summary>
    Reworded = 1,

    /// <summary>It was not there before.</summary>
    New = 2,

    /// <summary>It was there before and is no longer.</summary>
    Removed = 3,
}
