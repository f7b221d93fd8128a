using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>The words of the format for scales.</summary>
internal static class ScaleWords
{
    internal static readonly Vocabulary<ScaleKind> Kinds = new()
    {
        [ScaleKind.Success] = "success",
        [ScaleKind.Motivation] = "motivation",
        [ScaleKind.Confidence] = "confidence",
        [ScaleKind.Independence] = "independence",
    };

    internal static readonly Vocabulary<ScaleGrain> Grains = new()
    {
        [ScaleGrain.Half] = "half",
        [ScaleGrain.Whole] = "whole",
        [ScaleGrain.Tenth] = "tenth",
    };

    internal static readonly Vocabulary<ScaleStep> Steps = new()
    {
        [ScaleStep.Explain] = "explain",
        [ScaleStep.CurrentPosition] = "current-position",
        [ScaleStep.WhatIsThere] = "what-is-there",
        [ScaleStep.EarlierSuccess] = "earlier-success",
        [ScaleStep.OneStepHigher] = "one-step-higher",
        [ScaleStep.NextStep] = "next-step",
        [ScaleStep.Coping] = "coping",
        [ScaleStep.Continuation] = "continuation",
    };

    internal static readonly Vocabulary<ScaleSequence> Sequences = new()
    {
        [ScaleSequence.Full] = "full",
        [ScaleSequence.Brief] = "brief",
    };

    internal static readonly Vocabulary<ScaleGap> Gaps = new()
    {
        [ScaleGap.None] = "none",
        [ScaleGap.Unanswered] = "unanswered",
        [ScaleGap.BelowScale] = "below-scale",
        [ScaleGap.NoBottom] = "no-bottom",
        [ScaleGap.NewVersion] = "new-version",
    };

    internal static readonly Vocabulary<ScaleDirection> Directions = new()
    {
        [ScaleDirection.Same] = "same",
        [ScaleDirection.Higher] = "higher",
        [ScaleDirection.Lower] = "lower",
    };
}
