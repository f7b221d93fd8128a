using System.Reflection;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Catalog;

public sealed class LeadershipChecklistTests
{
    [Fact]
    public void Structure_BuiltIn_IsThatOfTheHandbook()
    {
        Checklist checklist = TestChecklists.Leadership;
        Assert.Equal(LeadershipChecklist.Id, checklist.Id);
        Assert.Equal(LeadershipChecklist.Version, checklist.Version);
        Assert.Equal(LeadershipChecklist.Hash, checklist.Hash);
        Assert.Equal(LanguageTag.Dutch, checklist.SourceLanguage);
        Assert.Equal(3, checklist.Intentions.Suggested);
        Assert.Equal(["1", "2", "3", "4"], checklist.Parts.Select(static part => part.Id.ToString()));
        Assert.Equal([10, 13, 15, 6], checklist.Parts.Select(static part => part.Sections.Sum(static section => section.Items.Count)));
        Assert.Equal(["1A", "1B", "2A", "2B", "3A", "3B", "4"], checklist.Sections.Select(static section => section.Id.ToString()));
        Assert.Equal([5, 5, 6, 7, 9, 6, 6], checklist.Sections.Select(static section => section.Items.Count));
        Assert.Equal(
            [Polarity.Practise, Polarity.Practise, Polarity.Practise, Polarity.Avoid, Polarity.Practise, Polarity.Avoid, Polarity.Tool],
            checklist.Sections.Select(static section => section.Polarity));
        Assert.Equal(44, checklist.Items.Count);
    }

    [Fact]
    public void Items_OfASection_AreNumberedFromOne()
    {
        foreach (ChecklistSection section in TestChecklists.Leadership.Sections)
        {
            Assert.Equal(
                Enumerable.Range(1, section.Items.Count).Select(number => $"{section.Id}-{number}"),
                section.Items.Select(static item => item.Id.ToString()));
        }
    }

    [Fact]
    public void Texts_All_AreThereInDutchAndEnglish()
    {
        Checklist checklist = TestChecklists.Leadership;
        LocalizedText[] texts =
        [
            checklist.Title, checklist.Introduction!, checklist.Credit!, checklist.Intentions.Question,
            .. checklist.Columns.SelectMany(static pair =>
                new[] { pair.Achieved.Label, pair.Achieved.Question, pair.Desired.Label, pair.Desired.Question }),
            .. checklist.Parts.Select(static part => part.Title),
            .. checklist.Sections.Select(static section => section.Title),
            .. checklist.Items.Select(static item => item.Text),
        ];
        Assert.All(texts, static text => Assert.Equal([LanguageTag.English, LanguageTag.Dutch], text.Languages));
        Assert.Equal(3, checklist.Columns.Count);
    }

    [Fact]
    public void AvoidItems_Never_SayI()
    {
        ChecklistItem[] items = [.. TestChecklists.Leadership.Sections
            .Where(static section => section.Polarity == Polarity.Avoid)
            .SelectMany(static section => section.Items)];
        Assert.Equal(13, items.Length);
        foreach (ChecklistItem item in items)
        {
            foreach (LanguageTag language in item.Text.Languages)
            {
                string words = item.Text.Show(language, language).Text;
                Assert.DoesNotMatch(@"(^|\W)(I|Ik|ik)(\W|$)", words);
            }
        }
    }

    [Theory]
    [InlineData(Polarity.Practise, "Dit lukt me al", "Hier wil ik meer van", "I already manage this", "I want more of this")]
    [InlineData(
        Polarity.Avoid, "Dit laat ik al achterwege", "Hier wil ik minder van", "I already leave this out", "I want less of this")]
    [InlineData(Polarity.Tool, "Dit gebruik ik al", "Dit wil ik proberen", "I already use this", "I want to try this")]
    public void Columns_Polarity_AreTheWordsOfThatPolarity(
        Polarity polarity, string nlAchieved, string nlDesired, string enAchieved, string enDesired)
    {
        ColumnPair pair = TestChecklists.Leadership.ColumnsFor(polarity);
        Assert.Equal(LocalizedText.Of(nlAchieved, enAchieved), pair.Achieved.Label);
        Assert.Equal(LocalizedText.Of(nlDesired, enDesired), pair.Desired.Label);
    }

    [Fact]
    public void Constants_PartsSectionsAndItems_AreThoseOfTheData()
    {
        Checklist checklist = TestChecklists.Leadership;
        AssertSame<PartId>("Part", checklist.Parts.Select(static part => part.Id));
        AssertSame<SectionId>("Section", checklist.Sections.Select(static section => section.Id));
        AssertSame<ItemId>("Item", checklist.Items.Select(static item => item.Id));

        static void AssertSame<T>(string prefix, IEnumerable<T> data)
            where T : struct
        {
            Dictionary<string, T> constants = typeof(LeadershipChecklist)
                .GetProperties(BindingFlags.Public | BindingFlags.Static)
                .Where(static property => property.PropertyType == typeof(T))
                .ToDictionary(static property => property.Name, static property => (T)property.GetValue(null)!);
            Assert.Equal(
                data
                    .ToDictionary(id => prefix + id.ToString()!.Replace("-", string.Empty, StringComparison.Ordinal))
                    .OrderBy(static pair => pair.Key, StringComparer.Ordinal),
                constants.OrderBy(static pair => pair.Key, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Documentation_OfEveryItem_QuotesTheEnglishText()
    {
        // A sentence may go on on the next line.
        string source = Repository.Read("src", "Progressie", "Catalog", "LeadershipChecklist.cs")
            .Replace("\n    /// ", " ", StringComparison.Ordinal);
        foreach (ChecklistItem item in TestChecklists.Leadership.Items)
        {
            Assert.Contains(
                $"<summary>Gets the id of item {item.Id}: {item.Text.Show(LanguageTag.English, LanguageTag.English)}</summary>",
                source,
                StringComparison.Ordinal);
        }
    }
}
