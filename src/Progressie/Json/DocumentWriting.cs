using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Progressie.Json.Shapes;

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

    internal static readonly JsonWriterOptions Indented = Compact with { Indented = true, IndentSize = 2, NewLine = "\n" };

    private static readonly ArrayBufferWriter<byte> Nowhere = new(1);

    // A writer costs more to make than a response to write. Taken out while in use, so that a buffer that writes a document
    // of its own meanwhile gets another.
    [ThreadStatic]
    private static Utf8JsonWriter? SpareWriter;

    internal static void Write<T>(IBufferWriter<byte> output, T document, JsonLayout layout, Shape<T> shape)
        where T : notnull
    {
        if (layout == JsonLayout.Indented)
        {
            using Utf8JsonWriter indented = new(output, Indented);
            shape.Write(indented, document);
            indented.Flush();
            return;
        }

        Utf8JsonWriter writer = SpareWriter ?? new Utf8JsonWriter(output, Compact);
        SpareWriter = null;
        writer.Reset(output);
        shape.Write(writer, document);
        writer.Flush();

        // Not after an exception: what is left in the writer then would go to the next output. And no output is kept alive.
        writer.Reset(Nowhere);
        SpareWriter = writer;
    }
}
