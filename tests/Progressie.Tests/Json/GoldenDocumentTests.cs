using System.Text.Json.Nodes;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Scales;
using Progressie.Tests.Derived;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Documents in files read, and write again as exactly the file.</summary>
public sealed class GoldenDocumentTests
{
    private static readonly ManualClock Clock = ManualClock.At("2026-05-18T09:05:00+02:00");

    private static readonly string[] ChecklistFiles =
    [
        "checklist-minimal.json", "checklist-full.json", "checklist-relations.json", "checklist-130-items.json",
    ];

    private static readonly string[] ResponseFiles =
    [
        "checklist-response-minimal.json", "checklist-response-full.json", "checklist-response-in-progress.json",
        "checklist-response-130-items.json", "checklist-response-leadership.json", "checklist-response-told.json",
    ];

    private static readonly string[] ModelFiles =
    [
        "conversation-model-full.json", "conversation-model-minimal.json", "conversation-model-rounds.json",
    ];

    private static readonly string[] ConversationFiles =
        [
            "conversation-free.json", "conversation-minimal.json", "conversation-rounds.json", "conversation-per-person.json",
            "conversation-seven-steps.json", "conversation-erased.json", "conversation-joined.json", "conversation-corrected.json",
        ];

    private static readonly string[] PreparationFiles =
    [
        "directing-preparation-minimal.json", "directing-preparation-with-irritation.json",
    ];

    private static readonly string[] JournalFiles =
        ["progress-journal-full.json", "progress-journal-minimal.json", "progress-journal-erased.json"];

    public static TheoryData<string> Journals => [.. JournalFiles];

    private static readonly string[] ScaleFiles = ["scale-full.json", "scale-minimal.json"];

    private static readonly string[] ScaleSeriesFiles =
        ["scale-series-full.json", "scale-series-minimal.json", "scale-series-erased.json"];

    public static TheoryData<string> Scales => [.. ScaleFiles];

    public static TheoryData<string> Series => [.. ScaleSeriesFiles];

    private static readonly string[] BoardFiles =
    [
        "circle-board-full.json", "circle-board-minimal.json", "circle-board-two-sided.json", "circle-board-told.json",
        "circle-board-erased.json",
    ];

    public static TheoryData<string> Models => [.. ModelFiles];

    public static TheoryData<string> Conversations => [.. ConversationFiles];

    public static TheoryData<string> Preparations => [.. PreparationFiles];

    public static TheoryData<string> Boards => [.. BoardFiles];

    public static TheoryData<string> Checklists => [.. ChecklistFiles];

    public static TheoryData<string> Responses => [.. ResponseFiles];

    public static TheoryData<string> Samples => ["lise-2026-05.json", "lise-2026-11.json"];

    /// <summary>A catalog that knows the checklist of every golden response.</summary>
    internal static ProgressieCatalog Catalog { get; } = Documents.Catalog.With(TestChecklists.OfSize(130, 9));

    [Theory]
    [MemberData(nameof(Checklists))]
    public void Write_Checklist_GivesTheGoldenFile(string name) => CheckGolden(name, MakeChecklist(name));

    [Theory]
    [MemberData(nameof(Responses))]
    public void Write_Response_GivesTheGoldenFile(string name) => CheckGolden(name, MakeResponse(name), Catalog);

    [Theory]
    [MemberData(nameof(Models))]
    public void Write_Model_GivesTheGoldenFile(string name) => CheckGolden(name, MakeModel(name));

    [Theory]
    [MemberData(nameof(Conversations))]
    public void Write_Conversation_GivesTheGoldenFile(string name) => CheckGolden(name, MakeConversation(name), TestDefinitions.All);

    [Theory]
    [MemberData(nameof(Preparations))]
    public void Write_Preparation_GivesTheGoldenFile(string name) => CheckGolden(
        name,
        name == "directing-preparation-minimal.json"
            ? DirectingPreparation.Create(new())
            : ProgressieJson.Read<DirectingPreparation>(Documents.Preparation).Value);

    [Theory]
    [MemberData(nameof(Journals))]
    public void Write_Journal_GivesTheGoldenFile(string name) => CheckGolden(
        name,
        name == "progress-journal-erased.json"
            ? SampleDocuments.ErasedJournal
            : ProgressieJson.Read<ProgressJournal>(
                name == "progress-journal-full.json" ? Documents.Journal : Documents.LeastJournal).Value);

