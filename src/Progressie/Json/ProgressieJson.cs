using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using Progressie.Internal;
using Progressie.Json.Documents;
using Progressie.Json.Shapes;

namespace Progressie.Json;

/// <summary>Reads and writes every document, strictly and in one format, which <c>docs/reference/json-format.md</c> describes.</summary>
/// <remarks>Reading never throws on account of what the bytes are: it gives the document, or a report of everything that is wrong with it.
/// Results such as scores and views are only written; what they are made of is read. The same document gives the same bytes on every
/// machine and in every culture. Pure; safe to call from any thread.</remarks>
public static class ProgressieJson
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a document when it is sound.</summary>
    /// <typeparam name="T">What it is, such as <c>ChecklistResponse</c>.</typeparam>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="definitions">The definitions it may refer to and the limits that hold, such as the catalog. May be left out for a kind
    /// that refers to no definition; the default limits hold then.</param>
    /// <returns>The document, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The type is no document, or one that is only written.</exception>
    /// <exception cref="ArgumentNullException">The kind refers to definitions, and there are none.</exception>
    public static Validated<T> Read<T>(ReadOnlySpan<byte> utf8, IDefinitionSource? definitions = null)
        where T : class
    {
        DocumentShape<T> shape = Readable<T>(definitions);
        ProgressieLimits limits = definitions?.Limits ?? ProgressieLimits.Default;
        IssueCollector issues = new(limits.MaxIssues);
        object? document = shape.Read(utf8, limits, definitions, issues);
        return new Validated<T>((T?)document, issues.ToReport(shape.Kind));
    }

    /// <summary>Reads a document when it is sound.</summary>
    /// <typeparam name="T">What it is, such as <c>ChecklistResponse</c>.</typeparam>
    /// <param name="json">The text of the document.</param>
    /// <param name="definitions">The definitions it may refer to and the limits that hold; see
    /// <see cref="Read{T}(ReadOnlySpan{byte}, IDefinitionSource)"/>.</param>
    /// <returns>The document, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The type is no document, or one that is only written.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>, or the kind refers to definitions, and
    /// there are none.</exception>
    public static Validated<T> Read<T>(string json, IDefinitionSource? definitions = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        byte[] utf8;
        try
        {
            utf8 = StrictUtf8.GetBytes(json);
        }
        catch (EncoderFallbackException)
        {
            // Half a surrogate pair in the text must be reported, not become a replacement character.
            IssueCollector issues = new();
            issues.Add(IssueCode.LoneSurrogate, string.Empty);
            return new Validated<T>(null, issues.ToReport(Readable<T>(definitions).Kind));
        }

        return Read<T>(utf8, definitions);
    }

    /// <summary>Reads a document from a stream when it is sound.</summary>
    /// <typeparam name="T">What it is, such as <c>ChecklistResponse</c>.</typeparam>
    /// <param name="stream">The stream, read from where it is to its end, or to just past the limit.</param>
    /// <param name="definitions">The definitions it may refer to and the limits that hold; see
    /// <see cref="Read{T}(ReadOnlySpan{byte}, IDefinitionSource)"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The document, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The type is no document, or one that is only written.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>, or the kind refers to definitions, and
    /// there are none.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled. What the stream itself throws comes through as it
    /// is.</exception>
    public static async Task<Validated<T>> ReadAsync<T>(
        Stream stream, IDefinitionSource? definitions = null, CancellationToken cancellationToken = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        _ = Readable<T>(definitions);
        ProgressieLimits limits = definitions?.Limits ?? ProgressieLimits.Default;
        return Read<T>(await StreamReading.ReadAsync(stream, limits, cancellationToken).ConfigureAwait(false), definitions);
    }

    /// <summary>Reads a document from a pipe when it is sound.</summary>
    /// <typeparam name="T">What it is, such as <c>ChecklistResponse</c>.</typeparam>
    /// <param name="pipe">The pipe, read to its end, or to just past the limit. It is not completed.</param>
    /// <param name="definitions">The definitions it may refer to and the limits that hold; see
    /// <see cref="Read{T}(ReadOnlySpan{byte}, IDefinitionSource)"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The document, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The type is no document, or one that is only written.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="pipe"/> is <see langword="null"/>, or the kind refers to definitions, and
    /// there are none.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled, by the token or by the pipe.</exception>
    public static async Task<Validated<T>> ReadAsync<T>(
        PipeReader pipe, IDefinitionSource? definitions = null, CancellationToken cancellationToken = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(pipe);
        _ = Readable<T>(definitions);
        ProgressieLimits limits = definitions?.Limits ?? ProgressieLimits.Default;
        return Read<T>(await StreamReading.ReadAsync(pipe, limits, cancellationToken).ConfigureAwait(false), definitions);
    }

    /// <summary>Finds out what kind of document some bytes hold and which definition it needs, without reading more of it.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>Kind, schema and definition, or none, with everything there is to say. A member that is there twice before these are known
    /// is refused; what comes after is not looked at, so that reading the whole can refuse what this tells of.</returns>
    public static Validated<DocumentInfo> ReadInfo(ReadOnlySpan<byte> utf8, ProgressieLimits? limits = null) =>
        InfoReading.Read(utf8, limits ?? ProgressieLimits.Default);

    /// <summary>Finds out everything there is to say about a document of any kind that is read.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="definitions">The definitions it may refer to and the limits that hold, such as the catalog.</param>
    /// <returns>The report; one without errors says that the document can be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definitions"/> is <see langword="null"/>.</exception>
    public static ValidationReport Validate(ReadOnlySpan<byte> utf8, IDefinitionSource definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        Validated<DocumentInfo> info = InfoReading.Read(utf8, definitions.Limits, isReadWhole: true);
        if (!info.TryGetValue(out DocumentInfo? told))
        {
            // What keeps a document from being told apart is said with it, unless its kind is known and reading it says it better.
            return info.Report;
        }

        IssueCollector issues = new(definitions.Limits.MaxIssues);
        DocumentShapes.Find(told.Kind).Read(utf8, definitions.Limits, definitions, issues);
        return issues.ToReport(told.Kind);
    }

    /// <summary>Writes a document or a result.</summary>
    /// <typeparam name="T">What it is, such as <c>ChecklistResponse</c> or <c>ChecklistScore</c>.</typeparam>
    /// <param name="document">The document.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <returns>The text of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The type is no document: it is written inside of one. Or a text holds half of a surrogate pair,
    /// which only a leaf can that no document took in.</exception>
    /// <exception cref="ProgressieDataException">It is a step or a statement by itself that could not be read back under the limits that
    /// hold by default; the exception carries the report.</exception>
    public static string Write<T>(T document, JsonLayout layout = JsonLayout.Compact)
        where T : notnull
    {
        ArrayBufferWriter<byte> output = new(2_048);
        Write(document, output, layout);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Writes a document or a result as UTF-8.</summary>
    /// <typeparam name="T">What it is, such as <c>ChecklistResponse</c> or <c>ChecklistScore</c>.</typeparam>
    /// <param name="document">The document.</param>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The type is no document: it is written inside of one. Or a text holds half of a surrogate pair,
    /// which only a leaf can that no document took in.</exception>
    /// <exception cref="ProgressieDataException">It is a step or a statement by itself that could not be read back under the limits that
    /// hold by default; the exception carries the report.</exception>
    public static void Write<T>(T document, IBufferWriter<byte> output, JsonLayout layout = JsonLayout.Compact)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        DocumentShape<T> shape = DocumentShapes.Of<T>();
        if (document is not (NextStep or ProgressStatement))
        {
            DocumentWriting.Write(output, document, layout, shape.Root);
            return;
        }

        // No document took these in, and so nobody judged them.
        ArrayBufferWriter<byte> written = new(512);
        DocumentWriting.Write(written, document, layout, shape.Root);
        IssueCollector issues = new();
        shape.Read(written.WrittenSpan, ProgressieLimits.Default, definitions: null, issues);
        if (issues.HasErrors)
        {
            throw new ProgressieDataException(issues.ToReport(shape.Kind));
        }

        output.Write(written.WrittenSpan);
    }

    /// <summary>Reads a definition whose hash is known.</summary>
    internal static T ReadKnown<T>(ReadOnlySpan<byte> utf8, ContentHash hash)
        where T : class
    {
        IssueCollector issues = new();
        DocumentShape<T> shape = DocumentShapes.Of<T>();
        object? document = shape.Read(utf8, ProgressieLimits.Default, definitions: null, issues, hash);
        return new Validated<T>((T?)document, issues.ToReport(shape.Kind)).Value;
    }

    private static DocumentShape<T> Readable<T>(IDefinitionSource? definitions)
        where T : class
    {
        DocumentShape<T> shape = DocumentShapes.Of<T>();
        if (!shape.IsRead)
        {
#pragma warning disable MA0015 // What is wrong is the type argument, and no parameter carries its name.
            throw new ArgumentException($"{typeof(T).Name} is only written: {shape.Instead}.");
#pragma warning restore MA0015
        }

        return shape.Reference is not null && definitions is null
            ? throw new ArgumentNullException(nameof(definitions), $"{typeof(T).Name} refers to a definition: pass the catalog.")
            : shape;
    }
}
