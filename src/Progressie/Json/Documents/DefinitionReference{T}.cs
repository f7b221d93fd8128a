using System.Text;
using System.Text.Json;
using Progressie.Internal;
using Progressie.Json.Shapes;

namespace Progressie.Json.Documents;

/// <summary>How a document names the definition it was made under: by id, version and hash.</summary>
/// <remarks>Read, it is the definition itself, which the rest of the document is read against.</remarks>
internal sealed class DefinitionReference<T> : ReferenceShape<T>
    where T : class
{
    private readonly ObjectShape<T> _thorough;
    private readonly Func<IDefinitionSource, DefinitionSet<T>> _setOf;
    private readonly Func<T, ContentHash> _hashOf;

    /// <summary>Declares a reference.</summary>
    /// <param name="name">What the definition is called in issues.</param>
    /// <param name="unknown">The code for an id that is not there.</param>
    /// <param name="versionUnknown">The code for a version that is not there.</param>
    /// <param name="changed">The code for other content under the same version.</param>
    /// <param name="setOf">Gets the definitions there are.</param>
    /// <param name="idOf">Gets the id of a definition.</param>
    /// <param name="versionOf">Gets the version of a definition.</param>
    /// <param name="hashOf">Gets the hash of a definition.</param>
    internal DefinitionReference(
        string name,
        IssueCode unknown,
        IssueCode versionUnknown,
        IssueCode changed,
        Func<IDefinitionSource, DefinitionSet<T>> setOf,
        Func<T, DefinitionId> idOf,
        Func<T, DefinitionVersion> versionOf,
        Func<T, ContentHash> hashOf)
    {
        _setOf = setOf;
        _hashOf = hashOf;
        _thorough = new ObjectShape<T>(null, o =>
        {
            CheckedShape<DefinitionId> known = new(SharedShapes.IdOfDefinition, (ref reader, id) =>
            {
                // Which others there are is nobody's to know who can send a document: they can be of other customers of the host.
                bool isKnown = setOf(reader.Definitions!).VersionsOf(id).Count > 0;
                if (!isKnown)
                {
                    reader.Report(unknown, ("found", id.ToString()));
                }

                return isKnown;
            });
            Field<DefinitionId> id = o.Required("id", known, idOf);
            Field<DefinitionVersion> version = o.Required("version", CommonShapes.Version, versionOf);
            Field<ContentHash> hash = o.Required("hash", SharedShapes.Hash, hashOf);
            return (ref reader, scoped v) => id.WasRead(v) && version.WasRead(v)
                ? Find(ref reader, id[v], version[v], hash.WasRead(v) ? hash[v] : null)
                : null;
        })
        {
            Definition = "reference",
            JudgesAll = true,
        };

        T? Find(ref DocumentReader reader, DefinitionId id, DefinitionVersion version, ContentHash? hash)
        {
            DefinitionSet<T> set = setOf(reader.Definitions!);
            if (!set.TryGet(id, version, out T? definition))
            {
                reader.ReportAt(
                    "version",
                    versionUnknown,
                    ("found", version.ToString()),
                    (name, id.ToString()),
                    ("allowed", IssueTerms.Known(set.VersionsOf(id))));
                return null;
            }

            if (hash is not { } stated || hashOf(definition) == stated)
            {
                return definition;
            }

            // Other content under the same name: what the rest of the document means is not known, so no more is said about it.
            reader.ReportAt(
                "hash",
                changed,
                (name, id.ToString()),
                ("version", version.ToString()),
                ("allowed", hashOf(definition).ToString()),
                ("found", stated.ToString()));
            return null;
        }
    }

    internal override string Phrase => _thorough.Phrase;

    internal override object? ReadReference(ref DocumentReader reader)
    {
        object? definition = ReadAsWritten(ref reader, _setOf(reader.Definitions!)) ?? _thorough.ReadReference(ref reader);
        reader.Definition = definition;
        return definition;
    }

    internal override void Write(Utf8JsonWriter writer, T value) => _thorough.Write(writer, value);

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, T value) => _thorough.Write(writer, name, value);

    internal override ShapeInfo Describe() => _thorough.Describe();

    /// <summary>Reads a reference that is written as we write it and names a definition that is there: no strings are made.
    /// Anything else is left to the thorough way, from where it began.</summary>
    private T? ReadAsWritten(ref DocumentReader document, DefinitionSet<T> definitions)
    {
        if (document.IsOnObject && definitions.TryFind(document.RestOfDocument, out T? known, out int length))
        {
            // Nothing is indented: bytes are compared, and no tokens looked at.
            ReadOnlySpan<byte> rest = document.RestOfDocument[length..];
            string hash = _hashOf(known).ToString();
            if (rest.Length > hash.Length && Ascii.Equals(rest[..hash.Length], hash)
                && rest[hash.Length..] is [(byte)'"', (byte)'}', ..])
            {
                document.GoToEndOfObject(length + hash.Length + 1);
                return known;
            }
        }

        ref Utf8JsonReader reader = ref document.Tokens();
        Utf8JsonReader start = reader;
        if (reader.TokenType == JsonTokenType.StartObject && reader.Read() && document.NameIs("id"u8) && reader.Read()
            && reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped
            && definitions.TryFindId(reader.ValueSpan, out DefinitionId id)
            && reader.Read() && document.NameIs("version"u8) && reader.Read()
            && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int number) && number >= 1
            && definitions.TryGet(id, DefinitionVersion.FromNumber(number), out T? definition)
            && reader.Read() && document.NameIs("hash"u8) && reader.Read() && reader.TokenType == JsonTokenType.String
            && Ascii.Equals(reader.ValueSpan, _hashOf(definition).ToString())
            && reader.Read() && reader.TokenType == JsonTokenType.EndObject)
        {
            return definition;
        }

        reader = start;
        return null;
    }
}
