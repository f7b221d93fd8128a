using System.Text;
using System.Text.Json;
using Progressie.Checklists;

namespace Progressie.Json.Documents;

/// <summary>The item ids of a checklist as they stand in JSON: made once for a checklist, and kept with it.</summary>
internal sealed class ItemTexts
{
    private JsonEncodedText[]? _ids;

    private ItemTexts(Checklist checklist)
    {
        Checklist = checklist;
        MarkPrefixes = new byte[checklist.Layout.Items.Length][];
        for (int i = 0; i < MarkPrefixes.Length; i++)
        {
            MarkPrefixes[i] = Encoding.ASCII.GetBytes(string.Concat(i == 0 ? "\"" : ",\"", checklist.Layout.Items[i], "\":\""));
            LongestMarks += MarkPrefixes[i].Length + CanonicalMarks.LongestWord;
        }
    }

    /// <summary>Gets what stands before the mark of each item as we write it, such as <c>,"1A-2":"</c>.</summary>
    internal readonly byte[][] MarkPrefixes;

    /// <summary>Gets how many bytes the marks of all items take at most, as we write them.</summary>
    internal int LongestMarks { get; } = "{}".Length;

    /// <summary>Gets the id of an item, in bytes.</summary>
    internal ReadOnlySpan<byte> Id(int index) => MarkPrefixes[index].AsSpan()[(index == 0 ? 1 : 2)..^3];

    /// <summary>Gets the ids for who writes them.</summary>
    internal JsonEncodedText[] Ids => _ids ??= EncodeIds();

    private Checklist Checklist { get; }

    /// <summary>Gets those of a checklist. Two threads at worst make them twice.</summary>
    internal static ItemTexts Of(Checklist checklist)
    {
        if (checklist.Prepared is ItemTexts known)
        {
            return known;
        }

        ItemTexts texts = new(checklist);
        checklist.Prepared = texts;
        return texts;
    }

    private JsonEncodedText[] EncodeIds()
    {
        JsonEncodedText[] ids = new JsonEncodedText[Checklist.Layout.Items.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = JsonEncodedText.Encode(Checklist.Layout.Items[i]);
        }

        return ids;
    }
}
