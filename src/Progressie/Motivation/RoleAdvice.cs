using Progressie.Internal;

namespace Progressie.Motivation;

/// <summary>Which of the four roles fits a situation, why, and what to mind. A suggestion: the user picks the role.</summary>
/// <remarks>Immutable. Source: handbook 2.5.</remarks>
public sealed record RoleAdvice
{
    internal RoleAdvice(RoleSituation situation, RoleOption[] options, Reason[] cautions)
    {
        Situation = situation;
        Options = ValueList<RoleOption>.Own(options);
        Cautions = ValueList<Reason>.Own(cautions);
    }

    /// <summary>Gets the situation the advice is about.</summary>
    public RoleSituation Situation { get; }

    /// <summary>Gets all four roles, in the order of <see cref="ProgressRole"/>.</summary>
    /// <value>Four; at most one is suggested.</value>
    public IReadOnlyList<RoleOption> Options { get; }

    /// <summary>Gets what to mind in this situation, whichever role is picked.</summary>
    /// <value>Empty when there is nothing.</value>
    public IReadOnlyList<Reason> Cautions { get; }

    /// <summary>Gets the role that fits best.</summary>
    /// <value><see langword="null"/> when too little is known to suggest one.</value>
    public ProgressRole? Suggested
    {
        get
        {
            foreach (RoleOption option in Options)
            {
                if (option.IsSuggested)
                {
                    return option.Role;
                }
            }

            return null;
        }
    }

    /// <summary>Gets what there is to say about one role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The option.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The argument is none of the roles.</exception>
    public RoleOption this[ProgressRole role] => Options[(int)EnumGuard.Check(role, nameof(role))];
}
