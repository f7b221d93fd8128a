using System.Runtime.CompilerServices;
using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>The hash of a definition.</summary>
internal sealed class HashShape : Shape<ContentHash>
{
    internal override string Phrase => IssueTerms.ContentHash;

    internal override bool TryRead(ref DocumentReader reader, ref Slot slot)
    {
        if (reader.ReadString(Phrase) is not { } text)
        {
            return false;
        }

        if (!ContentHash.TryParse(text, out _))
        {
            reader.ReportIdentifier(text, ContentHash.Rule);
            return false;
        }

        slot.Reference = text;
        return true;
    }

    internal override ContentHash Take(in Slot slot) => Unsafe.As<object?, ContentHash>(ref Unsafe.AsRef(in slot.Reference));

    internal override void Write(Utf8JsonWriter writer, ContentHash value) => writer.WriteStringValue(value.ToString());

    internal override ShapeInfo Describe() => new ScalarInfo("hash", PersonalData.None);
}
