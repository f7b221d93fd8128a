using Progressie.Fuzz;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>What the fuzzer found worth keeping goes through its harness again; <c>tests/fuzz/run</c> made it.</summary>
public sealed class FuzzCorpusTests
{
    public static TheoryData<string> Kinds { get; } = [.. Harness.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Corpus_Replayed_EndsInReportsAndEqualDocuments(string kind)
    {
        foreach (string file in Files(kind))
        {
            bool accepted = Harness.One(File.ReadAllBytes(file));

            // A change of hashes or words makes the corpus worthless without breaking anything; then it has to be made again.
            Assert.True(accepted == IsAccepted(file), $"{file} is {(accepted ? "accepted" : "refused")} now.");
        }
    }

    [Fact]
    public void Corpus_EveryKind_HasAcceptedAndRefusedDocuments() => Assert.All(Harness.Kinds, static kind =>
    {
        Assert.Contains(Files(kind), IsAccepted);
        Assert.Contains(Files(kind), static file => !IsAccepted(file));
    });

    [Fact]
    public void Corpus_Folders_AreTheKinds() => Assert.Equal(
        Harness.Kinds.Order(StringComparer.Ordinal),
        Directory.GetDirectories(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    private static string Folder { get; } = Repository.PathOf("tests", "fuzz", "corpus");

    private static string[] Files(string kind) => [.. Directory.GetFiles(Path.Combine(Folder, kind)).Order(StringComparer.Ordinal)];

    private static bool IsAccepted(string file) => Path.GetFileName(file).StartsWith("accepted", StringComparison.Ordinal);
}
