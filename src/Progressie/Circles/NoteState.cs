using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>Where a note stands after its operations, and which of them made it so.</summary>
/// <remarks>Changed only while it is being made; shared between boards after that.</remarks>
internal sealed class NoteState : LogState
{
    private const int TextHolder = 0, CategoryHolder = 1, PlaceHolder = 2, PlanHolder = 3, AchievementHolder = 4, SplitHolder = 5,
        RevocationHolder = 6;

    // What hardly any note has, together: a state is copied with each operation.
    private Rare _rare = Rare.None;

    /// <summary>Where the note was before it was achieved, and before that.</summary>
    private (CircleZone Zone, CircleZone? CameFrom) _before;

    private NoteState(CircleOperation createdBy, CircleZone zone)
    {
        CreatedBy = createdBy;
        Zone = zone;
        TextBy = CategoryBy = PlacedBy = createdBy;
        AchievedBy = zone == CircleZone.Inner ? createdBy : null;
    }

    internal CircleOperation CreatedBy { get; private set; }

    internal string Text => TextBy switch
    {
        NoteReworded reworded => reworded.Text,
        NoteSplit split => split.Id == CreatedBy.Id ? split.Achieved : split.Remaining,
        _ => ((NoteAdded)TextBy).Text,
    };

    internal string? Category => CategoryBy switch
    {
        NoteCategorised categorised => categorised.Category,
        NoteSplit split => split.Category,
        _ => ((NoteAdded)CategoryBy).Category,
    };

    internal CircleZone Zone { get; private set; }

    /// <summary>Where it was before it was moved last, or <see langword="null"/> when it never was.</summary>
    internal CircleZone? CameFrom { get; private set; }

    internal CirclePlan? Plan => (PlannedBy as NotePlanned)?.Plan;

    /// <summary>What made it achieved, or <see langword="null"/> when it is not.</summary>
    internal CircleOperation? AchievedBy { get; private set; }

    /// <summary>How it came about, when it is achieved and that was said.</summary>
    internal string? How => AchievedBy switch
    {
        NoteAchieved achieved => achieved.How,
        NoteSplit split => split.How,
        NoteAdded at => at.How,
        _ => null,
    };

    /// <summary>What put it where it is.</summary>
    internal CircleOperation PlacedBy { get; private set; }

    /// <summary>What took it off the board, or <see langword="null"/> when it is on it.</summary>
    internal Undone? TakenOffBy
    {
        get => _rare.TakenOffBy;
        private set => _rare = _rare with { TakenOffBy = value };
    }

    internal AppendList<CircleConflict> Conflicts
    {
        get => _rare.Conflicts;
        private set => _rare = _rare with { Conflicts = value };
    }

    private CircleOperation TextBy { get; set; }

    private CircleOperation CategoryBy { get; set; }

    /// <summary>The latest plan or dropping of one, or <see langword="null"/> when there is none since it was placed.</summary>
    internal CircleOperation? PlannedBy { get; private set; }

    private NoteSplit? SplitBy
    {
        get => _rare.SplitBy;
        set => _rare = _rare with { SplitBy = value };
    }

    /// <summary>The latest that took back that the note was achieved.</summary>
    private Undone? RevokedBy
    {
        get => _rare.RevokedBy;
        set => _rare = _rare with { RevokedBy = value };
    }

    internal override int HolderCount => 7;

    private NoteId Id => NoteId.Of(CreatedBy.Id);

    /// <summary>The state of a note that was just put on the board.</summary>
    internal static NoteState Of(CircleOperation createdBy) => createdBy switch
    {
        NoteAdded added => new NoteState(added, added.Zone),
        NoteSplit split => new NoteState(split, CircleZone.Inner),
        _ => throw new ArgumentException("This puts no note on the board.", nameof(createdBy)),
    };

    /// <summary>The same state, to go on with.</summary>
    internal NoteState Copy() => (NoteState)MemberwiseClone();

    internal override CircleOperation? HolderAt(int index) => index switch
    {
        TextHolder => TextBy,
        CategoryHolder => CategoryBy,
        PlaceHolder => PlacedBy,
        PlanHolder => PlannedBy,
        AchievementHolder => AchievedBy,
        SplitHolder => SplitBy,
        _ => RevokedBy,
    };

    internal override bool IsSeenByAll(CircleOperation operation) => operation.Id == CreatedBy.Id;

    /// <summary>Goes on as if the note was put on the board as it stands.</summary>
    /// <returns>What did that: an addition, and the plan when there is one.</returns>
    internal CircleOperation[] SumUp()
    {
        CreatedBy = TextBy = CategoryBy = PlacedBy = new NoteAdded
        {
            Id = CreatedBy.Id,
            At = CreatedBy.At,
            Happened = CreatedBy.Happened,
            By = CreatedBy.By,
            IsErased = CreatedBy.IsErased,
            Zone = Zone,
            Text = Text,
            How = How,
            Category = Category,
            Source = (CreatedBy as NoteAdded)?.Source,
        };
        CameFrom = null;
        _before = (_before.Zone, null);
        return Plan is null ? [CreatedBy] : [CreatedBy, PlannedBy!];
    }

    internal void TakeOff(Undone undone) => TakenOffBy = undone;

    internal void Note(CircleConflictKind kind, CircleOperation one, CircleOperation other)
    {
        bool inOrder = one.Id < other.Id;
        Conflicts = Conflicts.Add(new CircleConflict(kind, Id, inOrder ? one.Id : other.Id, inOrder ? other.Id : one.Id));
    }

