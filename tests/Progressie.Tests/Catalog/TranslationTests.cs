using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Json;
using Progressie.Rendering;
using Progressie.Tests.Rendering;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Catalog;

/// <summary>A host adds a language: to the words, and to definitions, which stay what they are.</summary>
public sealed class TranslationTests
{
    private static readonly LanguageTag French = LanguageTag.Parse("fr");
    private static readonly ProgressieCatalog BuiltIn = ProgressieCatalog.BuiltIn;
    private static readonly Checklist Leadership = BuiltIn.Checklists[LeadershipChecklist.Id];
    private static readonly ConversationModel Helping = BuiltIn.Conversations[ConversationForms.SevenSteps];

    public static TheoryData<string> Models => [.. ConversationForms.All.Select(static form => form.ToString())];

    [Fact]
    public void TextsIn_Checklist_IsEveryTextByItsPlaceInTheDocument() =>
        AssertPlaces(ProgressieJson.Write(Leadership), Leadership.TextsIn(LanguageTag.Dutch));

    [Theory]
    [MemberData(nameof(Models))]
    public void TextsIn_Model_IsEveryTextByItsPlaceInTheDocument(string id)
    {
        ConversationModel model = BuiltIn.Conversations[DefinitionId.Parse(id)];
        AssertPlaces(ProgressieJson.Write(model), model.TextsIn(LanguageTag.Dutch));
    }

