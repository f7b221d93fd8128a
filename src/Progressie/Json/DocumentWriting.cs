using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Progressie.Json;

/// <summary>What every document goes through when it is written: one encoder, one layout, the same bytes on every machine.</summary>
internal static class DocumentWriting
{
    // Letters of every script stay readable; what could end a script block or an attribute in HTML is still escaped.
    private static readonly JsonWriterOptions Compact = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        SkipValidation = true,
    };

    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, IndentSize = 2, NewLine = "\n" };

    private static readonly ArrayBufferWriter<byte> Nowhere = new(1);

    // A writer costs more to make than a response to write. Taken out while in use, so that a buffer that writes a document
    // of its own meanwhile gets another.
    [ThreadStatic]
    private static Utf8JsonWriter? SpareWriter;

    internal static void Write<T>(IBufferWriter<byte> output, T document, JsonLayout layout, Action<Utf8JsonWriter, T> body)
    {
        if (layout == JsonLayout.Indented)
        {
            using Utf8JsonWriter indented = new(output, Indented);
            body(indented, document);
            indented.Flush();
            return;
        }

        Utf8JsonWriter writer = SpareWriter ?? new Utf8JsonWriter(output, Compact);
        SpareWriter = null;
        writer.Reset(output);
        body(writer, document);
        writer.Flush();

        // Not after an exception: what is left in the writer then would go to the next output. And no output is kept alive.
        writer.Reset(Nowhere);
        SpareWriter = writer;
    }

    internal static string ToText<T>(T document, JsonLayout layout, Action<Utf8JsonWriter, T> body)
    {
        ArrayBufferWriter<byte> output = new(2_048);
        Write(output, document, layout, body);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    internal static void WriteLocalized(Utf8JsonWriter writer, string name, LocalizedText? text)
    {
        if (text is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        WriteEntries(writer, text);
        writer.WriteEndObject();
    }

    internal static void WriteLocalizedList(Utf8JsonWriter writer, string name, IReadOnlyList<LocalizedText> texts)
    {
        writer.WriteStartArray(name);
        foreach (LocalizedText text in texts)
        {
            writer.WriteStartObject();
            WriteEntries(writer, text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    internal static void WriteStrings<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> values)
        where T : notnull
    {
        writer.WriteStartArray(name);
        foreach (T value in values)
        {
            writer.WriteStringValue(value.ToString());
        }

        writer.WriteEndArray();
    }

    internal static void WriteOptional(Utf8JsonWriter writer, string name, bool? flag)
    {
        if (flag is { } isSo)
        {
            writer.WriteBoolean(name, isSo);
        }
    }

    internal static void WriteOptional(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    internal static void WriteMoment(Utf8JsonWriter writer, string name, DateTimeOffset? moment)
    {
        if (moment is { } at)
        {
            writer.WriteString(name, at);
        }
    }

    internal static void WriteExtensions(Utf8JsonWriter writer, HostExtensions extensions)
    {
        if (extensions.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject("extensions");
        foreach ((string name, string json) in extensions.Members)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(json, skipInputValidation: true);
        }

        writer.WriteEndObject();
    }

    internal static void WriteParticipant(Utf8JsonWriter writer, string name, Participant? participant)
    {
        if (participant is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("id", participant.Id.ToString());
        WriteOptional(writer, "name", participant.Name);
        writer.WriteEndObject();
    }

    internal static void WriteReference(Utf8JsonWriter writer, string name, DefinitionId id, DefinitionVersion version, ContentHash hash)
    {
        writer.WriteStartObject(name);
        writer.WriteString("id", id.ToString());
        writer.WriteNumber("version", version.Number);
        writer.WriteString("hash", hash.ToString());
        writer.WriteEndObject();
    }

    private static void WriteEntries(Utf8JsonWriter writer, LocalizedText text)
    {
        foreach ((LanguageTag language, string words) in text.Entries)
        {
            writer.WriteString(language.ToString(), words);
        }
    }
}
