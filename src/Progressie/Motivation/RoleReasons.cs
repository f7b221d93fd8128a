namespace Progressie.Motivation;

/// <summary>The reasons of <see cref="RoleAdvisor"/>. Their sentences are in the catalog.</summary>
internal static class RoleReasons
{
    internal static readonly Reason GoalOfPerson = Reason.Of("role.goal-of-person");
    internal static readonly Reason GoalFromOutside = Reason.Of("role.goal-from-outside");
    internal static readonly Reason InitiativeMine = Reason.Of("role.initiative-mine");
    internal static readonly Reason InitiativeTheirs = Reason.Of("role.initiative-theirs");
    internal static readonly Reason CheckGoal = Reason.Of("role.check-goal");
    internal static readonly Reason GoalUnknown = Reason.Of("role.goal-unknown");
    internal static readonly Reason IdeasOfPerson = Reason.Of("role.ideas-of-person");
    internal static readonly Reason IdeasFromOutside = Reason.Of("role.ideas-from-outside");
    internal static readonly Reason OwnIdeasFirst = Reason.Of("role.own-ideas-first");
    internal static readonly Reason FixedProcedure = Reason.Of("role.fixed-procedure");
    internal static readonly Reason ProcedureLeavesNoRoom = Reason.Of("role.procedure-leaves-no-room");
    internal static readonly Reason NoProcedureLeavesRoom = Reason.Of("role.no-procedure-leaves-room");
    internal static readonly Reason NoMandate = Reason.Of("role.no-mandate");
    internal static readonly Reason CheckMandate = Reason.Of("role.check-mandate");
    internal static readonly Reason MandateUnknown = Reason.Of("role.mandate-unknown");
    internal static readonly Reason NoPermission = Reason.Of("role.no-permission");
    internal static readonly Reason AskPermission = Reason.Of("role.ask-permission");
    internal static readonly Reason HelpWithOutsideGoal = Reason.Of("role.help-with-outside-goal");
    internal static readonly Reason HelpWithOwnIdeas = Reason.Of("role.help-with-own-ideas");
    internal static readonly Reason FitsOwnGoal = Reason.Of("role.fits-own-goal");
    internal static readonly Reason FitsOutsideGoal = Reason.Of("role.fits-outside-goal");
    internal static readonly Reason FitsOwnIdeas = Reason.Of("role.fits-own-ideas");
    internal static readonly Reason FitsOutsideIdeas = Reason.Of("role.fits-outside-ideas");
}
