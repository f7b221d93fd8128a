using Progressie.Internal;

namespace Progressie.Conversations;

/// <content>Erasing words for good.</content>
public sealed partial class Conversation
{
    /// <summary>Erases the words of an event for good, and of all that corrects it or takes it back. Of a step that was agreed on: wherever
    /// it was brought along, agreed on again or reviewed in this conversation.</summary>
    /// <remarks>The event keeps its number, its kind and its moments, with <see cref="FreeText.Erased"/> for its words. It cannot be taken
    /// back. The same sent again under the id of the event changes nothing. Copies elsewhere, such as a backup, are the host's.</remarks>
    /// <param name="number">The number of the event.</param>
    /// <param name="writer">Who erases, and when.</param>
    /// <returns>A new conversation; this one when there was nothing left to erase.</returns>
    /// <exception cref="ArgumentException">The writer is <see langword="null"/>, or stays unnamed.</exception>
    /// <exception cref="ProgressieDataException">No event has that number, or it erased words itself; the exception carries the
    /// report.</exception>
    public Conversation Erase(int number, Writer writer) => TryErase(number, writer).Value;

    /// <summary>Erases the words of an event for good when it is there.</summary>
    /// <inheritdoc cref="Erase(int, Writer)" path="/param"/>
    /// <returns>A new conversation, or none, with everything there is to say. Pointers are those of the event as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">The writer is <see langword="null"/>, or stays unnamed.</exception>
    public Validated<Conversation> TryErase(int number, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        IssueCollector issues = new();
        return _log.CanErase(number, issues)
            ? Erase(one => one == number, person: null, writer)
            : new Validated<Conversation>(null, issues.ToReport(DocumentKind));
    }

    /// <summary>Erases for good all that somebody did in the conversation, and their name and id.</summary>
    /// <remarks>A stand-in that does not tell who it was takes the place of the id, so that nothing moves. It is made from the id: somebody
    /// who knows that can try it out, so use ids that say nothing. It takes part no more, as somebody who left. As
    /// <see cref="Erase(int, Writer)"/> for the rest.</remarks>
    /// <param name="person">Who.</param>
    /// <param name="writer">Who erases, and when.</param>
    /// <returns>A new conversation; this one when there was nothing left to erase.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the writer is <see langword="null"/>, or stays unnamed.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the conversation stands; the exception carries the report.</exception>
    public Conversation ErasePerson(ParticipantId person, Writer writer) => TryErasePerson(person, writer).Value;

    /// <inheritdoc cref="ErasePerson(ParticipantId, Writer)"/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Conversation ErasePerson(string person, Writer writer) => TryErasePerson(person, writer).Value;

    /// <summary>Erases for good all that somebody did in the conversation, and their name and id.</summary>
    /// <inheritdoc cref="ErasePerson(ParticipantId, Writer)" path="/param"/>
    /// <returns>A new conversation, or none, with everything there is to say. Pointers are those of the event as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the writer is <see langword="null"/>, or stays unnamed.</exception>
    public Validated<Conversation> TryErasePerson(ParticipantId person, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return person.IsDefault
            ? throw new ArgumentException("The id is default, which is no id.", nameof(person))
            : Erase(number => IsOf(_log.Events[number - 1], person), person, writer);
    }

    /// <inheritdoc cref="TryErasePerson(ParticipantId, Writer)"/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Validated<Conversation> TryErasePerson(string person, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (ParticipantId.TryParse(person, out ParticipantId id))
        {
            return TryErasePerson(id, writer);
        }

