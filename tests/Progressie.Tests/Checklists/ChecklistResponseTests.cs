using FsCheck;
using FsCheck.Fluent;
using Progressie.Checklists;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Checklists;

public sealed class ChecklistResponseTests
{
    private const string Completed =
        "PRG4311 error at /completedAt: The response is completed: changes from now on are amendments, which keep what it was.";
    private static readonly Checklist Small = TestChecklists.Small;
    private static readonly ItemId A1 = ItemId.Parse("a1");
    private static readonly ItemId C1 = ItemId.Parse("c1");

    [Fact]
    public void Start_Checklist_HasNothingYet()
    {
        ChecklistResponse response = TestChecklists.Begin(Small);
        Assert.Same(Small, response.Checklist);
        Assert.All(Small.Items, item => Assert.Equal(ItemMark.NotSeen, response[item.Id]));
        Assert.Equal(ResponseStatus.InProgress, response.Status);
        Assert.Null(response.Id);
        Assert.Null(response.Respondent);
        Assert.Null(response.Language);
        Assert.Null(response.StartedAt);
        Assert.Null(response.CompletedAt);
        Assert.Null(response.Position);
        Assert.Null(response.MigratedFrom);
        Assert.Empty(response.Amendments);
        Assert.Empty(response.Unmatched);
        Assert.Empty(response.Notes);
        Assert.Empty(response.Intentions);
        Assert.True(response.Extensions.IsEmpty);
        Assert.Same(Small.Items[0], response.ResumeAt);
    }

    [Fact]
    public void Start_Details_AreKeptWithTheMoment()
    {
        ChecklistResponse response =
            ChecklistResponse.Start(Small, Writer.Anonymous(ManualClock.At("2026-11-21T14:30:00+01:00")), Details());
        Assert.Equal("r1", response.Id.ToString());
        Assert.Equal("Noor", response.Respondent!.Name);
        Assert.Equal(LanguageTag.English, response.Language);
        Assert.Equal(new DateTimeOffset(2026, 11, 21, 14, 30, 0, TimeSpan.FromHours(1)), response.StartedAt);
        Assert.Equal(TimeSpan.FromHours(1), response.StartedAt!.Value.Offset);
    }

    [Fact]
    public void Start_WriterAlone_IsTheRespondent()
    {
        ChecklistResponse response = ChecklistResponse.Start(Small, Writer.Of("noor", Clock()));
        Assert.Equal(new Participant { Id = ParticipantId.Parse("noor") }, response.Respondent);
        Assert.Null(response.Id);
        Assert.Null(response.Language);
        Assert.True(response.Extensions.IsEmpty);
        Assert.Null(ChecklistResponse.Start(Small, Writer.Anonymous(Clock())).Respondent);
        Assert.Equal("p1", ChecklistResponse.Start(Small, Writer.Of("coach", Clock()), Details()).Respondent!.Id.ToString());
    }

    [Fact]
    public void TryStart_NameOrLanguage_IsReported()
    {
        Participant noor = new() { Id = ParticipantId.Parse("p1"), Name = "Noor\v" };
        AssertRefused(
            "PRG1004 error at /respondent/name: The text holds the control character U+000B at position 4: only visible characters, "
                + "spaces, tabs and line ends are allowed.",
            ChecklistResponse.TryStart(Small, Writer.Anonymous(Clock()), Details() with { Respondent = noor }));
        Validated<ChecklistResponse> french = ChecklistResponse.TryStart(
            Small, Writer.Anonymous(Clock()),
            new ResponseDetails { Language = LanguageTag.Parse("fr"), Extensions = HostExtensions.Empty.With("a", "1") });
        Assert.Equal(["PRG4307"], french.Report.Issues.Select(static issue => issue.Code.ToString()));
        Assert.Equal(["a"], french.Value.Extensions.Names);
    }

    [Fact]
    public void Review_AStepTakenAlongBeforeTheResponseHadAKey_FindsItsIntention()
    {
        Writer noor = Writer.Of("noor", ManualClock.At("2026-05-01T09:00:00+02:00"));
        ChecklistResponse begun = ChecklistResponse.Start(TestChecklists.Small, noor).Intend("w").Intend("v", "a1");
        NextStep[] steps = [.. begun.Steps];
        ChecklistResponse known = begun.WithDetails(new ResponseDetails
        {
            Id = ResponseId.Parse("r-1"),
            Respondent = new Participant { Id = ParticipantId.Parse("noor") },
        });
        Assert.All(steps, step => Assert.Single(known.Review(step, NextStepStatus.Done, null, noor).OpenSteps));
        Assert.False(known.TryReview(steps[0] with { What = "iets anders" }, NextStepStatus.Done, null, noor).IsValid);
        Assert.False(known.TryReview(
            steps[0] with { Owner = new Participant { Id = ParticipantId.Parse("lise") } }, NextStepStatus.Done, null, noor).IsValid);
    }

    [Fact]
    public void EraseIntention_ThatIsNotThere_IsReported() => Assert.All(
        (int[])[0, -1, 2, int.MaxValue, int.MinValue],
        static number => Assert.Equal(
            ("PRG1113", "/intentions"),
            ChecklistResponse.Start(TestChecklists.Small, Writer.Anonymous(ManualClock.At("2026-05-01T09:00:00+02:00"))).Intend("w")
                .TryEraseIntention(number).Report.Issues.Select(static issue => (issue.Code.ToString(), issue.Path)).Single()));

