using System.Globalization;
using Progressie.Internal;
using Progressie.Motivation;

namespace Progressie.Conversations;

/// <summary>Says, for a conversation in its current state, what can be taken up, what fits next, and why; <see cref="Conversation.Guide"/>
/// asks it.</summary>
/// <remarks>Follows the kinds of the steps and what was marked by people; it reads no moods out of words. Pure; safe to call from any
/// thread. Source: handbook 1 (bridge to the next step; small and soon), 2.4, 4.4 (coping first), 5, 8 and 9.</remarks>
internal static class ConversationGuide
{
    /// <summary>The rank of what is not suggested.</summary>
    private const int NotSuggested = int.MaxValue;

    /// <summary>Looks at as much of a conversation as somebody may see, as if what others keep private had not been said.</summary>
    internal static Guidance Look(Conversation conversation, bool seesAll, ParticipantId? reader, DateTimeOffset now)
    {
        ConversationModel model = conversation.Model;
        ConversationOutline outline = ConversationOutline.Of(conversation, seesAll, reader);
        Suggestion[] steps = new Suggestion[model.All.Count];
        int next = model.Order == StepOrder.Free ? NextInOrder(conversation, outline) : -1;
        for (int i = 0; i < steps.Length; i++)
        {
            steps[i] = conversation.IsClosed ? Unavailable(conversation, outline, i, GuideReasons.IsClosed)
                : model.Order == StepOrder.Free ? SuggestFree(conversation, outline, i, next)
                : model.Order == StepOrder.Fixed ? SuggestFixed(conversation, outline, i)
                : SuggestPerPerson(conversation, outline, i);
        }

        return new Guidance(steps, [.. Cautions(conversation, outline, now)]);
    }

    private static Suggestion SuggestFree(Conversation conversation, ConversationOutline outline, int index, int next)
    {
        ConversationStep step = conversation.Model.All[index];
        int times = outline.Times(index);
        if (WhyNotNow(conversation, outline, index) is { } why)
        {
            return Unavailable(conversation, outline, index, why);
        }

        if (outline.Signal != AnswerSignal.None && step.Kind == StepKind.Coping)
        {
            return Available(
                conversation, outline, index, rank: 0,
                outline.Signal == AnswerSignal.HardNow ? GuideReasons.CopingHardNow : GuideReasons.CopingNothingYet);
        }

        if (SuggestByKind(conversation.Model, outline, step, times) is { } byKind)
        {
            return Available(conversation, outline, index, byKind.Rank, byKind.Why);
        }

        if (index >= conversation.Model.Steps.Count)
        {
            return Available(conversation, outline, index, NotSuggested, GuideReasons.Anytime);
        }

        if (index == next && outline.Signal == AnswerSignal.None)
        {
            return Available(
                conversation, outline, index, rank: 10,
                outline.IsEmpty && !outline.HasDecided ? GuideReasons.BeginHere : GuideReasons.NextInOrder);
        }

        return Available(
            conversation, outline, index, NotSuggested,
            times > 0 || conversation.IsReviewOfSteps(index) ? GuideReasons.Discussed : GuideReasons.NotDiscussed);
    }

    /// <summary>Why a step is better left for now, though nobody is kept from it. Where it is dark, how somebody manages comes first;
    /// looking for what is there, or ahead, comes later.</summary>
    private static Reason? WhyNotNow(Conversation conversation, ConversationOutline outline, int index)
    {
        ConversationStep step = conversation.Model.All[index];
        if (outline.Signal != AnswerSignal.None)
        {
            if (step.Kind == StepKind.Platform || step.Kind == StepKind.EarlierSuccess || step.Kind == StepKind.WhatIsBetter)
            {
                return GuideReasons.AfterCoping;
            }

            if (step.Kind == StepKind.NextStep)
            {
                return GuideReasons.TinyStepLater;
            }
        }

        if (outline.Times(index) > 0 || conversation.IsReviewOfSteps(index))
        {
            return null;
        }

        return step.Kind == StepKind.Review && outline.NotReviewed == 0 ? GuideReasons.NoStepBroughtAlong
            : step.Moment == UsefulnessMoment.Before && (outline.HasDecided || outline.HasLookedBack) ? GuideReasons.OnlyBeforehand
            : null;
    }

