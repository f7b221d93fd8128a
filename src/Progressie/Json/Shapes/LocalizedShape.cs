using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>A text in one or more languages.</summary>
internal sealed class LocalizedShape(PersonalData personal) : ReferenceShape<LocalizedText>
{
    internal override string Phrase => IssueTerms.ObjectFromLanguageTagsToTexts;

    internal override object? ReadReference(ref DocumentReader reader) => reader.ReadLocalizedText();

    internal override void Write(Utf8JsonWriter writer, LocalizedText value)
    {
        writer.WriteStartObject();
        foreach ((LanguageTag language, string words) in value.Entries)
        {
            writer.WriteString(language.ToString(), TextShape.Whole(words));
        }

        writer.WriteEndObject();
    }

    internal override ShapeInfo Describe() => new ScalarInfo("localizedText", personal);
}
