using Progressie.Internal;

namespace Progressie.Scales;

/// <content>What people do with a series, in the words of every day. Every verb has a twin that tries: what people typed gives a report
/// there, and no exception.</content>
public sealed partial class ScaleSeries
{
    /// <summary>Records a position in the person's own view.</summary>
    /// <param name="position">0 to 10 with at most one decimal, such as <c>4.5m</c>.</param>
    /// <param name="writer">Who writes it down, and when.</param>
    /// <returns>A new series.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The position is none of the scale; the exception carries the report.</exception>
    public ScaleSeries Record(decimal position, Writer writer) => TryRecord(position, writer).Value;

    /// <summary>Records a position, or an answer that is none, in the person's own view.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="writer">Who writes it down, and when.</param>
    /// <returns>A new series.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The position is none of the scale, or a text cannot be kept; the exception carries the
    /// report.</exception>
    public ScaleSeries Record(ScaleAnswer answer, Writer writer) => TryRecord(answer, writer).Value;

    /// <summary>Records a reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="writer">Who writes it down, and when.</param>
    /// <returns>A new series.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The reading does not fit the scale, or a text cannot be kept; the exception carries the
    /// report.</exception>
    public ScaleSeries Record(ScaleReading reading, Writer writer) => TryRecord(reading, writer).Value;

