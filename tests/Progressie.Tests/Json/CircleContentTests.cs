using Progressie.Circles;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Circle boards of the right shape in which something is odd: what cannot be is refused where it stands, what clashes is
/// kept.</summary>
public sealed class CircleContentTests
{
    [Theory]
    [InlineData(
        "/participants/1/id", "\"noor\"", "PRG3101 error at /participants/1/id: ‘noor’ is listed already: everybody takes part once.")]
    [InlineData(
        "/operations/1/basis", "[\"2@a\"]",
        "PRG3201 error at /operations/1/basis/0: Operation 2@a builds on 2@a, which does not come before it: an operation has a higher "
            + "number than everything its maker had seen.")]
    [InlineData(
        "/operations/1/note", "\"9@a\"",
        "PRG3202 error at /operations/1/note: Operation 2@a is about note 9@a, which was put on the board no earlier: an operation comes "
            + "after the note it is about.")]
    [InlineData(
        "/operations/12/undoes", "\"14@a\"",
        "PRG3203 error at /operations/12/undoes: Operation 13@a undoes 14@a, which does not come before it: only something earlier can "
            + "be undone.")]
    [InlineData(
        "/operations/11/other", "\"1@a\"",
        "PRG3204 error at /operations/11/other: Note 1@a is linked to itself: a link is between two notes.")]
    [InlineData(
        "/operations/13/note", "\"14@a\"",
        "PRG3205 error at /operations/13: Operation 14@a put a note on the board: its content is kept, whatever was undone.")]
    [InlineData(
        "/operations/10/phase", "\"agree\"",
        "PRG3207 error at /operations/10/phase: The phase ‘agree’ does not belong to a board of this form: expected one of review, "
            + "choose-topic, fill-inner, reveal-inner, fill-outer, reveal-outer, plan-move.")]
    [InlineData(
        "/operations/2/id", "\"2@a\"",
        "PRG3201 error at /operations/2/basis/0: Operation 2@a builds on 2@a, which does not come before it: an operation has a higher "
            + "number than everything its maker had seen.\nPRG3401 error at /operations/2/id: Operation 2@a is known here with other "
            + "content: two devices use the same replica id, or an operation was changed on its way.")]
    [InlineData(
        "/operations/1/note", "\"1@b\"",
        "PRG3404 hint at /operations/1: Operation 2@a waits for 1@b, which has not arrived: it is kept, and counts when that comes.")]
    [InlineData(
        "/operations/11/other", "\"8@b\"",
        "PRG3404 hint at /operations/11: Operation 12@a waits for 8@b, which has not arrived: it is kept, and counts when that comes.")]
    [InlineData(
        "/operations/12/undoes", "\"3@b\"",
        "PRG3404 hint at /operations/12: Operation 13@a waits for 3@b, which has not arrived: it is kept, and counts when that comes.")]
    [InlineData(
        "/operations/5/at", "\"2026-05-01T09:04:00+02:00\"",
        "PRG3405 warning at /operations/5/at: The moment 2026-05-01T09:04:00+02:00 is before 2026-05-01T09:05:00+02:00, when something "
            + "was done on the same device that this builds on: its clock ran backwards.")]
    public void TryRead_SomethingOdd_IsReportedWhereItStands(string path, string value, string expected)
    {
        Assert.Equal(expected, Documents.Lines(ProgressieJson.Read<CircleBoard>(Documents.Set(Documents.Board, path, value)).Report));
        if (path.StartsWith("/operations", StringComparison.Ordinal))
        {
            // One id with two contents is left out of a message, and no error.
            Assert.Equal(
                path == "/operations/2/id" ? expected.Split('\n')[0] : expected,
                Documents.Lines(TestMessages.TryApply(Documents.Set(Documents.Operations, path, value), Documents.Replica).Report));
        }
    }

