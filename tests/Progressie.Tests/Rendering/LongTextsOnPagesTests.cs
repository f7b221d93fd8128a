using Progressie.Catalog;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Rendering;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Rendering;

/// <summary>A page is about as long as what it is about, however often a long text is named on it.</summary>
public sealed class LongTextsOnPagesTests
{
    private static readonly ProgressiePages Pages = new(ProgressieTexts.BuiltIn);

    private static readonly Writer Noor = Writer.Of("noor", ManualClock.At("2026-05-01T09:00:00+02:00")).OnDevice("a");

    [Fact]
    public void Board_ThatNamesALongNoteOften_ShowsItWholeOnce()
    {
        string text = new('x', 20_000);
        CircleBoard board = CircleBoard.Start("b", "Overdracht", Noor).Add(CircleZone.Outer, text, Noor, out NoteId note);
        for (int i = 0; i < 100; i++)
        {
            board = board.Add(CircleZone.Outer, "y", Noor, out NoteId other).Link(note, other, Noor);
        }

        string page = Pages.Of(board.ViewForEveryone(), LanguageTag.Dutch).ToText();
        Assert.InRange(page.Length, 20_000, 60_000);
        Assert.Contains(text, page, StringComparison.Ordinal);
        Assert.Contains($" {text[..200]}…", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void Model_WhosePlacesStandForMuch_IsRefusedBeyondAMillion(int count, bool isValid)
    {
        ConversationModelDraft draft = TestModels.FreeDraft with
        {
            Parameters =
            [
                TestModels.FreeDraft.Parameters[0] with
                {
                    Default = LocalizedText.In(LanguageTag.Dutch, new string('x', isValid ? 19_000 : 20_000)),
                },
            ],
            Credit = LocalizedText.In(LanguageTag.Dutch, string.Concat(Enumerable.Repeat("{period}", count))),
        };
        ValidationReport report = ConversationModel.TryCreate(draft).Report;
        Assert.Equal(!isValid, report.Issues.Any(static issue => issue.Code == IssueCode.FilledInTooLong && issue.Path == "/parameters"));
    }

    [Fact]
    public void Conversation_WhoseParametersStandForMuch_IsRefused()
    {
        ConversationModel model = ConversationModel.Create(TestModels.FreeDraft with
        {
            Credit = LocalizedText.Of(string.Concat(Enumerable.Repeat("{period}", 60)), "x"),
        });
        ConversationDetails details = new()
        {
            Parameters =
            [
                new ParameterValue
                {
                    Parameter = TextKey.Parse("period"),
                    Text = LocalizedText.In(LanguageTag.Dutch, new string('x', 20_000)),
                },
            ],
        };
        ValidationIssue issue = Assert.Single(
            Conversation.TryStart(model, Noor, [ConversationParticipant.Of("noor", "client")], details).Report.Issues);
        Assert.Equal((IssueCode.FilledInTooLong, "/parameters"), (issue.Code, issue.Path));
        Assert.Equal("1000000", issue.Arguments["allowed"]);
    }
}
