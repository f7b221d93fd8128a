using FsCheck.Fluent;
using Progressie.Internal;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class LocalizedTextTests
{
    private static readonly LanguageTag Flemish = LanguageTag.Parse("nl-BE");
    private static readonly LanguageTag German = LanguageTag.Parse("de");

    public static TheoryData<string, string> Forbidden => new()
    {
        { "", "PRG1002" },
        { " \t\n", "PRG1002" },
        { new string('x', 20_001), "PRG1003" },
        { "a\u0007b", "PRG1004" },
        { "ab\u0085", "PRG1004" },
        { "a\0", "PRG1004" },
        { "\uD83Dx", "PRG1004" },
        { "x\uDE00", "PRG1004" },
        { "x\uD83D", "PRG1004" },
    };

    [Fact]
    public void Show_Exact_SaysExact() =>
        AssertShown(Text().Show(LanguageTag.English, LanguageTag.Dutch), "Progress", "en", TextMatch.Exact);

    [Fact]
    public void Show_OnlyWider_SaysParent() =>
        AssertShown(Text().Show(Flemish, LanguageTag.English), "Vooruitgang", "nl", TextMatch.Parent);

    [Fact]
    public void Show_TwoStepsWider_SaysParent()
    {
        LocalizedText text = LocalizedText.In(LanguageTag.Parse("zh"), "进步");
        AssertShown(text.Show(LanguageTag.Parse("zh-Hant-TW"), LanguageTag.Parse("zh")), "进步", "zh", TextMatch.Parent);
    }

    [Theory]
    [InlineData("de", "de-AT")]
    [InlineData("de-CH", "de-AT")]
    [InlineData("de-Latn", "de-Latn-AT")]
    [InlineData("de-Latn-CH", "de-Latn-AT")]
    public void Show_OnlyAnotherForm_ComesBeforeSource(string wanted, string there)
    {
        LocalizedText text = Text().With(LanguageTag.Parse(there), "Fortschritt");
        AssertShown(text.Show(LanguageTag.Parse(wanted), LanguageTag.Dutch), "Fortschritt", there, TextMatch.OtherForm);
    }

    [Fact]
    public void Show_OnlyInAnotherScript_SaysSource()
    {
        LocalizedText text = Text().With(LanguageTag.Parse("sr-Latn"), "Napredak");
        AssertShown(text.Show(LanguageTag.Parse("sr-Cyrl"), LanguageTag.Dutch), "Vooruitgang", "nl", TextMatch.Source);
        AssertShown(text.Show(LanguageTag.Parse("sr"), LanguageTag.Dutch), "Napredak", "sr-Latn", TextMatch.OtherForm);
    }

    [Fact]
    public void Show_WiderAndAnotherForm_TakesTheWider() => AssertShown(
        Text().With(Flemish, "Progressie").Show(LanguageTag.Parse("nl-NL"), LanguageTag.English), "Vooruitgang", "nl", TextMatch.Parent);

    [Fact]
    public void WithAdded_Language_IsShownAndNoPartOfTheText()
    {
        LocalizedText text = Text().WithAdded(German, "Fortschritt").WithAdded(LanguageTag.Parse("fr"), "Progrès");
        AssertShown(text.Show(German, LanguageTag.Dutch), "Fortschritt", "de", TextMatch.Exact);
        AssertShown(text.Show(LanguageTag.Parse("de-AT"), LanguageTag.Dutch), "Fortschritt", "de", TextMatch.Parent);
        AssertShown(text.Show(LanguageTag.Parse("fr"), LanguageTag.Dutch), "Progrès", "fr", TextMatch.Exact);
        AssertShown(Text().WithAdded(LanguageTag.Parse("de-AT"), "x").Show(German, LanguageTag.Dutch), "x", "de-AT", TextMatch.OtherForm);
        AssertShown(text.With(Flemish, "Progressie").Show(German, LanguageTag.Dutch), "Fortschritt", "de", TextMatch.Exact);
        Assert.Equal(Text(), text);
        Assert.Equal(Text().GetHashCode(), text.GetHashCode());
        Assert.Equal(Text().Languages, text.Languages);
        Assert.Equal(Text().ToString(), text.ToString());
        Assert.False(text.TryGet(German, out _));
        Assert.Equal(2, text.Entries.Length);
    }

    [Fact]
    public void Show_NotThere_SaysSource() => AssertShown(Text().Show(German, LanguageTag.English), "Progress", "en", TextMatch.Source);

    [Fact]
    public void Show_ExactBeforeParent_TakesExact() =>
        AssertShown(Text().With(Flemish, "Progressie").Show(Flemish, LanguageTag.Dutch), "Progressie", "nl-BE", TextMatch.Exact);

    [Fact]
    public void Show_NotInSourceEither_Throws()
    {
        ArgumentException e = Assert.Throws<ArgumentException>(() => Text().Show(German, LanguageTag.Parse("fr")));
        Assert.Equal("The text is there in en, nl, and not in the source language 'fr'. (Parameter 'source')", e.Message);
    }

    [Fact]
    public void Show_DefaultLanguages_Throws()
    {
        ArgumentException wanted = Assert.Throws<ArgumentException>(() => Text().Show(default, LanguageTag.Dutch));
        Assert.Equal("The language is default, which is no language. (Parameter 'wanted')", wanted.Message);
        ArgumentException source = Assert.Throws<ArgumentException>(() => Text().Show(LanguageTag.Dutch, default));
        Assert.Equal("The language is default, which is no language. (Parameter 'source')", source.Message);
    }

    [Fact]
    public void Equals_OtherOrder_IsEqual()
    {
        LocalizedText one = LocalizedText.In(LanguageTag.English, "Progress").With(LanguageTag.Dutch, "Vooruitgang");
        LocalizedText other = LocalizedText.In(LanguageTag.Dutch, "Vooruitgang").With(LanguageTag.English, "Progress");
        Assert.Equal(one, other);
        Assert.True(one == other);
        Assert.False(one != other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(one.ToString(), other.ToString());
        Assert.Equal(one.Languages, other.Languages);
    }

    [Fact]
    public void Equals_OtherContent_IsDifferent()
    {
        LocalizedText text = Text();
        Assert.NotEqual(text, text.With(LanguageTag.Dutch, "vooruitgang"));
        Assert.NotEqual(text, text.With(German, "Fortschritt"));
        Assert.NotEqual(text, LocalizedText.Of("Progress", "Vooruitgang"));
        Assert.NotEqual(LocalizedText.In(LanguageTag.Dutch, "e\u0301\u0301n"), LocalizedText.In(LanguageTag.Dutch, "\u00E9\u0301n"));
        Assert.False(text == null);
        Assert.True(text != null);
        Assert.False(text.Equals((object?)"Vooruitgang"));
        Assert.True((LocalizedText?)null == null);
    }

    [Fact]
    public void With_NewLanguage_LeavesTheOldTextAlone()
    {
        LocalizedText text = Text();
        LocalizedText more = text.With(German, "Fortschritt");
        Assert.Equal(2, text.Languages.Count);
        Assert.Equal(["de", "en", "nl"], more.Languages.Select(static language => language.ToString()));
        Assert.Equal("de: Fortschritt | en: Progress | nl: Vooruitgang", more.ToString());
    }

    [Fact]
    public void With_LanguageThatIsThere_Replaces()
    {
        LocalizedText text = Text().With(LanguageTag.Dutch, "Stap");
        Assert.True(text.TryGet(LanguageTag.Dutch, out string? words));
        Assert.Equal("Stap", words);
        Assert.Equal(2, text.Languages.Count);
    }

    [Fact]
    public void TryGet_WiderLanguage_IsNotTaken()
    {
        Assert.False(Text().TryGet(Flemish, out string? words));
        Assert.Null(words);
        Assert.False(Text().TryGet(default, out _));
    }

    [Theory]
    [MemberData(nameof(Forbidden), DisableDiscoveryEnumeration = true)]
    public void Check_ForbiddenText_IsReportedAtItsLanguage(string text, string code)
    {
        IssueCollector issues = new();
        Text().With(German, text).Check(new TextCheck(issues, "/title"));
        ValidationIssue issue = Assert.Single(issues.ToReport("x").Issues);
        Assert.Equal($"{code} /title/{German}", $"{issue.Code} {issue.Path}");
        Assert.Equal(text, LocalizedText.In(German, text).Show(German, German).Text);
    }

    [Fact]
    public void Of_Null_Throws()
    {
        Assert.Equal("nl", Assert.Throws<ArgumentNullException>(() => LocalizedText.Of(null!, "x")).ParamName);
        Assert.Equal("en", Assert.Throws<ArgumentNullException>(() => LocalizedText.Of("x", null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => LocalizedText.In(German, null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Text().With(German, null!)).ParamName);
    }

    [Fact]
    public void In_LongestText_IsAccepted() =>
        Assert.Equal(
            20_000, LocalizedText.In(LanguageTag.Dutch, new string('x', 20_000)).Show(LanguageTag.Dutch, LanguageTag.Dutch).Text.Length);

    [Fact]
    public void In_DefaultLanguage_Throws()
    {
        Assert.Equal(
            "The language is default, which is no language. (Parameter 'language')",
            Assert.Throws<ArgumentException>(() => LocalizedText.In(default, "x")).Message);
        Assert.Equal("language", Assert.Throws<ArgumentException>(() => Text().With(default, "x")).ParamName);
    }

    [Fact]
    public void With_AnyOrder_IsTheSameText()
    {
        (LanguageTag, string)[] texts = [(LanguageTag.Dutch, "een"), (LanguageTag.English, "one"), (German, "eins"), (Flemish, "ene")];
        LocalizedText expected = Build(texts);
        Props.ForAll(Gen.Shuffle(texts).ToArbitrary(), shuffled =>
        {
            Assert.Equal(expected, Build(shuffled));
            Assert.Equal(expected.GetHashCode(), Build(shuffled).GetHashCode());
        });

        static LocalizedText Build((LanguageTag, string)[] entries) => entries
            .Skip(1)
            .Aggregate(LocalizedText.In(entries[0].Item1, entries[0].Item2), static (text, entry) => text.With(entry.Item1, entry.Item2));
    }

    [Fact]
    public void Show_Generated_IsWordForWord() => Props.ForAll(Generate.Text.ToArbitrary(), static words =>
        Assert.Equal(words, LocalizedText.In(LanguageTag.Dutch, words).Show(LanguageTag.Dutch, LanguageTag.Dutch).ToString()));

    private static LocalizedText Text() => LocalizedText.Of(nl: "Vooruitgang", en: "Progress");

    private static void AssertShown(TextInLanguage shown, string text, string language, TextMatch match)
    {
        Assert.Equal(text, shown.Text);
        Assert.Equal(text, shown.ToString());
        Assert.Equal(language, shown.Language.ToString());
        Assert.Equal(match, shown.Match);
    }
}
