using System.Collections.Immutable;
using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>What was erased on a board, and what is left of an operation then.</summary>
/// <remarks>It is the same whoever asks and in whatever order things came by: what is left follows from the operation and from what was
/// erased, and leaving it once more changes nothing. Immutable.</remarks>
internal sealed class CircleErasures
{
    private readonly BoardId _board;

    // Whose side a note is on follows from who wrote it.
    private readonly bool _hasSides;
    private readonly ImmutableHashSet<OperationId> _operations;
    private readonly ImmutableHashSet<ParticipantId> _people;
    private readonly bool _isOfStart;

    private CircleErasures(
        BoardId board,
        bool hasSides,
        ImmutableHashSet<OperationId> operations,
        ImmutableHashSet<ParticipantId> people,
        bool isOfStart)
    {
        _board = board;
        _hasSides = hasSides;
        _operations = operations;
        _people = people;
        _isOfStart = isOfStart;
    }

    internal bool IsEmpty => _operations.Count == 0 && _people.Count == 0 && !_isOfStart;

    /// <summary>Nothing was erased on a board.</summary>
    internal static CircleErasures None(CircleBeginning beginning) =>
        new(beginning.Id, beginning.Details.Form == CircleForm.TwoSided, [], [], isOfStart: false);

    internal CircleErasures With(Erased erased) => new(
        _board,
        _hasSides,
        _operations.Union(erased.Operations),
        erased.Person is { } person ? _people.Add(person) : _people,
        _isOfStart || erased.IsOfStart);

    /// <summary>Whether all that an erasing names is erased already.</summary>
    internal bool Covers(Erased erased) => !erased.IsEmpty && erased.Operations.All(_operations.Contains)
        && (!erased.IsOfStart || _isOfStart) && (erased.Person is not { } person || _people.Contains(person));

    /// <summary>Whether all that is done to a note is erased.</summary>
    internal bool IsOf(NoteId note) => _operations.Contains(note.AddedBy);

    /// <summary>Whether somebody was erased.</summary>
    internal bool IsOf(ParticipantId person) => _people.Count > 0 && _people.Contains(StandInOf(person));

    /// <summary>Whether this is what stands for somebody who was erased.</summary>
    internal bool IsStandIn(ParticipantId person) => _people.Contains(person);

    /// <summary>Whether somebody takes part no more for good: they were erased, or it is what stands for somebody who was.</summary>
    internal bool IsGone(ParticipantId person) => IsOf(person) || IsStandIn(person);

    /// <summary>What is left of an operation: itself, when nothing of it was erased.</summary>
    internal CircleOperation Leave(CircleOperation operation)
    {
        if (IsEmpty)
        {
            return operation;
        }

        // A taking back holds no words, and whose it is decides whether it counts: by itself it stays as it is.
        bool isByErased = operation.By is { } by && IsOf(by);
        bool isNamed = operation is not Undone && _operations.Contains(operation.Id);
        if (!operation.IsErased && (isByErased || isNamed || (operation.Subject is { } note && IsOf(note))))
        {
            operation = operation.Erase(keepsMaker: _hasSides);
        }

        if (isByErased && operation.By is { } maker)
        {
            operation = operation with { By = _hasSides ? StandInOf(maker) : null };
        }

        return operation switch
        {
            PersonJoined joined when IsOf(joined.Person.Id) => joined with { Person = Leave(joined.Person) },
            PersonRenamed renamed when IsOf(renamed.Person.Id) => renamed with { Person = Leave(renamed.Person) },
            PersonLeft left when IsOf(left.Person) => left with { Person = StandInOf(left.Person) },
            NotePlanned planned when planned.Plan.Owners.Any(owner => IsOf(owner.Id)) =>
                planned with { Plan = planned.Plan with { Owners = [.. planned.Plan.Owners.Where(owner => !IsOf(owner.Id))] } },
            _ => operation,
        };
    }

    /// <summary>What is left of all that was done to some notes, in order: also of what one of them copied from
    /// another.</summary>
    internal IEnumerable<CircleOperation> LeaveAll(IEnumerable<CircleOperation> operations)
    {
        Dictionary<NoteId, NoteSources> sources = [];
        foreach (CircleOperation operation in operations)
        {
            CircleOperation left = Leave(operation);
            left = left.Subject is { } subject && sources.TryGetValue(subject, out NoteSources? whole) ? whole.Leave(left) : left;
            if (left is NoteAdded or NoteSplit)
            {
                NoteId put = NoteId.Of(left.Id);
                sources[put] = new NoteSources(put);
                if (left is NoteSplit)
                {
                    sources[put].Add(left);
                }
            }

            if (left.Subject is { } note && sources.TryGetValue(note, out NoteSources? known))
            {
                known.Add(left);
            }

            yield return left;
        }
    }

    /// <summary>What is left of what the board began with.</summary>
    internal CircleBeginning Leave(CircleBeginning beginning)
    {
        CircleDetails details = beginning.Details;
        if (_isOfStart)
        {
            details = details with { WhyItMatters = FreeText.Erase(details.WhyItMatters), Extensions = HostExtensions.Empty };
        }

        if (details.Participants.Any(person => IsOf(person.Id)))
        {
            details = details with { Participants = [.. details.Participants.Select(Leave)] };
        }

        return _isOfStart || !ReferenceEquals(details, beginning.Details)
            ? beginning.With(_isOfStart ? FreeText.Erased : beginning.Topic, details)
            : beginning;
    }

    private Participant Leave(Participant person) => IsOf(person.Id) ? new Participant { Id = StandInOf(person.Id) } : person;

    internal ParticipantId StandInOf(ParticipantId person) => StandIn.Of(_board.ToString(), person);
}
