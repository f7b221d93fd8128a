namespace Progressie.Checklists;

/// <summary>Where the items of a checklist are, without a word of what they say: all that marks and scores need.</summary>
internal sealed class ChecklistLayout
{
    /// <summary>The ids of the items, in the order in which they are shown.</summary>
    internal readonly string[] Items;

    internal readonly ItemRange[] Sections;

    internal readonly ItemRange[] Parts;

    /// <summary>Sections, then parts, then all items.</summary>
    internal readonly ItemRange[] AllRanges;

    internal readonly ItemRange AllItems;

    internal readonly int[] SectionOfItem;

    // By text: the framework has a dictionary for that ready, and would compile one for a type of ours.
    private readonly Dictionary<string, int> _index;

    /// <summary>Lays items out.</summary>
    /// <param name="items">Their ids.</param>
    /// <param name="itemsInSections">How many there are in each section.</param>
    /// <param name="sectionsInParts">How many sections there are in each part.</param>
    internal ChecklistLayout(string[] items, int[] itemsInSections, int[] sectionsInParts)
    {
        Items = items;
        _index = new Dictionary<string, int>(items.Length, StringComparer.Ordinal);
        for (int i = 0; i < items.Length; i++)
        {
            _index.Add(items[i], i);
        }

        SectionOfItem = new int[items.Length];
        Sections = new ItemRange[itemsInSections.Length];
        Parts = new ItemRange[sectionsInParts.Length];
        int section = 0, item = 0;
        for (int part = 0; part < Parts.Length; part++)
        {
            int partStart = item;
            int nextPart = section + sectionsInParts[part];
            for (; section < nextPart; section++)
            {
                Sections[section] = new ItemRange(item, itemsInSections[section]);
                int nextSection = item + itemsInSections[section];
                for (; item < nextSection; item++)
                {
                    SectionOfItem[item] = section;
                }
            }

            Parts[part] = new ItemRange(partStart, item - partStart);
        }

        AllItems = new ItemRange(0, items.Length);
        AllRanges = new ItemRange[Sections.Length + Parts.Length + 1];
        Array.Copy(Sections, AllRanges, Sections.Length);
        Array.Copy(Parts, 0, AllRanges, Sections.Length, Parts.Length);
        AllRanges[^1] = AllItems;
    }

    /// <summary>Lays out what a definition has.</summary>
    internal static ChecklistLayout Of(ChecklistDraft content)
    {
        List<string> items = [];
        List<int> itemsInSections = [];
        int[] sectionsInParts = new int[content.Parts.Count];
        for (int part = 0; part < sectionsInParts.Length; part++)
        {
            IReadOnlyList<ChecklistSection> sections = content.Parts[part].Sections;
            sectionsInParts[part] = sections.Count;
            for (int section = 0; section < sections.Count; section++)
            {
                IReadOnlyList<ChecklistItem> inSection = sections[section].Items;
                itemsInSections.Add(inSection.Count);
                for (int i = 0; i < inSection.Count; i++)
                {
                    items.Add(inSection[i].Id.ToString());
                }
            }
        }

        return new ChecklistLayout(items.ToArray(), itemsInSections.ToArray(), sectionsInParts);
    }

    /// <summary>Finds an item by its id, in whatever form that comes: a text that is no id is none of them.</summary>
    internal bool TryGetIndex(string item, out int index) => _index.TryGetValue(item, out index);
}
