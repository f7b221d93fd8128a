namespace Progressie.Checklists;

/// <summary>The tally of one part: the sum over its sections.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record PartScore
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

    /// <summary>Shows the part and its counts.</summary>
    /// <returns>Text such as <c>part 2: achieved 3, desired 2, both 1, neither 1, not seen 2, of 7</c>.</returns>
    public override string ToString() => $"{Part}: {Tally}";
}
