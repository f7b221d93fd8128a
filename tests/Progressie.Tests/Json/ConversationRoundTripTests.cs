using Progressie.Conversations;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Conversations, their models and preparations that are written read back equal, and write again as the same bytes.</summary>
public sealed class ConversationRoundTripTests
{
    private static readonly JsonLayout[] Layouts = [JsonLayout.Compact, JsonLayout.Indented];

    public static TheoryData<string> BuiltIn => [.. TestModels.BuiltInFiles];

    [Fact]
    public void WriteAndRead_AnyConversation_IsTheSameAndWritesTheSameBytes() => Props.ForAll(Generate.Conversation, Check, cases: 600);

    [Fact]
    public void WriteAndRead_AnyConversationInARoundOrInTurns_IsTheSame() =>
        Props.ForAll(Generate.ConversationUnder(TestModels.Fixed, TestModels.PerPerson), Check, cases: 300);

    [Fact]
    public void Read_AnyConversation_StandsWhereItStood() => Props.ForAll(
        Generate.Conversation,
        static conversation =>
        {
            Conversation read = ProgressieJson.Read<Conversation>(ProgressieJson.Write(conversation), TestDefinitions.All).Value;
            Assert.Equal(conversation.Role, read.Role);
            Assert.Equal(conversation.Situation, read.Situation);
            Assert.Equal(conversation.ClosedAt, read.ClosedAt);
            Assert.Equal(conversation.Path, read.Path);
            Assert.Equal(conversation.Entries, read.Entries);
            Assert.Equal(conversation.OpenSteps, read.OpenSteps);
            Assert.Equal(
                conversation.Usefulness.Select(static answer => answer.Useful), read.Usefulness.Select(static answer => answer.Useful));

            // It can be gone on with, the same way.
            Noted note = new() { At = DateTimeOffset.MaxValue, By = conversation.LedBy, Text = "en verder" };
            Assert.Equal(conversation.TryRecord(note).IsValid, read.TryRecord(note).IsValid);
        });

    [Fact]
    public void Read_AnyConversationCutAfterSomeEvents_IsWhatItWasThen() => Props.ForAll(
        Generate.Conversation,
        static conversation =>
        {
            int half = conversation.Events.Count / 2;
            Assert.Equal(
                conversation.After(half),
                ProgressieJson.Read<Conversation>(ProgressieJson.Write(conversation.After(half)), TestDefinitions.All).Value);
        },
        cases: 100);

    [Fact]
    public void WriteAndRead_AnyConversationInEveryCulture_GivesTheSameBytes() => Props.ForAll(
        Generate.Conversation,
        static conversation =>
        {
            string json = ProgressieJson.Write(conversation);
            CultureUnderTest.InEach(() =>
            {
                Assert.Equal(json, ProgressieJson.Write(conversation));
                Assert.Equal(conversation, ProgressieJson.Read<Conversation>(json, TestDefinitions.All).Value);
            });
        },
        cases: 30);

    [Fact]
    public void WriteAndRead_AnyModel_IsTheSameAndWritesTheSameBytes() => Props.ForAll(
        Drafts.AnyModel,
        static model =>
        {
            foreach (JsonLayout layout in Layouts)
            {
                string json = ProgressieJson.Write(model, layout);
                ConversationModel read = ProgressieJson.Read<ConversationModel>(json).Value;
                Assert.Equal(model, read);
                Assert.Equal(model.Hash, read.Hash);
                Assert.Equal(json, ProgressieJson.Write(read, layout));
            }
        });

    [Fact]
    public void WriteAndRead_AnyPreparation_IsTheSameAndWithoutTheIrritationUnlessAskedFor() => Props.ForAll(
        Generate.Preparation,
        static preparation =>
        {
            foreach (JsonLayout layout in Layouts)
            {
                string json = ProgressieJson.Write(preparation, layout);
                Assert.Equal(preparation, ProgressieJson.Read<DirectingPreparation>(json).Value);
                Assert.Equal(json, ProgressieJson.Write(ProgressieJson.Read<DirectingPreparation>(json).Value, layout));
                string open = ProgressieJson.Write(preparation.WithoutIrritation(), layout);
                Assert.Equal(
                    DirectingPreparation.Create(preparation.ToDraft() with { Irritation = null }),
                    ProgressieJson.Read<DirectingPreparation>(open).Value);
                Assert.Equal(open, ProgressieJson.Write(ProgressieJson.Read<DirectingPreparation>(open).Value, layout));
            }
        });

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void ReadAndWrite_BuiltInModel_GivesTheFileWithoutAnyRemark(string name)
    {
        string path = Repository.PathOf("src", "Progressie", "Catalog", name);
        Validated<ConversationModel> read = ProgressieJson.Read<ConversationModel>(File.ReadAllBytes(path));
        Assert.Equal(string.Empty, Documents.Lines(read.Report));
        Golden.Check(path, ProgressieJson.Write(read.Value, JsonLayout.Indented) + "\n");
        Assert.Equal($"{read.Value.Id}.v{read.Value.Version}.json", name);
    }

    [Fact]
    public void BuiltIn_EveryModelInTheCatalogFolder_IsInTheTests() => Assert.Equal(
        TestModels.BuiltInFiles,
        Directory.GetFiles(Repository.PathOf("src", "Progressie", "Catalog"), "*.json").Select(static path => Path.GetFileName(path)!)
            .Where(static name => name != "leadership-checklist.v1.json").Order(StringComparer.Ordinal));

    private static void Check(Conversation conversation)
    {
        foreach (JsonLayout layout in Layouts)
        {
            string json = ProgressieJson.Write(conversation, layout);
            Validated<Conversation> read = ProgressieJson.Read<Conversation>(json, TestDefinitions.All);
            Assert.DoesNotContain(read.Report.Issues, static issue => issue.Severity == IssueSeverity.Error);
            Assert.Equal(conversation, read.Value);
            Assert.Equal(conversation.GetHashCode(), read.Value.GetHashCode());
            Assert.Equal(json, ProgressieJson.Write(read.Value, layout));
        }
    }
}
