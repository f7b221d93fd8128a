using System.Text.Json;
using System.Text.Json.Serialization;
using Progressie.Json.Shapes;

namespace Progressie.Json.Converters;

/// <summary>A value that documents are made of, as it stands in them.</summary>
/// <param name="shape">How it stands in documents.</param>
/// <param name="instead">What to read or call instead, for one that is only written.</param>
/// <param name="definitions">What the host told, for the limits.</param>
internal sealed class PartConverter<T>(Shape<T> shape, string? instead, IDefinitionSource? definitions) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => instead is null
        ? ValueReading.Read(ref reader, shape, definitions)
        : throw new NotSupportedException($"{typeof(T).Name} is only written: {instead}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => ValueWriting.Write(writer, value, shape);
}
