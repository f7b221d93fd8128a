namespace Progressie.Circles;

/// <summary>Somebody takes part in the board no more. What they did stays.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record PersonLeft : CircleOperation
{
    /// <summary>Gets who.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required ParticipantId Person
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Shows what was done.</summary>
    /// <returns>Text such as <c>18@phone: noor left</c>.</returns>
    public override string ToString() => $"{Id}: {Person} left";

    internal override CircleOperationKind Kind => CircleOperationKind.PersonLeft;

    internal override CircleOperation? Join(CircleOperation copy, Func<ParticipantId, ParticipantId> standInOf) =>
        copy is PersonLeft left && (this with { Person = left.Person }).Equals(left)
            ? Person == left.Person || standInOf(Person) == left.Person ? this
                : standInOf(left.Person) == Person ? left : null
            : null;
}
