using Progressie.Circles;
using Progressie.Internal;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Circles;

/// <summary>What is told of the size of an operation without writing it is never too little.</summary>
public sealed class CircleRoomLaws
{
    [Fact]
    public void MostBytes_OfAnyOperation_AreAtLeastWhatIsWritten()
    {
        int told = 0;
        Props.ForAll(
            Generate.Board,
            board =>
            {
                foreach (CircleOperation operation in board.Operations.SelectMany(static one => (CircleOperation[])
                [
                    one,
                    one with
                    {
                        Happened = DayOrMoment.Of(one.At),
                        EventId = EventId.Parse("\"<&>\""),
                        IsErased = true,
                        By = ParticipantId.Parse("\"<&>"),
                    },
                ]))
                {
                    if (operation.MostBytes is { } most)
                    {
                        told++;
                        Assert.InRange(
                            WrittenForm.Judge(operation, ProgressieLimits.Default, "/operations", 0, new IssueCollector()).Bytes, 0, most);
                    }
                }
            },
            cases: 400);
        Assert.True(told > 2_000, $"Only {told} were told.");
    }
}
