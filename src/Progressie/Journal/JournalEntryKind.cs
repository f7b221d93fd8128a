namespace Progressie.Journal;

/// <summary>What an entry of a journal tells of.</summary>
/// <remarks>Source: handbook 12 and 17.11.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum JournalEntryKind
{
    /// <summary>Something that went forward, however small.</summary>
    Progress = 0,

    /// <summary>Something that did not work yet: what happened, how it was noticed, and what to do differently.</summary>
    DidNotWorkYet = 1,
}
