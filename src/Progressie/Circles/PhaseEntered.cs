using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>The session went on to a phase, or back to one.</summary>
/// <remarks>Immutable. Source: handbook 6.1 and 6.3.</remarks>
public sealed partial record PhaseEntered : CircleOperation
{
    /// <summary>Gets the phase.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the phases.</exception>
    public required CirclePhase Phase
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Shows what was done, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>18@phone entered FillInner</c>.</returns>
    public override string ToString() => $"{Id} entered {Phase}";

    internal override CircleOperationKind Kind => CircleOperationKind.PhaseEntered;
}
