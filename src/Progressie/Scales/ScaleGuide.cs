using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>Suggests which question on a scale fits next, and says why; <see cref="ScaleSeries.Guide"/> asks it.</summary>
/// <remarks>First what is there, below the number; then what is above it. When it is hard, first what helps to keep going. It reads off the
/// reading what was told, and off the series whether it was ever higher and whether it went down; it judges nobody. Pure; safe to call from
/// any thread. Source: handbook 4.2, 4.4, 17.1, 17.2 and C.1 (R7).</remarks>
internal static class ScaleGuide
{
    private static readonly ScaleStep[] Full =
    [
        ScaleStep.Explain, ScaleStep.CurrentPosition, ScaleStep.WhatIsThere, ScaleStep.EarlierSuccess, ScaleStep.OneStepHigher,
        ScaleStep.NextStep,
        ScaleStep.Coping, ScaleStep.Continuation,
    ];

    private static readonly ScaleStep[] Brief =
        [ScaleStep.CurrentPosition, ScaleStep.WhatIsThere, ScaleStep.OneStepHigher, ScaleStep.Coping, ScaleStep.Continuation];

    internal static Guidance Look(ScaleSeries series, ScaleReading? soFar, ScaleSequence form, DateTimeOffset now)
    {
        Scale scale = series.Scale;
        ScaleHistory history = ScaleHistory.Before(soFar, series);
        bool isBrief = form == ScaleSequence.Brief;
        ScaleStep[] steps = isBrief ? Brief : Full;
        ScaleQuestions questions = new(scale, soFar, history);
        Suggestion[] all = new Suggestion[steps.Length];
        for (int i = 0; i < all.Length; i++)
        {
            ScaleStep step = steps[i];
            Found found = Look(step, scale, soFar, history, isBrief);
            all[i] = new Suggestion(
                ScaleSteps.KeyOf(step), ScaleQuestions.TitleOf(step),
                ValueList<Wording>.Own([questions.Ask(step), .. ScaleQuestions.FollowUps(step)]), found.Fit,
                found.Reasons)
            {
                Times = soFar is not null && IsDone(step, soFar) ? 1 : 0,

                // When it is hard, what helps to keep going comes before anything else.
                Rank = step == ScaleStep.Coping ? -1 : i,
            };
        }

        return new Guidance(all, soFar?.NextStep is { } chosen ? Cautions(chosen, scale.Language ?? series.Language, now) : []);
    }

    private static Reason[] Cautions(NextStep step, LanguageTag? language, DateTimeOffset now)
    {
        Reason[] far = step.DaysWhenFar(now) is { } days ? [ScaleReasons.StepFarAway(days)] : [];
        return LargeSteps.SoundLarge(step, language) ? [.. far, ScaleReasons.StepLarge] : far;
    }

