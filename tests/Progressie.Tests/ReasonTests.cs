using Xunit;

namespace Progressie.Tests;

public sealed class ReasonTests
{
    private static readonly Reason Plain = Reason.Of("guide.is-over");
    private static readonly Reason Turn = Reason.Of("guide.turn", ("round", "2"), ("people", "noor, idris"));

    [Fact]
    public void Of_KeyAndArguments_AreKept()
    {
        Assert.Equal("guide.is-over", Plain.Key.ToString());
        Assert.Empty(Plain.Arguments);
        Assert.Equal("2", Turn.Arguments["round"]);
        Assert.Equal(2, Turn.Arguments.Count);
    }

    [Fact]
    public void ToString_Arguments_AreListed()
    {
        Assert.Equal("guide.is-over", Plain.ToString());
        Assert.Equal("guide.turn (round=2, people=noor, idris)", Turn.ToString());
    }

    [Fact]
    public void Equals_SameKeyAndArguments_InAnyOrder()
    {
        Reason other = Reason.Of("guide.turn", ("people", "noor, idris"), ("round", "2"));
        Assert.True(Turn == other);
        Assert.False(Turn != other);
        Assert.True(Turn.Equals((object)other));
        Assert.Equal(Turn.GetHashCode(), other.GetHashCode());
        Assert.True((Reason?)null == null);
    }

    [Fact]
    public void Equals_AnythingElse_Differs()
    {
        Assert.False(Turn == Plain);
        Assert.False(Turn == null);
        Assert.False(null == Turn);
        Assert.False(Turn.Equals("guide.turn"));
        Assert.NotEqual(Turn, Reason.Of("guide.turn", ("round", "3"), ("people", "noor, idris")));
        Assert.NotEqual(Turn, Reason.Of("guide.turn", ("ronde", "2"), ("people", "noor, idris")));
        Assert.NotEqual(Turn, Reason.Of("guide.turn", ("round", "2")));
        Assert.NotEqual(Turn, Reason.Of("guide.turns", ("round", "2"), ("people", "noor, idris")));
    }
}
