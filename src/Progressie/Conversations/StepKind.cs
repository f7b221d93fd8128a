using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>What a step asks about, the same word in every model. Guidance follows the kind, never the id of a step.</summary>
/// <remarks>An open set: a host may use kinds of its own, which are simply suggested in their order. 1 to 64 of <c>a-z 0-9 . -</c>,
/// beginning with a letter or digit. Compared ordinally. Immutable. <c>default</c> means "no kind". Source: handbook 1, 2.4, 5, 6, 7, 8, 9
/// and 17.</remarks>
public readonly partial record struct StepKind : IComparable<StepKind>, ISpanParsable<StepKind>
{
    private readonly string? _value;

    private StepKind(string? value) => _value = value;

    /// <summary>Gets the kind of the usefulness question, before, halfway or after.</summary>
    public static StepKind Usefulness => new("usefulness");

    /// <summary>Gets the kind that asks what should become better, and why that matters.</summary>
    public static StepKind ProgressNeed => new("progress-need");

    /// <summary>Gets the kind that asks for a concrete, positive picture.</summary>
    public static StepKind DesiredSituation => new("desired-situation");

    /// <summary>Gets the kind that asks what is there already.</summary>
    public static StepKind Platform => new("platform");

    /// <summary>Gets the kind that asks for a time when it worked.</summary>
    public static StepKind EarlierSuccess => new("earlier-success");

    /// <summary>Gets the kind that asks for something to try.</summary>
    public static StepKind NextStep => new("next-step");

    /// <summary>Gets the kind of what somebody thinks through alone beforehand.</summary>
    public static StepKind Preparation => new("preparation");

    /// <summary>Gets the kind that says what is needed from outside, and why.</summary>
    public static StepKind Expectation => new("expectation");

    /// <summary>Gets the kind that asks which ideas somebody has already.</summary>
    public static StepKind OwnIdeas => new("own-ideas");

    /// <summary>Gets the kind that makes room for views and objections.</summary>
    public static StepKind Perspective => new("perspective");

    /// <summary>Gets the kind that asks how somebody wants to go about it.</summary>
    public static StepKind Approach => new("approach");

    /// <summary>Gets the kind that agrees when to hear how it worked.</summary>
    public static StepKind FollowUp => new("follow-up");

    /// <summary>Gets the kind that asks how somebody manages to keep going.</summary>
    public static StepKind Coping => new("coping");

    /// <summary>Gets the kind that asks what is good enough as it is and should stay.</summary>
    public static StepKind Continuation => new("continuation");

    /// <summary>Gets the kind that asks what is better, and how that came about.</summary>
    public static StepKind WhatIsBetter => new("what-is-better");

    /// <summary>Gets the kind that goes back to what was agreed or laid out earlier.</summary>
    public static StepKind Review => new("review");

    /// <summary>Gets whether this is <c>default</c>, which is no kind.</summary>
    public bool IsDefault => _value is null;

    /// <summary>Gets whether the first kind comes before the second, by ordinal order.</summary>
    public static bool operator <(StepKind left, StepKind right) => left.CompareTo(right) < 0;

    /// <summary>Gets whether the first kind comes after the second, by ordinal order.</summary>
    public static bool operator >(StepKind left, StepKind right) => left.CompareTo(right) > 0;

    /// <summary>Gets whether the first kind is the second or comes before it, by ordinal order.</summary>
    public static bool operator <=(StepKind left, StepKind right) => left.CompareTo(right) <= 0;

    /// <summary>Gets whether the first kind is the second or comes after it, by ordinal order.</summary>
    public static bool operator >=(StepKind left, StepKind right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a kind from text.</summary>
    /// <param name="text">The text, exactly the kind.</param>
    /// <returns>The kind.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text does not follow the rule; the message states the rule.</exception>
    public static StepKind Parse(string text) => new(IdRules.Slug.Require(text, nameof(StepKind)));

    /// <inheritdoc cref="Parse(string)"/>
    public static StepKind Parse(ReadOnlySpan<char> text) => new(IdRules.Slug.Require(text, nameof(StepKind)));

    /// <summary>Reads a kind from text when the text follows the rule.</summary>
    /// <param name="text">The text, exactly the kind.</param>
    /// <param name="kind">The kind, or <c>default</c> when the text is none.</param>
    /// <returns>Whether the text is a kind.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out StepKind kind)
    {
        kind = new StepKind(IdRules.Slug.OrNull(text));
        return !kind.IsDefault;
    }

    /// <inheritdoc cref="TryParse(string?, out StepKind)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out StepKind kind)
    {
        kind = new StepKind(IdRules.Slug.OrNull(text));
        return !kind.IsDefault;
    }

    /// <inheritdoc/>
    static StepKind IParsable<StepKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<StepKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StepKind result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static StepKind ISpanParsable<StepKind>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<StepKind>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out StepKind result) =>
        TryParse(s, out result);

    /// <summary>Orders kinds ordinally; <c>default</c> comes first.</summary>
    /// <param name="other">The other kind.</param>
    /// <returns>Below, at or above zero when this comes before the other, is the same or comes after it.</returns>
    public int CompareTo(StepKind other) => string.CompareOrdinal(_value, other._value);

    /// <summary>Gets the kind as text; <see cref="Parse(string)"/> reads it back.</summary>
    /// <returns>The text, empty for <c>default</c>.</returns>
    public override string ToString() => _value ?? string.Empty;
}
