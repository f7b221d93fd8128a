using System.Numerics;
using Progressie.Circles;

namespace Progressie.Tests.Circles;

/// <summary>What a board can make a difference by in a set of operations: their order, who made which, what each builds on, and what it
/// says. Not the names of replicas nor which words those are that a note is given, and the numbers only when they are asked for.</summary>
/// <remarks>A number of 128 bits that two different sets practically never share; it is only the same within one run.</remarks>
internal sealed class MergeKey(CircleOperation[] inOrder, bool hasNumbers)
{
    private readonly List<ReplicaId> _makers = [];
    private readonly List<string> _texts = [];
    private ulong _one = 0x9E3779B97F4A7C15, _other = 0xC2B2AE3D27D4EB4F;

    internal UInt128 Value => new(_one, _other);

    internal void Add(CircleOperation operation)
    {
        Mix((int)operation.Kind);
        Mix(IndexIn(_makers, operation.Id.Replica));
        if (hasNumbers)
        {
            Mix(operation.Id.Number);
        }

        Mix(operation.Basis);
        Mix(operation.Subject is { } note ? WhereIs(note.AddedBy) : -1);
        switch (operation)
        {
            case Undone undone: Mix(WhereIs(undone.Operation)); break;
            case PhaseEntered entered: Mix(entered.Seen); Mix((int)entered.Phase); break;
            case NotesLinked link: Mix(WhereIs(link.One.AddedBy)); Mix(WhereIs(link.Other.AddedBy)); break;
            case NoteReworded reworded: Mix(IndexIn(_texts, reworded.Text)); break;
            case NoteCategorised categorised: Mix(categorised.Category?.GetHashCode(StringComparison.Ordinal) ?? 0); break;
            case NoteMoved moved: Mix((int)moved.To); break;
            case NoteAdded added: Mix((int)added.Zone); break;
            case TopicReworded reworded: Mix(reworded.Topic.GetHashCode(StringComparison.Ordinal)); break;
            case PersonJoined joined: Mix(joined.Person.Id.GetHashCode()); break;
            case PersonRenamed renamed: Mix(renamed.Person.GetHashCode()); break;
            case PersonLeft left: Mix(left.Person.GetHashCode()); break;
            case Erased erased:
                Mix(erased.Operations);
                Mix(erased.Person?.GetHashCode() ?? 0);
                Mix(erased.IsOfStart ? 1 : 0);
                break;
            default: break;
        }
    }

    /// <summary>Which one of those met so far it is: names make no difference.</summary>
    private static int IndexIn<T>(List<T> met, T one)
    {
        int at = met.IndexOf(one);
        if (at < 0)
        {
            at = met.Count;
            met.Add(one);
        }

        return at;
    }

    private void Mix(IReadOnlyList<OperationId> ids)
    {
        Mix(ids.Count);
        foreach (OperationId id in ids)
        {
            Mix(WhereIs(id));
        }
    }

    /// <summary>Where something stands in the order. What is not there has a name by its id.</summary>
    private long WhereIs(OperationId id)
    {
        int at = Array.FindIndex(inOrder, operation => operation.Id == id);
        return at >= 0 ? at : (long)id.GetHashCode() | (1L << 40);
    }

    private void Mix(long value)
    {
        unchecked
        {
            _one = BitOperations.RotateLeft((_one ^ (ulong)value) * 0xFF51AFD7ED558CCD, 31);
            _other = (BitOperations.RotateLeft(_other, 27) + (ulong)value) * 0xC4CEB9FE1A85EC53;
        }
    }
}
