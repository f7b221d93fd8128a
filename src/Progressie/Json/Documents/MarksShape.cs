using System.Text.Json;
using Progressie.Checklists;
using Progressie.Internal;
using Progressie.Json.Shapes;

namespace Progressie.Json.Documents;

/// <summary>The marks of a response, from bits and to bits: as we write them by comparing bytes, any other way token by token.</summary>
/// <remarks>By hand, because it is most of a response, and millions of them are read.</remarks>
internal sealed class MarksShape : Shape<MarksOf>
{
    private static readonly JsonEncodedText[] Words = EncodeWords();

    internal override string Phrase => IssueTerms.ObjectFromItemIdsToMarks;

    internal override bool TryRead(ref DocumentReader document, ref Slot slot)
    {
        if (!document.BeginObject(Phrase))
        {
            return false;
        }

        if (document.Definition is not Checklist checklist)
        {
            document.Skip();
            return false;
        }

        int wordCount = ((checklist.Layout.Items.Length - 1) / 64) + 1;
        Span<ulong> words = wordCount <= 4 ? stackalloc ulong[12] : new ulong[wordCount * 3];
        words = words[..(wordCount * 3)];
        ItemTexts texts = ItemTexts.Of(checklist);
        if (CanonicalMarks.Read(document.RestOfDocument, texts.MarkPrefixes, words) is >= 0 and int length)
        {
            document.GoToEndOfObject(length);
        }
        else
        {
            words.Clear();
            ReadTokens(ref document, checklist, texts, words);
        }

        slot.Bits = unchecked((long)words[0]);
        slot.Second = unchecked((long)words[1]);
        slot.Third = unchecked((long)words[2]);
        slot.Reference = words.Length == 3 ? null : words[3..].ToArray();
        return true;
    }

    internal override MarksOf Take(in Slot slot) =>
        new(null, unchecked(MarkSet.FromMasks((ulong)slot.Bits, (ulong)slot.Second, (ulong)slot.Third, (ulong[]?)slot.Reference)));

    internal override void Write(Utf8JsonWriter writer, MarksOf value)
    {
        ItemTexts texts = ItemTexts.Of(value.Checklist!);
        if (!writer.Options.Indented)
        {
            Span<byte> room = texts.LongestMarks <= 2048 ? stackalloc byte[2048] : new byte[texts.LongestMarks];
            writer.WriteRawValue(room[..CanonicalMarks.Write(room, texts.MarkPrefixes, value.Marks)], skipInputValidation: true);
            return;
        }

        writer.WriteStartObject();
        ReadOnlySpan<JsonEncodedText> ids = texts.Ids;
        for (int i = 0; i < ids.Length; i++)
        {
            writer.WriteString(ids[i], Words[(int)value.Marks[i].State]);
        }

        writer.WriteEndObject();
    }

    internal override ShapeInfo Describe() =>
        new MapInfo(new ScalarInfo("key", PersonalData.None), new ScalarInfo("mark", PersonalData.Answer));

    private static JsonEncodedText[] EncodeWords()
    {
        JsonEncodedText[] words = new JsonEncodedText[ChecklistWords.States.Members.Length];
        foreach (ItemState state in ChecklistWords.States.Members)
        {
            words[(int)state] = JsonEncodedText.Encode(ChecklistWords.States[state]);
        }

        return words;
    }

    private static void ReadTokens(ref DocumentReader document, Checklist checklist, ItemTexts texts, scoped Span<ulong> words)
    {
        int wordCount = words.Length / 3;
        Span<ulong> met = wordCount <= 4 ? stackalloc ulong[4] : new ulong[wordCount];
        int next = 0;
        ref Utf8JsonReader reader = ref document.Tokens();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int index = ItemNames.Find(ref document, checklist, texts, ref next);
            reader.Read();
            if (index < 0)
            {
                // Reported; pass over the value.
                reader.Skip();
                continue;
            }

            ulong bit = 1UL << (index & 63);
            int word = index >> 6;
            int state = MarkShape.StateOf(ref reader);
            if (state < 0 || (met[word] & bit) != 0)
            {
                ItemNames.ReportAt(ref document, checklist, index, (met[word] & bit) != 0 ? IssueCode.ItemTwice : IssueCode.MarkInvalid);
                reader.Skip();
                continue;
            }

            met[word] |= bit;
            MarkSet.Cross(words, index, (ItemState)state);
        }
    }
}
