namespace Progressie.Scales;

/// <summary>What a series says of a new reading: whether it was ever higher, and whether it went down.</summary>
/// <remarks>Looks at one view, and at positions on versions where 10 and 0 mean what they mean now. Immutable. Source: handbook 4.2 and C.1
/// (R8).</remarks>
internal readonly record struct ScaleHistory
{
    /// <summary>Gets the position of the answer before.</summary>
    /// <value><see langword="null"/> when there was no answer, or it was no position. What was left unanswered is passed over.</value>
    internal ScalePosition? Previous { get; private init; }

    /// <summary>Gets whether it is known that it was never higher than now.</summary>
    internal bool IsHighest { get; private init; }

    /// <summary>Gets whether it is lower than the answer before.</summary>
    internal bool IsFall { get; private init; }

    /// <summary>Looks at what was recorded before a reading; one that is recorded itself is not held against itself.</summary>
    internal static ScaleHistory Before(ScaleReading? soFar, ScaleSeries series)
    {
        if (soFar?.Position is not { } position)
        {
            return default;
        }

        (ScalePosition? previous, ScalePosition? highest) = (null, null);
        foreach (ScaleEntry entry in series.Standing)
        {
            ScaleReading reading = entry.Reading;
            if (ReferenceEquals(reading, soFar) || reading.Perspective != soFar.Perspective || !series.IsOnCurrentLine(entry))
            {
                continue;
            }

            previous = reading.Answer.Kind == ScaleAnswerKind.Unanswered ? previous : reading.Position;
            highest = reading.HighestKnown is { } known && !(highest >= known) ? known : highest;
        }

        // Who is asked for the first time may well have been higher before; whether they were is for them to say.
        bool isKnown = highest is not null || soFar.EarlierHighest is NeverHigher;
        return new ScaleHistory
        {
            Previous = previous,
            IsHighest = isKnown && !(highest > position) && !(soFar.EarlierHighest?.Highest > position),
            IsFall = previous > position,
        };
    }
}
