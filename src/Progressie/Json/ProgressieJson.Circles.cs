using System.Buffers;
using Progressie.Circles;
using Progressie.Internal;

namespace Progressie.Json;

/// <content>Circle boards, the operations that replicas send each other, and what somebody sees of a board.</content>
public static partial class ProgressieJson
{
    /// <summary>Reads a circle board when it is sound.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The board, or none, with everything there is to say: an operation that waits is a hint, a clock that ran backwards a warning.</returns>
    public static Validated<CircleBoard> TryReadCircleBoard(ReadOnlySpan<byte> utf8, ProgressieLimits? limits = null) =>
        CircleReading.Read(utf8, limits ?? ProgressieLimits.Default);

    /// <summary>Reads a circle board when it is sound.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The board, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Validated<CircleBoard> TryReadCircleBoard(string json, ProgressieLimits? limits = null) =>
        TryEncode(json, out byte[] utf8) ? TryReadCircleBoard(utf8, limits) : NotUnicode<CircleBoard>(CircleBoard.DocumentKind);

    /// <summary>Reads a circle board from a stream when it is sound.</summary>
    /// <param name="stream">The stream, read from where it is to its end, or to just past the limit.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The board, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled. What the stream itself throws comes through as it is.</exception>
    public static async Task<Validated<CircleBoard>> TryReadCircleBoardAsync(
        Stream stream, ProgressieLimits? limits = null, CancellationToken cancellationToken = default)
    {
        byte[] utf8 = await StreamReading.ReadAsync(stream, limits ?? ProgressieLimits.Default, cancellationToken).ConfigureAwait(false);
        return TryReadCircleBoard(utf8, limits);
    }

    /// <summary>Reads a circle board.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The board.</returns>
    /// <exception cref="ProgressieDataException">The document is not sound; the exception carries the report.</exception>
    public static CircleBoard ReadCircleBoard(ReadOnlySpan<byte> utf8, ProgressieLimits? limits = null) => TryReadCircleBoard(utf8, limits).Value;

    /// <summary>Reads a circle board.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The board.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The document is not sound; the exception carries the report.</exception>
    public static CircleBoard ReadCircleBoard(string json, ProgressieLimits? limits = null) => TryReadCircleBoard(json, limits).Value;

    /// <summary>Reads operations that another replica of a board sent, and takes them over when they are sound.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="board">The replica they are for.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>What came of it, or none, with everything there is to say: an operation that waits is a hint, a clock that ran backwards a warning.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is <see langword="null"/>.</exception>
    public static Validated<CircleMerge> TryReadCircleOperations(ReadOnlySpan<byte> utf8, CircleBoard board, ProgressieLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(board);
        return CircleReading.ReadOperations(utf8, board, limits ?? ProgressieLimits.Default);
    }

