using System.Buffers;
using System.Diagnostics;
using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>A copy of a definition in which something sound stands wherever its shape was wrong, so that a linter can look at the rest.
/// Only what it says of other places counts.</summary>
internal sealed class MendedCopy
{
    /// <summary>An id that nobody writes, and a language that nobody speaks.</summary>
    private const string Id = "a..stands-in..z", Language = "qaa";

    /// <summary>What is wrong by itself, or for what is there twice: true whatever stood where something else stands now.</summary>
    private static readonly IssueCode[] Alone =
    [
        IssueCode.ItemIdTwice, IssueCode.PartTwice, IssueCode.SectionTwice, IssueCode.StepTwice, IssueCode.PartyTwice,
        IssueCode.ParameterTwice, IssueCode.PerspectiveTwice, IssueCode.AnswerFieldTwice, IssueCode.AnswerOptionTwice,
        IssueCode.LanguageTwice, IssueCode.RelationItemTwice, IssueCode.RelationEarlierTwice, IssueCode.RelationVersionTwice,
        IssueCode.ItemTextTwice, IssueCode.TextPadded, IssueCode.SuggestedIntentionsOutOfRange, IssueCode.MinutesOutOfRange,
        IssueCode.TenSoundsPerfect, IssueCode.ZeroSoundsWorst, IssueCode.AnchorsSame, IssueCode.TooManyItems, IssueCode.TooManySteps,
        IssueCode.SectionsMissing, IssueCode.ItemsMissing, IssueCode.SpeakersMissing, IssueCode.QuestionsMissing,
        IssueCode.AnswerFieldsMissing, IssueCode.AnswerOptionsMissing,
    ];

    /// <summary>What follows from the list of languages alone.</summary>
    private static readonly IssueCode[] OfLanguages =
    [
        IssueCode.LanguagesMissing,
        IssueCode.LanguageNotListed, IssueCode.SourceLanguageNotListed, IssueCode.SourceTextMissing, IssueCode.TranslationMissing,
    ];

    private readonly HashSet<(IssueCode Code, string Path)> _told = [];
    private readonly HashSet<string> _wrong = new(StringComparer.Ordinal);
    private readonly HashSet<string> _around = new(StringComparer.Ordinal);
    private readonly HashSet<string> _mended = new(StringComparer.Ordinal);
    private readonly bool _leavesOut;
    private readonly int _variant;
    private bool _isLanguageMended;
    private bool _isOtherMended;

    private MendedCopy(ValidationReport report, bool leavesOut, int variant)
    {
        _leavesOut = leavesOut;
        _variant = variant;
        foreach (ValidationIssue issue in report.Issues.Where(static issue => issue.Severity == IssueSeverity.Error))
        {
            _told.Add((issue.Code, issue.Path));
            _wrong.Add(issue.Path);
            for (int slash = issue.Path.LastIndexOf('/'); slash >= 0; slash = slash == 0 ? -1 : issue.Path.LastIndexOf('/', slash - 1))
            {
                _around.Add(issue.Path[..slash]);
            }
        }
    }

    /// <summary>Gets the copy, as UTF-8.</summary>
    internal byte[] Utf8 { get; private set; } = [];

    /// <summary>Gets how many copies there are with something else in the places that have a few values to choose from. What is said of
    /// each of them is true whatever should have stood there.</summary>
    internal int Variants { get; private set; } = 1;

