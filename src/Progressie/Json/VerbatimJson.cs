using System.Text;
using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json;

/// <summary>Judges JSON that travels with a document and is never looked into.</summary>
/// <remarks>Extensions call it when a host puts some in, so that nothing gets into a document that cannot be read back.</remarks>
internal static class VerbatimJson
{
    // Less than the least limit of a reader, so that what is put in here can be read back.
    private const int MaxDepth = 48;

    /// <summary>Judges whether a text is one JSON value.</summary>
    internal static void Check(string json, string path, IssueCollector issues)
    {
        // JSON has no limit to its length here: the extensions as a whole have one, where they are read.
        int errors = issues.ErrorCount;
        new TextCheck(issues, path, maxLength: int.MaxValue).Text(json);
        if (issues.ErrorCount > errors)
        {
            return;
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        try
        {
            Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
            bool holdsHalf = false;
            while (reader.Read())
            {
                holdsHalf |= HoldsHalfPair(ref reader);
            }

            if (holdsHalf)
            {
                issues.Add(IssueCode.LoneSurrogate, path);
            }
        }
        catch (JsonException)
        {
            DocumentReading.ReportFailure(utf8, MaxDepth, issues, path);
        }
    }

    /// <summary>The same JSON without what could end a script block in a page of HTML. Outside of texts JSON has neither sign.</summary>
    internal static string WithoutMarkup(string json) =>
        json.Replace("<", "\\u003C", StringComparison.Ordinal).Replace(">", "\\u003E", StringComparison.Ordinal);

    /// <summary>Whether the text a reader is on holds an escaped half of a surrogate pair, which the tokens alone do not show.</summary>
    internal static bool HoldsHalfPair(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped
        && EscapedText.HoldsHalfPair(reader.ValueSpan);
}
