namespace Progressie.Checklists;

/// <summary>Why an answer was kept apart when its response was opened under another version.</summary>
public enum NotCarriedReason
{
    /// <summary>Which items mean the same is not declared between the two versions.</summary>
    RelationNotDeclared = 0,

    /// <summary>The item is there in words that mean something else.</summary>
    Reworded = 1,

    /// <summary>The other version does not have the item.</summary>
    NotInTarget = 2,
}
