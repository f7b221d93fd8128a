using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>The answer to what the highest position of earlier was.</summary>
/// <remarks>A closed set: <see cref="EarlierPosition"/> and <see cref="NeverHigher"/>. Never higher is not 0: it says that the present is
/// the best so far. Personal data. Immutable. Source: handbook 4.2 (step 4).</remarks>
public abstract partial record EarlierHighest
{
    private protected EarlierHighest()
    {
    }

    /// <summary>Gets the answer that it was never higher: the present is the best so far.</summary>
    public static EarlierHighest Never { get; } = new NeverHigher();

    internal abstract ScalePosition? Highest { get; }

    /// <summary>Makes the answer of a position; <c>with</c> adds when that was and what worked then.</summary>
    /// <param name="position">0 to 10 with at most one decimal.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ProgressieDataException">The number is out of range or has more decimals; the exception carries the
    /// report.</exception>
    public static EarlierPosition At(decimal position) => TryAt(position).Value;

    /// <summary>Makes the answer of a position when the number is one; <c>with</c> adds when that was and what worked then.</summary>
    /// <param name="position">0 to 10 with at most one decimal.</param>
    /// <returns>The answer, or none, with what is wrong with the number.</returns>
    public static Validated<EarlierPosition> TryAt(decimal position)
    {
        IssueCollector issues = new();
        EarlierPosition? answer = ScaleAnswer.ReadPosition(position, "/position", issues) is { } known
            ? new EarlierPosition { Position = known }
            : null;
        return new Validated<EarlierPosition>(answer, issues.ToReport(ScaleAnswer.DocumentKind));
    }

    /// <summary>Judges the texts that people typed; some kinds have none.</summary>
    internal virtual void Check(TextCheck check)
    {
    }

    /// <summary>The same without its words.</summary>
    internal virtual EarlierHighest Erase() => this;
}
