using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>The topic got other words. It stays the one topic of the board; what it said before stays in the history.</summary>
/// <remarks>Immutable. Source: handbook 6.1.</remarks>
public sealed record TopicReworded : CircleOperation
{
    /// <summary>Gets the topic.</summary>
    /// <exception cref="ArgumentException">The text is blank or holds what a document cannot carry.</exception>
    public required string Topic
    {
        get;
        init => field = TextRules.Guard(value, nameof(value));
    }

    /// <summary>Gets why it matters.</summary>
    /// <value><see langword="null"/> when not said.</value>
    /// <exception cref="ArgumentException">The text is blank or holds what a document cannot carry.</exception>
    public string? WhyItMatters
    {
        get;
        init => field = TextRules.GuardOptional(value, nameof(value));
    }

    /// <summary>Shows what was done, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>18@phone reworded the topic</c>.</returns>
    public override string ToString() => $"{Id} reworded the topic";

    internal override CircleOperationKind Kind => CircleOperationKind.TopicReworded;
}
