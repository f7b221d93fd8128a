namespace Progressie.Checklists;

/// <summary>Why an answer was kept apart when its response was opened under another version.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum NotCarriedReason
{
    /// <summary>Which items mean the same is not declared between the two versions.</summary>
    RelationNotDeclared = 0,

    /// <summary>The item is there in words that mean something else.</summary>
    Reworded = 1,

    /// <summary>The other version does not have the item.</summary>
    NotInTarget = 2,

    /// <summary>The item has an answer that was given under the other version itself, and that one came back.</summary>
    AnsweredThere = 3,
}
