using Progressie.Circles;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Circles;

public sealed class CircleHintsTests
{
    private static readonly Writer Mila = Writer.Of("mila", ManualClock.At("2026-10-13T13:00:00+02:00")).OnDevice("a");

    /// <summary>Notes are positive (R9): what is not there is turned into what is, or should be.</summary>
    [Theory]
    [InlineData("nl", "Niemand komt meer te laat.", "niemand")]
    [InlineData("nl", "Geen gezeur meer", "geen")]
    [InlineData("nl", "We beginnen op tijd, niet later dan negen uur.", null)]
    [InlineData("nl", "Niet te laat. We beginnen om negen uur.", null)]
    [InlineData("en", "Nobody is late.", "nobody")]
    [InlineData("en", "Geen gezeur", null)]
    [InlineData(null, "No complaints", "no")]
    [InlineData("fr", "No, nooit, niet", null)]
    public void Look_R9_NegativeNote_IsAHintInBothCircles(string? language, string text, string? found)
    {
        foreach (CircleZone zone in (CircleZone[])[CircleZone.Inner, CircleZone.Outer])
        {
            Assert.Equal(
                found is null ? [] : [$"PRG3501 /notes/0/text {found}"],
                Hints(Board(language).Add(zone, text, Mila)));
        }
    }

    /// <summary>What is wanted is concrete as well (R9).</summary>
    [Theory]
    [InlineData("nl", "Betere communicatie", "betere")]
    [InlineData("nl", "De SAMENWERKING", "samenwerking")]
    [InlineData("nl", "minder werkdruk", "minder")]
    [InlineData("nl", "Betere communicatie: we bellen elke ochtend om negen uur.", null)]
    [InlineData("nl", "Rust tijdens de overdracht.", null)]
    [InlineData("nl", "Meerdaagse proef", null)]
    [InlineData("en", "Better teamwork", "better")]
    [InlineData("en", "Ring at nine", null)]
    [InlineData(null, "Improve it", "improve")]
    [InlineData("fr", "Better, beter", null)]
    public void Look_R9_VagueNote_IsAHintInTheOuterCircleOnly(string? language, string text, string? found)
    {
        Assert.Equal(
            found is null ? [] : [$"PRG3502 /notes/0/text {found}"],
            Hints(Board(language).Add(CircleZone.Outer, text, Mila)));
        Assert.Empty(Hints(Board(language).Add(CircleZone.Inner, text, Mila)));
    }

    [Fact]
    public void Look_SeveralNotes_SaysOneThingOfEachAndPointsAtIt()
    {
        CircleBoard board = Board("nl")
            .Add(CircleZone.Inner, "De kan staat bij de wisseling.", Mila)
            .Add(CircleZone.Outer, "Minder en niet meer", Mila)
            .Add(CircleZone.Outer, "Meer overleg", Mila);
        CircleSnapshot seen = board.ViewForEveryone();
        ValidationReport report = CircleHints.Look(seen);
        Assert.True(report.IsValid);
        Assert.Equal("circle-snapshot", report.Document);
        Assert.Equal(["PRG3501", "PRG3502"], report.Issues.Select(static issue => issue.Code.ToString()).Order());
        Assert.All(report.Issues, static issue => Assert.Equal(IssueSeverity.Hint, issue.Severity));
        foreach (ValidationIssue issue in report.Issues)
        {
            int note = int.Parse(issue.Path.ToString().Split('/')[2], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(issue.Code == IssueCode.NoteVague ? "Meer overleg" : "Minder en niet meer", seen.Notes[note].Text);
        }
    }

    /// <summary>Whatever is written: at most one hint for each note, and never an error.</summary>
    [Fact]
    public void Look_AnyText_GivesHintsOnly() => Props.ForAll(
        FsCheck.Fluent.Arb.From(Generate.Text),
        static text =>
        {
            foreach (string? language in (string?[])[null, "nl", "en"])
            {
                if (Board(language).TryAdd(CircleZone.Outer, text, Mila).TryGetValue(out CircleBoard? board))
                {
                    ValidationReport report = CircleHints.Look(board.ViewForEveryone());
                    Assert.True(report.IsValid);
                    Assert.True(report.Issues.Count <= 1);
                }
            }
        });

    [Fact]
    public void Look_Null_Throws() => Assert.Equal("board", Assert.Throws<ArgumentNullException>(() => CircleHints.Look(null!)).ParamName);

    private static CircleBoard Board(string? language) => CircleBoard.Start("kade", "De overdracht", Mila, new CircleDetails
    {
        Language = language is null ? null : LanguageTag.Parse(language),
    });

    private static IEnumerable<string> Hints(CircleBoard board) => CircleHints.Look(board.ViewForEveryone()).Issues
        .Select(static issue => $"{issue.Code} {issue.Path} {issue.Arguments["found"]}");
}
