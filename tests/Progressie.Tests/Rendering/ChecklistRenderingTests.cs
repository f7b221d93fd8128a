using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Json;
using Progressie.Rendering;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Rendering;

public sealed class ChecklistRenderingTests
{
    private static readonly ProgressiePages Pages = new(ProgressieTexts.BuiltIn);
    private static readonly ChecklistResponse May = Sample("lise-2026-05.json");
    private static readonly ChecklistResponse November = Sample("lise-2026-11.json");

    public static TheoryData<string> Languages => ["nl", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Render_EachResult_GivesTheGoldenText(string tag) => RenderedPages.AssertGolden(All, tag);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Render_EachResult_EndsEveryLineWithALineFeedAndHoldsNoPlaceholder(string tag) =>
        RenderedPages.AssertTidy(All(LanguageTag.Parse(tag)));

    [Fact]
    public void Render_AnyCulture_GivesTheSameText() => RenderedPages.AssertSameInAnyCulture(static () => All(LanguageTag.Dutch));

    [Fact]
    public void Render_OtherLanguage_IsOneLanguageForTheChecklistAndTheWordsAroundIt()
    {
        string text = Pages.Of(TestChecklists.Small, LanguageTag.Parse("fr")).ToText();
        Assert.StartsWith("Klein (versie 1)\n================\n", text, StringComparison.Ordinal);
        Assert.StartsWith(
            "Klein (versie 1)\n", Pages.Of(TestChecklists.Small, LanguageTag.Parse("nl-BE")).ToText(), StringComparison.Ordinal);
    }

    /// <summary>A section to leave out names what weakens people: its numbers and items say which way round they are.</summary>
    [Theory]
    [InlineData("nl", "om achterwege te laten", "Dit laat ik al achterwege", "Hier wil ik minder van")]
    [InlineData("en", "to leave out", "I already leave this out", "I want less of this")]
    public void SectionsToLeaveOut_ScoreAndComparison_AreReadTheRightWayRound(string tag, string to, string achieved, string desired)
    {
        LanguageTag language = LanguageTag.Parse(tag);
        ChecklistResponse none = TestChecklists.Begin(TestChecklists.Leadership);
        ChecklistResponse left = none.Mark("2B-1", achieved: true).Mark("3B-1", desired: true);
        string score = Pages.Of(left.Score(), language).ToText();
        foreach (string section in (string[])["2B", "3B"])
        {
            Assert.Equal(
                2, score.Split('\n').Count(line => line.Contains($" {section} ", StringComparison.Ordinal)));
            Assert.Contains(score.Split('\n'), line =>
                line.Contains($" {section} ", StringComparison.Ordinal) && line.EndsWith($"({to})", StringComparison.Ordinal));
        }

        Assert.Equal(2, score.Split($"({to})").Length - 1);
        Assert.Contains($"[{achieved}]\n", score, StringComparison.Ordinal);
        Assert.Contains($"[{desired}]\n", score, StringComparison.Ordinal);

        string gained = Pages.Of(left.CompareWith(none.Mark("2B-1", desired: true)), language).ToText();
        string lost = Pages.Of(none.Mark("2B-1", desired: false).CompareWith(left), language).ToText();
        Assert.Contains($"[{achieved}]", gained, StringComparison.Ordinal);
        Assert.Contains($"({to})", lost, StringComparison.Ordinal);
        Assert.DoesNotContain("[", lost, StringComparison.Ordinal);
    }

    [Fact]
    public void Part_OfOneSectionWithItsTitle_IsToldOnce()
    {
        Assert.Single(Lines(Pages.Of(May.Score(), LanguageTag.Dutch)));
        Assert.Single(Lines(Pages.Of(TestChecklists.Leadership, LanguageTag.Dutch)));

        static IEnumerable<string> Lines(Page page) => page.ToText().Split("\n\n")[..^1]
            .SelectMany(static block => block.Split('\n'))
            .Where(static line => line.Contains("Instrumenten voor de praktijk", StringComparison.Ordinal)
                && !line.Contains(':', StringComparison.Ordinal));
    }

    [Fact]
    public void Analysis_HostileNote_IsShownHarmless()
    {
        // A note cannot hold a terminal escape; what it can hold must not look like lines of ours.
        Assert.Throws<ProgressieDataException>(static () =>
            TestChecklists.Begin(TestChecklists.Small).Note("a1", ChecklistColumn.Desired, "\u001b[31mrood"));
        const string Hostile = "regel 1\r\nregel 2\rregel 3\u2028regel 4\tmet tab\n=======\n{version}";
        string text = Pages.Of(
            TestChecklists.Begin(TestChecklists.Small)
                .Mark("a1", desired: true)
                .Note("a1", ChecklistColumn.Desired, Hostile)
                .Intend(Hostile)
                .Analyse(),
            LanguageTag.Dutch).ToText();
        Assert.Contains(
            """
                    > regel 1
                      regel 2
                      regel 3
                      regel 4 met tab
                      =======
                      {version}

            """,
            text,
            StringComparison.Ordinal);
        Assert.Contains(
            "1. regel 1\n   regel 2\n   regel 3\n   regel 4 met tab\n   =======\n   {version}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text.Replace('\n', ' '), char.IsControl);
    }

    [Fact]
    public void Report_HostileDocument_IsShownHarmless()
    {
        const string Json = """{"document":"checklist","schema":1,"a\u001b[2J\n":1,"id":"\u001b]0;x\u0007"}""";
        string text = Pages.Of(ProgressieJson.Read<Checklist>(Json).Report, LanguageTag.Dutch).ToText();
        Assert.StartsWith(
            """
            checklist: PRG9011 (fout) bij /a\u001B[2J\u000A: Een onderdeel ‘a\u001B[2J\u000A’ bestaat hier niet; wel document,
            """,
            text,
            StringComparison.Ordinal);
        Assert.DoesNotContain(text.Replace('\n', ' '), char.IsControl);
    }

    [Fact]
    public void Report_HostileNameOfADocument_IsShownHarmless()
    {
        ValidationReport empty = ProgressieJson.Read<Checklist>(ProgressieJson.Write(TestChecklists.Small)).Report.Named("a\u001b[2J\nb");
        ValidationReport wrong = ProgressieJson.Read<Checklist>(string.Empty).Report.Named("a\u001b[2J\nb");
        Assert.Equal("a\\u001B[2J\\u000Ab: geen bevindingen\n", Pages.Of(empty, LanguageTag.Dutch).ToText());
        Assert.Equal("a\\u2028b: geen bevindingen\n", Pages.Of(empty.Named("a\u2028b"), LanguageTag.Dutch).ToText());
        Assert.StartsWith(
            "a\\u001B[2J\\u000Ab: PRG9001 (fout) bij het hele document: ", Pages.Of(wrong, LanguageTag.Dutch).ToText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_IssueInDutch_HoldsNoEnglishPhrase()
    {
        HashSet<string> phrases = [];
        foreach (ValidationIssue issue in EveryIssueOfChangedDocuments())
        {
            string sentence = Pages.Sentence(issue, LanguageTag.Parse("nl-BE")).Text;
            Assert.Equal(sentence, Pages.Sentence(issue, LanguageTag.Dutch).Text);
            foreach (string english
                in (string[])[" a ", " an ", " of the ", " to ", " from ", " with ", " and ", " or ", " such as ", " alone", " whole "])
            {
                Assert.False(sentence.Contains(english, StringComparison.Ordinal), sentence);
            }

            phrases.Add(sentence);
        }

        Assert.True(phrases.Count > 200, $"{phrases.Count} sentences");
        Assert.Contains("Hier staat een lijst, en hier hoort een object met id, version en hash.", phrases);
        Assert.Contains("Het getal is 0: hier hoort een geheel getal van 1 tot en met 2147483647.", phrases);
        Assert.Contains("Het onderdeel ‘at’ ontbreekt: hier hoort een moment.", phrases);
        Assert.Contains(
            "De tekst bevat het stuurteken U+0007 op positie 0; alleen zichtbare tekens, spaties, tabs en regeleinden zijn toegestaan.",
            phrases);
    }

    [Fact]
    public void Sentence_ArgumentOutOfADocument_StaysAsItIs()
    {
        ValidationReport report =
            ProgressieJson.Read<Checklist>("""{"document":"checklist","schema":1,"id":"a text","an array":1}""").Report;
        Assert.Equal(
            "‘a text’ kan niet: hier hoort 1 tot 64 keer a-z, 0-9, ‘.’ of ‘-’, met een letter of cijfer voorop.",
            Pages.Sentence(report.Issues[0], LanguageTag.Dutch).Text);
        Assert.StartsWith(
            "Een onderdeel ‘an array’ bestaat hier niet", Pages.Sentence(report.Issues[1], LanguageTag.Dutch).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_Change_SaysItInTheLanguage()
    {
        ChecklistDiff diff = TestChecklists.Small2.CompareWith(TestChecklists.Small);
        Assert.All(diff.Changes, static change => Assert.Equal(LanguageTag.Dutch, Pages.Sentence(change, LanguageTag.Dutch).Language));
        Assert.All(diff.Changes, static change => Assert.Equal(TextMatch.Source, Pages.Sentence(change, LanguageTag.Parse("fr")).Match));
    }

    [Fact]
    public void Render_EveryKindOfChange_HasASentence()
    {
        foreach (ChecklistChangeKind kind in Enum.GetValues<ChecklistChangeKind>())
        {
            ChecklistChange change = new(kind, "S", "B", "A");
            foreach (LanguageTag language in (LanguageTag[])[LanguageTag.Dutch, LanguageTag.English])
            {
                string text = Pages.Sentence(change, language).Text;
                Assert.DoesNotContain("{", text, StringComparison.Ordinal);
                Assert.True(text.Length > 10, text);
            }
        }
    }

    [Fact]
    public void Render_NullOrDefault_Throws()
    {
        Assert.Throws<ArgumentNullException>("texts", static () => new ProgressiePages(null!));
        Assert.Throws<ArgumentNullException>("issue", static () => Pages.Sentence((ValidationIssue)null!, LanguageTag.Dutch));
        Assert.Throws<ArgumentNullException>("change", static () => Pages.Sentence((ChecklistChange)null!, LanguageTag.Dutch));
        Assert.Throws<InvalidOperationException>(static () => Pages.Of(default(ChecklistScore), LanguageTag.Dutch).ToText());
        Assert.All(
            (Func<string>[])
            [
                static () => Pages.Of(TestChecklists.Small, default).ToText(),
                static () => Pages.Of(May.Score(), default).ToText(),
                static () => Pages.Of(May.Analyse(), default).ToText(),
                static () => Pages.Of(November.CompareWith(May), default).ToText(),
                static () => Pages.Of(TestChecklists.Small2.CompareWith(TestChecklists.Small), default).ToText(),
                static () => Pages.Of(ProgressieJson.Read<Checklist>(string.Empty).Report, default).ToText(),
            ],
            static render => Assert.Throws<ArgumentException>(render));
    }

    private static IEnumerable<ValidationIssue> EveryIssueOfChangedDocuments() =>
        Json.SchemaCorpusTests.ChangedReports().SelectMany(static report => report.Issues);

    internal static IEnumerable<(string Name, Page Page)> All(LanguageTag language)
    {
        ChecklistResponse before = Generate.WithStates(
            TestChecklists.Small, [ItemState.Both, ItemState.Desired, ItemState.Achieved, ItemState.Desired, ItemState.NotSeen]);
        ChecklistResponse after = Generate.WithStates(
            TestChecklists.Small2, [ItemState.Achieved, ItemState.Achieved, ItemState.Neither, ItemState.Desired, ItemState.Both]);
        ChecklistResponse start = TestChecklists.Begin(TestChecklists.Leadership);
        ValidationReport report = ProgressieJson.Read<ChecklistResponse>(
            """
            {"document":"checklist-response","schema":1,"checklist":{"id":"leadership-checklist","version":1,"hash":"x"},
            "language":"fr","marks":{"1A-1":"ja","9Z-1":"both"},"notes":{"1A-1":{"desired":" "}},"amendments":null,"bijlage":1}
            """,
            ProgressieCatalog.BuiltIn).Report;
        yield return ("checklist", Pages.Of(TestChecklists.Leadership, language));
        yield return ("score", Pages.Of(May.Score(), language));
        yield return ("score-nothing-seen", Pages.Of(start.Score(), language));
        yield return ("analysis", Pages.Of(May.Analyse(), language));
        yield return ("analysis-nothing", Pages.Of(start.Analyse(), language));
        yield return ("analysis-hints", Pages.Of(WithEveryHint().Analyse(), language));
        yield return ("comparison", Pages.Of(November.CompareWith(May), language));
        yield return ("comparison-of-versions", Pages.Of(after.CompareWith(before), language));
        yield return ("diff", Pages.Of(TestChecklists.Small2.CompareWith(TestChecklists.Small), language));
        yield return ("diff-much", Pages.Of(MuchChanged().CompareWith(WithFrench()), language));
        yield return ("diff-nothing", Pages.Of(Unchanged().CompareWith(TestChecklists.Small), language));
        yield return ("report", Pages.Of(report, language));
        yield return (
            "report-nothing", Pages.Of(ProgressieJson.Read<Checklist>(ProgressieJson.Write(TestChecklists.Small)).Report, language));
    }

    private static ChecklistResponse WithEveryHint() =>
        Generate.WithStates(TestChecklists.Leadership, [.. Enumerable.Repeat(ItemState.Both, 44)])
        .Note("1A-1", ChecklistColumn.Achieved, "Zo.").Mark("1A-2", desired: false).Note("1A-2", ChecklistColumn.Desired, "Nog niet.")
        .Intend("Een").Intend("Twee").Intend("Drie").Intend("Vier");

    private static Checklist Unchanged() => Checklist.Create(TestChecklists.SmallDraft with
    {
        Version = DefinitionVersion.FromNumber(2),
        Relations =
        [
            new VersionRelations
            {
                Version = DefinitionVersion.FromNumber(1),
                Items = [.. TestChecklists.Small.Items.Select(static item => ItemRelation.Same(item.Id, item.Id))],
            },
        ],
    });

    private static Checklist WithFrench() => Checklist.Create(TestChecklists.SmallDraft with
    {
        Languages = [LanguageTag.Dutch, LanguageTag.English, LanguageTag.Parse("fr")],
    });

    private static Checklist MuchChanged()
    {
        ChecklistDraft draft = TestChecklists.SmallDraft;
        return Checklist.Create(draft with
        {
            Version = DefinitionVersion.FromNumber(3),
            SourceLanguage = LanguageTag.English,
            Languages = [LanguageTag.Dutch, LanguageTag.English, LanguageTag.Parse("de")],
            Title = LocalizedText.Of("Kleiner", "Smaller"),
            Introduction = LocalizedText.Of("Zo werkt het.", "How it works."),
            Credit = LocalizedText.Of("Naar een idee.", "After an idea."),
            Intentions = draft.Intentions with { Question = LocalizedText.Of("Wat nu?", "What now?") },
            Columns =
            [
                .. draft.Columns.Select(static pair => pair.Polarity == Polarity.Tool ? pair with { Achieved = pair.Desired } : pair),
            ],
            Parts =
            [
                draft.Parts[1] with
                {
                    Title = LocalizedText.Of("Deel twee, herzien", "Part two, revised"),
                    Sections =
                    [
                        draft.Parts[0].Sections[0] with { Polarity = Polarity.Tool, Title = LocalizedText.Of("Nieuwe naam", "New name") },
                        .. draft.Parts[1].Sections,
                    ],
                },
                new ChecklistPart
                {
                    Id = PartId.Parse("p3"),
                    Title = LocalizedText.Of("Deel drie", "Part three"),
                    Sections = [TestChecklists.Section("D", Polarity.Avoid, TestChecklists.Item("d1"), TestChecklists.Item("b2"))],
                },
            ],
            Relations =
            [
                new VersionRelations
                {
                    Version = DefinitionVersion.FromNumber(1),
                    Items =
                    [
                        ItemRelation.Same(ItemId.Parse("a1"), ItemId.Parse("a1")),
                        ItemRelation.Same(ItemId.Parse("a2"), ItemId.Parse("a2")),
                        ItemRelation.Same(ItemId.Parse("c1"), ItemId.Parse("c1")),
                        ItemRelation.Same(ItemId.Parse("b2"), ItemId.Parse("b2")),
                        ItemRelation.New(ItemId.Parse("d1")),
                        ItemRelation.Removed(ItemId.Parse("b1")),
                    ],
                },
            ],
        });
    }

    private static ChecklistResponse Sample(string name) =>
        ProgressieJson.Read<ChecklistResponse>(Repository.ReadBytes("docs", "samples", "data", name), ProgressieCatalog.BuiltIn).Value;
}
