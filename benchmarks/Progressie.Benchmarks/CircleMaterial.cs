using Progressie.Circles;

namespace Progressie.Benchmarks;

/// <summary>Boards of 1,000 notes with 10,000 operations, made by two replicas that each went on for themselves.</summary>
internal static class CircleMaterial
{
    internal const int Notes = 1_000;

    private static readonly TimeProvider Clock = ConversationMaterial.Clock;

    internal static Writer Writer { get; } = Writer.Of("noor", Clock).OnDevice("tablet");

    /// <summary>A board with notes and nothing done to them yet.</summary>
    internal static CircleBoard WithNotes()
    {
        CircleBoard board = CircleBoard.Start("kade", "Overdracht", Writer.Anonymous(Clock));
        for (int i = 0; i < Notes; i++)
        {
            board = board.Add(i % 3 == 0 ? CircleZone.Inner : CircleZone.Outer, "De avonddienst weet wie er ziek is.", Writer);
        }

        return board;
    }

    /// <summary>Goes on with a board on one replica: rewords, plans, achieves and moves back, over all its notes.</summary>
    internal static CircleBoard GoOn(CircleBoard board, string replica, int operations)
    {
        Writer writer = Writer.Of(replica, Clock).OnDevice(replica);
        NoteId[] notes = [.. board.Notes.Select(static note => note.Id)];
        for (int i = 0; i < operations; i++)
        {
            NoteId note = notes[(i * 7) % notes.Length];
            bool isAchieved = board.GetNote(note).IsAchieved;
            board = (i / notes.Length % 3) switch
            {
                0 => board.Reword(note, "De avonddienst weet wie er ziek is en wie er invalt.", writer),
                1 when isAchieved => board.Move(note, CircleZone.Outer, null, writer),
                1 => board.Achieve(note, null, writer),
                _ when isAchieved => board.Categorise(note, "avond", writer),
                _ => board.Plan(note, new CirclePlan { How = "Op het bord schrijven." }, writer),
            };
        }

        return board;
    }
}
