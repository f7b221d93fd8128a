using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>Data of the host's own.</summary>
internal sealed class ExtensionsShape : ReferenceShape<HostExtensions>
{
    internal override string Phrase => IssueTerms.Object;

    internal override object? ReadReference(ref DocumentReader reader) => reader.ReadExtensions();

    internal override void Write(Utf8JsonWriter writer, HostExtensions value)
    {
        writer.WriteStartObject();
        foreach ((string name, string json) in value.Members)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(json, skipInputValidation: true);
        }

        writer.WriteEndObject();
    }

    internal override ShapeInfo Describe() => new ScalarInfo("extensions", PersonalData.HostData);
}
