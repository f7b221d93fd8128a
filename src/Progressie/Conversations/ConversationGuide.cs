using System.Globalization;
using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>Says, for a conversation as it stands, what can be taken up, what fits next, and why.</summary>
/// <remarks>Follows the kinds of the steps and what was marked by people; it reads no moods out of words. Pure; safe to call from any thread.
/// Source: handbook 1 (bridge to the next step; small and soon), 2.4, 4.4 (coping first), 5, 8 and 9.</remarks>
public static class ConversationGuide
{
    /// <summary>Gets the number of days within which a step is near; one further away is pointed out, since a near one is easier to begin with.</summary>
    public static int NearInDays => 14;

    /// <summary>Looks at a conversation at the moment of its latest event, with everything in it.</summary>
    /// <remarks>What somebody keeps private shows in this guidance. For the screen of a participant, take <see cref="SuggestFor(Conversation, ParticipantId?)"/>.</remarks>
    /// <param name="conversation">The conversation.</param>
    /// <returns>The guidance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="conversation"/> is <see langword="null"/>.</exception>
    public static ConversationGuidance Suggest(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        return Suggest(conversation, conversation.State.LatestAt);
    }

    /// <summary>Looks at a conversation at a moment, with everything in it.</summary>
    /// <remarks>What somebody keeps private shows in this guidance. For the screen of a participant, take <see cref="SuggestFor(Conversation, ParticipantId?, DateTimeOffset)"/>.</remarks>
    /// <param name="conversation">The conversation.</param>
    /// <param name="now">The moment, for what has to do with time: how long a step takes, how far away one is.</param>
    /// <returns>The guidance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="conversation"/> is <see langword="null"/>.</exception>
    public static ConversationGuidance Suggest(Conversation conversation, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        return Suggest(conversation, ConversationOutline.Of(conversation, seesAll: true, reader: null), now);
    }

