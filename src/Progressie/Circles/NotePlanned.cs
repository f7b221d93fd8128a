using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>Somebody took up a note of the outer circle. A plan made earlier stays in its history.</summary>
/// <remarks>Personal data. Immutable. Source: handbook 6.2.</remarks>
public sealed partial record NotePlanned : NoteOperation
{
    /// <summary>Gets the plan.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required CirclePlan Plan
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets whether what was planned before is taken up again: its words are those of that plan, and go when they are
    /// erased there.</summary>
    public bool IsAgain { get; init; }

    /// <summary>Shows what was done, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>18@phone planned 17@phone</c>.</returns>
    public override string ToString() => $"{Id} planned {Note}";

    internal override CircleOperationKind Kind => CircleOperationKind.NotePlanned;

    internal override void Check(TextCheck check) => Plan.Check(check.In("plan"));

    internal override CircleOperation? Join(CircleOperation copy, Func<ParticipantId, ParticipantId> standInOf) =>
        copy is NotePlanned planned && (this with { Plan = planned.Plan }).Equals(planned) && Plan.Join(planned.Plan) is { } plan
            ? this with { Plan = plan }
            : null;

    private protected override CircleOperation WithoutWords() => this with { Plan = Plan.Erase() };
}
