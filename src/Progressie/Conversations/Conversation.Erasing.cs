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
        ConversationEvent[] events = _log.Erase(number => IsAbout(number, steps), out int[] numbers);
        return Erased(
            _beginning.Participants,
            _beginning.Details with
            {
                Topic = FreeText.Erase(Topic),
                Carried = [.. Carried.Select(static step => step.Erase())],
                Parameters = [],
                Extensions = HostExtensions.Empty,
            },
            events,
            new EventsErased { Numbers = numbers, By = by, At = writer.Now() },
            writer);
    }

    private static bool IsOf(ConversationEvent made, ParticipantId person) =>
        (made.By == person || made.Subject == person) && made.Erases is null;

    /// <summary>Whether in an event one of these steps was agreed on or reviewed.</summary>
    private bool IsAbout(int number, HashSet<StepKey> steps)
    {
        if (steps.Count == 0)
        {
            return false;
        }

        ConversationEvent made = _log.Events[number - 1];
        NextStep? step = made is Reviewed reviewed ? ReviewedIn(reviewed) : Agreement(made, number - 1);
        return step is not null && steps.Contains(StepKey.Of(step));
    }

    private Validated<Conversation> Erase(Func<int, bool> which, ParticipantId? person, Writer writer)
    {
        ParticipantId by = Who(writer);
        HashSet<StepKey> steps = [.. Carried.Where(step => person is not null && step.Owner?.Id == person).Select(StepKey.Of)];
        for (int i = 0; i < _log.Count; i++)
        {
            if (which(i + 1) && Agreement(_log.Events[i], i) is { } agreed)
            {
                steps.Add(StepKey.Of(agreed));
            }
        }

        // Agreed on again or brought along, the same step has the same words, whoever did it.
        ConversationEvent[] events = _log.Erase(number => which(number) || IsAbout(number, steps), out int[] numbers);
        ValueList<NextStep> carried = ValueList<NextStep>.Own(
            [.. Carried.Select(step => steps.Contains(StepKey.Of(step)) ? step.Erase() : step)]);
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
            Array.ConvertAll(events, one => (one is Decided decided
                ? decided with { Step = decided.Step.WithoutOwner(known) }
                : one.Calling(known, nobody)) with
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
