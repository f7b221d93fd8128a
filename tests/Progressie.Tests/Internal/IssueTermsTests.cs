using Progressie.Catalog;
using Progressie.Internal;
using Xunit;

namespace Progressie.Tests.Internal;

public sealed class IssueTermsTests
{
    private static readonly LanguageTag French = LanguageTag.Parse("fr");

    private static readonly ProgressieTexts InFrench = ProgressieTexts.BuiltIn.Translate(French, new Dictionary<string, string>
    {
        ["issue.prg9013"] = "Le membre '{found}' manque : attendu {expected}.",
        ["phrase.one-of"] = "{words} ou {word}",
        ["phrase.all-of"] = "{words} et {word}",
        ["phrase.object-with"] = "un objet avec {words}",
        ["phrase.array-of-items"] = "une liste d'items",
    }).Value;

    [Theory]
    [InlineData("a", "\"a\"", "\"a\"", "\"a\"")]
    [InlineData("a b", "\"a\" or \"b\"", "\"a\" of \"b\"", "\"a\" ou \"b\"")]
    [InlineData(
        "half whole tenth", "\"half\", \"whole\" or \"tenth\"", "\"half\", \"whole\" of \"tenth\"", "\"half\", \"whole\" ou \"tenth\"")]
    public void OneOf_Words_AreJoinedInEveryLanguage(string words, string english, string dutch, string french) =>
        AssertSaid(IssueTerms.OneOf(words.Split(' ')), english, dutch, french);

    [Theory]
    [InlineData("at", "an object with at", "een object met at", "un objet avec at")]
    [InlineData("at by", "an object with at and by", "een object met at en by", "un objet avec at et by")]
    [InlineData("at by reason", "an object with at, by and reason", "een object met at, by en reason", "un objet avec at, by et reason")]
    public void ObjectWith_Names_AreJoinedInEveryLanguage(string names, string english, string dutch, string french) =>
        AssertSaid(IssueTerms.ObjectWith(names.Split(' ')), english, dutch, french);

    [Fact]
    public void Phrase_Key_IsSaidInEveryLanguage() =>
        AssertSaid(IssueTerms.ArrayOfItems, "an array of items", "een lijst met items", "une liste d'items");

    [Fact]
    public void Phrase_NotTranslated_ComesInEnglish() =>
        AssertSaid(IssueTerms.ArrayOfSteps, "an array of steps", "een lijst met stappen", "an array of steps");

    [Theory]
    [InlineData("\"checklist\"")]
    [InlineData("true")]
    [InlineData("phrase.no-such")]
    public void Term_ThatIsNoPhrase_StaysAsItIs(string term) => AssertSaid(term, term, term, term);

    [Fact]
    public void Found_ThatLooksLikeAPhrase_StaysAsItIs()
    {
        ValidationIssue issue = new(
            IssueCode.MemberMissing, string.Empty,
            new Dictionary<string, string> { ["found"] = "phrase.one-of|a", ["expected"] = IssueTerms.Text });
        Assert.Contains("‘phrase.one-of|a’", issue.Message, StringComparison.Ordinal);
        Assert.Contains("‘phrase.one-of|a’", ProgressieTexts.BuiltIn.Show(issue, LanguageTag.Dutch).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Known_NothingIsAllowed_IsSaidInEveryLanguage()
    {
        Assert.Equal("phrase.none", IssueTerms.Known(Array.Empty<string>()));
        Assert.Equal("a, b", IssueTerms.Known(["a", "b"]));
        ValidationIssue issue = new(
            IssueCode.PlaceUnknown, string.Empty,
            new Dictionary<string, string> { ["found"] = "x", ["allowed"] = IssueTerms.Known(Array.Empty<string>()) });
        Assert.EndsWith("Places it can have: none.", issue.Message, StringComparison.Ordinal);
        Assert.EndsWith("Mogelijke plekken: geen.", ProgressieTexts.BuiltIn.Show(issue, LanguageTag.Dutch).Text, StringComparison.Ordinal);
        ValidationIssue phrase = new(
            IssueCode.PlaceUnknown, string.Empty,
            new Dictionary<string, string> { ["found"] = "x", ["allowed"] = IssueTerms.OneOf(["a", "b"]) });
        Assert.EndsWith(
            "Mogelijke plekken: \"a\" of \"b\".", ProgressieTexts.BuiltIn.Show(phrase, LanguageTag.Dutch).Text, StringComparison.Ordinal);
        ValidationIssue names = new(
            IssueCode.PlaceUnknown, string.Empty, new Dictionary<string, string> { ["found"] = "x", ["allowed"] = "phrase.text" });
        Assert.EndsWith(
            "Mogelijke plekken: phrase.text.", ProgressieTexts.BuiltIn.Show(names, LanguageTag.Dutch).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, null, "2 or more", "2 of meer")]
    [InlineData(1, 2, "1 to 2", "1 tot en met 2")]
    [InlineData(1, 1, "1", "1")]
    public void Count_OfPeople_IsSaidInEveryLanguage(int least, int? most, string english, string dutch)
    {
        ValidationIssue issue = new(
            IssueCode.PartySizeWrong,
            string.Empty,
            new Dictionary<string, string> { ["found"] = "0", ["party"] = "member", ["allowed"] = IssueTerms.Count(least, most) });
        Assert.Equal($"In the role ‘member’: 0; expected {english}.", issue.Message);
        Assert.Equal($"In de rol ‘member’: 0; hier hoort {dutch}.", ProgressieTexts.BuiltIn.Show(issue, LanguageTag.Dutch).Text);
    }

    private static void AssertSaid(string term, string english, string dutch, string french)
    {
        ValidationIssue issue =
            new(IssueCode.MemberMissing, string.Empty, new Dictionary<string, string> { ["found"] = "x", ["expected"] = term });
        Assert.Equal($"The member ‘x’ is missing: expected {english}.", issue.Message);
        Assert.Equal(issue.Message, ProgressieTexts.BuiltIn.Show(issue, LanguageTag.English).Text);
        Assert.Equal($"Het onderdeel ‘x’ ontbreekt: hier hoort {dutch}.", ProgressieTexts.BuiltIn.Show(issue, LanguageTag.Dutch).Text);
        Assert.Equal(
            new TextInLanguage($"Le membre 'x' manque : attendu {french}.", French, TextMatch.Parent),
            InFrench.Show(issue, LanguageTag.Parse("fr-CA")));
        Assert.Equal(issue.Message, ProgressieTexts.BuiltIn.Show(issue, French).Text);
    }
}
