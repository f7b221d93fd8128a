using System.Globalization;

namespace Progressie.Rendering;

/// <summary>A table of numbers: a column for each thing counted, a row for each thing that it was counted of.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial class PageTable : PageBlock
{
    private readonly List<PageTableRow> _rows = [];

    internal PageTable(params ReadOnlySpan<Words> columns)
    {
        PagePhrase[] phrases = new PagePhrase[columns.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            phrases[i] = columns[i].ToPhrase();
        }

        Columns = Array.AsReadOnly(phrases);
    }

    /// <summary>Gets the heads of the columns of numbers; the column with the titles of the rows has none.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<PagePhrase> Columns { get; }

    /// <summary>Gets the rows, in order.</summary>
    /// <value>Each with as many numbers as there are columns.</value>
    public IReadOnlyList<PageTableRow> Rows => field ??= _rows.AsReadOnly();

    internal void Row(int depth, Words title, params ReadOnlySpan<int> numbers) =>
        _rows.Add(new PageTableRow(title.ToPhrase(), depth, Array.AsReadOnly(numbers.ToArray())));

    internal override IEnumerable<PagePhrase> Phrases => Columns.Concat(_rows.Select(static row => row.Title));

    internal override string Describe() => string.Create(CultureInfo.InvariantCulture, $"table, {_rows.Count} rows");
}