    [Fact]
    public void TryRead_TakingBackThatNamesNoNote_WaitsAndIsKept()
    {
        Validated<CircleBoard> read = ProgressieJson.Read<CircleBoard>(Documents.Remove(Documents.Board, "/operations/12/note"));
        Assert.Equal(
            "PRG3404 hint at /operations/12: Operation 13@a waits for 3@a, which has not arrived: it is kept, and counts when that comes.",
            Documents.Lines(read.Report));
        Assert.Equal("13@a took back 3@a", Assert.Single(read.Value.Waiting).ToString());
        Assert.Equal("avond", read.Value.Notes[0].Category);
    }

    [Fact]
    public void TryApply_TakingBackOfASplitThatNamesAnotherNote_HasNoHoldInAnyOrder()
    {
        IReadOnlyList<CircleOperation> operations = ProgressieJson.Read<CircleBoard>(Documents.Board).Value.Operations;
        Undone stray = new()
        {
            Id = OperationId.Parse("15@b"),
            At = operations[0].At,
            Operation = OperationId.Parse("8@a"),
            Note = NoteId.Parse("9@c"),
        };
        CircleOperation[] all = [.. operations, stray];
        CircleBoard atOnce = Documents.Replica.TryApply(all).Value.Board;
        CircleBoard oneByOne = Documents.Replica, reversed = Documents.Replica;
        for (int i = 0; i < all.Length; i++)
        {
            oneByOne = oneByOne.TryApply([all[i]]).Value.Board;
            reversed = reversed.TryApply([all[^(i + 1)]]).Value.Board;
        }

        Assert.All((CircleBoard[])[atOnce, oneByOne, reversed], static board =>
            Assert.Equal(["in het weekend", "overdag"], board.Notes.Select(static note => note.Text)));
        Assert.Equal(stray, Assert.Single(reversed.Waiting));
    }

    [Fact]
    public void TryRead_OperationOnWhatIsNoNote_WaitsAndIsTold()
    {
        Validated<CircleBoard> read = ProgressieJson.Read<CircleBoard>(Documents.Set(Documents.Board, "/operations/5/note", "\"2@a\""));
        Assert.Equal(
            "PRG3404 hint at /operations/5: Operation 6@a waits for 2@a, which has not arrived: it is kept, and counts when that comes.",
            Documents.Lines(read.Report));
        Assert.Equal("6@a achieved 2@a", Assert.Single(read.Value.Waiting).ToString());
    }

    [Fact]
    public void TryRead_NoRoomBeyond_IsReportedWhereANoteGoesThere()
    {
        string json = Documents.Remove(
            Documents.Set(Documents.Set(Documents.Board, "/operations/0/zone", "\"beyond\""), "/operations/6/to", "\"beyond\""), "/beyond");
        Assert.Equal(
            """
            PRG3206 error at /operations/0/zone: This board has no room outside both circles: start it with one to put notes there.
            PRG3206 error at /operations/6/to: This board has no room outside both circles: start it with one to put notes there.
            """.ReplaceLineEndings("\n"),
            Documents.Lines(ProgressieJson.Read<CircleBoard>(json).Report));
    }

    [Fact]
    public void TryRead_TwoSidedBoard_HasTwoSidesAndTheirNotesOnly()
    {
        string json = Documents.Set(Documents.Board, "/form", "\"two-sided\"");
        Assert.Equal(
            "PRG3102 error at /participants: A two-sided board has two participants, one for each side; people found here: 1.",
            Documents.Lines(ProgressieJson.Read<CircleBoard>(Documents.Remove(json, "/participants/1")).Report));
        json = Documents.Set(json, "/operations/10/phase", "\"agree\"");
        Assert.Equal(
            ["/operations/15/person", "/operations/17/person"],
            ProgressieJson.Read<CircleBoard>(json).Report.Issues.Select(static issue => issue.Path));
        json = Documents.Remove(Documents.Remove(json, "/operations/17"), "/operations/15");
        Assert.True(ProgressieJson.Read<CircleBoard>(json).IsValid);
        Assert.Equal(
            "PRG3208 error at /operations/0/by: Every note on a two-sided board belongs to one of the two: expected noor, kade, and "
                + "found ‘lise’.",
            Documents.Lines(ProgressieJson.Read<CircleBoard>(Documents.Set(json, "/operations/0/by", "\"lise\"")).Report));
    }

