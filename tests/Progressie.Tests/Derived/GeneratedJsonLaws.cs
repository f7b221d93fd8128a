using System.Text.Json.Nodes;
using FsCheck;
using Progressie.Fuzz;
using Progressie.Json.Documents;
using Progressie.Json.Shapes;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Derived;

/// <summary>Laws about documents that are generated from shapes, and the words that are derived from them.</summary>
public sealed class GeneratedJsonLaws
{
    public static TheoryData<string> Kinds { get; } = [.. SampleDocuments.Kinds];

    /// <summary>What the shapes say is sound, the readers find sound, but for rules of the kind. What is accepted comes back
    /// equal.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Document_ValidByItsShape_IsNeverRefusedForItsShape(string kind)
    {
        DocumentShape shape = DocumentShapes.Find(kind);

        // Ids of a definition are hardly ever each there once by chance; the next law is about those.
        bool someAreAccepted = kind is not ("checklist" or "conversation-model");
        Judge(new Sample("generated", shape, string.Empty, TestDefinitions.All), GeneratedJson.Of(shape), someAreAccepted);
    }

    /// <summary>A definition with other values, where they still fit each other, comes back equal.</summary>
    [Theory]
    [InlineData("checklist")]
    [InlineData("conversation-model")]
    public void Definition_WithOtherValues_IsNeverRefusedForItsShape(string kind) => Assert.All(
        SampleDocuments.Of(kind), static sample => Judge(sample, GeneratedJson.Near(sample), someAreAccepted: true));

    private static void Judge(Sample sample, Arbitrary<string> documents, bool someAreAccepted)
    {
        int accepted = 0, all = 0;
        Props.ForAll(
            documents,
            json =>
            {
                all++;
                object? document = sample.Read(json, out ValidationReport report);
                Assert.True(report.Issues.All(static issue => !WrongValues.IsOfShape(issue)), $"{report}\n{json}");
                Assert.Equal(report.IsValid, document is not null);
                if (document is not null)
                {
                    accepted++;
                    string written = sample.Rewrite(json);
                    Assert.Equal(document, sample.Read(written, out _));
                    Assert.Equal(written, sample.Rewrite(written));
                }
            },
            cases: 400);

        // Not when one case is replayed.
        Assert.True(accepted > 0 || all < 100 || !someAreAccepted, "Nothing was accepted, so the law says little.");
    }

    /// <summary>What shrinks stays what it is, and gets smaller.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Document_Shrunk_IsStillOfItsShape(string kind)
    {
        DocumentShape shape = DocumentShapes.Find(kind);
        Arbitrary<string> documents = GeneratedJson.Of(shape);
        Props.ForAll(
            documents,
            json =>
            {
                Sample sample = new("shrunk", shape, json, TestDefinitions.All);
                Assert.All(documents.Shrinker(json).Take(20), smaller =>
                {
                    ValidationReport report = sample.Report(smaller);
                    Assert.True(report.Issues.All(static issue => !WrongValues.IsOfShape(issue)), $"{report}\n{smaller}");
                    Assert.False(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(smaller)));
                });
            },
            cases: 20);
    }

    [Fact]
    public void Dictionary_OfTheFuzzer_IsThatOfTheShapes() =>
        Golden.CheckFile(Repository.PathOf("tests", "fuzz", "words.dict"), FuzzVocabulary.Dictionary());

    [Fact]
    public void Harness_OfTheFuzzer_KnowsEveryKindThatIsRead() =>
        Assert.Equal(SampleDocuments.Kinds.Order(StringComparer.Ordinal), Harness.Kinds.Order(StringComparer.Ordinal));
}
