using System.IO.Compression;
using System.Text;
using Progressie;
using Progressie.Catalog;
using Progressie.Circles;
using Progressie.Json;
using Progressie.Rendering;

namespace Snippets.Circles;

/// <summary>docs/merging.md.</summary>
public static class MergingPage
{
    private static readonly ProgressiePages Pages = new(ProgressieTexts.BuiltIn);

    public static string Ids()
    {
        CircleBoard board = TeamKade.Apart().PhoneA;

        #region merging-ids
        foreach (CircleOperation operation in board.Operations.TakeLast(3))
        {
            Console.WriteLine($"{operation.Id} builds on {string.Join(" and ", operation.Basis)}: {operation}");
        }

        Console.WriteLine(board.NextId(ReplicaId.Parse("phone-a")));
        #endregion

        return Console.Taken();
    }

    public static string Merge()
    {
        (CircleBoard phoneA, CircleBoard phoneB) = TeamKade.Apart();

        #region merging-merge
        CircleMerge merge = phoneA.Merge(phoneB);

        Console.Write(Pages.Of(merge, LanguageTag.English).ToText());
        Console.WriteLine(merge.Board == phoneB.Merge(phoneA).Board);
        #endregion

        return Console.Taken();
    }

    public static string Conflicts()
    {
        (CircleBoard phoneA, CircleBoard phoneB) = TeamKade.Apart();

        #region merging-conflicts
        foreach (CircleConflict conflict in phoneA.Merge(phoneB).Conflicts)
        {
            Console.WriteLine($"{conflict.Reason.Key}, note {conflict.Note}: {conflict.First} and {conflict.Second}");
        }
        #endregion

        return Console.Taken();
    }

    public static string Undo()
    {
        SampleClock clock = new("2026-10-16T16:00:00+02:00");
        (CircleBoard phoneA, CircleBoard phoneB) = TeamKade.Apart();
        Writer tess = Writer.Of("tess", clock).OnDevice("phone-a");

        #region merging-undo
        CircleBoard board = phoneA.Merge(phoneB).Board;
        CircleConflict reworded = board.Conflicts.First(static conflict => conflict.Kind == CircleConflictKind.RewordedTwice);
        board = board.Undo(reworded.Second, tess);      // the words of Noor; those of Tess show again

        Console.WriteLine(board.GetNote(reworded.Note!.Value).Text);
        #endregion

        return Console.Taken();
    }

    public static string Compact()
    {
        SampleClock clock = new("2026-10-16T16:00:00+02:00");
        CircleBoard board = TeamKade.Apart().PhoneA;
        board = board.Undo(board.Operations[^1].Id, Writer.Of("tess", clock).OnDevice("phone-a"));

        #region merging-compact
        CircleBoard compact = board.Compact();

        Console.WriteLine(compact.ViewForEveryone() == board.ViewForEveryone());
        Console.WriteLine(string.Join(", ", compact.Operations.OfType<Compacted>()));
        #endregion

        return Console.Taken();
    }

    public static string Archive()
    {
        SampleClock clock = new("2026-11-16T16:00:00+01:00");
        CircleBoard board = TeamKade.Apart().PhoneA;
        Writer tess = Writer.Of("tess", clock).OnDevice("phone-a");

        #region merging-archive
        CircleBoard next = board.BeginSession(tess);
        CircleBoard tail = next.Archive(next.Session, out CircleArchive archive);

        Console.WriteLine(archive);
        Console.WriteLine($"{tail.Notes.Count} of {next.Notes.Count} notes are left");
        Console.WriteLine(tail.Merge(next).Arrived.Count);
        Console.WriteLine(tail.Restore(archive) == next);
        #endregion

        return Console.Taken();
    }

    public static string Compress()
    {
        (CircleBoard phoneA, _) = TeamKade.Apart();

        #region merging-compress
        byte[] document = Encoding.UTF8.GetBytes(ProgressieJson.Write(phoneA));
        using MemoryStream packed = new();
        using (BrotliStream brotli = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            brotli.Write(document);
        }

        Console.WriteLine(packed.Length < document.Length / 4);

        packed.Position = 0;
        using StreamReader unpacked = new(new BrotliStream(packed, CompressionMode.Decompress));
        Console.WriteLine(ProgressieJson.Read<CircleBoard>(unpacked.ReadToEnd()).Value == phoneA);
        #endregion

        return Console.Taken();
    }

    public static string Send()
    {
        (CircleBoard phoneA, CircleBoard phoneB) = TeamKade.Apart();

        #region merging-send
        // Phone A says what it has, in a few words. Phone B answers with the rest.
        string has = phoneA.Digest().ToString();
        string message = ProgressieJson.Write(phoneB.Since(CircleDigest.Parse(has)));

        // On phone A, whenever it arrives, and however often.
        CircleMessage arrived = ProgressieJson.Read<CircleMessage>(message).Value;
        Validated<CircleMerge> received = phoneA.TryApply(arrived);
        Console.WriteLine(received.Value);
        Console.WriteLine(received.Value.Board.Apply(arrived));
        #endregion

        return Console.Taken();
    }

    public static string Wait()
    {
        SampleClock clock = new("2026-10-16T16:00:00+02:00");
        (CircleBoard phoneA, CircleBoard phoneB) = TeamKade.Apart();
        Writer noor = Writer.Of("noor", clock).OnDevice("phone-b");

        #region merging-wait
        phoneB = phoneB.Add(CircleZone.Outer, "Een tweede bord boven.", noor, out NoteId second);
        CircleOperation added = phoneB.Made!;
        phoneB = phoneB.Plan(second, new CirclePlan { When = "volgende maand" }, noor);
        CircleOperation planned = phoneB.Made!;

        // The later one comes first.
        Validated<CircleMerge> early = phoneA.TryApply([planned]);
        Console.Write(Pages.Of(early.Report, LanguageTag.English).ToText());
        Console.WriteLine(early.Value.Board.TryGetNote(second, out _));

        Validated<CircleMerge> late = early.Value.Board.TryApply([added]);
        Console.WriteLine(late.Value.Board.GetNote(second).IsPlanned);
        #endregion

        return Console.Taken();
    }

    public static string SameReplica()
    {
        SampleClock clock = new("2026-10-16T16:00:00+02:00");
        CircleBoard sheet = TeamKade.Sheet();

        #region merging-same-replica
        // Two devices that are both called "tablet".
        CircleBoard one = sheet.Add(CircleZone.Inner, "Het bord hangt.", Writer.Of("jip", clock).OnDevice("tablet"));
        CircleBoard other = sheet.Add(CircleZone.Inner, "De koffie is op tijd.", Writer.Of("tess", clock).OnDevice("tablet"));

        Validated<CircleMerge> merge = one.TryMerge(other);
        Console.Write(Pages.Of(merge.Report, LanguageTag.English).ToText());
        Console.WriteLine(string.Join(", ", merge.Value.LeftOut));
        #endregion

        return Console.Taken();
    }
}
