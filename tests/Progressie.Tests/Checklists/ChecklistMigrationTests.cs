using FsCheck.Fluent;
using Progressie.Checklists;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Checklists;

public sealed class ChecklistMigrationTests
{
    private static readonly Checklist Small = TestChecklists.Small;
    private static readonly Checklist Small2 = TestChecklists.Small2;

    [Fact]
    public void OpenUnder_NextVersion_CarriesWhatMeansTheSame()
    {
        ChecklistResponse old = Full();
        ChecklistMigration migration = old.OpenUnder(Small2, ResponseId.Parse("r2"));
        ChecklistResponse response = migration.Response;
        Assert.Equal(["a1", "b9", "c1"], migration.Carried.Select(static item => item.ToString()));
        Assert.Equal(["a2 Reworded", "b2 NotInTarget"], migration.NotCarried.Select(static item => $"{item.Item.Id} {item.Reason}"));
        Assert.Empty(migration.Restored);
        Assert.Equal(ItemState.Achieved, response["a1"].State);
        Assert.Equal(ItemState.NotSeen, response["a2"].State);
        Assert.Equal(ItemState.Both, response["b9"].State);
        Assert.Equal(ItemState.NotSeen, response["c2"].State);
        Assert.Equal("bij b1", response.FindNote(ItemId.Parse("b9"), ChecklistColumn.Desired));
        Assert.Equal(2, response.Unmatched.Count);
        UnmatchedItem a2 = response.Unmatched[0];
        Assert.Equal(
            ("a2", 1, ItemState.Desired, "hoe a2", "wil a2"),
            (a2.Item.ToString(), a2.Version.Number, a2.Mark.State, a2.AchievedNote, a2.DesiredNote));

        Assert.Same(Small2, response.Checklist);
        Assert.Equal(ResponseStatus.InProgress, response.Status);
        Assert.Equal("r2", response.Id.ToString());
        Assert.Equal(old.Respondent, response.Respondent);
        Assert.Equal(old.Language, response.Language);
        Assert.Equal(old.StartedAt, response.StartedAt);
        Assert.Equal(old.Extensions, response.Extensions);
        Assert.Empty(response.Amendments);
        Assert.Equal(1, response.MigratedFrom!.Version.Number);
        Assert.Equal(Small.Hash, response.MigratedFrom.Hash);
        Assert.Equal("r1", response.MigratedFrom.Response.ToString());
    }

    [Fact]
    public void OpenUnder_AnyVersion_LeavesTheOldResponseAlone()
    {
        ChecklistResponse old = Full(), same = Full();
        _ = old.OpenUnder(Small2);
        Assert.Equal(same, old);
        Assert.Equal(ResponseStatus.Completed, old.Status);
    }

    [Fact]
    public void OpenUnder_Intentions_KeepTheirTextAndPointWhereItMeansTheSame()
    {
        ChecklistMigration migration = Full().OpenUnder(Small2);
        Assert.Equal(["los", "bij b1", "bij a2"], migration.Response.Intentions.Select(static intention => intention.Text));
        Assert.Equal([null, ItemId.Parse("b9"), null], migration.Response.Intentions.Select(static intention => intention.Item));
        Assert.Equal(new DateOnly(2026, 12, 1), migration.Response.Intentions[1].On);
        Assert.Equal(
            "checklist-response: PRG4406 warning at /intentions/2: Intention 3 pointed at item ‘a2’ of version 1, which has no "
                + "counterpart here that means the same: the intention is kept, without the item.",
            Told.Report(migration.Report));
    }

    [Fact]
    public void OpenUnder_BackAgain_RestoresWhatWasKept()
    {
        ChecklistMigration back = Full().OpenUnder(Small2).Response.Mark("c2", desired: true).Mark("a2", achieved: true).OpenUnder(Small);
        Assert.Equal(["a1", "b1", "c1"], back.Carried.Select(static item => item.ToString()));
        Assert.Equal(["a2", "b2"], back.Restored.Select(static item => item.ToString()));
        Assert.Equal(["a2 Reworded", "c2 NotInTarget"], back.NotCarried.Select(static item => $"{item.Item.Id} {item.Reason}"));
        Assert.Equal(["a2", "c2"], back.Response.Unmatched.Select(static item => item.Item.ToString()));
        Assert.All(back.Response.Unmatched, static item => Assert.Equal(2, item.Version.Number));
        Assert.Equal(Full().Notes, back.Response.Notes);
    }

    [Fact]
    public void OpenUnder_RelationsNotDeclared_KeepsEverythingApart()
    {
        Checklist undeclared = Checklist.Create(TestChecklists.SmallDraft2 with { Relations = [] });
        ChecklistMigration migration = Full().OpenUnder(undeclared);
        Assert.Empty(migration.Carried);
        Assert.All(migration.NotCarried, static item => Assert.Equal(NotCarriedReason.RelationNotDeclared, item.Reason));
        Assert.Equal(5, migration.Response.Unmatched.Count);
        Assert.Equal("PRG4404", migration.Report.Issues[0].Code.ToString());
        Assert.Equal(Full().Notes, migration.Response.OpenUnder(Small).Response.Notes);
    }

