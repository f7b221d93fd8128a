namespace Progressie.Checklists;

/// <summary>The words of the two boxes under one polarity.</summary>
/// <remarks>Immutable. Source: handbook 10.1 and 10.4.</remarks>
public sealed partial record ColumnPair
{
    /// <summary>Gets the polarity of the sections these words are for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the three.</exception>
    public required Polarity Polarity
    {
        get;
        init => field = ChecklistSection.GuardPolarity(value);
    }

    /// <summary>Gets the words of column 1.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required ColumnText Achieved
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets the words of column 2.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required ColumnText Desired
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets the words of a column.</summary>
    /// <param name="column">The column.</param>
    /// <returns><see cref="Achieved"/> or <see cref="Desired"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="column"/> is neither of the two.</exception>
    public ColumnText Of(ChecklistColumn column) => column switch
    {
        ChecklistColumn.Achieved => Achieved,
        ChecklistColumn.Desired => Desired,
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "Expected one of the two columns."),
    };

    /// <summary>Shows for which polarity the words are.</summary>
    /// <returns>Text such as <c>columns (Avoid)</c>.</returns>
    public override string ToString() => $"columns ({Polarity})";
}
