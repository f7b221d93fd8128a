using Progressie.Internal;

namespace Progressie.Scales;

/// <content>Guidance for the next reading.</content>
public sealed partial class ScaleSeries
{
    /// <summary>Suggests which question of a new reading fits next, on the scale as it is now, and says why: first what is there, below the
    /// number; then what is above it. When it is hard, first what helps to keep going. At the highest that is known, nobody is asked when
    /// it was higher: one step higher comes next. After a fall: what kept it from being lower, and what worked when it was higher. It reads
    /// off the readings what was told, and judges nobody. Every question may be skipped.</summary>
    /// <remarks>Source: handbook 4.2, 4.4, 17.1, 17.2 and C.1 (R7).</remarks>
    /// <param name="now">The moment, in the person's own time: a step that was chosen for more than two weeks later is in
    /// <see cref="Guidance.Cautions"/>. No question on a scale depends on it.</param>
    /// <param name="soFar">What was told so far of the new reading; <see langword="null"/> when nothing was. It is held
    /// against what was recorded before in the same view; a reading of this series itself, against the others.</param>
    /// <param name="form">How many of the questions come along. The coping and the continuation question always do.</param>
    /// <returns>Every question once, in its order, with its words. What was answered is in <see cref="Guidance.Also"/> with
    /// <see cref="Suggestion.Times"/> 1, what was not has 0. When nothing is next, another question may help more.
    /// <see cref="ScaleSteps.TryGet(StepId, out ScaleStep)"/> gives the question of a key.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is none of the forms.</exception>
    public Guidance Guide(DateTimeOffset now, ScaleReading? soFar = null, ScaleSequence form = ScaleSequence.Full) =>
        ScaleGuide.Look(this, soFar, EnumGuard.Check(form, nameof(form)), now);
}
