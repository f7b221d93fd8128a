using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>Where a note stands after its operations, and which of them made it so.</summary>
/// <remarks>Changed only while it is being made; shared between boards after that.</remarks>
internal sealed class NoteState
{
    private NoteState(CircleOperation createdBy, string text, string? category, CircleZone zone)
    {
        CreatedBy = createdBy;
        Text = text;
        Category = category;
        Zone = zone;
        TextBy = CategoryBy = PlacedBy = createdBy;
        AchievedBy = zone == CircleZone.Inner ? createdBy : null;
    }

    internal CircleOperation CreatedBy { get; private set; }

    internal string Text { get; private set; }

    internal string? Category { get; private set; }

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
    internal Undone? TakenOffBy { get; private set; }

    internal AppendList<CircleConflict> Conflicts { get; private set; } = AppendList<CircleConflict>.Empty;

    private CircleOperation TextBy { get; set; }

    private CircleOperation CategoryBy { get; set; }

    /// <summary>The latest plan or dropping of one, or <see langword="null"/> when there is none since it was placed.</summary>
    internal CircleOperation? PlannedBy { get; private set; }

    private NoteSplit? SplitBy { get; set; }

    private NoteId Id => NoteId.Of(CreatedBy.Id);

    /// <summary>The state of a note that was just put on the board.</summary>
    internal static NoteState Of(CircleOperation createdBy) => createdBy switch
    {
        NoteAdded added => new NoteState(added, added.Text, added.Category, added.Zone),
        NoteSplit split => new NoteState(split, split.Achieved, split.Category, CircleZone.Inner),
        _ => throw new ArgumentException("This puts no note on the board.", nameof(createdBy)),
    };

    /// <summary>The state after one more operation, which comes after all before it.</summary>
    internal NoteState After(CircleOperation next)
    {
        NoteState state = (NoteState)MemberwiseClone();
        state.Follow(next);
        return state;
    }

    /// <summary>Goes on with the next operation. Whatever it clashes with that its maker had not seen is noted.</summary>
    internal void Follow(CircleOperation next)
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
            default: break;
        }
    }

    /// <summary>Goes on as if the note was put on the board as it stands.</summary>
    /// <returns>What did that: an addition, and the plan when there is one.</returns>
    internal CircleOperation[] SumUp()
    {
        CreatedBy = TextBy = CategoryBy = PlacedBy = new NoteAdded
        {
            Id = CreatedBy.Id,
            At = CreatedBy.At,
            By = CreatedBy.By,
            Zone = Zone,
            Text = Text,
            How = How,
            Category = Category,
            Source = (CreatedBy as NoteAdded)?.Source,
        };
        CameFrom = null;
        return Plan is null ? [CreatedBy] : [CreatedBy, PlannedBy!];
    }

    /// <summary>Takes the note off the board, or notes why it stays.</summary>
    internal void TakeOff(Undone undone, CircleOperation? stays)
    {
        if (stays is null)
        {
            TakenOffBy = undone;
        }
        else
        {
            Note(CircleConflictKind.AdditionStays, stays, undone);
        }
    }

    internal void Note(CircleConflictKind kind, CircleOperation one, CircleOperation other)
    {
        bool inOrder = one.Id < other.Id;
        Conflicts = Conflicts.Add(new CircleConflict(kind, Id, inOrder ? one.Id : other.Id, inOrder ? other.Id : one.Id));
    }

    private void Reword(NoteReworded next)
    {
        if (!next.HasSeen(SplitBy))
        {
            Note(CircleConflictKind.RewordedAndSplit, SplitBy!, next);
            return;
        }

        NoteUnless(next.HasSeen(TextBy), CircleConflictKind.RewordedTwice, TextBy, next);
        Text = next.Text;
        TextBy = next;
    }

    private void Categorise(NoteCategorised next)
    {
        NoteUnless(next.HasSeen(CategoryBy) || Category == next.Category, CircleConflictKind.CategorisedTwice, CategoryBy, next);
        Category = next.Category;
        CategoryBy = next;
    }

    private void SetPlan(NotePlanned next)
    {
        if (AchievedBy is not null || Zone != CircleZone.Outer)
        {
            Note(CircleConflictKind.PlanSetAside, PlacedBy, next);
            return;
        }

        NoteUnless(next.HasSeen(PlannedBy), CircleConflictKind.PlannedTwice, PlannedBy, next);
        PlannedBy = next;
    }

    private void DropPlan(PlanDropped next)
    {
        if (next.HasSeen(PlannedBy))
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
        if (AchievedBy is not null)
        {
            NoteUnless(next.HasSeen(AchievedBy), CircleConflictKind.AchievedTwice, AchievedBy, next);
            return;
        }

        NoteUnless(next.HasSeen(SplitBy), CircleConflictKind.AchievedAndSplit, SplitBy, next);
        NoteUnless(next.HasSeen(PlacedBy), CircleConflictKind.MovedApart, PlacedBy, next);
        NoteUnless(next.HasSeen(PlannedBy as NotePlanned), CircleConflictKind.PlanSetAside, PlannedBy, next);
        Place(CircleZone.Inner, next);
        AchievedBy = next;
    }

    private void Move(NoteMoved next)
    {
        NoteUnless(next.HasSeen(PlacedBy) || Zone == next.To, CircleConflictKind.MovedApart, PlacedBy, next);
        NoteUnless(next.HasSeen(PlannedBy as NotePlanned), CircleConflictKind.PlanSetAside, PlannedBy, next);
        Place(next.To, next);
        AchievedBy = null;
        PlannedBy = null;
    }

    private void Split(NoteSplit next)
    {
        NoteUnless(next.HasSeen(AchievedBy), CircleConflictKind.AchievedAndSplit, AchievedBy, next);
        if (!next.HasSeen(SplitBy))
        {
            Note(CircleConflictKind.SplitTwice, SplitBy!, next);
        }
        else
        {
            NoteUnless(next.HasSeen(TextBy), CircleConflictKind.RewordedAndSplit, TextBy, next);
        }

        Text = next.Remaining;
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
}
