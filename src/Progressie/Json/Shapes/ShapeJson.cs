using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Progressie.Json.Shapes;

/// <summary>Writes a value by itself, for a description.</summary>
internal static class ShapeJson
{
    internal static string Of<T>(Shape<T> shape, T value)
        where T : notnull
    {
        ArrayBufferWriter<byte> output = new();
        using Utf8JsonWriter writer = new(output);
        shape.Write(writer, value);
        writer.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