    /// <summary>Makes a copy of a document that was read.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="root">What it should be.</param>
    /// <param name="report">Everything that is wrong with its shape.</param>
    /// <param name="maxDepth">How deep it may be.</param>
    /// <param name="leavesOut">Whether all that may be left out is, when anything in it is wrong: for what nothing can stand in
    /// for.</param>
    /// <param name="variant">Which of the <see cref="Variants"/>, from 0.</param>
    /// <returns>Nothing when it is no JSON object.</returns>
    internal static MendedCopy? Of(
        ReadOnlySpan<byte> utf8, ObjectInfo root, ValidationReport report, int maxDepth, bool leavesOut, int variant = 0)
    {
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = maxDepth });
        try
        {
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            MendedCopy copy = new(report, leavesOut, variant);
            ArrayBufferWriter<byte> buffer = new(utf8.Length);
            using (Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { SkipValidation = true }))
            {
                copy.Write(writer, document.RootElement, root, string.Empty);
            }

            copy.Utf8 = buffer.WrittenSpan.ToArray();
            return copy;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // Half a pair of UTF-16 in a name: there is no way to say where anything below it is.
            return null;
        }
    }

    /// <summary>Whether an issue with the copy is one with the document as well, and news.</summary>
    internal bool IsTrue(ValidationIssue issue)
    {
        if (_told.Contains((issue.Code, issue.Path)))
        {
            return false;
        }

        for (string at = issue.Path; ; at = at[..at.LastIndexOf('/')])
        {
            if (_mended.Contains(at))
            {
                return false;
            }

            if (at.Length == 0)
            {
                break;
            }
        }

        // Whatever stood there may have held the place of a parameter.
        return issue.Code != IssueCode.ParameterUnused
            && (!_isOtherMended || Alone.Contains(issue.Code) || OfLanguages.Contains(issue.Code))
            && (!_isLanguageMended || !OfLanguages.Contains(issue.Code))
            && !issue.Arguments.Values.Any(static value => value is Id or Language);
    }

    private void Write(Utf8JsonWriter writer, JsonElement value, ShapeInfo info, string pointer)
    {
        switch (info)
        {
            case ObjectInfo one when value.ValueKind == JsonValueKind.Object:
                WriteObject(writer, value, one, pointer);
                break;
            case ListInfo list when value.ValueKind == JsonValueKind.Array && !_wrong.Contains(pointer):
                writer.WriteStartArray();
                int index = 0;
                foreach (JsonElement element in value.EnumerateArray())
                {
                    Write(writer, element, list.Element, JsonPointer.Append(pointer, index++));
                }

                writer.WriteEndArray();
                break;
            case ObjectInfo or ListInfo:
                Mend(writer, info, pointer);
                break;
            default:
                if (_wrong.Contains(pointer) || _around.Contains(pointer))
                {
                    Mend(writer, info, pointer);
                }
                else
                {
                    value.WriteTo(writer);
                }

                break;
        }
    }

    private void WriteObject(Utf8JsonWriter writer, JsonElement value, ObjectInfo info, string pointer)
    {
        writer.WriteStartObject();
        foreach (MemberInfo member in info.Members)
        {
            string at = JsonPointer.Append(pointer, member.Name);
            if (!TryGetFirst(value, member.Name, out JsonElement found))
            {
                if (member.IsRequired)
                {
                    writer.WritePropertyName(member.Name);
                    Mend(writer, member.Value, at);
                }
            }
            else if (!member.IsRequired && (_variant == 0 || ChoicesOf(member.Value) == 0)
                && (_wrong.Contains(at) || (_leavesOut && _around.Contains(at))))
            {
                // What may be left out is left out.
                Note(member.Value, at);
            }
            else
            {
                writer.WritePropertyName(member.Name);
                Write(writer, found, member.Value, at);
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>The member that a reader takes when a name is there twice.</summary>
    private static bool TryGetFirst(JsonElement value, string name, out JsonElement found)
    {
        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (property.NameEquals(name))
            {
                found = property.Value;
                return true;
            }
        }

        found = default;
        return false;
    }

    private void Mend(Utf8JsonWriter writer, ShapeInfo info, string pointer)
    {
        Note(info, pointer);
        WriteStandIn(writer, info);
    }

    private void Note(ShapeInfo info, string pointer)
    {
        _mended.Add(pointer);
        ShapeInfo innermost = info is ListInfo list ? list.Element : info;
        _isLanguageMended |= innermost is ScalarInfo { Definition: "languageTag" };
        _isOtherMended |= ChoicesOf(innermost) == 0
            && innermost is not ScalarInfo { Definition: "languageTag" or "text" or "localizedText" or "extensions" };
        Variants = Math.Max(Variants, ChoicesOf(info) + 1);
    }

    /// <summary>How many values are tried in a place: all the words there are, or the two that differ most; 0 where no value of ours tells
    /// anything of others.</summary>
    private static int ChoicesOf(ShapeInfo info) => info switch
    {
        WordInfo word => word.Words.Count,
        NumberInfo or ScalarInfo { Definition: "flag" or "version" or "position" } => 2,
        _ => 0,
    };

    private void WriteStandIn(Utf8JsonWriter writer, ShapeInfo info)
    {
        // In the first copy some are left out.
        bool isLast = _variant == 2;
        switch (info)
        {
            case ObjectInfo one:
                writer.WriteStartObject();
                foreach (MemberInfo member in one.Members.Where(static member => member.IsRequired))
                {
                    writer.WritePropertyName(member.Name);
                    WriteStandIn(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case ListInfo list:
                writer.WriteStartArray();
                for (int i = 0; i < list.Least; i++)
                {
                    WriteStandIn(writer, list.Element);
                }

                writer.WriteEndArray();
                break;
            case WordInfo word:
                writer.WriteStringValue(word.Words[Math.Max(_variant - 1, 0) % word.Words.Count]);
                break;
            case NumberInfo number:
                writer.WriteNumberValue(isLast ? number.Most : number.Least);
                break;
            case ConstantInfo constant:
                writer.WriteRawValue(constant.Json);
                break;
            case ScalarInfo scalar:
                writer.WriteRawValue(scalar.Definition switch
                {
                    "languageTag" => $"\"{Language}\"",
                    "localizedText" => $$"""{"{{Language}}":"–"}""",
                    "text" => "\"–\"",
                    "version" => isLast ? "2147483647" : "1",
                    "position" => isLast ? "10" : "0",
                    "flag" => isLast ? "true" : "false",
                    "extensions" => "{}",
                    "slug" or "key" or "token" => $"\"{Id}\"",
                    _ => throw new UnreachableException($"Nothing stands in for a {scalar.Definition}."),
                });
                break;
            default:
                throw new UnreachableException($"Nothing stands in for a {info.GetType().Name}.");
        }
    }
}
