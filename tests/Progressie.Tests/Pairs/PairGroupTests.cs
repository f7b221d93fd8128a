using Progressie.Pairs;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Pairs;

public sealed class PairGroupTests
{
    private static readonly ParticipantId Noor = ParticipantId.Parse("noor");
    private static readonly ParticipantId Idris = ParticipantId.Parse("idris");

    [Fact]
    public void Of_TwoOrThree_HoldsThemInOrder()
    {
        PairGroup pair = PairGroup.Of("noor", "idris");
        Assert.Equal([Noor, Idris], pair.Members);
        Assert.Equal("noor, idris", pair.ToString());
        Assert.True(pair.Has(Idris));
        Assert.False(pair.Has(ParticipantId.Parse("lise")));
        Assert.Equal(3, PairGroup.Of(Noor, Idris, ParticipantId.Parse("lise")).Members.Count);
    }

    [Fact]
    public void Equals_SamePeopleInTheSameOrder()
    {
        Assert.Equal(PairGroup.Of("noor", "idris"), PairGroup.Of(Noor, Idris));
        Assert.Equal(PairGroup.Of("noor", "idris").GetHashCode(), PairGroup.Of(Noor, Idris).GetHashCode());
        Assert.NotEqual(PairGroup.Of("noor", "idris"), PairGroup.Of("idris", "noor"));
    }

    [Fact]
    public void Of_Wrong_Throws()
    {
        ParticipantId[] four = [Noor, Idris, ParticipantId.Parse("a"), ParticipantId.Parse("b")];
        AssertReported("PRG5401 error at /members: People: 1; expected 2 to 3.", PairGroup.TryOf(Noor), () => PairGroup.Of(Noor));
        AssertReported("PRG5401 error at /members: People: 0; expected 2 to 3.", PairGroup.TryOf(), () => PairGroup.Of());
        AssertReported("PRG5401 error at /members: People: 4; expected 2 to 3.", PairGroup.TryOf(four), () => PairGroup.Of(four));
        AssertReported(
            "PRG5205 error at /members/1: ‘noor’ takes part twice: everybody is listed once.",
            PairGroup.TryOf("noor", "noor"),
            () => PairGroup.Of("noor", "noor"));
        AssertReported(
            """
            PRG1001 error at /members/0: ‘no or’ is not allowed here: expected 1 to 128 visible ASCII characters without white space.
            PRG1001 error at /members/1: ‘’ is not allowed here: expected 1 to 128 visible ASCII characters without white space.
            """,
            PairGroup.TryOf("no or", string.Empty),
            () => PairGroup.Of("no or", string.Empty));
        AssertThrows("The list holds a default id, which is no id. (Parameter 'members')", () => PairGroup.Of(Noor, default));
        Assert.Equal("members", Assert.Throws<ArgumentNullException>(() => PairGroup.Of(null!)).ParamName);
    }

    private static void AssertReported(string expected, Validated<PairGroup> tried, Func<PairGroup> act)
    {
        Assert.Equal(expected.ReplaceLineEndings("\n"), Told.Lines(tried.Report));
        Outcomes.AssertTwins(tried, act);
    }

    private static void AssertThrows(string message, Func<object> call) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(call).Message);
}
