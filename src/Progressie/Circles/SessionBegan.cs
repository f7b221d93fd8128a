namespace Progressie.Circles;

/// <summary>The board was taken up again in a next session.</summary>
/// <remarks>Immutable. Source: handbook 6.3.</remarks>
public sealed partial record SessionBegan : CircleOperation
{
    /// <summary>Shows what was done, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>18@phone began a session</c>.</returns>
    public override string ToString() => $"{Id} began a session";

    internal override CircleOperationKind Kind => CircleOperationKind.SessionBegan;

    private protected override int? MostOfWords => 0;
}
