using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Progressie.Catalog;
using Progressie.Internal;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Internal;

/// <summary>The rules for texts of people: when one is empty, when two are the same words, and how one is shown.</summary>
public sealed class TextRulesTests
{
    /// <summary>In invariant mode the framework leaves texts as they are, and there is nothing to hold the rule to.</summary>
    private static readonly bool FrameworkKnowsForms = "\u00E9".Normalize(NormalizationForm.FormD).Length == 2;

    private static Gen<string> Words => Gen
        .Elements(
            "a", "A", "e", "é", "e\u0301", "\u0301", "\u0323", "\u0307", "ạ\u0307", "ȧ\u0323", "Å", "\u212B", "한", "\u1112\u1161\u11AB",
            "각", "\u1100\u1161\u11A8", "\uF900", "豈", "ﬁ", "ß", "İ", "i\u0307", "ı", "Σ", "ς", " ", "\u00A0", "\u3000", "\t",
            "\r\n", "\u00AD", "\u200B", "\uFEFF", "\uFE0F", "\u3164", "\U0001D15E", "\U00010400", "\U00010428", "-", "\uD800")
        .ArrayOf()
        .Select(string.Concat);

    /// <summary>Texts in which nothing shows.</summary>
    public static TheoryData<string> Empties =>
    [
        "", " ", "\t\r\n", "\u00A0", "\u2007\u202F\u3000", "\u200B", "\u00AD", "\u2800", "\u3164", "\u115F\u1160", "\uFFA0", "\uFEFF",
        "\u2060\u200D", "\u034F", "\uFE0F", "\U000E0041\U000E007F", "\U000E0100", "\u0301", "\u0301\u0489\u0903", " \u0301 ",
        "\u061C\u200F\u202E\u2066", "\u180B\u180E", "\u2028", "\uFFF9\uFFFB", "\U0001D173", "\U0001BCA0",
    ];

    [Theory]
    [MemberData(nameof(Empties))]
    public void Text_InWhichNothingShows_IsEmptyForEveryDoor(string text)
    {
        Assert.True(TextRules.IsEmpty(text));
        Assert.Equal(string.Empty, TextRules.Trim(TextRules.Plain(text)).Trim('\u0301', '\u0489', '\u0903'));
        Assert.Equal(IssueCode.TextEmpty, Assert.Single(FreeText.Check(text).Issues).Code);
        Assert.Equal(
            IssueCode.TextEmpty,
            Assert.Single(TestJournals.Begin().TryWrite(text, TestJournals.By(TestJournals.Clock())).Report.Issues).Code);
        Assert.Equal(IssueCode.TextEmpty, Assert.Single(HostExtensions.Empty.TryWith(text, "1").Report.Issues).Code);
        Assert.Throws<ArgumentException>(() =>
            ProgressieTexts.BuiltIn.Override(TextKey.Parse("score.total"), LocalizedText.In(LanguageTag.Dutch, text)));
        string quoted = System.Text.Json.JsonSerializer.Serialize(text);
        Assert.Equal(
            [(IssueCode.TextEmpty, "/events/0/entry/what")],
            ProgressieJson.Read<ProgressJournal>(
                $$$"""
                {"document":"progress-journal","schema":1,"id":"j","owner":{"id":"noor"},"startedAt":"2026-03-02T09:00:00Z","events":[
                {"event":"written","at":"2026-03-02T09:00:00Z","entry":{"what":{{{quoted}}}}}]}
                """).Report.Issues.Select(static issue => (issue.Code, issue.Path)));
    }

    [Theory]
    [InlineData("a\u0301")]
    [InlineData("\u0600")]
    [InlineData("❤\uFE0F")]
    [InlineData("\u0007")]
    [InlineData("\uD800")]
    [InlineData("\u3042")]
    public void Text_InWhichSomethingShows_IsNotEmpty(string text) => Assert.False(TextRules.IsEmpty(text));

    [Property(Arbitrary = [typeof(Typed)])]
    public void Empty_AnyText_IsWhatHasNothingToSee(Typed typed) =>
        Assert.Equal(typed.IsSound, !TextRules.IsUnreadable(typed.Text) && typed.Text.Length <= 20_000);

