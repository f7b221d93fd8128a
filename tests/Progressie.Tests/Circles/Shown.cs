using System.Numerics;
using Progressie.Circles;

namespace Progressie.Tests.Circles;

/// <summary>All that a board shows, as a number that hardly ever is the same for two that show something else.</summary>
internal readonly record struct Shown(long Value)
{
    internal static Shown Of(CircleBoard board)
    {
        Sum sum = new();
        foreach ((NoteId id, NoteLog log) in board.NoteMap)
        {
            if (log.State is not { } note)
            {
                continue;
            }

            sum.Add(id).Add(note.Text).Add(note.Category).Add(note.Zone).Add(note.CameFrom).Add(note.How).Add(note.PlannedBy?.Id)
                .Add(note.Plan is not null).Add(note.AchievedBy?.Id).Add(note.PlacedBy.Id).Add(note.TakenOffBy?.Id);
            sum.Add(note.Conflicts);
        }

        BoardState state = board.Log.State;
        sum.Add(state.TopicBy?.Id).Add(state.Phase?.Id);
        foreach (CircleOperation done in state.Sessions.Concat<CircleOperation>(state.Phases).Concat(state.Links))
        {
            sum.Add(done.Id);
        }

        foreach (Participant person in board.Participants)
        {
            sum.Add(person);
        }

        sum.Add(state.Conflicts);
        return new Shown(sum.Value);
    }

    private sealed class Sum
    {
        internal long Value { get; private set; }

        internal Sum Add<T>(T value)
        {
            Value = unchecked((long)(BitOperations.RotateLeft((ulong)Value, 7) * 0x9E3779B97F4A7C15UL) ^ (value?.GetHashCode() ?? 1));
            return this;
        }

        /// <summary>In whichever order they are kept.</summary>
        internal void Add(IEnumerable<CircleConflict> conflicts)
        {
            long all = 0;
            foreach (CircleConflict conflict in conflicts)
            {
                all = unchecked(all + (conflict.GetHashCode() * 0x5851F42D4C957F2D));
            }

            Add(all);
        }
    }
}
