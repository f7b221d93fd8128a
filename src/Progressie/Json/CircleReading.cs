using Progressie.Circles;
using Progressie.Internal;
using static Progressie.Json.MemberTable;

namespace Progressie.Json;

/// <summary>Reads circle boards, and operations that come from another replica. What merging says of operations comes with the same pointers.</summary>
internal static class CircleReading
{
    internal const int NewestSchema = 1;

    internal const string OperationsKind = "circle-operations";

    private static readonly MemberTable Board = new(
        Required("document", "\"circle-board\""),
        Required("schema", IssueTerms.WholeNumber),
        Required("id", IssueTerms.BoardId),
        Optional("form", IssueTerms.FormWord),
        Optional("moves", IssueTerms.MovesWord),
        Optional("beyond", IssueTerms.TrueOrFalse),
        Required("topic", IssueTerms.Text),
        Optional("whyItMatters", IssueTerms.Text),
        Optional("language", IssueTerms.LanguageTag),
        Optional("participants", IssueTerms.ArrayOfParticipants),
        Required("startedAt", IssueTerms.Moment),
        Optional("operations", IssueTerms.ArrayOfOperations),
        Optional("extensions", IssueTerms.Object));

    private static readonly MemberTable Batch = new(
        Required("document", "\"circle-operations\""),
        Required("schema", IssueTerms.WholeNumber),
        Required("board", IssueTerms.BoardId),
        Required("operations", IssueTerms.ArrayOfOperations));

    internal static Validated<CircleBoard> Read(ReadOnlySpan<byte> utf8, ProgressieLimits limits) =>
        DocumentReading.Read<CircleBoard, ProgressieLimits>(utf8, CircleBoard.DocumentKind, NewestSchema, limits, ReadBoard, limits);

    internal static Validated<CircleMerge> ReadOperations(ReadOnlySpan<byte> utf8, CircleBoard board, ProgressieLimits limits) =>
        DocumentReading.Read<CircleMerge, CircleBoard>(utf8, OperationsKind, NewestSchema, limits, ReadBatch, board);

    private static CircleBoard? ReadBoard(ref DocumentReader reader, MemberCursor cursor, ProgressieLimits limits)
    {
        BoardId? id = null;
        string? topic = null;
        DateTimeOffset? startedAt = null;
        CircleDetails details = CircleDetails.None;
        List<CircleOperation>? operations = null;
        while (reader.NextMember(Board, ref cursor, out int member))
        {
            switch (member)
            {
                case 2: id = reader.ReadId<BoardId>(IdRules.Token.Description); break;
                case 3: details = details with { Form = (CircleForm)(reader.ReadWord(CircleWords.Forms, IssueTerms.FormWord) ?? 0) }; break;
                case 4: details = details with { Moves = (MovePolicy)(reader.ReadWord(CircleWords.Policies, IssueTerms.MovesWord) ?? 0) }; break;
                case 5: details = details with { HasBeyond = reader.ReadFlag() ?? false }; break;
                case 6: topic = reader.ReadText(); break;
                case 7: details = details with { WhyItMatters = reader.ReadText() }; break;
                case 8: details = details with { Language = reader.ReadLanguage() }; break;
                case 9: details = details with { Participants = SharedReading.ReadList(ref reader, IssueTerms.ArrayOfParticipants, SharedReading.ReadPerson) ?? [] }; break;
                case 10: startedAt = reader.ReadMoment(); break;
                case 11: operations = ReadOperationList(ref reader); break;
                case 12: details = details with { Extensions = reader.ReadExtensions() }; break;
                default: reader.Skip(); break;
            }
        }

        // What is not of the right shape cannot be judged by what it says.
        return !reader.Issues.HasErrors && id is { } board && topic is not null && startedAt is { } at
            && CircleBoard.Begin(board, topic, details, at, reader.Issues) is { } beginning
            ? CircleMerge.Apply(beginning, operations ?? [], reader.Issues)
            : null;
    }

    private static CircleMerge? ReadBatch(ref DocumentReader reader, MemberCursor cursor, CircleBoard board)
    {
        List<CircleOperation>? operations = null;
        while (reader.NextMember(Batch, ref cursor, out int member))
        {
            switch (member)
            {
                case 2: CheckBoard(ref reader, board); break;
                case 3: operations = ReadOperationList(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        if (reader.Issues.HasErrors || operations is null)
        {
            return null;
        }

        Validated<CircleMerge> merge = CircleMerge.TryApply(board, operations, new IssueCollector());
        reader.ReportAll(merge.Report);
        return merge.TryGetValue(out CircleMerge? merged) ? merged : null;
    }

    private static void CheckBoard(ref DocumentReader reader, CircleBoard board)
    {
        if (reader.ReadId<BoardId>(IdRules.Token.Description) is { } id && id != board.Id)
        {
            reader.Report(IssueCode.BoardOther, ("found", id.ToString()), ("allowed", board.Id.ToString()));
        }
    }

    private static List<CircleOperation>? ReadOperationList(ref DocumentReader reader) =>
        SharedReading.ReadList(ref reader, IssueTerms.ArrayOfOperations, reader.Limits.MaxEvents, CircleOperationReading.Read);
}
