using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Progressie.Internal;
using Progressie.Json.Shapes;

namespace Progressie.Json.Converters;

/// <summary>A document inside the JSON of a host: the same bytes as it has by itself.</summary>
/// <param name="shape">The kind of document.</param>
/// <param name="definitions">The definitions it may refer to, once the host told them.</param>
internal sealed class DocumentConverter<T>(DocumentShape<T> shape, IDefinitionSource? definitions) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (shape.Instead is { } instead)
        {
            throw new NotSupportedException($"{typeof(T).Name} is only written: {instead}.");
        }

        if (shape.Reference is not null && definitions is null)
        {
            throw new InvalidOperationException(
                $"{typeof(T).Name} refers to a definition: call {nameof(ProgressieJsonOptions)}."
                + $"{nameof(ProgressieJsonOptions.AddProgressie)} on the JsonSerializerOptions, with the catalog.");
        }

        ProgressieLimits limits = definitions?.Limits ?? ProgressieLimits.Default;
        IssueCollector issues = new(limits.MaxIssues);
        using JsonDocument value = JsonDocument.ParseValue(ref reader);
        object? document = shape.Read(JsonMarshal.GetRawUtf8Value(value.RootElement), limits, definitions, issues);
        return document is T read ? read : throw ValueReading.Refused(issues.ToReport(shape.Kind));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        ValueWriting.Write(writer, value, shape.Root);
}