    [Fact]
    public void OpenUnder_OnlyANote_CountsAsAnswered()
    {
        ChecklistResponse old = TestChecklists.Begin(Small)
            .Note("b1", ChecklistColumn.Achieved, "zo")
            .Note("b2", ChecklistColumn.Desired, "nee");
        ChecklistMigration migration = old.OpenUnder(Small2);
        Assert.Equal("b9", Assert.Single(migration.Carried).ToString());
        Assert.False(migration.Response["b9"].IsSeen);
        Assert.Equal("b2", Assert.Single(migration.NotCarried).Item.Id.ToString());
        Assert.Equal("nee", Assert.Single(migration.Response.Unmatched).DesiredNote);
    }

    [Fact]
    public void OpenUnder_Refused_Throws()
    {
        ChecklistResponse response = TestChecklists.Begin(Small);
        Assert.Equal("target", Assert.Throws<ArgumentNullException>(() => response.OpenUnder(null!)).ParamName);
        Assert.Equal(
            "The response is to checklist 'small' version 1, and cannot be opened under checklist 'leadership-checklist' version 1. "
                + "(Parameter 'target')",
            Assert.Throws<ArgumentException>(() => response.OpenUnder(TestChecklists.Leadership)).Message);
        Assert.Equal(
            "The response is under checklist 'small' version 1 already. (Parameter 'target')",
            Assert.Throws<ArgumentException>(() => response.OpenUnder(TestChecklists.Small)).Message);
        Assert.Throws<ArgumentException>(() => response.OpenUnder(Small2, default(ResponseId)));
    }

    [Fact]
    public void OpenUnder_ThereAndBack_ReturnsAllMarksAndNotes() => Props.ForAll(Generate.Response(Small), static response =>
    {
        ChecklistResponse back = response.OpenUnder(Small2).Response.OpenUnder(Small).Response;
        Assert.Equal(response.Content.Marks, back.Content.Marks);
        Assert.Equal(response.Notes, back.Notes);
        Assert.Empty(back.Unmatched);
        Assert.Equal(
            response.Intentions.Select(static intention => (intention.Text, intention.On)),
            back.Intentions.Select(static intention => (intention.Text, intention.On)));
        Assert.Equal(response.Extensions, back.Extensions);
    });

    [Fact]
    public void OpenUnder_Generated_LosesNothing() => Props.ForAll(Generate.Response(Small), static response =>
    {
        ChecklistMigration migration = response.OpenUnder(Small2);
        ChecklistResponse opened = migration.Response;
        Assert.Equal(
            Answers(response),
            Answers(opened)
                .Concat(opened.Unmatched.SelectMany(static kept => Answer(kept.Mark, kept.AchievedNote, kept.DesiredNote)))
                .Order(StringComparer.Ordinal));
        Assert.Equal(migration.NotCarried.Select(static item => item.Item.Id), opened.Unmatched.Select(static kept => kept.Item));
        Assert.Equal(migration.NotCarried.Select(static item => item.Mark), opened.Unmatched.Select(static kept => kept.Mark));
        Assert.All(migration.Carried, item => Assert.True(
            opened[item].IsSeen || opened.FindNote(item, ChecklistColumn.Achieved) is not null
                || opened.FindNote(item, ChecklistColumn.Desired) is not null));
    });

    [Fact]
    public void OpenUnder_ThreeVersionsInAnyOrder_KeepsNothingOfItsOwnVersionAndNothingTwice()
    {
        // Version 2 leaves a1 out and version 3 takes it up again, the same as in version 1: an answer of version 3 waits
        // while the person answers the same anew under version 1.
        Checklist[] versions = Versions();
        ChecklistResponse third = TestChecklists.Begin(versions[2])
            .Mark("a1", achieved: true)
            .Note("a1", ChecklistColumn.Achieved, "eerst");
        ChecklistResponse first = third.OpenUnder(versions[1]).Response.OpenUnder(versions[0]).Response.Mark("a1", desired: true);
        ChecklistMigration migration = first.OpenUnder(versions[2]);
        AssertSound(migration.Response);
        Assert.Equal(ItemState.Achieved, migration.Response["a1"].State);
        Assert.Equal("eerst", Assert.Single(migration.Response.Notes).Text);
        Assert.Equal("a1", Assert.Single(migration.Restored).ToString());
        Assert.Empty(migration.Carried);
        Assert.Equal(NotCarriedReason.AnsweredThere, Assert.Single(migration.NotCarried).Reason);
        UnmatchedItem kept = Assert.Single(migration.Response.Unmatched);
        Assert.Equal((1, "a1", ItemState.Desired), (kept.Version.Number, kept.Item.ToString(), kept.Mark.State));
        Assert.Equal(ItemState.Desired, migration.Response.OpenUnder(versions[0]).Response["a1"].State);
    }