    /// <summary>Looks at a conversation at the moment of its latest event, as far as somebody may see it: as if what others keep private had not been said.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="reader">The participant; <see langword="null"/> for what everybody in the conversation may see.</param>
    /// <returns>The guidance. Whose turn it is in a fixed order is everybody's to see.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="conversation"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The reader does not take part.</exception>
    public static ConversationGuidance SuggestFor(Conversation conversation, ParticipantId? reader)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        return SuggestFor(conversation, reader, conversation.State.LatestAt);
    }

    /// <summary>Looks at a conversation at a moment, as far as somebody may see it: as if what others keep private had not been said.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="reader">The participant; <see langword="null"/> for what everybody in the conversation may see.</param>
    /// <param name="now">The moment, for what has to do with time.</param>
    /// <returns>The guidance. Whose turn it is in a fixed order is everybody's to see.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="conversation"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The reader does not take part.</exception>
    public static ConversationGuidance SuggestFor(Conversation conversation, ParticipantId? reader, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        return reader is { } person && !conversation.Beginning.TryGetIndex(person, out _)
            ? throw new ArgumentException($"'{reader}' does not take part in this conversation.", nameof(reader))
            : Suggest(conversation, ConversationOutline.Of(conversation, seesAll: false, reader), now);
    }

    private static ConversationGuidance Suggest(Conversation conversation, ConversationOutline outline, DateTimeOffset now)
    {
        ConversationModel model = conversation.Model;
        StepSuggestion[] steps = new StepSuggestion[model.All.Count];
        int next = model.Order == StepOrder.Free ? NextInOrder(conversation, outline) : -1;
        for (int i = 0; i < steps.Length; i++)
        {
            steps[i] = conversation.IsClosed ? Unavailable(conversation, outline, i, GuideReasons.IsClosed)
                : model.Order == StepOrder.Free ? SuggestFree(conversation, outline, i, next)
                : model.Order == StepOrder.Fixed ? SuggestFixed(conversation, outline, i)
                : SuggestPerPerson(conversation, outline, i);
        }

        return new ConversationGuidance(steps, [.. Cautions(conversation, outline, now)]);
    }

    private static StepSuggestion SuggestFree(Conversation conversation, ConversationOutline outline, int index, int next)
    {
        ConversationStep step = conversation.Model.All[index];
        int times = outline.Times(index);
        if (outline.Signal != AnswerSignal.None && SuggestInTheDark(outline, step) is { } inTheDark)
        {
            return Available(step, inTheDark.Rank, times, inTheDark.Why);
        }

        if (SuggestByKind(conversation, outline, step, times) is { } byKind)
        {
            return Available(step, byKind.Rank, times, byKind.Why);
        }

        if (index >= conversation.Model.Steps.Count)
        {
            return Available(step, StepSuggestion.NotSuggested, times, GuideReasons.Anytime);
        }

        if (index == next && outline.Signal == AnswerSignal.None)
        {
            return Available(step, rank: 10, times, outline.IsEmpty ? GuideReasons.BeginHere : GuideReasons.NextInOrder);
        }

        return Available(step, StepSuggestion.NotSuggested, times, times > 0 || conversation.IsReviewOfSteps(index) ? GuideReasons.Discussed : GuideReasons.NotDiscussed);
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
            return (StepSuggestion.NotSuggested, GuideReasons.AfterCoping);
        }

        return step.Kind == StepKind.NextStep ? (StepSuggestion.NotSuggested, GuideReasons.TinyStepLater) : null;
    }

    private static (int Rank, Reason Why)? SuggestByKind(Conversation conversation, ConversationOutline outline, ConversationStep step, int times)
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
        bool looksAtWhatIsThere = outline.Has(StepKind.Platform) || outline.Has(StepKind.EarlierSuccess) || outline.Has(StepKind.WhatIsBetter)
            || outline.Has(StepKind.Coping);
        return looksAhead && !looksAtWhatIsThere ? (StepSuggestion.NotSuggested, GuideReasons.WhatIsThereFirst) : null;
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
            return (StepSuggestion.NotSuggested, GuideReasons.ViewsAgain);
        }

        return step.Kind == StepKind.Approach && times == 0 && outline.Has(StepKind.Perspective) ? (2, GuideReasons.ExpectationStays) : null;
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

    private static StepSuggestion SuggestFixed(Conversation conversation, ConversationOutline outline, int index)
    {
        ConversationModel model = conversation.Model;
        StepState state = conversation.State.Steps[index];
        if (!conversation.Rules.IsOpen(conversation.State, index, out int first))
        {
            return Unavailable(conversation, outline, index, first < 0 ? GuideReasons.IsOver : GuideReasons.ComesAfter(model.All[first].Id));
        }

        ConversationStep step = model.All[index];

        // What was begun goes on before what could begin.
        int rank = state.IsBegun ? index : model.All.Count + index;
        if (step.Turns == TurnTaking.Open)
        {
            return Available(step, rank, outline.Times(index), GuideReasons.OpenNow);
        }

        ValueList<ParticipantId> waiting = People(conversation, conversation.Beginning.SpeakersOfStep[index].Where(person => !state.Had(person)));
        return new StepSuggestion(
            step, isAvailable: true, rank, outline.Times(index), state.Round, waiting, [GuideReasons.Turn(Number(state.Round), string.Join(", ", waiting))]);
    }

    private static StepSuggestion SuggestPerPerson(Conversation conversation, ConversationOutline outline, int index)
    {
        StepState state = conversation.State.Steps[index];
        List<int> open = [];
        int comesFirst = -1;
        foreach (int person in conversation.Beginning.SpeakersOfStep[index])
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
                conversation, outline, index, comesFirst < 0 ? GuideReasons.IsOver : GuideReasons.ComesAfter(conversation.Model.All[comesFirst].Id));
        }

        ValueList<ParticipantId> waiting = People(conversation, open.Where(person => !state.Had(person)));
        return waiting.Count == 0
            ? new StepSuggestion(conversation.Model.All[index], isAvailable: true, StepSuggestion.NotSuggested, outline.Times(index), round: null, waiting, [GuideReasons.Discussed])
            : new StepSuggestion(
                conversation.Model.All[index], isAvailable: true, index, outline.Times(index), round: null, waiting, [GuideReasons.TheirTurn(string.Join(", ", waiting))]);
    }

    private static List<Reason> Cautions(Conversation conversation, ConversationOutline outline, DateTimeOffset now)
    {
        List<Reason> cautions = [];
        if (conversation.Role is { } role && conversation.Model.Role is { } modelRole && role != modelRole)
        {
            cautions.Add(GuideReasons.OtherRole(Motivation.MotivationWords.Roles[role], Motivation.MotivationWords.Roles[modelRole]));
        }

        int notReviewed = CountNotReviewed(conversation);
        if (notReviewed > 0)
        {
            cautions.Add(GuideReasons.StepsNotReviewed(Number(notReviewed)));
        }

        if (outline.LatestDecidedDay is { } day && day.DayNumber - DateOnly.FromDateTime(now.DateTime).DayNumber is var days && days > NearInDays)
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

    /// <summary>How many open steps were brought along that nobody came back to. One that was talked about and is still open is not among them.</summary>
    private static int CountNotReviewed(Conversation conversation)
    {
        if (conversation.Carried.Count == 0)
        {
            return 0;
        }

        HashSet<int> reviewed = [];
        foreach (ConversationEvent happened in conversation.EventList)
        {
            if (happened is Reviewed review)
            {
                reviewed.Add(review.CarriedStep);
            }
        }

        return conversation.Carried.Where((step, index) => step.Status == NextStepStatus.Open && !reviewed.Contains(index + 1)).Count();
    }

    private static void AddOverTime(Conversation conversation, ConversationOutline outline, int index, DateTimeOffset now, List<Reason> cautions)
    {
        ConversationStep step = conversation.Model.Steps[index];
        if (step.Minutes is not { } allowed || Began(conversation, outline, index) is not { } began)
        {
            return;
        }

        // A step that is over, or where the order is looser no longer talked about, took as long as it took; one that goes on takes until now.
        StepState state = conversation.State.Steps[index];
        bool goesOn = !state.IsOver && !conversation.IsClosed
            && (conversation.Model.Order == StepOrder.Fixed || conversation.State.LatestStep == index);
        TimeSpan taken = (goesOn ? now : state.LatestAt) - began;
        if (taken > TimeSpan.FromMinutes(allowed))
        {
            cautions.Add(GuideReasons.OverTime(step.Id, Number((int)taken.TotalMinutes), Number(allowed)));
        }
    }

    /// <summary>When a step began, if it did. In a fixed order that is when all before it are over, and not when its first words are written down.</summary>
    private static DateTimeOffset? Began(Conversation conversation, ConversationOutline outline, int index)
    {
        if (conversation.Model.Order != StepOrder.Fixed)
        {
            return outline.Times(index) > 0 ? conversation.State.Steps[index].FirstAt : null;
        }

        DateTimeOffset began = conversation.StartedAt;
        foreach (int before in conversation.Model.BeforeStep(index))
        {
            StepState earlier = conversation.State.Steps[before];
            if (!earlier.IsOver)
            {
                return null;
            }

            began = earlier.LatestAt > began ? earlier.LatestAt : began;
        }

        return began;
    }

    private static StepSuggestion Available(ConversationStep step, int rank, int times, Reason reason)
    {
        bool isStepSuggested = step.Kind == StepKind.NextStep && rank < StepSuggestion.NotSuggested;
        return new StepSuggestion(
            step, isAvailable: true, rank, times, round: null, ValueList<ParticipantId>.Empty, isStepSuggested ? [reason, GuideReasons.SmallAndSoon] : [reason]);
    }

    private static StepSuggestion Unavailable(Conversation conversation, ConversationOutline outline, int index, Reason reason) => new(
        conversation.Model.All[index],
        isAvailable: false,
        StepSuggestion.NotSuggested,
        outline.Times(index),
        round: null,
        ValueList<ParticipantId>.Empty,
        [reason]);

    private static ValueList<ParticipantId> People(Conversation conversation, IEnumerable<int> people) =>
        ValueList<ParticipantId>.Own([.. people.Select(person => conversation.Beginning.Participants[person].Person.Id)]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
