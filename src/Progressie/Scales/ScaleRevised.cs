using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>The scale got its next version: another 10, another grain, and so on. Readings from here on are on that version.</summary>
/// <remarks>Positions are compared as long as 10 and 0 mean the same: where kind, topic, time frame, 10 and 0 are worded as on an earlier
/// version, or where the person says so. Personal data. Immutable. Source: handbook 4.1 and C.1 (R8).</remarks>
public sealed partial record ScaleRevised : ScaleEvent
{
    /// <summary>Gets the next version of the scale.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required Scale Scale
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets whether the person says that 10 and 0 mean what they meant before, in other words.</summary>
    public bool MeansTheSame { get; init; }

    internal override ScaleEventKind Kind => ScaleEventKind.Revised;

    /// <summary>Shows what happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>revised to scale 'handovers' version 2</c>.</returns>
    public override string ToString() => $"revised to {Scale}";

    // The version follows from when it is recorded, and is another one when the same is sent again.
    internal override bool IsRepeatedBy(LogEvent sent) =>
        sent is ScaleRevised other && base.IsRepeatedBy(other with { Scale = Scale })
            && other.Scale.ToDraft() with { Version = Scale.Version } == Scale.ToDraft();

    // Words that another version has too were erased here when they were there.
    internal override LogEvent LeftOf(LogEvent sent)
    {
        if (sent is not ScaleRevised other)
        {
            return sent;
        }

        Dictionary<string, string> bars = new(SameWords.Comparer);
        foreach ((string mine, string theirs) in Scale.Words.Zip(other.Scale.Words).Where(static pair => FreeText.IsErased(pair.First)))
        {
            bars[theirs] = mine;
        }

        return other with { Scale = other.Scale.Reword(words => bars.GetValueOrDefault(words, words), other.Scale.Extensions) };
    }

    private protected override LogEvent WithoutWords() => this with
    {
        By = null,
        Scale = Scale.Reword(static words => FreeText.IsErased(words) ? words : FreeText.Erased, HostExtensions.Empty),
    };
}
