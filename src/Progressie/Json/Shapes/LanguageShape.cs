using System.Runtime.CompilerServices;
using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>A language tag.</summary>
internal sealed class LanguageShape : Shape<LanguageTag>
{
    internal override string Phrase => IssueTerms.LanguageTag;

    internal override bool TryRead(ref DocumentReader reader, ref Slot slot)
    {
        slot.Reference = reader.ReadLanguageText();
        return slot.Reference is not null;
    }

    internal override LanguageTag Take(in Slot slot) => Unsafe.As<object?, LanguageTag>(ref Unsafe.AsRef(in slot.Reference));

    internal override void Write(Utf8JsonWriter writer, LanguageTag value) => writer.WriteStringValue(value.ToString());

    internal override ShapeInfo Describe() => new ScalarInfo("languageTag", PersonalData.None);
}
