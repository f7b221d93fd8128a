using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Rendering;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Rendering;

public sealed class ComparisonLabelTests
{
    [Fact]
    public void Comparison_AvoidItemUnderAWish_ShowsTheWordsOfTheDesiredBox()
    {
        ChecklistResponse before = ChecklistResponse.Start(TestChecklists.Leadership).Mark("2B-6", desired: true);
        ChecklistResponse after = ChecklistResponse.Start(TestChecklists.Leadership).Mark("2B-6", achieved: true, desired: true);

        string text = new PlainTextRenderer(ProgressieTexts.BuiltIn).Comparison(ChecklistComparison.Between(before, after), LanguageTag.English);

        Assert.Contains("Gained: a wish then, achieved now (1)\n  2B-6  Letting checking and supervision dominate. [I already leave this out]\n", text, StringComparison.Ordinal);
        Assert.Contains("Still a wish (1)\n  2B-6  Letting checking and supervision dominate. [I want to do this less]\n", text, StringComparison.Ordinal);
    }
}
