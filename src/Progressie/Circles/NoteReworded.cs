using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>A note got other words. What it said before stays in its history.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record NoteReworded : NoteOperation
{
    /// <summary>Gets the new words.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Text
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Shows what was done, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>18@phone reworded 17@phone</c>.</returns>
    public override string ToString() => $"{Id} reworded {Note}";

    internal override CircleOperationKind Kind => CircleOperationKind.NoteReworded;

    private protected override int? MostOfWords => MostOf(Text);

    internal override void Check(TextCheck check) => check.Text("text", Text);

    private protected override CircleOperation WithoutWords() => this with { Text = FreeText.Erased };
}
