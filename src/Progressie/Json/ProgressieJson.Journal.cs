using System.Buffers;
using Progressie.Journal;

namespace Progressie.Json;

/// <content>Journals, and what one reader may see of them.</content>
public static partial class ProgressieJson
{
    /// <summary>Reads a journal when it is sound.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The journal, or none, with everything there is to say: what is wrong with the document, and what cannot have happened.</returns>
    public static Validated<ProgressJournal> TryReadJournal(ReadOnlySpan<byte> utf8, ProgressieLimits? limits = null) =>
        JournalReading.Read(utf8, limits ?? ProgressieLimits.Default);

    /// <summary>Reads a journal when it is sound.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The journal, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Validated<ProgressJournal> TryReadJournal(string json, ProgressieLimits? limits = null) =>
        TryEncode(json, out byte[] utf8) ? TryReadJournal(utf8, limits) : NotUnicode<ProgressJournal>(ProgressJournal.DocumentKind);

    /// <summary>Reads a journal from a stream when it is sound.</summary>
    /// <param name="stream">The stream, read from where it is to its end, or to just past the limit.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The journal, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled. What the stream itself throws comes through as it is.</exception>
    public static async Task<Validated<ProgressJournal>> TryReadJournalAsync(
        Stream stream, ProgressieLimits? limits = null, CancellationToken cancellationToken = default)
    {
        byte[] utf8 = await StreamReading.ReadAsync(stream, limits ?? ProgressieLimits.Default, cancellationToken).ConfigureAwait(false);
        return TryReadJournal(utf8, limits);
    }

    /// <summary>Reads a journal.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The journal.</returns>
    /// <exception cref="ProgressieDataException">The document is not sound; the exception carries the report.</exception>
    public static ProgressJournal ReadJournal(ReadOnlySpan<byte> utf8, ProgressieLimits? limits = null) => TryReadJournal(utf8, limits).Value;

    /// <summary>Reads a journal.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The journal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The document is not sound; the exception carries the report.</exception>
    public static ProgressJournal ReadJournal(string json, ProgressieLimits? limits = null) => TryReadJournal(json, limits).Value;

    /// <summary>Writes a journal, with everything in it. A document for its owner's own storage; others get a <see cref="JournalView"/>.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <returns>The text of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="journal"/> is <see langword="null"/>.</exception>
    public static string Write(ProgressJournal journal, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(journal);
        return DocumentWriting.ToText(journal, layout, JournalWriting.Write);
    }

    /// <summary>Writes a journal, with everything in it. A document for its owner's own storage; others get a <see cref="JournalView"/>.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="output">Where the bytes go, in UTF-8.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(ProgressJournal journal, IBufferWriter<byte> output, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(output);
        DocumentWriting.Write(output, journal, layout, JournalWriting.Write);
    }

    /// <summary>Writes what one reader may see of a journal, for other programs. It is never read back: a view is of one moment, and the journal stays with its owner.</summary>
    /// <param name="view">The view.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <returns>The text of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is <see langword="null"/>.</exception>
    public static string Write(JournalView view, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(view);
        return DocumentWriting.ToText(view, layout, JournalWriting.Write);
    }

    /// <summary>Writes what one reader may see of a journal, for other programs. It is never read back: a view is of one moment, and the journal stays with its owner.</summary>
    /// <param name="view">The view.</param>
    /// <param name="output">Where the bytes go, in UTF-8.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(JournalView view, IBufferWriter<byte> output, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(output);
        DocumentWriting.Write(output, view, layout, JournalWriting.Write);
    }
}
