using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>Suggests which question on a scale fits next, and says why.</summary>
/// <remarks>First what is there, below the number; then what is above it. When it is hard, first what helps to keep going. It reads off the reading what
/// was told, and judges nobody. Pure; safe to call from any thread. Source: handbook 4.2, 4.4, 17.1, 17.2 and C.1 (R7).</remarks>
public static class ScaleGuide
{
    private static readonly ScaleStep[] Full =
    [
        ScaleStep.Explain, ScaleStep.CurrentPosition, ScaleStep.WhatIsThere, ScaleStep.EarlierSuccess, ScaleStep.OneStepHigher, ScaleStep.NextStep,
        ScaleStep.Coping, ScaleStep.Continuation,
    ];

    private static readonly ScaleStep[] Brief =
        [ScaleStep.CurrentPosition, ScaleStep.WhatIsThere, ScaleStep.OneStepHigher, ScaleStep.Coping, ScaleStep.Continuation];

    /// <summary>Looks at what was told so far.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="soFar">What was told so far; <see langword="null"/> when nothing was.</param>
    /// <param name="form">How many of the questions come along. The coping and the continuation question always do.</param>
    /// <returns>Every question with whether it fits now and why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is none of the forms.</exception>
    public static ScaleGuidance Suggest(Scale scale, ScaleReading? soFar = null, ScaleSequence form = ScaleSequence.Full)
    {
        ArgumentNullException.ThrowIfNull(scale);
        EnumGuard.Check(form, nameof(form));
        bool isBrief = form == ScaleSequence.Brief;
        ScaleStep[] steps = isBrief ? Brief : Full;
        return new ScaleGuidance(scale, soFar, [.. steps.Select(step => Suggest(step, scale, soFar, isBrief))]);
    }

    private static ScaleSuggestion Suggest(ScaleStep step, Scale scale, ScaleReading? soFar, bool isBrief)
    {
        if (soFar is null)
        {
            return AtTheBeginning(step, isBrief);
        }

        if (IsDone(step, soFar))
        {
            return Done(step);
        }

        return soFar switch
        {
            { AsksForCoping: true } => WhenItIsHard(step, soFar),
            { Position: { } position } when position == ScalePosition.Ten => AtTen(step),
            { Position: { } position } when position >= scale.GoodEnough => WhenGoodEnough(step, soFar),
            { Position: not null } => OnTheWay(step, soFar, isBrief),
            _ => WithoutPosition(step),
        };
    }

    private static bool IsDone(ScaleStep step, ScaleReading soFar) => step switch
    {
        ScaleStep.Explain => true,
        ScaleStep.CurrentPosition => soFar.Answer.Kind != ScaleAnswerKind.Unanswered,
        ScaleStep.WhatIsThere => soFar.WhatIsThere.Count > 0,
        ScaleStep.EarlierSuccess => soFar.EarlierHighest is not null,
        ScaleStep.OneStepHigher => soFar.OneStepHigher is not null,
        ScaleStep.NextStep => soFar.NextStep is not null,
        ScaleStep.Coping => soFar.Coping.Count > 0,
        _ => soFar.Keeps.Count > 0,
    };

    private static ScaleSuggestion AtTheBeginning(ScaleStep step, bool isBrief) => step switch
    {
        ScaleStep.Explain => Suggested(step, ScaleReasons.ExplainFirst),
        ScaleStep.CurrentPosition when isBrief => Suggested(step, ScaleReasons.AskPosition),
        ScaleStep.CurrentPosition => Possible(step, ScaleReasons.ExplainFirst),
        _ => NotNow(step, ScaleReasons.PositionFirst),
    };

    /// <summary>At 0, below it, without a bottom, or at the lowest point so far.</summary>
    private static ScaleSuggestion WhenItIsHard(ScaleStep step, ScaleReading soFar)
    {
        bool isCopingTold = soFar.Coping.Count > 0;
        return step switch
        {
            ScaleStep.Coping => Suggested(step, WhyCoping(soFar), ScaleReasons.AskPositively),
            ScaleStep.WhatIsThere => NotNow(step, ScaleReasons.WhatIsThereSuppressed),
            ScaleStep.EarlierSuccess => NotNow(step, ScaleReasons.EarlierSuccessDeferred),
            _ when !isCopingTold => NotNow(step, ScaleReasons.CopingFirst),
            ScaleStep.OneStepHigher => Suggested(step, ScaleReasons.TinyStep),
            ScaleStep.NextStep when soFar.OneStepHigher is not null => Suggested(step, ScaleReasons.TinyStep),
            ScaleStep.NextStep => Possible(step, ScaleReasons.PictureFirst),
            _ => Possible(step, ScaleReasons.Anytime),
        };
    }

