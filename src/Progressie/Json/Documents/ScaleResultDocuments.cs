using Progressie.Internal;
using Progressie.Json.Shapes;
using Progressie.Scales;
using static Progressie.Json.Documents.ScaleDocument;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>What is computed from scales: progress with its line, and the spread of a group. Only written; the series are read.</summary>
internal static class ScaleResultDocuments
{
    /// <summary>A reading as it stands. What it was before comes with it once it was corrected.</summary>
    internal static readonly ObjectShape<ScaleEntry> Entry = new(static o =>
    {
        o.Required("number", Ordinal, static entry => entry.Number);
        o.Required("at", Moment, static entry => entry.At);
        o.Required("when", CommonShapes.DayOrMoment, static entry => entry.When);
        o.Optional("by", IdOfPerson, static entry => entry.By);
        o.Required("version", CommonShapes.Version, static entry => entry.Version);
        o.Required("reading", ScaleSeriesDocument.Reading, static entry => entry.Reading);
        o.Usual("withdrawn", YesOrNo, static entry => entry.IsWithdrawn, false);
        o.List("history", new ListShape<ScaleEvent>(IssueTerms.ArrayOfEvents, ScaleSeriesDocument.Event), static entry => History(entry));
    })
    {
        Definition = "scaleEntry",
    };

    internal static readonly ObjectShape<ScaleChange> Change = new(static o =>
    {
        o.Required("from", Ordinal, static change => change.From.Number);
        o.Required("points", new DecimalShape(PersonalData.Answer), static change => change.Points);
        o.Required(
            "direction", new WordShape<ScaleDirection>(ScaleWords.Directions, PersonalData.Answer), static change => change.Direction);
    })
    {
        Definition = "scaleChange",
    };

    internal static readonly ObjectShape<ScalePoint> Point = new(static o =>
    {
        o.Required("number", Ordinal, static point => point.Entry.Number);
        o.Required("when", CommonShapes.DayOrMoment, static point => point.Entry.When);
        o.Required("version", CommonShapes.Version, static point => point.Entry.Version);
        o.Optional("position", Position, static point => point.Position);
        o.Usual("gap", new WordShape<ScaleGap>(ScaleWords.Gaps, PersonalData.Answer), static point => point.Gap, ScaleGap.None);
    })
    {
        Definition = "scalePoint",
    };

    internal static readonly DocumentShape<ScaleProgress> Progress = new("scale-progress", 1,
        "read the ScaleSeries and ask it for progress", static o =>
    {
        o.Required("perspective", IdOfPerspective, static progress => progress.Perspective);
        o.Optional("latest", Entry, static progress => progress.Latest);
        o.Optional("position", Position, static progress => progress.Position);
        o.Optional("covered", Position, static progress => progress.Position);
        o.Optional("left", Position, static progress => LeftOf(progress));
        o.Optional("sincePrevious", Change, static progress => progress.SincePrevious);
        o.Optional("sinceFirst", Change, static progress => progress.SinceFirst);
        o.Optional("highest", Position, static progress => progress.Highest);
        o.Optional("highestEver", Position, static progress => progress.HighestEver);
        o.Optional("goodEnough", YesOrNo, static progress => progress.IsGoodEnough);
        o.Required("line", new ListShape<ScalePoint>(IssueTerms.Array, Point), static progress => progress.Line);
    });

    /// <summary>A number of people, never small enough to tell of one.</summary>
    private static readonly NumberShape People = new(IssueTerms.WholeNumberFrom1, 1, int.MaxValue, PersonalData.None);

    internal static readonly ObjectShape<ScaleBand> Band = new(static o =>
    {
        o.Optional("from", Position, static band => band.From);
        o.Required("to", Position, static band => band.To);
        o.Required("people", People, static band => band.People);
    })
    {
        Definition = "scaleBand",
    };

    internal static readonly DocumentShape<ScaleSpread> Spread = new("scale-spread", 1,
        "read every ScaleSeries and make the spread again", static o =>
    {
        o.Required("scale", Inside, static spread => spread.Scale);
        o.Required("minimumPeople", People, static spread => spread.MinimumPeople);
        o.Optional("people", People, static spread => spread.People);
        o.Required("bands", new ListShape<ScaleBand>(IssueTerms.Array, Band), static spread => spread.Bands);
    });

    private static ScalePosition? LeftOf(ScaleProgress progress) => progress.Position is { } position
        ? ScalePosition.FromTenths(ScalePosition.MostTenths - position.Tenths)
        : null;

    private static IReadOnlyList<ScaleEvent> History(ScaleEntry entry) =>
        entry.Corrections.Count == 0 ? [] : [entry.Original, .. entry.Corrections];
}
