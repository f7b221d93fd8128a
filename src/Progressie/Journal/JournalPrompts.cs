using Progressie.Internal;
using Progressie.Motivation;

namespace Progressie.Journal;

/// <summary>The questions of the journal, for when somebody does not know what to write. Nobody has to answer any.</summary>
/// <remarks>Pure; safe to call from any thread. Source: handbook 5, 12, 17.1, 17.2, 17.3, 17.9, 17.11 and 17.12.</remarks>
public static class JournalPrompts
{
    internal static readonly JournalPrompt Smallest = new("smallest", PromptOccasion.NothingComesUp, InvisibilityMaker.NegativityBias);
    internal static readonly JournalPrompt Differently = new("differently", PromptOccasion.DidNotWorkYet);
    internal static readonly JournalPrompt OwnContribution = new("own-contribution", PromptOccasion.LookingCloser);
    internal static readonly JournalPrompt WhyItMatters = new("why-it-matters", PromptOccasion.LookingCloser);
    internal static readonly JournalPrompt NewLevel = new("new-level", PromptOccasion.NewLevel, InvisibilityMaker.HigherLevelDemands);

    private static readonly ValueList<JournalPrompt> Prompts = ValueList<JournalPrompt>.Own(
    [
        new("went-forward", PromptOccasion.Daily, InvisibilityMaker.NegativityBias),
        new("mattered", PromptOccasion.Daily),
        new("contributed", PromptOccasion.Daily),
        new("learned", PromptOccasion.Daily, InvisibilityMaker.HigherLevelDemands),
        new("better-than-last-week", PromptOccasion.Weekly, InvisibilityMaker.NegativityBias),
        new("normal-by-now", PromptOccasion.Weekly, InvisibilityMaker.Habituation),
        new("progress-back-then", PromptOccasion.Weekly, InvisibilityMaker.RaisingTheBar),
        new("may-stay", PromptOccasion.Weekly),
        new("want-instead", PromptOccasion.Weekly),
        Smallest,
        new("through-other-eyes", PromptOccasion.NothingComesUp),
        new("kept-going", PromptOccasion.NothingComesUp),
        new("what-happened", PromptOccasion.DidNotWorkYet),
        new("how-noticed", PromptOccasion.DidNotWorkYet),
        Differently,
        new("small-test", PromptOccasion.DidNotWorkYet),
        new("harder-than-before", PromptOccasion.DidNotWorkYet, InvisibilityMaker.HigherLevelDemands),
        OwnContribution,
        WhyItMatters,
        new("what-worked", PromptOccasion.LookingCloser),
        new("do-again", PromptOccasion.LookingCloser),
        new("then-and-now", PromptOccasion.LookingBack, InvisibilityMaker.Habituation),
        new("distance-covered", PromptOccasion.LookingBack, InvisibilityMaker.RaisingTheBar),
        NewLevel,
    ]);

    /// <summary>Gets every question, by occasion.</summary>
    public static IReadOnlyList<JournalPrompt> All => Prompts;

    /// <summary>Gets the questions for an occasion.</summary>
    /// <param name="occasion">When they are to fit.</param>
    /// <returns>The questions; never none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The argument is none of the occasions.</exception>
    public static IReadOnlyList<JournalPrompt> For(PromptOccasion occasion)
    {
        EnumGuard.Check(occasion, nameof(occasion));
        return ValueList<JournalPrompt>.Own([.. Prompts.Where(prompt => prompt.Occasion == occasion)]);
    }

    /// <summary>One of the questions for an occasion, another each day.</summary>
    internal static JournalPrompt OfDay(PromptOccasion occasion, DateOnly day)
    {
        IReadOnlyList<JournalPrompt> prompts = For(occasion);
        return prompts[day.DayNumber % prompts.Count];
    }
}
