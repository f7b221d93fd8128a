using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Json.Documents;
using Progressie.Json.Shapes;

namespace Progressie.Json;

/// <summary>What a definition is known by: the hash of its document in canonical form.</summary>
/// <remarks>Canonical is: compact, members in the order of the format page, without the host's extensions, and with the fewest escapes that JSON
/// allows, which is what <c>JSON.stringify</c> gives. Nothing in it is peculiar to this library, so any language can compute it.
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
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(WithFewestEscapes(output.WrittenSpan), digest);
        return ContentHash.FromSha256(digest);
    }

    /// <summary>Writes each escaped character as itself, but for those that JSON wants escaped. Documents escape more, so that they can stand in a page of HTML.</summary>
    private static ReadOnlySpan<byte> WithFewestEscapes(ReadOnlySpan<byte> utf8)
    {
        byte[] result = new byte[utf8.Length];
        int length = 0;
        while (utf8.IndexOf((byte)'\\') is >= 0 and int escape)
        {
            utf8[..escape].CopyTo(result.AsSpan(length));
            length += escape;

            // Texts hold no control characters but tab and line ends, which have escapes of one letter.
            int taken = utf8[escape + 1] == 'u' ? ScalarAt(utf8[escape..], out Rune scalar) : Short(out scalar);
            if (taken == 2 || scalar.Value == '"')
            {
                result[length++] = (byte)'\\';
                result[length++] = taken == 2 ? utf8[escape + 1] : (byte)'"';
            }
            else
            {
                length += scalar.EncodeToUtf8(result.AsSpan(length));
            }

            utf8 = utf8[(escape + taken)..];
        }

        utf8.CopyTo(result.AsSpan(length));
        return result.AsSpan(0, length + utf8.Length);

        static int Short(out Rune scalar)
        {
            scalar = default;
            return 2;
        }
    }

    /// <summary>Reads the character that one or two escapes stand for.</summary>
    private static int ScalarAt(ReadOnlySpan<byte> escapes, out Rune scalar)
    {
        char first = UnitAt(escapes);
        if (!char.IsHighSurrogate(first))
        {
            scalar = new Rune(first);
            return 6;
        }

        scalar = new Rune(first, UnitAt(escapes[6..]));
        return 12;
    }

    private static char UnitAt(ReadOnlySpan<byte> escape) =>
        (char)((Hex(escape[2]) << 12) | (Hex(escape[3]) << 8) | (Hex(escape[4]) << 4) | Hex(escape[5]));

    private static int Hex(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