    private static (int Rank, Reason Why)? SuggestByKind(
        ConversationModel model, ConversationOutline outline, ConversationStep step, int times)
    {
        if (step.Kind == StepKind.NextStep)
        {
            return SuggestNextStep(outline);
        }

        if (step.Moment == UsefulnessMoment.After)
        {
            return times == 0 && outline.HasDecided ? (1, GuideReasons.LookBack) : null;
        }

        if (step.Kind == StepKind.Review && times == 0 && outline.NotReviewed > 0)
        {
            // After what is better, so that the talk opens with what is there and not with a list to check.
            return (11, GuideReasons.NoCheckingUp);
        }

        if (!outline.LeadsToAStep)
        {
            return SuggestDirecting(outline, step, times);
        }

        if (step.Kind == outline.SuccessKind && times > 0 && !outline.IsSuccessExplored)
        {
            return (1, GuideReasons.ExploreOwnShare);
        }

        if (step.Moment == UsefulnessMoment.Halfway)
        {
            return outline.IsSuccessExplored && outline.Signal == AnswerSignal.None && times == 0 && !outline.HasStepIdea
                ? (1, GuideReasons.HalfwayBridge)
                : null;
        }

        if (IsWhatElse(model, step) && outline.MayMoreBeBetter && outline.LatestInOrder <= model.IndexOf(step.Id))
        {
            return (3, GuideReasons.WhatElse);
        }

        return SuggestDirecting(outline, step, times);
    }

    /// <summary>Whether a step asks what else is better: any of that kind but the first.</summary>
    private static bool IsWhatElse(ConversationModel model, ConversationStep step)
    {
        if (step.Kind != StepKind.WhatIsBetter)
        {
            return false;
        }

        foreach (ConversationStep first in model.All.Span)
        {
            if (first.Kind == StepKind.WhatIsBetter)
            {
                return first.Id != step.Id;
            }
        }

        return false;
    }

    private static (int Rank, Reason Why)? SuggestNextStep(ConversationOutline outline)
    {
        if (outline.HasDecided)
        {
            return null;
        }

        if (outline.HasStepIdea)
        {
            return (1, GuideReasons.DecideOrLeave);
        }

        if (outline.IsSuccessExplored && !outline.IsPastEnd)
        {
            return (2, GuideReasons.SuccessExplored);
        }

        bool looksAhead = outline.Has(StepKind.ProgressNeed) || outline.Has(StepKind.DesiredSituation);
        bool looksAtWhatIsThere = outline.Has(StepKind.Platform) || outline.Has(StepKind.EarlierSuccess)
            || outline.Has(StepKind.WhatIsBetter)
            || outline.Has(StepKind.Coping);
        return looksAhead && !looksAtWhatIsThere ? (NotSuggested, GuideReasons.WhatIsThereFirst) : null;
    }

    private static (int Rank, Reason Why)? SuggestDirecting(ConversationOutline outline, ConversationStep step, int times)
    {
        if (step.Kind == StepKind.Preparation && outline.IsEmpty && !outline.HasDecided)
        {
            return (8, GuideReasons.PrepareAlone);
        }

        if (step.Kind == StepKind.Expectation)
        {
            return times > 0 ? (outline.HasExpectationReason ? null : (1, GuideReasons.GiveTheReason))
                : outline.HasDecided ? null
                : (outline.IsEmpty ? 9 : 1, GuideReasons.SayItFirst);
        }

        if (step.Kind == StepKind.Perspective)
        {
            return outline.NeedsApproach && !outline.HasHeardViews ? (1, GuideReasons.WhatIsInTheWay)
                : times > 0 ? (NotSuggested, GuideReasons.ViewsAgain)
                : null;
        }

        if (step.Kind == StepKind.FollowUp && times == 0 && outline.NeedsApproach)
        {
            return (3, GuideReasons.TimeToThink);
        }

        bool isApproachNext = times == 0 ? outline.Has(StepKind.Perspective) : outline.NeedsApproach && outline.HasHeardViews;
        return step.Kind == StepKind.Approach && isApproachNext && !outline.HasDecided ? (2, GuideReasons.ExpectationStays) : null;
    }

