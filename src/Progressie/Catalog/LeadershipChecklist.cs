using Progressie.Checklists;

namespace Progressie.Catalog;

/// <summary>Names what is in the built-in leadership checklist: 4 parts, 7 sections, 44 items, each with two boxes.</summary>
/// <remarks>The checklist itself is data in <c>leadership-checklist.v1.json</c>; a test holds the two together. The structure follows the
/// checklist in Coert Visser's chapter on progress-focused leadership; the wording is this project's own. Pure. Source: handbook 10.1 and
/// 10.4.</remarks>
public static class LeadershipChecklist
{
    /// <summary>Gets the id.</summary>
    public static DefinitionId Id => DefinitionId.Parse("leadership-checklist");

    /// <summary>Gets the version that this version of the library ships.</summary>
    public static DefinitionVersion Version => DefinitionVersion.FromNumber(1);

    /// <summary>Gets the content hash of that version.</summary>
    public static ContentHash Hash => ContentHash.Parse("sha256:e80cc9a82da4b283068dcce3b53096de3bb03d90418c23af0f9d304527381986");

    /// <summary>Where the items are.</summary>
    internal static ChecklistLayout Layout => new(
        [
            "1A-1", "1A-2", "1A-3", "1A-4", "1A-5", "1B-1", "1B-2", "1B-3", "1B-4", "1B-5",
            "2A-1", "2A-2", "2A-3", "2A-4", "2A-5", "2A-6", "2B-1", "2B-2", "2B-3", "2B-4", "2B-5", "2B-6", "2B-7",
            "3A-1", "3A-2", "3A-3", "3A-4", "3A-5", "3A-6", "3A-7", "3A-8", "3A-9", "3B-1", "3B-2", "3B-3", "3B-4", "3B-5", "3B-6",
            "4-1", "4-2", "4-3", "4-4", "4-5", "4-6",
        ],
        itemsInSections: [5, 5, 6, 7, 9, 6, 6],
        sectionsInParts: [2, 2, 2, 1]);

    /// <summary>Gets the id of part 1: The progress principle.</summary>
    public static PartId Part1 => PartId.Parse("1");

    /// <summary>Gets the id of part 2: Self-determination theory.</summary>
    public static PartId Part2 => PartId.Parse("2");

    /// <summary>Gets the id of part 3: Mindset theory.</summary>
    public static PartId Part3 => PartId.Parse("3");

    /// <summary>Gets the id of part 4: Practical tools.</summary>
    public static PartId Part4 => PartId.Parse("4");

    /// <summary>Gets the id of section 1A (practise): What makes my own work feel good.</summary>
    public static SectionId Section1A => SectionId.Parse("1A");

    /// <summary>Gets the id of section 1B (practise): What makes work feel good for my people.</summary>
    public static SectionId Section1B => SectionId.Parse("1B");

    /// <summary>Gets the id of section 2A (practise): What strengthens people’s motivation.</summary>
    public static SectionId Section2A => SectionId.Parse("2A");

    /// <summary>Gets the id of section 2B (avoid): What weakens people’s motivation.</summary>
    public static SectionId Section2B => SectionId.Parse("2B");

    /// <summary>Gets the id of section 3A (practise): What evokes a growth mindset and feeds a growth culture.</summary>
    public static SectionId Section3A => SectionId.Parse("3A");

    /// <summary>Gets the id of section 3B (avoid): What evokes a fixed mindset.</summary>
    public static SectionId Section3B => SectionId.Parse("3B");

    /// <summary>Gets the id of section 4 (tool): Practical tools.</summary>
    public static SectionId Section4 => SectionId.Parse("4");

    /// <summary>Gets the id of item 1A-1: I know where I want to move forward in my work, and why that matters to me.</summary>
    public static ItemId Item1A1 => ItemId.Parse("1A-1");

