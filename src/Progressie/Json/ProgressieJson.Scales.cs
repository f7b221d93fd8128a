using System.Buffers;
using Progressie.Scales;

namespace Progressie.Json;

/// <content>Scales and scale series.</content>
public static partial class ProgressieJson
{
    /// <summary>Reads a scale when it is sound.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The scale, or none, with everything there is to say: what is wrong with the document, and what the linter finds.</returns>
    public static Validated<Scale> TryReadScale(ReadOnlySpan<byte> utf8, ProgressieLimits? limits = null) =>
        ScaleDefinitionReading.Read(utf8, limits ?? ProgressieLimits.Default);

    /// <summary>Reads a scale when it is sound.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The scale, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Validated<Scale> TryReadScale(string json, ProgressieLimits? limits = null) =>
        TryEncode(json, out byte[] utf8) ? TryReadScale(utf8, limits) : NotUnicode<Scale>(Scale.DocumentKind);

    /// <summary>Reads a scale from a stream when it is sound.</summary>
    /// <param name="stream">The stream, read from where it is to its end, or to just past the limit.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The scale, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled. What the stream itself throws comes through as it is.</exception>
    public static async Task<Validated<Scale>> TryReadScaleAsync(
        Stream stream, ProgressieLimits? limits = null, CancellationToken cancellationToken = default)
    {
        byte[] utf8 = await StreamReading.ReadAsync(stream, limits ?? ProgressieLimits.Default, cancellationToken).ConfigureAwait(false);
        return TryReadScale(utf8, limits);
    }

    /// <summary>Reads a scale.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="ProgressieDataException">The document is not sound; the exception carries the report.</exception>
    public static Scale ReadScale(ReadOnlySpan<byte> utf8, ProgressieLimits? limits = null) => TryReadScale(utf8, limits).Value;

    /// <summary>Reads a scale.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The document is not sound; the exception carries the report.</exception>
    public static Scale ReadScale(string json, ProgressieLimits? limits = null) => TryReadScale(json, limits).Value;

    /// <summary>Reads a scale series when it is sound.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The scale series, or none, with everything there is to say: what is wrong with the document, and what cannot have happened.</returns>
    public static Validated<ScaleSeries> TryReadScaleSeries(ReadOnlySpan<byte> utf8, ProgressieLimits? limits = null) =>
        ScaleSeriesReading.Read(utf8, limits ?? ProgressieLimits.Default);

    /// <summary>Reads a scale series when it is sound.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The scale series, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Validated<ScaleSeries> TryReadScaleSeries(string json, ProgressieLimits? limits = null) =>
        TryEncode(json, out byte[] utf8) ? TryReadScaleSeries(utf8, limits) : NotUnicode<ScaleSeries>(ScaleSeries.DocumentKind);

    /// <summary>Reads a scale series from a stream when it is sound.</summary>
    /// <param name="stream">The stream, read from where it is to its end, or to just past the limit.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The scale series, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled. What the stream itself throws comes through as it is.</exception>
    public static async Task<Validated<ScaleSeries>> TryReadScaleSeriesAsync(
        Stream stream, ProgressieLimits? limits = null, CancellationToken cancellationToken = default)
    {
        byte[] utf8 = await StreamReading.ReadAsync(stream, limits ?? ProgressieLimits.Default, cancellationToken).ConfigureAwait(false);
        return TryReadScaleSeries(utf8, limits);
    }

    /// <summary>Reads a scale series.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The scale series.</returns>
    /// <exception cref="ProgressieDataException">The document is not sound; the exception carries the report.</exception>
    public static ScaleSeries ReadScaleSeries(ReadOnlySpan<byte> utf8, ProgressieLimits? limits = null) => TryReadScaleSeries(utf8, limits).Value;

    /// <summary>Reads a scale series.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The scale series.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The document is not sound; the exception carries the report.</exception>
    public static ScaleSeries ReadScaleSeries(string json, ProgressieLimits? limits = null) => TryReadScaleSeries(json, limits).Value;

    /// <summary>Writes a scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <returns>The text of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is <see langword="null"/>.</exception>
    public static string Write(Scale scale, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return DocumentWriting.ToText(scale, layout, ScaleWriting.Write);
    }

    /// <summary>Writes a scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="output">Where the bytes go, in UTF-8.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(Scale scale, IBufferWriter<byte> output, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(output);
        DocumentWriting.Write(output, scale, layout, ScaleWriting.Write);
    }

    /// <summary>Writes a scale series, with every version of the scale and everything that happened.</summary>
    /// <param name="series">The scale series.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <returns>The text of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is <see langword="null"/>.</exception>
    public static string Write(ScaleSeries series, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(series);
        return DocumentWriting.ToText(series, layout, ScaleWriting.Write);
    }

    /// <summary>Writes a scale series, with every version of the scale and everything that happened.</summary>
    /// <param name="series">The scale series.</param>
    /// <param name="output">Where the bytes go, in UTF-8.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(ScaleSeries series, IBufferWriter<byte> output, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(output);
        DocumentWriting.Write(output, series, layout, ScaleWriting.Write);
    }
}