    [Fact]
    public void NormalForm_EveryCharacter_IsThatOfTheFramework()
    {
        List<int> newer = [];
        for (int code = 0; FrameworkKnowsForms && code <= 0x10FFFF; code += code == 0xD7FF ? 0x801 : 1)
        {
            string text = new Rune(code).ToString(), expected, actual = Decompose(text);
            if (CharUnicodeInfo.GetUnicodeCategory(code) == UnicodeCategory.OtherNotAssigned)
            {
                // Of some of these the framework makes an exception.
                continue;
            }

            if ((expected = text.Normalize(NormalizationForm.FormD)) != actual)
            {
                Assert.Equal(text, expected);
                newer.Add(code);
            }
        }

        // What the data of the machine may not know yet came with Unicode 16.
        Assert.All(newer, static code => Assert.True(code is 0x105C9 or 0x105E4 or (>= 0x11380 and <= 0x113FF)
            or (>= 0x16100 and <= 0x1613F) or (>= 0x16D40 and <= 0x16D7F), code.ToString("X4", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void NormalForm_MarksInAnyOrder_IsThatOfTheFramework() => Props.ForAll(Arb.From(Words), static words =>
    {
        string sound = words.Replace("\uD800", string.Empty, StringComparison.Ordinal);
        Assert.True(!FrameworkKnowsForms || sound.Normalize(NormalizationForm.FormD) == Decompose(sound));
    });

    [Fact]
    public void SameWords_AnyTexts_AreAnEquivalenceThatDoesNotSeeForms()
    {
        Props.ForAll(Arb.From(Gen.Two(Words).Zip(Words)), static texts =>
        {
            ((string one, string other), string third) = texts;
            Assert.True(SameWords.AreIn(one, one));
            Assert.Equal(SameWords.AreIn(one, other), SameWords.AreIn(other, one));
            Assert.True(!SameWords.AreIn(one, other) || !SameWords.AreIn(other, third) || SameWords.AreIn(one, third));
            Assert.True(
                !SameWords.AreIn(one, other) || SameWords.Comparer.GetHashCode(one) == SameWords.Comparer.GetHashCode(other));
            Assert.Equal(TextRules.IsEmpty(one), TextRules.IsEmpty(TextRules.Plain(one)));
            Assert.Equal(TextRules.Plain(one), TextRules.Plain(TextRules.Plain(one)));
            Assert.True(SameWords.AreIn(one, $"\u3000{TextRules.Plain(one)}\u200B\n"));
        });
        Assert.True(SameWords.AreIn(null, null));
        Assert.False(SameWords.AreIn(null, string.Empty));
    }

    [Theory]
    [InlineData("café", "cafe\u0301", true)]
    [InlineData("café", "CAFÉ", true)]
    [InlineData("briefje vooraf", "briefje\u00A0vooraf", true)]
    [InlineData("briefje vooraf", " briefje\t\r\n vooraf\u3164", true)]
    [InlineData("overdracht", "over\u00ADdracht", true)]
    [InlineData("overdracht", "over\u200Bdracht\uFEFF", true)]
    [InlineData("ṩ", "s\u0307\u0323", true)]
    [InlineData("한", "\u1112\u1161\u11AB", true)]
    [InlineData("\u2126", "Ω", true)]
    [InlineData("❤", "❤\uFE0F", true)]
    [InlineData("cafe", "café", false)]
    [InlineData("briefjevooraf", "briefje vooraf", false)]
    [InlineData("i", "ı", false)]
    [InlineData("x²", "x2", false)]
    public void SameWords_AreThoseThatLookTheSame(string one, string other, bool isSame)
    {
        Assert.Equal(isSame, SameWords.AreIn(one, other));
        CultureUnderTest.In("tr-TR", () => Assert.Equal(isSame, SameWords.AreIn(other, one)));
    }

    [Theory]
    [InlineData("je\u00A0bent\u00A0te laat", "je bent te")]
    [InlineData("je  bent\nte laat", "je bent te")]
    [InlineData("je b\u200Bent te laat", "je bent te")]
    [InlineData("Wat slor\u00ADdig!", "slordig")]
    [InlineData("slordig\u0301", null)]
    [InlineData("\U00010428slordig", null)]
    [InlineData("\U0001F600slordig", "slordig")]
    [InlineData("onslordig", null)]
    public void WholeWords_WhateverHidesThem_AreFound(string text, string? found) =>
        Assert.Equal(found, WholeWords.Find(text, ["je bent te", "slordig"]));

    [Theory]
    [InlineData("ma\t3 uur\r\ndi", "ma 3 uur\ndi")]
    [InlineData("a\u2028b\u0085c\rd", "a\nb\nc\nd")]
    [InlineData("a\u202Eb\u0007", "a\\u202Eb\\u0007")]
    [InlineData("a\u00A0b\u00ADc", "a\u00A0b\u00ADc")]
    public void Shown_Text_IsLinesWithoutTricks(string text, string shown) => Assert.Equal(shown, TextRules.Shown(text));

    [Theory]
    [InlineData("a\tb", "a\\u0009b")]
    [InlineData("ja\u200B\u00AD\n", "ja\\u200B\\u00AD\\u000A")]
    [InlineData("👨\u200D👩 ❤\uFE0F", "👨\u200D👩 ❤\uFE0F")]
    public void Visible_Text_ShowsWhatNobodySees(string text, string visible) => Assert.Equal(visible, TextRules.Visible(text));

    private static string Decompose(string text)
    {
        List<Rune> runes = [];
        foreach (Rune rune in text.EnumerateRunes())
        {
            NormalForm.Decompose(rune, runes);
        }

        NormalForm.Order(runes);
        return string.Concat(runes);
    }
}
