using System.Text;
using System.Text.Json;
using Progressie.Catalog;
using Progressie.Conversations;
using Progressie.Json;
using Progressie.Tests.Support;
using Quickstart;
using Xunit;

namespace Progressie.Tests.Samples;

public sealed class QuickstartTests : IDisposable
{
    private static readonly string Before = Repository.PathOf("docs", "samples", "data", "lise-2026-05.json");
    private static readonly string After = Repository.PathOf("docs", "samples", "data", "lise-2026-11.json");

    private static readonly string Noor = Repository.PathOf("docs", "samples", "data", "noor-2026-11.json");

    private readonly string _folder = Directory.CreateTempSubdirectory("quickstart").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Run_NoArguments_ScoresAnalysesAndComparesTheSample()
    {
        (int code, string output, string errors) = Run();
        Assert.Equal(0, code);
        Assert.Empty(errors);
        Assert.Contains("     36       13        7               2                 0      44  Totaal\n", output, StringComparison.Ordinal);
        int score = output.IndexOf("Bereikte en gewenste vooruitgang\n", StringComparison.Ordinal);
        int achieved = output.IndexOf("Wat er al is, en hoe dat lukt\n", StringComparison.Ordinal);
        int desired = output.IndexOf("Wat je graag wilt, en hoe\n", StringComparison.Ordinal);
        int first = output.IndexOf("wat ga je als eerste doen?\n", StringComparison.Ordinal);
        int change = output.IndexOf("Wat er veranderd is\n", StringComparison.Ordinal);
        Assert.True(score >= 0 && score < achieved && achieved < desired && desired < first && first < change);
    }

