namespace Progressie.Checklists;

/// <summary>The tally of one section.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record SectionScore
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

    /// <summary>Shows the section and its counts.</summary>
    /// <returns>Text such as <c>section 2B (Avoid): achieved 3, desired 2, both 1, neither 1, not seen 2, of 7</c>.</returns>
    public override string ToString() => $"{Section}: {Tally}";
}
