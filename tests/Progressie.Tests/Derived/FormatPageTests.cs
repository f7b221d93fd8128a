using System.Text;
using Progressie.Json.Documents;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Derived;

/// <summary>The tables of members on the format page are what the shapes say, and there is one for everything that a document is made
/// of.</summary>
public sealed class FormatPageTests
{
    [Fact]
    public void Tables_AreThoseDerivedFromTheShapes()
    {
        Descriptions descriptions = new(Repository.Read("docs", "schemas", "descriptions.json"));
        Dictionary<string, string> blocks = new(new MemberTables(descriptions).Blocks, StringComparer.Ordinal) { ["schemas"] = Schemas() };
        DerivedBlocks.Check(Repository.PathOf("docs", "reference", "json-format.md"), blocks);
    }

    private static string Schemas()
    {
        StringBuilder list = new();
        foreach (string kind in DocumentShapes.All.Select(static shape => shape.Kind))
        {
            list.Append($"- [{kind}](../schemas/{DerivedSchema.FileOf(DocumentShapes.Find(kind))})\n");
        }

        return list.ToString();
    }
}