    [Theory]
    [MemberData(nameof(Scales))]
    public void Write_Scale_GivesTheGoldenFile(string name) => CheckGolden(
        name,
        name == "scale-minimal.json" ? Scale.Success("handovers", "Overdrachten", "verder", "niets") : TestScales.Full);

    [Theory]
    [MemberData(nameof(Series))]
    public void Write_ScaleSeries_GivesTheGoldenFile(string name) => CheckGolden(
        name,
        name == "scale-series-erased.json"
            ? SampleDocuments.ErasedSeries
            : ProgressieJson.Read<ScaleSeries>(
                name == "scale-series-minimal.json" ? Documents.LeastScaleSeries : Documents.ScaleSeries).Value);

    [Fact]
    public void Write_TheSeriesOfTheSamples_GivesTheSampleDocument()
    {
        string path = Repository.PathOf("docs", "samples", "data", "idris-scale.json");
        Golden.Check(path, Snippets.Scales.ScalesPage.Document());
        Validated<ScaleSeries> read = ProgressieJson.Read<ScaleSeries>(File.ReadAllBytes(path));
        Assert.Equal(string.Empty, Documents.Lines(read.Report));
        Assert.Equal(["2", "", "1.5", "4.5", "6"], read.Value.Entries.Select(static entry => entry.Reading.Position.ToString()));
    }

    [Theory]
    [MemberData(nameof(Boards))]
    public void Write_Board_GivesTheGoldenFile(string name) => CheckGolden(name, MakeBoard(name));

    [Fact]
    public void Write_Operations_GivesTheGoldenFile()
    {
        CircleBoard board = MakeBoard("circle-board-full.json");
        string json = ProgressieJson.Write(CircleMessage.Of(board.Id, [.. board.Operations.Reverse()]), JsonLayout.Indented) + "\n";
        Golden.Check("circle-operations.json", json);
        Assert.Equal(board.Operations, TestMessages.Apply(json, Documents.Replica).Board.Operations);
    }

