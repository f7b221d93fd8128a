using FsCheck.Xunit;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Checklists;

public sealed class ChecklistLaws
{
    private static readonly Checklist Small = TestChecklists.Small;
    private static readonly ProgressieCatalog Catalog = ProgressieCatalog.BuiltIn.With(Small);
    private static readonly Writer Noor = Writer.Of("noor", ManualClock.At("2026-11-21T14:30:00+01:00"));
    private static readonly ChecklistResponse Begun = ChecklistResponse.Start(Small, Noor)
        .Mark("b1", desired: true)
        .Note("b1", ChecklistColumn.Desired, "zo");

    [Property(Arbitrary = [typeof(Typed)])]
    public void TryVerbs_AnyText_GiveADocumentOrSayWhatIsWrong(Typed item, Typed text, bool box)
    {
        ChecklistColumn column = box ? ChecklistColumn.Achieved : ChecklistColumn.Desired;
        ChecklistResponse completed = Begun.Complete(Noor);
        foreach (Validated<ChecklistResponse> outcome in (Validated<ChecklistResponse>[])
        [
            ChecklistResponse.TryStart(Small, Noor, new ResponseDetails { Respondent = Named(text) }),
            Begun.TryWithDetails(new ResponseDetails { Respondent = Named(text) }),
            Begun.TryMark(item.Text, box), Begun.TryMarkNotSeen(item.Text), Begun.TryStopAt(item.Text),
            Begun.TryNote(item.Text, column, text.Text), Begun.TryRemoveNote(item.Text, column),
            Begun.TryIntend(text.Text), Begun.TryIntend(text.Text, item.Text), Begun.TryIntend(new Intention { Text = text.Text }),
            Begun.TryWithIntentions([new Intention { Text = text.Text }, new Intention { Text = item.Text }]),
            completed.TryNote(item.Text, column, text.Text), completed.TryIntend(text.Text, item.Text),
            completed.TryAmend(static open => open.Mark("a1"), text.Text, Noor),
            completed.TryAmend(open => open.Note("a1", column, text.Text), item.Text, Noor),
        ])
        {
            Outcomes.AssertSound(
                outcome,
                "checklist-response",
                static response => ProgressieJson.Write(response),
                static json => ProgressieJson.Read<ChecklistResponse>(json, Catalog));
        }
    }

    [Property(Arbitrary = [typeof(Typed)])]
    public void Verbs_AnyText_ThrowOneTypeOfException(Typed item, Typed text, bool box)
    {
        ChecklistColumn column = box ? ChecklistColumn.Achieved : ChecklistColumn.Desired;
        ItemId id = ItemId.TryParse(item.Text, out ItemId typed) ? typed : ItemId.Parse("a2");
        ChecklistResponse completed = Begun.Complete(Noor);
        ResponseDetails details = new() { Respondent = Named(text) };
        Outcomes.AssertTwins(ChecklistResponse.TryStart(Small, Noor, details), () => ChecklistResponse.Start(Small, Noor, details));
        Outcomes.AssertTwins(Begun.TryWithDetails(details), () => Begun.WithDetails(details));
        Outcomes.AssertTwins(Begun.TryMark(id, box), () => Begun.Mark(id.ToString(), box));
        Outcomes.AssertTwins(Begun.TryMarkNotSeen(id), () => Begun.MarkNotSeen(id.ToString()));
        Outcomes.AssertTwins(Begun.TryNote(id, column, text.Text), () => Begun.Note(id.ToString(), column, text.Text));
        Outcomes.AssertTwins(Begun.TryRemoveNote(id, column), () => Begun.RemoveNote(id.ToString(), column));
        Outcomes.AssertTwins(Begun.TryStopAt(id), () => Begun.StopAt(id.ToString()));
        Outcomes.AssertTwins(Begun.TryIntend(text.Text, id), () => Begun.Intend(text.Text, id.ToString()));
        Outcomes.AssertTwins(Begun.TryIntend(text.Text), () => Begun.Intend(text.Text));
        Outcomes.AssertTwins(
            completed.TryAmend(open => open.Intend(text.Text), item.Text, Noor),
            () => completed.Amend(open => open.Intend(text.Text), item.Text, Noor));
    }

    [Property(Arbitrary = [typeof(Typed)])]
    public void FreeText_AnyText_IsJudgedAsVerbsDo(Typed text)
    {
        ValidationReport report = FreeText.Check(text.Text);
        Validated<ChecklistResponse> noted = Begun.TryNote("a1", ChecklistColumn.Achieved, text.Text);
        Assert.Equal(noted.IsValid, report.IsValid);
        Assert.Equal(noted.Report.Issues.Select(static issue => issue.Message), report.Issues.Select(static issue => issue.Message));
        Assert.All(report.Issues, static issue =>
            Assert.Contains(issue.Code, (IssueCode[])[IssueCode.TextEmpty, IssueCode.TextTooLong, IssueCode.TextNotAllowed]));
    }

    [Property(Arbitrary = [typeof(Typed)])]
    public void TryCreate_AnyText_GivesAChecklistOrSaysWhatIsWrong(Typed title, Typed text)
    {
        ChecklistDraft draft = TestChecklists.SmallDraft;
        ChecklistPart part = draft.Parts[1];
        ChecklistItem item = part.Sections[0].Items[0] with { Text = LocalizedText.Of(text.Text, title.Text) };
        Outcomes.AssertSound(
            Checklist.TryCreate(draft with
            {
                Title = LocalizedText.Of("Klein", "Small").With(LanguageTag.English, title.Text),
                Credit = LocalizedText.In(LanguageTag.Dutch, text.Text),
                Intentions = draft.Intentions with { Question = LocalizedText.Of(title.Text, "What first?") },
                Parts = [draft.Parts[0], part with { Sections = [part.Sections[0] with { Items = [item] }] }],
            }),
            "checklist",
            static checklist => ProgressieJson.Write(checklist),
            static json => ProgressieJson.Read<Checklist>(json));
    }

    private static Participant Named(Typed name) => new() { Id = ParticipantId.Parse("noor"), Name = name.Text };
}
