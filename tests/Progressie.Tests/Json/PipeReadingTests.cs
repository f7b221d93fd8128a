using System.IO.Pipelines;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Json;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Documents out of pipes, as a web host has them: in pieces, without an end, cancelled.</summary>
public sealed class PipeReadingTests
{
    private static readonly byte[] Utf8 = Documents.Utf8(Documents.Response);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task ReadAsync_InPieces_ReadsTheSame(int most)
    {
        Pipe pipe = new();
        Task writing = WriteAsync(pipe.Writer, Utf8, most);
        Validated<ChecklistResponse> read = await ProgressieJson.ReadAsync<ChecklistResponse>(pipe.Reader, Documents.Catalog);
        await writing;
        Assert.Equal(Documents.ReadResponse(Documents.Response).Value, read.Value);

        // What was read is taken, and the pipe is still the caller's to complete.
        ReadResult rest = await pipe.Reader.ReadAsync();
        Assert.True(rest is { IsCompleted: true, Buffer.IsEmpty: true });
        await pipe.Reader.CompleteAsync();
    }

    [Fact]
    public async Task ReadAsync_LongerThanThePipeHolds_DoesNotWaitForEver()
    {
        string json = Documents.Set(Documents.Response, "/notes/a1/achieved", $"\"{new string('é', 15_000)}\"");
        Pipe pipe = new(new PipeOptions(pauseWriterThreshold: 512, resumeWriterThreshold: 256, minimumSegmentSize: 128));
        Task writing = WriteAsync(pipe.Writer, Documents.Utf8(json), most: 100);
        Assert.Equal(
            Documents.ReadResponse(json).Value,
            (await ProgressieJson.ReadAsync<ChecklistResponse>(pipe.Reader, Documents.Catalog).WaitAsync(TimeSpan.FromMinutes(1))).Value);
        await writing;
    }

    [Fact]
    public async Task ReadAsync_WithoutAnEnd_StopsJustPastTheLimit()
    {
        Pipe pipe = new(new PipeOptions(pauseWriterThreshold: 0));
        await pipe.Writer.WriteAsync(new byte[30_000].Select(static _ => (byte)' ').ToArray());
        Assert.Equal(
            "PRG9006 error at the document: The document is larger than the limit, which is, in bytes: 20000.",
            Documents.Lines((await ProgressieJson.ReadAsync<ChecklistResponse>(
                pipe.Reader, Documents.Catalog.With(new ProgressieLimits { MaxDocumentBytes = 20_000 }))).Report));
    }

    [Fact]
    public async Task ReadAsync_ExactlyTheLimit_IsRead()
    {
        // Laid out, as it may be written again; of what can be erased the stand-ins count as well.
        byte[] utf8 = Documents.Utf8(ProgressieJson.Write(ProgressieJson.Read<Checklist>(Documents.Checklist).Value, JsonLayout.Indented));
        Pipe pipe = new();
        await WriteAsync(pipe.Writer, utf8, most: 100);
        Assert.True((await ProgressieJson.ReadAsync<Checklist>(
            pipe.Reader, ProgressieCatalog.BuiltIn.With(new ProgressieLimits { MaxDocumentBytes = utf8.Length }))).IsValid);
    }

    [Fact]
    public async Task ReadAsync_Empty_IsReported()
    {
        Pipe pipe = new();
        await pipe.Writer.CompleteAsync();
        Assert.Equal(
            "PRG9001 error at the document: The document is empty: expected a JSON object.",
            Documents.Lines((await ProgressieJson.ReadAsync<Checklist>(pipe.Reader)).Report));
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Throws()
    {
        Pipe pipe = new();
        await pipe.Writer.WriteAsync(Utf8.AsMemory(0, 10));
        Task<Validated<ChecklistResponse>> byPipe = ProgressieJson.ReadAsync<ChecklistResponse>(pipe.Reader, Documents.Catalog);
        pipe.Reader.CancelPendingRead();
        await Assert.ThrowsAsync<OperationCanceledException>(() => byPipe);
        using CancellationTokenSource cancellation = new();
        Task<Validated<ChecklistResponse>> byToken = ProgressieJson.ReadAsync<ChecklistResponse>(
            pipe.Reader, Documents.Catalog, cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => byToken);
    }

    [Fact]
    public async Task ReadAsync_WhatCannotBe_ThrowsBeforeAnythingIsRead()
    {
        Pipe pipe = new();
        await Assert.ThrowsAsync<ArgumentNullException>("pipe", static () => ProgressieJson.ReadAsync<Checklist>((PipeReader)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("definitions", () => ProgressieJson.ReadAsync<ChecklistResponse>(pipe.Reader));
        Assert.Contains(
            "ChecklistAnalysis is only written",
            (await Assert.ThrowsAsync<ArgumentException>(() => ProgressieJson.ReadAsync<ChecklistAnalysis>(pipe.Reader))).Message,
            StringComparison.Ordinal);
    }

    private static async Task WriteAsync(PipeWriter writer, byte[] utf8, int most)
    {
        for (int at = 0; at < utf8.Length; at += most)
        {
            await writer.WriteAsync(utf8.AsMemory(at, Math.Min(most, utf8.Length - at)));
        }

        await writer.CompleteAsync();
    }
}
