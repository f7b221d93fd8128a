using Progressie.Internal;

namespace Progressie.Motivation;

/// <summary>What is known of the situation when somebody asks which role fits; all of it may be left out.</summary>
/// <remarks>What is not known is not guessed: the advice says what it took for granted. Immutable. Source: handbook 2.5.</remarks>
public sealed partial record RoleSituation
{
    /// <summary>Gets a situation of which nothing is known.</summary>
    public static RoleSituation Unknown { get; } = new();

    /// <summary>Gets where the desired progress comes from.</summary>
    /// <value><see langword="null"/> when not known.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the known ones.</exception>
    public ProgressOrigin? GoalFrom
    {
        get;
        init => field = EnumGuard.CheckOptional(value, nameof(value));
    }

    /// <summary>Gets where the ideas on how to get there come from.</summary>
    /// <value><see langword="null"/> when not known.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the known ones.</exception>
    public ProgressOrigin? IdeasFrom
    {
        get;
        init => field = EnumGuard.CheckOptional(value, nameof(value));
    }

    /// <summary>Gets who wanted the conversation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the known ones.</exception>
    public Initiative Initiative
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets what who leads the conversation is to the other.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the known ones.</exception>
    public WorkingRelation Relation
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets whether who leads the conversation has the right to set the goal.</summary>
    /// <value><see langword="null"/> when not known; the relation then says what is usual.</value>
    public bool? HasMandate { get; init; }

    /// <summary>Gets whether there is one set way to do it, such as a safety procedure.</summary>
    /// <value><see langword="null"/> when not known.</value>
    public bool? HasFixedProcedure { get; init; }

    /// <summary>Gets whether the other gave leave to offer ideas.</summary>
    /// <value><see langword="null"/> when not asked yet.</value>
    public bool? HasPermission { get; init; }

    /// <summary>Says which of the four roles fits, which others there are, why, and what to mind. The user picks the role.</summary>
    /// <remarks>Whose goal it is comes first, then whose ideas. Who has no right to set a goal is never advised to direct or to instruct.
    /// Source: handbook 2.1 and 2.5.</remarks>
    /// <returns>All four roles, in the order of <see cref="ProgressRole"/>: at most one in <see cref="Guidance.Next"/>, and in
    /// <see cref="Guidance.NotNow"/> those that cannot be taken at all here. <see cref="FourRoles.TryGet(StepId, out ProgressRole)"/> gives
    /// the role of a key.</returns>
    public Guidance Advise() => RoleAdvisor.Advise(this);

    /// <summary>Shows where goal and ideas come from, as far as that is known.</summary>
    /// <returns>Text such as <c>situation (goal: Outside, ideas: not known)</c>.</returns>
    public override string ToString() =>
        $"situation (goal: {GoalFrom?.ToString() ?? "not known"}, ideas: {IdeasFrom?.ToString() ?? "not known"})";

    // A position carries a mandate unless somebody says otherwise; helping, and working side by side, do not.
    internal bool MaySetGoal => HasMandate ?? Relation is not (WorkingRelation.Coach or WorkingRelation.Peer);
}
