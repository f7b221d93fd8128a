using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>A note was achieved, and goes to the inner circle. Where it came from stays in its history.</summary>
/// <remarks>Personal data. Immutable. Source: handbook 6.2.</remarks>
public sealed partial record NoteAchieved : NoteOperation
{
    /// <summary>Gets how it came about.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? How { get; init; }

    /// <summary>Shows what was done, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>18@phone achieved 17@phone</c>.</returns>
    public override string ToString() => $"{Id} achieved {Note}";

    internal override CircleOperationKind Kind => CircleOperationKind.NoteAchieved;

    private protected override int? MostOfWords => MostOf(How);

    internal override void Check(TextCheck check) => check.Text("how", How);

    private protected override CircleOperation WithoutWords() => this with { How = FreeText.Erase(How) };
}
