using Progressie.Internal;
using Progressie.Json.Shapes;
using Progressie.Scales;
using static Progressie.Json.Documents.ScaleDocument;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>The document of a scale over time. The rules that record events have the last word, with the same pointers.</summary>
internal static class ScaleSeriesDocument
{
    internal static readonly UnionShape<ScaleAnswer> ScaleAnswer = new(IssueTerms.ScaleAnswer, "answer", "answer", static u =>
    {
        u.Of<OnScale>("on-scale", static o =>
        {
            Field<ScalePosition> position = o.Required("position", Position, static answer => answer.Position);
            OptionalField<string> words = o.Optional("words", Words, static answer => answer.Words);
            return v => new OnScale { Position = position[v], Words = words[v] };
        });
        u.Of<BelowScale>("below", static o =>
        {
            OptionalValue<decimal> number = o.Optional("number", new BelowNumberShape(), static answer => answer.Number);
            OptionalField<string> words = o.Optional("words", Words, static answer => answer.Words);
            return v => new BelowScale { Number = number[v], Words = words[v] };
        });
        u.Of<NoBottom>("no-bottom", static o =>
        {
            OptionalField<string> words = o.Optional("words", Words, static answer => answer.Words);
            return v => new NoBottom { Words = words[v] };
        });
        u.Of<Unanswered>("unanswered", static o =>
        {
            OptionalField<string> words = o.Optional("words", Words, static answer => answer.Words);
            return v => new Unanswered { Words = words[v] };
        });
    });

    internal static readonly UnionShape<EarlierHighest> Earlier = new(IssueTerms.EarlierHighest, "earlierHighest", "answer", static u =>
    {
        u.Of<EarlierPosition>("on-scale", static o =>
        {
            Field<ScalePosition> position = o.Required("position", Position, static earlier => earlier.Position);
            OptionalField<string> when = o.Optional("when", Words, static earlier => earlier.When);
            OptionalField<string> worked = o.Optional("whatWorked", Words, static earlier => earlier.WhatWorked);
            return v => new EarlierPosition { Position = position[v], When = when[v], WhatWorked = worked[v] };
        });
        u.Of<NeverHigher>("never", static o => static v => new NeverHigher());
    });

    internal static readonly ObjectShape<OneStepHigher> Higher = new(IssueTerms.OneStepHigher, static o =>
    {
        OptionalValue<ScalePosition> position = o.Optional("position", Position, static higher => higher.Position);
        Field<string> looksLike = o.Required("looksLike", Words, static higher => higher.LooksLike);
        return v => new OneStepHigher { Position = position[v], LooksLike = looksLike[v] };
    })
    {
        Definition = "oneStepHigher",
    };

    internal static readonly ObjectShape<ScaleFinding> Finding = new(IssueTerms.Finding, static o =>
    {
        Field<string> what = o.Required("what", Words, static finding => finding.What);
        OptionalField<string> how = o.Optional("how", Words, static finding => finding.How);
        return v => new ScaleFinding { What = what[v], How = how[v] };
    })
    {
        Definition = "finding",
    };

    internal static readonly ObjectShape<ScaleReading> Reading = new(IssueTerms.Reading, static o =>
    {
        Field<PerspectiveId> perspective = o.Usual(
            "perspective", ScaleDocument.IdOfPerspective, static reading => reading.Perspective, Scales.PerspectiveId.Own);
        Field<ScaleAnswer> answer = o.Required("answer", ScaleAnswer, static reading => reading.Answer);
        Field<bool> lowest = o.Usual("lowestSoFar", YesOrNo, static reading => reading.IsLowestSoFar, false);
        Field<IReadOnlyList<ScaleFinding>> there = o.List(
            "whatIsThere", new ListShape<ScaleFinding>(IssueTerms.ArrayOfFindings, Finding), static reading => reading.WhatIsThere);
        OptionalField<EarlierHighest> earlier = o.Optional("earlierHighest", Earlier, static reading => reading.EarlierHighest);
        OptionalField<OneStepHigher> higher = o.Optional("oneStepHigher", Higher, static reading => reading.OneStepHigher);
        Field<IReadOnlyList<string>> coping = o.List("coping", Texts, static reading => reading.Coping);
        Field<IReadOnlyList<string>> keeps = o.List("keeps", Texts, static reading => reading.Keeps);
        OptionalField<NextStep> step = o.Optional("nextStep", SharedShapes.AgreedStep, static reading => reading.NextStep);
        OptionalValue<ConversationId> conversation =
            o.Optional("conversation", SharedShapes.IdOfConversation, static reading => reading.Conversation);
        return v => new ScaleReading
        {
            Perspective = perspective[v],
            Answer = answer[v],
            IsLowestSoFar = lowest[v],
            WhatIsThere = there[v],
            EarlierHighest = earlier[v],
            OneStepHigher = higher[v],
            Coping = coping[v],
            Keeps = keeps[v],
            NextStep = step[v],
            Conversation = conversation[v],
        };
    })
    {
        Definition = "reading",
    };

