using Progressie;
using Progressie.Checklists;

namespace Snippets;

/// <summary>The second version of the handover checklist, as docs/checklist.md makes it, for samples that need one.</summary>
internal static class SecondHandover
{
    internal static Checklist From(Checklist first)
    {
        ChecklistDraft draft = first.ToDraft();
        ChecklistPart part = draft.Parts[0];
        ChecklistSection helps = part.Sections[0];
        ChecklistItem reworded = helps.Items[1] with
        {
            Text =
                LocalizedText.Of(nl: "Ik zet de drie belangrijkste punten op het bord.", en: "I put the three main points on the board."),
        };
        return Checklist.Create(draft with
        {
            Version = DefinitionVersion.FromNumber(2),
            Parts = [part with { Sections = [helps with { Items = [helps.Items[0], reworded, helps.Items[2]] }, part.Sections[1]] }],
            Relations =
            [
                new VersionRelations
                {
                    Version = first.Version,
                    Items =
                    [
                        .. first.Items.Select(item => item.Id == reworded.Id
                            ? ItemRelation.Reworded(item.Id, item.Id)
                            : ItemRelation.Same(item.Id, item.Id)),
                    ],
                },
            ],
        });
    }
}
