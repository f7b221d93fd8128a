using System.Buffers;
using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>One thing that was done on a board. A board is its beginning and its operations, in the order of their ids.</summary>
/// <remarks>A closed set: <see cref="NoteAdded"/>, <see cref="NoteReworded"/>, <see cref="NoteCategorised"/>, <see cref="NotePlanned"/>,
/// <see cref="PlanDropped"/>, <see cref="NoteAchieved"/>, <see cref="NoteMoved"/>, <see cref="NoteSplit"/>, <see cref="TopicReworded"/>,
/// <see cref="SessionBegan"/>, <see cref="PhaseEntered"/>, <see cref="NotesLinked"/>, <see cref="PersonJoined"/>,
/// <see cref="PersonRenamed"/>, <see cref="PersonLeft"/>, <see cref="Undone"/>, <see cref="Erased"/> and <see cref="Compacted"/>. The
/// verbs of <see cref="CircleBoard"/> make them; hosts send them from replica to replica. Immutable.</remarks>
public abstract partial record CircleOperation
{
    // The names of all members, laid out, and what is in them beside ids and texts.
    private const int MostOfHead = 450;

    // A character takes at most an escape, and what nobody escapes one byte.
    private const int MostOfCharacter = 6;

    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;-_@/()?!");

    // Few operations say more than when they were recorded.
    private readonly Told? _told;
    private readonly ParticipantId _by;

    private protected CircleOperation()
    {
    }

    /// <summary>Gets the id, which also says where the operation comes in the order of all.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required OperationId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets the moment at which it was recorded, by the clock of the device it was done on.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Gets when it happened, when that is not the moment at which it was recorded.</summary>
    /// <value><see langword="null"/> when it happened as it was recorded.</value>
    /// <exception cref="ArgumentException">The value is <c>default</c>.</exception>
    public DayOrMoment? Happened
    {
        get => _told?.Happened;
        init => _told = Told.Of(DayOrMoment.Said(value), _told?.EventId);
    }

    /// <summary>Gets the id of the request that it came with, by which the same, sent again, is known. <see cref="Id"/> is another one each
    /// time.</summary>
    /// <value><see langword="null"/> when it has none.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public EventId? EventId
    {
        get => _told?.EventId;
        init => _told = Told.Of(
            _told?.Happened,
            value is { IsDefault: true } ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value);
    }

    /// <summary>Gets when it happened: as it was told, or else the moment at which it was recorded.</summary>
    public DayOrMoment When => Happened ?? DayOrMoment.Of(At);

    /// <summary>Gets who did it.</summary>
    /// <value><see langword="null"/> when that stays unsaid.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ParticipantId? By
    {
        get => _by.IsDefault ? null : _by;
        init => _by = value is { IsDefault: true }
            ? throw new ArgumentException("The id is default, which is no id.", nameof(value))
            : value.GetValueOrDefault();
    }

    /// <summary>Gets what it builds on: the last operations on the same note, or on the board itself, that whoever did this had seen. More
    /// than one only after a merge of what was done apart.</summary>
    /// <value>In the order of ids; empty when there were none.</value>
    /// <exception cref="ArgumentException">The list is <see langword="null"/> or holds a <c>default</c>.</exception>
    public IReadOnlyList<OperationId> Basis
    {
        get => Builds.ToList();
        init => Builds = Heads.Own(OperationOrder.CopyIds(value, nameof(value)));
    }

    /// <summary>Gets whether its words and who did it were erased for good; see <see cref="Erased"/>. Its words are
    /// <see cref="FreeText.Erased"/> then.</summary>
    public bool IsErased { get; init; }

    /// <summary>The same, without a list.</summary>
    internal Heads Builds { get; init; }

    internal abstract CircleOperationKind Kind { get; }

    /// <summary>The note it is about, or <see langword="null"/> when it is about the board itself.</summary>
    internal virtual NoteId? Subject => null;

    /// <summary>Gets whether the same was done at the same moment, told with the same offset.</summary>
    /// <param name="other">The other operation.</param>
    /// <returns>Whether they are equal.</returns>
    public virtual bool Equals(CircleOperation? other) =>
        other is not null && EqualityContract == other.EqualityContract && Id == other.Id && At.EqualsExact(other.At) && By == other.By
            && _told == other._told && Builds == other.Builds && IsErased == other.IsErased;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EqualityContract, Id);

    /// <summary>Judges the texts that people typed; some kinds have none.</summary>
    internal virtual void Check(TextCheck check)
    {
    }

    /// <summary>At most how many bytes it takes in a document, when that is told without writing it; <see langword="null"/> when it is
    /// not.</summary>
    internal int? MostBytes
    {
        get
        {
            if (MostOfWords is not { } words)
            {
                return null;
            }

            int bytes = MostOfHead + ErasingRoom.OfEvent + words + MostOf(Id) + (By is { } by ? MostOf(by.ToString()) : 0)
                + (Subject is { } note ? MostOf(note.AddedBy) : 0) + (EventId is { } id ? MostOfId(id.ToString()) : 0);
            for (int i = 0; i < Builds.Count; i++)
            {
                bytes += MostOf(Builds[i]);
            }

            return bytes;
        }
    }

    /// <summary>At most how many bytes its own texts take; <see langword="null"/> when that takes as long to tell as to write
    /// them.</summary>
    private protected virtual int? MostOfWords => null;

    /// <summary>Whether what is sent is this again, recorded at another moment and after other things.</summary>
    internal virtual bool IsRepeatedBy(CircleOperation sent) =>
        (this with
        {
            Id = sent.Id,
            At = sent.At,
            Builds = sent.Builds,
            Happened = DayOrMoment.AreSame(Happened, sent.Happened) ? sent.Happened : Happened,
        }).Equals(sent);

    /// <summary>Of two copies of one operation, of which other words or people may have been erased, all that is left;
    /// <see langword="null"/> when they are no copies.</summary>
    /// <param name="copy">The other; the words and the maker of both were erased, or of neither.</param>
    /// <param name="standInOf">What stands for a person who was erased.</param>
    internal virtual CircleOperation? Join(CircleOperation copy, Func<ParticipantId, ParticipantId> standInOf) =>
        Equals(copy) ? this : null;

    /// <summary>The operation without its words and, unless somebody's side depends on that, without who did it.</summary>
    internal virtual CircleOperation Erase(bool keepsMaker) =>
        WithoutWords() with { By = keepsMaker ? By : null, IsErased = true };

    /// <summary>The operation with <see cref="FreeText.Erased"/> for its words; some kinds have none.</summary>
    private protected virtual CircleOperation WithoutWords() => this;

    /// <summary>At most how many bytes a text takes with its quotes, or what stands in its place when it is erased.</summary>
    private protected static int MostOf(string? text) => text is null ? 0 : Math.Max(MostOfId(text), ErasingRoom.LongestInPlace);

    private static int MostOfId(string text) => 2 + (text.AsSpan().ContainsAnyExcept(Plain) ? text.Length * MostOfCharacter : text.Length);

    // With a number of at most ten digits, and on a line of its own in a list.
    private static int MostOf(OperationId id) => MostOfId(id.Replica.ToString()) + 24;

    private sealed record Told(DayOrMoment? Happened, EventId? EventId)
    {
        internal static Told? Of(DayOrMoment? happened, EventId? id) => happened is null && id is null ? null : new Told(happened, id);
    }
}
