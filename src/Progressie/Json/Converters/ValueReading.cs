using System.Runtime.InteropServices;
using System.Text.Json;
using Progressie.Internal;
using Progressie.Json.Shapes;

namespace Progressie.Json.Converters;

/// <summary>Reads a value that stands in the JSON of a host with the strict reader of documents, so that both refuse the same.</summary>
internal static class ValueReading
{
    /// <summary>Reads the value that a serializer is on.</summary>
    internal static T Read<T>(ref Utf8JsonReader reader, Shape<T> shape, IDefinitionSource? definitions)
        where T : notnull
    {
        using JsonDocument value = JsonDocument.ParseValue(ref reader);
        return Read(JsonMarshal.GetRawUtf8Value(value.RootElement), shape, definitions);
    }

    /// <summary>Reads a value from its own bytes.</summary>
    /// <exception cref="JsonException">It is refused; the inner exception carries the report.</exception>
    internal static T Read<T>(ReadOnlySpan<byte> utf8, Shape<T> shape, IDefinitionSource? definitions)
        where T : notnull
    {
        ProgressieLimits limits = definitions?.Limits ?? ProgressieLimits.Default;
        IssueCollector issues = new(limits.MaxIssues);
        Slot slot = default;
        if (DocumentReading.IsReadable(utf8, limits, issues))
        {
            try
            {
                DocumentReader reader = new(utf8, limits, issues, definitions);
                reader.BeginValue();
                if (shape.TryRead(ref reader, ref slot))
                {
                    reader.EndDocument();
                }
            }
            catch (JsonException)
            {
                DocumentReading.ReportFailure(utf8, limits.MaxDepth, issues);
            }
        }

        return issues.HasErrors ? throw Refused(issues.ToReport(typeof(T).Name)) : shape.Take(slot);
    }

    /// <summary>The refusal of a key that is not as it is written.</summary>
    internal static JsonException RefusedKey<T>(string name)
    {
        IssueCollector issues = new();
        issues.AddIdentifier(string.Empty, name, IssueTerms.OneSpelling);
        return Refused(issues.ToReport(typeof(T).Name));
    }

    /// <summary>A refusal as a serializer expects it: it adds the place in its own JSON. The message holds no words of a person.</summary>
    internal static JsonException Refused(ValidationReport report)
    {
        ProgressieDataException refused = new(report);
        JsonException thrown = new(refused.Message, refused);
        refused.PlaceInHost = () => PointerOf(thrown.Path);
        return thrown;
    }

    /// <summary>The pointer for a path of a serializer, such as <c>$.list[2]['odd.name']</c>.</summary>
    private static string PointerOf(ReadOnlySpan<char> path)
    {
        string pointer = string.Empty;
        path = path.TrimStart('$');
        while (!path.IsEmpty)
        {
            bool isQuoted = path.StartsWith("['", StringComparison.Ordinal);
            ReadOnlySpan<char> name = path[(isQuoted ? 2 : 1)..];
            int length = isQuoted ? name.IndexOf("']", StringComparison.Ordinal) : name.IndexOfAny(".[]");
            length = length < 0 ? name.Length : length;
            pointer = JsonPointer.Append(pointer, name[..length].ToString());
            path = name[length..].TrimStart(isQuoted ? "']" : "]");
        }

        return pointer;
    }
}
