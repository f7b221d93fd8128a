using Progressie.Circles;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Circles;

/// <summary>Words on boards are erased for good, and nothing else moves.</summary>
public sealed class CircleErasureTests
{
    private static readonly ManualClock Clock = ManualClock.At("2026-11-21T10:00:00+01:00");
    private static readonly Writer A = Writer.Of("noor", Clock).OnDevice("a");
    private static readonly Writer B = Writer.Of("idris", Clock).OnDevice("b");
    private static readonly Participant Idris = new() { Id = ParticipantId.Parse("idris"), Name = "Idris" };

    private static readonly CircleBoard Start = CircleBoard.Start(
        "b-1", "Overdracht", A,
        new CircleDetails { Participants = [Person("noor", "Noor"), Person("idris", "Idris")], WhyItMatters = "omdat" });

    private static readonly CircleBoard Board = Start
        .Add(CircleZone.Outer, "eerst", A)
        .Reword("1@a", "dan", B)
        .Plan("1@a", new CirclePlan { Owners = [Person("idris", "Idris")], How = "zo", HelpWanted = "van wie" }, A);

    [Fact]
    public void Erase_OfAnAddition_IsOfAllThatIsDoneToTheNote()
    {
        CircleBoard erased = Board.Erase("1@a", B);
        CircleNote note = erased.GetNote("1@a");
        Assert.Equal(FreeText.Erased, note.Text);
        Assert.Equal(FreeText.Erased, note.Plan!.How);
        Assert.Empty(note.Plan.Owners);
        Assert.All(note.History, static done => Assert.True(done is { IsErased: true, By: null }));
        Assert.Equal("4@b erased 1@a", erased.Made!.ToString());

        // What another wrote meanwhile without having heard of it goes too.
        CircleMerge late = erased.Merge(Board.Reword("1@a", "te laat", Writer.Of("noor", Clock).OnDevice("c")));
        Assert.Equal(FreeText.Erased, late.Board.GetNote("1@a").Text);
        Assert.True(Assert.Single(late.Arrived).IsErased);
        Assert.Equal(
            "PRG3322 error at /operations/4/note: The words of note 1@a were erased: nothing more can be done to it, except taking it "
                + "off the board.",
            Told.Lines(erased.TryReword("1@a", "opnieuw", A).Report));
    }

    [Fact]
    public void Erase_OfOneOperation_LeavesTheOthers()
    {
        CircleBoard erased = Board.Erase("2@b", A);
        Assert.Equal(FreeText.Erased, erased.GetNote("1@a").Text);
        Assert.Equal("eerst", Assert.IsType<NoteAdded>(erased.GetNote("1@a").History[0]).Text);
        Assert.Equal("zo", erased.GetNote("1@a").Plan!.How);
        Assert.Equal(FreeText.Erased, erased.Reword("1@a", "anders", A).Erase("1@a", A).GetNote("1@a").Text);
    }

    [Fact]
    public void Erasing_ThatComesFirst_ErasesWhatComesLater()
    {
        CircleBoard erased = Board.Erase("1@a", A);
        CircleBoard other = Start.TryApply([erased.Made!]).Value.Board;
        Assert.Equal(erased, other.TryApply(Board.Operations).Value.Board);
        Assert.Equal(erased, other.TryApply([.. Board.Operations.Reverse()]).Value.Board);
        Assert.Empty(erased.TryApply(Board.Operations).Value.LeftOut);
        Assert.Empty(erased.TryApply(Board.Operations).Report.Issues);
        Assert.Equal(erased, Board.Apply(erased.Since(Board.Digest())).Board);
    }

    [Fact]
    public void Operation_WithoutItsWords_TakesNoneAwayByItself()
    {
        CircleBoard erased = Board.Erase("1@a", A);
        CircleOperation[] without = [.. erased.Operations.Where(static one => one is not Erased)];
        Assert.Equal(Board, Board.TryApply(without).Value.Board);
        Assert.Empty(Board.TryApply(without).Value.LeftOut);
        CircleBoard partly = Start.TryApply(without).Value.Board;
        Assert.Equal(FreeText.Erased, partly.GetNote("1@a").Text);
        Assert.Equal(Board, partly.TryApply(Board.Operations).Value.Board);
        Assert.Equal(erased, partly.TryApply(Board.Operations).Value.Board.TryApply([erased.Made!]).Value.Board);
        Assert.Equal(erased, partly.Merge(erased).Board);
    }

