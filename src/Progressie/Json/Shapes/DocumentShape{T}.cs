using System.Text.Json;
using System.Text.Json.Serialization;
using Progressie.Internal;
using Progressie.Json.Converters;

namespace Progressie.Json.Shapes;

/// <summary>A document of one kind: declared once, read, written and described from the same declaration.</summary>
internal sealed class DocumentShape<T> : DocumentShape
    where T : notnull
{
    // An apostrophe becomes six letters; what is laid out grows by less. Where words can be erased, a letter in a list, with quotes and a
    // comma, counts as a stand-in on a line of its own.
    private const int MostGrowth = 12;

    private readonly ObjectShape<T> _root;
    private readonly bool _isDefinition;

    /// <summary>Declares a document that is made of its members.</summary>
    /// <param name="kind">The word that it says it is with.</param>
    /// <param name="newest">The newest schema there is.</param>
    /// <param name="declare">Declares the members, and makes the document of what was read.</param>
    /// <param name="judgesAll">Whether it is also made of members that are not sound.</param>
    /// <param name="rules">What a schema says beyond the members, as JSON.</param>
    /// <param name="isDefinition">Whether it is written by hand, so that a linter looks at all that is sound.</param>
    internal DocumentShape(
        string kind,
        int newest,
        Func<Members<T>, ObjectShape<T>.MakerWithReader?> declare,
        bool judgesAll = false,
        string? rules = null,
        bool isDefinition = false)
        : base(kind, newest)
    {
        _isDefinition = isDefinition;
        _root = new ObjectShape<T>(IssueTerms.Object, members =>
        {
            members.Constant("document", new ConstantShape($"\"{kind}\"", kind));
            members.Constant("schema", new ConstantShape(IssueTerms.WholeNumber, newest));
            return declare(members);
        })
        {
            JudgesAll = judgesAll,
            Rules = rules,
        };
    }

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
        bool hasMore = false;
        bool canGrow = utf8.Length > limits.MaxDocumentBytes / MostGrowth;
        try
        {
            DocumentReader reader = new(utf8, limits, issues, definitions, knownHash);
            if (reader.BeginDocument() && reader.IsOfKind(this, out MemberCursor cursor))
            {
                value = _root.ReadMembers(ref reader, cursor);
                reader.EndDocument();
                canGrow |= reader.LeavesOut;
                hasMore = _isDefinition && issues.HasErrors && !reader.IsJudged;
            }
        }
        catch (JsonException)
        {
            DocumentReading.ReportFailure(utf8, limits.MaxDepth, issues);
        }

        if (hasMore && !issues.IsFull)
        {
            JudgeTheRest(utf8, limits, definitions, issues);
        }

        if (canGrow && !issues.HasErrors && value is not null)
        {
            CheckWritten((T)value, limits, issues);
        }

        return issues.HasErrors ? null : value;
    }

    /// <summary>Lets the linter look at what is sound of a definition that is not.</summary>
    private void JudgeTheRest(ReadOnlySpan<byte> utf8, ProgressieLimits limits, IDefinitionSource? definitions, IssueCollector issues)
    {
        ValidationReport report = issues.ToReport(Kind);
        if ((Judge(utf8, leavesOut: false) ?? Judge(utf8, leavesOut: true)) is { } rest)
        {
            issues.AddRange(new ValidationReport(Kind, rest));
        }

        // What the linter says of the rest; nothing when there is no rest that it can look at.
        ValidationIssue[]? Judge(ReadOnlySpan<byte> utf8, bool leavesOut)
        {
            ValidationIssue[]? found = null;
            int variants = 1;
            for (int variant = 0; variant < variants && found is not { Length: 0 }; variant++)
            {
                if (MendedCopy.Of(utf8, Describe(), report, limits.MaxDepth, leavesOut, variant) is not { } copy)
                {
                    return [];
                }

                variants = copy.Variants;
                IssueCollector more = new(limits.MaxIssues);
                DocumentReader reader = new(copy.Utf8, limits, more, definitions, knownHash: default);
                if (!reader.BeginDocument() || !reader.IsOfKind(this, out MemberCursor cursor))
                {
                    return [];
                }

                _root.ReadMembers(ref reader, cursor);
                if (reader.IsJudged)
                {
                    ValidationIssue[] now = [.. more.ToReport(Kind).Issues.Where(copy.IsTrue)];
                    HashSet<(IssueCode, string)> told = [.. now.Select(static issue => (issue.Code, issue.Path))];
                    found = [.. (found ?? now).Where(issue => told.Contains((issue.Code, issue.Path)))];
                }
            }

            return found;
        }
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
