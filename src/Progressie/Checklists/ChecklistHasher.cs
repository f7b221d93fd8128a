using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>Computes the content hash: everything that was asked, in a fixed order, without the host's extensions.</summary>
internal static class ChecklistHasher
{
    // Part of every hash: a change in what is hashed, or in which order, must show.
    private const string Layout = "progressie-checklist-1";

    internal static ContentHash Hash(ChecklistDraft content)
    {
        using ContentHasher hasher = new();
        hasher.AddHead(Layout, content.Id, content.Version, content.SourceLanguage, content.Languages);
        hasher.Add(content.Title);
        hasher.AddOptional(content.Introduction);
        hasher.AddOptional(content.Credit);
        hasher.Add(content.Columns.Count);
        foreach (ColumnPair pair in content.Columns)
        {
            hasher.Add((int)pair.Polarity);
            hasher.Add(pair.Achieved.Label);
            hasher.Add(pair.Achieved.Question);
            hasher.Add(pair.Desired.Label);
            hasher.Add(pair.Desired.Question);
        }

        hasher.Add(content.Intentions.Suggested);
        hasher.Add(content.Intentions.Question);
        AddParts(hasher, content.Parts);
        AddRelations(hasher, content.Relations);
        return hasher.Finish();
    }

    private static void AddParts(ContentHasher hasher, IReadOnlyList<ChecklistPart> parts)
    {
        hasher.Add(parts.Count);
        foreach (ChecklistPart part in parts)
        {
            hasher.Add(part.Id.ToString());
            hasher.Add(part.Title);
            hasher.Add(part.Sections.Count);
            foreach (ChecklistSection section in part.Sections)
            {
                hasher.Add(section.Id.ToString());
                hasher.Add(section.Title);
                hasher.Add((int)section.Polarity);
                hasher.Add(section.Items.Count);
                foreach (ChecklistItem item in section.Items)
                {
                    hasher.Add(item.Id.ToString());
                    hasher.Add(item.Text);
                }
            }
        }
    }

    private static void AddRelations(ContentHasher hasher, IReadOnlyList<VersionRelations> relations)
    {
        hasher.Add(relations.Count);
        foreach (VersionRelations version in relations)
        {
            hasher.Add(version.Version.Number);
            hasher.Add(version.Items.Count);
            foreach (ItemRelation relation in version.Items)
            {
                hasher.Add((int)relation.Kind);
                hasher.Add(relation.Item?.ToString() ?? string.Empty);
                hasher.Add(relation.Earlier?.ToString() ?? string.Empty);
            }
        }
    }
}
