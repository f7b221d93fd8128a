using System.Buffers;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Scales;

namespace Progressie.SideBySide;

/// <summary>How one kind of document is read and written, by the names of either side.</summary>
internal sealed record Api(Func<byte[], object> Read, Action<object, IBufferWriter<byte>> Write)
{
    private static readonly ProgressieCatalog Catalog = ProgressieCatalog.BuiltIn;

#if OLD_READING
    private static readonly CircleBoard Board = ProgressieJson.ReadCircleBoard(
        """{"document":"circle-board","schema":1,"id":"kade","topic":"Overdracht","startedAt":"2026-05-01T09:00:00+02:00"}""");

    internal static Dictionary<string, Api> ByKind { get; } = new()
    {
        ["checklist"] = Of(static utf8 => ProgressieJson.ReadChecklist(utf8), static (Checklist value, IBufferWriter<byte> output) =>
            ProgressieJson.Write(value, output)),
        ["checklist-response"] = Of(
            static utf8 => ProgressieJson.ReadChecklistResponse(utf8, Catalog),
            static (ChecklistResponse value, IBufferWriter<byte> output) => ProgressieJson.Write(value, output)),
        ["conversation-model"] = Of(
            static utf8 => ProgressieJson.ReadConversationModel(utf8),
            static (ConversationModel value, IBufferWriter<byte> output) => ProgressieJson.Write(value, output)),
        ["conversation"] = Of(
            static utf8 => ProgressieJson.ReadConversation(utf8, Catalog),
            static (Conversation value, IBufferWriter<byte> output) => ProgressieJson.Write(value, output)),
        ["directing-preparation"] = Of(
            static utf8 => ProgressieJson.ReadDirectingPreparation(utf8),
            static (DirectingPreparation value, IBufferWriter<byte> output) => ProgressieJson.Write(value, output)),
        ["progress-journal"] = Of(
            static utf8 => ProgressieJson.ReadJournal(utf8),
            static (ProgressJournal value, IBufferWriter<byte> output) => ProgressieJson.Write(value, output)),
        ["scale"] = Of(static utf8 => ProgressieJson.ReadScale(utf8), static (Scale value, IBufferWriter<byte> output) =>
            ProgressieJson.Write(value, output)),
        ["scale-series"] = Of(static utf8 => ProgressieJson.ReadScaleSeries(utf8), static (ScaleSeries value, IBufferWriter<byte> output) =>
            ProgressieJson.Write(value, output)),
        ["circle-board"] = Of(static utf8 => ProgressieJson.ReadCircleBoard(utf8), static (CircleBoard value, IBufferWriter<byte> output) =>
            ProgressieJson.Write(value, output)),
        ["circle-operations"] = Of(
            static utf8 => ProgressieJson.ReadCircleOperations(utf8, Board),
            static (CircleMerge value, IBufferWriter<byte> output) => ProgressieJson.WriteOperations(
                value.Board.Id, value.Board.Operations, output)),
    };

    private static Api Of<T>(Func<byte[], T> read, Action<T, IBufferWriter<byte>> write)
        where T : class => new(read, (value, output) => write((T)value, output));
#else
    private static readonly CircleBoard Board = ProgressieJson.Read<CircleBoard>(
        """{"document":"circle-board","schema":1,"id":"kade","topic":"Overdracht","startedAt":"2026-05-01T09:00:00+02:00"}""").Value;

    internal static Dictionary<string, Api> ByKind { get; } = new()
    {
        ["checklist"] = Of<Checklist>(),
        ["checklist-response"] = Of<ChecklistResponse>(),
        ["conversation-model"] = Of<ConversationModel>(),
        ["conversation"] = Of<Conversation>(),
        ["directing-preparation"] = Of<DirectingPreparation>(),
        ["progress-journal"] = Of<ProgressJournal>(),
        ["scale"] = Of<Scale>(),
        ["scale-series"] = Of<ScaleSeries>(),
        ["circle-board"] = Of<CircleBoard>(),
        ["circle-operations"] = new(
            static utf8 => Board.Apply(ProgressieJson.Read<CircleMessage>(utf8, Catalog).Value),
            static (value, output) => ProgressieJson.Write(MessageOf(((CircleMerge)value).Board), output)),
    };

    private static CircleMessage MessageOf(CircleBoard board) => CircleMessage.Of(board.Id, board.Operations);

    private static Api Of<T>()
        where T : class => new(
            static utf8 => ProgressieJson.Read<T>(utf8, Catalog).Value,
            static (value, output) => ProgressieJson.Write((T)value, output));
#endif
}
