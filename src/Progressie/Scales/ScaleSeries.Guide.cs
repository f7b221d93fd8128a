namespace Progressie.Scales;

/// <content>Guidance for the next reading.</content>
public sealed partial class ScaleSeries
{
    /// <summary>Suggests which question of a new reading fits next, on the scale as it is now; see <see cref="Scale.Guide"/>.</summary>
    /// <param name="soFar">What was told so far of the new reading; <see langword="null"/> when nothing was.</param>
    /// <param name="form">How many of the questions come along. The coping and the continuation question always do.</param>
    /// <returns>Every question once, in its order, with its words.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is none of the forms.</exception>
    public Guidance Guide(ScaleReading? soFar = null, ScaleSequence form = ScaleSequence.Full) => Scale.Guide(soFar, form);
}
