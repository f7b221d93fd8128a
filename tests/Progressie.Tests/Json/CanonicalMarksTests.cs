using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Json;
using Progressie.Json.Documents;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>The way that compares bytes and the way that steps over tokens read the same, right or wrong.</summary>
public sealed class CanonicalMarksTests
{
    private static readonly Checklist[] Checklists =
    [
        TestChecklists.Small, TestChecklists.Leadership, TestChecklists.OfSize(64, 9), TestChecklists.OfSize(65, 9),
        TestChecklists.OfSize(200, 7),
    ];

    [Fact]
    public void Read_MarksAsWritten_TakesTheFastWay()
    {
        foreach (Checklist checklist in Checklists)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(ProgressieJson.Write(TestChecklists.Begin(checklist)));
            Assert.True(FastWay(checklist, utf8) > 0);
        }
    }

    [Fact]
    public void Read_AnyMarks_AreThoseOfTheThoroughWay() => Props.ForAll(Documents(), static sample =>
    {
        // A space behind the brace changes nothing but the way that is taken.
        string spaced = sample.Json.Replace("\"marks\":{", "\"marks\":{ ", StringComparison.Ordinal);
        Assert.True(FastWay(sample.Checklist, Encoding.UTF8.GetBytes(spaced)) < 0);
        ProgressieCatalog catalog = ProgressieCatalog.BuiltIn.With(sample.Checklist);
        Validated<ChecklistResponse> fast = ProgressieJson.Read<ChecklistResponse>(sample.Json, catalog);
        Validated<ChecklistResponse> thorough = ProgressieJson.Read<ChecklistResponse>(spaced, catalog);
        fast.TryGetValue(out ChecklistResponse? one);
        thorough.TryGetValue(out ChecklistResponse? other);
        Assert.Equal(other, one);
        Assert.Equal(
            thorough.Report.Issues.Where(static issue => issue.Code != IssueCode.Malformed && issue.Code != IssueCode.Truncated),
            fast.Report.Issues.Where(static issue => issue.Code != IssueCode.Malformed && issue.Code != IssueCode.Truncated));
        Assert.Equal(thorough.Report.IsValid, fast.Report.IsValid);
    }, 2_000);

    [Fact]
    public void Read_ExtensionsBehindFastMarks_AreKeptToTheByte()
    {
        ChecklistResponse response = TestChecklists.Begin(TestChecklists.Small)
            .WithExtensions(HostExtensions.Empty.With("host", "{ \"één\" : [1,  2] }"));
        ChecklistResponse read = ProgressieJson.Read<ChecklistResponse>(ProgressieJson.Write(response), TestChecklists.Catalog).Value;
        Assert.Equal(response, read);
    }

    private static int FastWay(Checklist checklist, byte[] utf8)
    {
        int start = utf8.AsSpan().IndexOf("\"marks\":{"u8) + "\"marks\":{"u8.Length;
        return CanonicalMarks.Read(
            utf8.AsSpan(start), ItemTexts.Of(checklist).MarkPrefixes, new ulong[(((checklist.Items.Count - 1) / 64) + 1) * 3]);
    }

    /// <summary>Responses as written, half of them with one change somewhere in the marks.</summary>
    private static Arbitrary<(Checklist Checklist, string Json)> Documents()
    {
        Gen<(Checklist, string)> generator =
            from checklist in Gen.Elements(Checklists)
            from states in Generate.State.ArrayOf(checklist.Items.Count)
            let json = ProgressieJson.Write(Generate.WithStates(checklist, states))
            from change in Gen.Choose(0, 9)
            from place in Gen.Choose(0, 10_000)
            from character in Gen.Elements('"', ',', '}', '{', ':', 'x', ' ', 'a', '\\', '1')
            select (checklist, Change(json, change, place, character));
        return Arb.From(generator);
    }

    private static string Change(string json, int change, int place, char character)
    {
        int start = json.IndexOf("\"marks\":{", StringComparison.Ordinal) + 9;
        int end = json.IndexOf('}', start);
        int at = start + (place % (end - start));
        return change switch
        {
            0 => json[..at] + character + json[at..],
            1 => json[..at] + json[(at + 1)..],
            2 => json[..at] + character + json[(at + 1)..],
            3 => json[..end] + ",\"a1\":\"both\"" + json[end..],
            4 => json[..start] + string.Join(',', json[start..end].Split(',').Reverse()) + json[end..],
            5 => json[..start] + string.Join(',', json[start..end].Split(',').Skip(1)) + json[end..],
            _ => json,
        };
    }
}
