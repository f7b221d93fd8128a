using Progressie.Internal;
using Xunit;

namespace Progressie.Tests;

public sealed class ParticipantTests
{
    [Fact]
    public void Id_Default_Throws()
    {
        ArgumentException e = Assert.Throws<ArgumentException>(static () => new Participant { Id = default });
        Assert.Equal("The id is default, which is no id. (Parameter 'value')", e.Message);
    }

    [Fact]
    public void Name_LeftOut_IsPseudonymous()
    {
        Participant someone = new() { Id = ParticipantId.Parse("p1") };
        Assert.True(someone.IsPseudonymous);
        Assert.Null(someone.Name);
        Assert.False((someone with { Name = "Noor" }).IsPseudonymous);
        Assert.True((someone with { Name = null }).IsPseudonymous);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\0")]
    public void Check_NameNotAllowed_IsReported(string name)
    {
        IssueCollector issues = new();
        new Participant { Id = ParticipantId.Parse("p1"), Name = name }.Check(new TextCheck(issues, "/respondent"));
        Assert.Equal("/respondent/name", Assert.Single(issues.ToReport("x").Issues).Path);
    }

    [Fact]
    public void Equals_SameIdAndName_IsEqual()
    {
        Participant one = new() { Id = ParticipantId.Parse("p1"), Name = "Noor" };
        Assert.Equal(one, new Participant { Id = ParticipantId.Parse("p1"), Name = "Noor" });
        Assert.NotEqual(one, one with { Name = "noor" });
    }
}
