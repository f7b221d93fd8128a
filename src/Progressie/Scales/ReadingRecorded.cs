using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>A reading was written down.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record ReadingRecorded : ScaleEvent
{
    /// <summary>Gets the version of the scale that the reading is on.</summary>
    /// <value><see langword="null"/> for the version that the series is at; recording fills it in, so that in a series it is always
    /// there.</value>
    /// <exception cref="ArgumentException">The version is <c>default</c>.</exception>
    public DefinitionVersion? Version
    {
        get;
        init =>
            field = value is { IsDefault: true }
                ? throw new ArgumentException("The version is default, which is no version.", nameof(value))
                : value;
    }

    /// <summary>Gets the reading.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required ScaleReading Reading
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    internal override ScaleEventKind Kind => ScaleEventKind.Recorded;

    /// <summary>Shows what happened, and nothing that a person said.</summary>
    /// <returns>Text such as <c>recorded reading of own (on the scale)</c>.</returns>
    public override string ToString() => $"recorded {Reading}";

    internal override bool IsRepeatedBy(LogEvent sent) =>
        base.IsRepeatedBy(sent)
            || (sent is ReadingRecorded { Version: null } && ((ReadingRecorded)AsSent(sent) with { Version = null }).Equals(sent));

    internal override LogEvent LeftOf(LogEvent sent) =>
        sent is ReadingRecorded other ? other with { Reading = Reading.LeftOf(other.Reading) } : sent;

    internal override void Check(TextCheck check) => Reading.Check(check.In("reading"));

    private protected override LogEvent WithoutWords() => this with { By = null, Reading = Reading.Erase() };
}
