using System.Runtime.CompilerServices;
using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>The id of an operation: a number and the replica it was made on.</summary>
internal sealed class OperationIdShape : Shape<OperationId>
{
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

    internal override void Write(Utf8JsonWriter writer, OperationId value) => writer.WriteStringValue(value.ToString());

    internal override ShapeInfo Describe() => new ScalarInfo("operationId", PersonalData.None);
}
