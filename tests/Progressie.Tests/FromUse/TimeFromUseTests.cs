using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Rendering;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.FromUse;

/// <summary>What went wrong in use with clocks, zones and what is sent again, with what is right.</summary>
public sealed class TimeFromUseTests
{
    private static readonly Writer Noor = Writer.Of("noor", ManualClock.At("2026-03-10T09:00:00+01:00"));

    private static readonly DateOnly Ninth = new(2026, 3, 9);

    [Fact]
    public void Entry_OfWhichTheMomentIsCorrected_SaysWhen()
    {
        Writer onTheTablet = Writer.Of("noor", ManualClock.At("2062-03-10T09:00:00+01:00"));
        Conversation talk = Talk().Say("wish", "Wat is er?", "het bord hangt", onTheTablet);
        Assert.Equal(talk.Events[0].When, talk.GetEntry(1).When);
        Conversation right = talk.Correct(1, "het bord hangt", null, Noor.On(Ninth)).Correct(1, "het bord hangt!", null, Noor);
        Assert.Equal(DayOrMoment.Of(Ninth), right.GetEntry(1).When);
        Assert.Contains("\"when\":\"2026-03-09\"", ProgressieJson.Write(right.ViewFor("sam")), StringComparison.Ordinal);
    }

    [Fact]
    public void Day_ComesAfterTheMomentsOfThatDay_WhereverThoseWere()
    {
        DateTimeOffset late = DateTimeOffset.Parse("2026-03-09T23:30:00-05:00", null);
        JournalEntry entry = new() { What = "dag", Domain = "werk" };
        ProgressJournal journal = ProgressJournal.Start(Noor)
            .Write(entry, Noor.On(Ninth))
            .Write(entry with { What = "moment" }, Noor.At(late))
            .Write(entry with { What = "eerder" }, Noor.On(Ninth.AddDays(-1)))
            .MarkLevel("dag", Noor.On(Ninth)).MarkLevel("moment", Noor.At(late));
        Assert.Equal(["eerder", "moment", "dag"], journal.ViewFor("noor").Entries.Select(static one => one.Entry.What));
        Assert.Equal(["eerder", "moment", "dag"], journal.ToStatements().Select(static one => one.Text));
        Assert.Equal(["moment", "dag"], journal.Levels.Select(static one => one.Text));
        ThenAndNow then = Assert.Single(journal.ThenAndNow);
        Assert.Equal(("eerder", "dag"), (then.First.Entry.What, then.Latest.Entry.What));
        string page = new ProgressiePages(ProgressieTexts.BuiltIn).Of(journal.ViewFor("noor"), LanguageTag.Dutch).ToText();
        Assert.True(page.IndexOf("moment", StringComparison.Ordinal) < page.IndexOf("dag", StringComparison.Ordinal));

        ScaleSeries series = ScaleSeries.Start(TestScales.Halves, Noor).Record(6m, Noor.On(Ninth)).Record(4m, Noor.At(late));
        Assert.Equal([4m, 6m], series.Progress().Line.Select(static point => point.Position!.Value.Value));

        // Days stay in the order of days, and moments as they came, whatever their offsets.
        DateTimeOffset first = DateTimeOffset.Parse("2026-03-10T00:30:00+13:00", null);
        series = ScaleSeries.Start(TestScales.Halves, Noor)
            .Record(5m, Noor.On(Ninth.AddDays(1))).Record(4m, Noor.On(Ninth)).Record(3m, Noor.At(late)).Record(2m, Noor.At(first));
        Assert.Equal([2m, 3m, 4m, 5m], series.Progress().Line.Select(static point => point.Position!.Value.Value));
    }

    [Fact]
    public void WhatIsSaidTwiceToTheMomentWithoutAnId_IsToldWhereItIsRecorded()
    {
        JournalEntry entry = new() { What = "goed overleg" };
        ProgressJournal journal = ProgressJournal.Start(Noor).Write(entry, Noor);
        AssertTwice(journal.TryWrite(entry, Noor).Report);
        AssertTwice(ScaleSeries.Start(TestScales.Halves, Noor).Record(4m, Noor).TryRecord(4m, Noor).Report);
        Conversation talk = Talk().Note("x", Noor);
        AssertTwice(talk.TryNote("x", Noor).Report);
        Assert.Empty(talk.TryNote("x", Noor.WithId("n-1")).Report.Issues);

        // The reader tells it as well, and each once.
        Assert.Equal(
            IssueCode.SaidTwice,
            Assert.Single(ProgressieJson.Read<ProgressJournal>(ProgressieJson.Write(journal.Write(entry, Noor))).Report.Issues).Code);
    }