    [Fact]
    public void Erase_AnItemThatTheVersionNoLongerHas_ErasesTheIntentionThatCameFromIt()
    {
        Writer noor = Writer.Of("noor", ManualClock.At("2026-05-01T09:00:00+02:00"));
        foreach (ChecklistItem item in TestChecklists.Small.Items)
        {
            ChecklistResponse opened = ChecklistResponse.Start(TestChecklists.Small, noor).Intend("PLANTED", item.Id).Intend("ook")
                .TryOpenUnder(TestChecklists.Small2).Value.Response;
            Assert.Equal(["PLANTED", "ook"], opened.Intentions.Select(static one => one.Text));
            ItemId known = opened.Intentions[0].Item ?? item.Id;
            Assert.Equal([FreeText.Erased, "ook"], opened.Erase(known).Intentions.Select(static one => one.Text));
        }
    }

    [Fact]
    public void WithDetails_InProgress_GivesTheResponseThatBeganWithThem()
    {
        ChecklistResponse begun = ChecklistResponse.Start(Small, Writer.Anonymous(Clock())).Mark(A1, achieved: true).StopAt("b1");
        ResponseDetails details = Details() with { Extensions = HostExtensions.Empty.With("a", "1") };
        ChecklistResponse fromTheStart =
            ChecklistResponse.Start(Small, Writer.Anonymous(Clock()), details).Mark(A1, achieved: true).StopAt("b1");
        Assert.Equal(fromTheStart, begun.WithDetails(details));
        Assert.Equal(
            fromTheStart,
            begun.WithDetails(new ResponseDetails { Language = details.Language, Extensions = details.Extensions })
                .WithDetails(new ResponseDetails { Respondent = details.Respondent })
                .WithDetails(new ResponseDetails { Id = details.Id }));
        Assert.Equal(fromTheStart, fromTheStart.WithDetails(ResponseDetails.None));
        Assert.Equal(ResponseStatus.Completed, begun.WithDetails(details).Complete(Writer.Anonymous(Clock())).Status);
    }

    [Fact]
    public void WithDetails_NameOrLanguage_IsReported()
    {
        ChecklistResponse begun = ChecklistResponse.Start(Small, Writer.Anonymous(Clock()));
        Participant noor = new() { Id = ParticipantId.Parse("p1"), Name = "Noor\v" };
        Validated<ChecklistResponse> named = begun.TryWithDetails(new ResponseDetails { Respondent = noor });
        Assert.False(named.IsValid);
        Assert.Equal("/respondent/name", Assert.Single(named.Report.Issues).Path.ToString());
        Validated<ChecklistResponse> french = begun.TryWithDetails(new ResponseDetails { Language = LanguageTag.Parse("fr") });
        Assert.Equal(["PRG4307"], french.Report.Issues.Select(static issue => issue.Code.ToString()));
        Assert.Equal("fr", french.Value.Language.ToString());
        Assert.Equal("details", Assert.Throws<ArgumentNullException>(() => begun.WithDetails(null!)).ParamName);
    }

    [Fact]
    public void WithDetails_CompletedResponse_IsRefusedAlsoInAnAmendment()
    {
        ChecklistResponse completed = TestChecklists.Begin(Small).Complete(Writer.Anonymous(Clock()));
        AssertRefused(Completed, completed.TryWithDetails(Details()));
        AssertRefused(Completed, completed.TryAmend(static open => open.WithDetails(Details()), null, Writer.Anonymous(Clock())));
    }

