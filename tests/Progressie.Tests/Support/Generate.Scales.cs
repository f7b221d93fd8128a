using FsCheck;
using FsCheck.Fluent;
using Progressie.Scales;

namespace Progressie.Tests.Support;

/// <content>Scales, readings and series.</content>
public static partial class Generate
{
    public static Arbitrary<Scale> Scale => Arb.From(AnyScale, ShrinkScale);

    /// <summary>Any series: a random walk over events, of which those that cannot be are left out. Shrinks to fewer events.</summary>
    public static Arbitrary<ScaleSeries> ScaleSeries => Arb.From(
        from scale in AnyScale
        from details in AnyDetails
        from deeds in Gen.Choose(0, 40).SelectMany(static count => AnyScaleDeed.ArrayOf(count))
        select Play(Progressie.Scales.ScaleSeries.Start(scale, TestScales.Someone, details), deeds),
        ShrinkScaleSeries);

    /// <summary>Any reading that the scale takes. Shrinks to the answer alone.</summary>
    public static Arbitrary<ScaleReading> ScaleReading(Scale scale) => Arb.From(
        AnyReading.Select(make => make(scale)).Where(reading => IsTaken(scale, reading)),
        static reading =>
            reading == Progressie.Scales.ScaleReading.Of(reading.Answer) ? [] : [Progressie.Scales.ScaleReading.Of(reading.Answer)]);

    private static Gen<Scale> AnyScale =>
        from words in Text.ArrayOf(5)
        from has in Gen.Choose(0, 1_023)
        from version in Gen.Choose(1, 9)
        from kind in Gen.Elements(Enum.GetValues<ScaleKind>())
        from grain in Gen.Elements(Enum.GetValues<ScaleGrain>())
        from enough in Gen.Choose(1, 10)
        select Progressie.Scales.Scale.Create(new ScaleDraft
        {
            Id = DefinitionId.Parse("scale-1.a"),
            Version = DefinitionVersion.FromNumber(version),
            Kind = kind,
            Topic = words[0],
            TimeFrame = Has(has, 0) ? words[1] : null,
            Ten = "10 " + words[2],
            Zero = "0 " + words[3],
            Grain = grain,
            GoodEnough = Has(has, 1) ? ScalePosition.Of(enough) : null,
            OtherPerspectives =
            [
                .. Has(has, 2)
                    ? [new ScalePerspective { Id = PerspectiveId.Parse("colleague"), Words = words[4] }]
                    : Array.Empty<ScalePerspective>(),
                .. Has(has, 3) ? [new ScalePerspective { Id = PerspectiveId.Parse("m.1") }] : Array.Empty<ScalePerspective>(),
            ],
            Language = Has(has, 4) ? LanguageTag.Parse("nl-BE") : null,
            Extensions = has % 5 == 0 ? HostExtensions.Empty.With("host \"<é>\"", "[ 1.50 ]") : HostExtensions.Empty,
        });

    private static Gen<ScaleSeriesDetails> AnyDetails =>
        from has in Gen.Choose(0, 31)
        from name in Text
        select new ScaleSeriesDetails
        {
            Id = Has(has, 0) ? SeriesId.Parse("s-<\"+1>") : null,
            Owner = Has(has, 1) ? new Participant { Id = ParticipantId.Parse("p/1~2"), Name = Has(has, 2) ? name : null } : null,
            Language = Has(has, 3) ? LanguageTag.Parse("zh-Hant-TW") : null,
            Extensions = Has(has, 4) ? HostExtensions.Empty.With("één & <twee>", "{ \"a\": [1, \"\\u00e9\"] }") : HostExtensions.Empty,
        };

    private static Gen<ScaleAnswer> AnyScaleAnswer =>
        from kind in Gen.Frequency((6, Gen.Constant(0)), (3, Gen.Choose(1, 4)))
        from tenths in Gen.Frequency((4, Gen.Choose(0, 20).Select(static half => half * 5)), (1, Gen.Choose(0, 100)))
        from below in Gen.Choose(1, 10_000)
        from words in Text
        from says in Gen.Choose(0, 2)
        let answer = kind switch
        {
            0 => ScaleAnswer.At(ScalePosition.FromTenths(tenths)),
            1 => ScaleAnswer.Below(-below / 10m),
            2 => ScaleAnswer.Below(),
            3 => ScaleAnswer.NoBottom,
            _ => ScaleAnswer.Unanswered,
        }
        select says == 0 ? answer with { Words = words } : answer;

