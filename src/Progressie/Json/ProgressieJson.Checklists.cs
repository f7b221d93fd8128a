using System.Buffers;
using Progressie.Checklists;

namespace Progressie.Json;

/// <content>Checklists, filled-in checklists, and what is computed from them.</content>
public static partial class ProgressieJson
{
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
}
