using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

/// <summary>What one technique hands to another, in the shared words: statements and steps.</summary>
public sealed class BridgeTests
{
    private static readonly ManualClock Clock = ManualClock.At("2026-11-21T10:00:00+01:00");

    [Fact]
    public void ToStatements_AResponse_HasAchievedThenDesiredWithTheLabelOfTheBox()
    {
        ChecklistResponse response = ChecklistResponse.Start(
            global::Progressie.Catalog.ProgressieCatalog.BuiltIn.Checklists[global::Progressie.Catalog.LeadershipChecklist.Id],
            Writer.Anonymous(Clock), new ResponseDetails { Id = ResponseId.Parse("r-1") })
            .Mark("2B-6", achieved: true, desired: true)
            .Mark("1A-1", achieved: true)
            .Mark("4-5")
            .Note("1A-1", ChecklistColumn.Achieved, "elke maandag");
        IReadOnlyList<ProgressStatement> statements = response.ToStatements(LanguageTag.Dutch);
        Assert.Equal(
            [ProgressSide.Achieved, ProgressSide.Achieved, ProgressSide.Desired], statements.Select(static statement => statement.Side));
        Assert.StartsWith("Dit lukt me al: Ik weet op welke punten", statements[0].Text, StringComparison.Ordinal);
        Assert.Equal("elke maandag", statements[0].How);
        Assert.StartsWith("Dit laat ik al achterwege: ", statements[1].Text, StringComparison.Ordinal);
        Assert.StartsWith("Hier wil ik minder van: ", statements[2].Text, StringComparison.Ordinal);
        Assert.Equal(
            ProgressSource.Of(response.Checklist.Id, response.Checklist.Version) with
            {
                Response = ResponseId.Parse("r-1"),
                Element = "2B-6",
            },
            statements[2].Source);
        Assert.StartsWith("I already manage this: ", response.ToStatements(LanguageTag.English)[0].Text, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => response.ToStatements(default(LanguageTag)));

        // Without a language: that in which it was shown, or else that of the checklist.
        Assert.Equal(statements, response.ToStatements());
        ChecklistResponse shown = ChecklistResponse
            .Start(response.Checklist, Writer.Anonymous(Clock), new ResponseDetails { Language = LanguageTag.English })
            .Mark("1A-1", achieved: true);
        Assert.Equal(shown.ToStatements(LanguageTag.English), shown.ToStatements());

        CircleBoard board = CircleBoard.Start("b", "Mijn team leiden", Writer.Anonymous(Clock)).Add(
            statements, Writer.Of("lise", Clock).OnDevice("tablet"));
        Assert.Equal((2, 1), (board.Counts.Inner, board.Counts.Outer));
        Assert.Equal(statements[2].Source, board.Outer[0].Source);
    }

    [Fact]
    public void Carry_OpenStepsFromAnywhere_BeginTheNextConversation()
    {
        Writer writer = Writer.Of("noor", Clock).OnDevice("tablet");
        CircleBoard board = CircleBoard.Start("b", "x", Writer.Anonymous(Clock))
            .Add(CircleZone.Outer, "sleutels ophangen", writer, out NoteId note)
            .Plan(note, new CirclePlan(), writer);
        ChecklistResponse response =
            ChecklistResponse.Start(TestChecklists.Small, Writer.Anonymous(Clock)).Intend(new Intention { Text = "eerst vragen" });
        NextStep open = new() { What = "bellen" }, done = new() { What = "mailen", Status = NextStepStatus.Done };
        ConversationDetails details = new ConversationDetails { Carried = [open] }.Carry(board.OpenSteps, response.OpenSteps, [open, done]);
        Assert.Equal(["bellen", "sleutels ophangen", "eerst vragen"], details.Carried.Select(static step => step.What));
        Conversation talk = Conversation.Start(
            global::Progressie.Catalog.ProgressieCatalog.BuiltIn.Conversations["follow-up-opening"],
            Writer.Of("coach", Clock),
            [ConversationParticipant.Of("noor", "client"), ConversationParticipant.Of("coach", "coach")],
            details);
        Assert.Equal(details.Carried, talk.OpenSteps);
        Assert.Equal(details, details.Carry());
        Assert.Throws<ArgumentException>(() => details.Carry((IReadOnlyList<NextStep>)[null!]));
        Assert.Throws<ArgumentNullException>(() => details.Carry((IReadOnlyList<NextStep>)null!));
    }

    [Fact]
    public void Statement_SideOrTextWrong_IsRefused()
    {
        ProgressStatement statement = new() { Side = ProgressSide.Desired, Text = "x" };
        Assert.Equal("statement (Desired)", statement.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => statement with { Side = (ProgressSide)5 });
    }

    [Fact]
    public void AnonymityPolicy_BelowTheLowest_IsRefused()
    {
        Assert.Equal((5, 3), (AnonymityPolicy.Default.MinimumPeople, AnonymityPolicy.LowestMinimum));
        Assert.Equal(8, new AnonymityPolicy { MinimumPeople = 8 }.MinimumPeople);
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(static () => new AnonymityPolicy { MinimumPeople = 2 }).ParamName);
    }
}
