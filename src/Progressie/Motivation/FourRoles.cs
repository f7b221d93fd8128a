using Progressie.Internal;

namespace Progressie.Motivation;

/// <summary>The 4PR model: two independent questions, four roles.</summary>
/// <remarks>Decide first whose goal it is, then whose ideas. Pure; safe to call from any thread. Source: handbook 2.1.</remarks>
public static class FourRoles
{
    /// <summary>Gets the role that the two answers make.</summary>
    /// <param name="goal">Where the desired progress comes from.</param>
    /// <param name="ideas">Where the ideas on how to get there come from.</param>
    /// <returns>The role.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is none of the origins.</exception>
    public static ProgressRole From(ProgressOrigin goal, ProgressOrigin ideas) => (
        EnumGuard.Check(goal, nameof(goal)), EnumGuard.Check(ideas, nameof(ideas))) switch
    {
        (ProgressOrigin.Person, ProgressOrigin.Person) => ProgressRole.Helping,
        (ProgressOrigin.Person, _) => ProgressRole.Training,
        (_, ProgressOrigin.Person) => ProgressRole.Directing,
        _ => ProgressRole.Instructing,
    };

    /// <summary>Gets where the desired progress comes from in a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The origin of the goal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The argument is none of the roles.</exception>
    public static ProgressOrigin GoalIn(ProgressRole role) =>
        EnumGuard.Check(role, nameof(role)) is ProgressRole.Helping or ProgressRole.Training
            ? ProgressOrigin.Person
            : ProgressOrigin.Outside;

    /// <summary>Gets where the ideas come from in a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The origin of the ideas.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The argument is none of the roles.</exception>
    public static ProgressOrigin IdeasIn(ProgressRole role) =>
        EnumGuard.Check(role, nameof(role)) is ProgressRole.Helping or ProgressRole.Directing
            ? ProgressOrigin.Person
            : ProgressOrigin.Outside;

    /// <summary>Gets the key that advice has for a role, such as <c>directing</c>.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The argument is none of the roles.</exception>
    public static StepId KeyOf(ProgressRole role) => StepId.Parse(MotivationWords.Roles[EnumGuard.Check(role, nameof(role))]);

    /// <summary>Gets the role that a key of advice is about when it is about one.</summary>
    /// <param name="key">The key, such as that of a <see cref="Suggestion"/>.</param>
    /// <param name="role">The role.</param>
    /// <returns>Whether the key is about a role.</returns>
    public static bool TryGet(StepId key, out ProgressRole role) => TryGet(key.ToString(), out role);

    /// <inheritdoc cref="TryGet(StepId, out ProgressRole)"/>
    public static bool TryGet(string key, out ProgressRole role) => MotivationWords.Roles.TryFind(key, out role);
}