    private static ScaleSuggestion AtTen(ScaleStep step) => step switch
    {
        ScaleStep.WhatIsThere => Suggested(step, ScaleReasons.StartFromWhatIsThere),
        ScaleStep.EarlierSuccess or ScaleStep.OneStepHigher => NotNow(step, ScaleReasons.NothingHigher),
        ScaleStep.NextStep => Possible(step, ScaleReasons.StepNotNeeded),
        ScaleStep.Coping => Possible(step, ScaleReasons.Anytime),
        _ => Suggested(step, ScaleReasons.KeepAtTen),
    };

    private static ScaleSuggestion WhenGoodEnough(ScaleStep step, ScaleReading soFar) => step switch
    {
        ScaleStep.WhatIsThere => Suggested(step, ScaleReasons.StartFromWhatIsThere),
        ScaleStep.OneStepHigher or ScaleStep.NextStep when soFar.WhatIsThere.Count == 0 => NotNow(step, ScaleReasons.LookBelowFirst),
        ScaleStep.OneStepHigher or ScaleStep.NextStep => Possible(step, ScaleReasons.StepNotNeeded),
        ScaleStep.Continuation => Suggested(step, ScaleReasons.GoodEnough),
        _ => Possible(step, ScaleReasons.Anytime),
    };

    private static ScaleSuggestion OnTheWay(ScaleStep step, ScaleReading soFar, bool isBrief)
    {
        bool isBelowTold = soFar.WhatIsThere.Count > 0;
        return step switch
        {
            ScaleStep.WhatIsThere => Suggested(step, ScaleReasons.StartFromWhatIsThere),
            ScaleStep.Coping or ScaleStep.Continuation => Possible(step, ScaleReasons.Anytime),
            ScaleStep.EarlierSuccess => isBelowTold ? Suggested(step, ScaleReasons.LearnFromEarlier) : Possible(step, ScaleReasons.LookBelowFirst),
            _ when !isBelowTold => NotNow(step, ScaleReasons.LookBelowFirst),
            ScaleStep.OneStepHigher => isBrief || soFar.EarlierHighest is not null
                ? Suggested(step, ScaleReasons.SmallDifference)
                : Possible(step, ScaleReasons.MaySkip),
            _ => soFar.OneStepHigher is not null ? Suggested(step, ScaleReasons.SmallAndSoon) : Possible(step, ScaleReasons.PictureFirst),
        };
    }

    /// <summary>No answer is an answer too: nothing is pressed, and perhaps another question helps more.</summary>
    private static ScaleSuggestion WithoutPosition(ScaleStep step) => step switch
    {
        ScaleStep.CurrentPosition => Possible(step, ScaleReasons.NoNumberNeeded, ScaleReasons.AnotherQuestion),
        ScaleStep.WhatIsThere or ScaleStep.Coping or ScaleStep.Continuation => Possible(step, ScaleReasons.AnotherQuestion),
        _ => NotNow(step, ScaleReasons.NoNumberNeeded),
    };

    private static Reason WhyCoping(ScaleReading soFar) => soFar.Answer.Kind switch
    {
        ScaleAnswerKind.Below => ScaleReasons.CopingBelow,
        ScaleAnswerKind.NoBottom => ScaleReasons.CopingNoBottom,
        _ when soFar.Position == ScalePosition.Zero => ScaleReasons.CopingAtZero,
        _ => ScaleReasons.CopingLowest,
    };

    private static ScaleSuggestion Suggested(ScaleStep step, params Reason[] reasons) => new(step, ScaleStepState.Suggested, reasons);

    private static ScaleSuggestion Possible(ScaleStep step, params Reason[] reasons) => new(step, ScaleStepState.Possible, reasons);

    private static ScaleSuggestion NotNow(ScaleStep step, Reason reason) => new(step, ScaleStepState.NotNow, reason);

    private static ScaleSuggestion Done(ScaleStep step) => new(step, ScaleStepState.Done, ScaleReasons.Answered);
}
