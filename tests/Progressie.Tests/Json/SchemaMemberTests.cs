using System.Text;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Who writes a definition by hand may tell an editor where its JSON Schema is, without changing the definition.</summary>
public sealed class SchemaMemberTests
{
    [Fact]
    public void Read_DefinitionThatNamesItsSchema_IsTheSameDefinition()
    {
        Checklist checklist = ProgressieJson.Read<Checklist>(Named(Documents.Checklist, "\"checklist.v1.schema.json\"")).Value;
        Assert.Equal(ProgressieJson.Read<Checklist>(Documents.Checklist).Value, checklist);
        Assert.Equal(TestChecklists.Small2.Hash, ProgressieJson.Read<Checklist>(
            Named(ProgressieJson.Write(TestChecklists.Small2), "\"x\"")).Value.Hash);
        Assert.DoesNotContain("$schema", ProgressieJson.Write(checklist), StringComparison.Ordinal);
        Assert.True(ProgressieJson.Read<ConversationModel>(Named(ProgressieJson.Write(TestModels.Free), "\"x\"")).IsValid);
        Assert.Equal("checklist", ProgressieJson.ReadInfo(Encoding.UTF8.GetBytes(Named(Documents.Checklist, "\"x\""))).Value.Kind);
    }

    [Theory]
    [InlineData("5", "PRG9014 /$schema")]
    [InlineData("null", "PRG9015 /$schema")]
    [InlineData("{\"a\":1}", "PRG9014 /$schema")]
    [InlineData("\"x\",\"$schema\":\"y\"", "PRG9012 /$schema")]
    public void Read_DefinitionThatNamesItsSchemaWrongly_IsReported(string value, string expected) => Assert.Equal(
        [expected],
        ProgressieJson.Read<Checklist>(Named(Documents.Checklist, value)).Report.Issues
            .Select(static issue => $"{issue.Code} {issue.Path}"));

    private static string Named(string json, string value) =>
        $$"""{"$schema":{{value}},{{json[(json.IndexOf('{', StringComparison.Ordinal) + 1)..]}}""";
}