    /// <summary>Gets the id of item 1A-2: I keep track of the progress I have already made in what matters to me.</summary>
    public static ItemId Item1A2 => ItemId.Parse("1A-2");

    /// <summary>Gets the id of item 1A-3: I notice small signs of progress too.</summary>
    public static ItemId Item1A3 => ItemId.Parse("1A-3");

    /// <summary>Gets the id of item 1A-4: I get drawn into grumbling and hassle as little as I can.</summary>
    public static ItemId Item1A4 => ItemId.Parse("1A-4");

    /// <summary>Gets the id of item 1A-5: For thinking that matters, I regularly keep half an hour free in which nobody disturbs
    /// me.</summary>
    public static ItemId Item1A5 => ItemId.Parse("1A-5");

    /// <summary>Gets the id of item 1B-1: I tell my people in concrete terms what we are working towards, and why.</summary>
    public static ItemId Item1B1 => ItemId.Parse("1B-1");

    /// <summary>Gets the id of item 1B-2: I leave it to my people how they reach the goal.</summary>
    public static ItemId Item1B2 => ItemId.Parse("1B-2");

    /// <summary>Gets the id of item 1B-3: I arrange what the work needs: hours, equipment, information.</summary>
    public static ItemId Item1B3 => ItemId.Parse("1B-3");

    /// <summary>Gets the id of item 1B-4: People who need help can count on me.</summary>
    public static ItemId Item1B4 => ItemId.Parse("1B-4");

    /// <summary>Gets the id of item 1B-5: I treat my people with respect and show that I appreciate them.</summary>
    public static ItemId Item1B5 => ItemId.Parse("1B-5");

    /// <summary>Gets the id of item 2A-1: How someone sees things counts with me, even when that is gloomy or critical.</summary>
    public static ItemId Item2A1 => ItemId.Parse("2A-1");

    /// <summary>Gets the id of item 2A-2: I make sure my people have something to choose from.</summary>
    public static ItemId Item2A2 => ItemId.Parse("2A-2");

    /// <summary>Gets the id of item 2A-3: Anyone who wants to start something or try something out gets room for it from me.</summary>
    public static ItemId Item2A3 => ItemId.Parse("2A-3");

    /// <summary>Gets the id of item 2A-4: Wherever I can, I let my people share in decisions.</summary>
    public static ItemId Item2A4 => ItemId.Parse("2A-4");

    /// <summary>Gets the id of item 2A-5: I say clearly what I expect of my people, and give the reason (progress-focused
    /// directing).</summary>
    public static ItemId Item2A5 => ItemId.Parse("2A-5");

    /// <summary>Gets the id of item 2A-6: My conversations and meetings have a clear structure.</summary>
    public static ItemId Item2A6 => ItemId.Parse("2A-6");

    /// <summary>Gets the id of item 2B-1: Sounding curt, bossy or pushy.</summary>
    public static ItemId Item2B1 => ItemId.Parse("2B-1");

    /// <summary>Gets the id of item 2B-2: Punishing people, or threatening to.</summary>
    public static ItemId Item2B2 => ItemId.Parse("2B-2");

    /// <summary>Gets the id of item 2B-3: Trying to get people moving with a bonus or a perk.</summary>
    public static ItemId Item2B3 => ItemId.Parse("2B-3");

    /// <summary>Gets the id of item 2B-4: Criticising the person rather than what happened.</summary>
    public static ItemId Item2B4 => ItemId.Parse("2B-4");

    /// <summary>Gets the id of item 2B-5: Making people feel guilty.</summary>
    public static ItemId Item2B5 => ItemId.Parse("2B-5");

    /// <summary>Gets the id of item 2B-6: Letting checking and supervision dominate.</summary>
    public static ItemId Item2B6 => ItemId.Parse("2B-6");

    /// <summary>Gets the id of item 2B-7: Turning work into a contest between people.</summary>
    public static ItemId Item2B7 => ItemId.Parse("2B-7");

