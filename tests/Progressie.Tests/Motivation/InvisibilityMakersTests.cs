using Progressie.Catalog;
using Progressie.Motivation;
using Xunit;

namespace Progressie.Tests.Motivation;

public sealed class InvisibilityMakersTests
{
    [Fact]
    public void All_TheFour_InTheOrderOfTheHandbook()
    {
        Assert.Equal(Enum.GetValues<InvisibilityMaker>(), InvisibilityMakers.All.Select(static card => card.Maker));
        Assert.All(InvisibilityMakers.All, static card => Assert.Same(card, InvisibilityMakers.Of(card.Maker)));
        Assert.Equal(
            ["Wat misgaat valt op", "Het went", "De lat schuift op", "Een nieuw niveau vraagt meer"],
            InvisibilityMakers.All.Select(static card => ProgressieTexts.BuiltIn.Show(card.Name, LanguageTag.Dutch).Text));
        Assert.Equal("Habituation", InvisibilityMakers.Of(InvisibilityMaker.Habituation).ToString());
        Assert.Throws<ArgumentOutOfRangeException>("maker", static () => InvisibilityMakers.Of((InvisibilityMaker)4));
    }

    [Fact]
    public void All_Keys_AreWordsOfTheCatalog()
    {
        TextKey[] keys =
        [
            .. InvisibilityMakers.All.SelectMany(static card => card.Counters.Append(card.Name).Append(card.Effect).Append(card.Advice)),
        ];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.All(InvisibilityMakers.All, static card => Assert.NotEmpty(card.Counters));
        Assert.All(keys, static key => Assert.NotEmpty(ProgressieTexts.BuiltIn.Show(key, LanguageTag.Dutch).Text));
    }
}
