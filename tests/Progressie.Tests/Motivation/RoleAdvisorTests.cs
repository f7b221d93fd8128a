using Progressie.Catalog;
using Progressie.Motivation;
using Xunit;

namespace Progressie.Tests.Motivation;

public sealed class RoleAdvisorTests
{
    private static readonly bool?[] Maybe = [null, false, true];
    private static readonly ProgressOrigin?[] Origins = [null, ProgressOrigin.Person, ProgressOrigin.Outside];

    /// <summary>Every situation that can be told.</summary>
    private static readonly RoleSituation[] Situations =
    [
        .. from goal in Origins
           from ideas in Origins
           from initiative in Enum.GetValues<Initiative>()
           from relation in Enum.GetValues<WorkingRelation>()
           from mandate in Maybe
           from procedure in Maybe
           from permission in Maybe
           select new RoleSituation
           {
               GoalFrom = goal,
               IdeasFrom = ideas,
               Initiative = initiative,
               Relation = relation,
               HasMandate = mandate,
               HasFixedProcedure = procedure,
               HasPermission = permission,
           },
    ];

    [Fact]
    public void Advise_EverySituation_HasFourOptionsEachWithAReason()
    {
        Assert.Equal(3 * 3 * 3 * 5 * 3 * 3 * 3, Situations.Distinct().Count());
        foreach (Guidance advice in Situations.Select(static situation => situation.Advise()))
        {
            Assert.Equal(Enum.GetValues<ProgressRole>(), advice.All.Select(static option => RoleOf(option)));
            Assert.All(advice.All, static option => Assert.NotEmpty(option.Reasons));
            Assert.All(advice.All, option => Assert.Same(option, advice[option.Key.ToString()]));
            Assert.All(advice.All, static option => Assert.Equal(option.Reasons.Count, option.Reasons.Distinct().Count()));
            Assert.Equal(advice.Cautions.Count, advice.Cautions.Distinct().Count());
        }
    }

    [Fact]
    public void Advise_EverySituation_SuggestsAtMostOneAndNeverWhatIsNotAvailable()
    {
        foreach (Guidance advice in Situations.Select(static situation => situation.Advise()))
        {
            Suggestion[] suggested = [.. advice.All.Where(static option => option.Fit == SuggestionFit.Next)];
            Assert.True(suggested.Length <= 1);
            Assert.Equal(suggested, advice.Next);
            Assert.NotEqual(SuggestionFit.NotNow, advice[FourRoles.KeyOf(ProgressRole.Helping)].Fit);
        }
    }

    [Fact]
    public void Advise_WithoutMandate_NeverDirectsOrInstructs()
    {
        foreach (RoleSituation situation in Situations)
        {
            bool isHelper = situation.Relation is WorkingRelation.Coach or WorkingRelation.Peer;
            bool mayNot = situation.HasMandate == false || (situation.HasMandate is null && isHelper);
            Guidance advice = situation.Advise();
            foreach (ProgressRole role in (ProgressRole[])[ProgressRole.Directing, ProgressRole.Instructing])
            {
                Assert.Equal(mayNot, advice[FourRoles.KeyOf(role)].Fit == SuggestionFit.NotNow);
                if (mayNot)
                {
                    Assert.NotEqual(role, Suggested(advice));
                    Assert.Equal(["role.no-mandate"], Keys(advice[FourRoles.KeyOf(role)].Reasons));
                }
            }

            Assert.Equal(situation.HasPermission == false, advice["training"].Fit == SuggestionFit.NotNow);
        }
    }

    [Fact]
    public void Advise_EverySituation_AgreesWithTheModelWhereThatIsAvailable()
    {
        foreach (RoleSituation situation in Situations)
        {
            Guidance advice = situation.Advise();
            ProgressOrigin? goal = situation.GoalFrom ?? situation.Initiative switch
            {
                Initiative.Mine => ProgressOrigin.Outside,
                Initiative.Theirs => ProgressOrigin.Person,
                _ => null,
            };
            if (goal is not { } whose)
            {
                Assert.Null(Suggested(advice));
                Assert.Contains("role.goal-unknown", Keys(advice.Cautions));
                continue;
            }

            ProgressOrigin ideas = situation.IdeasFrom
                ?? (situation.HasFixedProcedure == true ? ProgressOrigin.Outside : ProgressOrigin.Person);
            ProgressRole role = FourRoles.From(whose, ideas);
            Assert.Equal(advice[FourRoles.KeyOf(role)].Fit == SuggestionFit.NotNow ? ProgressRole.Helping : role, Suggested(advice));
        }
    }