        ArgumentNullException.ThrowIfNull(writer);
        IssueCollector issues = new();
        issues.AddIdentifier("/person", person, IdRules.Token.Description);
        return new Validated<Conversation>(null, issues.ToReport(DocumentKind));
    }

    /// <summary>Erases for good what the conversation began with: the topic, the steps that were brought along, also where these were
    /// agreed on again or reviewed, the words that were filled in for parameters, and the host's own data.</summary>
    /// <param name="writer">Who erases, and when.</param>
    /// <returns>A new conversation; this one when there was nothing left to erase.</returns>
    /// <exception cref="ArgumentException">The writer is <see langword="null"/>, or stays unnamed.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the conversation stands; the exception carries the report.</exception>
    public Conversation EraseTopic(Writer writer) => TryEraseTopic(writer).Value;

    /// <summary>Erases for good what the conversation began with when that can be.</summary>
    /// <inheritdoc cref="EraseTopic(Writer)" path="/param"/>
    /// <returns>A new conversation, or none, with everything there is to say. Pointers are those of the event as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">The writer is <see langword="null"/>, or stays unnamed.</exception>
    public Validated<Conversation> TryEraseTopic(Writer writer)
    {
        ParticipantId by = Who(writer);
        HashSet<StepKey> steps = [.. Carried.Select(StepKey.Of)];
        (ConversationEvent[] events, int[] numbers, ValueList<NextStep> carried) = Leave(steps, static _ => false);
        return Erased(
            _beginning.Participants,
            _beginning.Details with
            {
                Topic = FreeText.Erase(Topic),
                Carried = carried,
                Parameters = [],
                Extensions = HostExtensions.Empty,
            },
            events,
            new EventsErased { Numbers = numbers, By = by, At = writer.Now() },
            writer);
    }

    private static bool IsOf(ConversationEvent made, ParticipantId person) =>
        (made.By == person || made.Subject == person) && made.Erases is null;

    /// <summary>What each step that was agreed on is known by, with the number of the event: as it was agreed on at first, as it was
    /// corrected, and as it stands.</summary>
    private IEnumerable<(int Decision, StepKey Form)> ListForms()
    {
        foreach ((int number, int decision, NextStep step) in ListAgreed())
        {
            yield return (decision, StepKey.Of(Placed(step, decision)));
            if (number == decision)
            {
                yield return (decision, StepKey.Of(KnownBy(decision)));
                yield return (decision, StepKey.Of(AgreedIn(decision)!));
                yield return (decision, StepKey.Of(AgreedIn(decision)! with { Origin = PlaceOf(decision) }));
            }
        }
    }

    /// <summary>Each step that was agreed on, with the numbers of the event and of that in which it was agreed on at first: a correction as
    /// it stood on top of those before.</summary>
    private IEnumerable<(int Number, int Decision, NextStep Step)> ListAgreed()
    {
        Dictionary<int, Decided> standing = [];
        for (int number = 1; number <= _log.Count; number++)
        {
            if (_log.Events[number - 1] is Decided decided)
            {
                standing[number] = decided;
                yield return (number, number, decided.Step);
            }
            else if (_log.Events[number - 1] is DecisionCorrected { Number: var decision } corrected)
            {
                Decided after = (Decided)corrected.PutRight(standing[decision]);
                standing[decision] = _log.Stands(number) ? after : standing[decision];
                yield return (number, decision, after.Step);
            }
        }
    }

    /// <summary>What the step is known by that was agreed on in an event, or in the one that it corrects unless it names another.</summary>
    private Dictionary<int, NextStep> ListKnown() => ListAgreed().ToDictionary(static agreed => agreed.Number, agreed =>
        ((Decided)_log.Events[agreed.Decision - 1]).Step is var first && first.Origin == agreed.Step.Origin
            ? Placed(first, agreed.Decision)
            : Placed(agreed.Step, agreed.Decision));

    /// <summary>Whether in an event one of these steps was agreed on or reviewed. To the steps is added what else they are known by.
    /// </summary>
    private Func<int, bool> IsAbout(HashSet<StepKey> steps)
    {
        (int Decision, StepKey Form)[] forms = [.. ListForms()];
        ILookup<StepKey, int> decisionsOf = forms.ToLookup(static one => one.Form, static one => one.Decision);
        ILookup<int, StepKey> formsOf = forms.ToLookup(static one => one.Decision, static one => one.Form);
        HashSet<int> decisions = [];
        Queue<StepKey> next = new(steps);
        while (next.TryDequeue(out StepKey form))
        {
            foreach (StepKey other in decisionsOf[form].Where(decisions.Add).SelectMany(decision => formsOf[decision]).Where(steps.Add))
            {
                next.Enqueue(other);
            }
        }

        return number => (DecisionIn(number) is { } decision && decisions.Contains(decision))
            || (ReviewIn(number)?.CarriedStep is { } carried && steps.Contains(StepKey.Of(Carried[carried - 1])));
    }

    /// <summary>What is left of the events and of what was brought along, without the words of some events and of some steps.</summary>
    private (ConversationEvent[] Events, int[] Numbers, ValueList<NextStep> Carried) Leave(HashSet<StepKey> steps, Func<int, bool> which)
    {
        // Agreed on again or brought along, the same step has the same words, whoever did it.
        Func<int, bool> isAbout = IsAbout(steps);
        ConversationEvent[] events = _log.Erase(number => which(number) || isAbout(number), out int[] numbers);
        Dictionary<int, NextStep> known = ListKnown();
        Dictionary<StepKey, string> bars = ToBars(
            [.. steps, .. numbers.Where(known.ContainsKey).Select(number => StepKey.Of(known[number]))], known);
        foreach (int number in numbers)
        {
            events[number - 1] = events[number - 1] switch
            {
                Decided decided => decided with { Step = Barred(decided.Step, known[number]) },
                DecisionCorrected corrected => corrected with { Step = Barred(corrected.Step, known[number]) },
                ConversationEvent other => other,
            };
        }

        return (events, numbers, ValueList<NextStep>.Own(
            [.. Carried.Select(step => steps.Contains(StepKey.Of(step)) ? Barred(step.Erase(), step) : step)]));

        NextStep Barred(NextStep erased, NextStep step) =>
            bars.TryGetValue(StepKey.Of(step), out string? bar) ? erased.Barred(bar) : erased;
    }

    /// <summary>What stands for the words of steps: another bar for another step, since it may be nothing but its words that told it apart.
    /// </summary>
    private Dictionary<StepKey, string> ToBars(HashSet<StepKey> steps, Dictionary<int, NextStep> known)
    {
        StepKey[] all =
        [
            .. Carried.Concat(known.OrderBy(static one => one.Key).Select(static one => one.Value)).Select(StepKey.Of).Distinct(),
        ];
        int count = all.Count(static key => IsErased(key));
        Dictionary<StepKey, string> bars = [];
        foreach (StepKey key in all.Where(key => steps.Contains(key) && !IsErased(key)))
        {
            bars.Add(key, FreeText.Bar(++count));
        }

        return bars;

        static bool IsErased(StepKey key) => FreeText.IsErased(key.What) || FreeText.IsErased(key.Origin?.Element);
    }

    /// <summary>The review that an event is, or corrects.</summary>
    private Reviewed? ReviewIn(int number) =>
        _log.Events[number - 1] is OutcomeCorrected corrected ? ReviewIn(corrected.Number) : _log.Events[number - 1] as Reviewed;

    /// <summary>The number of the event in which the step was agreed on that an event is about.</summary>
    private int? DecisionIn(int number) => _log.Events[number - 1] switch
    {
        Decided => number,
        DecisionCorrected corrected => corrected.Number,
        _ => ReviewIn(number)?.AgreedStep,
    };

    private Validated<Conversation> Erase(Func<int, bool> which, ParticipantId? person, Writer writer)
    {
        ParticipantId by = Who(writer);
        HashSet<StepKey> steps = [.. Carried.Where(step => person is not null && step.Owner?.Id == person).Select(StepKey.Of)];
        steps.UnionWith(ListKnown().Where(one => which(one.Key)).Select(static one => StepKey.Of(one.Value)));

        (ConversationEvent[] events, int[] numbers, ValueList<NextStep> carried) = Leave(steps, which);
        if (person is not { } known)
        {
            return Erased(
                _beginning.Participants,
                _beginning.Details with { Carried = carried },
                events,
                new EventsErased { Numbers = numbers, By = by, At = writer.Now() },
                writer);
        }

        ParticipantId standIn = _beginning.StandInOf(known);
        Participant nobody = new() { Id = standIn };
        bool isOne = _state.People.TryGetIndex(known, out _);
        return Erased(
            ValueList<ConversationParticipant>.Own(
            [
                .. _beginning.Participants.Select(one => one.Person.Id == known ? one with { Person = nobody } : one),
            ]),
            _beginning.Details with
            {
                Carried = [.. carried.Select(step => step.WithoutOwner(known))],
            },
            Array.ConvertAll(events, one => (one switch
            {
                Decided decided => decided with { Step = decided.Step.WithoutOwner(known) },
                DecisionCorrected corrected => corrected with { Step = corrected.Step.WithoutOwner(known) },
                _ => one.Calling(known, nobody),
            }) with
            {
                By = one.By == known ? standIn : one.By,
            }),
            new EventsErased
            {
                Numbers = numbers,
                Person = isOne ? standIn : null,
                By = by == known && isOne ? standIn : by,
                At = writer.Now(),
            },
            writer);
    }

    private Validated<Conversation> Erased(
        ValueList<ConversationParticipant> participants,
        ConversationDetails details,
        ConversationEvent[] events,
        EventsErased made,
        Writer writer)
    {
        Conversation erased = Replay(Model, participants, details, StartedAt, events, _log.Room.Limits, new IssueCollector())!;
        return erased == this
            ? new Validated<Conversation>(this, new IssueCollector().ToReport(DocumentKind))
            : erased.TryRecord(made, writer);
    }
}
