using System.Collections.Immutable;
using System.Globalization;
using Progressie.Internal;
using Progressie.Motivation;

namespace Progressie.Conversations;

/// <summary>Judges an event, and says where the conversation stands after it.</summary>
/// <remarks>The one place where that is decided, for recording and for reading alike, so that what was recorded can be replayed.</remarks>
internal sealed class ConversationRules(ConversationBeginning beginning)
{
    private ConversationModel Model => beginning.Model;

    internal ConversationState Begin() => new()
    {
        People = ConversationPeople.Of(beginning),
        Role = beginning.Details.Role ?? Model.Role,
        Situation = beginning.Details.Situation,
    };

    /// <summary>Gives the state after an event in any case, with everything there is to say. After one that cannot be, it is what a reader
    /// goes on with to judge the next ones: what is wrong with the content of an event changes nothing about its place in the order, so
    /// that one mistake is told once.</summary>
    internal ConversationState Follow(
        ConversationState state, EventLog<ConversationEvent> log, ConversationEvent next, IssueCollector issues)
    {
        log.Judge(next, issues);
        string path = log.NextPath;

        // What somebody said stays theirs: who left can still put it right, take it back or erase it.
        bool isOfEarlier =
            next.PutsRight is not null || next.Kind is ConversationEventKind.Withdrawn or ConversationEventKind.Erased;
        if (!state.People.TryGetIndex(next.By, out int person) || !(isOfEarlier || state.People[person].TakesPart))
        {
            ReportUnknown(state, next.By, path + "/by", issues);
            person = -1;
        }

        bool mayComeAfterClosing = isOfEarlier
            || next.Kind is ConversationEventKind.Reviewed or ConversationEventKind.Reopened or ConversationEventKind.Renamed;
        if (state.ClosedAt is not null && !mayComeAfterClosing)
        {
            issues.Add(IssueCode.ConversationIsClosed, path);
        }

        int number = log.Count + 1;
        return next switch
        {
            Said said => Apply(state, number, said, person, path, issues),
            Passed passed => Apply(state, number, passed, person, path, issues),
            StepClosed closed => Apply(state, number, closed, person, path, issues),
            Corrected corrected => Apply(state, log, corrected, path, issues),
            DecisionCorrected corrected => Apply<Decided>(state, log, corrected, corrected.Number, path, issues),
            OutcomeCorrected corrected => Apply<Reviewed>(state, log, corrected, corrected.Number, path, issues),
            Withdrawn withdrawn => Apply(state, log, withdrawn, path, issues),
            RoleSwitched switched => Apply(state, log, switched, path, issues),
            Reviewed reviewed => Apply(state, log, reviewed, path, issues),
            Closed => Count(state, log.Add(next), number, stands: true),
            Reopened => Reopen(state, log.Add(next), path, issues),
            Joined joined => Apply(state, log, joined, path, issues),
            Renamed renamed => Apply(state, log, renamed, path, issues),
            Left left => Apply(state, log, left, path, issues),
            EventsErased { Person: { } erased } => Apply(state, log, next, erased, path, issues),
            _ => state,
        };
    }