    [Fact]
    public void Translate_EveryTextOfTheChecklist_ShowsItAndKeepsTheDefinition()
    {
        Validated<ProgressieCatalog> result = BuiltIn.Translate(Leadership, French, Marked(Leadership.TextsIn(LanguageTag.Dutch)));
        Assert.Empty(result.Report.Issues);
        Checklist translated = result.Value.Checklists[LeadershipChecklist.Id];
        Assert.Equal([French], translated.AddedLanguages);
        Assert.Equal(Leadership, translated);
        Assert.Equal(Leadership.GetHashCode(), translated.GetHashCode());
        Assert.Equal(Leadership.Hash, translated.Hash);
        Assert.Equal(Leadership.Languages, translated.Languages);
        Assert.Equal(ProgressieJson.Write(Leadership), ProgressieJson.Write(translated));
        Assert.Equal(Leadership.Hash, Checklist.Create(translated.ToDraft()).Hash);
        Assert.All(translated.TextsIn(French), static text => Assert.StartsWith("fr ", text.Value, StringComparison.Ordinal));
        Assert.Equal(Leadership.TextsIn(LanguageTag.Dutch), translated.TextsIn(LanguageTag.Dutch));
        Assert.Equal(
            new TextInLanguage("fr " + Leadership.Show(Leadership.Items[7].Text, LanguageTag.Dutch), French, TextMatch.Parent),
            translated.Show(translated.Items[7].Text, LanguageTag.Parse("fr-CA")));
        Assert.Empty(Leadership.AddedLanguages);
        Assert.Equal(TextMatch.Source, Leadership.Show(Leadership.Title, French).Match);
        Assert.Same(result.Value.Checklists[LeadershipChecklist.Id], result.Value.With(Leadership).Checklists[LeadershipChecklist.Id]);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Translate_EveryTextOfAModel_ShowsItAndKeepsTheDefinition(string id)
    {
        ConversationModel model = BuiltIn.Conversations[DefinitionId.Parse(id)];
        Validated<ProgressieCatalog> result = BuiltIn.Translate(model, French, Marked(model.TextsIn(LanguageTag.Dutch)));
        Assert.Empty(result.Report.Issues);
        ConversationModel translated = result.Value.Conversations[model.Id];
        Assert.Equal([French], translated.AddedLanguages);
        Assert.Equal(model, translated);
        Assert.Equal(model.Hash, translated.Hash);
        Assert.Equal(ProgressieJson.Write(model), ProgressieJson.Write(translated));
        Assert.Equal(model.Hash, ConversationModel.Create(translated.ToDraft()).Hash);
        Assert.All(translated.TextsIn(French), static text => Assert.StartsWith("fr ", text.Value, StringComparison.Ordinal));
        Assert.StartsWith("fr ", translated.Show(translated.Steps[0].Questions[0], French).Text, StringComparison.Ordinal);
        Assert.Same(result.Value.Conversations[model.Id], result.Value.With(model).Conversations[model.Id]);
    }

    [Fact]
    public void Translate_NothingGiven_ListsEveryTextThatIsMissing()
    {
        Validated<ProgressieCatalog> result = BuiltIn.Translate(Leadership, French, new Dictionary<string, string>());
        Assert.Equal([.. Leadership.TextsIn(LanguageTag.Dutch).Keys], result.Report.Issues.Select(static issue => issue.Path));
        Assert.All(result.Report.Issues, static issue =>
            Assert.Equal((IssueCode.AddedTextMissing, IssueSeverity.Warning), (issue.Code, issue.Severity)));
        Assert.Equal(
            "checklist 'leadership-checklist' version 1: PRG1017 warning at /title: There is no text in ‘fr’ here: readers in that "
                + "language see ‘nl’.",
            Told.Report(result.Report).Split('\n')[0]);
        Validated<ProgressieCatalog> model = BuiltIn.Translate(Helping, French, new Dictionary<string, string>());
        Assert.Equal([.. Helping.TextsIn(LanguageTag.Dutch).Keys], model.Report.Issues.Select(static issue => issue.Path));
        Validated<ProgressieCatalog> words = BuiltIn.Translate(French, new Dictionary<string, string>());
        Assert.Equal(ProgressieTexts.Keys.Select(static key => $"/{key}"), words.Report.Issues.Select(static issue => issue.Path));
        Assert.Equal(
            "texts 'fr': PRG1017 warning at /severity.error: There is no text in ‘fr’ here: readers in that language see ‘en’.",
            Told.Report(words.Report).Split('\n')[0]);
        Assert.True(result.IsValid && model.IsValid && words.IsValid);
    }

    [Fact]
    public void Translate_InTwoGoes_AddsUp()
    {
        ProgressieCatalog first = BuiltIn.Translate(Leadership, French, new Dictionary<string, string> { ["/title"] = "Un" }).Value;
        Validated<ProgressieCatalog> second =
            first.Translate(Leadership, French, new Dictionary<string, string> { ["/introduction"] = "Deux" });
        Checklist translated = second.Value.Checklists[LeadershipChecklist.Id];
        Assert.Equal([French], translated.AddedLanguages);
        Assert.Equal(
            ("Un", "Deux"), (translated.Show(translated.Title, French).Text, translated.Show(translated.Introduction!, French).Text));
        Assert.DoesNotContain(second.Report.Issues, static issue => issue.Path is "/title" or "/introduction");
        Checklist both = second.Value.Translate(
            Leadership, LanguageTag.Parse("nl-BE"),
            new Dictionary<string, string> { ["/title"] = "Drie" }).Value.Checklists[LeadershipChecklist.Id];
        Assert.Equal([French, LanguageTag.Parse("nl-BE")], both.AddedLanguages);
        Assert.Equal("Un", both.Show(both.Title, French).Text);
        Assert.Equal(Leadership.Show(Leadership.Title, LanguageTag.Dutch), both.Show(both.Title, LanguageTag.Dutch));
        Assert.Equal(
            Leadership.Show(Leadership.Introduction!, LanguageTag.Dutch).Text,
            both.Show(both.Introduction!, LanguageTag.Parse("nl-BE")).Text);
    }

    [Fact]
    public void Translate_WhatDoesNotExistOrIsWrong_IsReportedAllAtOnce()
    {
        Dictionary<string, string> texts = new()
        {
            ["/title"] = " ",
            ["/introduction"] = "a\u0007",
            ["/credit"] = "padded ",
            ["/parts/0/title"] = new string('x', ProgressieLimits.HardMaxTextLength + 1),
            ["/parts/99/title"] = "x",
            ["titel/~\n"] = "x",
            ["/intentions/question"] = null!,
        };
        Validated<ProgressieCatalog> result = BuiltIn.Translate(Leadership, French, texts);
        Assert.False(result.IsValid);
        string[] lines =
        [
            .. result.Report.Issues.Where(static issue => issue.Code != IssueCode.AddedTextMissing).Select(static issue =>
                Told.Line(issue)),
        ];
        Assert.Equal(
            [
                "PRG1002 error at /title/fr: The text is empty, or nothing in it shows: expected words, or no member at all.",
                "PRG1004 error at /introduction/fr: The text holds the control character U+0007 at position 1: only visible characters, "
                    + "spaces, tabs and line ends are allowed.",
                "PRG1009 warning at /credit/fr: The text begins or ends with white space.",
                "PRG1002 error at /intentions/question/fr: The text is empty, or nothing in it shows: expected words, or no member at all.",
                "PRG1003 error at /parts/0/title/fr: Characters in the text: 20001; the limit is 20000.",
                "PRG1016 error at /parts/99/title: There is no text ‘/parts/99/title’ to translate.",
                "PRG1016 error at /titel~1~0\\u000A: There is no text ‘titel/~\\u000A’ to translate.",
            ],
            lines);
        Assert.Throws<ProgressieDataException>(() => result.Value);
    }

    [Fact]
    public void Translate_Places_AreThoseThatAreFilledIn()
    {
        Validated<ProgressieCatalog> words = BuiltIn.Translate(French, new Dictionary<string, string>
        {
            ["checklist.heading"] = "{title} ({versie})",
            ["score.total"] = "{x}",
            ["score.heading"] = "{{}}",
            ["no.such"] = "x",
        });
        Assert.Equal(
            [
                "PRG1020 warning at /checklist.heading/fr: The text leaves out the place ‘version’: what belongs there is not shown.",
                "PRG1018 error at /checklist.heading/fr: The text has a place ‘versie’ that nothing fills in. Places it can have: title, "
                    + "version.",
                "PRG1018 error at /score.heading/fr: The text has a place ‘{’ that nothing fills in. Places it can have: none.",
                "PRG1018 error at /score.total/fr: The text has a place ‘x’ that nothing fills in. Places it can have: none.",
                "PRG1016 error at /no.such: There is no text ‘no.such’ to translate.",
            ],
            words.Report.Issues.Where(static issue => issue.Code != IssueCode.AddedTextMissing).Select(Told.Line));
        ConversationModel model =
            BuiltIn.Conversations.Ids.Select(id => BuiltIn.Conversations[id]).First(static form => form.Parameters.Count > 0);
        Validated<ProgressieCatalog> result = BuiltIn.Translate(
            model, French,
            new Dictionary<string, string> { ["/title"] = $"{{{model.Parameters[0].Id}}}", ["/steps/0/title"] = "{nobody}" });
        ValidationIssue unknown = Assert.Single(result.Report.Issues, static issue => issue.Code == IssueCode.PlaceUnknown);
        Assert.Equal("/steps/0/title/fr", unknown.Path);
        Assert.Equal(string.Join(", ", model.Parameters.Select(static parameter => parameter.Id)), unknown.Arguments["allowed"]);
        Assert.True(BuiltIn.Translate(Leadership, French, new Dictionary<string, string> { ["/title"] = "{x}" }).IsValid);
    }

    [Fact]
    public void Translate_LanguageOfTheDefinition_IsRefused()
    {
        Validated<ProgressieCatalog> result =
            BuiltIn.Translate(Leadership, LanguageTag.Dutch, new Dictionary<string, string> { ["/title"] = "Anders" });
        Assert.Equal(
            "checklist 'leadership-checklist' version 1: PRG1019 error at the document: The definition has ‘nl’ itself: other words in "
                + "it are another version.",
            Told.Report(result.Report));
        Assert.Equal(
            IssueCode.LanguagePublished,
            BuiltIn.Translate(Helping, LanguageTag.English, new Dictionary<string, string>()).Report.Issues[0].Code);
    }

    [Fact]
    public void Translate_ParametersAndDefaults_GoIntoTheSentence()
    {
        ConversationModel model =
            BuiltIn.Conversations.Ids.Select(id => BuiltIn.Conversations[id]).First(static form => form.Parameters.Count > 0);
        ConversationModel translated = BuiltIn.Translate(model, French, new Dictionary<string, string>
        {
            ["/title"] = $"Avec {{{model.Parameters[0].Id}}}",
            ["/parameters/0/default"] = "la personne",
        }).Value.Conversations[model.Id];
        Assert.Equal("Avec la personne", translated.Show(translated.Title, French).Text);
    }

    [Fact]
    public void Translate_MistakesInCalling_Throw()
    {
        Dictionary<string, string> none = [];
        Assert.Throws<ArgumentNullException>("checklist", () => BuiltIn.Translate((Checklist)null!, French, none));
        Assert.Throws<ArgumentNullException>("model", () => BuiltIn.Translate((ConversationModel)null!, French, none));
        Assert.Throws<ArgumentNullException>("texts", () => BuiltIn.Translate(Leadership, French, null!));
        Assert.Throws<ArgumentNullException>("texts", () => BuiltIn.Translate(Helping, French, null!));
        Assert.Throws<ArgumentNullException>("texts", () => BuiltIn.Translate(French, null!));
        Assert.Throws<ArgumentException>("language", () => BuiltIn.Translate(Leadership, default, none));
        Assert.Throws<ArgumentException>("language", () => BuiltIn.Translate(default, none));
        ArgumentException unknown =
            Assert.Throws<ArgumentException>("checklist", () => BuiltIn.Translate(TestChecklists.Small, French, none));
        Assert.Equal(
            "The checklist 'small' version 1 is not in the catalog. (Parameter 'checklist')",
            unknown.Message);
        ProgressieCatalog other = BuiltIn.With(TestChecklists.Small);
        Checklist changed = Checklist.Create(TestChecklists.SmallDraft with { Title = LocalizedText.Of("Anders", "Other") });
        Assert.Throws<ArgumentException>("checklist", () => other.Translate(changed, French, none));
    }

    [Fact]
    public void Translate_DocumentsAndConversations_CanBeInTheLanguage()
    {
        ProgressieCatalog catalog = BuiltIn
            .Translate(Leadership, French, new Dictionary<string, string>()).Value
            .Translate(Helping, French, new Dictionary<string, string>()).Value;
        ChecklistResponse response = ChecklistResponse.Start(
            catalog.Checklists[LeadershipChecklist.Id], Writer.Anonymous(new ManualClock(DateTimeOffset.UnixEpoch)),
            new ResponseDetails { Language = French });
        string json = ProgressieJson.Write(response);
        Assert.Equal(json, ProgressieJson.Write(ProgressieJson.Read<ChecklistResponse>(json, catalog).Value));
        Validated<ChecklistResponse> elsewhere = ProgressieJson.Read<ChecklistResponse>(json, BuiltIn);
        Assert.Equal([IssueCode.ResponseLanguageUnknown], elsewhere.Report.Issues.Select(static issue => issue.Code));
        Assert.Equal("nl, en", elsewhere.Report.Issues[0].Arguments["allowed"]);
        Writer writer = Writer.Of("sam", new ManualClock(DateTimeOffset.UnixEpoch));
        ConversationParticipant[] people = [ConversationParticipant.Of("noor", "client"), ConversationParticipant.Of("sam", "coach")];
        Assert.Empty(
            Conversation.TryStart(
                catalog.Conversations[Helping.Id], writer, people, new ConversationDetails { Language = French }).Report.Issues);
        ValidationIssue without =
            Assert.Single(Conversation.TryStart(Helping, writer, people, new ConversationDetails { Language = French }).Report.Issues);
        Assert.Equal(IssueCode.ConversationLanguageUnknown, without.Code);
    }

    [Fact]
    public void Translate_Words_ShowsThemAndKeepsTheOthers()
    {
        Validated<ProgressieTexts> result =
            ProgressieTexts.BuiltIn.Translate(French, Marked(ProgressieTexts.BuiltIn.TextsIn(LanguageTag.English)));
        Assert.Empty(result.Report.Issues);
        Assert.Equal([LanguageTag.English, LanguageTag.Dutch, French], result.Value.Languages);
        Assert.All(result.Value.TextsIn(French), static text => Assert.StartsWith("fr ", text.Value, StringComparison.Ordinal));
        Assert.Equal(ProgressieTexts.BuiltIn.TextsIn(LanguageTag.Dutch), result.Value.TextsIn(LanguageTag.Dutch));
        Assert.Equal(ProgressieTexts.Keys.Select(static key => key.ToString()), result.Value.TextsIn(French).Keys);
        Assert.Equal([LanguageTag.English, LanguageTag.Dutch], ProgressieTexts.BuiltIn.Languages);
        ProgressieTexts again = result.Value.Translate(French, new Dictionary<string, string> { ["score.total"] = "Total" }).Value;
        Assert.Equal(result.Value.Languages, again.Languages);
        Assert.Equal("Total", again.Show(TextKey.Parse("score.total"), French).Text);
        Validated<ProgressieTexts> dutch =
            ProgressieTexts.BuiltIn.Translate(LanguageTag.Dutch, new Dictionary<string, string> { ["score.total"] = "Samen" });
        Assert.Empty(dutch.Report.Issues);
        Assert.Equal("Samen", dutch.Value.Show(TextKey.Parse("score.total"), LanguageTag.Dutch).Text);
    }

    [Fact]
    public void Translate_AnyCulture_GivesTheSameReport()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            string[] reports = [.. ((string[])["", "nl-NL", "en-GB", "tr-TR"]).Select(culture =>
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                return Told.Report(BuiltIn.Translate(
                    Leadership, LanguageTag.Parse("IT"), new Dictionary<string, string> { ["/TITLE"] = "I" }).Report);
            }).Distinct()];
            Assert.Contains("PRG1016 error at /TITLE", Assert.Single(reports), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void AddLanguage_InAHost_ReachesTheServices()
    {
        ValidationReport? words = null, checklist = null, model = null;
        using ServiceProvider services = new ServiceCollection().AddProgressie(builder => builder
            .AddLanguage(French, new Dictionary<string, string> { ["score.total"] = "Total général" }, out words)
            .AddLanguage(Leadership, French, new Dictionary<string, string> { ["/title"] = "Conduire" }, out checklist)
            .AddLanguage(Helping, French, new Dictionary<string, string> { ["/title"] = "Aider" }, out model)).BuildServiceProvider();
        ProgressieCatalog catalog = services.GetRequiredService<ProgressieCatalog>();
        Assert.Equal("Total général", services.GetRequiredService<ProgressieTexts>().Show(TextKey.Parse("score.total"), French).Text);
        Assert.Equal("Conduire", catalog.Checklists[Leadership.Id].Show(catalog.Checklists[Leadership.Id].Title, French).Text);
        Assert.Equal("Aider", catalog.Conversations[Helping.Id].Show(catalog.Conversations[Helping.Id].Title, French).Text);
        Assert.Equal(ProgressieTexts.Keys.Count - 1, words!.Issues.Count);
        Assert.Equal(Leadership.TextsIn(French).Count - 1, checklist!.Issues.Count);
        Assert.Equal(Helping.TextsIn(French).Count - 1, model!.Issues.Count);
        Assert.Throws<ProgressieDataException>(() => new ServiceCollection().AddProgressie(
            static builder => builder.AddLanguage(French, new Dictionary<string, string> { ["no.such"] = "x" }, out _)));
    }

    [Theory]
    [InlineData("", "nl")]
    [InlineData("fr", "nl")]
    [InlineData("fr en", "en")]
    [InlineData("en nl", "en")]
    [InlineData("nl-BE", "nl-BE")]
    [InlineData("de en-GB", "en-GB")]
    public void LanguageFor_BuiltIn_IsOneThatBothHave(string preferred, string chosen)
    {
        LanguageTag[] tags = [.. preferred.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(LanguageTag.Parse)];
        Assert.Equal(chosen, BuiltIn.Texts.LanguageFor(Leadership, tags).ToString());
        Assert.Equal(BuiltIn.Texts.LanguageFor(Helping, tags), BuiltIn.Texts.LanguageFor(Helping, [.. tags, LanguageTag.Dutch]));
        LanguageTag one = BuiltIn.Texts.LanguageFor(Leadership, tags);
        Assert.Equal(
            Leadership.Show(Leadership.Title, one).Language, BuiltIn.Texts.Show(TextKey.Parse("score.total"), one).Language);
    }

    [Theory]
    [InlineData("de", "fr en", "fr", "fr")] // The definition is in the language, the words are not: better the definition than neither.
    [InlineData("de", "fr en", "fr en", "en")] // Both are in the second language.
    [InlineData("de", "en", "fr", "en")]
    [InlineData("de", "it", "es", "de")] // Nothing in common: the source language.
    [InlineData("de", "it en", "es", "en")] // Of what both have, when nothing is preferred.
    [InlineData("en", "nl", "es", "en")] // The source language before others.
    [InlineData("de", "nl-BE", "nl", "nl")]
    public void LanguageFor_OwnChecklist_IsTheBestThereIs(string source, string others, string preferred, string chosen)
    {
        LanguageTag[] languages = [.. $"{source} {others}".Split(' ').Select(LanguageTag.Parse)];
        ChecklistDraft draft = TestChecklists.SmallDraft with
        {
            Id = DefinitionId.Parse("own"),
            SourceLanguage = languages[0],
            Languages = languages,
        };
        LocalizedText In(LocalizedText text, string place) =>
            languages.Aggregate(LocalizedText.In(languages[0], place), (all, language) => all.With(language, $"{language} {place}"));
        Checklist checklist = Checklist.Create(ChecklistTexts.Change(draft, In));
        Assert.Equal(chosen, BuiltIn.Texts.LanguageFor(checklist, [.. preferred.Split(' ').Select(LanguageTag.Parse)]).ToString());
    }

    [Fact]
    public void LanguageFor_AddedLanguages_Count()
    {
        ProgressieCatalog catalog = BuiltIn.Translate(French, new Dictionary<string, string>()).Value;
        Assert.Equal(LanguageTag.Dutch, catalog.Texts.LanguageFor(Leadership, French));
        Assert.Equal(French, catalog.Texts.LanguageFor(French, LanguageTag.Dutch));
        Assert.Equal(LanguageTag.English, BuiltIn.Texts.LanguageFor(French));
        Assert.Equal(LanguageTag.English, BuiltIn.Texts.LanguageFor());
        catalog = catalog.Translate(
            Leadership, French, new Dictionary<string, string>()).Value.Translate(Helping, French, new Dictionary<string, string>()).Value;
        Assert.Equal(French, catalog.Texts.LanguageFor(catalog.Checklists[Leadership.Id], French));
        Assert.Equal(French, catalog.Texts.LanguageFor(catalog.Conversations[Helping.Id], French));
        Assert.Throws<ArgumentNullException>("preferred", () => catalog.Texts.LanguageFor((IReadOnlyList<LanguageTag>)null!));
        Assert.Throws<ArgumentException>("preferred", () => catalog.Texts.LanguageFor(Leadership, default(LanguageTag)));
        Assert.Throws<ArgumentNullException>("checklist", () => catalog.Texts.LanguageFor((Checklist)null!, French));
        Assert.Throws<ArgumentNullException>("model", () => catalog.Texts.LanguageFor((ConversationModel)null!, French));
    }

    [Fact]
    public void Rendering_ALanguageThatIsNotThere_IsOneLanguage()
    {
        ProgressiePages pages = new(BuiltIn.Texts);
        ChecklistResponse response = ChecklistResponse.Start(
            Leadership, Writer.Anonymous(new ManualClock(DateTimeOffset.UnixEpoch))).Mark("1A-1", achieved: true, desired: true);
        Conversation talk = Conversation.Start(
            Helping, Writer.Of("sam", new ManualClock(DateTimeOffset.UnixEpoch)),
            [ConversationParticipant.Of("noor", "client"), ConversationParticipant.Of("sam", "coach")]);
        Func<LanguageTag, string>[] results =
        [
            language => pages.Of(Leadership, language).ToText(),
            language => pages.Of(response.Score(), language).ToText(),
            language => pages.Of(response.Analyse(), language).ToText(),
            language => pages.Of(Helping, language).ToText(),
            language => pages.Of(talk.Guide(DateTimeOffset.UnixEpoch), talk, language).ToText(),
            language => new MermaidRenderer(BuiltIn.Texts).Model(Helping, language),
        ];
        Assert.All(results, static show => Assert.Equal(show(LanguageTag.Dutch), show(French)));
    }

    [Fact]
    public void Rendering_ALanguageThatIsPartlyThere_MixesInNoMoreThanTheSourceOfTheDefinition()
    {
        ProgressieCatalog catalog = BuiltIn
            .Translate(French, new Dictionary<string, string> { ["score.heading"] = "Score" }).Value
            .Translate(Leadership, French, new Dictionary<string, string> { ["/title"] = "Conduire vers le progrès" }).Value
            .Translate(Helping, French, new Dictionary<string, string>()).Value;
        ProgressiePages pages = new(catalog.Texts);
        Checklist checklist = catalog.Checklists[Leadership.Id];
        Writer nobody = Writer.Anonymous(new ManualClock(DateTimeOffset.UnixEpoch));
        ChecklistResponse response = ChecklistResponse.Start(checklist, nobody).Mark("1A-1", achieved: true, desired: true);
        Page[] all =
        [
            pages.Of(checklist, French),
            pages.Of(response.Score(), French),
            pages.Of(response.Analyse(), French),
            pages.Of(catalog.Conversations[Helping.Id], French),
        ];
        LanguageTag?[] languages = [.. all.SelectMany(static page => page.Spans()).Select(static span => span.Language).Distinct()];
        Assert.Contains(French, languages);
        Assert.Contains(LanguageTag.Dutch, languages);
        Assert.DoesNotContain(LanguageTag.English, languages);
        Assert.Equal(LanguageTag.English, catalog.Texts.Show(TextKey.Parse("score.total"), French).Language);
    }

    [Fact]
    public void Translate_PlacesLeftOut_AreAWarningEach()
    {
        Dictionary<string, string> words = new() { ["issue.prg9013"] = "Il manque quelque chose." };
        Validated<ProgressieCatalog> added = BuiltIn.Translate(French, words);
        Assert.Equal(
            ["expected", "found"],
            added.Report.Issues.Where(static issue => issue.Code == IssueCode.PlaceLeftOut)
                .Select(static issue => issue.Arguments["missing"]).Order(StringComparer.Ordinal));
        Assert.All(
            added.Report.Issues.Where(static issue => issue.Code == IssueCode.PlaceLeftOut),
            static issue => Assert.Equal("/issue.prg9013/fr", issue.Path));
        Assert.NotNull(added.Value);

        ConversationModel model = BuiltIn.Conversations[ConversationForms.MeetingOpener];
        Dictionary<string, string> texts = model.TextsIn(LanguageTag.Dutch)
            .ToDictionary(static text => text.Key, static text => text.Value.Contains('{', StringComparison.Ordinal) ? "x" : text.Value);
        Assert.Contains(BuiltIn.Translate(model, French, texts).Report.Issues, static issue => issue.Code == IssueCode.PlaceLeftOut);
    }

    private static Dictionary<string, string> Marked(IReadOnlyDictionary<string, string> texts) =>
        texts.ToDictionary(static text => text.Key, static text => $"fr {text.Value}");

    /// <summary>Every object from languages to texts in a document is a text, by its pointer.</summary>
    private static void AssertPlaces(string json, IReadOnlyDictionary<string, string> texts)
    {
        using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(json);
        List<(string Place, string Text)> found = [];
        Walk(document.RootElement, string.Empty);
        Assert.True(found.Count > 20, $"only {found.Count} texts");
        Assert.Equal(
            found.OrderBy(static text => text.Place, StringComparer.Ordinal),
            texts.Select(static text => (text.Key, text.Value)).OrderBy(static text => text.Key, StringComparer.Ordinal));

        void Walk(System.Text.Json.JsonElement element, string path)
        {
            if (element.ValueKind == System.Text.Json.JsonValueKind.Array)
            {
                int i = 0;
                foreach (System.Text.Json.JsonElement child in element.EnumerateArray())
                {
                    Walk(child, string.Create(CultureInfo.InvariantCulture, $"{path}/{i++}"));
                }
            }
            else if (element.ValueKind == System.Text.Json.JsonValueKind.Object)
            {
                if (element.TryGetProperty("nl", out System.Text.Json.JsonElement words))
                {
                    found.Add((path, words.GetString()!));
                    return;
                }

                foreach (System.Text.Json.JsonProperty member in element.EnumerateObject())
                {
                    Walk(member.Value, $"{path}/{member.Name}");
                }
            }
        }
    }
}
