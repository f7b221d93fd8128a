using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>What somebody answered to "where are you on the scale": a position, or one of the answers that is none.</summary>
/// <remarks>A closed set: <see cref="OnScale"/>, <see cref="BelowScale"/>, <see cref="NoBottom"/> and <see cref="Unanswered"/>. Nothing of it is turned
/// into a number that was not said: below 0 is not 0. Personal data. Immutable. Source: handbook 4.4.</remarks>
public abstract record ScaleAnswer
{
    private protected ScaleAnswer()
    {
    }

    /// <summary>Gets the answer that there is no bottom to it.</summary>
    public static ScaleAnswer NoBottom { get; } = new NoBottom();

    /// <summary>Gets that no answer was given. That is fine too.</summary>
    public static ScaleAnswer Unanswered { get; } = new Unanswered();

    /// <summary>Gets what the person literally said, such as "between 4 and 5".</summary>
    /// <value><see langword="null"/> when not written down.</value>
    /// <exception cref="ArgumentException">The text is blank or holds what a document cannot carry.</exception>
    public string? Words
    {
        get;
        init => field = TextRules.GuardOptional(value, nameof(value));
    }

    internal abstract ScaleAnswerKind Kind { get; }

    /// <summary>Makes the answer of a position.</summary>
    /// <param name="position">0 to 10 with at most one decimal, such as <c>4.5m</c>.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range or has more decimals; below 0 is <see cref="Below(decimal)"/>.</exception>
    public static ScaleAnswer At(decimal position) => At(ScalePosition.Of(position));

    /// <summary>Makes the answer of a position.</summary>
    /// <param name="position">The position.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The position is <c>default</c>.</exception>
    public static ScaleAnswer At(ScalePosition position) => new OnScale { Position = position };

    /// <summary>Makes the answer "below 0", without a number.</summary>
    /// <returns>The answer.</returns>
    public static ScaleAnswer Below() => new BelowScale();

    /// <summary>Makes the answer "below 0" with the number that was named.</summary>
    /// <param name="number">-1,000 to -0.1 with at most one decimal.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range or has more decimals.</exception>
    public static ScaleAnswer Below(decimal number) => new BelowScale { Number = number };
}
