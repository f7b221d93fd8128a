using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>A note was put in another slice of the circle, or in none.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record NoteCategorised : NoteOperation
{
    /// <summary>Gets the slice.</summary>
    /// <value><see langword="null"/> for none.</value>
    public string? Category { get; init; }

    /// <summary>Shows what was done, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>18@phone categorised 17@phone</c>.</returns>
    public override string ToString() => $"{Id} categorised {Note}";

    internal override CircleOperationKind Kind => CircleOperationKind.NoteCategorised;

    private protected override int? MostOfWords => MostOf(Category);

    internal override void Check(TextCheck check) => check.Text("category", Category);

    private protected override CircleOperation WithoutWords() => this with { Category = FreeText.Erase(Category) };
}
