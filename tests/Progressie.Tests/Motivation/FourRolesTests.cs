using Progressie.Motivation;
using Xunit;

namespace Progressie.Tests.Motivation;

public sealed class FourRolesTests
{
    [Theory]
    [InlineData(ProgressOrigin.Person, ProgressOrigin.Person, ProgressRole.Helping)]
    [InlineData(ProgressOrigin.Person, ProgressOrigin.Outside, ProgressRole.Training)]
    [InlineData(ProgressOrigin.Outside, ProgressOrigin.Person, ProgressRole.Directing)]
    [InlineData(ProgressOrigin.Outside, ProgressOrigin.Outside, ProgressRole.Instructing)]
    public void From_GoalAndIdeas_IsTheRoleOfTheModel(ProgressOrigin goal, ProgressOrigin ideas, ProgressRole role) =>
        Assert.Equal(role, FourRoles.From(goal, ideas));

    /// <summary>Handbook C.5, law 9.</summary>
    [Fact]
    public void From_AllAnswers_IsABijection()
    {
        HashSet<ProgressRole> met = [];
        foreach (ProgressOrigin goal in Enum.GetValues<ProgressOrigin>())
        {
            foreach (ProgressOrigin ideas in Enum.GetValues<ProgressOrigin>())
            {
                ProgressRole role = FourRoles.From(goal, ideas);
                Assert.True(met.Add(role));
                Assert.Equal(goal, FourRoles.GoalIn(role));
                Assert.Equal(ideas, FourRoles.IdeasIn(role));
            }
        }

        Assert.Equal(Enum.GetValues<ProgressRole>(), met.Order());
        Assert.All(Enum.GetValues<ProgressRole>(), static role =>
            Assert.Equal(role, FourRoles.From(FourRoles.GoalIn(role), FourRoles.IdeasIn(role))));
    }

    [Fact]
    public void AnyOfThem_ValueThatIsNone_Throws()
    {
        const string Origins = "Expected one of Person, Outside. ";
        const string Roles = "Expected one of Helping, Directing, Training, Instructing. (Parameter 'role')\nActual value was 4.";
        AssertThrows(Origins + "(Parameter 'goal')\nActual value was 2.", static () =>
            FourRoles.From((ProgressOrigin)2, ProgressOrigin.Person));
        AssertThrows(Origins + "(Parameter 'goal')\nActual value was 3.", static () =>
            FourRoles.From((ProgressOrigin)3, (ProgressOrigin)7));
        AssertThrows(Origins + "(Parameter 'ideas')\nActual value was 2.", static () =>
            FourRoles.From(ProgressOrigin.Outside, (ProgressOrigin)2));
        AssertThrows(Roles, static () => FourRoles.GoalIn((ProgressRole)4));
        AssertThrows(Roles, static () => FourRoles.IdeasIn((ProgressRole)4));
    }

    private static void AssertThrows(string message, Func<object> call) =>
        Assert.Equal(message, Assert.Throws<ArgumentOutOfRangeException>(call).Message.ReplaceLineEndings("\n"));
}