    /// <summary>The step that comes next in the order of the model: the first after the latest that was not discussed. Once a step was
    /// agreed on, nothing that leads up to one comes next; after the talk was looked back on, nothing does.</summary>
    private static int NextInOrder(Conversation conversation, ConversationOutline outline)
    {
        if (outline.IsPastEnd)
        {
            return -1;
        }

        int count = conversation.Model.Steps.Count;
        int candidate = outline.LatestInOrder + 1;
        if (outline.HasDecided)
        {
            ReadOnlySpan<ConversationStep> steps = conversation.Model.All.Span[..count];
            int place = steps.Length - 1;
            while (place >= 0 && steps[place].Kind != StepKind.NextStep && steps[place].Kind != StepKind.Approach)
            {
                place--;
            }

            // Where no step has a place in the order, all of it may lead up to one.
            candidate = place < 0 ? count : Math.Max(candidate, place + 1);
        }

        while (candidate < count
            && (outline.Times(candidate) > 0 || conversation.IsReviewOfSteps(candidate)
                || WhyNotNow(conversation, outline, candidate) is not null))
        {
            candidate++;
        }

        return candidate < count ? candidate : -1;
    }

    private static Suggestion SuggestFixed(Conversation conversation, ConversationOutline outline, int index)
    {
        ConversationModel model = conversation.Model;
        StepState state = conversation.State.StepAt(index);
        if (!conversation.Rules.IsOpen(conversation.State, index, out int first))
        {
            return Unavailable(conversation, outline, index, first < 0 ? GuideReasons.IsOver : ComesAfter(conversation, first));
        }

        ConversationStep step = model.All[index];

        // What was begun goes on before what could begin.
        int rank = state.IsBegun ? index : model.All.Count + index;
        int[] speakers = conversation.State.People.SpeakersOf(index);
        if (step.Turns == TurnTaking.Open)
        {
            return Available(conversation, outline, index, rank, speakers.Length == 0 ? GuideReasons.NobodySpeaks : GuideReasons.OpenNow);
        }

        ValueList<ParticipantId> waiting = People(conversation, speakers.Where(person => !state.Had(person)));
        return Look(
            conversation, outline, index, rank,
            waiting.Count == 0
                ? GuideReasons.NobodySpeaks
                : Waiting(conversation, GuideReasons.Turn(Number(state.Round), IssueTerms.Known(waiting)), waiting)) with
        {
            Round = state.Round,
            WaitingFor = waiting,
        };
    }

    private static Suggestion SuggestPerPerson(Conversation conversation, ConversationOutline outline, int index)
    {
        StepState state = conversation.State.StepAt(index);
        List<int> open = [];
        int comesFirst = -1;
        foreach (int person in conversation.State.People.SpeakersOf(index))
        {
            if (conversation.Rules.IsOpenFor(conversation.State, index, person, out int first))
            {
                open.Add(person);
            }
            else if (comesFirst < 0)
            {
                comesFirst = first;
            }
        }

        if (open.Count == 0)
        {
            return Unavailable(
                conversation, outline, index, comesFirst < 0 ? GuideReasons.IsOver : ComesAfter(conversation, comesFirst));
        }

        ValueList<ParticipantId> waiting = People(conversation, open.Where(person => !state.Had(person)));
        return waiting.Count == 0
            ? Look(conversation, outline, index, NotSuggested, GuideReasons.Discussed)
            : Look(
                conversation, outline, index, index,
                Waiting(conversation, GuideReasons.TheirTurn(IssueTerms.Known(waiting)), waiting)) with
            {
                WaitingFor = waiting,
            };
    }

    private static List<Reason> Cautions(Conversation conversation, ConversationOutline outline, DateTimeOffset now)
    {
        List<Reason> cautions = [];
        if (conversation.Role is { } role && conversation.Model.Role is { } modelRole && role != modelRole)
        {
            cautions.Add(GuideReasons.OtherRole(MotivationWords.Roles[role], MotivationWords.Roles[modelRole])
                .Calling("role", RoleAdvisor.TitleOf(role)).Calling("form", RoleAdvisor.TitleOf(modelRole)));
        }

        if (outline.NotReviewed > 0)
        {
            cautions.Add(GuideReasons.StepsNotReviewed(Number(outline.NotReviewed)));
        }

        if (outline.LatestDecided?.DaysWhenFar(now) is { } days)
        {
            cautions.Add(GuideReasons.StepFarAway(Number(days)));
        }

        if (outline.LatestDecided is { } step && LargeSteps.SoundLarge(step, conversation.Language))
        {
            cautions.Add(GuideReasons.StepLarge);
        }

        if (outline.ApproachByAnother is { } approach)
        {
            cautions.Add(GuideReasons.ApproachByAnother(conversation.Model.All[approach.Step].Id, approach.By)
                .Calling("step", conversation.Beginning.TitleOf(approach.Step))
                .Calling("person", Wording.AsItIs(conversation.State.People.NameOf(approach.By))));
        }

        if (outline.NeedsApproach && !conversation.IsClosed)
        {
            cautions.Add(GuideReasons.NoApproach);
        }

        for (int i = 0; i < conversation.Model.Steps.Count; i++)
        {
            AddOverTime(conversation, outline, i, now, cautions);
        }

        if (conversation.IsClosed)
        {
            if (outline.IsMissing(conversation.Model, static step => step.Moment == UsefulnessMoment.After))
            {
                cautions.Add(GuideReasons.NoUsefulnessAsked);
            }

            if (outline.Has(StepKind.Expectation) && outline.IsMissing(conversation.Model, static step => step.Kind == StepKind.FollowUp))
            {
                cautions.Add(GuideReasons.NoFollowUp);
            }
        }

        return cautions;
    }

