using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Json.Documents;
using Progressie.Json.Shapes;

namespace Progressie.Json;

/// <summary>What a definition is known by: the hash of its document in canonical form, without the host's extensions.</summary>
/// <remarks>Canonical is what RFC 8785 says (JSON Canonicalization Scheme): compact, members sorted, the fewest escapes. Nothing in it is
/// peculiar to this library, so that any language can compute it, also from a document whose members a store reordered.
/// The one thing of this layer that definitions call themselves, since a hash is a property of a document.</remarks>
internal static class CanonicalForm
{
    internal static ContentHash HashOf(Checklist checklist) => HashOf(ChecklistDocument.Checklist, checklist);

    internal static ContentHash HashOf(ConversationModel model) => HashOf(ConversationModelDocument.Model, model);

    private static ContentHash HashOf<T>(DocumentShape<T> shape, T definition)
        where T : class
    {
        ArrayBufferWriter<byte> output = new(16_384);
        DocumentWriting.Write(output, definition, JsonLayout.Compact, shape.Root.WithoutExtensions);
        using JsonDocument document = JsonDocument.Parse(output.WrittenMemory, new JsonDocumentOptions { MaxDepth = 1_000 });
        StringBuilder canonical = new(output.WrittenCount);
        Append(canonical, document.RootElement);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(canonical.ToString()), digest);
        return ContentHash.FromSha256(digest);
    }

    private static void Append(StringBuilder canonical, JsonElement element)
    {
        char separator = '{';
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in element.EnumerateObject().OrderBy(static member => member.Name, StringComparer.Ordinal))
                {
                    canonical.Append(separator);
                    Append(canonical, member.Name);
                    canonical.Append(':');
                    Append(canonical, member.Value);
                    separator = ',';
                }

                canonical.Append(separator == '{' ? "{}" : "}");
                break;
            case JsonValueKind.Array:
                separator = '[';
                foreach (JsonElement one in element.EnumerateArray())
                {
                    canonical.Append(separator);
                    Append(canonical, one);
                    separator = ',';
                }

                canonical.Append(separator == '[' ? "[]" : "]");
                break;
            case JsonValueKind.String:
                Append(canonical, element.GetString()!);
                break;
            default:
                // Definitions hold whole numbers, which are written as RFC 8785 wants them.
                canonical.Append(element.GetRawText());
                break;
        }
    }

    private static void Append(StringBuilder canonical, string text)
    {
        // No definition holds other control characters.
        canonical.Append('"');
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' or '\\' => canonical.Append('\\').Append(c),
                '\t' => canonical.Append("\\t"),
                '\n' => canonical.Append("\\n"),
                '\r' => canonical.Append("\\r"),
                _ => canonical.Append(c),
            };
        }

        canonical.Append('"');
    }
}