    /// <summary>Gets the id of item 3A-1: Everyone can move forward; I let that show, also to those who have only just begun.</summary>
    public static ItemId Item3A1 => ItemId.Parse("3A-1");

    /// <summary>Gets the id of item 3A-2: Anyone who makes an effort and keeps going can count on my encouragement.</summary>
    public static ItemId Item3A2 => ItemId.Parse("3A-2");

    /// <summary>Gets the id of item 3A-3: When something new goes wrong, I say that this is part of learning.</summary>
    public static ItemId Item3A3 => ItemId.Parse("3A-3");

    /// <summary>Gets the id of item 3A-4: I do not hide that learning is hard going and dull at times, and I tell people why it is still
    /// worth it.</summary>
    public static ItemId Item3A4 => ItemId.Parse("3A-4");

    /// <summary>Gets the id of item 3A-5: Learning goals count for more with me than performance goals.</summary>
    public static ItemId Item3A5 => ItemId.Parse("3A-5");

    /// <summary>Gets the id of item 3A-6: What is hard going at first can become enjoyable with practice; I make a point of saying
    /// so.</summary>
    public static ItemId Item3A6 => ItemId.Parse("3A-6");

    /// <summary>Gets the id of item 3A-7: When someone cannot do something, I say they cannot do it YET.</summary>
    public static ItemId Item3A7 => ItemId.Parse("3A-7");

    /// <summary>Gets the id of item 3A-8: I ask when something did work before, and how people managed it then.</summary>
    public static ItemId Item3A8 => ItemId.Parse("3A-8");

    /// <summary>Gets the id of item 3A-9: People can see that I too am working to get the hang of something new.</summary>
    public static ItemId Item3A9 => ItemId.Parse("3A-9");

    /// <summary>Gets the id of item 3B-1: Praising people for who they are or what they are like, such as clever.</summary>
    public static ItemId Item3B1 => ItemId.Parse("3B-1");

    /// <summary>Gets the id of item 3B-2: Talking as if talent and aptitude decide what someone can do.</summary>
    public static ItemId Item3B2 => ItemId.Parse("3B-2");

    /// <summary>Gets the id of item 3B-3: Confirming clichés about what certain groups can or cannot do.</summary>
    public static ItemId Item3B3 => ItemId.Parse("3B-3");

    /// <summary>Gets the id of item 3B-4: Holding colleagues up against each other, or ranking them.</summary>
    public static ItemId Item3B4 => ItemId.Parse("3B-4");

    /// <summary>Gets the id of item 3B-5: Making performance matter more than learning.</summary>
    public static ItemId Item3B5 => ItemId.Parse("3B-5");

    /// <summary>Gets the id of item 3B-6: Consoling someone after a failure by saying that this is not for everyone.</summary>
    public static ItemId Item3B6 => ItemId.Parse("3B-6");

    /// <summary>Gets the id of item 4-1: Having helping conversations that follow the seven steps.</summary>
    public static ItemId Item41 => ItemId.Parse("4-1");

    /// <summary>Gets the id of item 4-2: Having directing conversations in a progress-focused way.</summary>
    public static ItemId Item42 => ItemId.Parse("4-2");

    /// <summary>Gets the id of item 4-3: Discussing in meetings what we have achieved and where we want to get further.</summary>
    public static ItemId Item43 => ItemId.Parse("4-3");

    /// <summary>Gets the id of item 4-4: Discussing cases in a round of progress-focused peer consultation (intervision).</summary>
    public static ItemId Item44 => ItemId.Parse("4-4");

    /// <summary>Gets the id of item 4-5: Working with the inner and the outer circle (circle technique).</summary>
    public static ItemId Item45 => ItemId.Parse("4-5");

    /// <summary>Gets the id of item 4-6: Having a progress interview with each employee individually.</summary>
    public static ItemId Item46 => ItemId.Parse("4-6");
}
