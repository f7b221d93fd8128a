using System.Text.Json;
using System.Text.RegularExpressions;
using Progressie.Catalog;
using Progressie.Internal;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Documentation;

/// <summary>What <c>docs/explanation/style.md</c> says of words, for the built-in definitions and the files of texts, where a machine can
/// tell.</summary>
public sealed partial class StyleTests
{
    /// <summary>Where *mag* says what is allowed, or what may stay as it is.</summary>
    private static readonly HashSet<string> Allowed =
    [
        "model.rounds", "guide.turn", "prompt.may-stay",
        "training: steps/learning-wish/aim", "instructing: steps/expectation/pitfalls/2",
    ];

    /// <summary>Places that are never 1: periods that a rule makes long, and limits from which on there is something to see.</summary>
    private static readonly HashSet<string> NeverOne =
    [
        "caution.over-time", "caution.step-far-away", "scale.step-far-away", "spread.suppressed", "resurface.years-ago", "issue.prg1115",
        "issue.prg2207", "issue.prg4115", "issue.prg4502", "issue.prg5122",
    ];

    private static readonly Line[] Lines =
    [
        .. ProgressieTexts.Keys.SelectMany(static key => BuiltInTexts.Languages.Select(language =>
            new Line(key.ToString(), language.ToString(), BuiltInTexts.Find(key.ToString())!.Show(language, language).Text))),
        .. Directory.GetFiles(Repository.PathOf("src", "Progressie", "Catalog"), "*.json")
            .SelectMany(static file => Of(Path.GetFileName(file).Split('.')[0], File.ReadAllText(file))),
    ];

    public static TheoryData<string, string> Terms
    {
        get
        {
            TheoryData<string, string> terms = [];
            foreach (Match table in Table().Matches(Repository.Read("docs", "explanation", "style.md")))
            {
                foreach (Match row in Row().Matches(table.Groups["rows"].Value).Skip(1))
                {
                    foreach (string term in row.Groups["not"].Value.Split(", "))
                    {
                        terms.Add(table.Groups["language"].Value, term);
                    }
                }
            }

            return terms;
        }
    }

    [Theory]
    [MemberData(nameof(Terms))]
    public void Terms_ThatAreNotUsed_AreNowhere(string language, string term) => AssertNone(
        language,
        new Regex(
            $@"(?<!\w){Regex.Escape(term)}(?![\w+])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));

    [Fact]
    public void Terms_InTheStylePage_AreThere() => Assert.True(Terms.Count > 20, $"only {Terms.Count} terms");

    [Fact]
    public void Quotes_AreNotStraight()
    {
        AssertNone("nl", Apostrophe());
        AssertNone("en", Apostrophe());

        // Words of the format, which issues quote as they stand in JSON.
        Assert.Equal([], Lines
            .Where(static line => !line.Place.StartsWith("issue.", StringComparison.Ordinal)
                && !line.Place.StartsWith("phrase.", StringComparison.Ordinal) && line.Text.Contains('"', StringComparison.Ordinal))
            .Select(static line => line.ToString()));
    }

    [Fact]
    public void Places_BeforeANoun_AreNeverOne() => Assert.Equal([], Lines
        .Where(static line => Plural().IsMatch(line.Text) && !NeverOne.Contains(line.Place))
        .Select(static line => line.ToString()));

    [Fact]
    public void Mag_IsWhatIsAllowed_OrMayStay() => Assert.Equal([], Lines
        .Where(static line => line.Language == "nl" && Mag().IsMatch(line.Text) && !Allowed.Contains(line.Place)
            && !line.Place.Contains("asides/continuation/", StringComparison.Ordinal))
        .Select(static line => line.ToString()));

    [Fact]
    public void Zodat_InWhatGoesWrong_IsWaardoor() => Assert.Equal([], Lines
        .Where(static line => line.Language == "nl" && line.Place.Contains("/pitfalls/", StringComparison.Ordinal)
            && line.Text.Contains("zodat", StringComparison.OrdinalIgnoreCase))
        .Select(static line => line.ToString()));

    [Fact]
    public void Notes_OnABoard_AreBriefjes() => Assert.Equal([], Lines
        .Where(static line => line.Language == "nl" && Board().IsMatch(line.Place)
            && line.Text.Contains("notitie", StringComparison.OrdinalIgnoreCase))
        .Select(static line => line.ToString()));

    [Fact]
    public void IsNo_IsIsNot() => AssertNone("en", IsNo());

    private static void AssertNone(string language, Regex pattern) => Assert.Equal(
        [], Lines.Where(line => line.Language == language && pattern.IsMatch(line.Text)).Select(static line => line.ToString()));

    private static IEnumerable<Line> Of(string definition, string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return [.. Texts(document.RootElement, string.Empty).Select(text => text with { Place = $"{definition}: {text.Place}" })];
    }

    private static IEnumerable<Line> Texts(JsonElement element, string place) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("nl", out JsonElement text) && text.ValueKind == JsonValueKind.String =>
            element.EnumerateObject().Select(language => new Line(place, language.Name, language.Value.GetString()!)),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Texts(member.Value, Inside(place, member.Name))),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => Texts(item, Inside(place, NameOf(item) ?? $"{index}"))),
        _ => [],
    };

    private static string? NameOf(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out JsonElement id) ? id.GetString() : null;

    private static string Inside(string place, string name) => place.Length == 0 ? name : $"{place}/{name}";

    [GeneratedRegex(
        "<!-- terms: (?<language>nl|en) -->(?<rows>.*?)<!-- /terms -->", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Table();

    [GeneratedRegex(@"^\| (?<say>[^|]+) \| (?<not>[^|]+) \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Row();

    [GeneratedRegex("'", RegexOptions.None, 1_000)]
    private static partial Regex Apostrophe();

    [GeneratedRegex(
        @"\{\w+\} (more |andere |different )?(minutes|minuten|days|dagen|years|answers|antwoorden|points|punten|people|mensen|items"
            + "|intentions|voornemens|lines|regels|characters|tekens|bytes|steps|stappen|notes|briefjes|issues|bevindingen|remarks"
            + @"|opmerkingen|members|levels|niveaus|elements|elementen|withdrawals)\b",
        RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Plural();

    [GeneratedRegex(@"\b(mag|mogen)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Mag();

    [GeneratedRegex(@"^(circle\.|issue\.prg3|circle-session: )", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Board();

    [GeneratedRegex(@"(?<!\bthere )\b(is|are) no\b(?! longer| wish)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex IsNo();

    private sealed record Line(string Place, string Language, string Text)
    {
        public override string ToString() => $"{Place} ({Language}): {Text}";
    }
}
