namespace Progressie.Rendering;

/// <summary>A row of a table.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial class PageTableRow
{
    internal PageTableRow(PagePhrase title, int depth, IReadOnlyList<int> numbers)
    {
        Title = title;
        Depth = depth;
        Numbers = numbers;
    }

    /// <summary>Gets what the numbers are of.</summary>
    /// <value>Never empty.</value>
    public PagePhrase Title { get; }

    /// <summary>Gets how deep the row is: a section, of depth 1, is part of the row of depth 0 above it.</summary>
    /// <value>0 or 1.</value>
    public int Depth { get; }

    /// <summary>Gets the numbers, in the order of the columns.</summary>
    /// <value>As many as the table has columns; each 0 or more.</value>
    public IReadOnlyList<int> Numbers { get; }

    /// <summary>Says what it is, for a log, and nothing of what is in it.</summary>
    /// <returns>The text <c>row</c>.</returns>
    public override string ToString() => "row";
}
