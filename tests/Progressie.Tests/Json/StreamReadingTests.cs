using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Documents out of streams: slow ones, endless ones, ones that fail.</summary>
public sealed class StreamReadingTests
{
    [Fact]
    public async Task TryReadAsync_OneByteAtATime_ReadsTheSame()
    {
        await using SlowStream response = new(Documents.Utf8(Documents.Response), most: 1);
        await using SlowStream checklist = new(Documents.Utf8(Documents.Checklist), most: 1);
        Assert.Equal(
            Documents.ReadResponse(Documents.Response).Value,
            (await ProgressieJson.ReadAsync<ChecklistResponse>(response, Documents.Catalog)).Value);
        Assert.Equal(
            ProgressieJson.Read<Checklist>(Documents.Checklist).Value, (await ProgressieJson.ReadAsync<Checklist>(checklist)).Value);
        await using SlowStream model = new(Documents.Utf8(Documents.Model), most: 1);
        await using SlowStream conversation = new(Documents.Utf8(Documents.Conversation), most: 1);
        await using SlowStream preparation = new(Documents.Utf8(Documents.Preparation), most: 1);
        Assert.Equal(
            ProgressieJson.Read<ConversationModel>(Documents.Model).Value,
            (await ProgressieJson.ReadAsync<ConversationModel>(model)).Value);
        Assert.Equal(
            Documents.ReadConversation(Documents.Conversation).Value,
            (await ProgressieJson.ReadAsync<Conversation>(conversation, TestDefinitions.All)).Value);
        Assert.Equal(
            ProgressieJson.Read<DirectingPreparation>(Documents.Preparation).Value,
            (await ProgressieJson.ReadAsync<DirectingPreparation>(preparation)).Value);
        await using SlowStream journal = new(Documents.Utf8(Documents.Journal), most: 1);
        Assert.Equal(
            ProgressieJson.Read<ProgressJournal>(Documents.Journal).Value,
            (await ProgressieJson.ReadAsync<ProgressJournal>(journal)).Value);
        await using SlowStream scale = new(Documents.Utf8(ProgressieJson.Write(TestScales.Full)), most: 1);
        await using SlowStream series = new(Documents.Utf8(Documents.ScaleSeries), most: 1);
        Assert.Equal(TestScales.Full, (await ProgressieJson.ReadAsync<Scale>(scale)).Value);
        Assert.Equal(
            ProgressieJson.Read<ScaleSeries>(Documents.ScaleSeries).Value, (await ProgressieJson.ReadAsync<ScaleSeries>(series)).Value);
        await using SlowStream board = new(Documents.Utf8(Documents.Board), most: 1);
        await using SlowStream operations = new(Documents.Utf8(Documents.Operations), most: 1);
        Assert.Equal(ProgressieJson.Read<CircleBoard>(Documents.Board).Value, (await ProgressieJson.ReadAsync<CircleBoard>(board)).Value);
        Assert.Equal(18, (await ProgressieJson.ReadAsync<CircleMessage>(operations)).Value.Operations.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8_192)]
    [InlineData(1_000_000)]
    public async Task TryReadAsync_LongDocument_ReadsTheSame(int most)
    {
        string json = Documents.Set(Documents.Response, "/notes/a1/achieved", $"\"{new string('é', 15_000)}\"");
        await using SlowStream stream = new(Documents.Utf8(json), most);
        Assert.Equal(
            Documents.ReadResponse(json).Value, (await ProgressieJson.ReadAsync<ChecklistResponse>(stream, Documents.Catalog)).Value);
    }

