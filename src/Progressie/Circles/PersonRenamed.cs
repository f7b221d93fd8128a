using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>Somebody who takes part goes by another name.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record PersonRenamed : CircleOperation
{
    /// <summary>Gets who, with the name they go by.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required Participant Person
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Shows what was done, and no name.</summary>
    /// <returns>Text such as <c>18@phone: noor is called otherwise</c>.</returns>
    public override string ToString() => $"{Id}: {Person.Id} is called otherwise";

    internal override CircleOperationKind Kind => CircleOperationKind.PersonRenamed;

    internal override void Check(TextCheck check) => Person.Check(check.In("person"));

    internal override CircleOperation? Join(CircleOperation copy, Func<ParticipantId, ParticipantId> standInOf) =>
        copy is PersonRenamed renamed && (this with { Person = renamed.Person }).Equals(renamed)
            ? Person.Equals(renamed.Person) || standInOf(Person.Id) == renamed.Person.Id ? this
                : standInOf(renamed.Person.Id) == Person.Id ? renamed : null
            : null;

    private protected override CircleOperation WithoutWords() => this with { Person = Person with { Name = null } };
}
