using Progressie.Internal;
using TextChange = System.Func<Progressie.LocalizedText, string, Progressie.LocalizedText>;

namespace Progressie.Checklists;

/// <summary>Goes through every text of a checklist, each with its place in the document.</summary>
internal static class ChecklistTexts
{
    internal static ChecklistDraft Change(ChecklistDraft content, TextChange change) => content with
    {
        Title = change(content.Title, "/title"),
        Introduction = content.Introduction is { } introduction ? change(introduction, "/introduction") : null,
        Credit = content.Credit is { } credit ? change(credit, "/credit") : null,
        Columns = [.. content.Columns.Select(pair => Pair(pair, $"/columns/{ChecklistWords.Polarities[pair.Polarity]}", change))],
        Intentions = content.Intentions with { Question = change(content.Intentions.Question, "/intentions/question") },
        Parts = DefinitionTexts.Each(content.Parts, "/parts", (part, place) => Part(part, place, change)),
    };

    private static ColumnPair Pair(ColumnPair pair, string place, TextChange change) => pair with
    {
        Achieved = Column(pair.Achieved, place + "/achieved", change),
        Desired = Column(pair.Desired, place + "/desired", change),
    };

    private static ColumnText Column(ColumnText column, string place, TextChange change) => column with
    {
        Label = change(column.Label, place + "/label"),
        Question = change(column.Question, place + "/question"),
    };

    private static ChecklistPart Part(ChecklistPart part, string place, TextChange change) => part with
    {
        Title = change(part.Title, place + "/title"),
        Sections = DefinitionTexts.Each(part.Sections, place + "/sections", (section, at) => section with
        {
            Title = change(section.Title, at + "/title"),
            Items = DefinitionTexts.Each(
                section.Items, at + "/items", (item, here) => item with { Text = change(item.Text, here + "/text") }),
        }),
    };
}
