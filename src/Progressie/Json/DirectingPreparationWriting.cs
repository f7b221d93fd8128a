using System.Text.Json;
using Progressie.Conversations;

namespace Progressie.Json;

/// <summary>Writes preparations of directing conversations: the irritation only when it was asked for by name.</summary>
internal static class DirectingPreparationWriting
{
    internal static void Write(Utf8JsonWriter writer, DirectingPreparation preparation) =>
        Write(writer, preparation, irritation: null);

    internal static void WriteWithIrritation(Utf8JsonWriter writer, DirectingPreparation preparation) =>
        Write(writer, preparation, preparation.Irritation);

    private static void Write(Utf8JsonWriter writer, DirectingPreparation preparation, string? irritation)
    {
        writer.WriteStartObject();
        writer.WriteString("document", DirectingPreparation.DocumentKind);
        writer.WriteNumber("schema", DirectingPreparationReading.NewestSchema);
        DocumentWriting.WriteOptional(writer, "by", preparation.By?.ToString());
        DocumentWriting.WriteOptional(writer, "language", preparation.Language?.ToString());
        DocumentWriting.WriteOptional(writer, "irritation", irritation);
        DocumentWriting.WriteOptional(writer, "expectation", preparation.Expectation);
        DocumentWriting.WriteOptional(writer, "reason", preparation.Reason);
        if (preparation.FixedPoints.Count > 0)
        {
            DocumentWriting.WriteStrings(writer, "fixedPoints", preparation.FixedPoints);
        }

        if (preparation.FreePoints.Count > 0)
        {
            DocumentWriting.WriteStrings(writer, "freePoints", preparation.FreePoints);
        }

        DocumentWriting.WriteOptional(writer, "hasToComeUp", preparation.HasToComeUp);
        DocumentWriting.WriteOptional(writer, "clearAfterwards", preparation.ClearAfterwards);
        DocumentWriting.WriteExtensions(writer, preparation.Extensions);
        writer.WriteEndObject();
    }
}