    /// <summary>Records a position in the person's own view when it is one of the scale.</summary>
    /// <inheritdoc cref="Record(decimal, Writer)" path="/param"/>
    /// <returns>A new series, or none, with everything there is to say. Pointers are those of the event as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public Validated<ScaleSeries> TryRecord(decimal position, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        IssueCollector issues = new();
        string path = _log.NextPath + "/reading/answer/position";
        return ScaleAnswer.ReadPosition(position, path, issues) is { } known
            ? TryRecord(ScaleAnswer.At(known), writer)
            : Refuse(issues);
    }

    /// <summary>Records a position, or an answer that is none, in the person's own view, when it fits the scale.</summary>
    /// <inheritdoc cref="Record(ScaleAnswer, Writer)" path="/param"/>
    /// <returns>A new series, or none, with everything there is to say. Pointers are those of the event as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Validated<ScaleSeries> TryRecord(ScaleAnswer answer, Writer writer) => TryRecord(ScaleReading.Of(answer), writer);

    /// <summary>Records a reading when it fits the scale.</summary>
    /// <inheritdoc cref="Record(ScaleReading, Writer)" path="/param"/>
    /// <returns>A new series, or none, with everything there is to say. Pointers are those of the event as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Validated<ScaleSeries> TryRecord(ScaleReading reading, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return TryRecord(new ReadingRecorded { Reading = reading, At = writer.Now(), By = writer.By }, writer);
    }

    /// <summary>Puts a reading right, as a whole. What it was stays in the history, and so does the version of the scale it is
    /// on.</summary>
    /// <param name="number">The number of the reading.</param>
    /// <param name="reading">The reading as it should be.</param>
    /// <param name="reason">Why; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who puts it right, and when.</param>
    /// <returns>A new series.</returns>
    /// <exception cref="ArgumentNullException">The reading or the writer is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">No reading has that number, it was withdrawn, the reading does not fit the scale, or a
    /// text cannot be kept; the exception carries the report.</exception>
    public ScaleSeries Correct(int number, ScaleReading reading, string? reason, Writer writer) =>
        TryCorrect(number, reading, reason, writer).Value;

    /// <summary>Puts a reading right, as a whole, when that can be.</summary>
    /// <inheritdoc cref="Correct(int, ScaleReading, string, Writer)" path="/param"/>
    /// <returns>A new series, or none, with everything there is to say. Pointers are those of the event as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentNullException">The reading or the writer is <see langword="null"/>.</exception>
    public Validated<ScaleSeries> TryCorrect(int number, ScaleReading reading, string? reason, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return TryRecord(
            new ReadingCorrected { Number = number, Reading = reading, Reason = reason, At = writer.Now(), By = writer.By }, writer);
    }

    /// <summary>Takes back anything that was recorded: a reading, a correction, a version of the scale or a taking back. It stays in the
    /// history, no longer counts, and neither does what followed from it.</summary>
    /// <param name="number">The number of its event.</param>
    /// <param name="reason">Why; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who takes it back, and when.</param>
    /// <returns>A new series.</returns>
    /// <exception cref="ArgumentNullException">The writer is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">No event has that number, it was withdrawn before, or the text cannot be kept; the
    /// exception carries the report.</exception>
    public ScaleSeries Withdraw(int number, string? reason, Writer writer) => TryWithdraw(number, reason, writer).Value;

    /// <summary>Takes back anything that was recorded when that can be.</summary>
    /// <inheritdoc cref="Withdraw(int, string, Writer)" path="/param"/>
    /// <returns>A new series, or none, with everything there is to say. Pointers are those of the event as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentNullException">The writer is <see langword="null"/>.</exception>
    public Validated<ScaleSeries> TryWithdraw(int number, string? reason, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return TryRecord(new ReadingWithdrawn { Number = number, Reason = reason, At = writer.Now(), By = writer.By }, writer);
    }

    /// <summary>Records what came of the step that was chosen at a reading.</summary>
    /// <param name="number">The number of the reading.</param>
    /// <param name="status">Where the step stands now.</param>
    /// <param name="outcome">What came of it; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who told, and when.</param>
    /// <returns>A new series.</returns>
    /// <exception cref="ArgumentException">The writer is <see langword="null"/>, or the status is none of the known ones.</exception>
    /// <exception cref="ProgressieDataException">No reading with a step has that number, it was withdrawn, or the text cannot be kept; the
    /// exception carries the report.</exception>
    public ScaleSeries Review(int number, NextStepStatus status, string? outcome, Writer writer) =>
        TryReview(number, status, outcome, writer).Value;

    /// <summary>Records what came of the step that was chosen at a reading, as the step is known anywhere: it may come out of another
    /// document that it was carried to.</summary>
    /// <param name="step">The step; of its words and its day nothing is taken over.</param>
    /// <param name="status">Where the step stands now.</param>
    /// <param name="outcome">What came of it; <see langword="null"/> when not said.</param>
    /// <param name="writer">Who told, and when.</param>
    /// <returns>A new series.</returns>
    /// <exception cref="ArgumentException">The step or the writer is <see langword="null"/>, or the status is none of the known
    /// ones.</exception>
    /// <exception cref="ProgressieDataException">The step is none of this series, or the text cannot be kept; the exception carries the
    /// report.</exception>
    public ScaleSeries Review(NextStep step, NextStepStatus status, string? outcome, Writer writer) =>
        TryReview(step, status, outcome, writer).Value;

    /// <summary>Records what came of the step that was chosen at a reading when there is one.</summary>
    /// <inheritdoc cref="Review(int, NextStepStatus, string?, Writer)" path="/param"/>
    /// <returns>A new series, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The writer is <see langword="null"/>, or the status is none of the known ones.</exception>
    public Validated<ScaleSeries> TryReview(int number, NextStepStatus status, string? outcome, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return TryRecord(
            new StepReviewed { Number = number, Status = status, Outcome = outcome, At = writer.Now(), By = writer.By }, writer);
    }

    /// <summary>Records what came of the step that was chosen at a reading when it is of this series.</summary>
    /// <inheritdoc cref="Review(NextStep, NextStepStatus, string?, Writer)" path="/param"/>
    /// <returns>A new series, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The step or the writer is <see langword="null"/>, or the status is none of the known
    /// ones.</exception>
    public Validated<ScaleSeries> TryReview(NextStep step, NextStepStatus status, string? outcome, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(writer);
        if (_log.NumberOf(writer.EventId) is { } sent && _log.Events[sent - 1] is StepReviewed known
            && (known.IsErased || IsChosenAt(GetEntry(known.Number), step)))
        {
            // The reading may have been taken back since.
            return TryReview(known.Number, status, outcome, writer);
        }

        if (Entries.FirstOrDefault(entry => !entry.IsWithdrawn && IsChosenAt(entry, step)) is { } entry)
        {
            return TryReview(entry.Number, status, outcome, writer);
        }

        EnumGuard.Check(status, nameof(status));
        IssueCollector issues = new();
        issues.Add(IssueCode.StepNotHere, _log.NextPath);
        new TextCheck(issues, "/events", _log.Count).Text("outcome", outcome);
        return Refuse(issues);
    }

    /// <summary>Gives the scale its next version, such as when 10 has come to stand for something else. Earlier readings stay on the
    /// version they were told on, and are compared with later ones while kind, topic, time frame, 10 and 0 are worded as they
    /// were.</summary>
    /// <param name="change">Changes the draft, which has the content of the scale as it is and the number of the next version.</param>
    /// <param name="writer">Who writes it down, and when.</param>
    /// <returns>A new series.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>, or the change gives that back.</exception>
    /// <exception cref="ProgressieDataException">The scale is not sound, or is no next version of this one; the exception carries the
    /// report.</exception>
    public ScaleSeries Revise(Func<ScaleDraft, ScaleDraft> change, Writer writer) => TryRevise(change, writer).Value;

    /// <summary>Gives the scale its next version when that is sound.</summary>
    /// <inheritdoc cref="Revise(Func{ScaleDraft, ScaleDraft}, Writer)" path="/param"/>
    /// <returns>A new series, or none, with everything there is to say, also by the linter of scales. Pointers are those of the event as it
    /// would stand in the document.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>, or the change gives that back.</exception>
    public Validated<ScaleSeries> TryRevise(Func<ScaleDraft, ScaleDraft> change, Writer writer) =>
        TryRevise(change, meansTheSame: false, writer);

    /// <summary>Gives the scale its next version, in other words of which the person says that 10 and 0 mean what they meant, such as
    /// when a spelling mistake is put right. Earlier readings are compared with later ones.</summary>
    /// <inheritdoc cref="Revise(Func{ScaleDraft, ScaleDraft}, Writer)"/>
    public ScaleSeries Reword(Func<ScaleDraft, ScaleDraft> change, Writer writer) => TryReword(change, writer).Value;

    /// <summary>Gives the scale its next version in other words that mean the same, when that is sound.</summary>
    /// <inheritdoc cref="TryRevise(Func{ScaleDraft, ScaleDraft}, Writer)"/>
    public Validated<ScaleSeries> TryReword(Func<ScaleDraft, ScaleDraft> change, Writer writer) =>
        TryRevise(change, meansTheSame: true, writer);

    private Validated<ScaleSeries> TryRevise(Func<ScaleDraft, ScaleDraft> change, bool meansTheSame, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_log.NumberOf(writer.EventId) is { } sent
            && After(sent - 1).TryRevise(change, meansTheSame, writer).TryGetValue(out ScaleSeries? then))
        {
            // The change was made to the scale of that day.
            return TryRecord(then._log.Events[^1]);
        }

        Validated<Scale> next = Scale.TryNext(change, _state.Versions[^1].Scale.Version);
        IssueCollector issues = new();
        issues.AddRange(next.Report, _log.NextPath + "/scale");
        return next.TryGetValue(out Scale? scale)
            ? TryRecord(new ScaleRevised { Scale = scale, MeansTheSame = meansTheSame, At = writer.Now(), By = writer.By }, writer, issues)
            : Refuse(issues);
    }

    private Validated<ScaleSeries> TryRecord(ScaleEvent made, Writer writer, IssueCollector? issues = null) =>
        TryRecord(LogEvent.By(writer, made), issues ?? new IssueCollector());

    private static Validated<ScaleSeries> Refuse(IssueCollector issues) => new(null, issues.ToReport(DocumentKind));
}