    /// <summary>Reads operations that another replica of a board sent, and takes them over when they are sound.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="board">The replica they are for.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>What came of it, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<CircleMerge> TryReadCircleOperations(string json, CircleBoard board, ProgressieLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(board);
        return TryEncode(json, out byte[] utf8) ? TryReadCircleOperations(utf8, board, limits) : NotUnicode<CircleMerge>(CircleReading.OperationsKind);
    }

    /// <summary>Reads operations that another replica of a board sent from a stream, and takes them over when they are sound.</summary>
    /// <param name="stream">The stream, read from where it is to its end, or to just past the limit.</param>
    /// <param name="board">The replica they are for.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>What came of it, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled. What the stream itself throws comes through as it is.</exception>
    public static async Task<Validated<CircleMerge>> TryReadCircleOperationsAsync(
        Stream stream, CircleBoard board, ProgressieLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(board);
        byte[] utf8 = await StreamReading.ReadAsync(stream, limits ?? ProgressieLimits.Default, cancellationToken).ConfigureAwait(false);
        return TryReadCircleOperations(utf8, board, limits);
    }

    /// <summary>Reads operations that another replica of a board sent, and takes them over.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="board">The replica they are for.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The document is not sound, or of another board; the exception carries the report.</exception>
    public static CircleMerge ReadCircleOperations(ReadOnlySpan<byte> utf8, CircleBoard board, ProgressieLimits? limits = null) =>
        TryReadCircleOperations(utf8, board, limits).Value;

    /// <summary>Reads operations that another replica of a board sent, and takes them over.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="board">The replica they are for.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The document is not sound, or of another board; the exception carries the report.</exception>
    public static CircleMerge ReadCircleOperations(string json, CircleBoard board, ProgressieLimits? limits = null) =>
        TryReadCircleOperations(json, board, limits).Value;

    /// <summary>Writes a circle board, with everything in it: also what somebody wrote in silence. A document for storing and for new replicas;
    /// people get a <see cref="CircleSnapshot"/>.</summary>
    /// <param name="board">The board.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <returns>The text of the document, with the operations in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is <see langword="null"/>.</exception>
    public static string Write(CircleBoard board, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(board);
        return DocumentWriting.ToText(board, layout, CircleWriting.Write);
    }

    /// <summary>Writes a circle board, with everything in it: also what somebody wrote in silence. A document for storing and for new replicas;
    /// people get a <see cref="CircleSnapshot"/>.</summary>
    /// <param name="board">The board.</param>
    /// <param name="output">Where the bytes go, in UTF-8.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(CircleBoard board, IBufferWriter<byte> output, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(board);
        ArgumentNullException.ThrowIfNull(output);
        DocumentWriting.Write(output, board, layout, CircleWriting.Write);
    }

    /// <summary>Writes operations, to send to another replica of the board.</summary>
    /// <param name="board">The board they are of.</param>
    /// <param name="operations">The operations, in any order; they are written as they come.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <returns>The text of the document.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the list is <see langword="null"/> or holds one.</exception>
    public static string WriteOperations(BoardId board, IReadOnlyList<CircleOperation> operations, JsonLayout layout = JsonLayout.Compact) =>
        DocumentWriting.ToText(Batch(board, operations), layout, CircleWriting.WriteBatch);

    /// <summary>Writes operations, to send to another replica of the board.</summary>
    /// <param name="board">The board they are of.</param>
    /// <param name="operations">The operations, in any order; they are written as they come.</param>
    /// <param name="output">Where the bytes go, in UTF-8.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, the list is <see langword="null"/> or holds one, or the output is <see langword="null"/>.</exception>
    public static void WriteOperations(
        BoardId board, IReadOnlyList<CircleOperation> operations, IBufferWriter<byte> output, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(output);
        DocumentWriting.Write(output, Batch(board, operations), layout, CircleWriting.WriteBatch);
    }

    /// <summary>Writes what somebody sees of a circle board, for a screen. It is never read back.</summary>
    /// <param name="snapshot">What they see.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <returns>The text of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="snapshot"/> is <see langword="null"/>.</exception>
    public static string Write(CircleSnapshot snapshot, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return DocumentWriting.ToText(snapshot, layout, CircleSnapshotWriting.Write);
    }

    /// <summary>Writes what somebody sees of a circle board, for a screen. It is never read back.</summary>
    /// <param name="snapshot">What they see.</param>
    /// <param name="output">Where the bytes go, in UTF-8.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(CircleSnapshot snapshot, IBufferWriter<byte> output, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(output);
        DocumentWriting.Write(output, snapshot, layout, CircleSnapshotWriting.Write);
    }

    private static (BoardId Board, IReadOnlyList<CircleOperation> Operations) Batch(BoardId board, IReadOnlyList<CircleOperation> operations) => board.IsDefault
        ? throw new ArgumentException("The id is default, which is no id.", nameof(board))
        : (board, ValueList<CircleOperation>.Copy(operations, nameof(operations)));
}
