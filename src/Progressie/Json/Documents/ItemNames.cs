using System.Text.Json;
using Progressie.Checklists;
using Progressie.Internal;

namespace Progressie.Json.Documents;

/// <summary>Finds the items that the names in an object are the ids of.</summary>
internal static class ItemNames
{
    /// <summary>Finds the item that a name is the id of. In a document as we write it, that is the one after the last.</summary>
    /// <returns>The position of the item, or -1 when there is none, which was reported.</returns>
    internal static int Find(ref DocumentReader document, Checklist checklist, ItemTexts texts, ref int next)
    {
        ref Utf8JsonReader reader = ref document.Tokens();
        if (next < checklist.Layout.Items.Length && !reader.ValueIsEscaped && reader.ValueSpan.SequenceEqual(texts.Id(next)))
        {
            return next++;
        }

        if (document.ReadName() is not { } name)
        {
            return -1;
        }

        if (checklist.Layout.TryGetIndex(name, out int index))
        {
            next = index + 1;
            return index;
        }

        document.Push(name);
        ReportUnknown(ref document, checklist, name);
        document.Pop();
        return -1;
    }

    internal static void ReportAt(ref DocumentReader reader, Checklist checklist, int index, IssueCode code)
    {
        string item = checklist.Layout.Items[index];
        reader.Push(item);
        reader.Report(code, ("found", code == IssueCode.ItemTwice ? item : reader.DescribeValue()));
        reader.Pop();
    }

    internal static void ReportUnknown(ref DocumentReader reader, Checklist checklist, string item) => reader.Report(
        IssueCode.ItemUnknown,
        ("checklist", checklist.Id.ToString()),
        ("version", checklist.Version.ToString()),
        ("found", TextRules.Excerpt(item)));
}