    [Fact]
    public void Write_DigestsAndArchives_GivesTheGoldenFiles()
    {
        CircleBoard board = MakeBoard("circle-board-full.json"), least = MakeBoard("circle-board-minimal.json");
        Golden.Check("circle-digest-full.json", ProgressieJson.Write(board.Compact().Digest(), JsonLayout.Indented) + "\n");
        Golden.Check("circle-digest-empty.json", ProgressieJson.Write(least.Digest(), JsonLayout.Indented) + "\n");
        CircleArchive archive = Documents.Archived(out CircleBoard tail);
        Golden.Check("circle-archive-full.json", ProgressieJson.Write(archive, JsonLayout.Indented) + "\n");
        Golden.Check("circle-board-archived.json", ProgressieJson.Write(tail, JsonLayout.Indented) + "\n");
        tail.Archive(2, out CircleArchive nothing);
        Golden.Check("circle-archive-empty.json", ProgressieJson.Write(nothing, JsonLayout.Indented) + "\n");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void ReadAndWrite_Sample_GivesTheFile(string name)
    {
        string file = Repository.Read("docs", "samples", "data", name);
        Validated<ChecklistResponse> read = ProgressieJson.Read<ChecklistResponse>(file, ProgressieCatalog.BuiltIn);
        Assert.Equal(string.Empty, Documents.Lines(read.Report));
        Assert.Equal(file, ProgressieJson.Write(read.Value, JsonLayout.Indented) + "\n");
    }

    [Fact]
    public void Write_JournalOfTheSample_GivesTheFile()
    {
        string file = Repository.Read("docs", "samples", "data", "noor-journal.json");
        Assert.Equal(file, Snippets.Journal.JournalPage.Json());
        Assert.Equal(file, ProgressieJson.Write(ProgressieJson.Read<ProgressJournal>(file).Value, JsonLayout.Indented) + "\n");
    }

    [Theory]
    [InlineData("kade-circle.json", 33)]
    [InlineData("kade-phone-a.json", 35)]
    [InlineData("kade-phone-b.json", 35)]
    public void Write_BoardsOfTheSample_GivesTheFiles(string name, int operations)
    {
        string path = Repository.PathOf("docs", "samples", "data", name);
        Golden.Check(path, Snippets.Circles.TeamKade.Document(name));
        Validated<CircleBoard> read = ProgressieJson.Read<CircleBoard>(File.ReadAllBytes(path));
        Assert.Equal(string.Empty, Documents.Lines(read.Report));
        Assert.Equal(operations, read.Value.Operations.Count);
        Golden.Check(path, ProgressieJson.Write(read.Value, JsonLayout.Indented) + "\n");
    }

    [Fact]
    public void Merge_BoardsOfTheSample_HoldsTheSessionAndBothPhones()
    {
        CircleBoard sheet = Sample("kade-circle.json"), one = Sample("kade-phone-a.json"), other = Sample("kade-phone-b.json");
        Assert.Equal((14, 9, 1, 3), (sheet.Counts.Inner, sheet.Counts.Outer, sheet.Counts.Beyond, sheet.Counts.Planned));
        Assert.Equal(37, one.Merge(other).Board.Operations.Count);
        Assert.Equal(one, one.Merge(sheet).Board);
        Assert.Equal(2, one.Merge(other).Board.Conflicts.Count);

        static CircleBoard Sample(string name) => ProgressieJson.Read<CircleBoard>(Repository.Read("docs", "samples", "data", name)).Value;
    }

    [Fact]
    public void Golden_EveryDocument_IsInATest()
    {
        string[] expected =
        [
            .. ChecklistFiles, .. ResponseFiles, .. ModelFiles, .. ConversationFiles, .. PreparationFiles, .. JournalFiles, .. ScaleFiles,
            .. ScaleSeriesFiles, .. BoardFiles, "circle-operations.json", "circle-digest-full.json",
            "circle-digest-empty.json", "circle-archive-full.json", "circle-archive-empty.json", "circle-board-archived.json",
            .. CircleSnapshotWritingTests.Files, .. ResultWritingTests.Files,
            .. TestResults.Written.Keys, .. TestResults.Read.Keys,
        ];
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            Directory.GetFiles(Golden.Folder, "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Write_BuiltInChecklist_GivesTheEmbeddedFile()
    {
        string file = Repository.Read("src", "Progressie", "Catalog", "leadership-checklist.v1.json");
        string written = ProgressieJson.Write(TestChecklists.Leadership, JsonLayout.Indented) + "\n";

        // In the file people find the source language first, where the writer goes by the alphabet. All else is the same to the byte.
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(file), JsonNode.Parse(written)));
        Assert.Equal(
            file.Split('\n').Select(static line => line.TrimEnd(',')).Order(StringComparer.Ordinal),
            written.Split('\n').Select(static line => line.TrimEnd(',')).Order(StringComparer.Ordinal));
        Assert.Equal(LeadershipChecklist.Hash, ProgressieJson.Read<Checklist>(file).Value.Hash);
    }

    [Fact]
    public void ReadInfo_EveryGoldenDocument_TellsItsKind()
    {
        Assert.All(ChecklistFiles, static name => Assert.Equal("checklist", Info(name).Kind));
        Assert.All(ResponseFiles, static name => Assert.Equal("checklist-response", Info(name).Kind));
        Assert.All(ModelFiles, static name => Assert.Equal("conversation-model", Info(name).Kind));
        Assert.All(ConversationFiles, static name => Assert.Equal("conversation", Info(name).Kind));
        Assert.All(PreparationFiles, static name => Assert.Equal("directing-preparation", Info(name).Kind));
        Assert.All(JournalFiles, static name => Assert.Equal("progress-journal", Info(name).Kind));
        Assert.All(ScaleFiles, static name => Assert.Equal("scale", Info(name).Kind));
        Assert.All(ScaleSeriesFiles, static name => Assert.Equal("scale-series", Info(name).Kind));
        Assert.All(BoardFiles, static name => Assert.Equal("circle-board", Info(name).Kind));
        Assert.Equal("circle-operations", Info("circle-operations.json").Kind);

        static DocumentInfo Info(string name) => ProgressieJson.ReadInfo(File.ReadAllBytes(Path.Combine(Golden.Folder, name))).Value;
    }

    /// <summary>What is made is the file, the file reads as what was made, and that is the file again.</summary>
    private static void CheckGolden<T>(string name, T document, IDefinitionSource? definitions = null)
        where T : class
    {
        Golden.Check(name, ProgressieJson.Write(document, JsonLayout.Indented) + "\n");
        T read = ProgressieJson.Read<T>(File.ReadAllBytes(Path.Combine(Golden.Folder, name)), definitions).Value;
        Assert.Equal(document, read);
        Golden.Check(name, ProgressieJson.Write(read, JsonLayout.Indented) + "\n");
    }

    private static Checklist MakeChecklist(string name) => name switch
    {
        "checklist-minimal.json" => Checklist.Create(new ChecklistDraft
        {
            Id = DefinitionId.Parse("m"),
            Version = DefinitionVersion.FromNumber(1),
            SourceLanguage = LanguageTag.Dutch,
            Languages = [LanguageTag.Dutch],
            Title = Dutch("Eén vraag"),
            Columns = [new ColumnPair { Polarity = Polarity.Practise, Achieved = Column("Doe ik al"), Desired = Column("Wil ik vaker") }],
            Intentions = new IntentionPrompt { Suggested = 1, Question = Dutch("Wat doe je het eerst?") },
            Parts =
            [
                new ChecklistPart
                {
                    Id = PartId.Parse("1"),
                    Title = Dutch("Deel"),
                    Sections =
                    [
                        new ChecklistSection
                        {
                            Id = SectionId.Parse("1A"),
                            Title = Dutch("Rubriek"),
                            Polarity = Polarity.Practise,
                            Items = [new ChecklistItem { Id = ItemId.Parse("1A-1"), Text = Dutch("Ik luister.") }],
                        },
                    ],
                },
            ],
        }),
        "checklist-full.json" => Checklist.Create(TestChecklists.SmallDraft2 with
        {
            Languages = [LanguageTag.Dutch, LanguageTag.English, LanguageTag.Parse("zh-Hant-TW")],
            Title = LocalizedText.Of("Klein, maar <fijn> & 'volledig'", "Small").With(LanguageTag.Parse("zh-Hant-TW"), "小清單 😀"),
            Introduction = LocalizedText.Of("Regel één.\nRegel twee.", "Line one.\nLine two."),
            Credit = LocalizedText.Of("Naar een idee van een ander.", "After somebody's idea."),
            Extensions = HostExtensions.Empty.With("host.colour", "\"#0a5\"")
                .With("host.numbers", "[1, 2.50, 1e3]")
                .With("één", "{\"a\": null}"),
        }),
        "checklist-relations.json" => TestChecklists.Small2,
        _ => TestChecklists.OfSize(130, 9),
    };

    /// <summary>The board of each golden file; the snapshots are of these.</summary>
    internal static CircleBoard MakeBoard(string name)
    {
        switch (name)
        {
            case "circle-board-full.json":
                return ProgressieJson.Read<CircleBoard>(Documents.Board).Value;
            case "circle-board-told.json":
                return ProgressieJson.Read<CircleBoard>(Documents.WithTold(Documents.Board)).Value;
            case "circle-board-erased.json":
                return SampleDocuments.ErasedBoard;
            case "circle-board-minimal.json":
                return ProgressieJson.Read<CircleBoard>(Documents.LeastBoard).Value;
            default:
                ManualClock clock = ManualClock.At("2026-05-18T09:05:00.1230000+02:00");
                Participant noor = new()
                {
                    Id = ParticipantId.Parse("noor"),
                    Name = "Noor",
                }, lise = new() { Id = ParticipantId.Parse("lise") };
                CircleDetails details = new() { Form = CircleForm.TwoSided, Participants = [noor, lise], Language = LanguageTag.Dutch };
                CircleBoard board = CircleBoard.Start(BoardId.Parse("voortgang"), "het afgelopen jaar", Writer.Anonymous(clock), details);
                Writer phone = Writer.Of("noor", clock).OnDevice("phone"), laptop = Writer.Of("lise", clock).OnDevice("laptop");
                CircleBoard hers =
                    board.Add(CircleZone.Inner, "regel één\n\"regel\" twee\t<b>&'+", "gewoon <begonnen>", null, phone, out NoteId one)
                    .Add(CircleZone.Outer, "vaker eerst vragen", phone);
                CircleBoard manager = board.Add(CircleZone.Inner, "het rooster", laptop, out NoteId other)
                    .Add(
                        [
                            new ProgressStatement
                            {
                                Side = ProgressSide.Desired,
                                Text = "het archief",
                                Source = ProgressSource.Of(JournalId.Parse("j-1")),
                            },
                        ],
                        laptop);
                clock.Advance(TimeSpan.FromHours(1));
                CircleBoard met = hers.Merge(manager).Board.Enter(CirclePhase.CompareInner, laptop).Link(one, other, laptop);
                NoteId archive = met.Outer[0].Id;
                CircleBoard there = met.Reword(archive, "het archief, samen", phone).Achieve(met.Outer[1].Id, null, phone);
                CircleBoard here = met.Reword(archive, "het archief op orde", laptop)
                    .Plan(
                        archive,
                        new CirclePlan
                        {
                            Owners = [noor, lise],
                            When = "op maandag",
                            On = new DateOnly(2026, 6, 1),
                            HelpWanted = "van Sam",
                        },
                        laptop);
                clock.Advance(TimeSpan.FromHours(1));
                return there.Merge(here).Board.Add(CircleZone.Outer, "vergissing", phone, out NoteId slip).Undo(slip.AddedBy, phone);
        }
    }

    private static ConversationModel MakeModel(string name) => name switch
    {
        "conversation-model-full.json" => ConversationModel.Create(TestModels.FreeDraft with
        {
            Languages = [LanguageTag.Dutch, LanguageTag.English, LanguageTag.Parse("zh-Hant-TW")],
            Title = LocalizedText.Of("Praten, maar <fijn> & 'volledig'", "Talk").With(LanguageTag.Parse("zh-Hant-TW"), "談 😀"),
            Extensions = HostExtensions.Empty.With("host.numbers", "[1, 2.50, 1e3]").With("één", "{\"a\": null}"),
        }),
        "conversation-model-rounds.json" => TestModels.Fixed,
        _ => ConversationModel.Create(new ConversationModelDraft
        {
            Id = DefinitionId.Parse("m"),
            Version = DefinitionVersion.FromNumber(1),
            SourceLanguage = LanguageTag.Dutch,
            Languages = [LanguageTag.Dutch],
            Title = Dutch("Eén vraag"),
            Parties = [new ConversationParty { Id = PartyId.Parse("client"), Title = Dutch("wie praat") }],
            Steps =
            [
                new ConversationStep
                {
                    Id = StepId.Parse("one"),
                    Kind = StepKind.Platform,
                    Title = Dutch("Eén"),
                    Aim = Dutch("Zien wat er is."),
                    SpokenBy = [PartyId.Parse("client")],
                    Questions = [Dutch("Wat lukt al?")],
                    Answer = [new AnswerField { Id = FieldId.Parse("words"), Title = Dutch("Woorden") }],
                },
            ],
        }),
    };

    private static Conversation MakeConversation(string name)
    {
        ManualClock clock = ManualClock.At("2026-05-18T09:05:00.1230000+02:00");
        ManualClock Later() => clock.Advance(TimeSpan.FromMinutes(1));
        switch (name)
        {
            case "conversation-erased.json":
                return SampleDocuments.ErasedConversation;
            case "conversation-joined.json":
                return Documents.ReadConversation(SampleDocuments.JoinedConversation).Value;
            case "conversation-corrected.json":
                return Documents.ReadConversation(SampleDocuments.CorrectedSteps).Value;
            case "conversation-free.json":
                return Documents.ReadConversation(Documents.Conversation).Value;
            case "conversation-rounds.json":
                return Documents.ReadConversation(Documents.FixedConversation).Value;
            case "conversation-minimal.json":
                return Documents.ReadConversation(Documents.LeastConversation).Value;
            case "conversation-per-person.json":
                return Conversation.Start(
                    TestModels.PerPerson,
                    Writer.Anonymous(clock),
                    [ConversationParticipant.Of("noor", "member", "Noor"), ConversationParticipant.Of("kade", "member")])
                    .Say("topic", "Waar werk je aan?", "de planning", Writer.Of("noor", Later()))
                    .Say("topic", null, "de telefoon", Writer.Of("kade", Later()))
                    .Pass("achieved", Writer.Of("kade", Later()))
                    .Say("achieved", "Wat lukt al?", "regel één\n\"regel\" twee\t<b>&'+", Writer.Of("noor", Later()))
                    .Say("desired", null, "rust", Writer.Of("kade", Later()));
            default:
                return Conversation.Start(
                        TestModels.BuiltIn.Single(static model => model.Id.ToString() == "seven-steps"),
                        Writer.Anonymous(clock),
                        [ConversationParticipant.Of("noor", "client", "Noor"), ConversationParticipant.Of("kade", "coach")],
                        new ConversationDetails { Id = ConversationId.Parse("talk-1"), Topic = "overdracht", Language = LanguageTag.Dutch })
                    .Say("platform", "Wat lukt al?", "de ochtend", Writer.Of("noor", Later()))
                    .Decide(new NextStep { What = "eerst opschrijven", On = new DateOnly(2026, 5, 25) }, Writer.Of("noor", Later()))
                    .Note("fijn gesprek", Writer.Of("noor", Later()))
                    .Close(Writer.Of("kade", Later()));
        }
    }

    private static ChecklistResponse MakeResponse(string name) => name switch
    {
        "checklist-response-minimal.json" => TestChecklists.Begin(TestChecklists.Small),
        "checklist-response-in-progress.json" =>
            ChecklistResponse.Start(
                TestChecklists.Small, Writer.Anonymous(Clock), new ResponseDetails { Language = LanguageTag.Parse("nl-BE") })
            .Mark("a1", achieved: true).Mark("b1", desired: true).StopAt("b2"),
        "checklist-response-full.json" => Full(),
        "checklist-response-told.json" => Told(Writer.Anonymous(Clock)),
        "checklist-response-leadership.json" =>
            ChecklistResponse.Start(
                TestChecklists.Leadership, Writer.Anonymous(Clock), new ResponseDetails { Id = ResponseId.Parse("lead-1") })
            .Mark("1A-1", achieved: true, desired: true)
                .Note("1A-1", ChecklistColumn.Achieved, "Regel één\n\"regel\" twee\t<b>&'+")
                .Complete(Writer.Anonymous(Clock)),
        _ => Generate.WithStates(TestChecklists.OfSize(130, 9), [.. Enumerable.Range(0, 130).Select(static i => (ItemState)(i % 5))])
            .Note("i129", ChecklistColumn.Desired, "de laatste").Note("i64", ChecklistColumn.Achieved, "het vijfenzestigste"),
    };

    /// <summary>All that is recorded under an id.</summary>
    private static ChecklistResponse Told(Writer writer)
    {
        ChecklistResponse done = TestChecklists.Begin(TestChecklists.Small).Mark("a1", desired: true).Intend("Eerst dit", "a1")
            .Change(static open => open.Mark("b1").Intend("Weggelaten", "a1"), writer.WithId("change-0"))
            .Change(static open => open.WithIntentions([open.Intentions[0]]), writer)
            .Complete(writer.WithId("done-1"))
            .Amend(static open => open.Mark("a2", achieved: true), null, writer.WithId("more-2"));
        NextStep step = done.OpenSteps[0];
        return done.Review(step, NextStepStatus.Done, "gelukt", writer.WithId("step-3"))
            .CorrectReview(step, 1, NextStepStatus.LetGo, null, "vergist", writer.On(new DateOnly(2026, 5, 17)).WithId("step-4"))
            .WithdrawReview(step, 2, "toch gelukt", writer.WithId("step-5"));
    }

    /// <summary>Filled in under version 1, moved to version 2, completed and amended twice.</summary>
    private static ChecklistResponse Full()
    {
        ManualClock clock = ManualClock.At("2026-05-18T09:05:00.1230000+02:00");
        Participant noor = new() { Id = ParticipantId.Parse("p-17"), Name = "Noor" };
        return ChecklistResponse
            .Start(
                TestChecklists.Small, Writer.Anonymous(clock),
                new ResponseDetails { Id = ResponseId.Parse("r-1"), Respondent = noor, Language = LanguageTag.Dutch })
            .Mark("a1", achieved: true).Mark("a2", desired: true).Mark("b1", achieved: true, desired: true).Mark("b2", desired: true)
            .Note("a2", ChecklistColumn.Desired, "Vaker, en één keer per week.").Note("b2", ChecklistColumn.Achieved, "Dat lukte al.")
            .Intend(new Intention { Text = "Eerst dit", Item = ItemId.Parse("a1"), On = new DateOnly(2026, 6, 1) })
            .OpenUnder(TestChecklists.Small2, ResponseId.Parse("r-2")).Response
            .Mark("c2", achieved: true)
            .WithExtensions(HostExtensions.Empty.With("host.tags", "[ \"a\", \"é\", \"\\u00e9\" ]"))
            .Complete(Writer.Anonymous(clock.Advance(TimeSpan.FromHours(1))))
            .Amend(
                static open => open.Mark("c1", desired: true).Note("c1", ChecklistColumn.Desired, "toch wel"),
                "Iets vergeten", Writer.Of(noor.Id, clock.Advance(TimeSpan.FromDays(1))))
            .Amend(static open => open.Intend("En dan dit"), null, Writer.Anonymous(clock.Advance(TimeSpan.FromDays(1))));
    }

    private static LocalizedText Dutch(string words) => LocalizedText.In(LanguageTag.Dutch, words);

    private static ColumnText Column(string label) => new() { Label = Dutch(label), Question = Dutch("Hoe?") };
}
