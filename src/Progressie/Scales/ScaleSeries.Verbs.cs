namespace Progressie.Scales;

/// <content>What people do with a series, in the words of every day. Each makes an event and records it.</content>
public sealed partial class ScaleSeries
{
    /// <summary>Records a position, or an answer that is none, in the person's own view.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <param name="by">Who writes it down; <see langword="null"/> when not said.</param>
    /// <returns>A new series.</returns>
    /// <exception cref="ArgumentNullException">The answer or the clock is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The position is none of the scale; the exception carries the report.</exception>
    public ScaleSeries Record(ScaleAnswer answer, TimeProvider clock, ParticipantId? by = null) => Record(ScaleReading.Of(answer), clock, by);

    /// <summary>Records a reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <param name="by">Who writes it down; <see langword="null"/> when not said.</param>
    /// <returns>A new series.</returns>
    /// <exception cref="ArgumentNullException">The reading or the clock is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The reading does not fit the scale; the exception carries the report.</exception>
    public ScaleSeries Record(ScaleReading reading, TimeProvider clock, ParticipantId? by = null) =>
        Record(new ReadingRecorded { Reading = reading, At = Now(clock), By = by });

    /// <summary>Puts a reading right, as a whole. What it was stays in the history, and so does the version of the scale it is on.</summary>
    /// <param name="entry">The number of the entry.</param>
    /// <param name="reading">The reading as it should be.</param>
    /// <param name="reason">Why; <see langword="null"/> when not said.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <param name="by">Who puts it right; <see langword="null"/> when not said.</param>
    /// <returns>A new series.</returns>
    /// <exception cref="ArgumentNullException">The reading or the clock is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="entry"/> is below 1.</exception>
    /// <exception cref="ProgressieDataException">There is no such entry, it was withdrawn, or the reading does not fit the scale; the exception carries the report.</exception>
    public ScaleSeries Correct(int entry, ScaleReading reading, string? reason, TimeProvider clock, ParticipantId? by = null) =>
        Record(new ReadingCorrected { Entry = entry, Reading = reading, Reason = reason, At = Now(clock), By = by });

    /// <summary>Takes a reading back. It stays in the history, and counts no more.</summary>
    /// <param name="entry">The number of the entry.</param>
    /// <param name="reason">Why; <see langword="null"/> when not said.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <param name="by">Who takes it back; <see langword="null"/> when not said.</param>
    /// <returns>A new series.</returns>
    /// <exception cref="ArgumentNullException">The clock is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="entry"/> is below 1.</exception>
    /// <exception cref="ProgressieDataException">There is no such entry, or it was withdrawn before; the exception carries the report.</exception>
    public ScaleSeries Withdraw(int entry, string? reason, TimeProvider clock, ParticipantId? by = null) =>
        Record(new ReadingWithdrawn { Entry = entry, Reason = reason, At = Now(clock), By = by });

    /// <summary>Gives the scale its next version, such as when 10 has come to stand for something else. Earlier readings stay on the version they were told on.</summary>
    /// <param name="change">Changes the draft, which has the content of the scale as it is and the number of the next version.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <param name="by">Who writes it down; <see langword="null"/> when not said.</param>
    /// <returns>A new series.</returns>
    /// <exception cref="ArgumentNullException">The change or the clock is <see langword="null"/>, or the change gives that back.</exception>
    /// <exception cref="ProgressieDataException">The scale is not sound, or is no next version of this one; the exception carries the report.</exception>
    public ScaleSeries Revise(Func<ScaleDraft, ScaleDraft> change, TimeProvider clock, ParticipantId? by = null) =>
        Record(new ScaleRevised { Scale = Scale.Next(change), At = Now(clock), By = by });

    private static DateTimeOffset Now(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return clock.GetLocalNow();
    }
}