    [Fact]
    public void Advise_NothingKnown_AsksWhoseGoalItIs() => AssertAdvice(
        RoleSituation.Unknown,
        "Helping: role.fits-own-goal role.fits-own-ideas",
        "Directing: role.fits-outside-goal role.fits-own-ideas",
        "Training: role.fits-own-goal role.fits-outside-ideas",
        "Instructing: role.fits-outside-goal role.fits-outside-ideas",
        "cautions: role.goal-unknown");

    [Fact]
    public void Advise_OwnGoalAndOwnIdeas_Helps() => AssertAdvice(
        new RoleSituation { GoalFrom = ProgressOrigin.Person, IdeasFrom = ProgressOrigin.Person },
        "Helping!: role.goal-of-person role.ideas-of-person",
        "Directing: role.fits-outside-goal",
        "Training: role.fits-outside-ideas",
        "Instructing: role.fits-outside-goal",
        "cautions:");

    [Fact]
    public void Advise_ManagerWithAGoalFromOutside_Directs() => AssertAdvice(
        new RoleSituation { GoalFrom = ProgressOrigin.Outside, Relation = WorkingRelation.Manager },
        "Helping: role.fits-own-goal",
        "Directing!: role.goal-from-outside role.own-ideas-first",
        "Training: role.fits-own-goal",
        "Instructing: role.fits-outside-ideas",
        "cautions: role.check-mandate");

    /// <summary>The example of handbook 2.5: use the goal from outside in a helping conversation.</summary>
    [Fact]
    public void Advise_CoachWithAGoalFromOutside_HelpsWithThatGoal() => AssertAdvice(
        new RoleSituation { GoalFrom = ProgressOrigin.Outside, Relation = WorkingRelation.Coach },
        "Helping!: role.help-with-outside-goal",
        "Directing (no): role.no-mandate",
        "Training: role.fits-own-goal",
        "Instructing (no): role.no-mandate",
        "cautions: role.no-mandate");

    [Fact]
    public void Advise_CoachWithAMandate_Directs() => AssertAdvice(
        new RoleSituation { GoalFrom = ProgressOrigin.Outside, Relation = WorkingRelation.Coach, HasMandate = true },
        "Helping: role.fits-own-goal",
        "Directing!: role.goal-from-outside role.own-ideas-first",
        "Training: role.fits-own-goal",
        "Instructing: role.fits-outside-ideas",
        "cautions:");

    [Fact]
    public void Advise_OwnInitiative_IsAHintAndNoRule() => AssertAdvice(
        new RoleSituation { Initiative = Initiative.Mine },
        "Helping: role.fits-own-goal",
        "Directing!: role.initiative-mine role.own-ideas-first",
        "Training: role.fits-own-goal",
        "Instructing: role.fits-outside-ideas",
        "cautions: role.check-goal role.mandate-unknown");

    [Fact]
    public void Advise_TheirInitiativeWithIdeasFromOutside_TrainsAfterAsking() => AssertAdvice(
        new RoleSituation { Initiative = Initiative.Theirs, IdeasFrom = ProgressOrigin.Outside },
        "Helping: role.fits-own-ideas",
        "Directing: role.fits-outside-goal",
        "Training!: role.initiative-theirs role.ideas-from-outside",
        "Instructing: role.fits-outside-goal",
        "cautions: role.check-goal role.ask-permission");

    [Fact]
    public void Advise_NoLeaveToAdvise_HelpsWithOwnIdeas() => AssertAdvice(
        new RoleSituation { GoalFrom = ProgressOrigin.Person, IdeasFrom = ProgressOrigin.Outside, HasPermission = false },
        "Helping!: role.help-with-own-ideas",
        "Directing: role.fits-outside-goal",
        "Training (no): role.no-permission",
        "Instructing: role.fits-outside-goal",
        "cautions: role.no-permission");

    [Fact]
    public void Advise_FixedProcedure_Instructs() => AssertAdvice(
        new RoleSituation { GoalFrom = ProgressOrigin.Outside, HasFixedProcedure = true, HasMandate = true },
        "Helping: role.fits-own-goal",
        "Directing: role.fits-own-ideas",
        "Training: role.fits-own-goal",
        "Instructing!: role.goal-from-outside role.fixed-procedure",
        "cautions:");