    [Fact]
    public void Run_English_ShowsNoDutchWords()
    {
        (int code, string output, _) = Run("--culture", "en");
        Assert.Equal(0, code);
        Assert.Contains("Gained: a wish then, achieved now (7)\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("bereikt", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_SampleAsJson_WritesThreeDocuments()
    {
        (int code, string output, _) = Run("--format", "json");
        Assert.Equal(0, code);
        Assert.Equal(["checklist-score", "checklist-analysis", "checklist-comparison"], Documents(output));
    }

    [Fact]
    public void Conversation_Sample_ShowsWhatIsThereWantedAndAgreedInDutch()
    {
        (int code, string output, string errors) = Run("conversation", Noor);
        Assert.Equal(0, code);
        Assert.Empty(errors);
        int achieved = output.IndexOf("Wat er al is\n", StringComparison.Ordinal);
        int desired = output.IndexOf("Wat gewenst of nodig is\n", StringComparison.Ordinal);
        int agreed = output.IndexOf("Afgesproken\n", StringComparison.Ordinal);
        Assert.True(achieved >= 0 && achieved < desired && desired < agreed);
        Assert.Contains("   wanneer: voor de middagdienst, 2026-11-19\n", output, StringComparison.Ordinal);
        Assert.Contains("Niet besproken: Nuttigheidsvraag vooraf; Progressiebehoeftevraag\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Volgende keer terugkomen", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Conversation_ForAParticipant_ShowsTheirOwnNotesOnly()
    {
        Assert.Contains(
            "Volgende keer terugkomen op het samen langslopen. (only for you)\n",
            Run("conversation", Noor, "--for", "coach-4", "--culture", "en").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Volgende keer terugkomen", Run("conversation", Noor, "--for", "noor").Output, StringComparison.Ordinal);
        Assert.Equal(2, Run("conversation", Noor, "--for", "noor", "--format", "json").Code);
        (int code, _, string errors) = Run("conversation", Noor, "--for", "kim");
        Assert.Equal(2, code);
        Assert.Equal("'kim' does not take part: participants are noor, coach-4.\n", errors);
    }

    [Fact]
    public void Conversation_OfLongAgoThatWasNeverClosed_IsShownAsItWasLeft()
    {
        ManualClock clock = ManualClock.At("2020-03-10T10:00:00+01:00");
        Conversation talk = Conversation.Start(
                ProgressieCatalog.BuiltIn.Conversations["intervision"],
                Writer.Anonymous(clock),
                [
                    ConversationParticipant.Of("kade", "facilitator"), ConversationParticipant.Of("idris", "presenter"),
                    ConversationParticipant.Of("noor", "member"),
                ])
            .Say("presentation", null, "De nieuwe dienst.", Writer.Of("idris", clock));
        string file = Path.Combine(_folder, "left.json");
        File.WriteAllText(file, ProgressieJson.Write(talk));
        (int code, string output, _) = Run("conversation", file);
        Assert.Equal(0, code);
        Assert.Contains("De situatie", output, StringComparison.Ordinal);
        Assert.DoesNotContain("minuten", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Conversation_AsJson_IsTheDocumentAgain()
    {
        (int code, string output, _) = Run("conversation", Noor, "--format", "json");
        Assert.Equal(0, code);
        Assert.Equal(
            JsonSerializer.Serialize(JsonDocument.Parse(File.ReadAllText(Noor)).RootElement),
            JsonSerializer.Serialize(JsonDocument.Parse(output).RootElement));
    }

    [Fact]
    public void Conversation_OfAnUnknownModel_SaysWhereAndStops()
    {
        string file = Path.Combine(_folder, "talk.json");
        File.WriteAllText(file, File.ReadAllText(Noor).Replace("\"seven-steps\"", "\"eight-steps\"", StringComparison.Ordinal));
        (int code, string output, string errors) = Run("conversation", file);
        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.Contains("PRG5202 (error) at /model/id", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Model_BuiltInAndOwn_CanBeReadAndWritten()
    {
        Assert.Contains("1. Nuttigheidsvraag vooraf\n", Run("model", "seven-steps").Output, StringComparison.Ordinal);
        (int code, string json, _) = Run("model", "four-part", "--format", "json");
        Assert.Equal(0, code);
        string file = Path.Combine(_folder, "own.json");
        File.WriteAllText(file, json.Replace("\"id\": \"four-part\"", "\"id\": \"our-four\"", StringComparison.Ordinal));
        Assert.Equal(0, Run("validate", file).Code);
        (code, string output, _) = Run("--conversation-model", file, "model", "our-four", "--culture", "en");
        Assert.Equal(0, code);
        Assert.StartsWith("Helping conversation in four parts (version 1)\n", output, StringComparison.Ordinal);
        (code, _, string errors) = Run("model", "nine-steps");
        Assert.Equal(2, code);
        Assert.StartsWith(
            "There is no conversation model 'nine-steps': expected one of seven-steps, four-part, ", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("conversation")]
    [InlineData("directing-preparation")]
    public void Validate_OtherKinds_AreRead(string kind)
    {
        string file = Path.Combine(_folder, "x.json");
        File.WriteAllText(file, kind == "conversation" ? File.ReadAllText(Noor) : "{\"document\":\"directing-preparation\",\"schema\":1}");
        Assert.Equal(0, Run("validate", file).Code);
    }

    [Fact]
    public void Score_FileAndStandardInput_AreTheSame()
    {
        (int code, string fromFile, _) = Run("score", After);
        Assert.Equal(0, code);
        (int again, string fromInput, _) = RunWith(File.ReadAllText(After), "score", "-");
        Assert.Equal(0, again);
        Assert.Equal(fromFile, fromInput);
    }

    [Fact]
    public void Compare_InBothFormats_GivesTheComparison()
    {
        (int code, string text, _) = Run("compare", Before, After, "--culture", "en");
        Assert.Equal(0, code);
        Assert.Contains("Then: 2026-05-18. Now: 2026-11-16.\n", text, StringComparison.Ordinal);
        (_, string json, _) = Run("compare", Before, After, "--format", "json");
        Assert.Equal(["checklist-comparison"], Documents(json));
    }

    [Fact]
    public void Compare_OfTwoPeople_IsRefusedWithCodeAndPointer()
    {
        string other = Write("other.json", File.ReadAllText(After).Replace("leader-17", "leader-18", StringComparison.Ordinal));
        (int code, string output, string errors) = Run("compare", Before, other);
        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.Contains(
            "PRG4401 (error) at /respondent/id: The responses are of different respondents, ‘leader-17’ and ‘leader-18’", errors,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Score_BadData_PrintsEveryIssueAndExitsWithOne()
    {
        string bad = Write(
            "bad.json",
            File.ReadAllText(After)
                .Replace("\"1A-1\"", "\"9Z-1\"", StringComparison.Ordinal)
                .Replace("\"neither\"", "\"niks\"", StringComparison.Ordinal));
        (int code, string output, string errors) = Run("score", bad, "--culture", "nl");
        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.Contains("PRG4304 (fout) bij /marks/9Z-1: ", errors, StringComparison.Ordinal);
        Assert.Contains("PRG4306 (fout) bij /marks/3A-4: ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_SoundFiles_SaySo()
    {
        Assert.Equal((0, $"{After}: nothing to report\n", string.Empty), Run("validate", After));
        string definition = Repository.PathOf("src", "Progressie", "Catalog", "leadership-checklist.v1.json");
        Assert.Equal((0, $"{definition}: geen bevindingen\n", string.Empty), Run("validate", definition, "--culture", "nl"));
    }

    [Theory]
    [InlineData("", "PRG9001")]
    [InlineData("{", "PRG9005")]
    [InlineData("hello", "PRG9004")]
    [InlineData("[]", "PRG9014")]
    [InlineData("{\"document\":\"invoice\",\"schema\":1}", "PRG9008")]
    [InlineData("{\"document\":\"checklist\",\"schema\":2}", "PRG9009")]
    [InlineData("{\"document\":\"checklist-response\",\"schema\":1}", "PRG9013")]
    public void Validate_BadInput_ReportsOnStandardOutput(string input, string expected)
    {
        (int code, string output, string errors) = RunWith(input, "validate", "-");
        Assert.Equal(1, code);
        Assert.StartsWith($"-: {expected} (error) at ", output, StringComparison.Ordinal);
        Assert.Empty(errors);
        (_, string json, _) = RunWith(input, "validate", "-", "--format", "json");
        using JsonDocument document = JsonDocument.Parse(json);
        Assert.False(document.RootElement.GetProperty("valid").GetBoolean());
        Assert.Equal(expected, document.RootElement.GetProperty("issues")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Validate_EndlessInput_StopsAtTheLimit()
    {
        using EndlessStream endless = new();
        using StringWriter output = new();
        Assert.Equal(1, QuickstartApp.Run(["validate", "-"], endless, output, TextWriter.Null));
        Assert.StartsWith("-: PRG9006 (error)", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void New_AsJson_CanBeFilledInAndScored()
    {
        (int code, string empty, _) = Run("new", "--culture", "nl");
        Assert.Equal(0, code);
        string filled = empty.Replace("\"2B-6\": \"not-seen\"", "\"2B-6\": \"both\"", StringComparison.Ordinal);
        Assert.NotEqual(empty, filled);
        (int scored, string output, _) = RunWith(filled, "score", "-");
        Assert.Equal(0, scored);
        Assert.Contains("      1        1        1               0                43      44  Totaal\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void New_AsText_ShowsTheChecklistToRead()
    {
        (int code, string output, _) = Run("new", "--format", "text", "--culture", "en");
        Assert.Equal(0, code);
        Assert.StartsWith("Progress-focused leadership checklist (version 1)\n====", output, StringComparison.Ordinal);
        Assert.Equal(44, output.Split('\n').Count(static line => line.StartsWith("  ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Score_AsMarkdown_HasATableAndTheAnalysis()
    {
        (int code, string output, _) = Run("score", After, "--format", "markdown", "--culture", "en");
        Assert.Equal(0, code);
        Assert.StartsWith("# Achieved and desired progress\n\n", output, StringComparison.Ordinal);
        Assert.Contains("\n|---|---:|---:|---:|---:|---:|---:|\n| 1. The progress principle | ", output, StringComparison.Ordinal);
        Assert.Contains("\n\n## What is there already, and how\n\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void OwnChecklist_IsUsedByNewScoreAndCompare()
    {
        string own = Write("own.json", global::Progressie.Json.ProgressieJson.Write(TestChecklists.Small));
        (int code, string empty, _) = Run("new", "--checklist", own);
        Assert.Equal(0, code);
        Assert.Contains("\"id\": \"small\"", empty, StringComparison.Ordinal);
        string file = Write("filled.json", empty.Replace("\"a1\": \"not-seen\"", "\"a1\": \"achieved\"", StringComparison.Ordinal));
        Assert.Equal(0, Run("score", file, "--checklist", own).Code);
        (int unknown, _, string errors) = Run("score", file);
        Assert.Equal(1, unknown);
        Assert.Contains("PRG4301", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void OwnChecklist_ThatClashesOrIsBad_IsRefused()
    {
        string clash = Write(
            "clash.json",
            Repository.Read(
                "src", "Progressie", "Catalog", "leadership-checklist.v1.json").Replace("gedoe", "gekibbel", StringComparison.Ordinal));
        (int code, _, string errors) = Run("--checklist", clash);
        Assert.Equal(1, code);
        Assert.Contains("PRG4201", errors, StringComparison.Ordinal);
        Assert.Equal(1, Run("--checklist", Write("bad.json", "{}")).Code);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("score")]
    [InlineData("score", "a", "b")]
    [InlineData("compare", "a")]
    [InlineData("compare", "-", "-")]
    [InlineData("new", "a")]
    [InlineData("--culture")]
    [InlineData("--culture", "fr")]
    [InlineData("--format", "xml")]
    [InlineData("--checklist")]
    [InlineData("--frobnicate")]
    [InlineData("score", "no-such-file.json")]
    [InlineData("score", ".")]
    public void Run_WrongUse_ExitsWithTwoAndSaysWhy(params string[] args)
    {
        (int code, string output, string errors) = Run(args);
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.NotEmpty(errors);
    }

    [Fact]
    public void Help_InBothLanguages_NamesEveryCommandAndOption()
    {
        (int code, string english, _) = Run("--help");
        Assert.Equal(0, code);
        (_, string dutch, _) = Run("-h", "--culture", "nl");
        Assert.NotEqual(english, dutch);
        foreach (string word
            in (string[])["score", "compare", "validate", "new", "--culture nl|en", "--format text|markdown|json", "--checklist", "--help"])
        {
            Assert.Contains(word, english, StringComparison.Ordinal);
            Assert.Contains(word, dutch, StringComparison.Ordinal);
        }
    }

    private static (int Code, string Output, string Errors) Run(params string[] args) => RunWith(string.Empty, args);

    private static (int Code, string Output, string Errors) RunWith(string input, params string[] args)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(input));
        using StringWriter output = new();
        using StringWriter errors = new();
        int code = QuickstartApp.Run(args, stream, output, errors);
        return (code, output.ToString(), errors.ToString());
    }

    private static string[] Documents(string lines) =>
    [
        .. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line =>
        {
            using JsonDocument document = JsonDocument.Parse(line);
            return document.RootElement.GetProperty("document").GetString()!;
        }),
    ];

    private string Write(string name, string content)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)'[', offset, count);
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
