using System.Text.Json;

namespace Progressie.Json.Shapes;

/// <summary>A member of an object of a type, as it was declared.</summary>
internal abstract class Member<T>(string name, Shape shape, bool isRequired, string? expected = null)
    : Member(name, shape, isRequired, expected)
    where T : notnull
{
    /// <summary>Writes the member, or leaves it out.</summary>
    internal abstract void Write(Utf8JsonWriter writer, JsonEncodedText encodedName, T owner);
}