    [Fact]
    public void Note_ThatItsMakerTookOff_StaysOffWhenItIsErased()
    {
        CircleBoard board = Start.Add(CircleZone.Outer, "weg", A).Undo("1@a", Writer.Of("noor", Clock).OnDevice("c"));
        Assert.Single(board.Erase("1@a", B).TakenOff);
        Assert.Single(board.ErasePerson("noor", B).TakenOff);

        // And when it was not, anybody can.
        CircleBoard there = Start.Add(CircleZone.Outer, "weg", A).Erase("1@a", A);
        Assert.Single(there.Undo("1@a", B).TakenOff);
    }

    [Fact]
    public void ErasePerson_TakesOutWordsNameAndId_AlsoWhatComesLater()
    {
        CircleBoard erased = Board.ErasePerson("idris", A);
        Assert.Equal("noor", Assert.Single(erased.Participants).ToString());
        Assert.Equal(FreeText.Erased, erased.GetNote("1@a").Text);
        Assert.Empty(erased.GetNote("1@a").Plan!.Owners);
        Assert.Equal("zo", erased.GetNote("1@a").Plan!.How);
        Assert.DoesNotContain("idris", ProgressieJson.Write(erased), StringComparison.OrdinalIgnoreCase);
        Assert.False(erased.TryViewFor("idris").IsValid);
        Assert.Equal("4@a erased a person", erased.Made!.ToString());

        CircleBoard late = Board.Add(CircleZone.Inner, "van idris", B);
        foreach (CircleBoard one in (CircleBoard[])[erased.Merge(late).Board, late.Merge(erased).Board, late.Apply([erased.Made!]).Board])
        {
            Assert.DoesNotContain("idris", ProgressieJson.Write(one), StringComparison.OrdinalIgnoreCase);
            Assert.Equal(erased.Merge(late).Board, one);
        }

        Assert.Equal(
            "PRG3324 error at /operations/4/by: This person was erased from the board: what they do on it would be erased at once.",
            Told.Lines(erased.TryAdd(CircleZone.Inner, "weer", B).Report));
        Assert.Equal("PRG3324", Assert.Single(erased.TryJoin(Person("idris", "Idris"), A).Report.Issues).Code.ToString());
    }

    /// <summary>Nobody can say what came of it, so it is no step any more; what was settled stays so.</summary>
    [Fact]
    public void Erase_OfAPlannedNote_LeavesNoOpenStep()
    {
        CircleBoard erased = Board.Erase("1@a", B);
        Assert.Empty(erased.OpenSteps);
        Assert.Empty(erased.Steps);
        Assert.Empty(erased.ViewForEveryone().OpenSteps);
        Assert.True(erased.GetNote("1@a").IsPlanned);
        NextStep done = Assert.Single(Board.Achieve("1@a", null, B).Erase("1@a", B).Steps);
        Assert.Equal(NextStepStatus.Done, done.Status);

        // Of a person's words the note stays, and with it the step.
        CircleBoard person = Board.ErasePerson("noor", B);
        Assert.Equal(NextStepStatus.Done, Assert.Single(person.Review(person.OpenSteps[0], NextStepStatus.Done, B).Steps).Status);
    }

    /// <summary>Of a slice and of a plan that were taken back it stays known who wrote them, while others may have copied them.</summary>
    [Fact]
    public void ErasePerson_AfterCompacting_TakesWhatWasCopied()
    {
        CircleBoard board = CircleBoard.Start("b-2", "Samen", A).Add(CircleZone.Outer, "nog", A).Categorise("1@a", "KANARIE", B);
        OperationId slice = board.Made!.Id;
        board = board.Plan("1@a", new CirclePlan { How = "KANARIE" }, B);
        NextStep step = board.OpenSteps[0];
        OperationId plan = board.Made!.Id;
        CircleBoard erased = board.Split("1@a", "deel", "rest", null, A).DropPlan("1@a", A).Review(step, NextStepStatus.Open, A)
            .Undo(slice, B).Undo(plan, B).Compact().ErasePerson("idris", A);
        Assert.DoesNotContain("KANARIE", ProgressieJson.Write(erased), StringComparison.Ordinal);
    }

    [Fact]
    public void Erase_WhatIsErasedAlready_ChangesNothing()
    {
        CircleBoard erased = Board.Erase("1@a", B).ErasePerson("idris", A).EraseTopic(A);
        Assert.Equal(erased, erased.Erase("1@a", A).ErasePerson("idris", A).EraseTopic(A));
        Assert.Null(erased.Erase("1@a", A).Made);
        Assert.NotEqual(erased, erased.RewordTopic("Anders", null, A).EraseTopic(A));
        Assert.Equal(FreeText.Erased, erased.RewordTopic("Anders", null, A).EraseTopic(A).Topic);
    }