    private static Found Look(ScaleStep step, Scale scale, ScaleReading? soFar, ScaleHistory history, bool isBrief)
    {
        if (soFar is null)
        {
            return AtTheBeginning(step, isBrief);
        }

        if (IsDone(step, soFar))
        {
            return Possible(ScaleReasons.Answered);
        }

        return soFar switch
        {
            { AsksForCoping: true } => WhenItIsHard(step, soFar),
            { Position: { } position } when position == ScalePosition.Ten => AtTen(step),
            { Position: { } position } when position >= scale.GoodEnough => WhenGoodEnough(step, soFar, history),
            { Position: not null } => OnTheWay(step, soFar, history, isBrief),
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

    private static Found AtTheBeginning(ScaleStep step, bool isBrief) => step switch
    {
        ScaleStep.Explain => Suggested(ScaleReasons.ExplainFirst),
        ScaleStep.CurrentPosition when isBrief => Suggested(ScaleReasons.AskPosition),
        ScaleStep.CurrentPosition => Possible(ScaleReasons.ExplainFirst),
        _ => NotNow(ScaleReasons.PositionFirst),
    };

    /// <summary>At 0, below it, without a bottom, or at the lowest point so far.</summary>
    private static Found WhenItIsHard(ScaleStep step, ScaleReading soFar)
    {
        bool isCopingTold = soFar.Coping.Count > 0;
        return step switch
        {
            ScaleStep.Coping => Suggested(WhyCoping(soFar), ScaleReasons.AskPositively),
            ScaleStep.WhatIsThere => NotNow(ScaleReasons.WhatIsThereSuppressed),
            ScaleStep.EarlierSuccess => NotNow(ScaleReasons.EarlierSuccessDeferred),
            _ when !isCopingTold => NotNow(ScaleReasons.CopingFirst),
            ScaleStep.OneStepHigher => Suggested(ScaleReasons.TinyStep),
            ScaleStep.NextStep when soFar.OneStepHigher is not null => Suggested(ScaleReasons.TinyStep),
            ScaleStep.NextStep => Possible(ScaleReasons.PictureFirst),
            _ => Possible(ScaleReasons.Anytime),
        };
    }

    private static Found AtTen(ScaleStep step) => step switch
    {
        ScaleStep.WhatIsThere => Suggested(ScaleReasons.StartFromWhatIsThere),
        ScaleStep.EarlierSuccess or ScaleStep.OneStepHigher => NotNow(ScaleReasons.NothingHigher),
        ScaleStep.NextStep => Possible(ScaleReasons.StepNotNeeded),
        ScaleStep.Coping => Possible(ScaleReasons.Anytime),
        _ => Suggested(ScaleReasons.KeepAtTen),
    };

    private static Found WhenGoodEnough(ScaleStep step, ScaleReading soFar, ScaleHistory history) => step switch
    {
        ScaleStep.WhatIsThere => BelowTheNumber(history),
        ScaleStep.EarlierSuccess when history.IsHighest => NotNow(ScaleReasons.NoHigherSoFar),
        ScaleStep.OneStepHigher or ScaleStep.NextStep when soFar.WhatIsThere.Count == 0 => NotNow(ScaleReasons.LookBelowFirst),
        ScaleStep.OneStepHigher or ScaleStep.NextStep => Possible(ScaleReasons.StepNotNeeded),
        ScaleStep.Continuation => Suggested(ScaleReasons.GoodEnough),
        _ => Possible(ScaleReasons.Anytime),
    };

    private static Found OnTheWay(ScaleStep step, ScaleReading soFar, ScaleHistory history, bool isBrief)
    {
        bool isBelowTold = soFar.WhatIsThere.Count > 0;
        return step switch
        {
            ScaleStep.WhatIsThere => BelowTheNumber(history),
            ScaleStep.EarlierSuccess when history.IsHighest => NotNow(ScaleReasons.NoHigherSoFar),
            ScaleStep.Coping or ScaleStep.Continuation => Possible(ScaleReasons.Anytime),
            ScaleStep.EarlierSuccess => isBelowTold ? Suggested(ScaleReasons.LearnFromEarlier) : Possible(ScaleReasons.LookBelowFirst),
            _ when !isBelowTold => NotNow(ScaleReasons.LookBelowFirst),
            ScaleStep.OneStepHigher when history.IsHighest => Suggested(ScaleReasons.BestSoFar),
            ScaleStep.OneStepHigher => isBrief || soFar.EarlierHighest is not null
                ? Suggested(ScaleReasons.SmallDifference)
                : Possible(ScaleReasons.MaySkip),
            _ => soFar.OneStepHigher is not null ? Suggested(ScaleReasons.SmallAndSoon) : Possible(ScaleReasons.PictureFirst),
        };
    }

    /// <summary>No answer is an answer too: nothing is pressed, and perhaps another question helps more.</summary>
    private static Found WithoutPosition(ScaleStep step) => step switch
    {
        ScaleStep.CurrentPosition => Possible(ScaleReasons.NoNumberNeeded, ScaleReasons.AnotherQuestion),
        ScaleStep.WhatIsThere or ScaleStep.Coping or ScaleStep.Continuation => Possible(ScaleReasons.AnotherQuestion),
        _ => NotNow(ScaleReasons.NoNumberNeeded),
    };

    private static Found BelowTheNumber(ScaleHistory history) =>
        Suggested(history.IsFall ? ScaleReasons.KeptFromLower : ScaleReasons.StartFromWhatIsThere);

    private static Reason WhyCoping(ScaleReading soFar) => soFar.Answer.Kind switch
    {
        ScaleAnswerKind.Below => ScaleReasons.CopingBelow,
        ScaleAnswerKind.NoBottom => ScaleReasons.CopingNoBottom,
        _ when soFar.Position == ScalePosition.Zero => ScaleReasons.CopingAtZero,
        _ => ScaleReasons.CopingLowest,
    };

    private static Found Suggested(params Reason[] reasons) => new(SuggestionFit.Next, reasons);

    private static Found Possible(params Reason[] reasons) => new(SuggestionFit.Also, reasons);

    private static Found NotNow(Reason reason) => new(SuggestionFit.NotNow, reason);

    private readonly record struct Found(SuggestionFit Fit, params Reason[] Reasons);
}
