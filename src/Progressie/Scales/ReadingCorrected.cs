using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>A reading was put right. What it was before stays in the history.</summary>
/// <remarks>The reading replaces the one that was recorded as a whole, on the version of the scale that the entry is on. Personal data.
/// Immutable.</remarks>
public sealed partial record ReadingCorrected : ScaleEvent
{
    /// <summary>Gets the number of the reading that this is about: the place of its event, counted from 1.</summary>
    /// <value>A series refuses one that is no number of a reading.</value>
    public required int Number { get; init; }

    /// <summary>Gets the version of the scale that the reading is on.</summary>
    /// <value><see langword="null"/> for the version of the entry; recording fills it in, so that in a series it is always there.</value>
    /// <exception cref="ArgumentException">The version is <c>default</c>.</exception>
    public DefinitionVersion? Version
    {
        get;
        init =>
            field = value is { IsDefault: true }
                ? throw new ArgumentException("The version is default, which is no version.", nameof(value))
                : value;
    }

    /// <summary>Gets the reading as it should be.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required ScaleReading Reading
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets why.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Reason { get; init; }

    internal override ScaleEventKind Kind => ScaleEventKind.Corrected;

    /// <summary>Shows what happened, and nothing that a person said.</summary>
    /// <returns>Text such as <c>corrected event 3</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"corrected event {Number}");

    internal override bool IsRepeatedBy(LogEvent sent) =>
        base.IsRepeatedBy(sent)
            || (sent is ReadingCorrected { Version: null } && ((ReadingCorrected)AsSent(sent) with { Version = null }).Equals(sent));

    internal override LogEvent LeftOf(LogEvent sent) =>
        sent is ReadingCorrected other ? other with { Reading = Reading.LeftOf(other.Reading) } : sent;

    internal override void Check(TextCheck check)
    {
        check.Text("reason", Reason);
        Reading.Check(check.In("reading"));
    }

    internal override int? About => Number;

    private protected override LogEvent WithoutWords() =>
        this with { By = null, Reading = Reading.Erase(), Reason = FreeText.Erase(Reason) };
}
