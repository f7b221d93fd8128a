using Progressie.Internal;

namespace Progressie.Journal;

/// <content>Erasing words for good.</content>
public sealed partial class ProgressJournal
{
    /// <summary>Erases the words of an event for good, and of all that corrects it or takes it back.</summary>
    /// <remarks>The event keeps its number, its kind and its moments, with <see cref="FreeText.Erased"/> for its words. It cannot be taken
    /// back. The same sent again under the id of the event changes nothing. Copies elsewhere, such as a backup, are the host's.</remarks>
    /// <param name="number">The number of the event.</param>
    /// <param name="writer">Who erases, and when.</param>
    /// <returns>A new journal; this one when there was nothing left to erase.</returns>
    /// <exception cref="ArgumentException">The writer is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">No event has that number, or it erased words itself; the exception carries the
    /// report.</exception>
    public ProgressJournal Erase(int number, Writer writer) => TryErase(number, writer).Value;

    /// <summary>Erases the words of an event for good when it is there.</summary>
    /// <inheritdoc cref="Erase(int, Writer)" path="/param"/>
    /// <returns>A new journal, or none, with everything there is to say. Pointers are those of the event as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">The writer is <see langword="null"/>.</exception>
    public Validated<ProgressJournal> TryErase(int number, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        IssueCollector issues = new();
        return _log.CanErase(number, issues)
            ? Erase(one => one == number, person: null, writer)
            : new Validated<ProgressJournal>(null, issues.ToReport(DocumentKind));
    }

    /// <summary>Erases for good all that somebody wrote in the journal, and their name and id. Of a reader: that it was shared with
    /// them.</summary>
    /// <remarks>A stand-in that does not tell who it was takes the place of the id, so that nothing moves. It is made from the id: somebody
    /// who knows that can try it out, so use ids that say nothing. As <see cref="Erase(int, Writer)"/> for the rest.</remarks>
    /// <param name="person">Who.</param>
    /// <param name="writer">Who erases, and when.</param>
    /// <returns>A new journal; this one when there was nothing left to erase.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the writer is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the journal stands; the exception carries the report.</exception>
    public ProgressJournal ErasePerson(ParticipantId person, Writer writer) => TryErasePerson(person, writer).Value;

    /// <inheritdoc cref="ErasePerson(ParticipantId, Writer)"/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public ProgressJournal ErasePerson(string person, Writer writer) => TryErasePerson(person, writer).Value;

    /// <summary>Erases for good all that somebody wrote in the journal, and their name and id. Of a reader: that it was shared with
    /// them.</summary>
    /// <inheritdoc cref="ErasePerson(ParticipantId, Writer)" path="/param"/>
    /// <returns>A new journal, or none, with everything there is to say. Pointers are those of the event as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the writer is <see langword="null"/>.</exception>
    public Validated<ProgressJournal> TryErasePerson(ParticipantId person, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return person.IsDefault
            ? throw new ArgumentException("The id is default, which is no id.", nameof(person))
            : Erase(number => IsBy(_log.Events[number - 1], person), person, writer);
    }

    /// <inheritdoc cref="TryErasePerson(ParticipantId, Writer)"/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Validated<ProgressJournal> TryErasePerson(string person, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (ParticipantId.TryParse(person, out ParticipantId id))
        {
            return TryErasePerson(id, writer);
        }

        ArgumentNullException.ThrowIfNull(writer);
        IssueCollector issues = new();
        issues.AddIdentifier("/person", person, IdRules.Token.Description);
        return new Validated<ProgressJournal>(null, issues.ToReport(DocumentKind));
    }

    private bool IsBy(JournalEvent made, ParticipantId person) => Owner.Id == person && made.Erases is null;

    private Validated<ProgressJournal> Erase(Func<int, bool> which, ParticipantId? person, Writer writer)
    {
        JournalEvent[] events = _log.Erase(which, out int[] numbers);
        (Participant owner, JournalDetails details) = (Owner, Details);
        if (person is { } known)
        {
            ParticipantId standIn = StandIn.Of(Id?.ToString() ?? string.Empty, known);
            (owner, details) = Owner.Id == known
                ? (new Participant { Id = standIn }, Details with { Extensions = HostExtensions.Empty })
                : (owner, details);
            events = Array.ConvertAll(events, one => one switch
            {
                EntryShared shared => shared with { With = StandIn.Put(shared.With, known, standIn) },
                EntryUnshared unshared => unshared with { With = StandIn.Put(unshared.With, known, standIn) },
                _ => one,
            });
        }

        IssueCollector issues = new();
        CheckOwner(writer, issues);
        ProgressJournal erased = Replay(owner, details, StartedAt, events, _log.Room.Limits, new IssueCollector())!;
        return erased == this
            ? new Validated<ProgressJournal>(issues.HasErrors ? null : this, issues.ToReport(DocumentKind))
            : erased.Record(LogEvent.By(writer, new EntryErased { Numbers = numbers, At = writer.Now() }), issues);
    }
}
