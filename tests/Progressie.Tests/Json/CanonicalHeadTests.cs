using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Json;
using Progressie.Json.Documents;
using Progressie.Json.Shapes;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>What a document is and which definition it names read the same by their bytes and token by token, right or wrong.</summary>
public sealed class CanonicalHeadTests
{
    private static readonly ProgressieCatalog Catalog = ProgressieCatalog.BuiltIn;

    private static readonly Writer Sam = Writer.Of("sam", TimeProvider.System);

    private static readonly string Response = ProgressieJson.Write(
        ChecklistResponse.Start(Catalog.Checklists["leadership-checklist"], Sam).Mark("1A-1", achieved: true));

    private static readonly string Talk =
        ProgressieJson.Write(Conversation.Start(Catalog.Conversations["seven-steps"], Sam, with: ["noor"]));

    [Fact]
    public void Read_HeadsAsWritten_TakesTheFastWay()
    {
        Assert.All([Response, Talk], static json =>
        {
            DocumentShape shape = DocumentShapes.Find(ProgressieJson.ReadInfo(Encoding.UTF8.GetBytes(json)).Value.Kind);
            Assert.StartsWith("{" + Encoding.ASCII.GetString(shape.Head), json, StringComparison.Ordinal);
        });
        Assert.True(Catalog.Checklists.TryFind(Behind(Response, "\"checklist\":{"), out Checklist? checklist, out int length));
        Assert.Same(Catalog.Checklists["leadership-checklist"], checklist);
        Assert.True(Behind(Response, "\"checklist\":{").AsSpan(length).StartsWith(Encoding.ASCII.GetBytes(checklist.Hash + "\"}")));
        Assert.True(Catalog.Conversations.TryFind(Behind(Talk, "\"model\":{"), out _, out _));
    }

    [Fact]
    public void Read_AnyResponse_IsThatOfTheThoroughWay() => Compare<ChecklistResponse>(Response, "\"checklist\":{");

    [Fact]
    public void Read_AnyConversation_IsThatOfTheThoroughWay() => Compare<Conversation>(Talk, "\"model\":{");

    private static void Compare<T>(string json, string reference)
        where T : class => Props.ForAll(Changed(json, json.IndexOf('}', StringComparison.Ordinal) + 3), changed =>
        {
            // Spaces behind the braces change nothing but the way that is taken.
            string spaced = "{ " + changed[1..].Replace(reference, reference + " ", StringComparison.Ordinal);
            Validated<T> fast = ProgressieJson.Read<T>(changed, Catalog);
            Validated<T> thorough = ProgressieJson.Read<T>(spaced, Catalog);
            fast.TryGetValue(out T? one);
            thorough.TryGetValue(out T? other);
            Assert.Equal(other, one);
            Assert.Equal(
                thorough.Report.Issues.Where(static issue => issue.Code != IssueCode.Malformed && issue.Code != IssueCode.Truncated),
                fast.Report.Issues.Where(static issue => issue.Code != IssueCode.Malformed && issue.Code != IssueCode.Truncated));
            Assert.Equal(thorough.Report.IsValid, fast.Report.IsValid);
        }, 2_000);

    private static byte[] Behind(string json, string start) =>
        Encoding.UTF8.GetBytes(json[(json.IndexOf(start, StringComparison.Ordinal) + start.Length)..]);

    /// <summary>The document with a character more, less or other before a place, or cut off there.</summary>
    private static Arbitrary<string> Changed(string json, int end)
    {
        Gen<string> generator =
            from change in Gen.Choose(0, 4)
            from at in Gen.Choose(1, end)
            from character in Gen.Elements('"', ',', '}', '{', ':', 'x', ' ', 'a', '\\', '1', '0')
            select change switch
            {
                0 => json[..at] + character + json[at..],
                1 => json[..at] + json[(at + 1)..],
                2 => json[..at] + character + json[(at + 1)..],
                3 => json[..at],
                _ => json,
            };
        return Arb.From(generator);
    }
}
