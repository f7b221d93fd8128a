using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>What somebody told about where they are on a scale, at one moment.</summary>
/// <remarks>A reading with nothing but an answer is complete: every other question may be left out. Personal data; <see cref="ToString"/>
/// shows none of it. Immutable. Source: handbook 4.2 and 4.4.</remarks>
public sealed partial record ScaleReading
{
    /// <summary>Gets whose view it is.</summary>
    /// <value><see cref="PerspectiveId.Own"/> unless set.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public PerspectiveId Perspective
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    } = PerspectiveId.Own;

    /// <summary>Gets the answer: a position, or one that is none.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required ScaleAnswer Answer
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets whether the person says that it is their lowest point so far.</summary>
    public bool IsLowestSoFar { get; init; }

    /// <summary>Gets what lies between 0 and the position now: what is there already, and how it came about.</summary>
    /// <value>Empty when nothing was told.</value>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public IReadOnlyList<ScaleFinding> WhatIsThere
    {
        get;
        init => field = ValueList<ScaleFinding>.Copy(value, nameof(value));
    } = ValueList<ScaleFinding>.Empty;

    /// <summary>Gets what the highest position of earlier was.</summary>
    /// <value><see langword="null"/> when it was not asked; <see cref="EarlierHighest.Never"/> when it was never higher.</value>
    public EarlierHighest? EarlierHighest { get; init; }

    /// <summary>Gets what it would look like a little higher.</summary>
    /// <value><see langword="null"/> when not told.</value>
    public OneStepHigher? OneStepHigher { get; init; }

    /// <summary>Gets what helps the person to keep going.</summary>
    /// <value>Empty when it was not asked, or nothing was told.</value>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public IReadOnlyList<string> Coping
    {
        get;
        init => field = ValueList<string>.Copy(value, nameof(value));
    } = ValueList<string>.Empty;

    /// <summary>Gets what can stay as it is, because it is good enough: the answers to the continuation question.</summary>
    /// <value>Empty when it was not asked, or nothing was told.</value>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public IReadOnlyList<string> Keeps
    {
        get;
        init => field = ValueList<string>.Copy(value, nameof(value));
    } = ValueList<string>.Empty;

    /// <summary>Gets the small step that the person chose.</summary>
    /// <value><see langword="null"/> when none was chosen.</value>
    public NextStep? NextStep { get; init; }

    /// <summary>Gets the host's key for the conversation in which it was told.</summary>
    /// <value><see langword="null"/> when that has no key, or it was no conversation.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ConversationId? Conversation
    {
        get;
        init =>
            field = value is { IsDefault: true } ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets the position.</summary>
    /// <value><see langword="null"/> when the answer is not on the scale.</value>
    public ScalePosition? Position => (Answer as OnScale)?.Position;

    /// <summary>The highest position that the reading tells of: that of now, or the one that the person was at earlier.</summary>
    internal ScalePosition? HighestKnown => EarlierHighest?.Highest is { } earlier && !(Position >= earlier) ? earlier : Position;

    /// <summary>Whether this is a moment to ask how the person keeps going, before anything else.</summary>
    internal bool AsksForCoping =>
        (IsLowestSoFar && Position != ScalePosition.Ten) || Answer.Kind is ScaleAnswerKind.Below or ScaleAnswerKind.NoBottom
            || Position == ScalePosition.Zero;

    /// <summary>Makes a reading of an answer alone, in the person's own view.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is <see langword="null"/>.</exception>
    public static ScaleReading Of(ScaleAnswer answer) => new() { Answer = answer };

    /// <summary>Shows the perspective and what kind of answer it is, and nothing that a person said.</summary>
    /// <returns>Text such as <c>reading of own (on the scale)</c>.</returns>
    public override string ToString() => $"reading of {Perspective} ({Answer})";

    /// <summary>What is there as achieved, then a step higher as desired.</summary>
    internal ValueList<ProgressStatement> ToStatements(ProgressSource source)
    {
        List<ProgressStatement> statements = [];
        foreach (ScaleFinding finding in WhatIsThere)
        {
            statements.Add(new ProgressStatement { Side = ProgressSide.Achieved, Text = finding.What, How = finding.How, Source = source });
        }

        if (OneStepHigher is { } higher)
        {
            statements.Add(new ProgressStatement { Side = ProgressSide.Desired, Text = higher.LooksLike, Source = source });
        }

        return ValueList<ProgressStatement>.Own([.. statements]);
    }

    /// <summary>Judges the texts that people typed.</summary>
    internal void Check(TextCheck check)
    {
        Answer.Check(check.In("answer"));
        for (int i = 0; i < WhatIsThere.Count; i++)
        {
            WhatIsThere[i].Check(check.In("whatIsThere", i));
        }

        EarlierHighest?.Check(check.In("earlierHighest"));
        OneStepHigher?.Check(check.In("oneStepHigher"));
        check.Texts("coping", Coping);
        check.Texts("keeps", Keeps);
        NextStep?.Check(check.In("nextStep"));
    }

    /// <summary>The same reading as it is sent again, without what was erased of the step in this one.</summary>
    internal ScaleReading LeftOf(ScaleReading sent) =>
        NextStep is { } own && sent.NextStep is { } step ? sent with { NextStep = own.LeftOf(step) } : sent;

    /// <summary>The reading without its words: the position stays, so that the line does.</summary>
    internal ScaleReading Erase() => this with
    {
        Answer = Answer with { Words = FreeText.Erase(Answer.Words) },
        WhatIsThere = [.. WhatIsThere.Select(static finding => finding.Erase())],
        EarlierHighest = EarlierHighest?.Erase(),
        OneStepHigher = OneStepHigher is { } higher ? higher with { LooksLike = FreeText.Erased } : null,
        Coping = FreeText.Erase(Coping),
        Keeps = FreeText.Erase(Keeps),
        NextStep = NextStep?.Erase(),
    };
}
