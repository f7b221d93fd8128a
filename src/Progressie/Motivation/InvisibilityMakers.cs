using Progressie.Internal;

namespace Progressie.Motivation;

/// <summary>The four invisibility makers: why people do not see progress that is there, and what counters each.</summary>
/// <remarks>Noticing progress is what makes it motivate, so the techniques of the library counter these four. Pure; safe to call from any
/// thread. Source: handbook 12.1.</remarks>
public static class InvisibilityMakers
{
    private static readonly ValueList<InvisibilityMakerCard> Cards = ValueList<InvisibilityMakerCard>.Own(
    [
        new(
            InvisibilityMaker.NegativityBias,
            "invisibility.negativity-bias",
            "invisibility.negativity-bias-effect",
            "invisibility.negativity-bias-advice",
            "counter.achieved-first",
            "counter.daily-note",
            "counter.equal-room"),
        new(
            InvisibilityMaker.Habituation,
            "invisibility.habituation",
            "invisibility.habituation-effect",
            "invisibility.habituation-advice",
            "counter.starting-point",
            "counter.resurface",
            "counter.kept-history"),
        new(
            InvisibilityMaker.RaisingTheBar,
            "invisibility.raising-the-bar",
            "invisibility.raising-the-bar-effect",
            "invisibility.raising-the-bar-advice",
            "counter.distance-covered",
            "counter.fixed-anchors",
            "counter.good-enough"),
        new(
            InvisibilityMaker.HigherLevelDemands,
            "invisibility.higher-level-demands",
            "invisibility.higher-level-demands-effect",
            "invisibility.higher-level-demands-advice",
            "counter.mark-level",
            "counter.not-yet",
            "counter.learn-from-mistakes"),
    ]);

    /// <summary>Gets all four, in the order of <see cref="InvisibilityMaker"/>.</summary>
    public static IReadOnlyList<InvisibilityMakerCard> All => Cards;

    /// <summary>Gets the card of one of the four.</summary>
    /// <param name="maker">Which.</param>
    /// <returns>Its card.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The argument is none of the four.</exception>
    public static InvisibilityMakerCard Of(InvisibilityMaker maker) => Cards[(int)EnumGuard.Check(maker, nameof(maker))];
}