    [Fact]
    public void TryRead_OperationThatIsWrong_ShiftsNoPointers()
    {
        string json = Documents.Set(Documents.Set(Documents.Board, "/operations/0/text", "\"\""), "/operations/13/at", "\"now\"");
        Assert.Equal(
            """
            PRG1002 error at /operations/0/text: The text is empty, or nothing in it shows: expected words, or no member at all.
            PRG9018 error at /operations/13/at: ‘now’ is not a moment: expected one as in 2026-11-21T14:30:00+01:00.
            """.ReplaceLineEndings("\n"),
            Documents.Lines(ProgressieJson.Read<CircleBoard>(json).Report));
    }

    [Fact]
    public void TryRead_SameOperationTwice_CountsOnce()
    {
        string again = Documents.ToText(Documents.At(System.Text.Json.Nodes.JsonNode.Parse(Documents.Board)!, "/operations/7"));
        string json = Documents.Replace(Documents.Board, "\"operations\":[", $"\"operations\":[{again},");
        Validated<CircleBoard> read = ProgressieJson.Read<CircleBoard>(json);
        Assert.Equal(string.Empty, Documents.Lines(read.Report));
        Assert.Equal(Documents.Board, ProgressieJson.Write(read.Value));
        string other = again.Replace("overdag", "elke dag", StringComparison.Ordinal);
        Assert.Equal(
            "PRG3401 error at /operations/8/id: Operation 8@a is known here with other content: two devices use the same replica id, or "
                + "an operation was changed on its way.",
            Documents.Lines(
                ProgressieJson.Read<CircleBoard>(
                    Documents.Replace(Documents.Board, "\"operations\":[", $"\"operations\":[{other},")).Report));
    }

    [Fact]
    public void TryRead_OperationsInAnotherOrder_AreWrittenInOrder()
    {
        string[] operations =
        [
            .. System.Text.Json.Nodes.JsonNode.Parse(Documents.Board)!["operations"]!.AsArray().Select(static operation =>
                Documents.ToText(operation!)),
        ];
        string json =
            Documents.Board.Replace(string.Join(',', operations), string.Join(',', operations.Reverse()), StringComparison.Ordinal);
        Assert.NotEqual(Documents.Board, json);
        Validated<CircleBoard> read = ProgressieJson.Read<CircleBoard>(json);
        Assert.Equal(string.Empty, Documents.Lines(read.Report));
        Assert.Equal(Documents.Board, ProgressieJson.Write(read.Value));
        Assert.Equal(ProgressieJson.Read<CircleBoard>(Documents.Board).Value.ViewForEveryone(), read.Value.ViewForEveryone());
    }

    [Fact]
    public void TryRead_PlanForANoteOfTheInnerCircle_IsKeptAndSettled()
    {
        string json = Documents.Set(Documents.Board, "/operations/0/zone", "\"inner\"");
        Validated<CircleBoard> read = ProgressieJson.Read<CircleBoard>(json);
        Assert.Equal(string.Empty, Documents.Lines(read.Report));
        Assert.Empty(read.Value.Conflicts);
        Assert.True(read.Value.GetNote("1@a").Plan is null);
        Assert.Equal(
            json,
            ProgressieJson.Write(read.Value)
                .Replace("[1, 2]", "[1,2]", StringComparison.Ordinal)
                .Replace("\"a\": ", "\"a\":", StringComparison.Ordinal));
    }

    [Fact]
    public void TryReadOperations_OfAnotherBoard_IsReported() => Assert.Equal(
        "PRG3402 error at /board: This is about board ‘b2’ and not about ‘b1’: a note is on one board.",
        Documents.Lines(TestMessages.TryApply(Documents.Set(Documents.Operations, "/board", "\"b2\""), Documents.Replica).Report));

