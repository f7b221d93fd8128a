using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>A note was moved to the outer circle or beyond it: back, aside, or in again from there.</summary>
/// <remarks>Into the inner circle a note goes by <see cref="NoteAchieved"/>. Moving back is information and no failure; that it was
/// achieved before stays in its history. Personal data. Immutable. Source: handbook 6.2.</remarks>
public sealed partial record NoteMoved : NoteOperation
{
    /// <summary>Gets where to.</summary>
    /// <value><see cref="CircleZone.Outer"/> or <see cref="CircleZone.Beyond"/>; a board refuses <see cref="CircleZone.Inner"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the zones.</exception>
    public required CircleZone To
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets why.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Why { get; init; }

    /// <summary>Shows what was done, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>18@phone moved 17@phone (Outer)</c>.</returns>
    public override string ToString() => $"{Id} moved {Note} ({To})";

    internal override CircleOperationKind Kind => CircleOperationKind.NoteMoved;

    private protected override int? MostOfWords => MostOf(Why);

    internal override void Check(TextCheck check) => check.Text("why", Why);

    private protected override CircleOperation WithoutWords() => this with { Why = FreeText.Erase(Why) };
}
