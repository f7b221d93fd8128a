namespace Progressie.Checklists;

/// <summary>Why an item was not compared.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum NotComparedReason
{
    /// <summary>The item was not seen at either moment.</summary>
    NotSeenEitherTime = 0,

    /// <summary>The item was not seen at the earlier moment.</summary>
    NotSeenBefore = 1,

    /// <summary>The item was not seen at the later moment.</summary>
    NotSeenAfter = 2,

    /// <summary>The item means something else in the one version than in the other.</summary>
    Reworded = 3,

    /// <summary>The item is only in the later response's version.</summary>
    OnlyAfter = 4,

    /// <summary>The item is only in the earlier response's version.</summary>
    OnlyBefore = 5,

    /// <summary>Which items mean the same is not declared between the two versions.</summary>
    RelationNotDeclared = 6,
}
