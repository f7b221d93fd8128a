using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>What a conversation could do next, as it stands, and what to mind.</summary>
/// <remarks>Suggestions, never compulsion, where the order is free. Immutable. Source: handbook 1, 2.4, 4.4, 5, 9 and C.2.</remarks>
public sealed record ConversationGuidance
{
    internal ConversationGuidance(StepSuggestion[] steps, Reason[] cautions)
    {
        Steps = ValueList<StepSuggestion>.Own(steps);
        Next = ValueList<StepSuggestion>.Own([.. steps.Where(static step => step.IsSuggested).OrderBy(static step => step.Rank)]);
        Cautions = ValueList<Reason>.Own(cautions);
    }

    /// <summary>Gets every step and then every aside of the model, in its order, each with whether it can be taken up and why.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<StepSuggestion> Steps { get; }

    /// <summary>Gets what fits next, best first.</summary>
    /// <value>Empty when nothing is suggested, as after closing.</value>
    public IReadOnlyList<StepSuggestion> Next { get; }

    /// <summary>Gets what to mind.</summary>
    /// <value>Empty when there is nothing.</value>
    public IReadOnlyList<Reason> Cautions { get; }

    /// <summary>Gets what there is to say about one step or aside.</summary>
    /// <param name="step">The id of the step.</param>
    /// <returns>The suggestion.</returns>
    /// <exception cref="ArgumentException">The model has no such step.</exception>
    public StepSuggestion this[StepId step] => Steps.FirstOrDefault(candidate => candidate.Step.Id == step)
        ?? throw new ArgumentException($"There is no step '{step}': there are {string.Join(", ", Steps.Select(static known => known.Step.Id))}.", nameof(step));

    /// <summary>Gets what there is to say about one step or aside.</summary>
    /// <param name="step">The id of the step, such as <c>next-step</c>.</param>
    /// <returns>The suggestion.</returns>
    /// <exception cref="ArgumentException">The model has no such step.</exception>
    /// <exception cref="FormatException">The text is no id.</exception>
    public StepSuggestion this[string step] => this[StepId.Parse(step)];
}
