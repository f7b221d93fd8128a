using Progressie.Pairs;
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
        AssertThrows("A group has two or three people, and this one has 1. (Parameter 'members')", () => PairGroup.Of(Noor));
        AssertThrows("A group has two or three people, and this one has 0. (Parameter 'members')", () => PairGroup.Of());
        AssertThrows("A group has two or three people, and this one has 4. (Parameter 'members')", () => PairGroup.Of(four));
        AssertThrows("'noor' is in the list twice. (Parameter 'members')", () => PairGroup.Of("noor", "noor"));
        AssertThrows("The list holds a default id, which is no id. (Parameter 'members')", () => PairGroup.Of(Noor, default));
        Assert.Equal("members", Assert.Throws<ArgumentNullException>(() => PairGroup.Of(null!)).ParamName);
        Assert.Throws<FormatException>(() => PairGroup.Of("no or", "idris"));
    }

    private static void AssertThrows(string message, Func<object> call) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(call).Message);
}
