using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Motivation;
using Progressie.Pairs;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Contracts;

/// <summary>What is found by an id or a number: there it is given, elsewhere it is refused or not there, and no text throws where somebody
/// tries.</summary>
public sealed class LookupTests
{
    private static readonly ManualClock Clock = ManualClock.At("2026-11-21T14:30:00+01:00");

    [Fact]
    public void Checklists_ByIdAndVersion()
    {
        ChecklistSet set = ChecklistSet.Of([TestChecklists.Small, TestChecklists.Small2]);
        DefinitionVersion one = TestChecklists.Small.Version;
        string id = TestChecklists.Small.Id.ToString();
        Assert.True(set.TryGet(id, out Checklist? latest));
        Assert.Equal(TestChecklists.Small2, latest);
        Assert.Same(latest, set[id]);
        Assert.True(set.TryGet(id, one, out Checklist? first));
        Assert.Equal(TestChecklists.Small, first);
        Assert.Same(first, set.Get(id, one));
        Assert.Equal(2, set.VersionsOf(id).Count);
        Assert.All((string[])["other", "no id", ""], text => Assert.False(set.TryGet(text, out _) || set.TryGet(text, one, out _)));
        Assert.False(set.TryGet(default(DefinitionId), out _));
        Assert.Throws<ArgumentException>("id", () => set["other"]);
        Assert.Throws<FormatException>(() => set.VersionsOf("no id"));
    }

    [Fact]
    public void ConversationModels_ByIdAndVersion_AndWhatIsInThem()
    {
        ConversationModel model = CoreModels.Helping;
        ConversationModelSet set = ConversationModelSet.Of([model]);
        string id = model.Id.ToString();
        Assert.True(set.TryGet(id, out ConversationModel? latest) && set.TryGet(id, model.Version, out _));
        Assert.Same(latest, set.Get(id, model.Version));
        Assert.Single(set.VersionsOf(id));
        Assert.All(
            (string[])["other", "no id", ""],
            text => Assert.False(set.TryGet(text, out _) || set.TryGet(text, model.Version, out _)
                || model.TryGetStep(text, out _) || model.TryGetParty(text, out _) || model.Steps[0].TryGetField(text, out _)));
        Assert.True(model.TryGetStep("platform", out ConversationStep? step));
        Assert.Same(step, model.GetStep("platform"));
        Assert.True(model.TryGetParty("client", out ConversationParty? party));
        Assert.Same(party, model.GetParty("client"));
        Assert.True(step.TryGetField(step.Answer[0].Id.ToString(), out AnswerField? field));
        Assert.Same(step.Answer[0], field);
        Assert.Throws<ArgumentException>("party", () => model.GetParty("other"));
    }

    [Fact]
    public void MarksNotesAndTallies_ByItemSectionAndPart()
    {
        ChecklistResponse response = TestChecklists.Begin(TestChecklists.Small)
            .Mark("a1", achieved: true).Note("a1", ChecklistColumn.Achieved, "zo");
        Assert.True(response.TryGet("a1", out ItemMark mark) && mark == response["a1"] && mark.IsAchieved);
        Assert.True(response.TryGet("a2", out mark) && mark == ItemMark.NotSeen);
        Assert.True(response.TryGetNote("a1", ChecklistColumn.Achieved, out string? note));
        Assert.Equal("zo", note);
        Assert.False(response.TryGetNote("a1", ChecklistColumn.Desired, out _));
        Assert.True(response.Checklist.TryGetItem("a1", out ChecklistItem? item));
        Assert.Same(item, response.Checklist.GetItem("a1"));
        Assert.Contains(item, response.Checklist.SectionOf("a1").Items);

        ChecklistScore score = response.Score();
        ChecklistSection section = response.Checklist.Sections[0];
        ChecklistPart part = response.Checklist.Parts[0];
        Assert.True(score.TryGet(section.Id.ToString(), out ProgressTally tally) && tally == score[section.Id]);
        Assert.True(score.TryGetPart(part.Id.ToString(), out tally) && tally == score.GetPart(part.Id));
        Assert.All(
            (string[])["other", "no id", ""],
            text => Assert.False(response.TryGet(text, out _) || response.TryGetNote(text, ChecklistColumn.Achieved, out _)
                || response.Checklist.TryGetItem(text, out _) || score.TryGet(text, out _) || score.TryGetPart(text, out _)));
    }