    [Fact]
    public void OpenUnder_AnyWalkOverThreeVersions_StaysSound()
    {
        Checklist[] versions = Versions();
        Props.ForAll(
            (from version in Gen.Choose(0, 2)
             from item in Gen.Choose(0, 10)
             from state in Generate.State
             select (version, item, state)).ListOf().ToArbitrary(),
            steps =>
            {
                ChecklistResponse response = TestChecklists.Begin(versions[0]);
                foreach ((int version, int item, ItemState state) in steps)
                {
                    if (versions[version] != response.Checklist)
                    {
                        ChecklistResponse opened = response.OpenUnder(versions[version]).Response;
                        Assert.Equal(AllAnswers(response), AllAnswers(opened));
                        response = opened;
                    }

                    ItemId id = response.Checklist.Items[item % response.Checklist.Items.Count].Id;
                    ItemMark mark = ItemMark.FromState(state);
                    response = mark.IsSeen ? response.Mark(id, mark.IsAchieved, mark.IsDesired) : response.MarkNotSeen(id);
                    AssertSound(response);
                }
            });
    }

    private static void AssertSound(ChecklistResponse response)
    {
        Assert.DoesNotContain(response.Unmatched, kept => kept.Version == response.Checklist.Version);
        Assert.Equal(response.Unmatched.Count, response.Unmatched.DistinctBy(static kept => (kept.Version, kept.Item)).Count());
    }

    /// <summary>Three versions: a1 is in the first and the third and means the same; the second has another item instead.</summary>
    private static Checklist[] Versions()
    {
        ChecklistDraft draft = TestChecklists.SmallDraft;
        ItemId a1 = ItemId.Parse("a1"), x = ItemId.Parse("x");
        return
        [
            Make(1, "a1", []),
            Make(2, "x", [To(1, ItemRelation.New(x), ItemRelation.Removed(a1))]),
            Make(3, "a1", [To(1, ItemRelation.Same(a1, a1)), To(2, ItemRelation.New(a1), ItemRelation.Removed(x))]),
        ];

        static VersionRelations To(int version, params ItemRelation[] items) =>
            new() { Version = DefinitionVersion.FromNumber(version), Items = items };

        Checklist Make(int version, string item, VersionRelations[] relations) => Checklist.Create(draft with
        {
            Version = DefinitionVersion.FromNumber(version),
            Parts = [draft.Parts[0] with { Sections = [TestChecklists.Section("A", Polarity.Practise, TestChecklists.Item(item))] }],
            Relations = relations,
        });
    }

    private static IEnumerable<string> Answers(ChecklistResponse response) => response.Checklist.Items
        .SelectMany(
            item => Answer(
                response[item.Id], response.FindNote(item.Id, ChecklistColumn.Achieved),
                response.FindNote(item.Id, ChecklistColumn.Desired)))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> AllAnswers(ChecklistResponse response) => Answers(response)
        .Concat(response.Unmatched.SelectMany(static kept => Answer(kept.Mark, kept.AchievedNote, kept.DesiredNote)))
        .Order(StringComparer.Ordinal);

    private static string[] Answer(ItemMark mark, string? achieved, string? desired) =>
        mark.IsSeen || achieved is not null || desired is not null ? [$"{mark.State} | {achieved ?? "-"} | {desired ?? "-"}"] : [];

    private static ChecklistResponse Full()
    {
        ManualClock clock = ManualClock.At("2026-11-21T14:30:00+01:00");
        ResponseDetails details = new()
        {
            Id = ResponseId.Parse("r1"),
            Language = LanguageTag.English,
            Respondent = new Participant { Id = ParticipantId.Parse("p1") },
        };
        return ChecklistResponse.Start(Small, Writer.Anonymous(clock), details)
            .Mark("a1", achieved: true)
            .Mark("a2", desired: true).Note("a2", ChecklistColumn.Achieved, "hoe a2").Note("a2", ChecklistColumn.Desired, "wil a2")
            .Mark("b1", achieved: true, desired: true).Note("b1", ChecklistColumn.Desired, "bij b1")
            .Mark("b2")
            .Mark("c1", desired: true)
            .Intend("los")
            .Intend(new Intention { Text = "bij b1", Item = ItemId.Parse("b1"), On = new DateOnly(2026, 12, 1) })
            .Intend(new Intention { Text = "bij a2", Item = ItemId.Parse("a2") })
            .WithExtensions(HostExtensions.Empty.With("host", "1"))
            .Complete(Writer.Anonymous(clock));
    }
}
