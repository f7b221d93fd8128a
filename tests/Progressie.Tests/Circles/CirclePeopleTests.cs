using Progressie.Circles;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Circles;

/// <summary>Who take part in a board: they join, leave and change their name, also on another device.</summary>
public sealed class CirclePeopleTests
{
    private static readonly ManualClock Clock = ManualClock.At("2026-11-21T10:00:00+01:00");
    private static readonly Writer A = Writer.Of("noor", Clock).OnDevice("a");
    private static readonly Writer B = Writer.Of("idris", Clock).OnDevice("b");

    private static readonly CircleBoard Listed =
        CircleBoard.Start("b-1", "Overdracht", A, new CircleDetails { Participants = [Person("noor", "Noor")] })
            .Add(CircleZone.Outer, "eerst", A);

    [Fact]
    public void Verbs_BySomebodyWhoTakesNoPart_AreRefused()
    {
        Assert.Equal(
            "PRG3318 error at /operations/1/by: ‘idris’ does not take part in this board: expected one of noor, or nobody named.",
            Told.Lines(Listed.TryReword("1@a", "van een ander", B).Report));
        Assert.Equal("PRG3318", Assert.Single(Listed.TryAdd(CircleZone.Inner, "x", B).Report.Issues).Code.ToString());
        Assert.True(Listed.TryReword("1@a", "dan", Writer.Anonymous(Clock).OnDevice("b")).IsValid);
        Assert.True(CircleBoard.Start("b-1", "x", A).TryAdd(CircleZone.Inner, "x", B).IsValid);
    }

    [Fact]
    public void JoinRenameAndLeave_ChangeWhoTakePart()
    {
        CircleBoard joined = Listed.Join(Person("idris", "Idris"), A);
        Assert.Equal(["Noor", "Idris"], joined.Participants.Select(static person => person.Name));
        Assert.Equal("idris", joined.ViewFor("idris").Reader.ToString());
        CircleBoard renamed = joined.Rename(Person("idris", "Idris B."), B);
        Assert.Equal("Idris B.", renamed.Participants[1].Name);
        CircleBoard left = renamed.Add(CircleZone.Inner, "van idris", B).Leave("idris", A);
        Assert.Equal("noor", Assert.Single(left.Participants).ToString());
        Assert.Equal("van idris", Assert.Single(left.Inner).Text);
        Assert.False(left.TryViewFor("idris").IsValid);
        Assert.Equal("PRG3318", Assert.Single(left.TryReword("1@a", "x", B).Report.Issues).Code.ToString());
        Assert.Equal(2, left.Undo(left.Operations[^1].Id, A).Participants.Count);
        Assert.Single(joined.Undo(joined.Operations[^1].Id, A).Participants);
        Assert.Equal("2@a: idris joined", joined.Made!.ToString());
        Assert.Equal("3@b: idris is called otherwise", renamed.Made!.ToString());
        Assert.Equal("5@a: idris left", left.Made!.ToString());
    }

    /// <summary>A name is nobody's work: of two that were given apart the later shows, and nothing clashes.</summary>
    [Fact]
    public void NamesGivenApart_TheLaterShows_AndTheOtherStaysAmongTheOperations()
    {
        CircleBoard one = Listed.Rename(Person("noor", "Noor V."), A);
        CircleBoard other = Listed.Rename(Person("noor", "Noortje"), A.OnDevice("b"));
        CircleMerge merge = one.Merge(other);
        Assert.Equal("Noortje", Assert.Single(merge.Board.Participants).Name);
        Assert.Equal(merge.Board, other.Merge(one).Board);
        Assert.Empty(merge.Conflicts);
        Assert.Equal(
            ["Noor V.", "Noortje"], merge.Board.Operations.OfType<PersonRenamed>().Select(static renamed => renamed.Person.Name));
    }

    [Fact]
    public void WhatCannotBe_IsRefused()
    {
        Assert.Equal(
            "PRG3101 error at /operations/1/person/id: ‘noor’ is listed already: everybody takes part once.",
            Told.Lines(Listed.TryJoin(Person("noor", null), A).Report));
        Assert.Equal(
            "PRG3319 error at /operations/1/person: ‘idris’ does not take part in this board: expected one of noor.",
            Told.Lines(Listed.TryLeave("idris", A).Report));
        Assert.Equal(
            "PRG3319 error at /operations/1/person/id: ‘idris’ does not take part in this board: expected one of noor.",
            Told.Lines(Listed.TryRename(Person("idris", "Idris"), A).Report));
        Assert.Equal("/operations/1/person/name", Assert.Single(Listed.TryJoin(Person("idris", " "), A).Report.Issues).Path);
        Assert.Equal("PRG1001", Assert.Single(Listed.TryLeave("geen id", A).Report.Issues).Code.ToString());
        CircleBoard two = CircleBoard.Start(
            "b-1", "x", A, new CircleDetails { Form = CircleForm.TwoSided, Participants = [Person("noor", null), Person("idris", null)] });
        Assert.Equal(
            "PRG3212 error at /operations/0/person: The two of a two-sided board stay: nobody joins or leaves.",
            Told.Lines(two.TryLeave("idris", A).Report));
        Assert.Equal("PRG3212", Assert.Single(two.TryJoin(Person("lise", null), A).Report.Issues).Code.ToString());
        Assert.Equal("Idris", two.Rename(Person("idris", "Idris"), A).Participants[1].Name);
    }

    /// <summary>What somebody did is there when it is known that they joined, in whatever order the two come.</summary>
    [Fact]
    public void Apply_BeforeItIsKnownThatTheyJoined_WaitsAndCountsThen()
    {
        CircleBoard joined = Listed.Join(Person("idris", "Idris"), A);
        CircleBoard whole = joined.Reword("1@a", "van idris", B).Add(CircleZone.Inner, "ook van idris", B);
        Validated<CircleMerge> early = Listed.TryApply([.. whole.Operations.Skip(2)]);
        Assert.Equal(
            "PRG3409 hint at /operations/0/by: Operation 3@b is by ‘idris’, who is not known here to take part: it is kept, and counts "
                + "once they join.",
            Told.Lines(early.Report).Split('\n')[0]);
        Assert.Equal("eerst", Assert.Single(early.Value.Board.Notes).Text);
        Assert.Equal(2, early.Value.Waiting.Count);
        CircleMerge late = early.Value.Board.Apply([joined.Made!]);
        Assert.Equal(whole, late.Board);
        Assert.Equal(whole.ViewForEveryone(), late.Board.ViewForEveryone());
        Assert.Empty(late.Waiting);
        Assert.Equal("1@a, 4@b", string.Join(", ", late.Changed));
    }

    private static Participant Person(string id, string? name) => new() { Id = ParticipantId.Parse(id), Name = name };
}
