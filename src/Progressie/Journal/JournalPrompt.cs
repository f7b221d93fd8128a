using Progressie.Internal;
using Progressie.Motivation;

namespace Progressie.Journal;

/// <summary>A question that helps somebody to write in their journal.</summary>
/// <remarks>The words are in the catalog, in Dutch and English: <c>ProgressieTexts.Show</c> shows them. Keys are permanent.
/// Immutable.</remarks>
public sealed partial record JournalPrompt
{
    internal JournalPrompt(string key, PromptOccasion occasion, InvisibilityMaker? counters = null)
    {
        Key = TextKey.Parse(key);
        Occasion = occasion;
        Counters = counters;
        Suggested = StepId.Parse(key);
        Words = ValueList<Wording>.Own([Wording.Of(Key)]);
    }

    /// <summary>Gets the key of its words, such as <c>prompt.went-forward</c>.</summary>
    public TextKey Key { get; }

    /// <summary>Gets when it fits.</summary>
    public PromptOccasion Occasion { get; }

    /// <summary>Gets the invisibility maker that it counters.</summary>
    /// <value><see langword="null"/> when it counters none in particular.</value>
    public InvisibilityMaker? Counters { get; }

    /// <summary>The key as guidance has it.</summary>
    internal StepId Suggested { get; }

    internal ValueList<Wording> Words { get; }

    /// <summary>Shows the key.</summary>
    /// <returns>Text such as <c>prompt.went-forward</c>.</returns>
    public override string ToString() => Key.ToString();
}
