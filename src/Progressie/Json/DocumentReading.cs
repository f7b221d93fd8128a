using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Progressie.Internal;

namespace Progressie.Json;

/// <summary>What every document goes through before and after its members are read. Whatever the bytes, it ends in a report.</summary>
internal static class DocumentReading
{
    private const int MaxExcerptBytes = 24;

    /// <summary>Refuses, without looking further, bytes that cannot be a document.</summary>
    internal static bool IsReadable(ReadOnlySpan<byte> utf8, ProgressieLimits limits, IssueCollector issues)
    {
        if (utf8.Length > limits.MaxDocumentBytes)
        {
            ReportTooLarge(limits, issues);
            return false;
        }

        string? mark = utf8 switch
        {
            [0xEF, 0xBB, 0xBF, ..] => "EF BB BF",
            [0xFF, 0xFE, ..] => "FF FE",
            [0xFE, 0xFF, ..] => "FE FF",
            _ => null,
        };
        if (mark is not null)
        {
            issues.Add(IssueCode.ByteOrderMark, string.Empty, ("found", mark));
            return false;
        }

        if (IsBlank(utf8))
        {
            issues.Add(IssueCode.DocumentEmpty, string.Empty);
            return false;
        }

        if (!Utf8.IsValid(utf8))
        {
            issues.Add(IssueCode.NotUtf8, string.Empty, ("found", Number(FirstInvalid(utf8))));
            return false;
        }

        return true;
    }

    internal static void ReportTooLarge(ProgressieLimits limits, IssueCollector issues) =>
        issues.Add(IssueCode.TooLarge, string.Empty, ("allowed", Number(limits.MaxDocumentBytes)));

    /// <summary>Finds out, at leisure, why the bytes are no JSON: too deep, cut off, or wrong at some place.</summary>
    internal static void ReportFailure(ReadOnlySpan<byte> utf8, int maxDepth, IssueCollector issues, string path = "")
    {
        // As if more could follow, so that a document that is cut off is told from one that is wrong.
        Utf8JsonReader reader = new(utf8, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = int.MaxValue }));
        try
        {
            while (reader.Read())
            {
                bool begins = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
                if (begins && reader.CurrentDepth >= maxDepth)
                {
                    issues.Add(IssueCode.TooDeep, path, ("allowed", Number(maxDepth)));
                    return;
                }
            }

            issues.Add(IssueCode.Truncated, path, ("found", Number(utf8.Length)));
        }
        catch (JsonException failure)
        {
            long line = failure.LineNumber ?? 0;
            long column = failure.BytePositionInLine ?? 0;
            issues.Add(
                IssueCode.Malformed,
                path,
                ("line", (line + 1).ToString(CultureInfo.InvariantCulture)),
                ("byte", (column + 1).ToString(CultureInfo.InvariantCulture)),
                ("found", Excerpt(utf8, line, column)));
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> utf8)
    {
        foreach (byte one in utf8)
        {
            if (one is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }
        }

        return true;
    }

    private static string Excerpt(ReadOnlySpan<byte> utf8, long line, long column)
    {
        for (; line > 0; line--)
        {
            utf8 = utf8[(utf8.IndexOf((byte)'\n') + 1)..];
        }

        utf8 = utf8[(int)Math.Min(column, utf8.Length)..];
        int length = Math.Min(utf8.Length, MaxExcerptBytes);

        // Neither end may cut a character in two.
        while (length > 0 && length < utf8.Length && (utf8[length] & 0xC0) == 0x80)
        {
            length--;
        }

        return TextRules.Excerpt(Encoding.UTF8.GetString(utf8[..length]));
    }

    private static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        int position = 0;
        while (Rune.DecodeFromUtf8(utf8[position..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            position += length;
        }

        return position;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
