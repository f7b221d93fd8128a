using FsCheck;
using FsCheck.Fluent;
using Progressie.Checklists;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Checklists;

public sealed class ChecklistResponseTests
{
    private const string Completed = "The response is completed: change it with Amend, which keeps what it was.";
    private static readonly Checklist Small = TestChecklists.Small;
    private static readonly ItemId A1 = ItemId.Parse("a1");
    private static readonly ItemId C1 = ItemId.Parse("c1");

    [Fact]
    public void Start_Checklist_HasNothingYet()
    {
        ChecklistResponse response = ChecklistResponse.Start(Small);
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
        ChecklistResponse response = ChecklistResponse.Start(Small, Details(), ManualClock.At("2026-11-21T14:30:00+01:00"));
        Assert.Equal("r1", response.Id.ToString());
        Assert.Equal("Noor", response.Respondent!.Name);
        Assert.Equal(LanguageTag.English, response.Language);
        Assert.Equal(new DateTimeOffset(2026, 11, 21, 14, 30, 0, TimeSpan.FromHours(1)), response.StartedAt);
        Assert.Equal(TimeSpan.FromHours(1), response.StartedAt!.Value.Offset);
    }

    [Fact]
    public void Start_Null_Throws()
    {
        Assert.Equal("checklist", Assert.Throws<ArgumentNullException>(() => ChecklistResponse.Start(null!)).ParamName);
        Assert.Equal("details", Assert.Throws<ArgumentNullException>(() => ChecklistResponse.Start(Small, null!, Clock())).ParamName);
        Assert.Equal("clock", Assert.Throws<ArgumentNullException>(() => ChecklistResponse.Start(Small, Details(), null!)).ParamName);
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
        ChecklistResponse before = ChecklistResponse.Start(Small);
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
    public void Mark_Again_Replaces()
    {
        ChecklistResponse response = ChecklistResponse.Start(Small).Mark(A1, achieved: true, desired: true).Mark(A1, desired: true);
        Assert.Equal(ItemState.Desired, response[A1].State);
        Assert.Equal(ItemState.Neither, response.Mark(A1)[A1].State);
    }

    [Fact]
    public void MarkNotSeen_MarkedItem_IsTakenBackAndNotesStay()
    {
        ChecklistResponse response = ChecklistResponse.Start(Small).Mark(A1, true, true).Note(A1, ChecklistColumn.Achieved, "zo").MarkNotSeen("a1");
        Assert.Equal(ItemMark.NotSeen, response[A1]);
        Assert.Equal("zo", response.FindNote(A1, ChecklistColumn.Achieved));
    }

    [Fact]
    public void Verbs_UnknownItem_Throw()
    {
        ChecklistResponse response = ChecklistResponse.Start(Small);
        ItemId unknown = ItemId.Parse("A1");
        const string Message = "Checklist 'small' version 1 has no item 'A1'. (Parameter 'item')";
        foreach (Action verb in Verbs(response, unknown))
        {
            Assert.Equal(Message, Assert.Throws<ArgumentException>(verb).Message);
        }

        Assert.Equal(Message, Assert.Throws<ArgumentException>(() => response.Mark("A1", true)).Message);
        Assert.Equal(
            "Checklist 'small' version 1 has no item 'A1'. (Parameter 'intentions')",
            Assert.Throws<ArgumentException>(() => response.WithIntentions([new Intention { Text = "x", Item = unknown }])).Message);
        Assert.Equal(
            "Checklist 'small' version 1 has no item 'A1'. (Parameter 'intention')",
            Assert.Throws<ArgumentException>(() => response.Intend(new Intention { Text = "x", Item = unknown })).Message);
        Assert.Null(response.FindNote(unknown, ChecklistColumn.Achieved));
    }

    [Fact]
    public void Verbs_DefaultItem_Throw()
    {
        foreach (Action verb in Verbs(ChecklistResponse.Start(Small), default))
        {
            Assert.Equal("The id is default, which is no id. (Parameter 'item')", Assert.Throws<ArgumentException>(verb).Message);
        }

        Assert.Throws<ArgumentException>(() => new Intention { Text = "x", Item = default(ItemId) });
    }

    [Fact]
    public void Verbs_TextThatIsNoId_Throw()
    {
        ChecklistResponse response = ChecklistResponse.Start(Small);
        const string Message =
            "'a 1' is no item id: expected 1 to 64 of A-Z, a-z, 0-9, '.', '_' and '-', beginning with a letter or digit. (Parameter 'item')";
        foreach (Action verb in (Action[])
        [
            () => _ = response["a 1"],
            () => response.Mark("a 1"),
            () => response.MarkNotSeen("a 1"),
            () => response.Note("a 1", ChecklistColumn.Achieved, "x"),
            () => response.StopAt("a 1"),
        ])
        {
            Assert.Equal(Message, Assert.Throws<ArgumentException>(verb).Message);
        }

        Assert.Equal("item", Assert.Throws<ArgumentNullException>(() => response.Mark((string)null!)).ParamName);
    }

    [Fact]
    public void Verbs_CompletedResponse_Throw()
    {
        ChecklistResponse response = ChecklistResponse.Start(Small).Complete(Clock());
        foreach (Action verb in (Action[])
        [
            () => response.Mark(A1), () => response.Mark("a1"), () => response.MarkNotSeen(A1), () => response.MarkNotSeen("a1"),
            () => response.Note(A1, ChecklistColumn.Achieved, "x"), () => response.Note("a1", ChecklistColumn.Achieved, "x"),
            () => response.RemoveNote(A1, ChecklistColumn.Achieved),
            () => response.Intend("x"), () => response.Intend(new Intention { Text = "x" }), () => response.WithIntentions([]),
            () => response.StopAt(A1), () => response.StopAt("a1"), () => response.Complete(Clock()),
        ])
        {
            Assert.Equal(Completed, Assert.Throws<InvalidOperationException>(verb).Message);
        }

        Assert.Equal(ItemMark.NotSeen, response[A1]);
    }

    [Fact]
    public void Note_AnyOrder_IsInOrderOfItemsAchievedFirst()
    {
        ChecklistResponse response = ChecklistResponse.Start(Small)
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
        ChecklistResponse response = ChecklistResponse.Start(Small).Note(A1, ChecklistColumn.Achieved, "eerst").Note(A1, ChecklistColumn.Achieved, "later");
        Assert.Equal("later", Assert.Single(response.Notes).Text);
    }

    [Fact]
    public void Note_NotAllowed_Throws()
    {
        ChecklistResponse response = ChecklistResponse.Start(Small);
        Assert.Equal(
            "The text is empty; leave it out instead. (Parameter 'text')",
            Assert.Throws<ArgumentException>(() => response.Note(A1, ChecklistColumn.Achieved, " ")).Message);
        Assert.Equal(
            "The text has 20001 characters; at most 20000 are allowed. (Parameter 'text')",
            Assert.Throws<ArgumentException>(() => response.Note(A1, ChecklistColumn.Achieved, new string('x', 20_001))).Message);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => response.Note(A1, ChecklistColumn.Achieved, null!)).ParamName);
        Assert.StartsWith(
            "Expected one of the two columns. (Parameter 'column')",
            Assert.Throws<ArgumentOutOfRangeException>(() => response.Note(A1, (ChecklistColumn)2, "x")).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => response.RemoveNote(A1, (ChecklistColumn)(-1)));
    }

    [Fact]
    public void RemoveNote_Note_IsGone()
    {
        ChecklistResponse start = ChecklistResponse.Start(Small);
        ChecklistResponse response = start.Note(A1, ChecklistColumn.Achieved, "a").Note(A1, ChecklistColumn.Desired, "d");
        Assert.Equal("d", Assert.Single(response.RemoveNote(A1, ChecklistColumn.Achieved).Notes).Text);
        Assert.Equal(start, start.RemoveNote(A1, ChecklistColumn.Achieved));
        Assert.Equal(2, response.Notes.Count);
    }

    [Fact]
    public void Intend_Several_AreKeptInOrder()
    {
        ChecklistResponse response = ChecklistResponse.Start(Small)
            .Intend("eerst").Intend(new Intention { Text = "dan", Item = C1, On = new DateOnly(2026, 12, 1) }).Intend("eerst").Intend("vier");
        Assert.Equal(["eerst", "dan", "eerst", "vier"], response.Intentions.Select(static intention => intention.Text));
        ChecklistResponse fewer = response.WithIntentions([response.Intentions[3], response.Intentions[1]]);
        Assert.Equal(["vier", "dan"], fewer.Intentions.Select(static intention => intention.Text));
        Assert.Equal(4, response.Intentions.Count);
    }

    [Fact]
    public void Intend_NotAllowed_Throws()
    {
        ChecklistResponse response = ChecklistResponse.Start(Small);
        Assert.Throws<ArgumentException>(() => response.Intend(" "));
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
        ChecklistResponse response = ChecklistResponse.Start(Small).Mark("a1").Mark("b1", achieved: true);
        Assert.Equal("a2", response.ResumeAt!.Id.ToString());
        Assert.Null(response.Mark("a2").Mark("b2").Mark("c1").ResumeAt);
    }

    [Fact]
    public void StopAt_Item_IsWhereToGoOn()
    {
        ChecklistResponse response = ChecklistResponse.Start(Small).StopAt("b2");
        Assert.Equal("b2", response.Position.ToString());
        Assert.Equal("b2", response.ResumeAt!.Id.ToString());
        Assert.Equal("a1", response.StopAt(A1).ResumeAt!.Id.ToString());
    }

    [Fact]
    public void Complete_NotEverythingSeen_IsFine()
    {
        ChecklistResponse response = ChecklistResponse.Start(Small).StopAt(A1).Complete(ManualClock.At("2026-11-21T15:00:00+01:00"));
        Assert.Equal(ResponseStatus.Completed, response.Status);
        Assert.Equal(new DateTimeOffset(2026, 11, 21, 15, 0, 0, TimeSpan.FromHours(1)), response.CompletedAt);
        Assert.Null(response.Position);
        Assert.Throws<ArgumentNullException>(() => ChecklistResponse.Start(Small).Complete(null!));
    }

    [Fact]
    public void Amend_Change_KeepsWhatItWas()
    {
        ManualClock clock = Clock();
        Participant by = new() { Id = ParticipantId.Parse("p1") };
        ChecklistResponse completed = ChecklistResponse.Start(Small).Mark(A1, achieved: true).Complete(clock);
        clock.Advance(TimeSpan.FromDays(1));
        ChecklistResponse first = completed.Amend(static open => open.Mark("a1", desired: true).Note("a1", ChecklistColumn.Desired, "zo"), clock, "vergissing", by);
        clock.Advance(TimeSpan.FromDays(1));
        ChecklistResponse second = first.Amend(static open => open.Intend("iets").RemoveNote(ItemId.Parse("a1"), ChecklistColumn.Desired), clock);

        Assert.Equal(ResponseStatus.Amended, second.Status);
        Assert.Equal(ItemState.Desired, second[A1].State);
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
        Assert.Equal(Completed, Assert.Throws<InvalidOperationException>(() => second.Mark(A1)).Message);
    }

    [Fact]
    public void Amend_NothingChanged_IsTheSameResponse()
    {
        ChecklistResponse completed = ChecklistResponse.Start(Small).Mark(A1, achieved: true).Complete(Clock());
        Assert.Same(completed, completed.Amend(static open => open, Clock(), "niets"));
        Assert.Same(completed, completed.Amend(static open => open.Mark("a1").Mark("a1", achieved: true), Clock()));
        Assert.Same(completed, completed.Amend(static open => open.StopAt("c1"), Clock()));
    }

    [Fact]
    public void Amend_OnlyExtensions_IsNoAmendment()
    {
        ChecklistResponse completed = ChecklistResponse.Start(Small).Complete(Clock());
        HostExtensions extensions = HostExtensions.Empty.With("host", "1");
        ChecklistResponse changed = completed.Amend(open => open.WithExtensions(extensions), Clock());
        Assert.Equal(extensions, changed.Extensions);
        Assert.Empty(changed.Amendments);
        Assert.Equal(completed.WithExtensions(extensions), changed);
    }

    [Fact]
    public void Amend_AnotherResponse_Throws()
    {
        const string Message = "The change returned another response than the one it got. (Parameter 'change')";
        ChecklistResponse completed = ChecklistResponse.Start(Small, Details(), Clock()).Complete(Clock());
        ChecklistResponse amended = completed.Amend(static open => open.Mark("a1"), Clock());
        ChecklistResponse? other = null;
        ChecklistResponse.Start(Small).Complete(Clock()).Amend(open => other = open, Clock());
        foreach (Func<ChecklistResponse, ChecklistResponse> change in (Func<ChecklistResponse, ChecklistResponse>[])
        [
            _ => completed,
            _ => ChecklistResponse.Start(Small),
            _ => other!,
            static open => open.BeforeAmendment(0),
            static open => open.OpenUnder(TestChecklists.Small2).Response,
        ])
        {
            Assert.Equal(Message, Assert.Throws<ArgumentException>(() => amended.Amend(change, Clock())).Message);
        }

        Assert.Equal(
            "The change returned no response. (Parameter 'change')",
            Assert.Throws<ArgumentException>(() => completed.Amend(static _ => null!, Clock())).Message);
    }

    [Fact]
    public void Amend_Misused_Throws()
    {
        const string Message = "Only a completed response is amended; this one can just be changed.";
        ChecklistResponse open = ChecklistResponse.Start(Small);
        ChecklistResponse completed = open.Complete(Clock());
        Assert.Equal(Message, Assert.Throws<InvalidOperationException>(() => open.Amend(static r => r, Clock())).Message);
        Assert.Equal(
            Message,
            Assert.Throws<InvalidOperationException>(() => completed.Amend(static r => r.Amend(static inner => inner.Mark("a1"), Clock()), Clock())).Message);
        Assert.Equal(
            "An amendment changes answers; the response is completed already.",
            Assert.Throws<InvalidOperationException>(() => completed.Amend(static r => r.Complete(Clock()), Clock())).Message);
        Assert.Equal("change", Assert.Throws<ArgumentNullException>(() => completed.Amend(null!, Clock())).ParamName);
        Assert.Equal("clock", Assert.Throws<ArgumentNullException>(() => completed.Amend(static r => r, null!)).ParamName);
        Assert.Equal(
            "The text is empty; leave it out instead. (Parameter 'reason')",
            Assert.Throws<ArgumentException>(() => completed.Amend(static r => r, Clock(), " ")).Message);
    }

    [Fact]
    public void BeforeAmendment_OutOfRange_Throws()
    {
        ChecklistResponse amended = ChecklistResponse.Start(Small).Complete(Clock()).Amend(static open => open.Mark("a1"), Clock());
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => amended.BeforeAmendment(-1)).ParamName);
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => amended.BeforeAmendment(1)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => ChecklistResponse.Start(Small).BeforeAmendment(0));
    }

    [Fact]
    public void WithExtensions_AnyStatus_Replaces()
    {
        HostExtensions extensions = HostExtensions.Empty.With("host", "1");
        ChecklistResponse completed = ChecklistResponse.Start(Small).Complete(Clock());
        Assert.Equal(extensions, completed.WithExtensions(extensions).Extensions);
        Assert.NotEqual(completed, completed.WithExtensions(extensions));
        Assert.Throws<ArgumentNullException>(() => completed.WithExtensions(null!));
    }

    [Fact]
    public void ToString_AnyStatus_ShowsNothingOfThePerson()
    {
        ChecklistResponse response = ChecklistResponse.Start(Small, Details(), Clock())
            .Note(A1, ChecklistColumn.Achieved, "heel persoonlijk").Intend("mijn plan");
        Assert.Equal("response to checklist 'small' version 1 (InProgress)", response.ToString());
        Assert.Equal("response to checklist 'small' version 1 (Completed)", response.Complete(Clock()).ToString());
        Assert.Equal(
            "response to checklist 'small' version 1 (Amended)",
            response.Complete(Clock()).Amend(static open => open.Mark("a1"), Clock(), "reden").ToString());
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
        Gen<(ItemState[], int[])> gen = from states in Generate.State.ArrayOf(order.Length) from shuffled in Gen.Shuffle(order) select (states, shuffled);
        Props.ForAll(gen.ToArbitrary(), drawn =>
        {
            (ItemState[] states, int[] shuffled) = drawn;
            ChecklistResponse response = ChecklistResponse.Start(checklist);
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
        ChecklistResponse completed = response.Status == ResponseStatus.InProgress ? response.Complete(Clock()) : response;
        ChecklistResponse amended = completed.Amend(static open => open.Mark("a1", !open["a1"].IsAchieved).Intend("nog iets"), Clock());
        Assert.Equal(completed, amended.BeforeAmendment(completed.Amendments.Count));
    });

    private static Action[] Verbs(ChecklistResponse response, ItemId item) =>
    [
        () => _ = response[item],
        () => response.Mark(item),
        () => response.MarkNotSeen(item),
        () => response.Note(item, ChecklistColumn.Achieved, "x"),
        () => response.RemoveNote(item, ChecklistColumn.Achieved),
        () => response.StopAt(item),
    ];

    private static ManualClock Clock() => ManualClock.At("2026-11-21T14:30:00+01:00");

    private static ResponseDetails Details() => new()
    {
        Id = ResponseId.Parse("r1"),
        Language = LanguageTag.English,
        Respondent = new Participant { Id = ParticipantId.Parse("p1"), Name = "Noor" },
    };
}
