using System.Text.Json;
using System.Text.Json.Serialization;
using Progressie.Internal;
using Progressie.Json.Converters;

namespace Progressie.Json.Shapes;

/// <summary>A document of one kind: declared once, read, written and described from the same declaration.</summary>
internal sealed class DocumentShape<T> : DocumentShape
    where T : notnull
{
    // An apostrophe becomes six letters; what is laid out grows by less.
    private const int MostGrowth = 6;

    private readonly ObjectShape<T> _root;

    /// <summary>Declares a document that is made of its members.</summary>
    internal DocumentShape(string kind, int newest, Func<Members<T>, ObjectShape<T>.MakerWithReader?> declare, bool judgesAll = false,
        string? rules = null)
        : base(kind, newest) => _root = new ObjectShape<T>(IssueTerms.Object, members =>
        {
            members.Constant("document", new ConstantShape($"\"{kind}\"", kind));
            members.Constant("schema", new ConstantShape(IssueTerms.WholeNumber, newest));
            return declare(members);
        })
        {
            JudgesAll = judgesAll,
            Rules = rules,
        };

    /// <summary>Declares a document that is only written.</summary>
    /// <param name="kind">The word that it says it is with.</param>
    /// <param name="newest">The newest schema there is.</param>
    /// <param name="instead">What to read or call instead.</param>
    /// <param name="declare">Declares the members.</param>
    internal DocumentShape(string kind, int newest, string instead, Action<Members<T>> declare)
        : this(kind, newest, members =>
        {
            declare(members);
            return null;
        }) => Instead = instead;

    /// <summary>The object as it stands inside of another document.</summary>
    internal ObjectShape<T> Root => _root;

    internal override ObjectInfo Describe() => _root.Describe();

    internal override JsonConverter ToConverter(IDefinitionSource? definitions) => new DocumentConverter<T>(this, definitions);

    internal void Write(Utf8JsonWriter writer, T document) => _root.Write(writer, document);

    /// <inheritdoc/>
    internal override object? Read(
        ReadOnlySpan<byte> utf8, ProgressieLimits limits, IDefinitionSource? definitions, IssueCollector issues,
        ContentHash knownHash = default)
    {
        if (!DocumentReading.IsReadable(utf8, limits, issues))
        {
            return null;
        }

        object? value = null;
        bool canGrow = utf8.Length > limits.MaxDocumentBytes / MostGrowth;
        try
        {
            DocumentReader reader = new(utf8, limits, issues, definitions, knownHash);
            if (reader.BeginDocument() && reader.IsOfKind(this, out MemberCursor cursor))
            {
                value = _root.ReadMembers(ref reader, cursor);
                reader.EndDocument();
                canGrow |= reader.LeavesOut;
            }
        }
        catch (JsonException)
        {
            DocumentReading.ReportFailure(utf8, limits.MaxDepth, issues);
        }

        if (canGrow && !issues.HasErrors && value is not null)
        {
            CheckWritten((T)value, limits, issues);
        }

        return issues.HasErrors ? null : value;
    }

    /// <summary>What was read has to be readable again once it is written, with everything escaped and laid out.</summary>
    private static void CheckWritten(T document, ProgressieLimits limits, IssueCollector issues)
    {
        if (WrittenForm.Judge(document, limits, issues).Bytes > limits.MaxDocumentBytes)
        {
            DocumentReading.ReportTooLarge(limits, issues);
        }
    }
}