    [Fact]
    public void TryReadOperations_OnesThatAreKnown_ChangeNothingUnlessTheyDiffer()
    {
        CircleBoard board = ProgressieJson.Read<CircleBoard>(Documents.Board).Value;
        CircleMerge merge = TestMessages.Apply(Documents.Operations, board);
        Assert.Empty(merge.Arrived);
        Assert.Equal(board, merge.Board);
        Assert.Equal(
            "PRG3406 warning at /operations/5/id: Operation 6@a was left out, and the rest was taken over: PRG3401.",
            Documents.Lines(TestMessages.TryApply(Documents.Remove(Documents.Operations, "/operations/5/how"), board).Report));
    }

    [Fact]
    public void TryReadOperations_BoardThatIsNone_Throws()
    {
        Assert.Throws<ArgumentNullException>(static () => Documents.Replica.TryApply((CircleMessage)null!));
        Assert.Throws<ArgumentNullException>(static () => ProgressieJson.Read<CircleMessage>((string)null!));
        Assert.Throws<ArgumentNullException>(() => ProgressieJson.Read<CircleBoard>((string)null!));
    }

    [Fact]
    public void TryRead_HalfASurrogatePairInText_IsReported()
    {
        const string Expected = "PRG9023 error at the document: The text holds half a surrogate pair: expected whole characters.";
        Assert.Equal(
            Expected,
            Documents.Lines(ProgressieJson.Read<CircleBoard>(Documents.Replace(Documents.LeastBoard, "overdracht", "\uD83D")).Report));
        Assert.Equal(
            Expected,
            Documents.Lines(
                TestMessages.TryApply(Documents.Replace(Documents.Operations, "door te proberen", "\uD83D"), Documents.Replica).Report));
    }

    [Fact]
    public void Read_DocumentThatIsNotSound_ThrowsWithTheReport()
    {
        Assert.Equal(
            "circle-board", Assert.Throws<ProgressieDataException>(() => ProgressieJson.Read<CircleBoard>("{}"u8).Value).Report.Document);
        Assert.Equal(
            "circle-board", Assert.Throws<ProgressieDataException>(() => ProgressieJson.Read<CircleBoard>("{}").Value).Report.Document);
        Assert.Equal(
            "circle-operations",
            Assert.Throws<ProgressieDataException>(() => TestMessages.Apply("{}"u8, Documents.Replica)).Report.Document);
        Assert.Equal(
            "circle-operations", Assert.Throws<ProgressieDataException>(() => TestMessages.Apply("{}", Documents.Replica)).Report.Document);
    }

    [Fact]
    public void WriteOperations_ArgumentsThatAreNone_Throw()
    {
        BoardId board = BoardId.Parse("b1");
        System.Buffers.ArrayBufferWriter<byte> output = new();
        Assert.Throws<ArgumentException>(() => ProgressieJson.Write(CircleMessage.Of(default, [])));
        Assert.Throws<ArgumentNullException>(() => ProgressieJson.Write(CircleMessage.Of(board, null!)));
        Assert.Throws<ArgumentException>(() => ProgressieJson.Write(CircleMessage.Of(board, [null!])));
        Assert.Throws<ArgumentNullException>(() =>
            ProgressieJson.Write(CircleMessage.Of(board, []), (System.Buffers.IBufferWriter<byte>)null!));
        Assert.Throws<ArgumentException>(() => ProgressieJson.Write(CircleMessage.Of(default, []), output));
        Assert.Throws<ArgumentNullException>(() => ProgressieJson.Write((CircleBoard)null!));
        Assert.Throws<ArgumentNullException>(() => ProgressieJson.Write((CircleBoard)null!, output));
        Assert.Throws<ArgumentNullException>(() => ProgressieJson.Write(Documents.Replica, null!));
        Assert.Throws<ArgumentNullException>(() => ProgressieJson.Write((CircleSnapshot)null!));
        Assert.Throws<ArgumentNullException>(() => ProgressieJson.Write((CircleSnapshot)null!, output));
        Assert.Throws<ArgumentNullException>(() => ProgressieJson.Write(Documents.Replica.ViewForEveryone(), null!));
        Assert.Equal(0, output.WrittenCount);
    }
}
