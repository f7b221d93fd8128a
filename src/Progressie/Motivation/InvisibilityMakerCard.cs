using Progressie.Internal;

namespace Progressie.Motivation;

/// <summary>One invisibility maker with the keys of its words, and of what counters it.</summary>
/// <remarks>The words are in the catalog, in Dutch and English: <c>ProgressieTexts.Show</c> shows them. Keys are permanent.
/// Immutable.</remarks>
public sealed partial record InvisibilityMakerCard
{
    internal InvisibilityMakerCard(InvisibilityMaker maker, string name, string effect, string advice, params string[] counters)
    {
        Maker = maker;
        Name = TextKey.Parse(name);
        Effect = TextKey.Parse(effect);
        Advice = TextKey.Parse(advice);
        Counters = ValueList<TextKey>.Own([.. counters.Select(TextKey.Parse)]);
    }

    /// <summary>Gets which of the four it is.</summary>
    public InvisibilityMaker Maker { get; }

    /// <summary>Gets the key of its name.</summary>
    public TextKey Name { get; }

    /// <summary>Gets the key of what it does.</summary>
    public TextKey Effect { get; }

    /// <summary>Gets the key of what helps against it, in one sentence.</summary>
    public TextKey Advice { get; }

    /// <summary>Gets what this library offers against it, each by the key of its words, such as <c>counter.achieved-first</c>.</summary>
    /// <value>Never empty. A counter may help against several.</value>
    public IReadOnlyList<TextKey> Counters { get; }

    /// <summary>Shows which of the four it is.</summary>
    /// <returns>Text such as <c>Habituation</c>.</returns>
    public override string ToString() => Maker.ToString();
}
