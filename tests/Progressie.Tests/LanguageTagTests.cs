using System.Globalization;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class LanguageTagTests
{
    private const string Rule =
        "a language of 2 or 3 lower-case letters, then optionally a script such as ‘Latn’ and a region such as ‘BE’ or ‘419’";

    [Theory]
    [InlineData("nl")]
    [InlineData("fry")]
    [InlineData("en-GB")]
    [InlineData("es-419")]
    [InlineData("zh-Hant")]
    [InlineData("zh-Hant-TW")]
    [InlineData("sr-Latn-419")]
    public void Parse_AcceptedForm_RoundTrips(string text)
    {
        IdContract.Accepts<LanguageTag>(text);
        Assert.True(LanguageTag.TryParse(text, out LanguageTag tag));
        Assert.Equal(text, tag.ToString());
        Assert.Equal(tag, LanguageTag.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("n")]
    [InlineData("dutch")]
    [InlineData("zh-TW-Hant")]
    [InlineData("\u212Al")]
    [InlineData("n\u0130")]
    [InlineData("NLNL")]
    [InlineData("nl_BE")]
    [InlineData("nl-")]
    [InlineData("-nl")]
    [InlineData("nl--BE")]
    [InlineData("nl-BE-")]
    [InlineData("nl-BE-BE")]
    [InlineData("nl-Latn-")]
    [InlineData("ca-ES-valencia")]
    [InlineData("en-x-mine")]
    [InlineData("en-1")]
    [InlineData("en-41")]
    [InlineData("en-4199")]
    [InlineData(" nl")]
    [InlineData("nl ")]
    [InlineData("nl\0")]
    [InlineData("nı")]
    [InlineData("nl-Bé")]
    public void Parse_OtherForm_Throws(string text) => IdContract.Refuses<LanguageTag>(text, Rule);

    [Theory]
    [InlineData("NL", "nl")]
    [InlineData("Nl", "nl")]
    [InlineData("en-us", "en-US")]
    [InlineData("EN-Us", "en-US")]
    [InlineData("ZH-hant-tw", "zh-Hant-TW")]
    [InlineData("zh-HANT", "zh-Hant")]
    [InlineData("ID-LATN-ID", "id-Latn-ID")]
    [InlineData("FRY-latn-419", "fry-Latn-419")]
    public void Parse_OtherCasing_GivesTheCanonicalTagInEveryCulture(string text, string canonical)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in (string[])["", "nl-NL", "en-GB", "tr-TR"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.True(LanguageTag.TryParse(text, out LanguageTag tag));
                Assert.Equal(canonical, tag.ToString());
                Assert.Equal(LanguageTag.Parse(canonical), LanguageTag.Parse(text));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.False(LanguageTag.TryParseExactly(text, out LanguageTag strict));
        Assert.True(strict.IsDefault);
        Assert.True(LanguageTag.TryParseExactly(canonical, out _));
    }

    [Fact]
    public void Default_IsNoLanguage()
    {
        IdContract.HasDefault<LanguageTag>(static tag => tag.IsDefault, "nl");
        Assert.Null(default(LanguageTag).Parent);
    }

    [Fact]
    public void Parent_Repeated_Ends()
    {
        // What walks properties by reflection, as a serializer does, must come to an end.
        List<string> chain = [];
        for (LanguageTag? tag = LanguageTag.Parse("zh-Hant-TW"); tag is { } some; tag = some.Parent)
        {
            chain.Add(some.ToString());
        }

        Assert.Equal(["zh-Hant-TW", "zh-Hant", "zh"], chain);
        Assert.Null(default(LanguageTag).Parent);
    }

    [Theory]
    [InlineData("nl", "nl", true)]
    [InlineData("nl-BE", "nl", true)]
    [InlineData("nl", "nl-BE", true)]
    [InlineData("nl-NL", "nl-BE", true)]
    [InlineData("zh-TW", "zh-Hant", true)]
    [InlineData("zh-Hans-CN", "zh-Hans-SG", true)]
    [InlineData("zh-Hans-CN", "zh", true)]
    [InlineData("zh-Hans", "zh-Hant", false)]
    [InlineData("fr", "fry", false)]
    [InlineData("fr", "en", false)]
    public void IsServedBy_AnotherTag_IsWhatShowFinds(string wanted, string available, bool expected)
    {
        LanguageTag source = LanguageTag.Parse("de");
        LocalizedText text = LocalizedText.In(source, "Fortschritt").With(LanguageTag.Parse(available), "x");
        Assert.Equal(expected, LanguageTag.Parse(wanted).IsServedBy(LanguageTag.Parse(available)));
        Assert.Equal(expected, text.Show(LanguageTag.Parse(wanted), source).Match != TextMatch.Source);
    }

    [Fact]
    public void DutchAndEnglish_AreTheirTags()
    {
        Assert.Equal("nl", LanguageTag.Dutch.ToString());
        Assert.Equal("en", LanguageTag.English.ToString());
    }

    [Theory]
    [InlineData("nl", "nl", true)]
    [InlineData("nl-BE", "nl", true)]
    [InlineData("nl-Latn-BE", "nl", true)]
    [InlineData("nl-Latn-BE", "nl-Latn", true)]
    [InlineData("nl-Latn-BE", "nl-BE", false)]
    [InlineData("nl", "nl-BE", false)]
    [InlineData("fry", "fr", false)]
    [InlineData("en", "nl", false)]
    public void IsFormOf_AnotherTag_IsWhetherThatCoversIt(string text, string wider, bool expected)
    {
        Assert.Equal(expected, LanguageTag.Parse(text).IsFormOf(LanguageTag.Parse(wider)));
        Assert.False(default(LanguageTag).IsFormOf(LanguageTag.Parse(wider)));
        Assert.False(LanguageTag.Parse(text).IsFormOf(default));
    }

    [Theory]
    [InlineData("nl", null)]
    [InlineData("nl-BE", "nl")]
    [InlineData("zh-Hant", "zh")]
    [InlineData("zh-Hant-TW", "zh-Hant")]
    public void Parent_AnyTag_IsOneStepWider(string text, string? parent) =>
        Assert.Equal(parent, LanguageTag.Parse(text).Parent?.ToString());

    [Theory]
    [InlineData("nl", "nl")]
    [InlineData("nl-BE", "nl-BE")]
    [InlineData("zh-Hant-TW", "zh-Hant-TW")]
    [InlineData("es-419", "es-419")]
    [InlineData("ca-ES-valencia", "ca-ES")]
    [InlineData("de-DE-u-co-phonebk", "de-DE")]
    [InlineData("es-ES_tradnl", "es-ES")]
    public void From_Culture_TakesLanguageScriptAndRegion(string culture, string tag) =>
        Assert.Equal(tag, LanguageTag.From(new CultureInfo(culture)).ToString());

    [Fact]
    public void From_Invariant_Throws()
    {
        ArgumentException e = Assert.Throws<ArgumentException>(() => LanguageTag.From(CultureInfo.InvariantCulture));
        Assert.Equal("Culture '' names no language; pass one such as 'nl' or 'en-GB'. (Parameter 'culture')", e.Message);
    }

    [Fact]
    public void From_Null_Throws() => Assert.Throws<ArgumentNullException>(() => LanguageTag.From(null!));
}
