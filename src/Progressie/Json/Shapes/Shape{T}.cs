using System.Text.Json;

namespace Progressie.Json.Shapes;

/// <summary>A shape of values of one type.</summary>
internal abstract class Shape<T> : Shape
    where T : notnull
{
    /// <summary>Takes out what was read.</summary>
    internal abstract T Take(in Slot slot);

    internal abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Writes it as a member.</summary>
    internal virtual void Write(Utf8JsonWriter writer, JsonEncodedText name, T value)
    {
        writer.WritePropertyName(name);
        Write(writer, value);
    }
}
