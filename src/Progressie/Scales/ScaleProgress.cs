using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>How far it is on a scale, in one view: what is covered, what is left, what changed, and every reading as a point on a
/// line.</summary>
/// <remarks>Everything goes by when it was so, not by when it was recorded. Positions are compared as long as 10 and 0 mean the same, and
/// answers that are no position with nothing. Nothing is averaged.
/// Covered comes first. Personal data; <see cref="ToString"/> shows none of it. Immutable. Source: handbook 4.2, 4.4 and C.1
/// (R8).</remarks>
public sealed partial record ScaleProgress
{
    private ScaleProgress(ScaleSeries series, PerspectiveId perspective, ScaleEntry[] entries)
    {
        Perspective = perspective;
        Latest = entries.LastOrDefault();
        Line = ValueList<ScalePoint>.Own(Points(series, entries));
        ScaleEntry[] sameLine = [.. entries.Where(entry => series.LineOf(entry) == series.LineOf(Latest!))];
        ScaleEntry[] comparable = [.. sameLine.Where(static entry => entry.Reading.Position is not null)];
        Highest = comparable.Max(static entry => entry.Reading.Position);
        HighestEver = sameLine.Max(static entry => entry.Reading.HighestKnown);
        if (Position is { } position)
        {
            ScaleEntry[] answered = [.. sameLine.Where(static entry => entry.Reading.Answer.Kind != ScaleAnswerKind.Unanswered)];
            SincePrevious = Change(position, answered.Length > 1 ? answered[^2] : null);
            SinceFirst = Change(position, answered.Length > 1 ? answered[0] : null);
            IsGoodEnough = series.GoodEnoughFor(Latest!) is { } enough ? position >= enough : null;
        }
    }

    /// <summary>Gets whose view it is.</summary>
    public PerspectiveId Perspective { get; }

    /// <summary>Gets the latest reading.</summary>
    /// <value><see langword="null"/> when there is none in this view.</value>
    public ScaleEntry? Latest { get; }

    /// <summary>Gets the position now.</summary>
    /// <value><see langword="null"/> when there is no reading, or the latest is not on the scale.</value>
    public ScalePosition? Position => Latest?.Reading.Position;

    /// <summary>Gets how many points lie between 0 and the position now: what is there already.</summary>
    /// <value>0 to 10; <see langword="null"/> when there is no position.</value>
    public decimal? Covered => Position?.Value;

    /// <summary>Gets how many points lie between the position now and 10. They need not all be covered; see
    /// <see cref="Scale.GoodEnough"/>.</summary>
    /// <value>0 to 10; <see langword="null"/> when there is no position. Together with <see cref="Covered"/> always 10.</value>
    public decimal? Left => Position is { } position ? TenthsOf.Number(ScalePosition.MostTenths - position.Tenths) : null;

    /// <summary>Gets the difference with the answer before, on a version of the scale that means the same. What was left unanswered is
    /// passed over.</summary>
    /// <value><see langword="null"/> when there is nothing to compare, or that answer was below 0 or without a bottom: no number tells how
    /// far that is.</value>
    public ScaleChange? SincePrevious { get; }

    /// <summary>Gets the difference with the first answer on a version of the scale that means the same. What was left unanswered is passed
    /// over.</summary>
    /// <value><see langword="null"/> when there is nothing to compare, or that answer was below 0 or without a bottom.</value>
    public ScaleChange? SinceFirst { get; }

    /// <summary>Gets the highest position that was recorded on the version of the latest reading.</summary>
    /// <value><see langword="null"/> when there is none.</value>
    public ScalePosition? Highest { get; }

    /// <summary>Gets the highest position that is known on the version of the latest reading, also from what the person told of
    /// earlier.</summary>
    /// <value><see langword="null"/> when there is none.</value>
    public ScalePosition? HighestEver { get; }

    /// <summary>Gets whether the position now is good enough for the person.</summary>
    /// <value><see langword="null"/> when it was not said what is good enough, or there is no position.</value>
    public bool? IsGoodEnough { get; }

    /// <summary>Gets every reading that was not withdrawn as a point, in the order in which they were recorded.</summary>
    /// <value>Empty when there is none.</value>
    public IReadOnlyList<ScalePoint> Line { get; }

    /// <summary>Gets how long ago the latest reading was told.</summary>
    /// <param name="now">The moment to look from.</param>
    /// <returns>The time between, below zero when that reading is later; <see langword="null"/> when there is no reading.</returns>
    public TimeSpan? TimeSince(DateTimeOffset now) => Latest?.When switch
    {
        null => null,
        { Moment: { } moment } => now - moment,
        { Day: var day } => TimeSpan.FromDays(DateOnly.FromDateTime(now.DateTime).DayNumber - day.DayNumber),
    };

    /// <summary>Shows whose view it is and how many readings there are, and no position.</summary>
    /// <returns>Text such as <c>progress of own (5 readings)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"progress of {Perspective} ({Line.Count} readings)");

    internal static ScaleProgress Of(ScaleSeries series, PerspectiveId perspective)
    {
        ScaleEntry[] entries = [.. series.Standing.Where(entry => entry.Reading.Perspective == perspective)];
        return new ScaleProgress(series, perspective, entries);
    }

    private static ScaleChange? Change(ScalePosition now, ScaleEntry? from) =>
        from?.Reading.Position is { } before ? new ScaleChange(from, now.Tenths - before.Tenths) : null;

    private static ScalePoint[] Points(ScaleSeries series, ScaleEntry[] entries)
    {
        int? drawn = null;
        ScalePoint[] points = new ScalePoint[entries.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            ScaleEntry entry = entries[i];
            bool isPosition = entry.Reading.Position is not null;
            int line = series.LineOf(entry);
            points[i] = new ScalePoint(
                entry, isPosition && drawn is not null && drawn != line ? ScaleGap.NewVersion : GapOf(entry.Reading.Answer));
            drawn = isPosition ? line : drawn;
        }

        return points;
    }

    private static ScaleGap GapOf(ScaleAnswer answer) => answer.Kind switch
    {
        ScaleAnswerKind.OnScale => ScaleGap.None,
        ScaleAnswerKind.Below => ScaleGap.BelowScale,
        ScaleAnswerKind.NoBottom => ScaleGap.NoBottom,
        _ => ScaleGap.Unanswered,
    };
}
