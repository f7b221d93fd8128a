using Progressie.Internal;

namespace Progressie.Scales;

/// <content>Erasing words for good.</content>
public sealed partial class ScaleSeries
{
    /// <summary>Erases the words of an event for good, and of all that corrects it or takes it back. The step that was chosen there goes
    /// wherever it was chosen again in this series.</summary>
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
        IssueCollector issues = new();
        return _log.CanErase(number, issues)
            ? Erase(one => one == number, person: null, writer)
            : new Validated<ScaleSeries>(null, issues.ToReport(DocumentKind));
    }

    /// <summary>Erases for good all that somebody told in the series, and their name and id. Of the owner: the words of the scale
    /// too.</summary>
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

    /// <summary>Erases for good all that somebody told in the series, and their name and id. Of the owner: the words of the scale
    /// too.</summary>
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

    /// <summary>Erases for good the words of the scale itself, in all of its versions, and the host's own data with it.</summary>
    /// <remarks>Which words were the same stays, so that the line does: behind the bar of others there is a number. As
    /// <see cref="Erase(int, Writer)"/> for the rest.</remarks>
    /// <param name="writer">Who erases, and when.</param>
    /// <returns>A new series; this one when there was nothing left to erase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the series stands; the exception carries the report.</exception>
    public ScaleSeries EraseScale(Writer writer) => TryEraseScale(writer).Value;

    /// <summary>Erases for good the words of the scale itself when that can be.</summary>
    /// <inheritdoc cref="EraseScale(Writer)" path="/param"/>
    /// <returns>A new series, or none, with everything there is to say. Pointers are those of the event as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public Validated<ScaleSeries> TryEraseScale(Writer writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return Erase(number => _log.Events[number - 1] is ScaleRevised, person: null, writer, isOfFirst: true);
    }

    /// <summary>Whether an event is by somebody: what nobody is named for in a series of their own is theirs.</summary>
    private bool IsBy(ScaleEvent made, ParticipantId person) => made.Erases is null && (made.By ?? Owner?.Id) == person;

    /// <summary>What the step is known by that is chosen in an event, if one is.</summary>
    private StepKey? KeyOfStepIn(ScaleEvent made, int number) => made switch
    {
        ReadingRecorded { Reading.NextStep: { } step } => StepKey.Of(ChosenAt(GetEntry(number), step)),
        ReadingCorrected { Reading.NextStep: { } step } corrected => StepKey.Of(ChosenAt(GetEntry(corrected.Number), step)),
        _ => null,
    };

    private Validated<ScaleSeries> Erase(Func<int, bool> which, ParticipantId? person, Writer writer, bool isOfFirst = false)
    {
        HashSet<StepKey> steps = [];
        for (int i = 0; i < _log.Count; i++)
        {
            if (which(i + 1) && KeyOfStepIn(_log.Events[i], i + 1) is { } key)
            {
                steps.Add(key);
            }
        }

        bool IsAgain(int number) => steps.Count > 0 && KeyOfStepIn(_log.Events[number - 1], number) is { } key && steps.Contains(key);
        bool IsReview(int number) => _log.Events[number - 1] is StepReviewed reviewed && IsAgain(reviewed.Number);
        ScaleEvent[] events = _log.Erase(number => which(number) || IsReview(number), out int[] numbers);
        bool isOfOwner = person is { } erasedPerson && Owner?.Id == erasedPerson;
        isOfFirst |= isOfOwner;
        IEnumerable<Scale> scales =
            numbers.Select(number => _log.Events[number - 1]).OfType<ScaleRevised>().Select(static one => one.Scale);
        Dictionary<string, string> bars = ToBars(isOfFirst ? scales.Prepend(_first) : scales);
        string Leave(string words) => bars.GetValueOrDefault(words, words);
        Scale first = _first.Reword(Leave, isOfFirst ? HostExtensions.Empty : _first.Extensions);
        ScaleSeriesDetails details = isOfOwner
            ? _details with
            {
                Owner = new Participant { Id = StandIn.Of(Id?.ToString() ?? string.Empty, person!.Value) },
                Extensions = HostExtensions.Empty,
            }
            : _details;
        for (int i = 0; i < events.Length; i++)
        {
            // A reading at which the same step was chosen again keeps the rest of its words.
            events[i] = !IsAgain(i + 1) ? events[i] : events[i] switch
            {
                ReadingRecorded { Reading.NextStep: { } step } recorded =>
                    recorded with { Reading = recorded.Reading with { NextStep = step.Erase() } },
                ReadingCorrected { Reading.NextStep: { } step } corrected =>
                    corrected with { Reading = corrected.Reading with { NextStep = step.Erase() } },
                ScaleEvent other => other,
            };
            events[i] = events[i] switch
            {
                // Words that another version has too go there as well, and stay the same as each other.
                ScaleRevised revised =>
                    revised with { Scale = ((ScaleRevised)_log.Events[i]).Scale.Reword(Leave, revised.Scale.Extensions) },
                ReadingRecorded { Reading.NextStep: { } step } recorded when person is { } known =>
                    recorded with { Reading = recorded.Reading with { NextStep = step.WithoutOwner(known) } },
                ReadingCorrected { Reading.NextStep: { } step } corrected when person is { } known =>
                    corrected with { Reading = corrected.Reading with { NextStep = step.WithoutOwner(known) } },
                ReadingErased erasing when person is { } known && erasing.By == known => erasing with { By = null },
                ScaleEvent other => other,
            };
        }

        ScaleSeries erased = Replay(first, details, events, _log.Room.Limits, new IssueCollector());
        return erased == this
            ? new Validated<ScaleSeries>(this, new IssueCollector().ToReport(DocumentKind))
            : erased.TryRecord(
                new ReadingErased { Numbers = numbers, At = writer.Now(), By = writer.By == person ? null : writer.By }, writer);
    }

    /// <summary>What stands for each of the words of scales: another bar for other words.</summary>
    private Dictionary<string, string> ToBars(IEnumerable<Scale> scales)
    {
        int count = _state.Versions.SelectMany(static version => version.Scale.Words).Where(FreeText.IsErased).Distinct().Count();
        Dictionary<string, string> bars = new(SameWords.Comparer);
        foreach (string words in scales.SelectMany(static scale => scale.Words).Where(static words => !FreeText.IsErased(words)))
        {
            if (!bars.ContainsKey(words))
            {
                count++;
                bars.Add(words, FreeText.Bar(count));
            }
        }

        return bars;
    }
}
