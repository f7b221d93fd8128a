namespace Progressie.Conversations;

/// <summary>The reasons of <see cref="ConversationGuide"/>. Their sentences are in the catalog.</summary>
internal static class GuideReasons
{
    internal static readonly Reason IsClosed = Reason.Of("guide.is-closed");
    internal static readonly Reason BeginHere = Reason.Of("guide.begin-here");
    internal static readonly Reason NextInOrder = Reason.Of("guide.next-in-order");
    internal static readonly Reason NotDiscussed = Reason.Of("guide.not-discussed");
    internal static readonly Reason Discussed = Reason.Of("guide.discussed");
    internal static readonly Reason Anytime = Reason.Of("guide.anytime");
    internal static readonly Reason CopingNothingYet = Reason.Of("guide.coping-nothing-yet");
    internal static readonly Reason CopingHardNow = Reason.Of("guide.coping-hard-now");
    internal static readonly Reason AfterCoping = Reason.Of("guide.after-coping");
    internal static readonly Reason TinyStepLater = Reason.Of("guide.tiny-step-later");
    internal static readonly Reason ExploreOwnShare = Reason.Of("guide.explore-own-share");
    internal static readonly Reason SuccessExplored = Reason.Of("guide.success-explored");
    internal static readonly Reason SmallAndSoon = Reason.Of("guide.small-and-soon");
    internal static readonly Reason HalfwayBridge = Reason.Of("guide.halfway-bridge");
    internal static readonly Reason WhatIsThereFirst = Reason.Of("guide.what-is-there-first");
    internal static readonly Reason DecideOrLeave = Reason.Of("guide.decide-or-leave");
    internal static readonly Reason LookBack = Reason.Of("guide.look-back");
    internal static readonly Reason WhatElse = Reason.Of("guide.what-else");
    internal static readonly Reason NoStepBroughtAlong = Reason.Of("guide.no-step-brought-along");
    internal static readonly Reason OnlyBeforehand = Reason.Of("guide.only-beforehand");
    internal static readonly Reason NoCheckingUp = Reason.Of("guide.no-checking-up");
    internal static readonly Reason PrepareAlone = Reason.Of("guide.prepare-alone");
    internal static readonly Reason SayItFirst = Reason.Of("guide.say-it-first");
    internal static readonly Reason GiveTheReason = Reason.Of("guide.give-the-reason");
    internal static readonly Reason ViewsAgain = Reason.Of("guide.views-again");
    internal static readonly Reason ExpectationStays = Reason.Of("guide.expectation-stays");
    internal static readonly Reason WhatIsInTheWay = Reason.Of("guide.what-is-in-the-way");
    internal static readonly Reason TimeToThink = Reason.Of("guide.time-to-think");
    internal static readonly Reason OpenNow = Reason.Of("guide.open-now");
    internal static readonly Reason NobodySpeaks = Reason.Of("guide.nobody-speaks");
    internal static readonly Reason IsOver = Reason.Of("guide.is-over");
    internal static readonly Reason NoUsefulnessAsked = Reason.Of("caution.no-usefulness-asked");
    internal static readonly Reason StepLarge = Reason.Of("caution.step-large");
    internal static readonly Reason NoApproach = Reason.Of("caution.no-approach");
    internal static readonly Reason NoFollowUp = Reason.Of("caution.no-follow-up");

    internal static Reason ComesAfter(StepId step) => Reason.Of("guide.comes-after", ("step", step.ToString()));

    internal static Reason Turn(string round, string people) => Reason.Of("guide.turn", ("round", round), ("people", people));

    internal static Reason TheirTurn(string people) => Reason.Of("guide.their-turn", ("people", people));

    internal static Reason OverTime(StepId step, string minutes, string allowed) =>
        Reason.Of("caution.over-time", ("step", step.ToString()), ("minutes", minutes), ("allowed", allowed));

    internal static Reason StepFarAway(string days) => Reason.Of("caution.step-far-away", ("days", days));

    internal static Reason ApproachByAnother(StepId step, ParticipantId person) =>
        Reason.Of("caution.approach-by-another", ("step", step.ToString()), ("person", person.ToString()));

    internal static Reason StepsNotReviewed(string count) => Reason.Of("caution.steps-not-reviewed", ("count", count));

    internal static Reason OtherRole(string role, string modelRole) => Reason.Of("caution.other-role", ("role", role), ("form", modelRole));
}
