using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.FromUse;

/// <summary>What is sent again after something of it was erased, or after what it is about was taken back.</summary>
public sealed class SentAgainTests
{
    private static readonly ManualClock Clock = ManualClock.At("2026-11-21T10:00:00+01:00");
    private static readonly Writer Noor = Writer.Of("noor", Clock);
    private static readonly Writer Sent = Noor.WithId("r");
    private static readonly Participant Idris = new() { Id = ParticipantId.Parse("idris"), Name = "Idris" };
    private static readonly Participant Jip = new() { Id = ParticipantId.Parse("jip") };
    private static readonly NextStep Step = new() { What = "bellen", Owner = Idris, Partners = [Jip] };
    private static readonly ScaleReading WithStep = new() { Answer = ScaleAnswer.At(ScalePosition.Of(3m)), NextStep = Step };

    private static Conversation Talk => Conversation.Start(
        ProgressieCatalog.BuiltIn.Conversations["seven-steps"],
        Noor,
        ["idris"],
        new ConversationDetails { Id = ConversationId.Parse("c") });

    private static ScaleSeries Series =>
        ScaleSeries.Start(TestScales.Halves, Noor, new ScaleSeriesDetails { Id = SeriesId.Parse("s") });

    private static ChecklistResponse Draft => ChecklistResponse.Start(
        ProgressieCatalog.BuiltIn.Checklists["leadership-checklist"], Noor, new ResponseDetails { Id = ResponseId.Parse("r") });

    [Theory]
    [InlineData("idris")]
    [InlineData("jip")]
    public void Step_OfWhichSomebodyWasErased_ChangesNothing(string person)
    {
        Same(Talk.Decide(Step, Sent).ErasePerson(person, Noor), static talk => talk.Decide(Step, Sent));
        Same(
            Talk.Decide(new NextStep { What = "mailen" }, Noor).Correct(1, Step, "toch", Sent).ErasePerson(person, Noor),
            static talk => talk.Correct(1, Step, "toch", Sent));
        Same(Series.Record(WithStep, Sent).ErasePerson(person, Noor), static series => series.Record(WithStep, Sent));
        Same(
            Series.Record(5m, Noor).Correct(1, WithStep, "toch", Sent).ErasePerson(person, Noor),
            static series => series.Correct(1, WithStep, "toch", Sent));
    }

    [Fact]
    public void Step_ThatSaysSomethingElseThanWhatIsLeft_IsRefused()
    {
        Conversation talk = Talk.Decide(Step, Sent).ErasePerson("idris", Noor);
        ValidationIssue issue = Assert.Single(talk.TryDecide(Step with { What = "mailen" }, Sent).Report.Issues);
        Assert.Equal(IssueCode.EventIdTaken, issue.Code);

        // Nothing was erased yet: another owner is something else.
        Assert.False(Talk.Decide(Step with { Owner = null }, Sent).TryDecide(Step, Sent).IsValid);
    }

    [Fact]
    public void Reading_OfWhichTheStepWasErasedElsewhere_ChangesNothing()
    {
        ScaleSeries series = Series.Record(WithStep, Noor);
        ScaleReading again = new() { Answer = ScaleAnswer.At(ScalePosition.Of(4m)), NextStep = series.Steps[0] };
        Same(series.Record(again, Sent).Erase(1, Noor), erased => erased.Record(again, Sent));
    }

    [Fact]
    public void Scale_OfWhichWordsWereErasedWithAnotherVersion_ChangesNothing()
    {
        ScaleSeries series = Series.Revise(static draft => draft with { Ten = "alles gaat vanzelf" }, Noor);
        string topic = series.Scale.Topic;
        Same(
            series.Revise(draft => draft with { Topic = topic, Ten = "het loopt" }, Sent).Erase(1, Noor),
            erased => erased.Revise(draft => draft with { Topic = topic, Ten = "het loopt" }, Sent));
    }

    [Fact]
    public void Sharing_OfWhichAReaderWasErased_ChangesNothing()
    {
        ParticipantId[] two = [Idris.Id, Jip.Id];
        ProgressJournal journal = ProgressJournal.Start(Noor).Write("x", Noor);
        Same(journal.Share(1, two, Sent).ErasePerson("idris", Noor), again => again.Share(1, two, Sent));
        Same(
            journal.Share(1, two, Noor).Unshare(1, two, Sent).ErasePerson("idris", Noor), again => again.Unshare(1, two, Sent));
        Assert.False(journal.Share(1, two, Sent).ErasePerson("idris", Noor).TryShare(1, [Idris.Id], Sent).IsValid);
    }

