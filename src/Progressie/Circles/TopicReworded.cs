using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>The topic got other words. It stays the one topic of the board; what it said before stays in the history.</summary>
/// <remarks>Immutable. Source: handbook 6.1.</remarks>
public sealed partial record TopicReworded : CircleOperation
{
    /// <summary>Gets the topic.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Topic
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets why it matters.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? WhyItMatters { get; init; }

    /// <summary>Shows what was done, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>18@phone reworded the topic</c>.</returns>
    public override string ToString() => $"{Id} reworded the topic";

    internal override CircleOperationKind Kind => CircleOperationKind.TopicReworded;

    private protected override int? MostOfWords => MostOf(Topic) + MostOf(WhyItMatters);

    internal override void Check(TextCheck check)
    {
        check.Text("topic", Topic);
        check.Text("whyItMatters", WhyItMatters);
    }

    private protected override CircleOperation WithoutWords() =>
        this with { Topic = FreeText.Erased, WhyItMatters = FreeText.Erase(WhyItMatters) };
}
