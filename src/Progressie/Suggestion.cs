using Progressie.Internal;

namespace Progressie;

/// <summary>One thing that guidance has something to say about: a step of a conversation, a question on a scale or for a journal, or a
/// role.</summary>
/// <remarks>A suggestion, never more. The same for every technique, so that one component of a screen shows them all. Its words may hold
/// those of people; <see cref="ToString"/> shows none. Immutable.</remarks>
public sealed partial record Suggestion
{
    private const int None = -1;

    // Numbers that are there or not are kept without the flag that a nullable one carries: a screen makes these by the dozen.
    private readonly int _times = None;
    private readonly int _round = None;
    private readonly int _number = None;

    internal Suggestion(StepId key, Wording title, IReadOnlyList<Wording> questions, SuggestionFit fit, params Reason[] reasons)
    {
        Key = key;
        Title = title;
        Questions = questions;
        Fit = fit;
        Reasons = ValueList<Reason>.Own(reasons);
    }

    /// <summary>Gets what it is about: the id of the step of a conversation, or a permanent word such as <c>what-is-there</c>,
    /// <c>prompt.own-contribution</c> or <c>directing</c>.</summary>
    public StepId Key { get; }

    /// <summary>Gets the name to show.</summary>
    public Wording Title { get; }

    /// <summary>Gets how it fits now.</summary>
    public SuggestionFit Fit { get; }

    /// <summary>Gets why.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>Gets words to ask it in.</summary>
    /// <value>Empty for a role, which is no question.</value>
    public IReadOnlyList<Wording> Questions { get; }

    /// <summary>Gets how often it came up.</summary>
    /// <value>0 for not yet; <see langword="null"/> where that is not counted, as in a journal.</value>
    public int? Times
    {
        get => _times == None ? null : _times;
        internal init => _times = value ?? None;
    }

    /// <summary>Gets the round, counted from 1.</summary>
    /// <value><see langword="null"/> unless turns go in rounds and the step can be taken up.</value>
    public int? Round
    {
        get => _round == None ? null : _round;
        internal init => _round = value ?? None;
    }

    /// <summary>Gets whose turn it still is here.</summary>
    /// <value>Empty where there are no turns.</value>
    public IReadOnlyList<ParticipantId> WaitingFor { get; internal init; } = ValueList<ParticipantId>.Empty;

    /// <summary>Gets the number of the entry that it is about.</summary>
    /// <value><see langword="null"/> when it is about none in particular.</value>
    public int? Number
    {
        get => _number == None ? null : _number;
        internal init => _number = value ?? None;
    }

    /// <summary>The place among what fits next: the lowest comes first.</summary>
    internal int Rank { get; init; }

    /// <summary>Shows key, fit and reasons, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>next-step (next): guide.success-explored</c>.</returns>
    public override string ToString()
    {
        string fit = Fit switch
        {
            SuggestionFit.Next => "next",
            SuggestionFit.Also => "also",
            _ => "not now",
        };
        return $"{Key} ({fit}): {string.Join(", ", Reasons)}";
    }
}
