using Progressie.Internal;

namespace Progressie.Motivation;

/// <summary>The four invisibility makers: why people do not see progress that is there, and what counters each.</summary>
/// <remarks>Noticing progress is what makes it motivate, so the techniques of the library counter these four. Pure; safe to call from any thread.
/// Source: handbook 12.1.</remarks>
public static class InvisibilityMakers
{
    private static readonly ValueList<InvisibilityMakerCard> Cards = ValueList<InvisibilityMakerCard>.Own(
    [
        new(InvisibilityMaker.NegativityBias, "negativity-bias", "achieved-first", "daily-note", "equal-room"),
        new(InvisibilityMaker.Habituation, "habituation", "starting-point", "resurface", "kept-history"),
        new(InvisibilityMaker.RaisingTheBar, "raising-the-bar", "distance-covered", "fixed-anchors", "good-enough"),
        new(InvisibilityMaker.HigherLevelDemands, "higher-level-demands", "mark-level", "not-yet", "learn-from-mistakes"),
    ]);

    /// <summary>Gets all four, in the order of <see cref="InvisibilityMaker"/>.</summary>
    public static IReadOnlyList<InvisibilityMakerCard> All => Cards;

    /// <summary>Gets the card of one of the four.</summary>
    /// <param name="maker">Which.</param>
    /// <returns>Its card.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The argument is none of the four.</exception>
    public static InvisibilityMakerCard Of(InvisibilityMaker maker) => Cards[(int)EnumGuard.Check(maker, nameof(maker))];
}
