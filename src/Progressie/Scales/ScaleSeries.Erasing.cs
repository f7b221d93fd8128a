using Progressie.Internal;

namespace Progressie.Scales;

/// <content>Erasing words for good.</content>
public sealed partial class ScaleSeries
{
    /// <summary>Erases the words of an event for good, and of all that corrects it or takes it back.</summary>
    /// <remarks>The event keeps its number, its kind and its moments, with <see cref="FreeText.Erased"/> for its words. It cannot be taken
    /// back. The same sent again under the id of the event changes nothing. Copies elsewhere, such as a backup, are the host's.</remarks>
    /// <param name="number">The number of the event.</param>
    /// <param name="writer">Who erases, and when.</param>
    /// <returns>A new series; this one when there was nothing left to erase.</returns>
    /// <exception cref="ArgumentException">The writer is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">No event has that number, or it erased words itself; the exception carries the
    /// report.</exception>
    public ScaleSeries Erase(int number, Writer writer) => TryErase(number, writer).Value;

    /// <summary>Erases the words of an event for good when it is there.</summary>
    /// <inheritdoc cref="Erase(int, Writer)" path="/param"/>
    /// <returns>A new series, or none, with everything there is to say. Pointers are those of the event as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">The writer is <see langword="null"/>.</exception>
    public Validated<ScaleSeries> TryErase(int number, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (number >= 1 && number <= _log.Count && _log.Events[number - 1].Erases is null)
        {
            return Erase(one => one == number, person: null, writer);
        }

        IssueCollector issues = new();
        issues.Add(IssueCode.NotErased, _log.NextPath + "/numbers/0", ("found", FormattableString.Invariant($"{number}")));
        return new Validated<ScaleSeries>(null, issues.ToReport(DocumentKind));
    }

    /// <summary>Erases for good all that somebody told in the series, and their name and id. What the scale asks stays.</summary>
    /// <remarks>A stand-in that does not tell who it was takes the place of the id, so that nothing moves. It is made from the id: somebody
    /// who knows that can try it out, so use ids that say nothing. As <see cref="Erase(int, Writer)"/> for the rest.</remarks>
    /// <param name="person">Who.</param>
    /// <param name="writer">Who erases, and when.</param>
    /// <returns>A new series; this one when there was nothing left to erase.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the writer is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the series stands; the exception carries the report.</exception>
    public ScaleSeries ErasePerson(ParticipantId person, Writer writer) => TryErasePerson(person, writer).Value;

    /// <inheritdoc cref="ErasePerson(ParticipantId, Writer)"/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public ScaleSeries ErasePerson(string person, Writer writer) => TryErasePerson(person, writer).Value;

    /// <summary>Erases for good all that somebody told in the series, and their name and id. What the scale asks stays.</summary>
    /// <inheritdoc cref="ErasePerson(ParticipantId, Writer)" path="/param"/>
    /// <returns>A new series, or none, with everything there is to say. Pointers are those of the event as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the writer is <see langword="null"/>.</exception>
    public Validated<ScaleSeries> TryErasePerson(ParticipantId person, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return person.IsDefault
            ? throw new ArgumentException("The id is default, which is no id.", nameof(person))
            : Erase(number => IsBy(_log.Events[number - 1], person), person, writer);
    }

    /// <inheritdoc cref="TryErasePerson(ParticipantId, Writer)"/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Validated<ScaleSeries> TryErasePerson(string person, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (ParticipantId.TryParse(person, out ParticipantId id))
        {
            return TryErasePerson(id, writer);
        }

        ArgumentNullException.ThrowIfNull(writer);
        IssueCollector issues = new();
        issues.AddIdentifier("/person", person, IdRules.Token.Description);
        return new Validated<ScaleSeries>(null, issues.ToReport(DocumentKind));
    }

    /// <summary>Whether an event is by somebody: what nobody is named for in a series of their own is theirs.</summary>
    private bool IsBy(ScaleEvent made, ParticipantId person) => made.Erases is null && (made.By ?? Owner?.Id) == person;

    private Validated<ScaleSeries> Erase(Func<int, bool> which, ParticipantId? person, Writer writer)
    {
        ScaleEvent[] events = _log.Erase(which, out int[] numbers);
        ScaleSeriesDetails details = _details;
        if (person is { } known)
        {
            details = Owner?.Id == known
                ? _details with
                {
                    Owner = new Participant { Id = StandIn.Of(Id?.ToString() ?? string.Empty, known) },
                    Extensions = HostExtensions.Empty,
                }
                : _details;
            events = Array.ConvertAll(events, one => one switch
            {
                ReadingRecorded { Reading.NextStep: { } step } recorded =>
                    recorded with { Reading = recorded.Reading with { NextStep = step.WithoutOwner(known) } },
                ReadingCorrected { Reading.NextStep: { } step } corrected =>
                    corrected with { Reading = corrected.Reading with { NextStep = step.WithoutOwner(known) } },
                ReadingErased erasing when erasing.By == known => erasing with { By = null },
                _ => one,
            });
        }

        ScaleSeries erased = Replay(_first, details, events, new IssueCollector());
        ParticipantId? by = writer.By == person ? null : writer.By;
        return erased == this
            ? new Validated<ScaleSeries>(this, new IssueCollector().ToReport(DocumentKind))
            : erased.TryRecord(new ReadingErased { Numbers = numbers, At = writer.Now(), By = by }, writer);
    }
}
