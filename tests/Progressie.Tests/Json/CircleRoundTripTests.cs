using Progressie.Circles;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Circle boards that are written read back equal, stand where they stood, and write again as the same bytes.</summary>
public sealed class CircleRoundTripTests
{
    private static readonly JsonLayout[] Layouts = [JsonLayout.Compact, JsonLayout.Indented];

    [Fact]
    public void WriteAndRead_AnyBoard_IsTheSameAndWritesTheSameBytes() => Props.ForAll(
        Generate.Board,
        static board =>
        {
            foreach (JsonLayout layout in Layouts)
            {
                string json = ProgressieJson.Write(board, layout);
                Validated<CircleBoard> read = ProgressieJson.Read<CircleBoard>(json);
                Assert.DoesNotContain(read.Report.Issues, static issue => issue.Severity == IssueSeverity.Error);
                Assert.Equal(board, read.Value);
                Assert.Equal(board.GetHashCode(), read.Value.GetHashCode());
                Assert.Equal(json, ProgressieJson.Write(read.Value, layout));
                Assert.Equal(board.Waiting.Count, read.Report.Issues.Count(static issue =>
                    issue.Code == IssueCode.OperationWaits || issue.Code == IssueCode.PlaceWaits
                    || issue.Code == IssueCode.MakerNotKnown));
            }
        },
        cases: 500);

    [Fact]
    public void Read_AnyBoard_StandsWhereItStood() => Props.ForAll(
        Generate.Board,
        static board =>
        {
            CircleBoard read = ProgressieJson.Read<CircleBoard>(ProgressieJson.Write(board)).Value;
            Assert.Equal(board.ViewForEveryone(), read.ViewForEveryone());
            Assert.Equal(board.Notes, read.Notes);
            Assert.Equal(board.Conflicts, read.Conflicts);
            Assert.Equal(board.Waiting, read.Waiting);
            Assert.Equal(board.OpenSteps, read.OpenSteps);
            Assert.Equal(board.NextId(ReplicaId.Parse("phone")), read.NextId(ReplicaId.Parse("phone")));
            Assert.Equal(ProgressieJson.Write(board.ViewForEveryone()), ProgressieJson.Write(read.ViewForEveryone()));
        });

    [Fact]
    public void ReadOperations_AnyBatchInAnyOrder_IsApplyingThem() => Props.ForAll(
        Generate.Replicas,
        static replicas =>
        {
            (CircleBoard ours, CircleBoard theirs) = (replicas[0], replicas[1]);
            CircleOperation[] sent = [.. theirs.Operations.Reverse(), .. theirs.Operations.Take(3)];
            string json = ProgressieJson.Write(CircleMessage.Of(ours.Id, sent));
            Validated<CircleMerge> read = TestMessages.TryApply(json, ours);
            Validated<CircleMerge> applied = ours.TryApply(sent);
            Assert.Equal(applied.Value.Board, read.Value.Board);
            Assert.Equal(applied.Value.Arrived, read.Value.Arrived);
            Assert.Equal(applied.Value.Conflicts, read.Value.Conflicts);
            Assert.Equal(Documents.Lines(applied.Report), Documents.Lines(read.Report));
            Assert.Equal(ours.Merge(theirs).Board.ViewForEveryone(), read.Value.Board.ViewForEveryone());
            Assert.Equal(ProgressieJson.Write(ours.Merge(theirs).Board), ProgressieJson.Write(read.Value.Board));
        });

    [Fact]
    public void ReadOperations_OneAtATime_EndsInTheSame() => Props.ForAll(
        Generate.Replicas,
        static replicas =>
        {
            CircleBoard board = replicas[2];
            foreach (CircleOperation operation in replicas[0].Operations.Reverse())
            {
                board = TestMessages.Apply(
                    Documents.Utf8(ProgressieJson.Write(CircleMessage.Of(board.Id, [operation]), JsonLayout.Indented)), board).Board;
            }

            Assert.Equal(replicas[2].Merge(replicas[0]).Board.ViewForEveryone(), board.ViewForEveryone());
            Assert.Equal(replicas[2].Merge(replicas[0]).Board, board);
        },
        cases: 100);

    [Fact]
    public void WriteAndRead_AnyBoardInEveryCulture_GivesTheSameBytes() => Props.ForAll(
        Generate.Board,
        static board =>
        {
            string json = ProgressieJson.Write(board), shown = ProgressieJson.Write(board.ViewForEveryone());
            CultureUnderTest.InEach(() =>
            {
                Assert.Equal(json, ProgressieJson.Write(board));
                Assert.Equal(shown, ProgressieJson.Write(board.ViewForEveryone()));
                Assert.Equal(board, ProgressieJson.Read<CircleBoard>(json).Value);
            });
        },
        cases: 30);
}
