using Progressie.Internal;
using Progressie.Motivation;

namespace Progressie.Conversations;

/// <summary>As much of a conversation as guidance needs, gathered in one go over its events.</summary>
internal sealed class ConversationOutline
{
    private readonly HashSet<StepKind> _kinds = [];
    private readonly int[] _times;
    private readonly Conversation _conversation;
    private (DateTimeOffset First, DateTimeOffset Latest)[]? _spoken;
    private int? _notReviewed;
    private bool _isApproachMissing;
    private bool _hasOwnApproach;

    private ConversationOutline(Conversation conversation)
    {
        _conversation = conversation;
        SuccessKind = FindSuccessKind(conversation.Model);
        _times = new int[conversation.Model.All.Count];
    }

    /// <summary>The kind of step in which this model explores a success: the nearest there is to the earlier-success question.</summary>
    /// <value><c>default</c> where there is none: what somebody knows already is no success to learn from.</value>
    internal StepKind SuccessKind { get; }

    internal bool IsEmpty => _kinds.Count == 0;

    /// <summary>Whether what the person did themselves was told of a success.</summary>
    internal bool IsSuccessExplored { get; private set; }

    internal bool HasStepIdea { get; private set; }

    internal bool HasDecided { get; private set; }

    internal bool HasExpectationReason { get; private set; }

    /// <summary>Whether something is better and nobody said yet that this was all.</summary>
    internal bool MayMoreBeBetter { get; private set; }

    /// <summary>Whether the talk was looked back on, and did not go on after that.</summary>
    internal bool IsPastEnd { get; private set; }

    /// <summary>Whether the talk was looked back on.</summary>
    internal bool HasLookedBack { get; private set; }

    /// <summary>Whether a step is still to come: none was agreed on, and the talk is not at its end.</summary>
    internal bool LeadsToAStep => !HasDecided && !IsPastEnd;

    /// <summary>Who wrote down an approach that is for another to word, and in which step.</summary>
    /// <value><see langword="null"/> when nobody did, or whose approach it is worded one too.</value>
    internal (int Step, ParticipantId By)? ApproachByAnother { get; private set; }

    /// <summary>Whether who directs asked for an approach, and none came.</summary>
    internal bool NeedsApproach => _isApproachMissing && !HasDecided
        && (_conversation.Role ?? _conversation.Model.Role) == ProgressRole.Directing;

    /// <summary>Whether views were heard since an approach was asked for last.</summary>
    internal bool HasHeardViews { get; private set; }

    internal NextStep? LatestDecided { get; private set; }

    /// <summary>What was signalled and not followed by the coping question.</summary>
    internal AnswerSignal Signal { get; private set; }

    /// <summary>The index of the latest step that has a place in the order, or -1.</summary>
    internal int LatestInOrder { get; private set; } = -1;

    /// <summary>The index of the step that was spoken in last, aside or not, or -1.</summary>
    internal int LatestStep { get; private set; } = -1;

    /// <summary>How many open steps were brought along that nobody came back to. One that was talked about and is still open is not among
    /// them.</summary>
    internal int NotReviewed => _notReviewed ??= CountNotReviewed(_conversation);

    /// <summary>Gathers what somebody may see, or everything.</summary>
    internal static ConversationOutline Of(Conversation conversation, bool seesAll, ParticipantId? reader)
    {
        ConversationModel model = conversation.Model;
        ConversationOutline outline = new(conversation);
        AppendList<ConversationEvent> events = conversation.Log.Events;
        for (int i = 0; i < events.Count; i++)
        {
            ConversationEvent happened = events[i];
            if (!conversation.Log.Stands(i + 1) || (!seesAll && IsHiddenFrom(reader, conversation, events, i, happened)))
            {
                continue;
            }

            switch (happened)
            {
                case Said said:
                    Corrected? latest = ConversationRules.LatestCorrection(conversation.State, conversation.Log, i + 1);
                    outline.Add(model, said, latest?.Answer ?? said.Answer, latest?.Signal ?? said.Signal);
                    break;
                case Decided:
                    outline.HasDecided = true;
                    outline.LatestDecided = ((Decided)conversation.AsItStands(i + 1)).Step;
                    break;
                default:
                    break;
            }
        }

        // Where nobody can ask how somebody manages, waiting for that would leave the guide with nothing to say.
        if (!model.All.Any(static step => step.Kind == StepKind.Coping))
        {
            outline.Signal = AnswerSignal.None;
        }

        return outline;
    }

