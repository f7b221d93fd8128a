using System.Buffers;
using System.Text.Json;
using Progressie.Json.Shapes;

namespace Progressie.Json.Converters;

/// <summary>Writes a value into the JSON of a host, byte for byte as documents have it, whatever the encoder of the host.</summary>
internal static class ValueWriting
{
    internal static void Write<T>(Utf8JsonWriter writer, T value, Shape<T> shape)
        where T : notnull
    {
        ArrayBufferWriter<byte> output = new(512);
        DocumentWriting.Write(output, value, JsonLayout.Compact, shape);
        writer.WriteRawValue(output.WrittenSpan, skipInputValidation: true);
    }
}