    protected override void Follow(CircleOperation next)
    {
        switch (next)
        {
            case NoteReworded reworded: Reword(reworded); break;
            case NoteCategorised categorised: Categorise(categorised); break;
            case NotePlanned planned: SetPlan(planned); break;
            case PlanDropped dropped: DropPlan(dropped); break;
            case NoteAchieved achieved: Achieve(achieved); break;
            case NoteMoved moved: Move(moved); break;
            case NoteSplit split: Split(split); break;
            case Undone undone: Revoke(undone); break;
            default: break;
        }
    }

    private void Reword(NoteReworded next)
    {
        if (!HasSeen(SplitHolder))
        {
            NoteUnless(SameWords.AreIn(Text, next.Text), CircleConflictKind.RewordedAndSplit, SplitBy, next);
            return;
        }

        NoteUnless(HasSeen(TextHolder) || SameWords.AreIn(Text, next.Text), CircleConflictKind.RewordedTwice, TextBy, next);
        TextBy = next;
    }

    private void Categorise(NoteCategorised next)
    {
        NoteUnless(
            HasSeen(CategoryHolder) || SameWords.AreIn(Category, next.Category), CircleConflictKind.CategorisedTwice, CategoryBy, next);
        CategoryBy = next;
    }

    private void SetPlan(NotePlanned next)
    {
        if (AchievedBy is not null || Zone != CircleZone.Outer)
        {
            // Whoever had seen where it lies made the plan for a place that it was in then.
            NoteUnless(HasSeen(PlaceHolder), CircleConflictKind.PlanSetAside, PlacedBy, next);
            return;
        }

        NoteUnless(HasSeen(PlanHolder) || next.Plan.SaysTheSame(Plan), CircleConflictKind.PlannedTwice, PlannedBy, next);
        PlannedBy = next;
    }

    private void DropPlan(PlanDropped next)
    {
        if (HasSeen(PlanHolder) || PlannedBy is PlanDropped)
        {
            PlannedBy = next;
        }
        else
        {
            Note(CircleConflictKind.PlannedTwice, PlannedBy!, next);
        }
    }

    private void Achieve(NoteAchieved next)
    {
        if (!HasSeen(SplitHolder))
        {
            // The part that was achieved is inside by itself; what remains is still wanted.
            Note(CircleConflictKind.AchievedAndSplit, SplitBy!, next);
            return;
        }

        if (AchievedBy is not null)
        {
            NoteUnless(
                HasSeen(AchievementHolder) || SameWords.AreIn(How, next.How), CircleConflictKind.AchievedTwice, AchievedBy, next);
            return;
        }

        NoteUnless(HasSeen(PlaceHolder), CircleConflictKind.MovedApart, PlacedBy, next);
        NoteUnless(HasSeen(PlanHolder) || Plan is null, CircleConflictKind.PlanSetAside, PlannedBy, next);
        NoteUnless(HasSeen(RevocationHolder), CircleConflictKind.AchievementStays, RevokedBy, next);
        _before = (Zone, CameFrom);
        Place(CircleZone.Inner, next);
        AchievedBy = next;
    }

    /// <summary>Somebody took back that it was achieved. When another says so too, it still is.</summary>
    private void Revoke(Undone next)
    {
        NoteUnless(
            HasSeen(AchievementHolder) || AchievedBy is not NoteAchieved, CircleConflictKind.AchievementStays, AchievedBy, next);
        RevokedBy = next;
    }

    private void Move(NoteMoved next)
    {
        bool isThere = Zone == next.To;
        bool hasSeenPlan = HasSeen(PlanHolder) || Plan is null;
        NoteUnless(HasSeen(PlaceHolder) || isThere, CircleConflictKind.MovedApart, PlacedBy, next);
        NoteUnless(hasSeenPlan || isThere, CircleConflictKind.PlanSetAside, PlannedBy, next);
        Place(next.To, next);
        AchievedBy = null;
        if (hasSeenPlan || !isThere)
        {
            PlannedBy = null;
        }
    }

    private void Split(NoteSplit next)
    {
        if (!HasSeen(AchievementHolder))
        {
            Note(CircleConflictKind.AchievedAndSplit, AchievedBy!, next);
            Place(_before.Zone, next);
            CameFrom = _before.CameFrom;
            AchievedBy = null;
        }

        if (!HasSeen(SplitHolder))
        {
            Note(CircleConflictKind.SplitTwice, SplitBy!, next);
        }
        else
        {
            NoteUnless(HasSeen(TextHolder) || SameWords.AreIn(Text, next.Remaining), CircleConflictKind.RewordedAndSplit, TextBy, next);
        }

        TextBy = SplitBy = next;
    }

    private void Place(CircleZone zone, CircleOperation by)
    {
        CameFrom = Zone == zone ? CameFrom : Zone;
        Zone = zone;
        PlacedBy = by;
    }

    private void NoteUnless(bool isFine, CircleConflictKind kind, CircleOperation? earlier, CircleOperation next)
    {
        if (!isFine)
        {
            Note(kind, earlier!, next);
        }
    }

    private sealed record Rare(
        AppendList<CircleConflict> Conflicts, Undone? TakenOffBy = null, NoteSplit? SplitBy = null, Undone? RevokedBy = null)
    {
        internal static readonly Rare None = new(AppendList<CircleConflict>.Empty);
    }
}
