using System.Text;
using System.Text.Json;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Scales;

namespace Progressie.Fuzz;

/// <summary>Reads one document by the kind that it names: whatever the bytes, that ends in a report, and what is accepted writes and reads
/// back equal. Anything else is an exception, which is a finding.</summary>
internal static class Harness
{
    /// <summary>The kinds that are read, as documents name them; each has a folder in the corpus.</summary>
    internal static readonly string[] Kinds =
    [
        "checklist", "checklist-response", "conversation-model", "conversation", "directing-preparation", "progress-journal", "scale",
        "scale-series",
        "circle-archive", "circle-board", "circle-digest", "circle-operations", "next-step", "progress-statement",
    ];

    /// <summary>Reads, and what is accepted writes and reads again.</summary>
    /// <param name="utf8">The document.</param>
    /// <returns>Whether it was accepted.</returns>
    internal static bool One(byte[] utf8)
    {
        Check(ProgressieJson.Validate(utf8, ProgressieCatalog.BuiltIn));
        Validated<DocumentInfo> info = ProgressieJson.ReadInfo(utf8);
        Check(info.Report);
        return (info.TryGetValue(out DocumentInfo? document) ? document.Kind : null) switch
        {
            "checklist" => Again<Checklist>(utf8),
            "conversation-model" => Again<ConversationModel>(utf8),
            "conversation" => Again<Conversation>(utf8),
            "directing-preparation" => Again<DirectingPreparation>(utf8),
            "progress-journal" => Again<ProgressJournal>(utf8),
            "scale" => Again<Scale>(utf8),
            "scale-series" => Again<ScaleSeries>(utf8),
            "circle-archive" => Again<CircleArchive>(utf8),
            "circle-digest" => Again<CircleDigest>(utf8),
            "circle-board" => Again<CircleBoard>(utf8),
            "circle-operations" => Again<CircleMessage>(utf8) && Applied(utf8),
            "next-step" => Again<NextStep>(utf8),
            "progress-statement" => Again<ProgressStatement>(utf8),
            _ => Again<ChecklistResponse>(utf8),
        };
    }

    private static bool Again<T>(byte[] utf8)
        where T : class
    {
        Validated<T> first = ProgressieJson.Read<T>(utf8, ProgressieCatalog.BuiltIn);
        Check(first.Report);
        if (!first.TryGetValue(out T? value))
        {
            return false;
        }

        string json = ProgressieJson.Write(value);
        T again = ProgressieJson.Read<T>(json, ProgressieCatalog.BuiltIn).Value;
        if (!value.Equals(again))
        {
            throw new InvalidOperationException("What was written is not read back equal.");
        }

        return json == ProgressieJson.Write(again)
            ? true
            : throw new InvalidOperationException("What was read twice is not written the same.");
    }

    /// <summary>A board takes a message or reports; what it gives is a board, and applying the same again changes nothing.</summary>
    private static bool Applied(byte[] utf8)
    {
        CircleMessage message = ProgressieJson.Read<CircleMessage>(utf8).Value;
        CircleBoard board = ProgressieJson.Read<CircleBoard>(
            """{"document":"circle-board","schema":1,"id":"b1","topic":"Overdracht","startedAt":"2026-05-01T09:00:00+02:00"}""").Value;
        Validated<CircleMerge> first = board.TryApply(message);
        Check(first.Report);
        if (!first.TryGetValue(out CircleMerge? merge))
        {
            return true;
        }

        return Again<CircleBoard>(Encoding.UTF8.GetBytes(ProgressieJson.Write(merge.Board)))
            && merge.Board.Apply(message).Board.Equals(merge.Board)
            ? true
            : throw new InvalidOperationException("Applying the same operations again changes the board.");
    }

    /// <summary>A report must be readable whatever it is about: every issue has a pointer that is one, and its sentences can be made and
    /// written.</summary>
    private static void Check(ValidationReport report)
    {
        foreach (ValidationIssue issue in report.Issues)
        {
            if (issue.Path.Length > 0 && issue.Path[0] != '/')
            {
                throw new InvalidOperationException($"'{issue.Path}' is no JSON Pointer.");
            }
        }

        _ = report.ToString();
        using JsonDocument written = JsonDocument.Parse(ProgressieJson.Write(report));
    }
}
