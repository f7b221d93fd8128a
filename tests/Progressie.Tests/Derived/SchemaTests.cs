using System.Text;
using Progressie.Json.Documents;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Derived;

/// <summary>The JSON Schemas in <c>docs/schemas</c> are what the shapes say. APPROVE_GOLDEN=1 writes them.</summary>
public sealed class SchemaTests
{
    private static readonly string Folder = Repository.PathOf("docs", "schemas");

    [Fact]
    public void Schemas_Committed_AreThoseDerivedFromTheShapes() => Assert.All(Derive().Schemas, static schema =>
        Golden.CheckFile(Path.Combine(Folder, schema.File), schema.Json));

    [Fact]
    public void Schemas_OfNoKind_AreNotThere() => Assert.Equal(
        DocumentShapes.All.Select(DerivedSchema.FileOf).Order(StringComparer.Ordinal),
        Directory.GetFiles(Folder, "*.schema.json").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void Descriptions_AreThereForEveryPlace_AndForNoOther()
    {
        Descriptions descriptions = Derive().Descriptions;
        Assert.True(
            descriptions.Missing.Count == 0, $"docs/schemas/descriptions.json says nothing of {string.Join('\n', descriptions.Missing)}");
        Assert.True(
            descriptions.Unused.Count == 0, $"docs/schemas/descriptions.json says too much: {string.Join('\n', descriptions.Unused)}");
    }

    private static (Descriptions Descriptions, List<(string File, string Json)> Schemas) Derive()
    {
        Descriptions descriptions = new(File.ReadAllText(Path.Combine(Folder, "descriptions.json"), Encoding.UTF8));
        List<(string, string)> schemas =
            [.. DocumentShapes.All.Select(shape => (DerivedSchema.FileOf(shape), DerivedSchema.Of(shape, descriptions)))];
        return (descriptions, schemas);
    }
}
