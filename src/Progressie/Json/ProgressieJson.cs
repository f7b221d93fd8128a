using System.Buffers;
using System.Text;
using Progressie.Checklists;
using Progressie.Internal;

namespace Progressie.Json;

/// <summary>Reads and writes every document, strictly and in one format, which <c>docs/reference/json-format.md</c> describes.</summary>
/// <remarks>The <c>Try</c> methods never throw on account of what the bytes are: they give a report. The same method without <c>Try</c>
/// throws <see cref="ProgressieDataException"/> with that report. The same document gives the same bytes on every machine and in every
/// culture. Pure; safe to call from any thread.</remarks>
public static class ProgressieJson
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Finds out what kind of document some bytes hold, without reading more of it.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>Kind and schema, or none, with everything there is to say.</returns>
    public static Validated<DocumentInfo> TryReadInfo(ReadOnlySpan<byte> utf8, ProgressieLimits? limits = null) =>
        InfoReading.Read(utf8, limits ?? ProgressieLimits.Default);

    /// <summary>Reads a checklist definition when it is sound.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The checklist, or none, with everything there is to say: what is wrong with the document, and what the linter finds.</returns>
    public static Validated<Checklist> TryReadChecklist(ReadOnlySpan<byte> utf8, ProgressieLimits? limits = null) =>
        ChecklistReading.Read(utf8, limits ?? ProgressieLimits.Default, knownHash: default);

    /// <summary>Reads a checklist definition when it is sound.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The checklist, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Validated<Checklist> TryReadChecklist(string json, ProgressieLimits? limits = null) =>
        TryEncode(json, out byte[] utf8) ? TryReadChecklist(utf8, limits) : NotUnicode<Checklist>(Checklist.DocumentKind);

    /// <summary>Reads a checklist definition from a stream when it is sound.</summary>
    /// <param name="stream">The stream, read from where it is to its end, or to just past the limit.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The checklist, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled. What the stream itself throws comes through as it is.</exception>
    public static async Task<Validated<Checklist>> TryReadChecklistAsync(
        Stream stream, ProgressieLimits? limits = null, CancellationToken cancellationToken = default)
    {
        byte[] utf8 = await StreamReading.ReadAsync(stream, limits ?? ProgressieLimits.Default, cancellationToken).ConfigureAwait(false);
        return TryReadChecklist(utf8, limits);
    }

    /// <summary>Reads a checklist definition.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The checklist.</returns>
    /// <exception cref="ProgressieDataException">The document is not sound; the exception carries the report.</exception>
    public static Checklist ReadChecklist(ReadOnlySpan<byte> utf8, ProgressieLimits? limits = null) => TryReadChecklist(utf8, limits).Value;

    /// <summary>Reads a checklist definition.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The checklist.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The document is not sound; the exception carries the report.</exception>
    public static Checklist ReadChecklist(string json, ProgressieLimits? limits = null) => TryReadChecklist(json, limits).Value;

    /// <summary>Reads a filled-in checklist when it is sound.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="definitions">The checklists it may refer to, and the limits; usually the catalog.</param>
    /// <returns>The response, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definitions"/> is <see langword="null"/>.</exception>
    public static Validated<ChecklistResponse> TryReadChecklistResponse(ReadOnlySpan<byte> utf8, IDefinitionSource definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        return ResponseReading.Read(utf8, definitions);
    }

    /// <summary>Reads a filled-in checklist when it is sound.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="definitions">The checklists it may refer to, and the limits; usually the catalog.</param>
    /// <returns>The response, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<ChecklistResponse> TryReadChecklistResponse(string json, IDefinitionSource definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        return TryEncode(json, out byte[] utf8)
            ? TryReadChecklistResponse(utf8, definitions)
            : NotUnicode<ChecklistResponse>(ChecklistResponse.DocumentKind);
    }

    /// <summary>Reads a filled-in checklist from a stream when it is sound.</summary>
    /// <param name="stream">The stream, read from where it is to its end, or to just past the limit.</param>
    /// <param name="definitions">The checklists it may refer to, and the limits; usually the catalog.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The response, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled. What the stream itself throws comes through as it is.</exception>
    public static async Task<Validated<ChecklistResponse>> TryReadChecklistResponseAsync(
        Stream stream, IDefinitionSource definitions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        byte[] utf8 = await StreamReading.ReadAsync(stream, definitions.Limits, cancellationToken).ConfigureAwait(false);
        return TryReadChecklistResponse(utf8, definitions);
    }

    /// <summary>Reads a filled-in checklist.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="definitions">The checklists it may refer to, and the limits; usually the catalog.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definitions"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The document is not sound; the exception carries the report.</exception>
    public static ChecklistResponse ReadChecklistResponse(ReadOnlySpan<byte> utf8, IDefinitionSource definitions) =>
        TryReadChecklistResponse(utf8, definitions).Value;

    /// <summary>Reads a filled-in checklist.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="definitions">The checklists it may refer to, and the limits; usually the catalog.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The document is not sound; the exception carries the report.</exception>
    public static ChecklistResponse ReadChecklistResponse(string json, IDefinitionSource definitions) =>
        TryReadChecklistResponse(json, definitions).Value;

    /// <summary>Writes a checklist definition.</summary>
    /// <param name="checklist">The checklist.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <returns>The text of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checklist"/> is <see langword="null"/>.</exception>
    public static string Write(Checklist checklist, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(checklist);
        return DocumentWriting.ToText(checklist, layout, ChecklistWriting.Write);
    }

    /// <summary>Writes a checklist definition.</summary>
    /// <param name="checklist">The checklist.</param>
    /// <param name="output">Where the bytes go, in UTF-8.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(Checklist checklist, IBufferWriter<byte> output, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(checklist);
        ArgumentNullException.ThrowIfNull(output);
        DocumentWriting.Write(output, checklist, layout, ChecklistWriting.Write);
    }

    /// <summary>Writes a filled-in checklist.</summary>
    /// <param name="response">The response.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <returns>The text of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <see langword="null"/>.</exception>
    public static string Write(ChecklistResponse response, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(response);
        return DocumentWriting.ToText(response, layout, ResponseWriting.Write);
    }

    /// <summary>Writes a filled-in checklist.</summary>
    /// <param name="response">The response.</param>
    /// <param name="output">Where the bytes go, in UTF-8.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(ChecklistResponse response, IBufferWriter<byte> output, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(output);
        DocumentWriting.Write(output, response, layout, ResponseWriting.Write);
    }

    /// <summary>Writes a score, for other programs. It is computed from a response at any time and never read back.</summary>
    /// <param name="score">The score.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <returns>The text of the document.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="score"/> is <c>default</c>.</exception>
    public static string Write(ChecklistScore score, JsonLayout layout = JsonLayout.Compact) =>
        DocumentWriting.ToText(score, layout, ResultWriting.Write);

    /// <summary>Writes an analysis, for other programs. It is computed from a response at any time and never read back.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <returns>The text of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is <see langword="null"/>.</exception>
    public static string Write(ChecklistAnalysis analysis, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return DocumentWriting.ToText(analysis, layout, ResultWriting.Write);
    }

    /// <summary>Writes a comparison, for other programs. It is computed from two responses at any time and never read back.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <returns>The text of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is <see langword="null"/>.</exception>
    public static string Write(ChecklistComparison comparison, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return DocumentWriting.ToText(comparison, layout, ResultWriting.Write);
    }

    /// <summary>Writes a report, for other programs. It is never read back.</summary>
    /// <param name="report">The report.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <returns>The text of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static string Write(ValidationReport report, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(report);
        return DocumentWriting.ToText(report, layout, ResultWriting.Write);
    }

    /// <summary>Half a surrogate pair in the text must be reported, not become a replacement character.</summary>
    private static bool TryEncode(string json, out byte[] utf8)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            utf8 = StrictUtf8.GetBytes(json);
            return true;
        }
        catch (EncoderFallbackException)
        {
            utf8 = [];
            return false;
        }
    }

    private static Validated<T> NotUnicode<T>(string kind)
        where T : class
    {
        IssueCollector issues = new();
        issues.Add(IssueCode.LoneSurrogate, string.Empty);
        return new Validated<T>(null, issues.ToReport(kind));
    }
}
