using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FsCheck.Fluent;
using Progressie.Catalog;
using Progressie.Circles;
using Progressie.Json;
using Progressie.Rendering;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Circles;

/// <summary>Of what was done without a name no view tells the device, the order or the moment within the session; and whoever looks at the
/// view can go on with it.</summary>
public sealed partial class CircleMaskLaws
{
    private static readonly ProgressiePages Pages = new(ProgressieTexts.BuiltIn);
    private static readonly ManualClock Clock = ManualClock.At("2026-11-21T10:00:00+01:00");
    private static readonly Writer Noor = Writer.Of("noor", Clock).OnDevice("a");

    [Fact]
    public void Views_OfAnyBoard_HoldNoIdAndNoMomentOfWhatHasNoName()
    {
        int unnamed = 0;
        Props.ForAll(
            Generate.Board,
            board =>
            {
                OperationId[] hidden = [.. board.Operations.Where(static one => one.By is null).Select(static one => one.Id)];
                unnamed += hidden.Length;
                foreach (CircleSnapshot view in ViewsOf(board))
                {
                    HashSet<OperationId> met =
                    [
                        .. view.Notes.Concat(view.TakenOff).SelectMany(IdsIn),
                        .. view.Links.SelectMany(static link => (OperationId[])[link.One.AddedBy, link.Other.AddedBy]),
                        .. view.Conflicts.SelectMany(static one => (OperationId[])[one.First, one.Second, one.Note?.AddedBy ?? one.First]),
                    ];
                    Assert.Empty(met.Intersect(hidden));
                    string json = ProgressieJson.Write(view);
                    Assert.All(hidden, id => Assert.DoesNotContain($"\"{id}\"", json, StringComparison.Ordinal));
                    DateTimeOffset[] starts =
                        [board.StartedAt, .. board.Operations.OfType<SessionBegan>().Select(static session => session.At)];
                    Assert.All(
                        view.Notes.Concat(view.TakenOff).SelectMany(static note => note.History).Where(static one => one.By is null),
                        one => Assert.True(starts.Contains(one.At) && one is { Happened: null, EventId: null }));
                }
            },
            cases: 400);
        Assert.True(unnamed > 500, $"Only {unnamed} operations had no name.");
    }

    /// <summary>The same unnamed notes, written in another order, at other moments and on other devices, give the same view but for the
    /// ids that it makes up.</summary>
    [Fact]
    public void Views_OfNotesWithoutAName_AreTheSameInWhateverOrderTheyWereWritten() => Props.ForAll(
        Arb.From(Gen.Choose(1, int.MaxValue - 1)),
        static seed =>
        {
            Random random = new(seed);
            string[] texts = [.. Enumerable.Range(0, random.Next(2, 7)).Select(static i => $"note {i}")];
            string[] first = [.. ViewsOf(Written(texts, random)).Select(Plain)];
            random.Shuffle(texts);
            Assert.Equal(first, ViewsOf(Written(texts, random)).Select(Plain));
        },
        cases: 200);

    [Fact]
    public void Views_PutNotesWithoutAName_InTheOrderOfTheIdsThatTheyMakeUp()
    {
        CircleBoard board = Start();
        for (int i = 0; i < 40; i++)
        {
            board = board.Add(CircleZone.Outer, $"note {i}", Anonymous("a"));
        }

        NoteId[] shown = [.. board.ViewForEveryone().Notes.Select(static note => note.Id)];
        Assert.Equal(shown.Order(), shown);
        Assert.NotEqual(board.Notes.Select(static note => note.Text), board.ViewForEveryone().Notes.Select(static note => note.Text));
        Assert.Equal(shown, board.Reword(board.Notes[3].Id, "anders", Noor).ViewFor("noor").Notes.Select(static note => note.Id));
    }

