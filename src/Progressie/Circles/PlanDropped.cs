namespace Progressie.Circles;

/// <summary>A note is planned no more, for now. The plan stays in its history.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record PlanDropped : NoteOperation
{
    /// <summary>Shows what was done, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>18@phone dropped the plan of 17@phone</c>.</returns>
    public override string ToString() => $"{Id} dropped the plan of {Note}";

    internal override CircleOperationKind Kind => CircleOperationKind.PlanDropped;

    private protected override int? MostOfWords => 0;
}