    private static void AddOverTime(
        Conversation conversation, ConversationOutline outline, int index, DateTimeOffset now, List<Reason> cautions)
    {
        ConversationStep step = conversation.Model.Steps[index];
        if (step.Minutes is not { } allowed || Began(conversation, outline, index) is not { } began)
        {
            return;
        }

        // A step that is over, or where the order is looser no longer talked about, took as long as it took; one that goes on takes until
        // now.
        bool isFixed = conversation.Model.Order == StepOrder.Fixed;
        bool goesOn = !conversation.State.StepAt(index).IsOver && !conversation.IsClosed && (isFixed || outline.LatestStep == index);
        TimeSpan taken = (goesOn ? now : isFixed ? conversation.State.StepAt(index).LatestAt : outline.SpokenIn(index).Latest) - began;
        if (taken > TimeSpan.FromMinutes(allowed))
        {
            cautions.Add(
                GuideReasons.OverTime(
                    step.Id, Number((long)taken.TotalMinutes), Number(allowed)).Calling("step", conversation.Beginning.TitleOf(index)));
        }
    }

    /// <summary>When a step began, if it did. In a fixed order that is when all before it are over, and not when its first words are
    /// written down.</summary>
    private static DateTimeOffset? Began(Conversation conversation, ConversationOutline outline, int index)
    {
        if (conversation.Model.Order != StepOrder.Fixed)
        {
            return outline.Times(index) > 0 ? outline.SpokenIn(index).First : null;
        }

        DateTimeOffset began = conversation.StartedAt;
        foreach (int before in conversation.Model.BeforeStep(index))
        {
            StepState earlier = conversation.State.StepAt(before);
            if (!earlier.IsOver)
            {
                return null;
            }

            began = earlier.LatestAt > began ? earlier.LatestAt : began;
        }

        return began;
    }

    private static Suggestion Available(Conversation conversation, ConversationOutline outline, int index, int rank, Reason reason)
    {
        bool isStepSuggested = conversation.Model.All[index].Kind == StepKind.NextStep && rank < NotSuggested;
        return isStepSuggested
            ? Look(conversation, outline, index, rank, reason, GuideReasons.SmallAndSoon)
            : Look(conversation, outline, index, rank, reason);
    }

    private static Suggestion Look(Conversation conversation, ConversationOutline outline, int index, int rank, params Reason[] reasons) =>
        ToSuggestion(conversation, outline, index, rank < NotSuggested ? SuggestionFit.Next : SuggestionFit.Also, rank, reasons);

    private static Suggestion Unavailable(Conversation conversation, ConversationOutline outline, int index, Reason reason) =>
        ToSuggestion(conversation, outline, index, SuggestionFit.NotNow, NotSuggested, reason);

    private static Suggestion ToSuggestion(
        Conversation conversation, ConversationOutline outline, int index, SuggestionFit fit, int rank, params Reason[] reasons) =>
        new(
            conversation.Model.All[index].Id, conversation.Beginning.TitleOf(index), conversation.Beginning.QuestionsOf(index), fit,
            reasons)
        {
            Times = outline.Times(index),
            Rank = rank,
        };

    private static Reason ComesAfter(Conversation conversation, int step) =>
        GuideReasons.ComesAfter(conversation.Model.All[step].Id).Calling("step", conversation.Beginning.TitleOf(step));

    private static Reason Waiting(Conversation conversation, Reason reason, ValueList<ParticipantId> people) =>
        reason.Calling("people", Wording.AsItIs(IssueTerms.Known(people.Select(conversation.State.People.NameOf))));

    private static ValueList<ParticipantId> People(Conversation conversation, IEnumerable<int> people) =>
        ValueList<ParticipantId>.Own([.. people.Select(person => conversation.State.People[person].Id)]);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
