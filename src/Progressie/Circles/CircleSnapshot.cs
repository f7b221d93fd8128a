using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>A board as one person, or everybody, may see it at one moment: what a screen shows.</summary>
/// <remarks>It holds nothing that its reader may not see. To others a note begins as it stood when the silence in which it was written was
/// over: what was replaced by then is not in its history, a part that was split off by then is a note of its own, and a note that was taken
/// off by then never was. Of what was done without a name nothing tells the device, the order or the moment within the session: it has an
/// id of its own here, which the verbs of the board know too. Two snapshots are equal when they show the same. Personal data.
/// Immutable.</remarks>
public sealed partial record CircleSnapshot
{
    internal const string DocumentKind = "circle-snapshot";

    private readonly ValueList<NextStep> _steps;
    private readonly ValueList<CircleNote> _notes;
    private readonly ValueList<CircleNote> _takenOff;
    private readonly ValueList<CircleLink> _links;
    private readonly ValueList<CircleConflict> _conflicts;

    internal CircleSnapshot(CircleBoard board, ParticipantId? reader)
        : this(board, reader, new CircleMask(board))
    {
    }

    private CircleSnapshot(CircleBoard board, ParticipantId? reader, CircleMask? mask)
    {
        Board = board.Id;
        Form = board.Form;
        Topic = board.Topic;
        WhyItMatters = board.WhyItMatters;
        Language = board.Language;
        Participants = board.Participants;
        Everyone = board.Log.People.Everyone;
        Session = board.Session;
        Phase = board.Phase;
        Reader = reader;
        Dictionary<NoteId, (NoteId Id, CircleNote Note, OperationId? Until)> seen =
            new CircleVeil(board).NotesFor(reader, mask).ToDictionary(static one => one.Id);
        IEnumerable<CircleLink> links = board.Links.Where(link => seen.ContainsKey(link.One) && seen.ContainsKey(link.Other));
        IEnumerable<CircleConflict> conflicts = board.Conflicts.Where(conflict => conflict.Note is not { } id
            || (seen.TryGetValue(id, out (NoteId, CircleNote, OperationId? Until) note) && !(conflict.First <= note.Until)));
        _steps = ValueList<NextStep>.Own(
        [
            .. (mask?.InOrder(seen.Values) ?? seen.Values)
                .Where(one => one.Note is { IsTakenOff: false, IsPlanned: true } && !board.Log.Erasures.IsOf(one.Id))
                .Select(one => one.Note.ToNextStep(board.Id)),
        ]);
        CircleNote[] notes = [.. (mask?.InOrder(seen.Values) ?? seen.Values).Select(static one => one.Note)];
        _notes = ValueList<CircleNote>.Own([.. notes.Where(static note => !note.IsTakenOff)]);
        _takenOff = ValueList<CircleNote>.Own([.. notes.Where(static note => note.IsTakenOff)]);
        _links = ValueList<CircleLink>.Own([.. mask?.Over(links) ?? links]);
        _conflicts = ValueList<CircleConflict>.Own([.. mask?.Over(conflicts) ?? conflicts]);
        NotYetShown = board.Notes.Count - _notes.Count;
    }

    /// <summary>What everybody may see, with the ids and moments that the board has: for what tells of the operations
    /// themselves.</summary>
    internal static CircleSnapshot Unmasked(CircleBoard board) => new(board, reader: null, mask: null);

    /// <summary>Gets the host's key for the board.</summary>
    public BoardId Board { get; }

    /// <summary>Gets who fill the board, and how.</summary>
    public CircleForm Form { get; }

    /// <summary>Gets the one topic.</summary>
    public string Topic { get; }

    /// <summary>Gets why the topic matters.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? WhyItMatters { get; }

    /// <summary>Gets the language the board is in.</summary>
    /// <value><see langword="null"/> when not known.</value>
    public LanguageTag? Language { get; }

    /// <summary>Gets who take part, as far as that was listed.</summary>
    /// <value>Empty when that was not listed.</value>
    public IReadOnlyList<Participant> Participants { get; }

    /// <summary>Everybody who takes part or took part, for the names beside what they wrote.</summary>
    internal ValueList<Participant> Everyone { get; }

    /// <summary>Gets the number of the session, counted from 1.</summary>
    public int Session { get; }

    /// <summary>Gets the phase that the session is in.</summary>
    /// <value><see langword="null"/> when none was entered in this session.</value>
    public CirclePhase? Phase { get; }

    /// <summary>Gets for whom the board is shown.</summary>
    /// <value><see langword="null"/> when it is for everybody.</value>
    public ParticipantId? Reader { get; }

    /// <summary>Gets the notes on the board that may be seen, in the order in which they were put there.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<CircleNote> Notes => _notes;

    /// <summary>Gets the notes that were taken off, after the reader saw them, because they were put there by mistake.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<CircleNote> TakenOff => _takenOff;

    /// <summary>Gets the links between the notes that may be seen.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<CircleLink> Links => _links;

    /// <summary>Gets what clashed, and how it was settled.</summary>
    /// <value>Empty when nothing did.</value>
    public IReadOnlyList<CircleConflict> Conflicts => _conflicts;

    /// <summary>Gets how many notes are on the board and not shown yet, because others write in silence or prepare apart.</summary>
    public int NotYetShown { get; }

    /// <summary>Gets the planned notes that are shown as next steps.</summary>
    /// <value>Empty when nothing that is shown is planned.</value>
    public IReadOnlyList<NextStep> OpenSteps => _steps;

    /// <summary>Gets how many of the notes that are shown there are of each sort.</summary>
    public CircleCounts Counts => new(_notes);

    /// <summary>Gets the notes that are shown in one zone.</summary>
    /// <param name="zone">The zone.</param>
    /// <returns>The notes, in the order in which they were put on the board.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the zones.</exception>
    public IReadOnlyList<CircleNote> In(CircleZone zone)
    {
        EnumGuard.Check(zone, nameof(zone));
        return ValueList<CircleNote>.Own([.. _notes.Where(note => note.Zone == zone)]);
    }

    /// <summary>Shows the board and how much is on it, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>snapshot of 'b-1' (3 inner, 2 outer, 0 beyond)</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"snapshot of '{Board}' ({Counts.Inner} inner, {Counts.Outer} outer, {Counts.Beyond} beyond)");
}
