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
        Steps = [.. Enumerable.Repeat(StepState.NotBegun, Model.All.Count)],
        LatestAt = beginning.StartedAt,
        Role = beginning.Details.Role ?? Model.Role,
        Situation = beginning.Details.Situation,
    };

    /// <summary>Gives the state after an event, or <see langword="null"/> when it cannot be, with everything there is to say.</summary>
    internal ConversationState? Apply(
        ConversationState state, AppendList<ConversationEvent> events, ConversationEvent next, IssueCollector issues)
    {
        int errors = issues.ErrorCount;
        ConversationState after = Follow(state, events, next, issues);
        return issues.ErrorCount == errors ? after : null;
    }

    /// <summary>Gives the state after an event in any case, with everything there is to say. After one that cannot be, it is what a reader
    /// goes on with to judge the next ones: what is wrong with the content of an event changes nothing about its place in the order, so
    /// that one mistake is told once.</summary>
    internal ConversationState Follow(
        ConversationState state, AppendList<ConversationEvent> events, ConversationEvent next, IssueCollector issues)
    {
        string path = string.Create(CultureInfo.InvariantCulture, $"/events/{events.Count}");
        if (next.At < beginning.StartedAt)
        {
            issues.Add(
                IssueCode.EventBeforeStart, path + "/at", ("found", Moments.Text(next.At)), ("allowed", Moments.Text(beginning.StartedAt)));
        }
        else if (next.At < state.LatestAt)
        {
            issues.Add(
                IssueCode.EventBeforeEarlier, path + "/at", ("found", Moments.Text(next.At)), ("allowed", Moments.Text(state.LatestAt)));
        }

        if (!beginning.TryGetIndex(next.By, out int person))
        {
            issues.Add(
                IssueCode.ParticipantUnknown,
                path + "/by",
                ("found", next.By.ToString()),
                ("allowed", string.Join(", ", beginning.Participants.Select(static participant => participant.Person.Id))));
            person = -1;
        }

        bool mayComeAfterClosing = next.Kind is ConversationEventKind.Corrected or ConversationEventKind.Withdrawn
            or ConversationEventKind.Reviewed or ConversationEventKind.Reopened;
        if (state.ClosedAt is not null && !mayComeAfterClosing)
        {
            issues.Add(IssueCode.ConversationIsClosed, path);
        }

        ConversationState after = next switch
        {
            Said said => Apply(state, said, person, path, issues),
            Passed passed => Apply(state, passed, person, path, issues),
            StepClosed closed => Apply(state, closed, person, path, issues),
            Corrected corrected => Apply(state, events, corrected, path, issues),
            Withdrawn withdrawn => Apply(state, events, withdrawn, path, issues),
            RoleSwitched switched => Apply(state, switched, path, issues),
            Reviewed reviewed => Apply(state, reviewed, path, issues),
            Closed => state with { ClosedAt = next.At },
            Reopened => Reopen(state, path, issues),
            _ => state,
        };
        return after with { LatestAt = next.At > state.LatestAt ? next.At : state.LatestAt };
    }

    /// <summary>Whether something can be said in a step now; if not, which step comes first, or -1 when this one is over.</summary>
    internal bool IsOpen(ConversationState state, int step, out int first)
    {
        first = -1;
        if (Model.Order != StepOrder.Fixed)
        {
            return true;
        }

        if (state.Steps[step].IsOver)
        {
            return false;
        }

        foreach (int before in Model.BeforeStep(step))
        {
            if (!CanBeLeft(state.Steps[before], Model.All[before]))
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
            if (!state.Steps[before].Had(person) && beginning.SpeakersOfStep[before].Contains(person))
            {
                first = before;
                return false;
            }
        }

        first = -1;
        for (int later = 0; later < Model.Steps.Count; later++)
        {
            if (state.Steps[later].Had(person) && Model.AllBeforeStep(later).Contains(step))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether what an event holds is for its owner only.</summary>
    internal bool IsPrivate(ConversationState state, int number, ConversationEvent entry) => entry switch
    {
        Said said => (state.Corrections.TryGetValue(number, out Corrected? latest) ? latest.IsPrivate : null)
            ?? said.IsPrivate
            ?? (Model.TryGetStep(said.Step, out ConversationStep? step) && step.Visibility == StepVisibility.Speaker),
        Noted noted => !noted.IsShared,
        _ => false,
    };

    private static bool CanBeLeft(StepState state, ConversationStep step) =>
        state.IsOver || (state.IsBegun && step.Turns == TurnTaking.Open);

    private ConversationState Apply(ConversationState state, Said said, int person, string path, IssueCollector issues)
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
        state = Speak(state, step, said.By, person, isPass: false, said.At, path, issues);
        StepState current = state.Steps[step];
        return state.WithStep(step, current with { Entries = current.Entries + 1 });
    }

    private ConversationState Apply(ConversationState state, Passed passed, int person, string path, IssueCollector issues)
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

        return Speak(state, step, passed.By, person, isPass: true, passed.At, path, issues);
    }

    private ConversationState Apply(ConversationState state, StepClosed closed, int person, string path, IssueCollector issues)
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

        if (person >= 0 && beginning.Participants[person].Party != Model.Lead)
        {
            issues.Add(
                IssueCode.NotTheLead,
                path + "/by",
                ("found", closed.By.ToString()),
                (
                    "allowed",
                    string.Join(
                        ", ",
                        beginning.Participants.Where(participant => participant.Party == Model.Lead).Select(static participant =>
                            participant.Person.Id))));
        }

        if (!CheckOpen(state, step, path, issues))
        {
            return state;
        }

        state = LeaveEarlier(state, step, closed.At);
        return state.WithStep(step, state.Steps[step].Touched(closed.At) with { IsOver = true });
    }

    private ConversationState Apply(
        ConversationState state, AppendList<ConversationEvent> events, Corrected corrected, string path, IssueCollector issues)
    {
        if (corrected.Number > events.Count || events[corrected.Number - 1] is not Said said)
        {
            issues.Add(IssueCode.EntryUnknown, path + "/number", ("found", Number(corrected.Number)));
            return state;
        }

        CheckOwner(state, events, corrected.Number, corrected.By, path, issues);
        if (corrected.Question is null && corrected.Answer.IsEmpty)
        {
            issues.Add(IssueCode.EntryEmpty, path);
        }

        // A step that is not there was reported where it was said.
        if (Model.TryGetStep(said.Step, out ConversationStep? step))
        {
            CheckAnswer(corrected.Answer, step, path, issues);
        }

        // Who sees it stays as it was unless this correction says so, and the latest correction is the one that is asked.
        bool? isPrivate = corrected.IsPrivate
            ?? (state.Corrections.TryGetValue(corrected.Number, out Corrected? earlier) ? earlier.IsPrivate : null);
        return state with { Corrections = state.Corrections.SetItem(corrected.Number, corrected with { IsPrivate = isPrivate }) };
    }

    private ConversationState Apply(
        ConversationState state, AppendList<ConversationEvent> events, Withdrawn withdrawn, string path, IssueCollector issues)
    {
        if (withdrawn.Number > events.Count || events[withdrawn.Number - 1] is not (Said or Noted or Decided))
        {
            issues.Add(IssueCode.EntryUnknown, path + "/number", ("found", Number(withdrawn.Number)));
            return state;
        }

        CheckOwner(state, events, withdrawn.Number, withdrawn.By, path, issues);
        if (events[withdrawn.Number - 1] is Said said && !state.Withdrawn.Contains(withdrawn.Number)
            && Model.TryGetIndex(said.Step, out int step))
        {
            StepState current = state.Steps[step];
            state = state.WithStep(step, current with { Entries = current.Entries - 1 });
        }

        return state with { Withdrawn = state.Withdrawn.Add(withdrawn.Number) };
    }

    private static ConversationState Apply(ConversationState state, RoleSwitched switched, string path, IssueCollector issues)
    {
        RoleSituation? situation = switched.Situation ?? state.Situation;
        if (situation is not null && !RoleAdvisor.IsAvailable(situation, switched.To, out _))
        {
            ConversationBeginning.ReportRole(issues, path + "/to", situation, switched.To);
        }

        return state with { Role = switched.To, Situation = situation };
    }

    private ConversationState Apply(ConversationState state, Reviewed reviewed, string path, IssueCollector issues)
    {
        int count = beginning.Details.Carried.Count;
        if (reviewed.CarriedStep > count)
        {
            issues.Add(
                IssueCode.CarriedStepUnknown, path + "/carriedStep", ("found", Number(reviewed.CarriedStep)), ("allowed", Number(count)));
        }

        return state with { HasReviewed = true };
    }

    private static ConversationState Reopen(ConversationState state, string path, IssueCollector issues)
    {
        if (state.ClosedAt is null)
        {
            issues.Add(IssueCode.ConversationNotClosed, path);
        }

        return state with { ClosedAt = null };
    }

    /// <summary>What speaking or passing does to order and turns.</summary>
    private ConversationState Speak(
        ConversationState state, int step, ParticipantId by, int person, bool isPass, DateTimeOffset at, string path, IssueCollector issues)
    {
        if (Model.Order != StepOrder.Free && person >= 0 && !beginning.SpeakersOfStep[step].Contains(person))
        {
            issues.Add(
                IssueCode.SpeakerNotOfStep,
                path + "/by",
                ("found", by.ToString()),
                ("step", Model.All[step].Id.ToString()),
                ("allowed", string.Join(", ", beginning.SpeakersOfStep[step].Select(index => beginning.Participants[index].Person.Id))));
        }

        if (person < 0)
        {
            return state;
        }

        switch (Model.Order)
        {
            case StepOrder.Fixed:
                if (!CheckOpen(state, step, path, issues))
                {
                    return state;
                }

                state = LeaveEarlier(state, step, at);
                StepState current = state.Steps[step].Touched(at);
                return state.WithStep(
                    step, Model.All[step].Turns == TurnTaking.Rounds ? TakeTurn(current, step, by, person, isPass, path, issues) : current);

            case StepOrder.FixedPerPerson:
                if (!IsOpenFor(state, step, person, out int first))
                {
                    ReportNotOpen(step, first, path, issues);
                    return state;
                }

                return state.WithStep(step, state.Steps[step].Touched(at).WithTurn(person));

            default:
                return state.WithStep(step, state.Steps[step].Touched(at));
        }
    }

    private StepState TakeTurn(StepState state, int step, ParticipantId by, int person, bool isPass, string path, IssueCollector issues)
    {
        int[] speakers = beginning.SpeakersOfStep[step];
        if (state.Had(person))
        {
            issues.Add(
                IssueCode.TurnTaken,
                path + "/by",
                ("found", by.ToString()),
                ("round", Number(state.Round)),
                ("step", Model.All[step].Id.ToString()),
                (
                    "allowed",
                    string.Join(
                        ", ", speakers.Where(other => !state.Had(other)).Select(other => beginning.Participants[other].Person.Id))));
            return state;
        }

        state = state.WithTurn(person) with { IsRoundOfPasses = state.IsRoundOfPasses && isPass };
        foreach (int speaker in speakers)
        {
            if (!state.Had(speaker))
            {
                return state;
            }
        }

        return state.IsRoundOfPasses
            ? state with { IsOver = true }
            : state with { Round = state.Round + 1, HadTurn = [], IsRoundOfPasses = true };
    }

    /// <summary>Once a step is begun, those before it are over; until then they went on.</summary>
    private ConversationState LeaveEarlier(ConversationState state, int step, DateTimeOffset at)
    {
        foreach (int before in Model.BeforeStep(step))
        {
            if (!state.Steps[before].IsOver)
            {
                state = state.WithStep(before, state.Steps[before].Touched(at) with { IsOver = true });
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
                    ("allowed", string.Join(", ", step.Answer.Select(static known => known.Id))));
            }
            else if (field.Kind != AnswerKind.Text && TextRules.IsUnreadable(value.Text))
            {
                // Told where the answer came in; what it would choose or which day it would be cannot be judged.
                continue;
            }
            else if (field.Kind == AnswerKind.Choice && !field.Options.Any(option => option.Id.ToString() == value.Text))
            {
                issues.Add(
                    IssueCode.AnswerOptionUnknown,
                    JsonPointer.Append(path + "/answer", value.Field.ToString()),
                    ("found", TextRules.Excerpt(value.Text)),
                    ("field", field.Id.ToString()),
                    ("allowed", string.Join(", ", field.Options.Select(static option => option.Id))));
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

    private void CheckOwner(
        ConversationState state, AppendList<ConversationEvent> events, int number, ParticipantId by, string path, IssueCollector issues)
    {
        ConversationEvent entry = events[number - 1];
        if (state.Withdrawn.Contains(number))
        {
            issues.Add(IssueCode.EntryWithdrawn, path + "/number", ("found", Number(number)));
        }

        if (entry.By != by && IsPrivate(state, number, entry))
        {
            issues.Add(
                IssueCode.EntryOfAnother, path + "/by", ("found", Number(number)), ("allowed", entry.By.ToString()), ("by", by.ToString()));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
