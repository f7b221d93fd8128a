using System.Text.Json;
using System.Text.Json.Serialization;
using Progressie.Json.Shapes;

namespace Progressie.Json.Converters;

/// <summary>One case of a closed set, written with the word that tells which it is. What comes in may be any of them, so the set is
/// read.</summary>
/// <param name="union">The closed set.</param>
internal sealed class CaseConverter<TCase, T>(UnionShape<T> union) : JsonConverter<TCase>
    where TCase : class, T
    where T : class
{
    public override TCase Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(TCase).Name} is only written: read {typeof(T).Name}, which may be any of its cases.");

    public override void Write(Utf8JsonWriter writer, TCase value, JsonSerializerOptions options) =>
        ValueWriting.Write(writer, value, (Shape<T>)union);
}
