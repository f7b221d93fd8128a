using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class OperationIdTests
{
    public static TheoryData<string> Good => ["1@a", "17@phone-noor", "1000000000@!", "3@a@b", "42@" + new string('~', 128)];

    [Theory]
    [MemberData(nameof(Good), DisableDiscoveryEnumeration = true)]
    public void Parse_ByTheRule_RoundTrips(string text)
    {
        IdContract.Accepts<OperationId>(text);
        IdContract.Accepts<NoteId>(text);
        Assert.Equal(text, OperationId.Parse(text).ToString());
        Assert.Equal(text, NoteId.Parse(text).ToString());
        Assert.True(OperationId.TryParse(text, out OperationId id));
        Assert.True(NoteId.TryParse(text, out NoteId note));
        Assert.Equal(id, note.AddedBy);
        Assert.Equal(note, NoteId.Of(id));
        Assert.Equal(id, OperationId.Of(id.Number, id.Replica));
    }

    [Fact]
    public void Default_IsNoId()
    {
        IdContract.HasDefault<OperationId>(static id => id.IsDefault, "1@a");
        IdContract.HasDefault<NoteId>(static id => id.IsDefault, "1@a");
        Assert.Equal("operation", Assert.Throws<ArgumentException>(static () => NoteId.Of(default)).ParamName);
    }

    [Fact]
    public void Of_OutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => OperationId.Of(0, ReplicaId.Parse("a")));
        Assert.Throws<ArgumentOutOfRangeException>(static () => OperationId.Of(OperationId.HighestNumber + 1, ReplicaId.Parse("a")));
        Assert.Equal("replica", Assert.Throws<ArgumentException>(static () => OperationId.Of(1, default)).ParamName);
    }

    [Fact]
    public void CompareTo_NumberThenReplicaOrdinally_IsTheOrder()
    {
        OperationId[] inOrder =
        [
            OperationId.Parse("1@b"), OperationId.Parse("2@B"), OperationId.Parse("2@a"), OperationId.Parse("2@b"),
            OperationId.Parse("10@a"),
        ];
        Assert.Equal(inOrder, inOrder.Reverse().Order());
        Assert.True(inOrder[0] < inOrder[1] && inOrder[1] > inOrder[0] && inOrder[0] <= inOrder[1] && inOrder[1] >= inOrder[0]);
        OperationId same = OperationId.Parse("2@a");
        Assert.True(inOrder[2] <= same && inOrder[2] >= same && !(inOrder[2] < same) && !(inOrder[2] > same));
        Assert.False(inOrder[1] <= inOrder[0] || inOrder[0] >= inOrder[1]);
    }
}
