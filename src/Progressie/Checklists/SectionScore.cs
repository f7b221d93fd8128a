namespace Progressie.Checklists;

/// <summary>The tally of one section.</summary>
/// <remarks>Immutable.</remarks>
public sealed record SectionScore
{
    internal SectionScore(ChecklistSection section, ProgressTally tally)
    {
        Section = section;
        Tally = tally;
    }

    /// <summary>Gets the section.</summary>
    public ChecklistSection Section { get; }

    /// <summary>Gets its tally.</summary>
    public ProgressTally Tally { get; }
}
