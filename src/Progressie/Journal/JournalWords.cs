using Progressie.Internal;

namespace Progressie.Journal;

/// <summary>The words of the format for journals.</summary>
internal static class JournalWords
{
    internal static readonly Vocabulary<JournalEntryKind> Kinds = new()
    {
        [JournalEntryKind.Progress] = "progress",
        [JournalEntryKind.DidNotWorkYet] = "did-not-work-yet",
    };

    internal static readonly Vocabulary<PromptOccasion> Occasions = new()
    {
        [PromptOccasion.Daily] = "daily",
        [PromptOccasion.Weekly] = "weekly",
        [PromptOccasion.NothingComesUp] = "nothing-comes-up",
        [PromptOccasion.DidNotWorkYet] = "did-not-work-yet",
        [PromptOccasion.LookingCloser] = "looking-closer",
        [PromptOccasion.LookingBack] = "looking-back",
        [PromptOccasion.NewLevel] = "new-level",
    };
}
