using Progressie.Internal;

namespace Progressie.Motivation;

/// <summary>Says which of the four roles fits a situation; <see cref="RoleSituation.Advise"/> asks it.</summary>
/// <remarks>Whose goal it is comes first, then whose ideas. Who has no right to set a goal is never advised to direct or to instruct.
/// Pure; safe to call from any thread. Source: handbook 2.1 and 2.5.</remarks>
internal static class RoleAdvisor
{
    private static readonly Wording[] Titles =
        [Wording.Of("role.helping"), Wording.Of("role.directing"), Wording.Of("role.training"), Wording.Of("role.instructing")];

    internal static Guidance Advise(RoleSituation situation)
    {
        List<Reason> why = [];
        List<Reason> cautions = [];
        ProgressOrigin? goal = FindGoal(situation, why, cautions);
        ProgressOrigin? ideas = FindIdeas(situation, goal, why, cautions);
        ProgressRole? suggested = Suggest(situation, goal, ideas, why, cautions);
        AddCautions(situation, suggested, cautions);
        Suggestion[] roles = new Suggestion[4];
        for (int i = 0; i < roles.Length; i++)
        {
            ProgressRole role = (ProgressRole)i;
            roles[i] = Look(situation, role, goal, role == suggested ? why : null);
        }

        return new Guidance(roles, [.. cautions]);
    }

    /// <summary>The name of a role as it is shown.</summary>
    internal static Wording TitleOf(ProgressRole role) => Titles[(int)role];

    /// <summary>Whether a role can be taken at all, and if not, why not.</summary>
    internal static bool IsAvailable(RoleSituation situation, ProgressRole role, out Reason? whyNot)
    {
        whyNot = role switch
        {
            ProgressRole.Directing or ProgressRole.Instructing when !situation.MaySetGoal => RoleReasons.NoMandate,
            ProgressRole.Training when situation.HasPermission == false => RoleReasons.NoPermission,
            _ => null,
        };
        return whyNot is null;
    }

    private static ProgressOrigin? FindGoal(RoleSituation situation, List<Reason> why, List<Reason> cautions)
    {
        if (situation.GoalFrom is { } goal)
        {
            why.Add(goal == ProgressOrigin.Person ? RoleReasons.GoalOfPerson : RoleReasons.GoalFromOutside);
            return goal;
        }

        switch (situation.Initiative)
        {
            case Initiative.Mine:
                why.Add(RoleReasons.InitiativeMine);
                cautions.Add(RoleReasons.CheckGoal);
                return ProgressOrigin.Outside;
            case Initiative.Theirs:
                why.Add(RoleReasons.InitiativeTheirs);
                cautions.Add(RoleReasons.CheckGoal);
                return ProgressOrigin.Person;
            default:
                cautions.Add(RoleReasons.GoalUnknown);
                return null;
        }
    }

    private static ProgressOrigin? FindIdeas(RoleSituation situation, ProgressOrigin? goal, List<Reason> why, List<Reason> cautions)
    {
        if (situation.IdeasFrom is { } ideas)
        {
            why.Add(ideas == ProgressOrigin.Person ? RoleReasons.IdeasOfPerson : RoleReasons.IdeasFromOutside);
            if (goal == ProgressOrigin.Outside && ideas == ProgressOrigin.Person && situation.HasFixedProcedure == true)
            {
                cautions.Add(RoleReasons.ProcedureLeavesNoRoom);
            }
            else if (goal == ProgressOrigin.Outside && ideas == ProgressOrigin.Outside && situation.HasFixedProcedure == false)
            {
                cautions.Add(RoleReasons.NoProcedureLeavesRoom);
            }

            return ideas;
        }

        if (goal is null)
        {
            return null;
        }

        if (situation.HasFixedProcedure == true)
        {
            why.Add(RoleReasons.FixedProcedure);
            return ProgressOrigin.Outside;
        }

        // Own ideas carry more autonomy and competence, so they come first as long as nobody said otherwise.
        why.Add(RoleReasons.OwnIdeasFirst);
        return ProgressOrigin.Person;
    }

    private static ProgressRole? Suggest(
        RoleSituation situation, ProgressOrigin? goal, ProgressOrigin? ideas, List<Reason> why, List<Reason> cautions)
    {
        if (goal is not { } whose || ideas is not { } from)
        {
            return null;
        }

        ProgressRole role = FourRoles.From(whose, from);
        if (IsAvailable(situation, role, out Reason? whyNot))
        {
            return role;
        }

        cautions.Add(whyNot!);
        why.Clear();
        if (role == ProgressRole.Training)
        {
            why.Add(RoleReasons.HelpWithOwnIdeas);
        }
        else
        {
            why.Add(RoleReasons.HelpWithOutsideGoal);
        }

        return ProgressRole.Helping;
    }

    private static void AddCautions(RoleSituation situation, ProgressRole? suggested, List<Reason> cautions)
    {
        if (suggested is ProgressRole.Directing or ProgressRole.Instructing && situation.HasMandate is null)
        {
            cautions.Add(situation.Relation == WorkingRelation.NotSaid ? RoleReasons.MandateUnknown : RoleReasons.CheckMandate);
        }

        if (suggested == ProgressRole.Training && situation.HasPermission is null)
        {
            cautions.Add(RoleReasons.AskPermission);
        }
    }

    private static Suggestion Look(RoleSituation situation, ProgressRole role, ProgressOrigin? goal, List<Reason>? why)
    {
        if (!IsAvailable(situation, role, out Reason? whyNot))
        {
            return ToSuggestion(role, SuggestionFit.NotNow, whyNot!);
        }

        if (why is not null)
        {
            return ToSuggestion(role, SuggestionFit.Next, [.. why]);
        }

        // Whose goal it is decides first: as long as nobody knows, that is what each role is told apart by.
        Reason fitsGoal = FourRoles.GoalIn(role) == ProgressOrigin.Person ? RoleReasons.FitsOwnGoal : RoleReasons.FitsOutsideGoal;
        Reason fitsIdeas = FourRoles.IdeasIn(role) == ProgressOrigin.Person ? RoleReasons.FitsOwnIdeas : RoleReasons.FitsOutsideIdeas;
        Reason[] reasons = goal is null ? [fitsGoal, fitsIdeas] : FourRoles.GoalIn(role) != goal ? [fitsGoal] : [fitsIdeas];
        return ToSuggestion(role, SuggestionFit.Also, reasons);
    }

    private static Suggestion ToSuggestion(ProgressRole role, SuggestionFit fit, params Reason[] reasons) =>
        new(FourRoles.KeyOf(role), TitleOf(role), ValueList<Wording>.Empty, fit, reasons);
}
