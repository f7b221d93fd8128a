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
        if (outline.Signal != AnswerSignal.None && SuggestInTheDark(outline, step) is { } inTheDark)
        {
            return Available(conversation, outline, index, inTheDark.Rank, inTheDark.Why);
        }

        if (SuggestByKind(conversation, outline, step, times) is { } byKind)
        {
            return Available(conversation, outline, index, byKind.Rank, byKind.Why);
        }

        if (index >= conversation.Model.Steps.Count)
        {
            return Available(conversation, outline, index, NotSuggested, GuideReasons.Anytime);
        }

        if (index == next && outline.Signal == AnswerSignal.None)
        {
            return Available(conversation, outline, index, rank: 10, outline.IsEmpty ? GuideReasons.BeginHere : GuideReasons.NextInOrder);
        }

        return Available(
            conversation, outline, index, NotSuggested,
            times > 0 || conversation.IsReviewOfSteps(index) ? GuideReasons.Discussed : GuideReasons.NotDiscussed);
    }

    /// <summary>Where it is dark, how somebody manages comes first; looking for what is there, or ahead, comes later.</summary>
    private static (int Rank, Reason Why)? SuggestInTheDark(ConversationOutline outline, ConversationStep step)
    {
        if (step.Kind == StepKind.Coping)
        {
            return (0, outline.Signal == AnswerSignal.HardNow ? GuideReasons.CopingHardNow : GuideReasons.CopingNothingYet);
        }

        if (step.Kind == StepKind.Platform || step.Kind == StepKind.EarlierSuccess || step.Kind == StepKind.WhatIsBetter)
        {
            return (NotSuggested, GuideReasons.AfterCoping);
        }

        return step.Kind == StepKind.NextStep ? (NotSuggested, GuideReasons.TinyStepLater) : null;
    }

    private static (int Rank, Reason Why)? SuggestByKind(
        Conversation conversation, ConversationOutline outline, ConversationStep step, int times)
    {
        if (step.Kind == StepKind.NextStep)
        {
            return SuggestNextStep(outline);
        }

        if (step.Kind == outline.SuccessKind && times > 0 && !outline.IsSuccessExplored)
        {
            return (1, GuideReasons.ExploreOwnShare);
        }

        if (step.Kind == StepKind.Usefulness)
        {
            return step.Moment switch
            {
                UsefulnessMoment.Halfway when outline.IsSuccessExplored && outline.Signal == AnswerSignal.None
                    && times == 0 && !outline.HasStepIdea && !outline.HasDecided =>
                    (1, GuideReasons.HalfwayBridge),
                UsefulnessMoment.After when times == 0 && outline.HasDecided => (1, GuideReasons.LookBack),
                _ => null,
            };
        }

        if (step.Kind == StepKind.WhatIsBetter && times == 0 && outline.Has(StepKind.WhatIsBetter))
        {
            return (3, GuideReasons.WhatElse);
        }

        if (step.Kind == StepKind.Review && times == 0 && CountNotReviewed(conversation) > 0)
        {
            // After what is better, so that the talk opens with what is there and not with a list to check.
            return (11, GuideReasons.NoCheckingUp);
        }

        return SuggestDirecting(outline, step, times);
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

        if (outline.IsSuccessExplored)
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
        if (step.Kind == StepKind.Preparation && outline.IsEmpty)
        {
            return (8, GuideReasons.PrepareAlone);
        }

        if (step.Kind == StepKind.Expectation)
        {
            return times == 0 ? (outline.IsEmpty ? 9 : 1, GuideReasons.SayItFirst)
                : outline.HasExpectationReason ? null
                : (1, GuideReasons.GiveTheReason);
        }

        if (step.Kind == StepKind.Perspective && times > 0)
        {
            return (NotSuggested, GuideReasons.ViewsAgain);
        }

        return step.Kind == StepKind.Approach && times == 0 && outline.Has(StepKind.Perspective)
            ? (2, GuideReasons.ExpectationStays)
            : null;
    }

    /// <summary>The step that comes next in the order of the model: the first after the latest that was not discussed, else the first one.
    /// Once a step was agreed on, nobody needs to be asked for one.</summary>
    private static int NextInOrder(Conversation conversation, ConversationOutline outline)
    {
        int count = conversation.Model.Steps.Count;
        int latest = outline.LatestInOrder;
        for (int i = 1; i <= count; i++)
        {
            int candidate = (latest + i) % count;
            if (outline.Times(candidate) == 0 && !conversation.IsReviewOfSteps(candidate)
                && !(outline.HasDecided && conversation.Model.Steps[candidate].Kind == StepKind.NextStep))
            {
                return candidate;
            }
        }

        return -1;
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

        int notReviewed = CountNotReviewed(conversation);
        if (notReviewed > 0)
        {
            cautions.Add(GuideReasons.StepsNotReviewed(Number(notReviewed)));
        }

        if (outline.LatestDecided?.DaysWhenFar(now) is { } days)
        {
            cautions.Add(GuideReasons.StepFarAway(Number(days)));
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

    /// <summary>How many open steps were brought along that nobody came back to. One that was talked about and is still open is not among
    /// them.</summary>
    private static int CountNotReviewed(Conversation conversation)
    {
        if (conversation.Carried.Count == 0)
        {
            return 0;
        }

        HashSet<StepKey> reviewed =
        [
            .. conversation.Standing<Reviewed>()
                .Where(static review => review.CarriedStep is not null)
                .Select(review => StepKey.Of(conversation.Carried[review.CarriedStep!.Value - 1])),
        ];
        return NextSteps.Open(conversation.Carried).Select(StepKey.Of).Distinct().Count(step => !reviewed.Contains(step));
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
