using Progressie.Internal;
using Progressie.Scales;
using static Progressie.Json.MemberTable;

namespace Progressie.Json;

/// <summary>Reads scale series. The rules that record events have the last word, with the same pointers.</summary>
internal static class ScaleSeriesReading
{
    internal const int NewestSchema = 1;

    private static readonly MemberTable Root = new(
        Required("document", "\"scale-series\""),
        Required("schema", IssueTerms.WholeNumber),
        Optional("id", IssueTerms.SeriesId),
        Required("scale", IssueTerms.Scale),
        Optional("owner", IssueTerms.ObjectWithIdAndName),
        Optional("language", IssueTerms.LanguageTag),
        Optional("events", IssueTerms.ArrayOfEvents),
        Optional("extensions", IssueTerms.Object));

    private static readonly Member Event = Required("event", IssueTerms.ScaleEventWord);
    private static readonly Member At = Required("at", IssueTerms.Moment);
    private static readonly Member By = Optional("by", IssueTerms.ParticipantId);
    private static readonly Member Version = Required("version", IssueTerms.WholeNumberFrom1);
    private static readonly Member Reading = Required("reading", IssueTerms.Reading);
    private static readonly Member Number = Required("number", IssueTerms.WholeNumberFrom1);
    private static readonly Member Reason = Optional("reason", IssueTerms.Text);

    // In the order of the kinds.
    private static readonly MemberTable[] Events =
    [
        new(Event, At, By, Version, Reading),
        new(Event, At, By, Number, Version, Reason, Reading),
        new(Event, At, By, Number, Reason),
        new(Event, At, By, Required("scale", IssueTerms.Scale)),
    ];

    internal static Validated<ScaleSeries> Read(ReadOnlySpan<byte> utf8, ProgressieLimits limits) =>
        DocumentReading.Read<ScaleSeries, ProgressieLimits>(utf8, ScaleSeries.DocumentKind, NewestSchema, limits, ReadRoot, limits);

    private static ScaleSeries? ReadRoot(ref DocumentReader reader, MemberCursor cursor, ProgressieLimits limits)
    {
        Scale? scale = null;
        List<ScaleEvent>? events = null;
        ScaleSeriesDetails details = ScaleSeriesDetails.None;
        while (reader.NextMember(Root, ref cursor, out int member))
        {
            switch (member)
            {
                case 2: details = details with { Id = reader.ReadId<SeriesId>(IdRules.Token.Description) }; break;
                case 3: scale = ScaleDefinitionReading.ReadInside(ref reader); break;
                case 4: details = details with { Owner = SharedReading.ReadPerson(ref reader) }; break;
                case 5: details = details with { Language = reader.ReadLanguage() }; break;
                case 6: events = SharedReading.ReadList(ref reader, IssueTerms.ArrayOfEvents, limits.MaxEvents, ReadEvent); break;
                case 7: details = details with { Extensions = reader.ReadExtensions() }; break;
                default: reader.Skip(); break;
            }
        }

        // The scale may stand behind the events. What is not of the right shape cannot be judged by it.
        return reader.Issues.HasErrors || scale is null ? null : ScaleSeries.Replay(scale, details, events ?? [], reader.Issues);
    }

    private static ScaleEvent? ReadEvent(ref DocumentReader reader)
    {
        if (SharedReading.ReadKind(ref reader, IssueTerms.Event, "event", ScaleWords.Events, IssueTerms.ScaleEventWord) is not { } kind)
        {
            return null;
        }

        EventParts parts = default;
        MemberTable table = Events[kind];
        MemberCursor cursor = default;
        while (reader.NextMember(table, ref cursor, out int member))
        {
            parts.Read(ref reader, table.Members[member].Name);
        }

        return parts.ToEvent((ScaleEventKind)kind);
    }

    /// <summary>What was read of an event so far.</summary>
    private struct EventParts
    {
        private DateTimeOffset? _at;
        private ParticipantId? _by;
        private DefinitionVersion? _version;
        private ScaleReading? _reading;
        private int? _number;
        private string? _reason;
        private Scale? _scale;

        internal void Read(ref DocumentReader reader, string member)
        {
            switch (member)
            {
                case "at": _at = reader.ReadMoment(); break;
                case "by": _by = reader.ReadId<ParticipantId>(IdRules.Token.Description); break;
                case "version": _version = reader.ReadVersion(); break;
                case "reading": _reading = ScaleReadingReading.Read(ref reader); break;
                case "number": _number = reader.ReadWholeNumber(1, int.MaxValue); break;
                case "reason": _reason = reader.ReadText(); break;
                case "scale": _scale = ScaleDefinitionReading.ReadInside(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        /// <summary>Makes the event, or nothing when something that it has to have is missing or wrong, which was reported.</summary>
        internal readonly ScaleEvent? ToEvent(ScaleEventKind kind)
        {
            if (_at is not { } at)
            {
                return null;
            }

            return kind switch
            {
                ScaleEventKind.Recorded when _reading is { } reading => new ReadingRecorded { At = at, By = _by, Version = _version, Reading = reading },
                ScaleEventKind.Corrected when _reading is { } reading && _number is { } number =>
                    new ReadingCorrected { At = at, By = _by, Number = number, Version = _version, Reason = _reason, Reading = reading },
                ScaleEventKind.Withdrawn when _number is { } number =>
                    new ReadingWithdrawn { At = at, By = _by, Number = number, Reason = _reason },
                ScaleEventKind.Revised when _scale is { } scale => new ScaleRevised { At = at, By = _by, Scale = scale },
                _ => null,
            };
        }
    }
}
