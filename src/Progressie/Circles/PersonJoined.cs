using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>Somebody began to take part in the board.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record PersonJoined : CircleOperation
{
    /// <summary>Gets who, with the name they go by.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required Participant Person
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Shows what was done, and no name.</summary>
    /// <returns>Text such as <c>18@phone: noor joined</c>.</returns>
    public override string ToString() => $"{Id}: {Person.Id} joined";

    internal override CircleOperationKind Kind => CircleOperationKind.PersonJoined;

    internal override void Check(TextCheck check) => Person.Check(check.In("person"));

    internal override CircleOperation? Join(CircleOperation copy, Func<ParticipantId, ParticipantId> standInOf) =>
        copy is PersonJoined joined && (this with { Person = joined.Person }).Equals(joined)
            ? Person.Equals(joined.Person) || standInOf(Person.Id) == joined.Person.Id ? this
                : standInOf(joined.Person.Id) == Person.Id ? joined : null
            : null;

    private protected override CircleOperation WithoutWords() => this with { Person = Person with { Name = null } };
}