    [Fact]
    public void Entries_ByNumber()
    {
        Writer noor = Writer.Of("client", Clock);
        Conversation talk = CoreModels.Begin(CoreModels.Better, Clock)
            .Note("een notitie", noor)
            .Say("idea", null, "een idee", noor)
            .Correct(2, "een beter idee", null, noor)
            .Say("help", null, "meekijken", noor);
        Assert.True(talk.TryGetEntry(2, out ConversationEntry? said));
        Assert.Same(talk.Entries[0], said);
        Assert.Same(talk.Entries[1], talk.GetEntry(4));
        Assert.Single(said.Corrections);

        ScaleSeries series = ScaleSeries.Start(TestScales.Halves, noor).Record(4m, noor).Withdraw(1, null, noor).Record(5m, noor);
        Assert.True(series.TryGetEntry(3, out ScaleEntry? told));
        Assert.Same(series.Entries[1], told);
        Assert.True(series.GetEntry(1).IsWithdrawn);

        ProgressJournal journal = ProgressJournal.Start(noor).MarkLevel("een nieuw niveau", noor).Write("iets", noor);
        Assert.True(journal.TryGetEntry(2, out JournalRecord? written));
        Assert.Same(journal.Entries[0], written);

        foreach (int none in (int[])[int.MinValue, 0, 99])
        {
            Assert.False(talk.TryGetEntry(none, out _) || series.TryGetEntry(none, out _) || journal.TryGetEntry(none, out _));
            string expected = FormattableString.Invariant($"There is no entry with the number {none}. (Parameter 'number')");
            Assert.Equal(expected, Assert.Throws<ArgumentException>(() => talk.GetEntry(none)).Message);
            Assert.Equal(expected, Assert.Throws<ArgumentException>(() => series.GetEntry(none)).Message);
            Assert.Equal(expected, Assert.Throws<ArgumentException>(() => journal.GetEntry(none)).Message);
        }

        // A number of something else is no entry either.
        Assert.False(talk.TryGetEntry(1, out _) || talk.TryGetEntry(3, out _) || series.TryGetEntry(2, out _));
        Assert.False(journal.TryGetEntry(1, out _));
    }

    [Fact]
    public void NotesAndOperationsOfABoard_ById()
    {
        Writer ravi = Writer.Of("ravi", Clock).OnDevice("a");
        CircleBoard board = CircleBoard.Start("b", "Overdracht", ravi).Add(CircleZone.Outer, "Een vaste plek.", ravi, out NoteId id);
        Assert.True(board.TryGetNote(id.ToString(), out CircleNote? note));
        Assert.Equal(note, board.GetNote(id.ToString()));
        Assert.True(board.TryGetOperation("1@a", out CircleOperation? operation));
        Assert.Same(operation, board.GetOperation("1@a"));
        board = board.Undo("1@a", ravi);
        Assert.True(board.GetNote(id).IsTakenOff);
        Assert.All(
            (string[])["9@a", "no id", ""], text => Assert.False(board.TryGetNote(text, out _) || board.TryGetOperation(text, out _)));
        Assert.Equal(
            "There is no note '9@a' on this board. (Parameter 'id')",
            Assert.Throws<ArgumentException>(() => board.GetNote("9@a")).Message);
        Assert.Throws<ArgumentException>("id", () => board.GetOperation("9@a"));
        Assert.Throws<FormatException>(() => board.GetNote("no id"));
    }

    [Fact]
    public void KeysOfGuidance_AreOfOneTechnique()
    {
        Guidance guidance = TestScales.Halves.GuideNow();
        Assert.True(guidance.TryGet("coping", out Suggestion? coping));
        Assert.Same(coping, guidance["coping"]);
        Assert.True(ScaleSteps.TryGet("coping", out ScaleStep step));
        Assert.Equal(ScaleStep.Coping, step);
        Assert.True(FourRoles.TryGet("training", out ProgressRole role));
        Assert.Equal(ProgressRole.Training, role);
        string smallest = JournalPrompts.All[0].Suggested.ToString();
        Assert.True(JournalPrompts.TryGet(smallest, out JournalPrompt? prompt));
        Assert.Same(JournalPrompts.All[0], prompt);
        Assert.All(
            (string[])["other", "no key", ""],
            text => Assert.False(guidance.TryGet(text, out _) || ScaleSteps.TryGet(text, out _) || FourRoles.TryGet(text, out _)
                || JournalPrompts.TryGet(text, out _)));
    }

    [Fact]
    public void Text_IsTheSameAsTheId()
    {
        ItemId a = ItemId.Parse("a"), b = ItemId.Parse("b");
        Assert.Equal(ItemRelation.Same(a, b), ItemRelation.Same("a", "b"));
        Assert.Equal(ItemRelation.Reworded(a, b), ItemRelation.Reworded("a", "b"));
        Assert.Equal(ItemRelation.New(a), ItemRelation.New("a"));
        Assert.Equal(ItemRelation.Removed(b), ItemRelation.Removed("b"));
        Assert.True(PairGroup.Of("noor", "idris").Has("idris"));
        Assert.False(PairGroup.Of("noor", "idris").Has("kim"));
    }
}
