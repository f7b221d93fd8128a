using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Json;
using Progressie.Rendering;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Rendering;

public sealed class PlainTextRendererTests
{
    private static readonly PlainTextRenderer Renderer = new(ProgressieTexts.BuiltIn);
    private static readonly ChecklistResponse May = Sample("lise-2026-05.json");
    private static readonly ChecklistResponse November = Sample("lise-2026-11.json");

    public static TheoryData<string> Languages => ["nl", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Render_EachResult_GivesTheGoldenText(string tag)
    {
        foreach ((string name, string text) in RenderAll(LanguageTag.Parse(tag)))
        {
            Golden.Check(Path.Combine("text", $"{name}.{tag}.txt"), text);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Render_EachResult_EndsEveryLineWithALineFeedAndHoldsNoPlaceholder(string tag) =>
        ReadableText.AssertTidy(RenderAll(LanguageTag.Parse(tag)));

    [Fact]
    public void Render_AnyCulture_GivesTheSameText() => ReadableText.AssertSameInAnyCulture(static () => RenderAll(LanguageTag.Dutch));

    [Fact]
    public void Render_OtherLanguage_IsOneLanguageForTheChecklistAndTheWordsAroundIt()
    {
        string text = Renderer.Checklist(TestChecklists.Small, LanguageTag.Parse("fr"));
        Assert.StartsWith("Klein (versie 1)\n================\n", text, StringComparison.Ordinal);
        Assert.StartsWith("Klein (versie 1)\n", Renderer.Checklist(TestChecklists.Small, LanguageTag.Parse("nl-BE")), StringComparison.Ordinal);
    }

    [Fact]
    public void Analysis_HostileNote_IsShownHarmless()
    {
        // A note cannot hold a terminal escape; what it can hold must not look like lines of ours.
        Assert.Throws<ProgressieDataException>(static () => TestChecklists.Begin(TestChecklists.Small).Note("a1", ChecklistColumn.Desired, "\u001b[31mrood"));
        const string Hostile = "regel 1\r\nregel 2\rregel 3\u2028regel 4\tmet tab\n=======\n{version}";
        string text = Renderer.Analysis(
            TestChecklists.Begin(TestChecklists.Small).Mark("a1", desired: true).Note("a1", ChecklistColumn.Desired, Hostile).Intend(Hostile).Analyse(),
            LanguageTag.Dutch);
        Assert.Contains(
            """
                    > regel 1
                      regel 2
                      regel 3
                      regel 4\u0009met tab
                      =======
                      {version}

            """,
            text,
            StringComparison.Ordinal);
        Assert.Contains("1. regel 1\n   regel 2\n   regel 3\n   regel 4\\u0009met tab\n   =======\n   {version}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text.Replace('\n', ' '), char.IsControl);
    }

    [Fact]
    public void Report_HostileDocument_IsShownHarmless()
    {
        const string Json = """{"document":"checklist","schema":1,"a\u001b[2J\n":1,"id":"\u001b]0;x\u0007"}""";
        string text = Renderer.Report(ProgressieJson.Read<Checklist>(Json).Report, LanguageTag.Dutch);
        Assert.StartsWith(
            """
            checklist: PRG9011 (fout) bij /a\u001B[2J\u000A: Een onderdeel 'a\u001B[2J\u000A' bestaat hier niet: verwacht werd document,
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
        Assert.Equal("a\\u001B[2J\\u000Ab: geen bevindingen\n", Renderer.Report(empty, LanguageTag.Dutch));
        Assert.StartsWith("a\\u001B[2J\\u000Ab: PRG9001 (fout) bij het hele document: ", Renderer.Report(wrong, LanguageTag.Dutch), StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_IssueInDutch_HoldsNoEnglishPhrase()
    {
        HashSet<string> phrases = [];
        foreach (ValidationIssue issue in EveryIssueOfChangedDocuments())
        {
            string sentence = Renderer.Sentence(issue, LanguageTag.Parse("nl-BE")).Text;
            Assert.Equal(sentence, Renderer.Sentence(issue, LanguageTag.Dutch).Text);
            foreach (string english in (string[])[" a ", " an ", " of the ", " to ", " from ", " with ", " and ", " or ", " such as ", " alone", " whole "])
            {
                Assert.False(sentence.Contains(english, StringComparison.Ordinal), sentence);
            }

            phrases.Add(sentence);
        }

        Assert.True(phrases.Count > 200, $"{phrases.Count} sentences");
        Assert.Contains("Hier staat een lijst: verwacht werd een object met id, version en hash.", phrases);
        Assert.Contains("Het getal is 0: verwacht werd een geheel getal van 1 tot en met 2147483647.", phrases);
        Assert.Contains("Het onderdeel 'at' ontbreekt: verwacht werd een moment.", phrases);
        Assert.Contains("De tekst bevat het stuurteken U+0007 op positie 0; alleen zichtbare tekens, spaties, tabs en regeleinden zijn toegestaan.", phrases);
    }

    [Fact]
    public void Sentence_ArgumentOutOfADocument_StaysAsItIs()
    {
        ValidationReport report = ProgressieJson.Read<Checklist>("""{"document":"checklist","schema":1,"id":"a text","an array":1}""").Report;
        Assert.Equal(
            "'a text' kan hier niet: verwacht werd 1 tot 64 keer a-z, 0-9, '.' of '-', met een letter of cijfer voorop.",
            Renderer.Sentence(report.Issues[0], LanguageTag.Dutch).Text);
        Assert.StartsWith("Een onderdeel 'an array' bestaat hier niet", Renderer.Sentence(report.Issues[1], LanguageTag.Dutch).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_Change_SaysItInTheLanguage()
    {
        ChecklistDiff diff = TestChecklists.Small2.CompareWith(TestChecklists.Small);
        Assert.All(diff.Changes, static change => Assert.Equal(LanguageTag.Dutch, Renderer.Sentence(change, LanguageTag.Dutch).Language));
        Assert.All(diff.Changes, static change => Assert.Equal(TextMatch.Source, Renderer.Sentence(change, LanguageTag.Parse("fr")).Match));
    }

    [Fact]
    public void Render_EveryKindOfChange_HasASentence()
    {
        foreach (ChecklistChangeKind kind in Enum.GetValues<ChecklistChangeKind>())
        {
            ChecklistChange change = new(kind, "S", "B", "A");
            foreach (LanguageTag language in (LanguageTag[])[LanguageTag.Dutch, LanguageTag.English])
            {
                string text = Renderer.Sentence(change, language).Text;
                Assert.DoesNotContain("{", text, StringComparison.Ordinal);
                Assert.True(text.Length > 10, text);
            }
        }
    }

    [Fact]
    public void Render_NullOrDefault_Throws()
    {
        Assert.Throws<ArgumentNullException>("texts", static () => new PlainTextRenderer(null!));
        Assert.Throws<ArgumentNullException>("checklist", static () => Renderer.Checklist(null!, LanguageTag.Dutch));
        Assert.Throws<ArgumentNullException>("analysis", static () => Renderer.Analysis(null!, LanguageTag.Dutch));
        Assert.Throws<ArgumentNullException>("comparison", static () => Renderer.Comparison(null!, LanguageTag.Dutch));
        Assert.Throws<ArgumentNullException>("diff", static () => Renderer.Diff(null!, LanguageTag.Dutch));
        Assert.Throws<ArgumentNullException>("report", static () => Renderer.Report(null!, LanguageTag.Dutch));
        Assert.Throws<ArgumentNullException>("issue", static () => Renderer.Sentence((ValidationIssue)null!, LanguageTag.Dutch));
        Assert.Throws<ArgumentNullException>("change", static () => Renderer.Sentence((ChecklistChange)null!, LanguageTag.Dutch));
        Assert.Throws<InvalidOperationException>(static () => Renderer.Score(default, LanguageTag.Dutch));
        Assert.All(
            (Func<string>[])
            [
                static () => Renderer.Checklist(TestChecklists.Small, default),
                static () => Renderer.Score(May.Score(), default),
                static () => Renderer.Analysis(May.Analyse(), default),
                static () => Renderer.Comparison(November.CompareWith(May), default),
                static () => Renderer.Diff(TestChecklists.Small2.CompareWith(TestChecklists.Small), default),
                static () => Renderer.Report(ProgressieJson.Read<Checklist>(string.Empty).Report, default),
            ],
            static render => Assert.Throws<ArgumentException>(render));
    }

    private static IEnumerable<ValidationIssue> EveryIssueOfChangedDocuments() =>
        Json.SchemaCorpusTests.ChangedReports().SelectMany(static report => report.Issues);

    private static IEnumerable<(string Name, string Text)> RenderAll(LanguageTag language)
    {
        ChecklistResponse before = Generate.WithStates(TestChecklists.Small, [ItemState.Both, ItemState.Desired, ItemState.Achieved, ItemState.Desired, ItemState.NotSeen]);
        ChecklistResponse after = Generate.WithStates(TestChecklists.Small2, [ItemState.Achieved, ItemState.Achieved, ItemState.Neither, ItemState.Desired, ItemState.Both]);
        ChecklistResponse start = TestChecklists.Begin(TestChecklists.Leadership);
        ValidationReport report = ProgressieJson.Read<ChecklistResponse>("""{"document":"checklist-response","schema":1,"checklist":{"id":"leadership-checklist","version":1,"hash":"x"},"language":"fr","marks":{"1A-1":"ja","9Z-1":"both"},"notes":{"1A-1":{"desired":" "}},"amendments":null,"bijlage":1}""", ProgressieCatalog.BuiltIn).Report;
        yield return ("checklist", Renderer.Checklist(TestChecklists.Leadership, language));
        yield return ("score", Renderer.Score(May.Score(), language));
        yield return ("score-nothing-seen", Renderer.Score(start.Score(), language));
        yield return ("analysis", Renderer.Analysis(May.Analyse(), language));
        yield return ("analysis-nothing", Renderer.Analysis(start.Analyse(), language));
        yield return ("analysis-hints", Renderer.Analysis(WithEveryHint().Analyse(), language));
        yield return ("comparison", Renderer.Comparison(November.CompareWith(May), language));
        yield return ("comparison-of-versions", Renderer.Comparison(after.CompareWith(before), language));
        yield return ("diff", Renderer.Diff(TestChecklists.Small2.CompareWith(TestChecklists.Small), language));
        yield return ("diff-much", Renderer.Diff(MuchChanged().CompareWith(WithFrench()), language));
        yield return ("diff-nothing", Renderer.Diff(Unchanged().CompareWith(TestChecklists.Small), language));
        yield return ("report", Renderer.Report(report, language));
        yield return ("report-nothing", Renderer.Report(ProgressieJson.Read<Checklist>(ProgressieJson.Write(TestChecklists.Small)).Report, language));
    }

    private static ChecklistResponse WithEveryHint() => Generate.WithStates(TestChecklists.Leadership, [.. Enumerable.Repeat(ItemState.Both, 44)])
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
            Columns = [.. draft.Columns.Select(static pair => pair.Polarity == Polarity.Tool ? pair with { Achieved = pair.Desired } : pair)],
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