    [Fact]
    public void Verbs_KnowWhatAViewShows_AndTellNothingElse()
    {
        CircleBoard board = Start().Add(CircleZone.Outer, "een", Anonymous("b")).Add(CircleZone.Outer, "twee", Anonymous("b"))
            .Add(CircleZone.Outer, "van noor", Noor);
        CircleNote[] shown = [.. board.ViewFor("noor").Notes];
        NoteId one = shown.Single(static note => note.Text == "een").Id, two = shown.Single(static note => note.Text == "twee").Id;
        Assert.Equal("een", board.GetNote(one).Text);
        Assert.Equal("van noor", board.GetNote(shown.Single(static note => note.Author is not null).Id).Text);
        CircleBoard done = board.Achieve(one, "zo", Noor).Reword(two.ToString(), "twee, anders", Noor)
            .Plan(two, new CirclePlan { How = "morgen" }, Noor).Link(one, two, Noor);
        Assert.Equal(["een"], done.Inner.Select(static note => note.Text));
        CircleSnapshot view = done.ViewFor("noor");
        Assert.Equal((one, two), one < two ? (view.Links[0].One, view.Links[0].Other) : (view.Links[0].Other, view.Links[0].One));
        Assert.Equal(two, view.Notes.Single(static note => note.IsPlanned).Id);
        Assert.Equal(done.OpenSteps[0].Origin, view.OpenSteps[0].Origin);
        Assert.Equal(NextStepStatus.Done, done.Review(view.OpenSteps[0], NextStepStatus.Done, Noor).Steps[^1].Status);
        ValidationReport refused = done.TryAchieve(one, "weer", Noor).Report;
        Assert.Contains(one.ToString(), refused.Issues[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain("1@b", refused.Issues[0].Message, StringComparison.Ordinal);
        Assert.True(board.Undo(one.AddedBy, Anonymous("b")).GetNote(one).IsTakenOff);
        Assert.Equal(FreeText.Erased, done.Erase(two.AddedBy, Noor).GetNote(two).Text);
        Assert.False(board.TryReword("1@unnamed-0123456789abcdef01234567", "x", Noor).IsValid);
    }

    [Fact]
    public void Pages_OfAMerge_ShowNoMomentOfWhatHasNoName()
    {
        CircleBoard here = Start();
        CircleBoard there = here;
        for (int i = 0; i < 10; i++)
        {
            Clock.Advance(TimeSpan.FromMinutes(7));
            there = there.Add(CircleZone.Outer, $"note {i}", Anonymous("b"));
        }

        string page = Pages.Of(here.Merge(there), LanguageTag.Dutch).ToText();
        Assert.Single(Minutes().Matches(page).Select(static match => match.Value).Distinct());
        string[] told = [.. Notes().Matches(page).Select(static match => match.Value)];
        Assert.Equal(10, told.Length);
        Assert.NotEqual(told.Order(StringComparer.Ordinal), told);
    }

    private static IEnumerable<CircleSnapshot> ViewsOf(CircleBoard board) =>
    [
        board.ViewForEveryone(),
        .. board.Participants.Select(person => board.ViewFor(person.Id)),
    ];

    private static IEnumerable<OperationId> IdsIn(CircleNote note) =>
    [
        note.Id.AddedBy, note.PlacedBy, note.SplitFrom?.AddedBy ?? note.PlacedBy,
        .. note.History.SelectMany(static one => one.Basis.Append(one.Id).Append(one.Subject?.AddedBy ?? one.Id)),
    ];

    private static CircleBoard Start() => CircleBoard.Start("kade", "Overdracht", Noor, new CircleDetails
    {
        Form = CircleForm.Team,
        Participants = [new Participant { Id = ParticipantId.Parse("noor") }],
    });

    private static CircleBoard Written(string[] texts, Random random)
    {
        CircleBoard board = Start();
        foreach (string text in texts)
        {
            Clock.Advance(TimeSpan.FromSeconds(random.Next(1, 100)));
            board = board.Add(CircleZone.Outer, text, Anonymous($"r{random.Next(3)}"));
        }

        // All that was done is of one session, whenever that began.
        return Generate.BoardWith(CircleBoard.Start("kade", "Overdracht", Writer.Anonymous(ManualClock.At("2026-11-20T10:00:00+01:00")),
            new CircleDetails { Form = CircleForm.Team, Participants = [.. board.Participants] }), board.Operations);
    }

    private static string Plain(CircleSnapshot view)
    {
        JsonNode document = JsonNode.Parse(Ids().Replace(ProgressieJson.Write(view), "ID"))!;
        document["notes"] = new JsonArray(
            [.. document["notes"]!.AsArray().Select(static note => (JsonNode)note!.ToJsonString()).OrderBy(static note => $"{note}")]);
        return document.ToJsonString();
    }

    private static Writer Anonymous(string device) => Writer.Anonymous(Clock).OnDevice(device);

    [GeneratedRegex("[0-9]+@unnamed-[0-9a-f]{24}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ids();

    [GeneratedRegex("[0-9]{2}:[0-9]{2}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Minutes();

    [GeneratedRegex("note [0-9]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Notes();
}
