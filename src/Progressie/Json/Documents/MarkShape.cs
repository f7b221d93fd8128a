using System.Text.Json;
using Progressie.Checklists;
using Progressie.Json.Shapes;

namespace Progressie.Json.Documents;

/// <summary>The mark of one item.</summary>
internal sealed class MarkShape : Shape<ItemMark>
{
    internal override string Phrase => ChecklistWords.States.Expectation;

    internal override bool TryRead(ref DocumentReader reader, ref Slot slot)
    {
        int state = StateOf(ref reader.Tokens());
        if (state < 0)
        {
            reader.Report(IssueCode.MarkInvalid, ("found", reader.DescribeValue()));
            reader.Skip();
            return false;
        }

        slot.Bits = state;
        return true;
    }

    internal override ItemMark Take(in Slot slot) => ItemMark.FromState((ItemState)slot.Bits);

    internal override void Write(Utf8JsonWriter writer, ItemMark value) => writer.WriteStringValue(ChecklistWords.States[value.State]);

    internal override ShapeInfo Describe() => new ScalarInfo("mark", PersonalData.Answer);

    /// <summary>The state that a token stands for, or -1.</summary>
    internal static int StateOf(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return -1;
        }

        ReadOnlySpan<byte> word = reader.ValueSpan;
        if (reader.ValueIsEscaped)
        {
            // Half a surrogate pair is in none of the five words.
            Span<byte> plain = word.Length <= 64 ? stackalloc byte[64] : new byte[word.Length];
            return EscapedText.HoldsHalfPair(word) ? -1 : StateOf(plain[..reader.CopyString(plain)]);
        }

        return StateOf(word);
    }

    private static int StateOf(ReadOnlySpan<byte> word) => ChecklistWords.States.Utf8.Find(word) is >= 0 and int place
        ? (int)ChecklistWords.States.At(place)
        : -1;
}
