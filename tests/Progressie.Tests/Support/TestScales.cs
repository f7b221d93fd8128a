using System.Globalization;
using Progressie.Scales;

namespace Progressie.Tests.Support;

/// <summary>Scales and series to test with.</summary>
public static class TestScales
{
    public static ScaleDraft HalvesDraft { get; } = new()
    {
        Id = DefinitionId.Parse("handovers"),
        Topic = "Overdrachten",
        Ten = "De ander kan meteen verder",
        Zero = "De ander begint opnieuw",
        GoodEnough = ScalePosition.Of(8m),
        OtherPerspectives = [new ScalePerspective { Id = PerspectiveId.Parse("colleague"), Words = "mijn collega" }],
    };

    /// <summary>Half points, good enough at 8, and the view of a colleague.</summary>
    public static Scale Halves { get; } = Scale.Create(HalvesDraft);

    public static Scale Wholes
    {
        get;
    } = Scale.Create(HalvesDraft with { Id = DefinitionId.Parse("wholes"), Grain = ScaleGrain.Whole, GoodEnough = null });

    public static Scale Tenths
    {
        get;
    } = Scale.Create(HalvesDraft with { Id = DefinitionId.Parse("tenths"), Grain = ScaleGrain.Tenth, OtherPerspectives = [] });

    /// <summary>A scale with everything there is.</summary>
    public static Scale Full { get; } = Scale.Create(HalvesDraft with
    {
        Version = DefinitionVersion.FromNumber(3),
        Kind = ScaleKind.Confidence,
        TimeFrame = "deze week",
        Grain = ScaleGrain.Tenth,
        GoodEnough = ScalePosition.Of(7.3m),
        OtherPerspectives = [.. HalvesDraft.OtherPerspectives, new ScalePerspective { Id = PerspectiveId.Parse("manager") }],
        Language = LanguageTag.Parse("nl-BE"),
        Extensions = HostExtensions.Empty.With("host", """{"a": [1, 2]}"""),
    });

    public static ManualClock Clock => ManualClock.At("2026-05-01T09:00:00+02:00");

    public static Writer Someone => Writer.Anonymous(Clock);

    /// <summary>A series with these answers, a day apart: a position, <c>below</c>, <c>bottom</c>, <c>none</c>, or <c>new</c> for a version
    /// with another 10.</summary>
    public static ScaleSeries Series(params string[] answers) => Series(Halves, ScaleSeriesDetails.None, answers);

    public static ScaleSeries Series(Scale scale, ScaleSeriesDetails details, params string[] answers)
    {
        ManualClock clock = Clock;
        ScaleSeries series = ScaleSeries.Start(scale, Someone, details);
        foreach (string answer in answers)
        {
            series = answer == "new"
                ? series.Revise(static draft => draft with { Ten = draft.Ten + "!" }, Writer.Anonymous(clock))
                : series.Record(Answer(answer), Writer.Anonymous(clock));
            clock.Advance(TimeSpan.FromDays(1));
        }

        return series;
    }

    public static ScaleReading At(decimal position) => ScaleReading.Of(ScaleAnswer.At(position));

    private static ScaleAnswer Answer(string answer) => answer switch
    {
        "below" => ScaleAnswer.Below(-1m),
        "bottom" => ScaleAnswer.NoBottom,
        "none" => ScaleAnswer.Unanswered,
        _ => ScaleAnswer.At(decimal.Parse(answer, CultureInfo.InvariantCulture)),
    };
}
