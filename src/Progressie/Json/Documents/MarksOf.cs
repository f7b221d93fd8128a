using Progressie.Checklists;

namespace Progressie.Json.Documents;

/// <summary>Marks with the checklist whose items they are of. While they are read, that is the checklist that the document names.</summary>
internal readonly record struct MarksOf(Checklist? Checklist, MarkSet Marks)
{
    internal static MarksOf In(ResponseContent content) => new(content.Checklist, content.Marks);
}
