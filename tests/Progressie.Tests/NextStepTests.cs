using Progressie.Internal;
using Xunit;

namespace Progressie.Tests;

public sealed class NextStepTests
{
    [Fact]
    public void Step_OnlyWhat_IsOpenAndSaysNoMore()
    {
        NextStep step = new() { What = "één vraag stellen" };
        Assert.Equal("één vraag stellen", step.What);
        Assert.Equal(NextStepStatus.Open, step.Status);
        Assert.Null(step.How);
        Assert.Null(step.When);
        Assert.Null(step.On);
        Assert.Null(step.Owner);
        Assert.Null(step.NoticedBy);
        Assert.Null(step.Origin);
    }

    [Fact]
    public void Step_Everything_IsKeptAndEqual()
    {
        NextStep step = Full();
        Assert.Equal("hoe", step.How);
        Assert.Equal("maandag", step.When);
        Assert.Equal(new DateOnly(2026, 11, 23), step.On);
        Assert.Equal("p1", step.Owner!.Id.ToString());
        Assert.Equal("rust", step.NoticedBy);
        Assert.Equal("2B-6", step.Origin!.Element);
        Assert.Equal(NextStepStatus.LetGo, step.Status);
        Assert.Equal(Full(), step);
        Assert.Equal(Full().GetHashCode(), step.GetHashCode());
        Assert.NotEqual(Full(), step with { Status = NextStepStatus.Done });
    }

    // Not InlineData: an attribute cannot carry half a surrogate pair.
    public static TheoryData<string> Forbidden => ["", " \n", "x\uD800", "x\u001B[2J"];

    [Theory]
    [MemberData(nameof(Forbidden), DisableDiscoveryEnumeration = true)]
    public void Check_TextsNotAllowed_AreReportedAtTheirPlaces(string text)
    {
        NextStep step = Full() with
        {
            What = text,
            How = text,
            When = text,
            NoticedBy = text,
            Owner = new Participant { Id = ParticipantId.Parse("p1"), Name = text },
            Origin = Full().Origin! with { Element = text },
        };
        IssueCollector issues = new();
        step.Check(new TextCheck(issues, "/events", 3).In("step"));
        Assert.Equal(
            ["what", "how", "when", "noticedBy", "owner/name", "origin/element"],
            issues.ToReport("x").Issues.Select(static issue => issue.Path["/events/3/step/".Length..]));
    }

    [Fact]
    public void Check_Full_SaysNothing()
    {
        IssueCollector issues = new();
        Full().Check(new TextCheck(issues, "/carried", 0));
        new NextStep { What = "x" }.Check(new TextCheck(issues, "/carried", 1));
        Assert.False(issues.HasErrors);
    }

    [Fact]
    public void What_Null_Throws() => Assert.Throws<ArgumentNullException>(static () => new NextStep { What = null! });

    [Fact]
    public void Origin_DefaultIds_Throw()
    {
        ProgressSource origin = Full().Origin!;
        const string NoId = "The id is default, which is no id. (Parameter '{0}')";
        Assert.Equal(
            NoId.Replace("{0}", "definition", StringComparison.Ordinal),
            Assert.Throws<ArgumentException>(() => ProgressSource.Of(default, origin.Version!.Value)).Message);
        Assert.Equal(
            "The version is default, which is no version. (Parameter 'version')",
            Assert.Throws<ArgumentException>(() => ProgressSource.Of(origin.Definition!.Value, default)).Message);
        Assert.Equal(
            NoId.Replace("{0}", "board", StringComparison.Ordinal),
            Assert.Throws<ArgumentException>(static () => ProgressSource.Of(default(BoardId))).Message);
        Assert.Equal(
            NoId.Replace("{0}", "journal", StringComparison.Ordinal),
            Assert.Throws<ArgumentException>(static () => ProgressSource.Of(default(JournalId))).Message);
        Assert.Equal(
            NoId.Replace("{0}", "value", StringComparison.Ordinal),
            Assert.Throws<ArgumentException>(() => origin with { Response = default(ResponseId) }).Message);
        Assert.Equal(
            NoId.Replace("{0}", "value", StringComparison.Ordinal),
            Assert.Throws<ArgumentException>(() => origin with { Conversation = default(ConversationId) }).Message);
        Assert.Equal(
            NoId.Replace("{0}", "value", StringComparison.Ordinal),
            Assert.Throws<ArgumentException>(() => origin with { Series = default(SeriesId) }).Message);
    }

    [Fact]
    public void Origin_Text_SaysWhatItCameOutOfAndNothingOfPeople()
    {
        Assert.Equal("source ('leadership-checklist' version 1)", Full().Origin!.ToString());
        Assert.Equal(
            "source ('leadership-checklist' version 1)",
            (Full().Origin! with { Element = "iets wat iemand schreef", Conversation = ConversationId.Parse("noor-1") }).ToString());
        Assert.Equal("source (circle board 'b-1')", ProgressSource.Of(BoardId.Parse("b-1")).ToString());
        Assert.Equal("source (journal 'j-1')", ProgressSource.Of(JournalId.Parse("j-1")).ToString());
    }

    private static NextStep Full() => new()
    {
        What = "wat",
        How = "hoe",
        When = "maandag",
        On = new DateOnly(2026, 11, 23),
        Owner = new Participant { Id = ParticipantId.Parse("p1") },
        NoticedBy = "rust",
        Origin = ProgressSource.Of(DefinitionId.Parse("leadership-checklist"), DefinitionVersion.FromNumber(1)) with
        {
            Response = ResponseId.Parse("r1"),
            Element = "2B-6",
        },
        Status = NextStepStatus.LetGo,
    };
}
