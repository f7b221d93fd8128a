using System.Text.Json;

namespace Progressie.Json.Shapes;

/// <summary>A member of an object of a type, as it was declared.</summary>
internal abstract class Member<T>(string name, Shape shape, bool isRequired, string? expected = null)
    where T : notnull
{
    internal string Name { get; } = name;

    internal Shape Shape { get; } = shape;

    internal bool IsRequired { get; } = isRequired;

    internal string Expected => expected ?? Shape.Phrase;

    /// <summary>As JSON, what it is when it is left out.</summary>
    internal virtual string? Default => null;

    /// <summary>Writes the member, or leaves it out.</summary>
    internal abstract void Write(Utf8JsonWriter writer, JsonEncodedText encodedName, T owner);
}
