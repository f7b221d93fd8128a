using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>An id that is a text which follows a rule.</summary>
internal sealed class IdShape<T> : Shape<T>
    where T : struct
{
    private readonly string _phrase;
    private readonly IdRules _rule;
    private readonly string _definition;
    private readonly PersonalData _personal;

    internal IdShape(string phrase, IdRules rule, string definition, PersonalData personal)
    {
        Debug.Assert(Unsafe.SizeOf<T>() == Unsafe.SizeOf<object>(), "Such an id holds its text and nothing else.");
        _phrase = phrase;
        _rule = rule;
        _definition = definition;
        _personal = personal;
    }

    internal override string Phrase => _phrase;

    internal override bool TryRead(ref DocumentReader reader, ref Slot slot)
    {
        slot.Reference = reader.ReadIdText(_rule);
        return slot.Reference is not null;
    }

    // The text was judged, so it need not be parsed for every type of id.
    internal override T Take(in Slot slot) => Unsafe.As<object?, T>(ref Unsafe.AsRef(in slot.Reference));

    internal override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(TextOf(value));

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, T value) => writer.WriteString(name, TextOf(value));

    internal override ShapeInfo Describe() => new ScalarInfo(_definition, _personal);

    private static string? TextOf(T value) => Unsafe.As<T, string?>(ref value);
}
