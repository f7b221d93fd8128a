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
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the list is or holds a <see langword="null"/>.</exception>
    public static CircleMessage Of(BoardId board, IReadOnlyList<CircleOperation> operations) => board.IsDefault
        ? throw new ArgumentException("The id is default, which is no id.", nameof(board))
        : new CircleMessage(board, ValueList<CircleOperation>.Copy(operations, nameof(operations)));

    /// <summary>Says how many operations there are, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>message for board 'kade': 3 operations</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"message for board '{Board}': {Operations.Count} operations");
}
