namespace Progressie.Checklists;

/// <summary>The kinds of change between two versions of a checklist.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum ChecklistChangeKind
{
    /// <summary>The title reads differently.</summary>
    TitleChanged = 0,

    /// <summary>The introduction reads differently, came or went.</summary>
    IntroductionChanged = 1,

    /// <summary>The credit reads differently, came or went.</summary>
    CreditChanged = 2,

    /// <summary>There is another language.</summary>
    LanguageAdded = 3,

    /// <summary>A language is no longer there.</summary>
    LanguageRemoved = 4,

    /// <summary>Another language is the one to fall back to.</summary>
    SourceLanguageChanged = 5,

    /// <summary>The words of the boxes under a polarity read differently, came or went.</summary>
    ColumnsChanged = 6,

    /// <summary>The question about what to do first, or the number of places, changed.</summary>
    IntentionPromptChanged = 7,

    /// <summary>There is another part.</summary>
    PartAdded = 8,

    /// <summary>A part is no longer there.</summary>
    PartRemoved = 9,

    /// <summary>A part's title reads differently.</summary>
    PartRetitled = 10,

    /// <summary>There is another section.</summary>
    SectionAdded = 11,

    /// <summary>A section is no longer there.</summary>
    SectionRemoved = 12,

    /// <summary>A section's title reads differently.</summary>
    SectionRetitled = 13,

    /// <summary>A section moved to another part.</summary>
    SectionMoved = 14,

    /// <summary>A section's items are meant differently: a tick means something else.</summary>
    PolarityChanged = 15,

    /// <summary>There is another item.</summary>
    ItemAdded = 16,

    /// <summary>An item is no longer there.</summary>
    ItemRemoved = 17,

    /// <summary>An item reads differently and means the same.</summary>
    ItemTextChanged = 18,

    /// <summary>An item was declared to mean something else.</summary>
    ItemReworded = 19,

    /// <summary>An item moved to another section.</summary>
    ItemMoved = 20,

    /// <summary>An item got another id.</summary>
    ItemRenumbered = 21,

    /// <summary>An item is there in both versions, and nobody declared whether it means the same.</summary>
    ItemUndeclared = 22,

    /// <summary>The items that stayed are shown in another order.</summary>
    OrderChanged = 23,
}