    /// <summary>What is told, in positions of the scale that it is going to be told on.</summary>
    private static Gen<Func<Scale, ScaleReading>> AnyReading =>
        from answer in AnyScaleAnswer
        from has in Gen.Choose(0, 65_535)
        from number in Gen.Choose(0, 100)
        from words in Text.ArrayOf(6)
        from moment in Moment
        select (Func<Scale, ScaleReading>)(scale => new ScaleReading
        {
            Answer = answer,
            Perspective = scale.Perspectives[number % scale.Perspectives.Count].Id,
            IsLowestSoFar = Has(has, 0) && Has(has, 1),
            WhatIsThere = Has(has, 2)
                ? [new ScaleFinding { What = words[0], How = Has(has, 3) ? words[1] : null }, new ScaleFinding { What = words[2] }]
                : [],
            EarlierHighest = Earlier(has, number, words),
            OneStepHigher = Has(has, 6)
                ? new OneStepHigher { LooksLike = words[4], Position = Has(has, 7) ? ScalePosition.FromTenths(100 - number) : null }
                : null,
            Coping = Has(has, 8) && Has(has, 9) ? words[..2] : [],
            Keeps = Has(has, 9) ? words[3..] : [],
            NextStep = Has(has, 10)
                ? new NextStep
                {
                    What = words[5],
                    When = Has(has, 11) ? words[0] : null,
                    Status = (NextStepStatus)(number % 3),
                    On = DateOnly.FromDateTime(moment.DateTime),
                }
                : null,
            Conversation = Has(has, 12) ? ConversationId.Parse("c\"<1>") : null,
        });

    private static Gen<ScaleDeed> AnyScaleDeed =>
        from kind in Gen.Frequency(
            (9, Gen.Constant(ScaleEventKind.Recorded)), (2, Gen.Constant(ScaleEventKind.Corrected)),
            (1, Gen.Constant(ScaleEventKind.Withdrawn)), (1, Gen.Constant(ScaleEventKind.Revised)),
            (2, Gen.Constant(ScaleEventKind.Reviewed)))
        from reading in AnyReading
        from number in Gen.Choose(0, 1_000_000)
        from words in Text
        from moment in Moment
        select new ScaleDeed(kind, reading, number, words, moment);

    private static EarlierHighest? Earlier(int has, int number, string[] words) => ((has >> 4) % 4) switch
    {
        0 => EarlierHighest.Never,
        1 => EarlierHighest.At(number / 10m) with { When = Has(has, 13) ? words[3] : null, WhatWorked = Has(has, 14) ? words[4] : null },
        _ => null,
    };

    private static bool IsTaken(Scale scale, ScaleReading reading) => Progressie.Scales.ScaleSeries.Start(scale, TestScales.Someone)
        .TryRecord(new ReadingRecorded { At = DateTimeOffset.UnixEpoch, Reading = reading }).IsValid;

    private static ScaleSeries Play(ScaleSeries series, ScaleDeed[] deeds)
    {
        foreach (ScaleDeed deed in deeds)
        {
            series = series.TryRecord(Told(deed.ToEvent(series), deed.Number)).TryGetValue(out ScaleSeries? next) ? next : series;
        }

        return series;
    }

    private static IEnumerable<Scale> ShrinkScale(Scale scale)
    {
        ScaleDraft draft = scale.ToDraft();
        ScaleDraft[] less =
        [
            draft with { TimeFrame = null },
            draft with { GoodEnough = null },
            draft with { OtherPerspectives = [] },
            draft with { Language = null },
            draft with { Extensions = HostExtensions.Empty },
            draft with { Topic = "a", Ten = "10", Zero = "0" },
        ];
        return less.Where(smaller => smaller != draft).Select(static one => Progressie.Scales.Scale.Create(one));
    }

    private static IEnumerable<ScaleSeries> ShrinkScaleSeries(ScaleSeries series) =>
        ShrinkEvents(series.Events, series.After, static (fewer, later) => fewer.TryRecord(later));

    private sealed record ScaleDeed(ScaleEventKind Kind, Func<Scale, ScaleReading> Reading, int Number, string Words, DateTimeOffset Moment)
    {
        internal ScaleEvent ToEvent(ScaleSeries series)
        {
            int entry = (Number % Math.Max(1, series.Events.Count)) + 1;
            ParticipantId? by = Number % 3 == 0 ? ParticipantId.Parse("c~<1>") : null;
            string? reason = Number % 2 == 0 ? Words : null;
            return Kind switch
            {
                ScaleEventKind.Recorded => new ReadingRecorded { At = Moment, By = by, Reading = Reading(series.Scale) },
                ScaleEventKind.Corrected =>
                    new ReadingCorrected { At = Moment, By = by, Number = entry, Reason = reason, Reading = Reading(series.Scale) },
                ScaleEventKind.Reviewed => new StepReviewed
                {
                    At = Moment,
                    By = by,
                    Number = entry,
                    Status = (NextStepStatus)(Number % 3),
                    Outcome = reason,
                },
                ScaleEventKind.Withdrawn => new ReadingWithdrawn { At = Moment, By = by, Number = entry, Reason = reason },
                _ =>
                    new ScaleRevised
                    {
                        At = Moment,
                        By = by,
                        Scale = series.Scale.Next(
                            draft => draft with { Ten = $"{Number} {Words}", Grain = (ScaleGrain)(Number % 3), GoodEnough = null }),
                    },
            };
        }
    }
}