    /// <summary>Who takes up again what another planned and dropped takes the words of that plan along: they go with it.</summary>
    [Fact]
    public void ErasePerson_TakesWhatWasTakenUpAgain()
    {
        NextStep step = Board.Steps[0];
        CircleBoard again = Board.DropPlan("1@a", A).Review(step, NextStepStatus.Open, B);
        Assert.Equal("zo", Assert.Single(again.OpenSteps).How);
        CircleBoard erased = again.ErasePerson("noor", B);
        Assert.Equal(FreeText.Erased, Assert.Single(erased.OpenSteps).How);
        Assert.Equal(FreeText.Erased, erased.OpenSteps[0].HelpWanted);
        Assert.DoesNotContain("\"zo\"", ProgressieJson.Write(erased), StringComparison.Ordinal);
        Assert.Equal(erased, ProgressieJson.Read<CircleBoard>(ProgressieJson.Write(erased)).Value);
        Assert.Equal(erased, again.Apply([erased.Made!]).Board);
        Assert.Equal(erased, erased.Merge(again).Board);
        Assert.Equal(
            "zo", Assert.Single(again.ErasePerson("idris", A).Operations.OfType<NotePlanned>(), static one => !one.IsErased).Plan.How);
    }

    /// <summary>What is left of an operation may come before what took the rest out, also where the operation is known whole.</summary>
    [Fact]
    public void Operation_WithoutPeopleWhoWereErased_IsTheSameOperation()
    {
        CircleBoard board = CircleBoard.Start(
            "b-2", "Samen", A,
            new CircleDetails { Form = CircleForm.Team, Participants = [Person("noor", "Noor"), Person("idris", "Idris")] });
        CircleBoard whole = board.Join(Person("lise", "Lise"), A).Add(CircleZone.Outer, "nog", A)
            .Plan("2@a", new CirclePlan { Owners = [Person("lise", "Lise"), Person("noor", "Noor")], How = "zo" }, A)
            .Rename(Person("lise", "Liesbeth"), A).Leave("lise", A);
        CircleBoard erased = whole.ErasePerson("lise", B);
        foreach (CircleOperation left in erased.Operations.Where(static one => one is not Erased))
        {
            Assert.Equal(whole, whole.Apply([left]).Board);
            Assert.Empty(whole.Apply([left]).LeftOut);
        }

        CircleBoard partly = board.Apply([.. erased.Operations.Where(static one => one is not Erased)]).Board;
        Assert.Equal(whole, partly.Merge(whole).Board);
        Assert.Equal(erased, partly.Merge(whole).Board.Apply([erased.Made!]).Board);
        Assert.Equal(erased, partly.Merge(erased).Board);

        // Other people, or another plan, is something else under one id.
        NotePlanned planned = whole.Operations.OfType<NotePlanned>().Single();
        Assert.Single(whole.Apply([planned with { Plan = planned.Plan with { How = "anders" } }]).LeftOut);
        Assert.Single(whole.Apply([planned with { Plan = planned.Plan with { Owners = [Person("idris", "Idris")] } }]).LeftOut);
    }

    /// <summary>What stands for somebody who was erased is nobody.</summary>
    [Fact]
    public void StandIn_OfAnErasedPerson_DoesAndSeesNothing()
    {
        CircleBoard board = CircleBoard.Start(
            "b-2", "Samen", A,
            new CircleDetails { Form = CircleForm.TwoSided, Participants = [Person("noor", "Noor"), Person("idris", "Idris")] })
            .Add(CircleZone.Inner, "van idris", B).ErasePerson("idris", A);
        ParticipantId standIn = board.Participants[1].Id;
        Writer nobody = Writer.Of(standIn, Clock).OnDevice("b");
        Validated<CircleBoard>[] tried =
        [
            board.TryAdd(CircleZone.Inner, "weer", nobody), board.TryEnter(CirclePhase.CompareInner, nobody),
            board.TryReword("1@b", "weer", nobody), board.TryRename(new Participant { Id = standIn, Name = "Idris" }, A),
        ];
        Assert.All(tried, static one => Assert.Equal("PRG3324", Assert.Single(one.Report.Issues).Code.ToString()));
        Assert.Equal(
            board.TryViewFor("idris").Report.Issues.Select(static issue => issue.Code),
            board.TryViewFor(standIn).Report.Issues.Select(static issue => issue.Code));
    }

