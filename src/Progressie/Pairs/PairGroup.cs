using Progressie.Internal;

namespace Progressie.Pairs;

/// <summary>Two people who talk together, or three where the number is odd.</summary>
/// <remarks>Two groups are equal when they hold the same people in the same order. Immutable. Source: handbook 8.</remarks>
public sealed partial record PairGroup
{
    private PairGroup(ValueList<ParticipantId> members) => Members = members;

    /// <summary>Gets who are in it.</summary>
    /// <value>Two or three, all different.</value>
    public IReadOnlyList<ParticipantId> Members { get; }

    /// <summary>Makes a group.</summary>
    /// <param name="members">Two or three people.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentException">There are fewer than two or more than three, one is there twice, or one is
    /// <c>default</c>.</exception>
    public static PairGroup Of(params IReadOnlyList<ParticipantId> members)
    {
        ValueList<ParticipantId> copy = ValueList<ParticipantId>.Copy(members, nameof(members));
        if (copy.Count is < 2 or > 3)
        {
            throw new ArgumentException($"A group has two or three people, and this one has {copy.Count}.", nameof(members));
        }

        PeopleGuard.Check(copy, nameof(members));
        return new PairGroup(copy);
    }

    /// <summary>Makes a group.</summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentException">Both are the same.</exception>
    /// <exception cref="FormatException">A text is no id.</exception>
    public static PairGroup Of(string first, string second) => Of([ParticipantId.Parse(first), ParticipantId.Parse(second)]);

    /// <summary>Gets whether somebody is in the group.</summary>
    /// <param name="person">The person.</param>
    /// <returns>Whether they are.</returns>
    public bool Has(ParticipantId person) => Members.Contains(person);

    /// <inheritdoc cref="Has(ParticipantId)"/>
    /// <exception cref="FormatException">The text is no id.</exception>
    public bool Has(string person) => Has(ParticipantId.Parse(person));

    /// <summary>Lists the ids.</summary>
    /// <returns>Text such as <c>noor, idris</c>.</returns>
    public override string ToString() => string.Join(", ", Members);
}