    [Fact]
    public void Retry_WithTheSameMomentInAnotherOffset_IsTheSame()
    {
        DateTimeOffset moment = DateTimeOffset.Parse("2026-03-09T10:00:00+01:00", null);
        Writer sent = Noor.At(moment).WithId("r-1"), again = Noor.At(moment.ToUniversalTime()).WithId("r-1");
        JournalEntry entry = new() { What = "goed overleg" };
        ProgressJournal journal = ProgressJournal.Start(Noor).Write(entry, sent);
        Assert.Same(journal, journal.Write(entry, again));
        Assert.Equal(
            IssueCode.EventIdTaken,
            Assert.Single(journal.TryWrite(entry, Noor.At(moment.AddTicks(1)).WithId("r-1")).Report.Issues).Code);
        Conversation talk = Talk().Note("x", sent);
        Assert.Same(talk, talk.Note("x", again));
        ScaleSeries series = ScaleSeries.Start(TestScales.Halves, Noor).Record(4m, sent);
        Assert.Same(series, series.Record(4m, again));
    }

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("\uFFFF ")]
    [InlineData("\uFDD0")]
    [InlineData("\U0001FFFE")]
    public void WhatIsNoCharacter_IsNoWords(string text) => Assert.Equal(
        IssueCode.TextEmpty,
        Assert.Single(ProgressJournal.Start(Noor).TryWrite(new JournalEntry { What = text }, Noor).Report.Issues).Code);

    [Theory]
    [InlineData("0001-01-01T00:00:00+00:00", -14)]
    [InlineData("9999-12-31T23:59:59+00:00", 14)]
    [InlineData("2026-03-10T09:00:00+00:00", 14)]
    public void Clock_AtTheEndsOfTheCalendar_SaysTheMomentThatItIs(string moment, int hours)
    {
        TimeZoneInfo zone = TimeZoneInfo.CreateCustomTimeZone("far", TimeSpan.FromHours(hours), "far", "far");
        ManualClock clock = ManualClock.At(moment);
        ProgressJournal journal = ProgressJournal.Start(Writer.Of("noor", clock).InZone(zone));
        Assert.Equal(DateTimeOffset.Parse(moment, null), journal.StartedAt);
        Assert.Equal(journal, ProgressieJson.Read<ProgressJournal>(ProgressieJson.Write(journal)).Value);
    }

    [Theory]
    [InlineData("9999-12-31T23:59:59.9999999+14:00")]
    [InlineData("9999-12-31T23:59:59.9999999+00:00")]
    [InlineData("9999-12-31T09:59:59.9999999-14:00")]
    public void Change_AfterOneAtTheEndOfTheCalendar_IsNoted(string moment)
    {
        ChecklistResponse draft = ChecklistResponse.Start(TestChecklists.Small, Noor)
            .Change(static one => one.Mark("a1", achieved: true), Noor.At(DateTimeOffset.Parse(moment, null)));
        ChecklistResponse later = draft.Change(static one => one.Mark("a1", achieved: false), Noor);
        Assert.True(later.LatestChange >= draft.LatestChange);
        Assert.False(later["a1"].IsAchieved);
    }

    [Fact]
    public void WhoLeads_Erased_IsAsSomebodyWhoLeft()
    {
        Conversation circle = Circle().ErasePerson("mila", By("bo"));
        ParticipantId standIn = ((EventsErased)circle.Events[^1]).Person!.Value;
        Assert.NotEqual(standIn, circle.LedBy);
        Assert.DoesNotContain(circle.Participants, one => one.Person.Id == standIn);
        Assert.Equal(1, circle.CloseStep("presentation", By("bo")).State.StepAt(0).Turns.Count - circle.State.StepAt(0).Turns.Count);

        // There is room for another, and what stands for her neither speaks nor reads.
        Assert.Equal("zoe", circle.Join(new Participant { Id = ParticipantId.Parse("zoe") }, "facilitator", By("bo")).LedBy.ToString());
        Assert.Equal(
            IssueCode.ParticipantUnknown,
            Assert.Single(circle.TrySay("presentation", "?", "x", Writer.Of(standIn, Clock)).Report.Issues).Code);
        Assert.Equal(IssueCode.ReaderUnknown, Assert.Single(circle.TryViewFor(standIn).Report.Issues).Code);
        Assert.Equal(circle, ProgressieJson.Read<Conversation>(ProgressieJson.Write(circle), ProgressieCatalog.BuiltIn).Value);
        Assert.Same(circle, circle.ErasePerson("mila", By("bo")));
    }

    [Fact]
    public void WhoIsErasedInARound_IsNotWaitedFor()
    {
        Conversation circle = Circle()
            .Say("presentation", "?", "het rooster", By("bo")).CloseStep("presentation", By("mila"))
            .Say("factual-questions", "?", "hoe lang al?", By("tess"));
        Conversation erased = circle.ErasePerson("ravi", By("mila"));
        Assert.Equal(["jip"], erased.Guide(Clock.GetLocalNow()).Next[0].WaitingFor.Select(static one => one.ToString()));
        erased = erased.Say("factual-questions", "?", "en toen?", By("jip"));
        Assert.Equal(2, erased.Guide(Clock.GetLocalNow()).Next[0].Round);

        // Who spoke already stays in the round that was.
        Conversation spoken = circle.ErasePerson("tess", By("mila"));
        Assert.Equal(["ravi", "jip"], spoken.Guide(Clock.GetLocalNow()).Next[0].WaitingFor.Select(static one => one.ToString()));
    }

    private static ManualClock Clock { get; } = ManualClock.At("2026-03-10T09:00:00+01:00");

    private static Writer By(string person) => Writer.Of(person, Clock);

    private static void AssertTwice(ValidationReport report)
    {
        ValidationIssue issue = Assert.Single(report.Issues);
        Assert.Equal((IssueCode.SaidTwice, "/events/1", IssueSeverity.Warning), (issue.Code, issue.Path, issue.Severity));
    }

    private static Conversation Circle() => Conversation.Start(
        ProgressieCatalog.BuiltIn.Conversations["intervision"],
        By("mila"),
        [
            ConversationParticipant.Of("mila", "facilitator"),
            ConversationParticipant.Of("bo", "presenter"),
            ConversationParticipant.Of("tess", "member"),
            ConversationParticipant.Of("ravi", "member"),
            ConversationParticipant.Of("jip", "member"),
        ],
        new ConversationDetails { Id = ConversationId.Parse("kring") });

    private static Conversation Talk() => Conversation.Start(
        ProgressieCatalog.BuiltIn.Conversations["four-part"],
        Noor,
        [ConversationParticipant.Of("noor", "client"), ConversationParticipant.Of("sam", "coach")]);
}