    /// <summary>Whether something can be said in a step now; if not, which step comes first, or -1 when this one is over.</summary>
    internal bool IsOpen(ConversationState state, int step, out int first)
    {
        first = -1;
        if (Model.Order != StepOrder.Fixed)
        {
            return true;
        }

        if (state.StepAt(step).IsOver)
        {
            return false;
        }

        foreach (int before in Model.BeforeStep(step))
        {
            if (!CanBeLeft(state.StepAt(before), Model.All[before]))
            {
                first = before;
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether one person, in an order for each person, can speak in a step now; if not, which step comes first, or -1 when they
    /// are past this one.</summary>
    internal bool IsOpenFor(ConversationState state, int step, int person, out int first)
    {
        // Everybody goes through the steps that they speak in; those of others are no concern of theirs.
        foreach (int before in Model.AllBeforeStep(step))
        {
            if (!state.StepAt(before).Had(person) && state.People.Speaks(person, before))
            {
                first = before;
                return false;
            }
        }

        first = -1;
        for (int later = 0; later < Model.Steps.Count; later++)
        {
            if (state.StepAt(later).Had(person) && Model.AllBeforeStep(later).Contains(step))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The correction of an entry that is asked, and says who sees the entry if any does; <see langword="null"/> when it stands
    /// as it was said.</summary>
    internal static Corrected? LatestCorrection(ConversationState state, EventLog<ConversationEvent> log, int number) =>
        state.Corrections.TryGetValue(number, out EntryCorrections? corrections) && corrections.All is { IsEmpty: false } all
            && log.Events[all.Max - 1] is Corrected latest
            ? latest with { IsPrivate = IsPrivate(log, corrections) }
            : null;

    /// <summary>Whether what an event holds is for its owner only.</summary>
    internal bool IsPrivate(ConversationState state, EventLog<ConversationEvent> log, int number, ConversationEvent entry) => entry switch
    {
        Said said => (state.Corrections.TryGetValue(number, out EntryCorrections? corrections) ? IsPrivate(log, corrections) : null)
            ?? said.IsPrivate
            ?? (Model.TryGetStep(said.Step, out ConversationStep? step) && step.Visibility == StepVisibility.Speaker),
        Noted noted => !noted.IsShared,
        _ => false,
    };

    private static bool? IsPrivate(EventLog<ConversationEvent> log, EntryCorrections corrections) =>
        corrections.OfPrivacy.IsEmpty ? null : ((Corrected)log.Events[corrections.OfPrivacy.Max - 1]).IsPrivate;

    private static bool CanBeLeft(StepState state, ConversationStep step) =>
        state.IsOver || (state.IsBegun && step.Turns == TurnTaking.Open);

    private ConversationState Apply(ConversationState state, int number, Said said, int person, string path, IssueCollector issues)
    {
        if (!TryFindStep(said.Step, path, issues, out int step))
        {
            return state;
        }

        if (said.Question is null && said.Answer.IsEmpty)
        {
            issues.Add(IssueCode.EntryEmpty, path);
        }

        CheckAnswer(said.Answer, Model.All[step], path, issues);
        state = Speak(state, number, step, person, said, path, issues);
        StepState current = state.StepAt(step);
        return state.WithStep(step, current.Counting(1));
    }

    private ConversationState Apply(ConversationState state, int number, Passed passed, int person, string path, IssueCollector issues)
    {
        if (!TryFindStep(passed.Step, path, issues, out int step))
        {
            return state;
        }

        if (Model.Order == StepOrder.Free || (Model.Order == StepOrder.Fixed && Model.All[step].Turns == TurnTaking.Open))
        {
            issues.Add(IssueCode.NothingToPass, path + "/step", ("step", passed.Step.ToString()));
            return state;
        }

        return Speak(state, number, step, person, passed, path, issues);
    }

    private ConversationState Apply(ConversationState state, int number, StepClosed closed, int person, string path, IssueCollector issues)
    {
        if (!TryFindStep(closed.Step, path, issues, out int step))
        {
            return state;
        }

        if (Model.Order != StepOrder.Fixed)
        {
            issues.Add(IssueCode.StepCannotClose, path + "/step", ("found", ConversationWords.Orders[Model.Order]));
            return state;
        }

        CheckLeads(state, closed.By, path, issues);
        if (!CheckOpen(state, step, path, issues))
        {
            return state;
        }

        DateTimeOffset at = closed.Moment;
        state = LeaveEarlier(state, step, at);
        StepState current = state.StepAt(step).Touched(at);
        StepTurn turn = new(number, Person: -1, closed.Kind, current.Round, at);
        return state.WithStep(step, current with { IsClosed = true, Turns = current.Turns.Add(turn) });
    }

    private ConversationState Apply(
        ConversationState state, EventLog<ConversationEvent> log, Corrected corrected, string path, IssueCollector issues)
    {
        if (!log.TryFindStanding(corrected.Number, issues, out Said? said))
        {
            return state;
        }

        CheckOwner(state, log, corrected.Number, corrected.By, path, issues);
        if (corrected.Question is null && corrected.Answer.IsEmpty)
        {
            issues.Add(IssueCode.EntryEmpty, path);
        }

        // A step that is not there was reported where it was said.
        if (Model.TryGetStep(said.Step, out ConversationStep? step))
        {
            CheckAnswer(corrected.Answer, step, path, issues);
        }

        return Count(state, log.Add(corrected), log.Count + 1, stands: true);
    }

    /// <summary>A correction of what is nobody's alone.</summary>
    private ConversationState Apply<TCorrected>(
        ConversationState state, EventLog<ConversationEvent> log, ConversationEvent next, int number, string path, IssueCollector issues)
        where TCorrected : ConversationEvent
    {
        if (!log.TryFindStanding(number, issues, out TCorrected? _))
        {
            return state;
        }

        CheckOwner(state, log, number, next.By, path, issues);
        return Count(state, log.Add(next), log.Count + 1, stands: true);
    }

    /// <summary>Works out what follows from what is taken back no more, or, when that took something back, from what stands
    /// again.</summary>
    private ConversationState Apply(
        ConversationState state, EventLog<ConversationEvent> log, Withdrawn withdrawn, string path, IssueCollector issues)
    {
        int number = log.FollowBack(withdrawn.Number);
        if (number == 0)
        {
            return state;
        }

        CheckMayWithdraw(state, log, withdrawn, number, path, issues);
        bool stood = log.Stands(number);
        log = log.Add(withdrawn);
        if (log.Stands(number) == stood)
        {
            return state;
        }

        ConversationState after = Count(state, log, number, !stood);
        if (log.Events[number - 1].Subject is { } person)
        {
            CheckSizes(state, after, person, path + "/number", issues);
        }

        return after;
    }

    private ConversationState Apply(
        ConversationState state, EventLog<ConversationEvent> log, Joined joined, string path, IssueCollector issues)
    {
        ConversationParticipant participant = joined.Participant;
        ParticipantId person = participant.Person.Id;
        if (state.People.Has(person))
        {
            issues.Add(IssueCode.ParticipantTwice, path + "/participant/id", ("found", person.ToString()));
        }

        // The id beside its stand-in would tell who that was.
        if (state.People.TryGetIndex(beginning.StandInOf(person), out _))
        {
            issues.Add(IssueCode.ParticipantErased, path + "/participant/id");
        }

        if (!Model.TryGetParty(participant.Party, out _))
        {
            ConversationBeginning.ReportParty(issues, path + "/participant/party", Model, participant.Party);
        }

        ConversationState after = Count(state, log.Add(joined), log.Count + 1, stands: true);
        CheckSizes(state, after, person, path + "/participant/party", issues);
        return after;
    }

    private ConversationState Apply(
        ConversationState state, EventLog<ConversationEvent> log, Renamed renamed, string path, IssueCollector issues)
    {
        if (!state.People.Has(renamed.Person.Id))
        {
            ReportUnknown(state, renamed.Person.Id, path + "/person/id", issues);
        }

        return Count(state, log.Add(renamed), log.Count + 1, stands: true);
    }

    private ConversationState Apply(
        ConversationState state, EventLog<ConversationEvent> log, Left left, string path, IssueCollector issues)
    {
        if (!state.People.Has(left.Person))
        {
            ReportUnknown(state, left.Person, path + "/person", issues);
        }

        ConversationState after = Count(state, log.Add(left), log.Count + 1, stands: true);
        CheckSizes(state, after, left.Person, path + "/person", issues);
        return after;
    }

    /// <summary>Who was erased takes part no more, but for the last one. Erasing is never refused for how many that leaves.</summary>
    private ConversationState Apply(
        ConversationState state, EventLog<ConversationEvent> log, ConversationEvent next, ParticipantId erased, string path,
        IssueCollector issues)
    {
        if (!StandIn.Is(erased) || !state.People.TryGetIndex(erased, out _))
        {
            ReportUnknown(state, erased, path + "/person", issues);
            return state;
        }

        bool isLast = state.People.Count == 1 && state.People.Has(erased);
        return isLast ? state : Count(state, log.Add(next), log.Count + 1, stands: true);
    }

    /// <summary>Judges how many people have each part, where that changed: more than the model allows cannot be, and fewer than it asks for
    /// is told.</summary>
    private void CheckSizes(
        ConversationState before, ConversationState after, ParticipantId person, string path, IssueCollector issues)
    {
        (PartyId? left, PartyId? come) = (before.People.PartyOf(person), after.People.PartyOf(person));
        if (left == come)
        {
            return;
        }

        if (after.People.Count == 0)
        {
            issues.Add(IssueCode.NobodyLeft, path, ("found", person.ToString()));
        }
        else if (left is { } smaller && Model.TryGetParty(smaller, out ConversationParty? had)
            && after.People.SizeOf(smaller) < had.Least)
        {
            issues.Add(
                IssueCode.PartyTooSmall, path, ("found", Number(after.People.SizeOf(smaller))), ("party", smaller.ToString()),
                ("allowed", Number(had.Least)));
        }

        if (come is { } larger && Model.TryGetParty(larger, out ConversationParty? has) && after.People.SizeOf(larger) > has.Most)
        {
            ConversationBeginning.ReportSize(issues, path, has, has.Least, after.People.SizeOf(larger));
        }
    }

    private static void ReportUnknown(ConversationState state, ParticipantId person, string path, IssueCollector issues) => issues.Add(
        IssueCode.ParticipantUnknown,
        path,
        ("found", person.ToString()),
        ("allowed", IssueTerms.Known(state.People.Ids)));

    /// <summary>Counts an event, or counts it no more.</summary>
    /// <param name="state">Where the conversation stood.</param>
    /// <param name="log">The log with everything in it.</param>
    /// <param name="number">The number of the event.</param>
    /// <param name="stands">Whether it counts now.</param>
    private ConversationState Count(ConversationState state, EventLog<ConversationEvent> log, int number, bool stands)
    {
        switch (log.Events[number - 1])
        {
            case Said said:
                return Recall(state, log, said.Step, stands);
            case Passed passed:
                return Recall(state, log, passed.Step, stands);
            case StepClosed closed:
                return Recall(state, log, closed.Step, stands);
            case { PutsRight: { } about } correction:
                EntryCorrections before = state.Corrections.GetValueOrDefault(about, EntryCorrections.None);
                EntryCorrections after = new(
                    With(before.All, number, stands),
                    correction is Corrected { IsPrivate: not null } ? With(before.OfPrivacy, number, stands) : before.OfPrivacy);
                return state with { Corrections = state.Corrections.SetItem(about, after) };
            case RoleSwitched switched:
                ImmutableSortedSet<int> switches = With(state.RoleSwitches, number, stands);
                ImmutableSortedSet<int> situations =
                    switched.Situation is null ? state.Situations : With(state.Situations, number, stands);
                return state with
                {
                    RoleSwitches = switches,
                    Situations = situations,
                    Role = switches.IsEmpty ? beginning.Details.Role ?? Model.Role : ((RoleSwitched)log.Events[switches.Max - 1]).To,
                    Situation = situations.IsEmpty
                        ? beginning.Details.Situation
                        : ((RoleSwitched)log.Events[situations.Max - 1]).Situation,
                };
            case Reviewed { CarriedStep: not null }:
                return state with { Reviews = state.Reviews + (stands ? 1 : -1) };
            case Closed or Reopened:
                ImmutableSortedSet<int> closings = With(state.Closings, number, stands);
                return state with
                {
                    Closings = closings,
                    ClosedAt = closings.IsEmpty ? null : (log.Events[closings.Max - 1] as Closed)?.Moment,
                };
            case Renamed renamed:
                return state with { People = state.People.With(number, renamed, stands) };
            case Joined or Left or EventsErased:
                return Recall(state with { People = state.People.With(number, log.Events[number - 1], stands) }, log);
            default:
                return state;
        }
    }

    private static ImmutableSortedSet<int> With(ImmutableSortedSet<int> numbers, int number, bool stands) =>
        stands ? numbers.Add(number) : numbers.Remove(number);

    /// <summary>Works out the rounds anew once others take part: who left is not waited for, and who joined is, in the round that nobody
    /// went on from.</summary>
    private ConversationState Recall(ConversationState state, EventLog<ConversationEvent> log)
    {
        for (int step = 0; Model.Order == StepOrder.Fixed && step < Model.All.Count; step++)
        {
            if (Model.All[step].Turns == TurnTaking.Rounds && state.StepAt(step).IsBegun)
            {
                state = Recall(state, log, Model.All[step].Id, stands: true);
            }
        }

        return state;
    }

    /// <summary>Works out a step anew from the turns that stand, and from that which steps were left for it.</summary>
    private ConversationState Recall(ConversationState state, EventLog<ConversationEvent> log, StepId id, bool stands)
    {
        if (!Model.TryGetIndex(id, out int step))
        {
            return state;
        }

        if (Model.Order == StepOrder.Free)
        {
            // Nobody has to wait for anybody, so that nothing is left but how much was said.
            return state.WithStep(step, state.StepAt(step).Counting(stands ? 1 : -1));
        }

        bool hasRounds = Model.Order == StepOrder.Fixed && Model.All[step].Turns == TurnTaking.Rounds;
        state = state.WithStep(
            step,
            state.StepAt(step).Recall(
                log, state.People.SpeakersOf(step), hasRounds, hasTurns: hasRounds || Model.Order == StepOrder.FixedPerPerson));
        if (Model.Order != StepOrder.Fixed)
        {
            return state;
        }

        foreach (int one in Model.AllBeforeStep(step).Append(step))
        {
            state = state.WithStep(one, state.StepAt(one) with { LeftAt = LeftAt(state, one) });
        }

        return state;
    }

    /// <summary>When the first of the steps was begun that a step comes before, nearby or far: what was said in between may have been taken
    /// back.</summary>
    private DateTimeOffset? LeftAt(ConversationState state, int step)
    {
        DateTimeOffset? left = null;
        for (int later = 0; later < Model.All.Count; later++)
        {
            StepState begun = state.StepAt(later);
            if (begun.IsBegun && (left is null || begun.FirstAt < left) && Model.AllBeforeStep(later).Contains(step))
            {
                left = begun.FirstAt;
            }
        }

        return left;
    }

    private ConversationState Apply(
        ConversationState state, EventLog<ConversationEvent> log, RoleSwitched switched, string path, IssueCollector issues)
    {
        RoleSituation? situation = switched.Situation ?? state.Situation;
        if (situation is not null && !RoleAdvisor.IsAvailable(situation, switched.To, out _))
        {
            ConversationBeginning.ReportRole(issues, path + "/to", situation, switched.To);
        }

        return Count(state, log.Add(switched), log.Count + 1, stands: true);
    }

    private ConversationState Apply(
        ConversationState state, EventLog<ConversationEvent> log, Reviewed reviewed, string path, IssueCollector issues)
    {
        int count = beginning.Details.Carried.Count;
        if (reviewed.CarriedStep is null == reviewed.AgreedStep is null)
        {
            issues.Add(IssueCode.ReviewedStepUnclear, path);
        }
        else if (reviewed.CarriedStep > count)
        {
            issues.Add(
                IssueCode.CarriedStepUnknown,
                path + "/carriedStep",
                ("found", Number(reviewed.CarriedStep.Value)), ("allowed", Number(count)));
        }
        else if (reviewed.AgreedStep is { } agreed
            && !(agreed <= log.Count && log.Events[agreed - 1] is Decided && log.Stands(agreed)))
        {
            issues.Add(IssueCode.AgreedStepUnknown, path + "/agreedStep", ("found", Number(agreed)));
        }

        return Count(state, log.Add(reviewed), log.Count + 1, stands: true);
    }

    private ConversationState Reopen(ConversationState state, EventLog<ConversationEvent> log, string path, IssueCollector issues)
    {
        if (state.ClosedAt is null)
        {
            issues.Add(IssueCode.ConversationNotClosed, path);
        }

        return Count(state, log, log.Count, stands: true);
    }

    /// <summary>What speaking or passing does to order and turns.</summary>
    private ConversationState Speak(
        ConversationState state, int number, int step, int person, ConversationEvent next, string path, IssueCollector issues)
    {
        if (Model.Order != StepOrder.Free && person >= 0 && !state.People.Speaks(person, step))
        {
            issues.Add(
                IssueCode.SpeakerNotOfStep,
                path + "/by",
                ("found", next.By.ToString()),
                ("step", Model.All[step].Id.ToString()),
                ("allowed", IssueTerms.Known(state.People.SpeakersOf(step).Select(index => state.People[index].Id))));
        }

        if (person < 0 || Model.Order == StepOrder.Free)
        {
            return state;
        }

        DateTimeOffset at = next.Moment;
        if (Model.Order == StepOrder.Fixed)
        {
            if (!CheckOpen(state, step, path, issues))
            {
                return state;
            }

            state = LeaveEarlier(state, step, at);
        }
        else if (Model.Order == StepOrder.FixedPerPerson && !IsOpenFor(state, step, person, out int first))
        {
            ReportNotOpen(step, first, path, issues);
            return state;
        }

        StepState current = state.StepAt(step).Touched(at);
        current = current with { Turns = current.Turns.Add(new StepTurn(number, person, next.Kind, current.Round, at)) };
        if (Model.Order == StepOrder.Fixed && Model.All[step].Turns == TurnTaking.Rounds)
        {
            current = TakeTurn(state.People, current, step, person, next, path, issues);
        }
        else if (Model.Order == StepOrder.FixedPerPerson)
        {
            current = current.WithTurn(person);
        }

        return state.WithStep(step, current);
    }

    private StepState TakeTurn(
        ConversationPeople people, StepState state, int step, int person, ConversationEvent next, string path, IssueCollector issues)
    {
        int[] speakers = people.SpeakersOf(step);
        if (state.Had(person))
        {
            issues.Add(
                IssueCode.TurnTaken,
                path + "/by",
                ("found", next.By.ToString()),
                ("round", Number(state.Round)),
                ("step", Model.All[step].Id.ToString()),
                (
                    "allowed",
                    string.Join(
                        ", ", speakers.Where(other => !state.Had(other)).Select(other => people[other].Id))));
            return state;
        }

        bool isPass = next.Kind == ConversationEventKind.Passed;
        return (state.WithTurn(person) with { IsRoundOfPasses = state.IsRoundOfPasses && isPass }).AfterTurn(speakers);
    }

    /// <summary>Once a step is begun, those before it are over; until then they went on.</summary>
    private ConversationState LeaveEarlier(ConversationState state, int step, DateTimeOffset at)
    {
        foreach (int before in Model.BeforeStep(step))
        {
            if (!state.StepAt(before).IsOver)
            {
                state = state.WithStep(before, state.StepAt(before) with { LeftAt = at });
            }
        }

        return state;
    }

    private bool CheckOpen(ConversationState state, int step, string path, IssueCollector issues)
    {
        if (IsOpen(state, step, out int first))
        {
            return true;
        }

        ReportNotOpen(step, first, path, issues);
        return false;
    }

    private void ReportNotOpen(int step, int first, string path, IssueCollector issues)
    {
        string name = Model.All[step].Id.ToString();
        if (first < 0)
        {
            issues.Add(IssueCode.StepIsOver, path + "/step", ("step", name));
        }
        else
        {
            issues.Add(IssueCode.StepNotYet, path + "/step", ("step", name), ("allowed", Model.All[first].Id.ToString()));
        }
    }

    private bool TryFindStep(StepId id, string path, IssueCollector issues, out int step)
    {
        if (Model.TryGetIndex(id, out step))
        {
            return true;
        }

        issues.Add(
            IssueCode.StepUnknown,
            path + "/step",
            ("model", Model.Id.ToString()),
            ("version", Model.Version.ToString()),
            ("found", id.ToString()),
            ("allowed", Model.StepNames()));
        return false;
    }

    private static void CheckAnswer(Answer answer, ConversationStep step, string path, IssueCollector issues)
    {
        foreach (AnswerValue value in ((ValueList<AnswerValue>)answer.Values).Span)
        {
            AnswerField? field = step.FindField(value.Field);
            if (field is null)
            {
                issues.Add(
                    IssueCode.AnswerFieldUnknown,
                    JsonPointer.Append(path + "/answer", value.Field.ToString()),
                    ("step", step.Id.ToString()),
                    ("found", value.Field.ToString()),
                    ("allowed", IssueTerms.Known(step.Answer.Select(static known => known.Id))));
            }
            else if (field.Kind != AnswerKind.Text && (TextRules.IsUnreadable(value.Text) || FreeText.IsErased(value.Text)))
            {
                // Told where the answer came in, or erased; what it would choose or which day it would be cannot be judged.
                continue;
            }
            else if (field.Kind == AnswerKind.Choice && !field.Options.Any(option => option.Id.ToString() == value.Text))
            {
                issues.Add(
                    IssueCode.AnswerOptionUnknown,
                    JsonPointer.Append(path + "/answer", value.Field.ToString()),
                    ("found", TextRules.Excerpt(value.Text)),
                    ("field", field.Id.ToString()),
                    ("allowed", IssueTerms.Known(field.Options.Select(static option => option.Id))));
            }
            else if (field.Kind == AnswerKind.Date
                && !Moments.TryParseDate(value.Text, out _))
            {
                issues.Add(
                    IssueCode.AnswerNotADate,
                    JsonPointer.Append(path + "/answer", value.Field.ToString()),
                    ("found", TextRules.Excerpt(value.Text)),
                    ("field", field.Id.ToString()));
            }
        }
    }

    /// <summary>What is private, its owner takes back. A correction and a taking back, who made it or who owns what it is about, and so is
    /// it with everything for who left. The closing of a step, who leads or closed it.</summary>
    private void CheckMayWithdraw(
        ConversationState state, EventLog<ConversationEvent> log, Withdrawn withdrawn, int number, string path, IssueCollector issues)
    {
        ConversationEvent taken = log.Events[number - 1];
        if (taken is StepClosed)
        {
            if (withdrawn.By != taken.By)
            {
                CheckLeads(state, withdrawn.By, path, issues);
            }

            return;
        }

        int about = taken.PutsRight ?? number;
        if (about < 1 || about > log.Count)
        {
            // It put right what never was, and was reported for that.
            return;
        }

        ParticipantId owner = log.Events[about - 1].By;
        ConversationEvent made = log.Events[withdrawn.Number - 1];
        if ((made.PutsRight is not null || made is Withdrawn || state.People.HasLeft(withdrawn.By))
            && withdrawn.By != made.By && withdrawn.By != owner)
        {
            ReportOwner(withdrawn.Number, owner, withdrawn.By, path, issues);
        }
        else
        {
            CheckOwner(state, log, about, withdrawn.By, path, issues);
        }
    }

    /// <summary>Where nobody has the leading part any more, anybody may.</summary>
    private void CheckLeads(ConversationState state, ParticipantId by, string path, IssueCollector issues)
    {
        if (Model.Lead is { } lead && state.People.TryGetIndex(by, out _) && state.People.PartyOf(by) != lead
            && (state.People.HasLeft(by) || state.People.SizeOf(lead) > 0))
        {
            issues.Add(
                IssueCode.NotTheLead,
                path + "/by",
                ("found", by.ToString()),
                (
                    "allowed",
                    string.Join(
                        ", ",
                        state.People.Now.Where(participant => participant.Party == lead).Select(static participant =>
                            participant.Person.Id))));
        }
    }

    private void CheckOwner(
        ConversationState state, EventLog<ConversationEvent> log, int number, ParticipantId by, string path, IssueCollector issues)
    {
        ConversationEvent entry = log.Events[number - 1];
        if (entry.By != by && (state.People.HasLeft(by) || IsPrivate(state, log, number, entry)))
        {
            ReportOwner(number, entry.By, by, path, issues);
        }
    }

    private static void ReportOwner(int number, ParticipantId owner, ParticipantId by, string path, IssueCollector issues) => issues.Add(
        IssueCode.EntryOfAnother, path + "/by", ("found", Number(number)), ("allowed", owner.ToString()), ("by", by.ToString()));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
