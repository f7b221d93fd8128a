using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Progressie.Json.Shapes;

namespace Progressie.Json.Converters;

/// <summary>A value that is one word or number, also as the key of a dictionary.</summary>
/// <param name="shape">How it stands in documents.</param>
/// <param name="nameOf">Gets its text as a key.</param>
/// <param name="isNumber">Whether it is a number.</param>
/// <param name="hasDefault">Whether <c>default</c> is a value like any other. Of an id it is none, and not written.</param>
internal sealed class ScalarConverter<T>(Shape<T> shape, Func<T, string> nameOf, bool isNumber, bool hasDefault) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValueReading.Read(ref reader, shape, definitions: null);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => shape.Write(writer, Guard(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The name as a value: a number wants no quotes. In another spelling it would be one key, and two names in JSON.
        string name = reader.GetString()!;
        string json = isNumber ? name : $"\"{JsonEncodedText.Encode(name)}\"";
        T value = ValueReading.Read(Encoding.UTF8.GetBytes(json), shape, definitions: null);
        return nameOf(value) == name ? value : throw ValueReading.RefusedKey<T>(name);
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(nameOf(Guard(value)));

    private T Guard(T value) => hasDefault || !EqualityComparer<T>.Default.Equals(value, default)
        ? value
        : throw new InvalidOperationException(
            $"This is default({typeof(T).Name}), which is no value: call {typeof(T).Name}.Parse, or make it nullable and leave it out.");
}
