namespace Progressie.Journal;

/// <summary>The words that stand for values in documents, in the order of the enumerations.</summary>
internal static class JournalWords
{
    internal static readonly string[] Kinds = ["progress", "did-not-work-yet"];
    internal static readonly string[] Events = ["written", "corrected", "withdrawn", "shared", "unshared", "level-marked"];
}
