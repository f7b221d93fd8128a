using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>What somebody thinks through alone before a directing conversation: from irritation to an expectation in positive words, with its reason and the room there is.</summary>
/// <remarks>Belongs to who directs and to nobody else. The irritation leaves the library only when asked for by name: no conversation, summary, text or
/// ordinary document holds it. <see cref="DirectingHints"/> has thoughts about the words. Personal data; <see cref="ToString"/> shows none of it.
/// Immutable. Source: handbook 2.2 to 2.4.</remarks>
public sealed record DirectingPreparation
{
    internal const string DocumentKind = "directing-preparation";

    /// <summary>Gets who prepares.</summary>
    /// <value><see langword="null"/> when not said.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ParticipantId? By
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets the language the words are in.</summary>
    /// <value><see langword="null"/> when not known.</value>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public LanguageTag? Language
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("The language is default, which is no language.", nameof(value)) : value;
    }

    /// <summary>Gets what bothers who directs. A normal beginning, and for nobody else's eyes.</summary>
    /// <value><see langword="null"/> when not written down.</value>
    /// <exception cref="ArgumentException">The text is blank or holds what a document cannot carry.</exception>
    public string? Irritation
    {
        get;
        init => field = TextRules.GuardOptional(value, nameof(value));
    }

    /// <summary>Gets what is needed, as behaviour or a result that somebody wants to see.</summary>
    /// <value><see langword="null"/> when not worded yet.</value>
    /// <exception cref="ArgumentException">The text is blank or holds what a document cannot carry.</exception>
    public string? Expectation
    {
        get;
        init => field = TextRules.GuardOptional(value, nameof(value));
    }

    /// <summary>Gets why it is needed.</summary>
    /// <value><see langword="null"/> when not worded yet.</value>
    /// <exception cref="ArgumentException">The text is blank or holds what a document cannot carry.</exception>
    public string? Reason
    {
        get;
        init => field = TextRules.GuardOptional(value, nameof(value));
    }

    /// <summary>Gets what is fixed.</summary>
    /// <value>Empty when nothing was named.</value>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>, or a text that is not allowed.</exception>
    public IReadOnlyList<string> FixedPoints
    {
        get;
        init => field = TextRules.GuardAll(value, nameof(value));
    } = ValueList<string>.Empty;

    /// <summary>Gets what the other can decide for themselves.</summary>
    /// <value>Empty when nothing was named.</value>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>, or a text that is not allowed.</exception>
    public IReadOnlyList<string> FreePoints
    {
        get;
        init => field = TextRules.GuardAll(value, nameof(value));
    } = ValueList<string>.Empty;

    /// <summary>Gets what has to come up in the conversation: the usefulness question, which who directs asks themselves.</summary>
    /// <value><see langword="null"/> when not written down.</value>
    /// <exception cref="ArgumentException">The text is blank or holds what a document cannot carry.</exception>
    public string? HasToComeUp
    {
        get;
        init => field = TextRules.GuardOptional(value, nameof(value));
    }

    /// <summary>Gets what has to be clear afterwards.</summary>
    /// <value><see langword="null"/> when not written down.</value>
    /// <exception cref="ArgumentException">The text is blank or holds what a document cannot carry.</exception>
    public string? ClearAfterwards
    {
        get;
        init => field = TextRules.GuardOptional(value, nameof(value));
    }

    /// <summary>Gets the host's own data.</summary>
    /// <value>Empty unless set.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public HostExtensions Extensions
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = HostExtensions.Empty;

    /// <summary>Gives what is going to be said, as an answer in the step <c>expectation</c> of the directing conversation. The irritation is not in it.</summary>
    /// <returns>The answer: expectation, reason, fixed points and free points, as far as they are there.</returns>
    public Answer ToExpectation()
    {
        Answer answer = Answer.None;
        foreach ((string field, string? text) in new[]
        {
            ("expectation", Expectation),
            ("reason", Reason),
            ("fixed", Joined(FixedPoints)),
            ("free", Joined(FreePoints)),
        })
        {
            answer = text is null ? answer : answer.And(field, text);
        }

        return answer;
    }

    /// <summary>Shows what it is, and nothing that a person wrote.</summary>
    /// <returns>The same for every preparation.</returns>
    public override string ToString() => "preparation of a directing conversation";

    private static string? Joined(IReadOnlyList<string> points) => points.Count == 0 ? null : string.Join('\n', points);
}
