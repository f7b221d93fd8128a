using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>A note as it stands, with everything that was done to it.</summary>
/// <remarks>Personal data. Immutable. Source: handbook 6.2.</remarks>
public sealed partial record CircleNote
{
    private readonly ValueList<CircleOperation> _history;
    private readonly DayOrMoment? _takenOff;

    internal CircleNote(
        NoteState state, CircleOperation[] history, MovePolicy moves, CircleMask? mask = null, OperationId? summedUpTo = null)
    {
        CircleOperation created = Shown(state.CreatedBy)!;
        CircleOperation? achieved = Shown(state.AchievedBy), takenOff = Shown(state.TakenOffBy);
        Id = NoteId.Of(created.Id);
        Text = state.Text;
        Category = state.Category;
        Zone = state.AchievedBy is null && state.Plan is not null && moves == MovePolicy.OnPlanning ? CircleZone.Inner : state.Zone;
        CameFrom = Zone == state.Zone ? state.CameFrom : state.Zone;
        Author = created.By;
        AddedAt = created.At;
        WhenAdded = created.When;
        Source = (created as NoteAdded)?.Source;
        SplitFrom = (created as NoteSplit)?.Note;
        Plan = state.Plan;
        AchievedAt = achieved?.At;
        WhenAchieved = achieved?.When;
        AchievedBy = achieved?.By;
        How = state.How;
        TakenOffAt = takenOff?.At;
        _takenOff = takenOff?.When;
        PlacedBy = Shown(Zone == state.Zone ? state.PlacedBy : state.PlannedBy)!.Id;
        _history = ValueList<CircleOperation>.Own(mask is null ? history : Array.ConvertAll(history, mask.Over));
        SummedUpTo = mask is null ? summedUpTo : null;

        CircleOperation? Shown(CircleOperation? operation) => operation is null ? null : mask?.Over(operation) ?? operation;
    }

    /// <summary>Gets the id.</summary>
    public NoteId Id { get; }

    /// <summary>Gets what is on it.</summary>
    /// <value><see cref="FreeText.Erased"/> when the words were erased.</value>
    public string Text { get; }

    /// <summary>Gets where it is.</summary>
    public CircleZone Zone { get; }

    /// <summary>Gets where it was before it was moved last.</summary>
    /// <value><see langword="null"/> when it never was.</value>
    public CircleZone? CameFrom { get; }

    /// <summary>Gets the slice of the circle it is in.</summary>
    /// <value><see langword="null"/> for none.</value>
    public string? Category { get; }

    /// <summary>Gets who put it on the board.</summary>
    /// <value><see langword="null"/> when that stays unsaid.</value>
    public ParticipantId? Author { get; }

    /// <summary>Gets the moment at which it was recorded that it was put on the board.</summary>
    public DateTimeOffset AddedAt { get; }

    /// <summary>Gets when it was put on the board: as it was told, or else the moment at which that was recorded.</summary>
    public DayOrMoment WhenAdded { get; }

    /// <summary>Gets where it came from, when it was not written on the board first.</summary>
    /// <value><see langword="null"/> when it was.</value>
    public ProgressSource? Source { get; }

    /// <summary>Gets the note of which it is the achieved part.</summary>
    /// <value><see langword="null"/> when it was not split off.</value>
    public NoteId? SplitFrom { get; }

    /// <summary>Gets the plan. It stays with the note when that is achieved.</summary>
    /// <value><see langword="null"/> when there is none.</value>
    public CirclePlan? Plan { get; }

    /// <summary>Gets the moment at which it was recorded that it was achieved, or put in the inner circle.</summary>
    /// <value><see langword="null"/> when it is not achieved.</value>
    public DateTimeOffset? AchievedAt { get; }

    /// <summary>Gets when it was achieved, or put in the inner circle: as it was told, or else the moment at which that was
    /// recorded.</summary>
    /// <value><see langword="null"/> when it is not achieved.</value>
    public DayOrMoment? WhenAchieved { get; }

    /// <summary>Gets who said that it was achieved.</summary>
    /// <value><see langword="null"/> when it is not achieved, or that stays unsaid.</value>
    public ParticipantId? AchievedBy { get; }

    /// <summary>Gets how it came about.</summary>
    /// <value><see langword="null"/> when it is not achieved, or that was not said.</value>
    public string? How { get; }

    /// <summary>Gets the moment at which it was recorded that it was taken off the board.</summary>
    /// <value><see langword="null"/> when it is on it.</value>
    public DateTimeOffset? TakenOffAt { get; }

    /// <summary>Gets the operation that put it where it is.</summary>
    public OperationId PlacedBy { get; }

    /// <summary>Gets everything that was done to it and not taken back, in order, beginning with what put it on the board.</summary>
    /// <value>Never empty. In a snapshot for others than its author, what was done before they saw the note is summed up in one
    /// <see cref="NoteAdded"/>, as the note stood, and the plan there was.</value>
    public IReadOnlyList<CircleOperation> History => _history;

    /// <summary>What was done up to here is summed up in its history; <see langword="null"/> when nothing is.</summary>
    internal OperationId? SummedUpTo { get; }

    /// <summary>Gets whether it is achieved progress.</summary>
    public bool IsAchieved => AchievedAt is not null;

    /// <summary>Gets whether somebody took it up and it is not achieved yet.</summary>
    public bool IsPlanned => Plan is not null && !IsAchieved;

    /// <summary>Gets whether it was taken off the board, because it was put there by mistake.</summary>
    public bool IsTakenOff => TakenOffAt is not null;

    /// <summary>Makes a next step of a planned note: the first of who took it up owns it, and the others are partners.</summary>
    /// <param name="board">The board it is on.</param>
    /// <returns>An open step that remembers where it came from.</returns>
    /// <exception cref="InvalidOperationException">The note is not planned.</exception>
    public NextStep ToNextStep(BoardId board) =>
        IsPlanned ? FindStep(board)! : throw new InvalidOperationException($"Note {Id} is not planned.");

    /// <summary>The step that the note is or was: done when it is achieved, let go when it is planned no more. <see langword="null"/> when
    /// it never was planned.</summary>
    internal NextStep? FindStep(BoardId board)
    {
        if (History.OfType<NotePlanned>().LastOrDefault() is not { } planned)
        {
            return null;
        }

        CirclePlan plan = Plan ?? planned.Plan;
        NextStep step = new()
        {
            What = Text,
            How = plan.How,
            When = plan.When,
            On = plan.On,
            Owner = plan.Owners.Count > 0 ? plan.Owners[0] : null,
            Partners = [.. plan.Owners.Skip(1)],
            HelpWanted = plan.HelpWanted,
            Origin = ProgressSource.Of(board) with { Element = CircleMask.IdIn(board, this).ToString() },
            Agreed = planned.When,
        };
        return (IsTakenOff, WhenAchieved, IsPlanned) switch
        {
            (true, _, _) => step with { Status = NextStepStatus.LetGo, Reviewed = _takenOff!.Value },
            (_, { } achieved, _) => step with { Status = NextStepStatus.Done, Reviewed = achieved },
            (_, _, true) => step,
            _ => step with
            {
                Status = NextStepStatus.LetGo,
                Reviewed = (History.SkipWhile(one => one != planned).FirstOrDefault(static one => one is PlanDropped or NoteMoved)
                    ?? planned).When,
            },
        };
    }

    /// <summary>Shows id and place, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>note 17@phone (Outer)</c>.</returns>
    public override string ToString() => $"note {Id} ({Zone})";
}
