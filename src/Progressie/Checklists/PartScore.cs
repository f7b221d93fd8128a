namespace Progressie.Checklists;

/// <summary>The tally of one part: the sum over its sections.</summary>
/// <remarks>Immutable.</remarks>
public sealed record PartScore
{
    internal PartScore(ChecklistPart part, ProgressTally tally)
    {
        Part = part;
        Tally = tally;
    }

    /// <summary>Gets the part.</summary>
    public ChecklistPart Part { get; }

    /// <summary>Gets its tally.</summary>
    public ProgressTally Tally { get; }
}