    [Fact]
    public async Task TryReadAsync_FromTheMiddle_ReadsFromWhereTheStreamIs()
    {
        await using MemoryStream stream = new(Documents.Utf8("junk" + Documents.Checklist));
        stream.Position = 4;
        Assert.True((await ProgressieJson.ReadAsync<Checklist>(stream)).IsValid);
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public async Task TryReadAsync_Empty_IsReported()
    {
        Validated<Checklist> read = await ProgressieJson.ReadAsync<Checklist>(Stream.Null);
        Assert.Equal("PRG9001 error at the document: The document is empty: expected a JSON object.", Documents.Lines(read.Report));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    [InlineData(1_000_000)]
    public async Task TryReadAsync_Endless_StopsJustPastTheLimit(int most)
    {
        ProgressieLimits limits = new() { MaxDocumentBytes = 20_000 };
        await using EndlessStream first = new(most), second = new(most);
        Assert.Equal(
            "PRG9006 error at the document: The document is larger than the limit, which is, in bytes: 20000.",
            Documents.Lines((await ProgressieJson.ReadAsync<Checklist>(first, ProgressieCatalog.BuiltIn.With(limits))).Report));
        Assert.Equal(
            "PRG9006 error at the document: The document is larger than the limit, which is, in bytes: 20000.",
            Documents.Lines((await ProgressieJson.ReadAsync<ChecklistResponse>(second, Documents.Catalog.With(limits))).Report));
        await using EndlessStream third = new(most), fourth = new(most), fifth = new(most);
        Assert.Equal(
            "PRG9006",
            (
                await ProgressieJson.ReadAsync<ConversationModel>(
                    third, ProgressieCatalog.BuiltIn.With(limits))).Report.Issues[0].Code.ToString());
        Assert.Equal(
            "PRG9006",
            (
                await ProgressieJson.ReadAsync<Conversation>(
                    fourth, TestDefinitions.All with { Limits = limits })).Report.Issues[0].Code.ToString());
        Assert.Equal(
            "PRG9006",
            (
                await ProgressieJson.ReadAsync<DirectingPreparation>(
                    fifth, ProgressieCatalog.BuiltIn.With(limits))).Report.Issues[0].Code.ToString());
        Assert.All((EndlessStream[])[third, fourth, fifth], static stream => Assert.Equal(20_001, stream.Given));
        Assert.Equal(20_001, first.Given);
        Assert.Equal(20_001, second.Given);
    }

    [Fact]
    public async Task TryReadAsync_ExactlyTheLimit_IsRead()
    {
        // With all its white space: it has to be as short as that when it is laid out again.
        byte[] utf8 = Documents.Utf8(ProgressieJson.Write(ProgressieJson.Read<Checklist>(Documents.Checklist).Value, JsonLayout.Indented));
        await using SlowStream stream = new(utf8, most: 100);
        Assert.True(
            (
                await ProgressieJson.ReadAsync<Checklist>(
                    stream, ProgressieCatalog.BuiltIn.With(new ProgressieLimits { MaxDocumentBytes = utf8.Length }))).IsValid);
    }

    [Fact]
    public async Task TryReadAsync_Cancelled_Throws()
    {
        using CancellationTokenSource cancellation = new();
        await cancellation.CancelAsync();
        await using SlowStream stream = new(Documents.Utf8(Documents.Checklist), most: 10);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            ProgressieJson.ReadAsync<Checklist>(stream, null, cancellation.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            ProgressieJson.ReadAsync<ChecklistResponse>(stream, Documents.Catalog, cancellation.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            ProgressieJson.ReadAsync<ConversationModel>(stream, null, cancellation.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            ProgressieJson.ReadAsync<Conversation>(stream, TestDefinitions.All, cancellation.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            ProgressieJson.ReadAsync<DirectingPreparation>(stream, null, cancellation.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ProgressieJson.ReadAsync<Scale>(stream, null, cancellation.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            ProgressieJson.ReadAsync<ScaleSeries>(stream, null, cancellation.Token));
    }

    [Fact]
    public async Task TryReadAsync_CancelledHalfway_Throws()
    {
        using CancellationTokenSource cancellation = new();
        await using SlowStream stream = new(Documents.Utf8(Documents.Checklist), most: 10, afterRead: count =>
        {
            if (count == 5)
            {
                cancellation.Cancel();
            }
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            ProgressieJson.ReadAsync<Checklist>(stream, null, cancellation.Token));
        Assert.Equal(5, stream.Reads);
    }

    [Fact]
    public async Task TryReadAsync_StreamThatFails_LetsTheExceptionThrough()
    {
        await using SlowStream stream = new(Documents.Utf8(Documents.Checklist), most: 10, afterRead: static count =>
        {
            if (count == 3)
            {
                throw new IOException("The line went dead.");
            }
        });
        Assert.Equal(
            "The line went dead.", (await Assert.ThrowsAsync<IOException>(() => ProgressieJson.ReadAsync<Checklist>(stream))).Message);
    }

    [Fact]
    public async Task TryReadAsync_Null_Throws()
    {
        await Assert.ThrowsAsync<ArgumentNullException>("stream", static () => ProgressieJson.ReadAsync<Checklist>((Stream)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("stream", static () =>
            ProgressieJson.ReadAsync<ChecklistResponse>((Stream)null!, Documents.Catalog));
        await Assert.ThrowsAsync<ArgumentNullException>("stream", static () => ProgressieJson.ReadAsync<ConversationModel>((Stream)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("stream", static () =>
            ProgressieJson.ReadAsync<Conversation>((Stream)null!, TestDefinitions.All));
        await Assert.ThrowsAsync<ArgumentNullException>("definitions", static () =>
            ProgressieJson.ReadAsync<Conversation>(Stream.Null, null!));
        await Assert.ThrowsAsync<ArgumentNullException>("stream", static () =>
            ProgressieJson.ReadAsync<DirectingPreparation>((Stream)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("stream", static () => ProgressieJson.ReadAsync<Scale>((Stream)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("stream", static () => ProgressieJson.ReadAsync<ScaleSeries>((Stream)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("definitions", static () =>
            ProgressieJson.ReadAsync<ChecklistResponse>(Stream.Null, null!));
    }

    /// <summary>Gives so many bytes at a time at most.</summary>
    private sealed class SlowStream(byte[] bytes, int most, Action<int>? afterRead = null) : MemoryStream(bytes)
    {
        internal int Reads { get; private set; }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            int read = Read(buffer.Span[..Math.Min(most, buffer.Length)]);
            Reads++;
            afterRead?.Invoke(Reads);
            return read;
        }
    }

    /// <summary>Never ends, and counts what it gave.</summary>
    private sealed class EndlessStream(int most) : MemoryStream
    {
        internal long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int length = Math.Min(most, buffer.Length);
            buffer.Span[..length].Fill((byte)' ');
            Given += length;
            return ValueTask.FromResult(length);
        }
    }
}
