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
    /// <exception cref="ArgumentException">The list is <see langword="null"/>, or holds a <c>default</c>.</exception>
    /// <exception cref="ProgressieDataException">There are fewer than two or more than three, or one is there twice; the exception carries
    /// the report.</exception>
    public static PairGroup Of(params IReadOnlyList<ParticipantId> members) => TryOf(members).Value;

    /// <summary>As <see cref="Of(IReadOnlyList{ParticipantId})"/>, and reports what makes no group.</summary>
    /// <inheritdoc cref="Of(IReadOnlyList{ParticipantId})" path="/param"/>
    /// <returns>The group, or none, with everything that is wrong.</returns>
    /// <exception cref="ArgumentException">The list is <see langword="null"/>, or holds a <c>default</c>.</exception>
    public static Validated<PairGroup> TryOf(params IReadOnlyList<ParticipantId> members)
    {
        ValueList<ParticipantId> copy = ValueList<ParticipantId>.Copy(members, nameof(members));
        IssueCollector issues = new();
        PeopleGuard.Check(copy, 3, nameof(members), issues);
        return new Validated<PairGroup>(issues.HasErrors ? null : new PairGroup(copy), issues.ToReport("pair"));
    }

    /// <summary>Makes a group.</summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">A text is no id, or both are the same; the exception carries the report.</exception>
    public static PairGroup Of(string first, string second) => TryOf(first, second).Value;

    /// <summary>As <see cref="Of(string, string)"/>, and reports what makes no group.</summary>
    /// <inheritdoc cref="Of(string, string)" path="/param"/>
    /// <returns>The group, or none, with everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<PairGroup> TryOf(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        IssueCollector issues = new();
        if (!ParticipantId.TryParse(first, out ParticipantId one))
        {
            issues.AddIdentifier("/members/0", first, IdRules.Token.Description);
        }

        if (!ParticipantId.TryParse(second, out ParticipantId other))
        {
            issues.AddIdentifier("/members/1", second, IdRules.Token.Description);
        }

        return issues.HasErrors ? new Validated<PairGroup>(null, issues.ToReport("pair")) : TryOf([one, other]);
    }

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
