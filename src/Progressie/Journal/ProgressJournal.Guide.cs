namespace Progressie.Journal;

/// <content>Guidance for writing.</content>
public sealed partial class ProgressJournal
{
    /// <summary>Says which questions fit the journal now, and why: invitations, never duties.</summary>
    /// <remarks>It counts no days, knows no missed ones, and has nothing to say about how much somebody writes. It looks at which parts of
    /// an entry are there, never at words. For the owner's eyes: what it says follows from everything in the journal. Source: handbook 5,
    /// 12.1, 17.3 and 17.11.</remarks>
    /// <param name="now">The moment, in the owner's own time.</param>
    /// <returns>The questions that fit, best first, all in <see cref="Guidance.Next"/>; nothing when there is nothing to ask. After writing
    /// today a question to look back may still come. <see cref="JournalPrompts.TryGet(StepId, out JournalPrompt?)"/> gives the question of
    /// a key.</returns>
    public Guidance Guide(DateTimeOffset now) => JournalGuide.Look(this, now);
}