    [Fact]
    public void Start_Null_Throws()
    {
        Writer writer = Writer.Anonymous(Clock());
        Assert.Equal("checklist", Assert.Throws<ArgumentNullException>(() => ChecklistResponse.Start(null!, writer)).ParamName);
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => ChecklistResponse.Start(Small, null!)).ParamName);
    }

    [Fact]
    public void Details_Default_Throws()
    {
        Assert.Equal(
            "The id is default, which is no id. (Parameter 'value')",
            Assert.Throws<ArgumentException>(() => new ResponseDetails { Id = default(ResponseId) }).Message);
        Assert.Equal(
            "The language is default, which is no language. (Parameter 'value')",
            Assert.Throws<ArgumentException>(() => new ResponseDetails { Language = default(LanguageTag) }).Message);
    }

    [Theory]
    [InlineData(ItemState.Neither, false, false)]
    [InlineData(ItemState.Achieved, true, false)]
    [InlineData(ItemState.Desired, false, true)]
    [InlineData(ItemState.Both, true, true)]
    public void Mark_Boxes_GiveTheState(ItemState state, bool achieved, bool desired)
    {
        ChecklistResponse before = TestChecklists.Begin(Small);
        ChecklistResponse response = before.Mark("b1", achieved, desired);
        ItemMark mark = response["b1"];
        Assert.Equal(state, mark.State);
        Assert.True(mark.IsSeen);
        Assert.Equal(achieved, mark.IsAchieved);
        Assert.Equal(desired, mark.IsDesired);
        Assert.Equal(achieved, mark.Has(ChecklistColumn.Achieved));
        Assert.Equal(desired, mark.Has(ChecklistColumn.Desired));
        Assert.Equal(ItemMark.FromState(state), mark);
        Assert.Equal(ItemState.NotSeen, before["b1"].State);
        Assert.All(Small.Items.Where(static item => item.Id.ToString() != "b1"), item => Assert.False(response[item.Id].IsSeen));
    }

    [Fact]
    public void ItemMark_OutOfRange_Throws()
    {
        Assert.Equal("state", Assert.Throws<ArgumentOutOfRangeException>(() => ItemMark.FromState((ItemState)5)).ParamName);
        Assert.Equal("state", Assert.Throws<ArgumentOutOfRangeException>(() => ItemMark.FromState((ItemState)(-1))).ParamName);
        Assert.Equal("column", Assert.Throws<ArgumentOutOfRangeException>(() => ItemMark.NotSeen.Has((ChecklistColumn)2)).ParamName);
        Assert.Equal(default, ItemMark.NotSeen);
        Assert.False(ItemMark.NotSeen.IsSeen);
    }

    [Fact]
    public void Mark_OneBox_LeavesTheOtherAsItWas()
    {
        ChecklistResponse response = TestChecklists.Begin(Small).Mark(A1, achieved: true).Mark(A1, desired: true);
        Assert.Equal(ItemState.Both, response[A1].State);
        Assert.Equal(ItemState.Both, response.Mark(A1)[A1].State);
        Assert.Equal(ItemState.Desired, response.Mark("a1", achieved: false)[A1].State);
        Assert.Equal(ItemState.Neither, response.Mark("a1", achieved: false, desired: false)[A1].State);
        Assert.Equal(ItemState.Neither, response.Mark("c1")[C1].State);
        Assert.Equal(ItemState.Neither, response.Mark("c1", desired: false)[C1].State);
    }

    [Fact]
    public void MarkNotSeen_MarkedItem_IsTakenBackAndNotesStay()
    {
        ChecklistResponse response = TestChecklists.Begin(Small)
            .Mark(A1, true, true)
            .Note(A1, ChecklistColumn.Achieved, "zo")
            .MarkNotSeen("a1");
        Assert.Equal(ItemMark.NotSeen, response[A1]);
        Assert.Equal("zo", response.FindNote(A1, ChecklistColumn.Achieved));
    }

    [Fact]
    public void Verbs_UnknownItem_AreRefusedWithItsPlace()
    {
        ChecklistResponse response = TestChecklists.Begin(Small);
        ItemId unknown = ItemId.Parse("A1");
        const string Sentence = "Checklist ‘small’ version 1 has no item ‘A1’.";
        Assert.Equal(
            ["/marks/A1", "/marks/A1", "/notes/A1", "/notes/A1", "/position", "/intentions/0/item"],
            Verbs(response, unknown).Select(verb => Single(verb, "PRG4304", Sentence)));
        Assert.Equal("/marks/A1", Single(() => response.Mark("A1", true), "PRG4304", Sentence));
        Assert.Equal(
            "/intentions/0/item",
            Single(() => response.WithIntentions([new Intention { Text = "x", Item = unknown }]), "PRG4304", Sentence));
        Assert.Equal("/intentions/1/item", Single(() => response.Intend("x").Intend("y", "A1"), "PRG4304", Sentence));
        Assert.Throws<ArgumentException>(() => response[unknown]);
        Assert.Null(response.FindNote(unknown, ChecklistColumn.Achieved));

        static string Single(Action verb, string code, string sentence)
        {
            ValidationIssue issue = Assert.Single(Assert.Throws<ProgressieDataException>(verb).Report.Issues);
            Assert.Equal($"{code} error at {issue.Path}: {sentence}", Told.Line(issue));
            return issue.Path;
        }
    }

    [Fact]
    public void Verbs_DefaultItem_Throw()
    {
        foreach (Action verb in Verbs(TestChecklists.Begin(Small), default)[..^1])
        {
            Assert.Equal("The id is default, which is no id. (Parameter 'item')", Assert.Throws<ArgumentException>(verb).Message);
        }

        Assert.Throws<ArgumentException>(() => new Intention { Text = "x", Item = default(ItemId) });
    }

    [Fact]
    public void Verbs_TextThatIsNoId_AreReportedAsByTheirTwins()
    {
        ChecklistResponse response = TestChecklists.Begin(Small);
        foreach (Action verb in (Action[])
        [
            () => response.Mark("a 1"),
            () => response.MarkNotSeen("a 1"),
            () => response.Note("a 1", ChecklistColumn.Achieved, "x"),
            () => response.RemoveNote("a 1", ChecklistColumn.Achieved),
            () => response.Intend("x", "a 1"),
            () => response.StopAt("a 1"),
        ])
        {
            Assert.Equal(IssueCode.IdentifierInvalid, Assert.Throws<ProgressieDataException>(verb).Report.Issues[0].Code);
        }

        Assert.Throws<FormatException>(() => response["a 1"]);
        Validated<ChecklistResponse> amended = response.Complete(Writer.Anonymous(TimeProvider.System))
            .TryAmend(static done => done.Mark("no id", achieved: true), "x", Writer.Anonymous(TimeProvider.System));
        Assert.Equal(IssueCode.IdentifierInvalid, amended.Report.Issues[0].Code);

        Assert.Throws<ArgumentNullException>(() => response.Mark((string)null!));
        Assert.Equal("item", Assert.Throws<ArgumentNullException>(() => response.TryMark((string)null!)).ParamName);
    }

    [Fact]
    public void TryVerbs_WhatAFormGave_ReportEverythingAtItsPlace()
    {
        ChecklistResponse response = TestChecklists.Begin(Small).Intend("eerst");
        const string NoId =
            "‘a 1’ is not allowed here: expected 1 to 64 of A-Z, a-z, 0-9, ‘.’, ‘_’ and ‘-’, beginning with a letter or digit.";
        AssertRefused("PRG1001 error at /marks: " + NoId, response.TryMark("a 1", achieved: true));
        AssertRefused("PRG1001 error at /marks: " + NoId, response.TryMarkNotSeen("a 1"));
        AssertRefused("PRG1001 error at /notes: " + NoId, response.TryRemoveNote("a 1", ChecklistColumn.Desired));
        AssertRefused("PRG1001 error at /position: " + NoId, response.TryStopAt("a 1"));
        AssertRefused(
            "PRG1001 error at /notes: " + NoId
                + "\nPRG1002 error at /notes: The text is empty, or nothing in it shows: expected words, or no member at all.",
            response.TryNote("a 1", ChecklistColumn.Desired, " "));
        AssertRefused(
            "PRG1002 error at /notes/b2/desired: The text is empty, or nothing in it shows: expected words, or no member at all.",
            response.TryNote("b2", ChecklistColumn.Desired, "\u00A0"));
        AssertRefused(
            "PRG1001 error at /intentions/1/item: " + NoId
            + "\nPRG1003 error at /intentions/1/text: Characters in the text: 20001; the limit is 20000.",
            response.TryIntend(new string('x', 20_001), "a 1"));
        AssertRefused(
            "PRG1002 error at /intentions/1/text: The text is empty, or nothing in it shows: expected words, or no member at all.",
            response.TryWithIntentions([response.Intentions[0], new Intention { Text = "" }]));
        Assert.Equal(ItemState.Achieved, response.TryMark("a1", achieved: true).Value[A1].State);
        Assert.Equal("zo", response.TryNote(A1, ChecklistColumn.Achieved, "zo").Value.FindNote(A1, ChecklistColumn.Achieved));
        Assert.Equal(C1, response.TryIntend("dan", C1, new DateOnly(2026, 12, 1)).Value.Intentions[1].Item);
        Assert.Equal(C1, response.TryStopAt("c1").Value.Position);
    }

    [Fact]
    public void Verbs_CompletedResponse_AreRefused()
    {
        ChecklistResponse response = TestChecklists.Begin(Small).Complete(Writer.Anonymous(Clock()));
        foreach (Action verb in (Action[])
        [
            .. Verbs(response, A1),
            () => response.Mark("a1"), () => response.MarkNotSeen("a1"), () => response.Note("a1", ChecklistColumn.Achieved, "x"),
            () => response.RemoveNote("a1", ChecklistColumn.Achieved),
            () => response.Intend("x"), () => response.Intend(new Intention { Text = "x" }), () => response.WithIntentions([]),
            () => response.StopAt("a1"), () => response.Complete(Writer.Anonymous(Clock())),
        ])
        {
            Assert.Equal(Completed, Assert.Single(Assert.Throws<ProgressieDataException>(verb).Report.Issues).ToString());
        }

        Assert.Equal(ItemMark.NotSeen, response[A1]);
    }

    [Fact]
    public void Note_AnyOrder_IsInOrderOfItemsAchievedFirst()
    {
        ChecklistResponse response = TestChecklists.Begin(Small)
            .Note("c1", ChecklistColumn.Desired, "4")
            .Note("a1", ChecklistColumn.Desired, "2")
            .Note("b2", ChecklistColumn.Achieved, "3")
            .Note("a1", ChecklistColumn.Achieved, "1");
        Assert.Equal(["1", "2", "3", "4"], response.Notes.Select(static note => note.Text));
        Assert.Equal(["a1", "a1", "b2", "c1"], response.Notes.Select(static note => note.Item.ToString()));
        Assert.Equal("2", response.FindNote(A1, ChecklistColumn.Desired));
        Assert.Null(response.FindNote(C1, ChecklistColumn.Achieved));
        Assert.Null(response.FindNote(default(ItemId), ChecklistColumn.Achieved));
    }

    [Fact]
    public void Note_Again_Replaces()
    {
        ChecklistResponse response = TestChecklists.Begin(Small)
            .Note(A1, ChecklistColumn.Achieved, "eerst")
            .Note(A1, ChecklistColumn.Achieved, "later");
        Assert.Equal("later", Assert.Single(response.Notes).Text);
    }

    [Fact]
    public void Note_NullOrNoColumn_Throws()
    {
        ChecklistResponse response = TestChecklists.Begin(Small);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => response.Note(A1, ChecklistColumn.Achieved, null!)).ParamName);
        Assert.StartsWith(
            "Expected one of Achieved, Desired. (Parameter 'column')",
            Assert.Throws<ArgumentOutOfRangeException>(() => response.Note(A1, (ChecklistColumn)2, "x")).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => response.RemoveNote(A1, (ChecklistColumn)(-1)));
    }

    [Fact]
    public void RemoveNote_Note_IsGone()
    {
        ChecklistResponse start = TestChecklists.Begin(Small);
        ChecklistResponse response = start.Note(A1, ChecklistColumn.Achieved, "a").Note(A1, ChecklistColumn.Desired, "d");
        Assert.Equal("d", Assert.Single(response.RemoveNote(A1, ChecklistColumn.Achieved).Notes).Text);
        Assert.Equal(start, start.RemoveNote(A1, ChecklistColumn.Achieved));
        Assert.Equal(2, response.Notes.Count);
    }

    [Fact]
    public void Intend_Several_AreKeptInOrder()
    {
        ChecklistResponse response = TestChecklists.Begin(Small)
            .Intend("eerst")
                .Intend(new Intention { Text = "dan", Item = C1, On = new DateOnly(2026, 12, 1) })
                .Intend("eerst")
                .Intend("vier");
        Assert.Equal(["eerst", "dan", "vier"], response.Intentions.Select(static intention => intention.Text));
        ChecklistResponse fewer = response.WithIntentions([response.Intentions[2], response.Intentions[1]]);
        Assert.Equal(["vier", "dan"], fewer.Intentions.Select(static intention => intention.Text));
        Assert.Equal(3, response.Intentions.Count);

        // The same words about the same item are the same, on another day; about another they are not.
        DateOnly day = new(2026, 12, 8);
        ChecklistResponse moved = response.Intend(new Intention { Text = "dan", Item = C1, On = day }).Intend("dan", C1);
        Assert.Equal(day, moved.Intentions[1].On);
        Assert.Equal(3, moved.Intentions.Count);
        Assert.Equal([1, 2], moved.Intend("ook", C1).Intentions.Where(static one => one.Item == C1).Select(static one => one.Number));
        Assert.Equal(2, moved.Intend("dan").Intentions.Count(static one => one.Text == "dan"));
    }

    [Fact]
    public void Intend_Null_Throws()
    {
        ChecklistResponse response = TestChecklists.Begin(Small);
        Assert.Throws<ArgumentNullException>(() => response.Intend((string)null!));
        Assert.Equal("intention", Assert.Throws<ArgumentNullException>(() => response.Intend((Intention)null!)).ParamName);
        Assert.Equal("intentions", Assert.Throws<ArgumentNullException>(() => response.WithIntentions(null!)).ParamName);
        Assert.Equal(
            "The list holds a null. (Parameter 'intentions')",
            Assert.Throws<ArgumentException>(() => response.WithIntentions([null!])).Message);
    }

    [Fact]
    public void ResumeAt_NotStopped_IsTheFirstItemNotSeen()
    {
        ChecklistResponse response = TestChecklists.Begin(Small).Mark("a1").Mark("b1", achieved: true);
        Assert.Equal("a2", response.ResumeAt!.Id.ToString());
        ChecklistResponse all = response.Mark("a2").Mark("b2").Mark("c1");
        Assert.Null(all.ResumeAt);
        Assert.Null(all.StopAt("b2").ResumeAt);
        Assert.Null(response.Complete(Writer.Anonymous(Clock())).ResumeAt);
    }

    [Fact]
    public void StopAt_Item_IsWhereToGoOn()
    {
        ChecklistResponse response = TestChecklists.Begin(Small).StopAt("b2");
        Assert.Equal("b2", response.Position.ToString());
        Assert.Equal("b2", response.ResumeAt!.Id.ToString());
        Assert.Equal("a1", response.StopAt(A1).ResumeAt!.Id.ToString());
    }

    [Fact]
    public void ResumeAt_ItemStoppedAtSeenSince_IsTheNextNotSeenAndThenTheFirst()
    {
        ChecklistResponse response = TestChecklists.Begin(Small).Mark("a1").StopAt("b1").Mark("b1");
        Assert.Equal("b2", response.ResumeAt!.Id.ToString());
        Assert.Equal("b1", response.Position.ToString());
        Assert.Equal("c1", response.Mark("b2").ResumeAt!.Id.ToString());
        ChecklistResponse atTheEnd = response.Mark("b2").Mark("c1");
        Assert.Equal("a2", atTheEnd.ResumeAt!.Id.ToString());
        Assert.Null(atTheEnd.Mark("a2").ResumeAt);
        Assert.Equal("b1", response.MarkNotSeen("b1").ResumeAt!.Id.ToString());
    }

    [Fact]
    public void ResumeAt_Generated_IsNotSeenAndNothingBetweenWasPassedOver() => Props.ForAll(Generate.Response(Small), static response =>
    {
        int from = response.Position is { } position ? Small.IndexOf(position) : 0;
        IEnumerable<ChecklistItem> inOrder = Small.Items.Skip(from).Concat(Small.Items.Take(from));
        ChecklistItem? expected = response.CompletedAt is null
            ? inOrder.FirstOrDefault(item => !response[item.Id].IsSeen)
            : null;
        Assert.Same(expected, response.ResumeAt);
    });

    [Fact]
    public void Complete_NotEverythingSeen_IsFine()
    {
        ChecklistResponse response = TestChecklists.Begin(Small)
            .StopAt(A1)
            .Complete(Writer.Anonymous(ManualClock.At("2026-11-21T15:00:00+01:00")));
        Assert.Equal(ResponseStatus.Completed, response.Status);
        Assert.Equal(new DateTimeOffset(2026, 11, 21, 15, 0, 0, TimeSpan.FromHours(1)), response.CompletedAt);
        Assert.Null(response.Position);
        Assert.Throws<ArgumentNullException>(() => TestChecklists.Begin(Small).Complete(null!));
    }

    [Fact]
    public void Amend_Change_KeepsWhatItWas()
    {
        ManualClock clock = Clock();
        Participant by = new() { Id = ParticipantId.Parse("p1") };
        ChecklistResponse completed = TestChecklists.Begin(Small).Mark(A1, achieved: true).Complete(Writer.Anonymous(clock));
        clock.Advance(TimeSpan.FromDays(1));
        ChecklistResponse first = completed.Amend(
            static open => open.Mark("a1", desired: true).Note("a1", ChecklistColumn.Desired, "zo"), "vergissing", Writer.Of(by.Id, clock));
        clock.Advance(TimeSpan.FromDays(1));
        ChecklistResponse second = first.Amend(
            static open => open.Intend("iets").RemoveNote(ItemId.Parse("a1"), ChecklistColumn.Desired), null, Writer.Anonymous(clock));

        Assert.Equal(ResponseStatus.Amended, second.Status);
        Assert.Equal(ItemState.Both, second[A1].State);
        Assert.Equal(ItemState.Achieved, completed[A1].State);
        Assert.Equal(2, second.Amendments.Count);
        Assert.Equal("vergissing", second.Amendments[0].Reason);
        Assert.Equal(by, second.Amendments[0].By);
        Assert.Equal(completed.CompletedAt!.Value.AddDays(1), second.Amendments[0].At);
        Assert.Null(second.Amendments[1].Reason);
        Assert.Null(second.Amendments[1].By);
        Assert.Equal(completed.CompletedAt, second.CompletedAt);
        Assert.Equal(completed, second.BeforeAmendment(0));
        Assert.Equal(first, second.BeforeAmendment(1));
        Assert.Equal(ResponseStatus.Completed, second.BeforeAmendment(0).Status);
        Assert.Equal(Completed, Assert.Single(Assert.Throws<ProgressieDataException>(() => second.Mark(A1)).Report.Issues).ToString());
    }

    [Fact]
    public void Amend_NothingChanged_IsTheSameResponse()
    {
        ChecklistResponse completed = TestChecklists.Begin(Small).Mark(A1, achieved: true).Complete(Writer.Anonymous(Clock()));
        Assert.Same(completed, completed.Amend(static open => open, "niets", Writer.Anonymous(Clock())));
        Assert.Same(
            completed, completed.Amend(static open => open.MarkNotSeen("a1").Mark("a1", achieved: true), null, Writer.Anonymous(Clock())));
        Assert.Same(completed, completed.Amend(static open => open.StopAt("c1"), null, Writer.Anonymous(Clock())));
    }

    [Fact]
    public void Amend_OnlyExtensions_IsNoAmendment()
    {
        ChecklistResponse completed = TestChecklists.Begin(Small).Complete(Writer.Anonymous(Clock()));
        HostExtensions extensions = HostExtensions.Empty.With("host", "1");
        ChecklistResponse changed = completed.Amend(open => open.WithExtensions(extensions), null, Writer.Anonymous(Clock()));
        Assert.Equal(extensions, changed.Extensions);
        Assert.Empty(changed.Amendments);
        Assert.Equal(completed.WithExtensions(extensions), changed);
    }

    [Fact]
    public void Amend_AnotherResponse_Throws()
    {
        const string Message = "The change returned another response than the one it got. (Parameter 'change')";
        ChecklistResponse completed =
            ChecklistResponse.Start(Small, Writer.Anonymous(Clock()), Details()).Complete(Writer.Anonymous(Clock()));
        ChecklistResponse amended = completed.Amend(static open => open.Mark("a1"), null, Writer.Anonymous(Clock()));
        ChecklistResponse? other = null;
        TestChecklists.Begin(Small).Complete(Writer.Anonymous(Clock())).Amend(open => other = open, null, Writer.Anonymous(Clock()));
        foreach (Func<ChecklistResponse, ChecklistResponse> change in (Func<ChecklistResponse, ChecklistResponse>[])
        [
            _ => completed,
            _ => TestChecklists.Begin(Small),
            _ => other!,
            static open => open.BeforeAmendment(0),
            static open => open.OpenUnder(TestChecklists.Small2).Response,
        ])
        {
            Assert.Equal(Message, Assert.Throws<ArgumentException>(() => amended.Amend(change, null, Writer.Anonymous(Clock()))).Message);
        }

        Assert.Equal(
            "The change returned no response. (Parameter 'change')",
            Assert.Throws<ArgumentException>(() => completed.Amend(static _ => null!, null, Writer.Anonymous(Clock()))).Message);
    }

    [Fact]
    public void Amend_Misused_IsRefused()
    {
        const string InProgress =
            "PRG4312 error at /amendments: The response is still in progress: it can just be changed, without an amendment.";
        Writer writer = Writer.Anonymous(Clock());
        ChecklistResponse open = TestChecklists.Begin(Small);
        ChecklistResponse completed = open.Complete(writer);
        AssertRefused(InProgress, open.TryAmend(static r => r, null, writer));
        AssertRefused(InProgress, completed.TryAmend(r => r.Amend(static inner => inner.Mark("a1"), null, writer), null, writer));
        AssertRefused(Completed, completed.TryAmend(r => r.Complete(writer), null, writer));
        AssertRefused(
            "PRG1002 error at /amendments/0/reason: The text is empty, or nothing in it shows: expected words, or no member at all.",
            completed.TryAmend(static r => r, " ", writer));
        AssertRefused(
            "PRG1002 error at /amendments/0/reason: The text is empty, or nothing in it shows: expected words, or no member at all.\n"
            + "PRG1002 error at /notes/a1/desired: The text is empty, or nothing in it shows: expected words, or no member at all.",
            completed.TryAmend(static r => r.Note("a1", ChecklistColumn.Desired, ""), "", writer));
        Assert.Throws<ProgressieDataException>(() => completed.Amend(static r => r, " ", writer));
        Assert.Equal("change", Assert.Throws<ArgumentNullException>(() => completed.Amend(null!, null, writer)).ParamName);
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => completed.Amend(static r => r, null, null!)).ParamName);

        // What the change itself does is not ours to report.
        ProgressieDataException other = Assert.Throws<ProgressieDataException>(
            () => completed.TryAmend(
                static r => { _ = Checklist.Create(TestChecklists.SmallDraft with { Parts = [] }); return r; }, null, writer));
        Assert.Equal("checklist", other.Report.Document);
    }

    [Fact]
    public void Complete_BeforeTheStart_IsFineAndSaid()
    {
        ChecklistResponse response = ChecklistResponse.Start(Small, Writer.Anonymous(Clock()));
        Validated<ChecklistResponse> completed = response.TryComplete(Writer.Anonymous(ManualClock.At("2026-11-21T14:00:00+01:00")));
        Assert.Equal(
            "PRG4308 warning at /completedAt: The moment 2026-11-21T14:00:00+01:00 lies before 2026-11-21T14:30:00+01:00, which came "
                + "first.",
            Told.Line(Assert.Single(completed.Report.Issues)));
        Assert.Equal(ResponseStatus.Completed, completed.Value.Status);
        Assert.Equal(
            ["/amendments/0/at"],
            response
                .Complete(Writer.Anonymous(Clock()))
                .TryAmend(static r => r.Mark("a1"), null, Writer.Anonymous(ManualClock.At("2026-11-21T14:00:00+01:00")))
                .Report.Issues.Select(static issue => issue.Path));
    }

    [Fact]
    public void BeforeAmendment_OutOfRange_Throws()
    {
        ChecklistResponse amended = TestChecklists.Begin(Small)
            .Complete(Writer.Anonymous(Clock()))
            .Amend(static open => open.Mark("a1"), null, Writer.Anonymous(Clock()));
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => amended.BeforeAmendment(-1)).ParamName);
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => amended.BeforeAmendment(1)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => TestChecklists.Begin(Small).BeforeAmendment(0));
    }

    [Fact]
    public void WithExtensions_AnyStatus_Replaces()
    {
        HostExtensions extensions = HostExtensions.Empty.With("host", "1");
        ChecklistResponse completed = TestChecklists.Begin(Small).Complete(Writer.Anonymous(Clock()));
        Assert.Equal(extensions, completed.WithExtensions(extensions).Extensions);
        Assert.NotEqual(completed, completed.WithExtensions(extensions));
        Assert.Throws<ArgumentNullException>(() => completed.WithExtensions(null!));
    }

    [Fact]
    public void ToString_AnyStatus_ShowsNothingOfThePerson()
    {
        ChecklistResponse response = ChecklistResponse.Start(Small, Writer.Anonymous(Clock()), Details())
            .Note(A1, ChecklistColumn.Achieved, "heel persoonlijk").Intend("mijn plan");
        Assert.Equal("response to checklist 'small' version 1 (InProgress)", response.ToString());
        Assert.Equal("response to checklist 'small' version 1 (Completed)", response.Complete(Writer.Anonymous(Clock())).ToString());
        Assert.Equal(
            "response to checklist 'small' version 1 (Amended)",
            response
                .Complete(Writer.Anonymous(Clock()))
                .Amend(static open => open.Mark("a1"), "reden", Writer.Anonymous(Clock()))
                .ToString());
    }

    [Fact]
    public void Equals_SameVerbs_IsEqual() => Props.ForAll(Generate.Response(Small), static response =>
    {
        ChecklistResponse copy = response.WithExtensions(HostExtensions.Empty).WithExtensions(response.Extensions);
        Assert.NotSame(response, copy);
        Assert.Equal(response, copy);
        Assert.Equal(response.GetHashCode(), copy.GetHashCode());
    });

    [Fact]
    public void Equals_AnyTwo_EqualOnlyWithEqualHashAndAnswers()
    {
        Arbitrary<ItemState[]> states = Generate.States(2);
        Props.ForAll(states, static one => Props.ForAll(Generate.States(2), other =>
        {
            ChecklistResponse left = Generate.WithStates(Small, one), right = Generate.WithStates(Small, other);
            Assert.Equal(one.SequenceEqual(other), left == right);
            if (left == right)
            {
                Assert.Equal(left.GetHashCode(), right.GetHashCode());
            }
        }, 25), 40);
    }

    [Fact]
    public void Mark_AnyOrder_GivesTheSameResponse()
    {
        Checklist checklist = TestChecklists.Leadership;
        int[] order = [.. Enumerable.Range(0, checklist.Items.Count)];
        Gen<(ItemState[], int[])> gen =
            from states in Generate.State.ArrayOf(order.Length) from shuffled in Gen.Shuffle(order) select (states, shuffled);
        Props.ForAll(gen.ToArbitrary(), drawn =>
        {
            (ItemState[] states, int[] shuffled) = drawn;
            ChecklistResponse response = TestChecklists.Begin(checklist);
            foreach (int i in shuffled)
            {
                ItemMark mark = ItemMark.FromState(states[i]);
                response = mark.IsSeen ? response.Mark(checklist.Items[i].Id, mark.IsAchieved, mark.IsDesired) : response;
            }

            Assert.Equal(Generate.WithStates(checklist, states), response);
            Assert.Equal(Generate.WithStates(checklist, states).Score(), response.Score());
        });
    }

    [Fact]
    public void Mark_DifferentBoxes_CommutesAndIsOneMarkOfBoth() => Props.ForAll(
        (from response in Generate.Response(Small).Generator
         from item in Gen.Choose(0, Small.Items.Count - 1)
         from achieved in Gen.Elements<bool?>(null, false, true)
         from desired in Gen.Elements<bool?>(null, false, true)
         where response.Status == ResponseStatus.InProgress
         select (response, Small.Items[item].Id, achieved, desired)).ToArbitrary(),
        static drawn =>
        {
            (ChecklistResponse response, ItemId item, bool? achieved, bool? desired) = drawn;
            ChecklistResponse both = response.Mark(item, achieved, desired);
            Assert.Equal(
                ItemMark.Seen(achieved ?? response[item].IsAchieved, desired ?? response[item].IsDesired), both[item]);
            Assert.Equal(both, response.Mark(item, achieved: achieved).Mark(item, desired: desired));
            Assert.Equal(both, response.Mark(item, desired: desired).Mark(item, achieved: achieved));
            string typed = item.ToString();
            Assert.Equal(both, response.TryMark(typed, achieved: achieved).Value.TryMark(item, desired: desired).Value);
            Assert.Equal(both, response.TryMark(item, desired: desired).Value.Mark(typed, achieved: achieved));
        });

    [Fact]
    public void Mark_ThereAndBack_RestoresTheResponse() => Props.ForAll(
        (from response in Generate.Response(Small).Generator
         from item in Gen.Choose(0, Small.Items.Count - 1)
         from state in Generate.State
         where response.Status == ResponseStatus.InProgress
         select (response, Small.Items[item].Id, ItemMark.FromState(state))).ToArbitrary(),
        static drawn =>
        {
            (ChecklistResponse response, ItemId item, ItemMark other) = drawn;
            Assert.Equal(response, Set(Set(response, item, other), item, response[item]));

            static ChecklistResponse Set(ChecklistResponse response, ItemId item, ItemMark mark) =>
                mark.IsSeen ? response.Mark(item, mark.IsAchieved, mark.IsDesired) : response.MarkNotSeen(item);
        });

    [Fact]
    public void BeforeAmendment_Generated_GoesBackStepByStep() => Props.ForAll(Generate.Response(Small), static response =>
    {
        for (int i = 0; i < response.Amendments.Count; i++)
        {
            ChecklistResponse before = response.BeforeAmendment(i);
            Assert.Equal(i, before.Amendments.Count);
            Assert.Equal(response.CompletedAt, before.CompletedAt);
            ChecklistResponse next = i + 1 < response.Amendments.Count ? response.BeforeAmendment(i + 1) : response;
            Assert.NotEqual(before.WithExtensions(HostExtensions.Empty), next.WithExtensions(HostExtensions.Empty));
        }
    });

    [Fact]
    public void BeforeAmendment_First_IsTheCompletedResponse() => Props.ForAll(Generate.Response(Small), static response =>
    {
        ChecklistResponse completed = response.Status == ResponseStatus.InProgress
            ? response.Complete(Writer.Anonymous(Clock()))
            : response;
        ChecklistResponse amended =
            completed.Amend(static open => open.Mark("a1", !open["a1"].IsAchieved).Intend("nog iets"), null, Writer.Anonymous(Clock()));
        Assert.Equal(completed, amended.BeforeAmendment(completed.Amendments.Count));
    });

    private static void AssertRefused(string expected, Validated<ChecklistResponse> outcome)
    {
        Assert.False(outcome.IsValid);
        Assert.Equal("checklist-response", outcome.Report.Document);
        Assert.Equal(expected, Told.Lines(outcome.Report));
    }

    private static Action[] Verbs(ChecklistResponse response, ItemId item) =>
    [
        () => response.Mark(item),
        () => response.MarkNotSeen(item),
        () => response.Note(item, ChecklistColumn.Achieved, "x"),
        () => response.RemoveNote(item, ChecklistColumn.Achieved),
        () => response.StopAt(item),
        () => response.Intend("x", item),
    ];

    private static ManualClock Clock() => ManualClock.At("2026-11-21T14:30:00+01:00");

    private static ResponseDetails Details() => new()
    {
        Id = ResponseId.Parse("r1"),
        Language = LanguageTag.English,
        Respondent = new Participant { Id = ParticipantId.Parse("p1"), Name = "Noor" },
    };
}
