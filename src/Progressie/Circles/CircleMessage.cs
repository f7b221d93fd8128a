using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>Operations on a board, on their way from one replica to another: in any order, and some of them perhaps known there.</summary>
/// <remarks>For replicas, and not for the eyes of people: it carries everything, also what is silent still and words that were replaced.
/// Applying it says what is wrong with it, and changes nothing then. Personal data. Immutable.</remarks>
public sealed partial record CircleMessage
{
    internal const string DocumentKind = "circle-operations";

    private CircleMessage(BoardId board, ValueList<CircleOperation> operations)
    {
        Board = board;
        Operations = operations;
    }

    /// <summary>Gets the id of the board they are of.</summary>
    public BoardId Board { get; }

    /// <summary>Gets the operations.</summary>
    /// <value>Never <see langword="null"/>; may be empty.</value>
    public IReadOnlyList<CircleOperation> Operations { get; }

    /// <summary>Puts operations in a message.</summary>
    /// <param name="board">The id of the board they are of.</param>
    /// <param name="operations">The operations.</param>
    /// <param name="limits">How much a message may hold; <see cref="ProgressieLimits.Default"/> when left out.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the list is or holds a <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">There are more than can be read, or they are longer; the exception carries the
    /// report.</exception>
    public static CircleMessage Of(BoardId board, IReadOnlyList<CircleOperation> operations, ProgressieLimits? limits = null) =>
        TryOf(board, operations, limits).Value;

    /// <summary>Puts operations in a message when it can be read.</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    /// <returns>The message, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the list is or holds a <see langword="null"/>.</exception>
    public static Validated<CircleMessage> TryOf(
        BoardId board, IReadOnlyList<CircleOperation> operations, ProgressieLimits? limits = null)
    {
        CircleMessage message = board.IsDefault
            ? throw new ArgumentException("The id is default, which is no id.", nameof(board))
            : FromBoard(board, ValueList<CircleOperation>.Copy(operations, nameof(operations)));
        IssueCollector issues = new();
        CircleMessage empty = FromBoard(board, ValueList<CircleOperation>.Empty);
        Room.Judge(message, empty, message.Operations, "/operations", limits ?? ProgressieLimits.Default, issues);
        return new Validated<CircleMessage>(issues.HasErrors ? null : message, issues.ToReport(DocumentKind));
    }

    /// <summary>The message of what is on a board, or was read: where there is room for the operations there, there is in a
    /// message.</summary>
    internal static CircleMessage FromBoard(BoardId board, ValueList<CircleOperation> operations) => new(board, operations);

    /// <summary>Says how many operations there are, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>message for board 'kade': 3 operations</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"message for board '{Board}': {Operations.Count} operations");
}
