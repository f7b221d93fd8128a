using Progressie.Circles;
using Progressie.Json;

namespace Progressie.Tests.Support;

/// <summary>Reads a message and lets a board apply it, as a host does when something arrives.</summary>
internal static class TestMessages
{
    internal static Validated<CircleMerge> TryApply(string json, CircleBoard board, IDefinitionSource? definitions = null) =>
        Apply(ProgressieJson.Read<CircleMessage>(json, definitions), board);

    internal static Validated<CircleMerge> TryApply(ReadOnlySpan<byte> utf8, CircleBoard board, IDefinitionSource? definitions = null) =>
        Apply(ProgressieJson.Read<CircleMessage>(utf8, definitions), board);

    internal static CircleMerge Apply(string json, CircleBoard board) => TryApply(json, board).Value;

    internal static CircleMerge Apply(ReadOnlySpan<byte> utf8, CircleBoard board) => TryApply(utf8, board).Value;

    private static Validated<CircleMerge> Apply(Validated<CircleMessage> read, CircleBoard board) =>
        read.TryGetValue(out CircleMessage? message) ? board.TryApply(message) : new Validated<CircleMerge>(null, read.Report);
}
