using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>Words, and who wrote them, were erased for good. What was done keeps its place, its kind and its links, so that nothing else
/// moves.</summary>
/// <remarks>It counts wherever it comes and cannot be taken back. What it names may arrive later, with its words: they are erased then. An
/// operation that put a note on the board stands for everything that is done to that note. Immutable.</remarks>
public sealed partial record Erased : CircleOperation
{
    private readonly ValueList<OperationId> _operations = ValueList<OperationId>.Empty;

    /// <summary>Gets the operations whose words are erased; with one that put a note on the board, all that is done to the note.</summary>
    /// <value>In the order of ids; empty when it is about a person or the start alone.</value>
    /// <exception cref="ArgumentException">The list is <see langword="null"/> or holds a <c>default</c>.</exception>
    public IReadOnlyList<OperationId> Operations
    {
        get => _operations;
        init => _operations = ValueList<OperationId>.Own([.. OperationOrder.CopyIds(value, nameof(value)).Distinct().Order()]);
    }

    /// <summary>Gets the stand-in for a person of whom everything is erased, now and later: it does not tell who it was, and is the same on
    /// every replica. <see cref="CircleBoard.ErasePerson(ParticipantId, Writer)"/> makes it.</summary>
    /// <value><see langword="null"/> when it is about no person.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ParticipantId? Person
    {
        get;
        init =>
            field = value is { IsDefault: true } ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets whether the words are erased that the board was started with: the topic, why it matters and the host's own
    /// data.</summary>
    public bool IsOfStart { get; init; }

    /// <summary>Whether it names nothing.</summary>
    internal bool IsEmpty => Operations.Count == 0 && Person is null && !IsOfStart;

    /// <summary>Shows what was done, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>18@phone erased 17@phone</c>.</returns>
    public override string ToString() =>
        $"{Id} erased {(_operations.Count > 0 ? string.Join(", ", _operations) : Person is null ? "the start" : "a person")}";

    internal override CircleOperationKind Kind => CircleOperationKind.Erased;

    // With the start go the topics there are then.
    internal override bool IsRepeatedBy(CircleOperation sent) =>
        sent is Erased { IsOfStart: true } && IsOfStart
            ? (this with { Id = sent.Id, At = sent.At, Builds = sent.Builds, Operations = ((Erased)sent).Operations }).Equals(sent)
            : base.IsRepeatedBy(sent);
}
