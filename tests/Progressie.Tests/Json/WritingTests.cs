using System.Buffers;
using System.Text;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>The writer is used again and again on a thread; nothing of one document may end up in another.</summary>
public sealed class WritingTests
{
    private static readonly ChecklistResponse Response = Documents.ReadResponse(Documents.Response).Value;

    [Fact]
    public void Write_HalfASurrogatePair_ThrowsAndPutsNothingElseThere()
    {
        // Not as data of a theory: the runner would put another character there as well.
        foreach (string text in (string[])["\ud800", "a\udc00b", "\ud83d\ude00\ud83d", "\u0007\ud800"])
        {
            Assert.Throws<ArgumentException>(() => ProgressieJson.Write(new NextStep { What = text }));
            Assert.Throws<ArgumentException>(() => System.Text.Json.JsonSerializer.Serialize(new NextStep { What = "x", How = text }));
            Assert.Throws<ArgumentException>(() =>
                ProgressieJson.Write(new ProgressStatement { Side = ProgressSide.Achieved, Text = text }));
        }

        NextStep whole = new() { What = "a 😀" };
        Assert.Equal(whole, ProgressieJson.Read<NextStep>(ProgressieJson.Write(whole)).Value);
    }

    [Fact]
    public void Write_TwoInARow_EachIsWhole()
    {
        ArrayBufferWriter<byte> first = new(), second = new();
        ProgressieJson.Write(Response, first);
        ProgressieJson.Write(ProgressieJson.Read<Checklist>(Documents.Checklist).Value, second);
        ProgressieJson.Write(Response, second);
        Assert.Equal(Documents.Response, Text(first));
        Assert.Equal(Documents.Checklist + Documents.Response, Text(second));
        ArrayBufferWriter<byte> third = new();
        DirectingPreparation preparation = ProgressieJson.Read<DirectingPreparation>(Documents.Preparation).Value;
        ProgressieJson.Write(TestModels.Free, third);
        ProgressieJson.Write(Documents.ReadConversation(Documents.Conversation).Value, third);
        ProgressieJson.Write(preparation.WithoutIrritation(), third);
        ProgressieJson.Write(preparation, third);
        ProgressieJson.Write(ProgressieJson.Read<ProgressJournal>(Documents.Journal).Value, third);
        string open = Documents.Remove(Documents.Preparation, "/irritation")
            .Replace("[1,2]", "[1, 2]", StringComparison.Ordinal)
            .Replace("\"a\":", "\"a\": ", StringComparison.Ordinal);
        Assert.Equal(
            ProgressieJson.Write(TestModels.Free) + Documents.Conversation + open + Documents.Preparation + Documents.Journal, Text(third));
        ArrayBufferWriter<byte> fourth = new();
        CircleBoard board = ProgressieJson.Read<CircleBoard>(Documents.Board).Value;
        ProgressieJson.Write(board, fourth);
        ProgressieJson.Write(CircleMessage.Of(board.Id, board.Operations), fourth);
        ProgressieJson.Write(board.ViewForEveryone(), fourth, JsonLayout.Indented);
        Assert.Equal(
            Documents.Board + Documents.Operations + ProgressieJson.Write(board.ViewForEveryone(), JsonLayout.Indented), Text(fourth));
        Assert.DoesNotContain(
            "altijd te laat", ProgressieJson.Write(preparation.WithoutIrritation(), JsonLayout.Indented), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Indented_GoesToTheBufferAsIntoText()
    {
        ArrayBufferWriter<byte> buffer = new();
        ProgressieJson.Write(Response, buffer, JsonLayout.Indented);
        ProgressieJson.Write(TestChecklists.Leadership, buffer, JsonLayout.Indented);
        Assert.Equal(
            ProgressieJson.Write(Response, JsonLayout.Indented) + ProgressieJson.Write(TestChecklists.Leadership, JsonLayout.Indented),
            Text(buffer));
    }

    [Theory]
    [InlineData(JsonLayout.Compact)]
    [InlineData(JsonLayout.Indented)]
    public void Write_BufferThatFails_LeavesNothingForTheNextDocument(JsonLayout layout)
    {
        for (int room = 0; room < 12; room++)
        {
            FailingBuffer failing = new(room);
            if (room == 0)
            {
                Assert.Throws<IOException>(() => ProgressieJson.Write(TestChecklists.Leadership, failing, layout));
            }
            else
            {
                Record.Exception(() => ProgressieJson.Write(TestChecklists.Leadership, failing, layout));
            }

            ArrayBufferWriter<byte> next = new();
            ProgressieJson.Write(Response, next);
            Assert.Equal(Documents.Response, Text(next));
        }
    }

    [Fact]
    public void Write_FromInsideABuffer_BothAreWhole()
    {
        ReentrantBuffer outer = new();
        ProgressieJson.Write(TestChecklists.Leadership, outer);
        Assert.Equal(ProgressieJson.Write(TestChecklists.Leadership), Encoding.UTF8.GetString(outer.Own.WrittenSpan));
        Assert.NotEmpty(outer.Inner);
        Assert.All(outer.Inner, static inner => Assert.Equal(Documents.Response, inner));
        Assert.Equal(Documents.Response, ProgressieJson.Write(Response));
    }

    [Fact]
    public void Write_ScoreThatIsNone_ThrowsAndLeavesNothingForTheNextDocument()
    {
        Assert.Throws<InvalidOperationException>(static () => ProgressieJson.Write(default(ChecklistScore)));
        Assert.Throws<InvalidOperationException>(static () => ProgressieJson.Write(default(ChecklistScore), JsonLayout.Indented));
        Assert.Equal(Documents.Response, ProgressieJson.Write(Response));
    }

    [Fact]
    public void Write_ManyThreads_EachGetsItsOwn() => Parallel.For(0, 64, static i =>
    {
        string expected = i % 2 == 0 ? Documents.Response : Documents.LeastResponse;
        ChecklistResponse response = Documents.ReadResponse(expected).Value;
        string json = ProgressieJson.Write(response);
        Assert.Equal(json, ProgressieJson.Write(Documents.ReadResponse(json).Value));
        Assert.Equal(response, Documents.ReadResponse(json).Value);
    });

    [Fact]
    public void Write_Null_Throws()
    {
        ArrayBufferWriter<byte> buffer = new();
        Assert.Throws<ArgumentNullException>("document", static () => ProgressieJson.Write((Checklist)null!));
        Assert.Throws<ArgumentNullException>("document", () => ProgressieJson.Write((Checklist)null!, buffer));
        Assert.Throws<ArgumentNullException>("output", static () => ProgressieJson.Write(TestChecklists.Small, (IBufferWriter<byte>)null!));
        Assert.Throws<ArgumentException>(static () => ProgressieJson.Write("no document"));
        Assert.Equal(0, buffer.WrittenCount);
    }

    private static string Text(ArrayBufferWriter<byte> buffer) => Encoding.UTF8.GetString(buffer.WrittenSpan);

    /// <summary>Fails after it was asked for room so many times.</summary>
    [Fact]
    public void Write_HalfOfASurrogatePairInWordsOfADefinition_ThrowsAsInAnyText()
    {
        LocalizedText half = LocalizedText.In(LanguageTag.Dutch, "\ud800x");
        ArgumentException thrown = Assert.Throws<ArgumentException>("text", () => System.Text.Json.JsonSerializer.Serialize(half));
        Assert.Contains("surrogate", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AReadingThatWasNotRecorded_SaysWhatToCall()
    {
        Progressie.Scales.ScaleEvent happened = new Progressie.Scales.ReadingRecorded
        {
            At = DateTimeOffset.UnixEpoch,
            Reading = new Progressie.Scales.ScaleReading { Answer = Progressie.Scales.ScaleAnswer.Below() },
        };
        InvalidOperationException thrown =
            Assert.Throws<InvalidOperationException>(() => System.Text.Json.JsonSerializer.Serialize(happened));
        Assert.Contains("record it", thrown.Message, StringComparison.Ordinal);
    }

    private sealed class FailingBuffer(int times) : IBufferWriter<byte>
    {
        private int _times = times;

        public void Advance(int count) => ArgumentOutOfRangeException.ThrowIfNegative(count);

        public Memory<byte> GetMemory(int sizeHint = 0) =>
            _times-- > 0 ? new byte[Math.Max(sizeHint, 256)] : throw new IOException("The disk is full.");

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }

    /// <summary>Writes a document of its own whenever it is asked for room.</summary>
    private sealed class ReentrantBuffer : IBufferWriter<byte>
    {
        internal ArrayBufferWriter<byte> Own { get; } = new();

        internal List<string> Inner { get; } = [];

        public void Advance(int count) => Own.Advance(count);

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            Inner.Add(ProgressieJson.Write(Response));
            return Own.GetMemory(Math.Max(sizeHint, 512));
        }

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
