using System.Text.Json;

namespace Progressie.Json.Shapes;

/// <summary>A member of an object of a type, as it was declared.</summary>
/// <remarks>One class for values of all types: what to do with the value when it is written is a method that <see cref="Members{T}"/> has
/// for its type, and which nobody waits for who only reads.</remarks>
/// <param name="name">Its name.</param>
/// <param name="shape">What its value is.</param>
/// <param name="isRequired">Whether it has to be there.</param>
/// <param name="expected">What messages call its value; what its shape says when left out.</param>
/// <param name="get">Gets the value from its owner.</param>
/// <param name="write">Writes the member, or leaves it out.</param>
internal sealed class Member<T>(string name, Shape shape, bool isRequired, string? expected, Delegate? get, Member<T>.Writing write)
    : Member(name, shape, isRequired, expected)
    where T : notnull
{
    internal readonly Delegate? Get = get;

    /// <summary>As JSON, what it is when it is left out; <see langword="null"/> when it is just not there.</summary>
    internal Func<string>? Default;

    internal delegate void Writing(Member<T> member, Utf8JsonWriter writer, JsonEncodedText name, T owner);

    internal void Write(Utf8JsonWriter writer, JsonEncodedText encodedName, T owner) => write(this, writer, encodedName, owner);
}
