using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>The words of the questions of the scaling conversation, with what 10 and 0 stand for and the position filled in.</summary>
internal sealed class ScaleQuestions(Scale scale, ScaleReading? soFar, ScaleHistory history = default)
{
    private static readonly Wording[] Titles =
    [
        Wording.Of("scale.step-explain"),
        Wording.Of("scale.step-current-position"),
        Wording.Of("scale.step-what-is-there"),
        Wording.Of("scale.step-earlier-success"),
        Wording.Of("scale.step-one-step-higher"),
        Wording.Of("scale.step-next-step"),
        Wording.Of("scale.step-coping"),
        Wording.Of("scale.step-continuation"),
    ];

    private static readonly Wording[] OnWhatIsThere =
    [
        Wording.Of("question.how-managed"),
        Wording.Of("question.worked-best"),
        Wording.Of("question.what-else"),
    ];

    private static readonly Wording[] OnEarlierSuccess = [Wording.Of("question.what-was-different")];

    private readonly Dictionary<string, Wording> _places = Places(scale, soFar, history);

    internal static Wording TitleOf(ScaleStep step) => Titles[(int)step];

    internal Wording Ask(ScaleStep step) => Wording.Of(QuestionKey(step, scale, soFar, history), _places);

    /// <summary>What to go on with, one thing at a time.</summary>
    internal static ReadOnlySpan<Wording> FollowUps(ScaleStep step) => step switch
    {
        ScaleStep.WhatIsThere => OnWhatIsThere,
        ScaleStep.EarlierSuccess => OnEarlierSuccess,
        _ => [],
    };

    private static Dictionary<string, Wording> Places(Scale scale, ScaleReading? soFar, ScaleHistory history)
    {
        Dictionary<string, Wording> places = new(StringComparer.Ordinal)
        {
            ["topic"] = Inside(scale.Topic),
            ["ten"] = Inside(scale.Ten),
            ["zero"] = Inside(scale.Zero),
        };
        if (scale.TimeFrame is { } time)
        {
            places.Add("time", Inside(time));
        }

        if (soFar?.Position is { } position)
        {
            places.Add("position", Wording.Of(position.Value));
        }

        if (history is { IsFall: true, Previous: { } previous })
        {
            places.Add("previous", Wording.Of(previous.Value));
        }

        return places;
    }

    /// <summary>Words of the scale inside a sentence, which has a full stop of its own.</summary>
    private static Wording Inside(string words) => Wording.AsItIs(TextRules.Trim(words).TrimEnd('.'));

    private static string QuestionKey(ScaleStep step, Scale scale, ScaleReading? soFar, ScaleHistory history)
    {
        bool hasPosition = soFar?.Position is not null;
        return step switch
        {
            ScaleStep.Explain => "question.explain",
            ScaleStep.CurrentPosition => scale.TimeFrame is null ? "question.current-position" : "question.current-position-time",
            ScaleStep.WhatIsThere when history.IsFall => "question.what-is-there-fall",
            ScaleStep.EarlierSuccess when history.IsFall => "question.earlier-success-fall",
            ScaleStep.WhatIsThere => hasPosition ? WhatIsThereKey(scale.Kind) : "question.what-is-there-no-number",
            ScaleStep.EarlierSuccess => EarlierSuccessKey(scale.Kind),
            ScaleStep.OneStepHigher =>
                hasPosition && !soFar!.AsksForCoping ? OneStepHigherKey(scale.Kind) : "question.one-step-higher-tiny",
            ScaleStep.NextStep => "question.next-step",
            ScaleStep.Coping => "question.coping",
            _ => "question.continuation",
        };
    }

    private static string WhatIsThereKey(ScaleKind kind) => kind switch
    {
        ScaleKind.Motivation => "question.what-is-there-motivation",
        ScaleKind.Confidence => "question.what-is-there-confidence",
        ScaleKind.Independence => "question.what-is-there-independence",
        _ => "question.what-is-there",
    };

    private static string EarlierSuccessKey(ScaleKind kind) => kind switch
    {
        ScaleKind.Motivation => "question.earlier-success-motivation",
        ScaleKind.Confidence => "question.earlier-success-confidence",
        ScaleKind.Independence => "question.earlier-success-independence",
        _ => "question.earlier-success",
    };

    private static string OneStepHigherKey(ScaleKind kind) => kind switch
    {
        ScaleKind.Motivation => "question.one-step-higher-motivation",
        ScaleKind.Confidence => "question.one-step-higher-confidence",
        ScaleKind.Independence => "question.one-step-higher-independence",
        _ => "question.one-step-higher",
    };
}
