using System.Text;
using Progressie.Internal;

namespace Progressie.Json;

/// <summary>Reads and writes every document, strictly and in one format, which <c>docs/reference/json-format.md</c> describes.</summary>
/// <remarks>The <c>Try</c> methods never throw on account of what the bytes are: they give a report. The same method without <c>Try</c>
/// throws <see cref="ProgressieDataException"/> with that report. The same document gives the same bytes on every machine and in every
/// culture. Pure; safe to call from any thread.</remarks>
public static partial class ProgressieJson
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Finds out what kind of document some bytes hold, without reading more of it.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>Kind and schema, or none, with everything there is to say.</returns>
    public static Validated<DocumentInfo> TryReadInfo(ReadOnlySpan<byte> utf8, ProgressieLimits? limits = null) =>
        InfoReading.Read(utf8, limits ?? ProgressieLimits.Default);

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
