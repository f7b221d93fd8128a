using Progressie.Internal;

namespace Progressie.Motivation;

/// <summary>One of the four roles in a situation: whether it is open, whether it fits, and why.</summary>
/// <remarks>Immutable.</remarks>
public sealed record RoleOption
{
    internal RoleOption(ProgressRole role, bool isAvailable, bool isSuggested, Reason[] reasons)
    {
        Role = role;
        IsAvailable = isAvailable;
        IsSuggested = isSuggested;
        Reasons = ValueList<Reason>.Own(reasons);
    }

    /// <summary>Gets the role.</summary>
    public ProgressRole Role { get; }

    /// <summary>Gets whether the role can be taken at all in this situation.</summary>
    public bool IsAvailable { get; }

    /// <summary>Gets whether this is the role that fits the situation best. The user decides.</summary>
    public bool IsSuggested { get; }

    /// <summary>Gets why.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<Reason> Reasons { get; }
}
