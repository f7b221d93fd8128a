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
            Console.WriteLine($"{operation.Id} builds on {operation.Basis}: {operation}");
        }

        Console.WriteLine(board.NextId(ReplicaId.Parse("phone-a")));
        #endregion

        return Console.Taken();
    }

    public static string Merge()
    {
        (CircleBoard phoneA, CircleBoard phoneB) = TeamKade.Apart();

        #region merging-merge
        CircleMerge merge = CircleMerge.Between(phoneA, phoneB);

        Console.Write(Pages.Of(merge, LanguageTag.English).ToText());
        Console.WriteLine(merge.Board == phoneB.Merge(phoneA));
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
        CircleWriter tess = CircleWriter.Of("phone-a", "tess", clock);

        #region merging-undo
        CircleBoard board = phoneA.Merge(phoneB);
        CircleConflict reworded = board.Conflicts.First(static conflict => conflict.Kind == CircleConflictKind.RewordedTwice);
        board = board.Undo(reworded.Second, tess);      // the words of Noor; those of Tess show again

        Console.WriteLine(board.Find(reworded.Note!.Value)!.Text);
        #endregion

        return Console.Taken();
    }

    public static string Compact()
    {
        SampleClock clock = new("2026-10-16T16:00:00+02:00");
        CircleBoard board = TeamKade.Apart().PhoneA;
        board = board.Undo(board.Operations[^1].Id, CircleWriter.Of("phone-a", "tess", clock));

        #region merging-compact
        CircleBoard compact = board.Compact();

        Console.WriteLine(compact.ShowToAll() == board.ShowToAll());
        Console.WriteLine(string.Join(", ", compact.Operations.OfType<Compacted>()));
        #endregion

        return Console.Taken();
    }

    public static string Send()
    {
        (CircleBoard phoneA, CircleBoard phoneB) = TeamKade.Apart();

        #region merging-send
        // On phone B: everything that its own maker added since the sheet.
        CircleOperation[] missing = [.. phoneB.Operations.Where(operation => phoneA.Find(operation.Id) is null)];
        string message = ProgressieJson.WriteOperations(phoneB.Id, missing);

        // On phone A, whenever it arrives, and however often.
        Validated<CircleMerge> received = ProgressieJson.TryReadCircleOperations(message, phoneA);
        Console.WriteLine(received.Value);
        Console.WriteLine(ProgressieJson.ReadCircleOperations(message, received.Value.Board));
        #endregion

        return Console.Taken();
    }

    public static string Wait()
    {
        SampleClock clock = new("2026-10-16T16:00:00+02:00");
        (CircleBoard phoneA, CircleBoard phoneB) = TeamKade.Apart();
        CircleWriter noor = CircleWriter.Of("phone-b", "noor", clock);

        #region merging-wait
        phoneB = phoneB.Add(CircleZone.Outer, "Een tweede bord boven.", noor, out NoteId second);
        CircleOperation added = phoneB.Operations[^1];
        phoneB = phoneB.Plan(second, new CirclePlan { When = "volgende maand" }, noor);
        CircleOperation planned = phoneB.Operations[^1];

        // The later one comes first.
        Validated<CircleMerge> early = CircleMerge.TryApply(phoneA, [planned]);
        Console.Write(Pages.Of(early.Report, LanguageTag.English).ToText());
        Console.WriteLine(early.Value.Board.Find(second) is null);

        Validated<CircleMerge> late = CircleMerge.TryApply(early.Value.Board, [added]);
        Console.WriteLine(late.Value.Board.Find(second)!.IsPlanned);
        #endregion

        return Console.Taken();
    }

    public static string SameReplica()
    {
        SampleClock clock = new("2026-10-16T16:00:00+02:00");
        CircleBoard sheet = TeamKade.Sheet();

        #region merging-same-replica
        // Two devices that are both called "tablet".
        CircleBoard one = sheet.Add(CircleZone.Inner, "Het bord hangt.", CircleWriter.Of("tablet", "jip", clock));
        CircleBoard other = sheet.Add(CircleZone.Inner, "De koffie is op tijd.", CircleWriter.Of("tablet", "tess", clock));

        Validated<CircleMerge> merge = CircleMerge.TryBetween(one, other);
        Console.Write(Pages.Of(merge.Report, LanguageTag.English).ToText());
        #endregion

        return Console.Taken();
    }
}
