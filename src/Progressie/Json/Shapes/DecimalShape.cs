using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>A number with decimals that was computed. Only written.</summary>
internal sealed class DecimalShape(PersonalData personal) : Shape<decimal>
{
    internal override string Phrase => IssueTerms.Number;

    internal override bool TryRead(ref DocumentReader reader, ref Slot slot) =>
        throw new InvalidOperationException("A result is only written.");

    internal override decimal Take(in Slot slot) => throw new InvalidOperationException("A result is only written.");

    internal override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    internal override ShapeInfo Describe() => new ScalarInfo("decimal", personal);
}
