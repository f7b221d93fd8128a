using System.Text.Json;
using Progressie.Internal;
using Progressie.Json.Documents;
using Progressie.Json.Shapes;

namespace Progressie.Json;

/// <summary>Reads what a document says it is.</summary>
internal static class InfoReading
{
    internal static readonly ObjectShape<DefinitionName> Name = new(static o =>
    {
        Field<DefinitionId> id = o.Required("id", SharedShapes.IdOfDefinition, static name => name.Id);
        Field<DefinitionVersion> version = o.Required("version", CommonShapes.Version, static name => name.Version);
        Field<ContentHash> hash = o.Required("hash", SharedShapes.Hash, static name => name.Hash);
        return v => new DefinitionName(id[v], version[v], hash[v]);
    });

    /// <summary>Reads it.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="limits">How much a document may hold.</param>
    /// <param name="isReadWhole">Whether the whole is read next, which says itself what is there twice.</param>
    internal static Validated<DocumentInfo> Read(ReadOnlySpan<byte> utf8, ProgressieLimits limits, bool isReadWhole = false)
    {
        IssueCollector issues = new(limits.MaxIssues);
        DocumentInfo? info = null;
        if (DocumentReading.IsReadable(utf8, limits, issues))
        {
            try
            {
                DocumentReader reader = new(utf8, limits, issues);
                if (reader.BeginDocument())
                {
                    info = ReadMembers(ref reader, out long end);
                    if (info is not null && !isReadWhole && reader.ReportTwice(end))
                    {
                        info = null;
                    }
                }
            }
            catch (JsonException)
            {
                info = null;
                DocumentReading.ReportFailure(utf8, limits.MaxDepth, issues);
            }
        }

        return new Validated<DocumentInfo>(info, issues.ToReport("document"));
    }

    /// <summary>Reads the members that tell, and how far it came for them.</summary>
    private static DocumentInfo? ReadMembers(ref DocumentReader reader, out long end)
    {
        end = 0;
        DocumentShape[] kinds = [.. DocumentShapes.All.Where(static kind => kind.IsRead)];
        string expected = IssueTerms.OneOf(Array.ConvertAll(kinds, static kind => kind.Kind));
        if (!reader.TryLookAhead("document", out DocumentReader document))
        {
            reader.Report(IssueCode.MemberMissing, ("found", "document"), ("expected", expected));
            return null;
        }

        int index = 0;
        while (!document.ValueIs(kinds[index].Kind))
        {
            if (++index == kinds.Length)
            {
                document.ReportKind(expected);
                return null;
            }
        }

        if (!reader.TryLookAhead("schema", out DocumentReader schema))
        {
            reader.Report(IssueCode.MemberMissing, ("found", "schema"), ("expected", IssueTerms.WholeNumber));
            return null;
        }

        if (schema.ReadSchema(kinds[index].Newest) is not { } number)
        {
            return null;
        }

        end = Math.Max(document.Position, schema.Position);
        return new DocumentInfo(kinds[index].Kind, number, ReadDefinition(ref reader, kinds[index], ref end));
    }

    /// <summary>Reads which definition the document names. Whether it names a sound one is for the reading of the whole to say.</summary>
    private static DefinitionName? ReadDefinition(ref DocumentReader reader, DocumentShape kind, ref long end)
    {
        if (kind.Reference is not { } member)
        {
            return null;
        }

        try
        {
            DocumentReader quiet = reader.Quietly();
            bool isThere = quiet.TryLookAhead(member, out DocumentReader reference);
            end = Math.Max(end, reference.Position);
            return isThere ? (DefinitionName?)Name.ReadReference(ref reference) : null;
        }
        catch (JsonException)
        {
            // The document is cut off or wrong behind what was asked for.
            end = long.MaxValue;
            return null;
        }
    }
}