    /// <summary>How often something was said in a step, as far as it may be seen.</summary>
    internal int Times(int step) => _times[step];

    /// <summary>When something was first and last said in a step, as far as it may be seen. Only for a step that takes so many minutes,
    /// where something was.</summary>
    internal (DateTimeOffset First, DateTimeOffset Latest) SpokenIn(int step) => _spoken![step];

    internal bool Has(StepKind kind) => _kinds.Contains(kind);

    /// <summary>Whether the model has such a step, and it was not discussed.</summary>
    internal bool IsMissing(ConversationModel model, Func<ConversationStep, bool> isSuch)
    {
        for (int i = 0; i < model.Steps.Count; i++)
        {
            if (isSuch(model.Steps[i]))
            {
                return _times[i] == 0;
            }
        }

        return false;
    }

    /// <summary>Whether an event of another is private to them, or about one that is.</summary>
    // What was done to an entry is as private as the entry, and to the same person, whoever did it.
    private static bool IsHiddenFrom(
        ParticipantId? reader, Conversation conversation, AppendList<ConversationEvent> events, int index, ConversationEvent happened)
    {
        int about = happened.PutsRight ?? index + 1;
        ConversationEvent entry = events[about - 1];
        return entry.By != reader && conversation.Rules.IsPrivate(conversation.State, conversation.Log, about, entry);
    }

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

    private static StepKind FindSuccessKind(ConversationModel model)
    {
        StepKind found = model.Role is null or ProgressRole.Helping ? StepKind.Platform : default;
        foreach (ConversationStep step in model.All.Span)
        {
            if (step.Kind == StepKind.EarlierSuccess)
            {
                return step.Kind;
            }

            found = step.Kind == StepKind.WhatIsBetter ? step.Kind : found;
        }

        return found;
    }

    private void Add(ConversationModel model, Said said, Answer answer, AnswerSignal signal)
    {
        int index = model.IndexOf(said.Step);
        ConversationStep step = model.All[index];
        _kinds.Add(step.Kind);
        if (step.Minutes is not null)
        {
            _spoken ??= new (DateTimeOffset, DateTimeOffset)[_times.Length];
            _spoken[index] = (_times[index] == 0 ? said.Moment : _spoken[index].First, said.Moment);
        }

        _times[index]++;
        LatestStep = index;
        if (index < model.Steps.Count)
        {
            LatestInOrder = index;
            IsPastEnd = step.Moment == UsefulnessMoment.After;
            HasLookedBack |= IsPastEnd;
        }

        MayMoreBeBetter = step.Kind == StepKind.WhatIsBetter ? !answer.IsEmpty && signal != AnswerSignal.NothingYet : MayMoreBeBetter;
        HasHeardViews = step.Kind == StepKind.Perspective || (HasHeardViews && step.Kind != StepKind.Approach);
        if (step.Kind == StepKind.Approach)
        {
            _isApproachMissing = answer.IsEmpty || signal == AnswerSignal.NothingYet;
            AddApproach(index, said.By);
        }

        HasStepIdea |= step.Kind == StepKind.NextStep && !answer.IsEmpty;
        IsSuccessExplored |= step.Kind == SuccessKind && step.FindFirst(answer, AnswerMeaning.OwnShare) is not null;
        HasExpectationReason |= step.Kind == StepKind.Expectation && step.FindFirst(answer, AnswerMeaning.Reason) is not null;
        Signal = signal != AnswerSignal.None ? signal : step.Kind == StepKind.Coping ? AnswerSignal.None : Signal;
    }

    private void AddApproach(int step, ParticipantId? by)
    {
        // Of who takes part no more it is not known here whether the approach was theirs.
        ConversationPeople people = _conversation.State.People;
        if (_isApproachMissing || by is not { } writer || people.PartyOf(writer) is not { } party)
        {
            return;
        }

        _hasOwnApproach |= _conversation.Model.All[step].SpokenBy.Contains(party);
        ApproachByAnother = _hasOwnApproach ? null : (step, writer);
    }
}
