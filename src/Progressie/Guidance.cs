using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;

namespace Progressie;

/// <summary>What could come next, what else could, what not now, and what to mind: the same for conversations, scales, journals and
/// roles.</summary>
/// <remarks>Suggestions, never compulsion. Each thing there is to say something about is in exactly one of <see cref="Next"/>,
/// <see cref="Also"/> and <see cref="NotNow"/>. What came up already is in <see cref="Also"/>: coming back to it is fine, and its
/// <see cref="Suggestion.Times"/> says how often it did. Its words may hold those of people; <see cref="ToString"/> shows none. Immutable.
/// Source: handbook 1, 2.5, 4.2, 4.4, 5, 9 and C.2.</remarks>
public sealed partial record Guidance
{
    internal Guidance(Suggestion[] all, params Reason[] cautions)
    {
        All = ValueList<Suggestion>.Own(all);
        Cautions = ValueList<Reason>.Own(cautions);
        Next = Take(all, SuggestionFit.Next);
        Also = Take(all, SuggestionFit.Also);
        NotNow = Take(all, SuggestionFit.NotNow);
    }

    /// <summary>Gets what fits next, best first.</summary>
    /// <value>Empty when nothing in particular does, as after closing a conversation.</value>
    public IReadOnlyList<Suggestion> Next { get; }

    /// <summary>Gets what can be taken up as well, in its own order.</summary>
    /// <value>Empty when there is nothing else.</value>
    public IReadOnlyList<Suggestion> Also { get; }

    /// <summary>Gets what cannot be taken up now, or better not, in its own order.</summary>
    /// <value>Empty when there is nothing like that.</value>
    public IReadOnlyList<Suggestion> NotNow { get; }

    /// <summary>Gets what to mind.</summary>
    /// <value>Empty when there is nothing.</value>
    public IReadOnlyList<Reason> Cautions { get; }

    /// <summary>Gets everything there is something to say about, in its own order: that of the steps of a model, of the questions on a
    /// scale, of the roles.</summary>
    /// <value>Empty only for a journal that there is nothing to ask about.</value>
    public IReadOnlyList<Suggestion> All { get; }

    /// <summary>Gets what there is to say about one thing.</summary>
    /// <param name="key">The key, such as <c>next-step</c>, the id of a step.</param>
    /// <returns>The suggestion.</returns>
    /// <exception cref="ArgumentException">There is nothing to say about that.</exception>
    public Suggestion this[StepId key] => TryGet(key, out Suggestion? found) ? found : throw new ArgumentException(
        $"There is no '{key}' here: there are {string.Join(", ", All.Select(static known => known.Key))}.", nameof(key));

    /// <inheritdoc cref="this[StepId]"/>
    /// <exception cref="FormatException">The text is no key.</exception>
    public Suggestion this[string key] => this[StepId.Parse(key)];

    /// <summary>Gets what there is to say about one thing when there is something.</summary>
    /// <param name="key">The key, such as <c>next-step</c>, the id of a step.</param>
    /// <param name="suggestion">The suggestion, or <see langword="null"/>.</param>
    /// <returns>Whether there is something to say about it.</returns>
    public bool TryGet(StepId key, [NotNullWhen(true)] out Suggestion? suggestion)
    {
        suggestion = All.FirstOrDefault(candidate => candidate.Key == key);
        return suggestion is not null;
    }

    /// <inheritdoc cref="TryGet(StepId, out Suggestion?)"/>
    public bool TryGet(string key, [NotNullWhen(true)] out Suggestion? suggestion) =>
        TryGet(StepId.TryParse(key, out StepId known) ? known : default, out suggestion);

    /// <summary>Shows what fits next, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>guidance (platform, next-step)</c>.</returns>
    public override string ToString() =>
        $"guidance ({(Next.Count == 0 ? "nothing next" : string.Join(", ", Next.Select(static next => next.Key)))})";

    /// <summary>Those that fit in one way, in their order; what fits next by rank, and of the same rank the first comes first.</summary>
    private static ValueList<Suggestion> Take(Suggestion[] all, SuggestionFit fit)
    {
        int count = 0;
        foreach (Suggestion candidate in all)
        {
            count += candidate.Fit == fit ? 1 : 0;
        }

        Suggestion[] taken = new Suggestion[count];
        count = 0;
        foreach (Suggestion candidate in all)
        {
            if (candidate.Fit != fit)
            {
                continue;
            }

            int place = count++;
            for (; fit == SuggestionFit.Next && place > 0 && taken[place - 1].Rank > candidate.Rank; place--)
            {
                taken[place] = taken[place - 1];
            }

            taken[place] = candidate;
        }

        return ValueList<Suggestion>.Own(taken);
    }
}
