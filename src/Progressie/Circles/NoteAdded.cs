using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>A note was put on the board. Its id is that of this operation.</summary>
/// <remarks>Personal data. Immutable. Source: handbook 6.1.</remarks>
public sealed partial record NoteAdded : CircleOperation
{
    /// <summary>Gets where.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the zones.</exception>
    public required CircleZone Zone
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets what is on it.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Text
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets how it came about, for something achieved.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? How { get; init; }

    /// <summary>Gets the slice of the circle it is in, such as a theme or a team.</summary>
    /// <value><see langword="null"/> when the circle is not divided.</value>
    public string? Category { get; init; }

    /// <summary>Gets where it came from, when it was not written on the board first.</summary>
    /// <value><see langword="null"/> when it was.</value>
    public ProgressSource? Source { get; init; }

    /// <summary>Shows what was done, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>17@phone added a note (Inner)</c>.</returns>
    public override string ToString() => $"{Id} added a note ({Zone})";

    internal override CircleOperationKind Kind => CircleOperationKind.NoteAdded;

    private protected override int? MostOfWords => Source is null ? MostOf(Text) + MostOf(How) + MostOf(Category) : null;

    internal override NoteId? Subject => NoteId.Of(Id);

    internal override void Check(TextCheck check)
    {
        check.Text("text", Text);
        check.Text("how", How);
        check.Text("category", Category);
        Source?.Check(check.In("source"));
    }

    private protected override CircleOperation WithoutWords() => this with
    {
        Text = FreeText.Erased,
        How = FreeText.Erase(How),
        Category = FreeText.Erase(Category),
        Source = Source?.Erase(),
    };
}
