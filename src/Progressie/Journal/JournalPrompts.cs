using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;
using Progressie.Motivation;

namespace Progressie.Journal;

/// <summary>The questions of the journal, for when somebody does not know what to write. Nobody has to answer any.</summary>
/// <remarks>Pure; safe to call from any thread. Source: handbook 5, 12, 17.1, 17.2, 17.3, 17.9, 17.11 and 17.12.</remarks>
public static class JournalPrompts
{
    internal static readonly JournalPrompt Smallest =
        new("prompt.smallest", PromptOccasion.NothingComesUp, InvisibilityMaker.NegativityBias);
    internal static readonly JournalPrompt Differently = new("prompt.differently", PromptOccasion.DidNotWorkYet);
    internal static readonly JournalPrompt OwnContribution = new("prompt.own-contribution", PromptOccasion.LookingCloser);
    internal static readonly JournalPrompt WhyItMatters = new("prompt.why-it-matters", PromptOccasion.LookingCloser);
    internal static readonly JournalPrompt NewLevel =
        new("prompt.new-level", PromptOccasion.NewLevel, InvisibilityMaker.HigherLevelDemands);

    private static readonly Wording[] Titles =
    [
        Wording.Of("occasion.daily"),
        Wording.Of("occasion.weekly"),
        Wording.Of("occasion.nothing-comes-up"),
        Wording.Of("occasion.did-not-work-yet"),
        Wording.Of("occasion.looking-closer"),
        Wording.Of("occasion.looking-back"),
        Wording.Of("occasion.new-level"),
    ];

    private static readonly ValueList<JournalPrompt> Prompts = ValueList<JournalPrompt>.Own(
    [
        new("prompt.went-forward", PromptOccasion.Daily, InvisibilityMaker.NegativityBias),
        new("prompt.mattered", PromptOccasion.Daily),
        new("prompt.contributed", PromptOccasion.Daily),
        new("prompt.learned", PromptOccasion.Daily, InvisibilityMaker.HigherLevelDemands),
        new("prompt.better-than-last-week", PromptOccasion.Weekly, InvisibilityMaker.NegativityBias),
        new("prompt.normal-by-now", PromptOccasion.Weekly, InvisibilityMaker.Habituation),
        new("prompt.progress-back-then", PromptOccasion.Weekly, InvisibilityMaker.RaisingTheBar),
        new("prompt.may-stay", PromptOccasion.Weekly),
        new("prompt.want-instead", PromptOccasion.Weekly),
        Smallest,
        new("prompt.through-other-eyes", PromptOccasion.NothingComesUp),
        new("prompt.kept-going", PromptOccasion.NothingComesUp),
        new("prompt.what-happened", PromptOccasion.DidNotWorkYet),
        new("prompt.how-noticed", PromptOccasion.DidNotWorkYet),
        Differently,
        new("prompt.small-test", PromptOccasion.DidNotWorkYet),
        new("prompt.harder-than-before", PromptOccasion.DidNotWorkYet, InvisibilityMaker.HigherLevelDemands),
        OwnContribution,
        WhyItMatters,
        new("prompt.what-worked", PromptOccasion.LookingCloser),
        new("prompt.do-again", PromptOccasion.LookingCloser),
        new("prompt.then-and-now", PromptOccasion.LookingBack, InvisibilityMaker.Habituation),
        new("prompt.distance-covered", PromptOccasion.LookingBack, InvisibilityMaker.RaisingTheBar),
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

    /// <summary>Gets the question that a suggestion is about when it is about one.</summary>
    /// <param name="key">The key, such as that of a <see cref="Suggestion"/>.</param>
    /// <param name="prompt">The question, or <see langword="null"/>.</param>
    /// <returns>Whether the key is about a question of the journal.</returns>
    public static bool TryGet(StepId key, [NotNullWhen(true)] out JournalPrompt? prompt)
    {
        prompt = Prompts.FirstOrDefault(candidate => candidate.Suggested == key);
        return prompt is not null;
    }

    /// <inheritdoc cref="TryGet(StepId, out JournalPrompt?)"/>
    public static bool TryGet(string key, [NotNullWhen(true)] out JournalPrompt? prompt) =>
        TryGet(StepId.TryParse(key, out StepId known) ? known : default, out prompt);

    /// <summary>The name of an occasion as it is shown.</summary>
    internal static Wording TitleOf(PromptOccasion occasion) => Titles[(int)occasion];

    /// <summary>One of the questions for an occasion, another each day.</summary>
    internal static JournalPrompt OfDay(PromptOccasion occasion, DateOnly day)
    {
        IReadOnlyList<JournalPrompt> prompts = For(occasion);
        return prompts[day.DayNumber % prompts.Count];
    }
}
