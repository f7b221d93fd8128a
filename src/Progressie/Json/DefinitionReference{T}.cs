using System.Text.Json;
using Progressie.Internal;
using static Progressie.Json.MemberTable;

namespace Progressie.Json;

/// <summary>Reads how a document names the definition it was made under: by id, version and hash.</summary>
/// <param name="name">What the definition is called in issues and by the member.</param>
/// <param name="unknown">The code for an id that is not there.</param>
/// <param name="versionUnknown">The code for a version that is not there.</param>
/// <param name="changed">The code for other content under the same version.</param>
/// <param name="hashOf">Gets the hash of a definition.</param>
internal sealed class DefinitionReference<T>(
    string name, IssueCode unknown, IssueCode versionUnknown, IssueCode changed, Func<T, ContentHash> hashOf)
    where T : class
{
    private static readonly MemberTable Members = new(
        Required("id", IssueTerms.DefinitionId),
        Required("version", IssueTerms.WholeNumberFrom1),
        Required("hash", IssueTerms.ContentHash));

    internal T? Read(ref DocumentReader reader, DefinitionEntries<T> definitions)
    {
        if (TryReadKnown(ref reader, definitions) is { } known)
        {
            return known;
        }

        if (!reader.BeginObject(IssueTerms.ObjectWithIdVersionAndHash))
        {
            return null;
        }

        DefinitionId? id = null;
        DefinitionVersion? version = null;
        string? hash = null;
        MemberCursor cursor = default;
        while (reader.NextMember(Members, ref cursor, out int member))
        {
            switch (member)
            {
                case 0:
                    id = reader.ReadId<DefinitionId>(IdRules.Slug.Description);
                    if (id is { } named && definitions.VersionsOf(named).Count == 0)
                    {
                        reader.Report(unknown, ("found", named.ToString()), ("allowed", IssueTerms.Known(definitions.Ids)));
                        id = null;
                    }

                    break;
                case 1:
                    version = reader.ReadVersion();
                    break;
                default:
                    hash = reader.ReadString(IssueTerms.ContentHash);
                    if (hash is not null && !ContentHash.TryParse(hash, out _))
                    {
                        reader.ReportIdentifier(hash, ContentHash.Rule);
                        hash = null;
                    }

                    break;
            }
        }

        return id is { } existing && version is { } number ? Find(ref reader, definitions, existing, number, hash) : null;
    }

    private T? Find(ref DocumentReader reader, DefinitionEntries<T> definitions, DefinitionId id, DefinitionVersion version, string? hash)
    {
        if (!definitions.TryGet(id, version, out T? definition))
        {
            reader.Push("version");
            reader.Report(
                versionUnknown,
                ("found", version.ToString()),
                (name, id.ToString()),
                ("allowed", IssueTerms.Known(definitions.VersionsOf(id))));
            reader.Pop();
            return null;
        }

        if (hash is null || hashOf(definition).ToString() == hash)
        {
            return definition;
        }

        reader.Push("hash");
        reader.Report(
            changed,
            (name, id.ToString()),
            ("version", version.ToString()),
            ("allowed", hashOf(definition).ToString()),
            ("found", hash));
        reader.Pop();

        // Other content under the same name: what the rest of the document means is not known, so no more is said about it.
        return null;
    }

    /// <summary>Reads a reference that is written as we write it and names a definition that is there: no strings are made.
    /// Anything else is left to the thorough way, from where it began.</summary>
    private T? TryReadKnown(ref DocumentReader document, DefinitionEntries<T> definitions)
    {
        ref Utf8JsonReader reader = ref document.Tokens();
        Utf8JsonReader start = reader;
        if (reader.TokenType == JsonTokenType.StartObject && reader.Read() && document.NameIs("id") && reader.Read()
            && definitions.FindId(ref reader) is { } id
            && reader.Read() && document.NameIs("version") && reader.Read()
            && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int number) && number >= 1
            && definitions.TryGet(id, DefinitionVersion.FromNumber(number), out T? definition)
            && reader.Read() && document.NameIs("hash") && reader.Read() && document.ValueIs(hashOf(definition).ToString())
            && reader.Read() && reader.TokenType == JsonTokenType.EndObject)
        {
            return definition;
        }

        reader = start;
        return null;
    }
}
