using Progressie;
using Progressie.Circles;
using Progressie.Journal;
using Progressie.Json;

namespace Snippets;

/// <summary>docs/erasing.md.</summary>
public static class ErasingPage
{
    private static readonly SampleClock Clock = new("2026-10-16T15:00:00+02:00");

    private static readonly CircleBoard Sheet = CircleBoard.Start(
            "kade", "Overdracht", Writer.Of("tess", Clock).OnDevice("phone-a"),
            new CircleDetails
            {
                Participants =
                [
                    new Participant { Id = ParticipantId.Parse("tess"), Name = "Tess" },
                    new Participant { Id = ParticipantId.Parse("ravi"), Name = "Ravi" },
                ],
            })
        .Add(CircleZone.Outer, "Bram is al weken ziek.", Writer.Of("ravi", Clock).OnDevice("phone-b"), out _);

    public static string Board()
    {
        CircleBoard board = Sheet;

        #region erasing-board
        Writer tess = Writer.Of("tess", Clock).OnDevice("phone-a");
        board = board.Erase("1@phone-b", tess);

        CircleNote note = board.GetNote("1@phone-b");
        Console.WriteLine($"{note.Zone}: {note.Text} {note.Author}");
        Console.WriteLine(FreeText.IsErased(note.Text));
        Console.WriteLine(ProgressieJson.Write(board).Contains("Bram", StringComparison.Ordinal));
        #endregion

        return Console.Taken();
    }

    public static string Late()
    {
        Writer tess = Writer.Of("tess", Clock).OnDevice("phone-a");

        #region erasing-late
        // Phone B was offline, and Ravi went on with the note.
        CircleBoard phoneA = Sheet.Erase("1@phone-b", tess);
        CircleBoard phoneB = Sheet.Reword("1@phone-b", "Bram komt voorlopig niet.", Writer.Of("ravi", Clock).OnDevice("phone-b"));

        Console.WriteLine(phoneA.Merge(phoneB).Board.GetNote("1@phone-b").Text);
        Console.WriteLine(phoneB.Apply(phoneA.Since(phoneB.Digest())).Board.GetNote("1@phone-b").Text);
        #endregion

        return Console.Taken();
    }

    public static string Person()
    {
        Writer tess = Writer.Of("tess", Clock).OnDevice("phone-a");

        #region erasing-person
        CircleBoard board = Sheet.ErasePerson("ravi", tess);
        Console.WriteLine(string.Join(", ", board.Participants.Select(static person => person.Name)));
        Console.WriteLine(ProgressieJson.Write(board).Contains("ravi", StringComparison.OrdinalIgnoreCase));
        #endregion

        return Console.Taken();
    }

    public static string Log()
    {
        SampleClock clock = new("2026-03-02T09:00:00+01:00");
        Writer noor = Writer.Of("noor", clock);

        #region erasing-log
        ProgressJournal journal = ProgressJournal.Start(noor)
            .Write("Bram heeft me geholpen.", noor.WithId("8f3a-41"))
            .Correct(1, new JournalEntry { What = "Bram V. heeft me geholpen." }, reason: null, noor)
            .Erase(1, noor);

        JournalRecord entry = journal.GetEntry(1);
        Console.WriteLine($"{entry.Number}: {entry.Entry.What} {entry.IsErased}");
        Console.WriteLine(journal.Events[2]);

        // The phone sends it once more, and it does not come back.
        Console.WriteLine(journal.Write("Bram heeft me geholpen.", noor.WithId("8f3a-41")) == journal);
        #endregion

        return Console.Taken();
    }
}
