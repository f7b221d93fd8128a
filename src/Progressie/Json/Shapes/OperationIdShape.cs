using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>The id of an operation: a number and the replica it was made on.</summary>
internal sealed class OperationIdShape : Shape<OperationId>
{
    private const int RoomForMost = 64;

    internal override string Phrase => IssueTerms.OperationId;

    internal override bool TryRead(ref DocumentReader reader, ref Slot slot)
    {
        if (reader.ReadId<OperationId>(IssueTerms.OperationIdRule) is not { } id)
        {
            return false;
        }

        slot.Reference = id.Replica.ToString();
        slot.Bits = id.Number;
        return true;
    }

    internal override OperationId Take(in Slot slot) =>
        OperationId.Of((int)slot.Bits, Unsafe.As<object?, ReplicaId>(ref Unsafe.AsRef(in slot.Reference)));

    // Without a text of its own: an operation holds several, and each one that is made is measured by what is written of it.
    internal override void Write(Utf8JsonWriter writer, OperationId value)
    {
        Span<char> room = stackalloc char[RoomForMost];
        if (room.TryWrite(CultureInfo.InvariantCulture, $"{value.Number}@{value.Replica}", out int length))
        {
            writer.WriteStringValue(room[..length]);
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }

    internal override ShapeInfo Describe() => new ScalarInfo("operationId", PersonalData.None);
}