    [Fact]
    public void ChangeOrAmendment_OfWhichWordsWereErased_ChangesNothing()
    {
        Func<ChecklistResponse, ChecklistResponse> noted = static one => one.Note("1A-1", ChecklistColumn.Achieved, "geheim"),
            intended = static one => one.Intend("geheim").Intend("mailen", "1A-1"),
            set = static one => one.WithIntentions([new Intention { Text = "geheim", Item = ItemId.Parse("1A-1") }]);
        Assert.All(
            (Func<ChecklistResponse, ChecklistResponse>[])[noted, intended, set],
            change => Assert.All(
                (Func<ChecklistResponse, ChecklistResponse>[])
                [
                    static one => one.Erase("1A-1"), static one => one.ErasePerson(),
                    static one => one.Intentions.Count > 0 ? one.EraseIntention(1) : one,
                ],
                erase =>
                {
                    Same(erase(Draft.Change(change, Sent)), one => one.Change(change, Sent));
                    Same(erase(Draft.Complete(Noor).Amend(change, "vergeten", Sent)), one => one.Amend(change, "vergeten", Sent));
                }));

        ChecklistResponse left = Draft.Change(noted, Sent).Erase("1A-1");
        Assert.False(left.TryChange(static one => one.Note("1A-1", ChecklistColumn.Desired, "anders"), Sent).IsValid);
        ChecklistResponse amended = Draft.Complete(Noor).Amend(noted, null, Sent).Erase("1A-1");
        Assert.False(amended.TryAmend(static one => one.Mark("1A-1", achieved: true), null, Sent).IsValid);
    }

    [Fact]
    public void Change_ThatSetsTheIntentions_ChangesNothing()
    {
        static ChecklistResponse Change(ChecklistResponse one) => one.WithIntentions([new Intention { Text = "bellen" }]);
        Same(Draft.Change(Change, Sent), static one => one.Change(Change, Sent));
    }

    [Fact]
    public void Review_OfADecisionThatWasTakenBack_ChangesNothing()
    {
        Conversation talk = Talk.Decide(Step, Noor);
        NextStep step = talk.Steps[0];
        talk = talk.Review(step, NextStepStatus.Done, "ja", Sent);
        foreach (Conversation later in (Conversation[])
        [
            talk.Withdraw(1, null, Noor), talk.Decide(step, Writer.Of("idris", Clock)).Withdraw(1, null, Noor), talk.Erase(1, Noor),
        ])
        {
            Same(later, one => one.Review(step, NextStepStatus.Done, "ja", Sent));
        }

        Assert.False(talk.Withdraw(1, null, Noor).TryReview(step, NextStepStatus.LetGo, "ja", Sent).IsValid);
    }

    [Fact]
    public void Review_OfAReadingThatWasTakenBack_ChangesNothing()
    {
        ScaleSeries series = Series.Record(WithStep, Noor);
        NextStep step = series.Steps[0];
        series = series.Review(step, NextStepStatus.Done, "ja", Sent);
        Same(series.Withdraw(1, null, Noor), one => one.Review(step, NextStepStatus.Done, "ja", Sent));
        Same(series.Erase(1, Noor), one => one.Review(step, NextStepStatus.Done, "ja", Sent));
        Assert.False(series.Withdraw(1, null, Noor).TryReview(step, NextStepStatus.LetGo, "ja", Sent).IsValid);
    }

    [Fact]
    public void Review_OfAnIntentionThatWasErased_ChangesNothing()
    {
        ChecklistResponse draft = Draft.Intend("bellen");
        NextStep step = draft.Steps[0];
        draft = draft.Review(step, NextStepStatus.Done, "ja", Sent).EraseIntention(1);
        Same(draft, one => one.Review(step, NextStepStatus.Done, "ja", Sent));
        Same(draft.Intend("bellen"), one => one.Review(step, NextStepStatus.Done, "ja", Sent));
    }

    private static void Same<T>(T before, Func<T, T> again)
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(before, again(before));
    }
}
