using System.Globalization;

namespace Progressie.Scales;

/// <summary>The reasons of <see cref="ScaleGuide"/>. Their sentences are in the catalog.</summary>
internal static class ScaleReasons
{
    internal static readonly Reason ExplainFirst = Reason.Of("scale.explain-first");
    internal static readonly Reason PositionFirst = Reason.Of("scale.position-first");
    internal static readonly Reason AskPosition = Reason.Of("scale.ask-position");
    internal static readonly Reason Answered = Reason.Of("scale.answered");
    internal static readonly Reason NoNumberNeeded = Reason.Of("scale.no-number-needed");
    internal static readonly Reason AnotherQuestion = Reason.Of("scale.another-question");
    internal static readonly Reason StartFromWhatIsThere = Reason.Of("scale.start-from-what-is-there");
    internal static readonly Reason KeptFromLower = Reason.Of("scale.kept-from-lower");
    internal static readonly Reason LookBelowFirst = Reason.Of("scale.look-below-first");
    internal static readonly Reason LearnFromEarlier = Reason.Of("scale.learn-from-earlier");
    internal static readonly Reason NoHigherSoFar = Reason.Of("scale.no-higher-so-far");
    internal static readonly Reason BestSoFar = Reason.Of("scale.best-so-far");
    internal static readonly Reason SmallDifference = Reason.Of("scale.small-difference");
    internal static readonly Reason PictureFirst = Reason.Of("scale.picture-first");
    internal static readonly Reason SmallAndSoon = Reason.Of("scale.small-and-soon");
    internal static readonly Reason MaySkip = Reason.Of("scale.may-skip");
    internal static readonly Reason CopingAtZero = Reason.Of("scale.coping-at-zero");
    internal static readonly Reason CopingBelow = Reason.Of("scale.coping-below");
    internal static readonly Reason CopingNoBottom = Reason.Of("scale.coping-no-bottom");
    internal static readonly Reason CopingLowest = Reason.Of("scale.coping-lowest");
    internal static readonly Reason AskPositively = Reason.Of("scale.ask-positively");
    internal static readonly Reason CopingFirst = Reason.Of("scale.coping-first");
    internal static readonly Reason WhatIsThereSuppressed = Reason.Of("scale.what-is-there-suppressed");
    internal static readonly Reason EarlierSuccessDeferred = Reason.Of("scale.earlier-success-deferred");
    internal static readonly Reason TinyStep = Reason.Of("scale.tiny-step");
    internal static readonly Reason Anytime = Reason.Of("scale.anytime");
    internal static readonly Reason NothingHigher = Reason.Of("scale.nothing-higher");
    internal static readonly Reason KeepAtTen = Reason.Of("scale.keep-at-ten");
    internal static readonly Reason GoodEnough = Reason.Of("scale.good-enough");
    internal static readonly Reason StepNotNeeded = Reason.Of("scale.step-not-needed");
    internal static readonly Reason StepLarge = Reason.Of("scale.step-large");

    internal static Reason StepFarAway(int days) =>
        Reason.Of("scale.step-far-away", ("days", days.ToString(CultureInfo.InvariantCulture)));
}
