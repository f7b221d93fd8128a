using System.Text.Json;

namespace Progressie.Json.Shapes;

/// <summary>Writes one member of an object, or leaves it out: made when an object is first written, so that who only reads does not wait
/// for it.</summary>
internal abstract class MemberWriter<T>(Member<T> member)
    where T : notnull
{
    private protected JsonEncodedText Name { get; } = JsonEncodedText.Encode(member.Name);

    internal abstract void Write(Utf8JsonWriter writer, T owner);
}