    /// <summary>The slice of a part that was split off is a copy of what was written before.</summary>
    [Fact]
    public void Erase_OfASlice_IsOfItsCopiesToo()
    {
        CircleBoard split = Start.Add(CircleZone.Outer, "x", A).Categorise("1@a", "kanarie", B).Split("1@a", "deel", "rest", null, A);
        CircleBoard again = split.Move("3@a", CircleZone.Outer, null, A).Split("3@a", "deel twee", "rest twee", null, A);
        foreach (CircleBoard board in (CircleBoard[])[split, again])
        {
            foreach (CircleBoard erased in (CircleBoard[])[board.Erase("2@b", A), board.ErasePerson("idris", A)])
            {
                CircleBoard late = erased.Merge(board).Board;
                CircleBoard apart = Start.Apply([erased.Made!]).Board.Merge(board).Board;
                foreach (CircleBoard one in (CircleBoard[])[erased, late, board.Merge(erased).Board, apart])
                {
                    Assert.DoesNotContain("kanarie", ProgressieJson.Write(one), StringComparison.Ordinal);
                    Assert.Equal(erased, one);
                    Assert.Equal(FreeText.Erased, one.GetNote("3@a").Category);
                    Assert.Equal("deel", one.GetNote("3@a").History.OfType<NoteSplit>().First().Achieved);
                }
            }
        }

        // What another wrote since stays.
        CircleBoard own = Start.Add(CircleZone.Outer, "x", A).Categorise("1@a", "weg", B).Categorise("1@a", "blijft", A)
            .Split("1@a", "deel", "rest", null, A).Erase("2@b", A);
        Assert.Equal("blijft", own.GetNote("4@a").Category);
    }