    internal static readonly UnionShape<ScaleEvent> Event = new(IssueTerms.Event, "event", "event", static u =>
    {
        u.Of<ReadingRecorded>("recorded", static o =>
        {
            (EventHead head, OptionalValue<ParticipantId> by) = Head(o);
            Field<DefinitionVersion> version = o.Required("version", CommonShapes.Version, static happened => Known(happened.Version));
            Field<ScaleReading> reading = o.Required("reading", Reading, static happened => happened.Reading);
            return head.On(v => new ReadingRecorded
            {
                At = head.At[v],
                By = by[v],
                Version = version[v],
                Reading = reading[v],
            });
        });
        u.Of<ReadingCorrected>("corrected", static o =>
        {
            (EventHead head, OptionalValue<ParticipantId> by) = Head(o);
            Field<int> number = o.Required("number", Ordinal, static happened => happened.Number);
            Field<DefinitionVersion> version = o.Required("version", CommonShapes.Version, static happened => Known(happened.Version));
            OptionalField<string> reason = o.Optional("reason", Words, static happened => happened.Reason);
            Field<ScaleReading> reading = o.Required("reading", Reading, static happened => happened.Reading);
            return head.On(v => new ReadingCorrected
            {
                At = head.At[v],
                By = by[v],
                Number = number[v],
                Version = version[v],
                Reason = reason[v],
                Reading = reading[v],
            });
        });
        u.Of<ReadingWithdrawn>("withdrawn", static o =>
        {
            (EventHead head, OptionalValue<ParticipantId> by) = Head(o);
            Field<int> number = o.Required("number", Ordinal, static happened => happened.Number);
            OptionalField<string> reason = o.Optional("reason", Words, static happened => happened.Reason);
            return head.On(v => new ReadingWithdrawn
            {
                At = head.At[v],
                By = by[v],
                Number = number[v],
                Reason = reason[v],
            });
        });
        u.Of<ReadingErased>("erased", static o =>
        {
            (EventHead head, OptionalValue<ParticipantId> by) = Head(o, hasWords: false);
            Field<IReadOnlyList<int>> numbers = o.List("numbers", SharedShapes.Numbers, static happened => happened.Numbers);
            return head.On(v => new ReadingErased { At = head.At[v], By = by[v], Numbers = numbers[v] });
        });
        u.Of<StepReviewed>("step-reviewed", static o =>
        {
            (EventHead head, OptionalValue<ParticipantId> by) = Head(o);
            Field<int> number = o.Required("number", Ordinal, static happened => happened.Number);
            Field<NextStepStatus> status = o.Required("status", SharedShapes.StatusWord, static happened => happened.Status);
            OptionalField<string> outcome = o.Optional("outcome", Words, static happened => happened.Outcome);
            return head.On(v => new StepReviewed
            {
                At = head.At[v],
                By = by[v],
                Number = number[v],
                Status = status[v],
                Outcome = outcome[v],
            });
        });
        u.Of<ScaleRevised>("revised", static o =>
        {
            (EventHead head, OptionalValue<ParticipantId> by) = Head(o);
            Field<Scale> scale = o.Required("scale", Inside, static happened => happened.Scale);
            Field<bool> same = o.Usual("meansTheSame", YesOrNo, static happened => happened.MeansTheSame, false);
            return head.On(v => new ScaleRevised
            {
                At = head.At[v],
                By = by[v],
                Scale = scale[v],
                MeansTheSame = same[v],
            });
        });
    });

    internal static readonly DocumentShape<ScaleSeries> Series = new(ScaleSeries.DocumentKind, 1, static o =>
    {
        OptionalValue<SeriesId> id = o.Optional("id", SharedShapes.IdOfSeries, static series => series.Id);
        Field<Scale> scale = o.Required("scale", Inside, static series => series.First);
        OptionalField<Participant> owner = o.Optional("owner", Person, static series => series.Owner);
        OptionalValue<LanguageTag> language = o.Optional("language", Language, static series => series.Language);
        Field<IReadOnlyList<ScaleEvent>> events = o.List(
            "events", new ListShape<ScaleEvent>(IssueTerms.ArrayOfEvents, Event, isLog: true), static series => series.Events);
        Field<HostExtensions> extensions = o.Extensions(static series => series.Extensions);

        // The scale may stand behind the events. What is not of the right shape cannot be judged by it.
        return (ref reader, scoped v) => reader.Issues.HasErrors ? null : ScaleSeries.Replay(
            scale[v],
            new ScaleSeriesDetails { Id = id[v], Owner = owner[v], Language = language[v], Extensions = extensions[v] },
            events[v],
            reader.Limits,
            reader.Issues);
    });

    private static DefinitionVersion Known(DefinitionVersion? version) => version ?? throw new InvalidOperationException(
        "A reading by itself does not say which version of the scale it is on: record it in a series, or give it its version.");

    private static (EventHead Head, OptionalValue<ParticipantId> By) Head<T>(Members<T> o, bool hasWords = true)
        where T : ScaleEvent =>
        (EventHead.Of(o, hasWords), o.Optional("by", IdOfPerson, static happened => happened.By));
}