    [Theory]
    [InlineData(ProgressOrigin.Person, true, "role.procedure-leaves-no-room")]
    [InlineData(ProgressOrigin.Outside, false, "role.no-procedure-leaves-room")]
    [InlineData(ProgressOrigin.Person, false, "")]
    [InlineData(ProgressOrigin.Outside, true, "")]
    public void Advise_ProcedureAgainstIdeas_IsACaution(ProgressOrigin ideas, bool procedure, string caution)
    {
        Guidance advice = new RoleSituation
        {
            GoalFrom = ProgressOrigin.Outside,
            IdeasFrom = ideas,
            HasFixedProcedure = procedure,
            HasMandate = true,
        }.Advise();
        Assert.Equal(caution, string.Join(' ', Keys(advice.Cautions)));
        Assert.Equal(FourRoles.From(ProgressOrigin.Outside, ideas), Suggested(advice));
    }

    [Fact]
    public void Advise_EveryReason_HasASentenceInBothLanguages()
    {
        HashSet<Reason> reasons = [.. Situations.Select(static situation => situation.Advise())
            .SelectMany(static advice => advice.Cautions.Concat(advice.All.SelectMany(static option => option.Reasons)))];
        Assert.Equal(23, reasons.Count);
        foreach (Reason reason in reasons)
        {
            string dutch = ProgressieTexts.BuiltIn.Show(reason, LanguageTag.Dutch).Text;
            string english = ProgressieTexts.BuiltIn.Show(reason, LanguageTag.English).Text;
            Assert.NotEqual(dutch, english);
            Assert.DoesNotContain('{', dutch + english);
            Assert.All((string[])[dutch, english], static sentence => Assert.True(sentence.TrimEnd('’')[^1] is '.' or '?', sentence));
        }
    }

    [Fact]
    public void Advise_SameSituation_IsEqual()
    {
        RoleSituation situation = new() { GoalFrom = ProgressOrigin.Outside, Relation = WorkingRelation.Coach };
        Assert.Equal(situation.Advise(), (situation with { }).Advise());
        Assert.NotEqual(situation.Advise(), RoleSituation.Unknown.Advise());
    }

    [Fact]
    public void Advise_Wrong_Throws()
    {
        Assert.Throws<ArgumentException>(() => RoleSituation.Unknown.Advise()["coaching"]);
        Assert.False(FourRoles.TryGet("coaching", out _));
        Assert.False(FourRoles.TryGet("no key", out _));
        Assert.Equal(
            "Expected one of Helping, Directing, Training, Instructing. (Parameter 'role')\nActual value was 4.",
            Assert.Throws<ArgumentOutOfRangeException>(() => FourRoles.KeyOf((ProgressRole)4)).Message.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Situation_ValueThatIsNone_Throws()
    {
        Assert.Equal(
            "Expected one of NotSaid, Manager, Coach, Teacher, Peer. (Parameter 'value')\nActual value was 5.",
            Assert.Throws<ArgumentOutOfRangeException>(() =>
                new RoleSituation { Relation = (WorkingRelation)5 }).Message.ReplaceLineEndings("\n"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RoleSituation { GoalFrom = (ProgressOrigin)2 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RoleSituation { IdeasFrom = (ProgressOrigin)(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RoleSituation { Initiative = (Initiative)3 });
    }

    private static void AssertAdvice(RoleSituation situation, params string[] expected)
    {
        Guidance advice = situation.Advise();
        Assert.Equal(
            expected,
            advice.All
                .Select(
                    static option => $"{RoleOf(option)}"
                        + $"{(option.Fit == SuggestionFit.Next ? "!" : option.Fit == SuggestionFit.Also ? "" : " (no)")}: "
                        + $"{string.Join(' ', Keys(option.Reasons))}")
                .Append(string.Join(' ', Keys(advice.Cautions).Prepend("cautions:"))));
    }

    private static ProgressRole RoleOf(Suggestion suggestion) =>
        FourRoles.TryGet(suggestion.Key, out ProgressRole role) ? role : throw new ArgumentException("no role", nameof(suggestion));

    private static ProgressRole? Suggested(Guidance advice) => advice.Next is [var role] ? RoleOf(role) : null;

    private static IEnumerable<string> Keys(IEnumerable<Reason> reasons) => reasons.Select(static reason => reason.Key.ToString());
}