    [Fact]
    public void ErasePerson_OfATwoSidedBoard_LeavesTheTwoSides()
    {
        CircleBoard board = CircleBoard.Start(
            "b-2", "Samen", A,
            new CircleDetails { Form = CircleForm.TwoSided, Participants = [Person("noor", "Noor"), Person("idris", "Idris")] });
        board = board.Add(CircleZone.Inner, "van noor", A).Add(CircleZone.Inner, "van idris", B).Enter(CirclePhase.CompareInner, A);
        Assert.Equal("idris", board.Erase("2@b", A).GetNote("2@b").Author.ToString());

        CircleBoard erased = board.ErasePerson("idris", A);
        Assert.Equal(2, erased.Participants.Count);
        Assert.Equal(erased.Participants[1].Id, erased.GetNote("2@b").Author);
        Assert.DoesNotContain("idris", ProgressieJson.Write(erased), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(ProgressieJson.Write(erased.CompareSides()), ProgressieJson.Write(board.Merge(erased).Board.CompareSides()));
        Assert.Equal(erased, board.Apply(erased.Since(board.Digest())).Board);
        Assert.Equal(erased, ProgressieJson.Read<CircleBoard>(ProgressieJson.Write(erased)).Value);
    }

    [Fact]
    public void EraseTopic_TakesOutTheTopicAndWhatItWasCalled()
    {
        CircleBoard erased = Start.RewordTopic("Later", "want", A).EraseTopic(A);
        Assert.Equal((FreeText.Erased, FreeText.Erased), (erased.Topic, erased.WhyItMatters));
        Assert.DoesNotContain("Overdracht", ProgressieJson.Write(erased), StringComparison.Ordinal);
        Assert.Equal(erased, Start.Merge(erased).Board);
        Assert.Equal("Nieuw", erased.RewordTopic("Nieuw", null, A).Topic);
    }

    [Fact]
    public void WhatCannotBe_IsRefused()
    {
        CircleBoard erased = Board.Erase("2@b", A);
        Assert.Equal(
            "PRG3323 error at /operations/4/undoes: Operation 4@a erased words: that is for good, and cannot be undone.",
            Told.Lines(erased.TryUndo("4@a", A).Report));
        Undone undo = new() { Id = OperationId.Parse("9@x"), At = Clock.GetLocalNow(), Operation = OperationId.Parse("4@a") };
        Assert.Equal(FreeText.Erased, erased.Apply([undo]).Board.GetNote("1@a").Text);
        Assert.Equal(
            "PRG3321 error at /operations/3/operations/0: There is no operation 1@z on this board to erase.",
            Told.Lines(Board.TryErase("1@z", A).Report));
        Assert.Equal("PRG1001", Assert.Single(Board.TryErase("?", A).Report.Issues).Code.ToString());
        Assert.Equal("PRG1001", Assert.Single(Board.TryErasePerson(" ", A).Report.Issues).Code.ToString());

        Erased made = new() { Id = OperationId.Parse("4@a"), At = Clock.GetLocalNow() };
        Assert.Equal("PRG3221", Assert.Single(Board.TryRecord(made).Report.Issues).Code.ToString());
        Assert.Equal("PRG3222", Assert.Single(Board.TryRecord(made with { Person = A.By }).Report.Issues).Code.ToString());
        Assert.Equal(
            "PRG3223", Board.TryRecord(made with { Operations = [OperationId.Parse("5@a")] }).Report.Issues[0].Code.ToString());
        NoteAdded words = new()
        {
            Id = OperationId.Parse("4@a"),
            At = Clock.GetLocalNow(),
            IsErased = true,
            Zone = CircleZone.Inner,
            Text = "toch",
        };
        Assert.Equal(
            "PRG1112 error at /operations/3/erased: This says that its words were erased, and holds some.",
            Told.Lines(Board.TryRecord(words).Report));
    }

    private static Participant Person(string id, string? name) => new() { Id = ParticipantId.Parse(id), Name = name };

    /// <summary>No verb brings back what was erased.</summary>
    [Fact]
    public void Review_Open_OfAStepFromBeforeErasing_BringsNoWordsBack()
    {
        CircleBoard board = CircleBoard.Start("kade", "t", A).Add(CircleZone.Outer, "x", A, out NoteId note)
            .Plan(note, new CirclePlan { How = "geheim", Owners = [Idris] }, A);
        NextStep step = board.Steps[0];
        board = board.DropPlan(note, A).Erase("2@a", A);
        AssertErased(board, board.Review(step, NextStepStatus.Open, A), "geheim");
    }

    [Fact]
    public void Review_Open_OfAStepOfAnErasedPerson_BringsThemNotBack()
    {
        CircleBoard board = CircleBoard.Start("kade", "t", A).Add(CircleZone.Outer, "x", A, out NoteId note)
            .Plan(note, new CirclePlan { How = "zo", Owners = [Idris] }, A);
        NextStep step = board.Steps[0];
        board = board.DropPlan(note, A).ErasePerson("idris", A);
        AssertErased(board, board.Review(step, NextStepStatus.Open, A), "idris");
    }

    [Fact]
    public void Record_ASplitWithAnErasedSlice_LeavesItOut()
    {
        CircleBoard board = CircleBoard.Start("kade", "t", A).Add(CircleZone.Outer, "x", A, out NoteId note)
            .Categorise(note, "geheim", A).Erase("2@a", A);
        NoteSplit split = new()
        {
            Id = board.NextId(ReplicaId.Parse("a")),
            At = Clock.GetUtcNow(),
            By = ParticipantId.Parse("noor"),
            Note = note,
            Achieved = "a",
            Remaining = "b",
            Category = "geheim",
        };
        AssertErased(board, board.Record(split), "geheim");
    }

    [Fact]
    public void Retry_OfWhatLostAnErasedPerson_ChangesNothing()
    {
        Writer once = A.WithId("r");
        CirclePlan plan = new() { How = "zo", Owners = [Idris] };
        CircleDetails two = new() { Participants = [new Participant { Id = ParticipantId.Parse("noor") }, Idris] };
        CircleBoard start = CircleBoard.Start("kade", "t", A, two);
        CircleBoard planned = start.Add(CircleZone.Outer, "x", A, out NoteId note).Plan(note, plan, once).ErasePerson("idris", A);
        CircleBoard renamed = start.Rename(Idris with { Name = "I" }, once).ErasePerson("idris", A);
        CircleBoard left = start.Leave("idris", once).ErasePerson("idris", A);
        Assert.Multiple(
            () => Assert.Equal(planned, planned.Plan(note, plan, once)),
            () => Assert.Equal(renamed, renamed.Rename(Idris with { Name = "I" }, once)),
            () => Assert.Equal(left, left.Leave("idris", once)));
    }

    [Fact]
    public void Plan_WithAnOwnerWhoWasErased_IsRefused()
    {
        CircleBoard board = CircleBoard.Start("kade", "t", A).Add(CircleZone.Outer, "x", A, out NoteId note).ErasePerson("idris", A);
        ValidationIssue issue = Assert.Single(board.TryPlan(note, new CirclePlan { Owners = [Idris] }, A).Report.Issues);
        Assert.Equal("PRG3324 /operations/2/plan/owners/0/id", $"{issue.Code} {issue.Path}");
    }

    private static void AssertErased(CircleBoard before, CircleBoard after, string word)
    {
        Assert.DoesNotContain(word, ProgressieJson.Write(after.Since(before.Digest())), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(word, ProgressieJson.Write(after), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(after, before.Apply(after.Operations).Board);
        Assert.Equal(after, ProgressieJson.Read<CircleBoard>(ProgressieJson.Write(after)).Value);
    }
}
