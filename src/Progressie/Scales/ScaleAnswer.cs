using System.Globalization;
using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>What somebody answered to "where are you on the scale": a position, or one of the answers that is none.</summary>
/// <remarks>A closed set: <see cref="OnScale"/>, <see cref="BelowScale"/>, <see cref="NoBottom"/> and <see cref="Unanswered"/>. Nothing of
/// it is turned into a number that was not said: below 0 is not 0. Personal data. Immutable. Source: handbook 4.4.</remarks>
public abstract partial record ScaleAnswer
{
    internal const string DocumentKind = "scale-answer";

    private protected ScaleAnswer()
    {
    }

    /// <summary>Gets the answer that there is no bottom to it.</summary>
    public static ScaleAnswer NoBottom { get; } = new NoBottom();

    /// <summary>Gets that no answer was given. That is fine too.</summary>
    public static ScaleAnswer Unanswered { get; } = new Unanswered();

    /// <summary>Gets what the person literally said, such as "between 4 and 5".</summary>
    /// <value><see langword="null"/> when not written down.</value>
    public string? Words { get; init; }

    internal abstract ScaleAnswerKind Kind { get; }

    /// <summary>Makes the answer of a position.</summary>
    /// <param name="position">0 to 10 with at most one decimal, such as <c>4.5m</c>.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ProgressieDataException">The number is out of range or has more decimals, and the exception carries the report;
    /// below 0 is <see cref="Below(decimal)"/>.</exception>
    public static ScaleAnswer At(decimal position) =>
        ScalePosition.TryOf(position, out ScalePosition known) ? At(known) : TryAt(position).Value;

    /// <summary>Makes the answer of a position.</summary>
    /// <param name="position">The position.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The position is <c>default</c>.</exception>
    public static ScaleAnswer At(ScalePosition position) => new OnScale { Position = position };

    /// <summary>Makes the answer of a position when the number is one.</summary>
    /// <param name="position">0 to 10 with at most one decimal, such as <c>4.5m</c>.</param>
    /// <returns>The answer, or none, with what is wrong with the number.</returns>
    public static Validated<ScaleAnswer> TryAt(decimal position)
    {
        IssueCollector issues = new();
        OnScale? answer = ReadPosition(position, "/position", issues) is { } known ? new OnScale { Position = known } : null;
        return new Validated<ScaleAnswer>(answer, issues.ToReport(DocumentKind));
    }

    /// <summary>Makes the answer "below 0", without a number.</summary>
    /// <returns>The answer.</returns>
    public static ScaleAnswer Below() => new BelowScale();

    /// <summary>Makes the answer "below 0" with the number that was named.</summary>
    /// <param name="number">-1,000 to -0.1 with at most one decimal.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ProgressieDataException">The number is out of range or has more decimals; the exception carries the
    /// report.</exception>
    public static ScaleAnswer Below(decimal number) => TryBelow(number).Value;

    /// <summary>Makes the answer "below 0" with the number that was named, when that is below 0.</summary>
    /// <param name="number">-1,000 to -0.1 with at most one decimal.</param>
    /// <returns>The answer, or none, with what is wrong with the number.</returns>
    public static Validated<ScaleAnswer> TryBelow(decimal number)
    {
        IssueCollector issues = new();
        if (TenthsOf.TryGet(number, TenthsOf.LeastBelow, -1, out _))
        {
            return new Validated<ScaleAnswer>(new BelowScale { Number = number }, issues.ToReport(DocumentKind));
        }

        issues.Add(IssueCode.BelowNumberInvalid, "/number", ("found", Text(number)));
        return new Validated<ScaleAnswer>(null, issues.ToReport(DocumentKind));
    }

    /// <summary>Takes a position from a number, or says where it stands and what is wrong with it.</summary>
    internal static ScalePosition? ReadPosition(decimal number, string path, IssueCollector issues)
    {
        if (ScalePosition.TryOf(number, out ScalePosition position))
        {
            return position;
        }

        issues.Add(number < 0 ? IssueCode.PositionBelowZero : IssueCode.PositionOutOfRange, path, ("found", Text(number)));
        return null;
    }

    /// <summary>Judges the texts that people typed.</summary>
    internal void Check(TextCheck check) => check.Text("words", Words);

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
