using System.Text;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>What is refused is refused early: what is wrong costs no more than what is right, and what is said of it stays short.</summary>
public sealed class EarlyLimitTests
{
    private const string Journal =
        """{"document":"progress-journal","schema":1,"owner":{"id":"noor"},"startedAt":"2026-05-01T09:00:00Z"@}""";

    [Fact]
    public void Read_LongNameOverManyThatAreWrong_CostsWhatItsBytesDo()
    {
        string json = Journal.Replace(
            "@",
            $",\"extensions\":{{\"{new string('x', 400_000)}\":[{string.Join(',', Enumerable.Repeat("\"\\ud800\"", 16_000))}]}}",
            StringComparison.Ordinal);
        Validated<ProgressJournal> read = Cheaply(json, 20);
        Assert.False(read.IsValid);
        Assert.InRange(new ProgressieDataException(read.Report).Message.Length, 1, 2_000);
    }

    [Theory]
    [InlineData("\"\\ud800\\ud800\":1")]
    [InlineData("\"\\udc00\":1")]
    [InlineData("\"language\":\"\\ud800\"")]
    public void Read_ManyHalfPairs_CostsWhatItsBytesDo(string member)
    {
        string json = Journal.Replace(
            "@", "," + string.Join(',', Enumerable.Repeat(member, 900_000 / member.Length)), StringComparison.Ordinal);
        Assert.Equal(101, Cheaply(json, 20).Report.Issues.Count);
    }

    [Fact]
    public void Read_ManyHalfPairs_ThrowsNothingInside()
    {
        int thrown = 0;
        EventHandler<System.Runtime.ExceptionServices.FirstChanceExceptionEventArgs> count = (_, _) => thrown++;
        int thread = Environment.CurrentManagedThreadId;
        EventHandler<System.Runtime.ExceptionServices.FirstChanceExceptionEventArgs> here =
            (sender, told) => (Environment.CurrentManagedThreadId == thread ? count : static (_, _) => { })(sender, told);
        AppDomain.CurrentDomain.FirstChanceException += here;
        try
        {
            foreach (string at in (string[])
            [
                """ "\ud800":1""", """ "language":"\ud800" """, """ "extensions":{"\ud800":["\udc00"]}""",
                """ "events":[{"event":"\ud800"}]""",
            ])
            {
                Assert.False(ProgressieJson.Read<ProgressJournal>(Journal.Replace("@", "," + at, StringComparison.Ordinal)).IsValid);
            }

            Assert.False(HostExtensions.Empty.TryWith("a", "\"\\ud800\"").IsValid);
            string marked = Documents.Set(Documents.LeastResponse, "/marks/m1", "\"\\ud800\"");
            Assert.False(Documents.ReadResponse(Encoding.UTF8.GetBytes(marked)).IsValid);
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= here;
        }

        Assert.Equal(0, thrown);
    }

    [Fact]
    public void Read_LongNameAnywhere_IsToldAtTheObjectItIsIn()
    {
        string name = new('x', 257);
        Told(Journal.Replace("@", $",\"{name}\":1", StringComparison.Ordinal), "PRG9026 ");
        Told(Journal.Replace("@", $",\"extensions\":{{\"{name}\":1}}", StringComparison.Ordinal), "PRG9026 /extensions");
        Told(Journal.Replace("@", $",\"extensions\":{{\"{name[1..]}\":1}}", StringComparison.Ordinal), string.Empty);

        ValidationIssue issue = Assert.Single(HostExtensions.Empty.TryWith(name, "1").Report.Issues);
        Assert.Equal(("PRG9026", string.Empty), (issue.Code.ToString(), issue.Path));
        Assert.True(HostExtensions.Empty.TryWith(name[1..], "1").IsValid);

        static void Told(string json, string expected) => Assert.Equal(
            expected,
            string.Join(' ', ProgressieJson.Read<ProgressJournal>(json).Report.Issues.Select(static it => $"{it.Code} {it.Path}")));
    }

    [Fact]
    public void Read_ExtensionsInManyPlaces_AreCountedTogether()
    {
        string extension = $"{{\"a\":\"{new string('x', 40_000)}\"}}";
        string one = Documents.Set(Documents.LeastScaleSeries, "/scale/extensions", extension);
        Assert.True(ProgressieJson.Read<ScaleSeries>(one).IsValid);
        ValidationIssue issue = Assert.Single(ProgressieJson.Read<ScaleSeries>(Documents.Set(one, "/extensions", extension)).Report.Issues);
        Assert.Equal((IssueCode.ExtensionsTooLarge, "/extensions"), (issue.Code, issue.Path));
    }

    [Fact]
    public void Read_ManyWhoTakeNoPart_IsNotAnsweredWithAllWhoDo()
    {
        string people = string.Join(
            ',', Enumerable.Range(0, 999).Select(static i => $"{{\"id\":\"{new string('p', 80)}{i}\",\"party\":\"coach\"}}"));
        string events = string.Join(
            ',',
            Enumerable.Range(0, 1_000).Select(
                static i => $$"""
                    {"at":"2026-05-01T09:00:00+02:00","by":"x{{i}}","step":"start","question":"?","event":"said"}
                    """));
        string json =
            Documents.Replace(Documents.LeastConversation, "\"participants\":[", $"\"events\":[{events}],\"participants\":[{people},");
        ValidationReport report = Documents.ReadConversation(Documents.Utf8(json)).Report;
        Assert.InRange(report.Issues.Sum(static issue => issue.Message.Length + issue.Path.Length), 10_000, json.Length);
    }

    [Fact]
    public void Extensions_ThatHoldMarkup_CanStandInAPage()
    {
        HostExtensions given = HostExtensions.Empty.With("a", "{\"x\":\"</script><!--\"}");
        ProgressJournal journal = ProgressJournal.Start(TestJournals.By(), new JournalDetails { Extensions = given });
        string written = ProgressieJson.Write(journal);
        Assert.DoesNotContain('<', written);
        Assert.DoesNotContain('>', written);
        Assert.Equal(journal, ProgressieJson.Read<ProgressJournal>(written).Value);

        string raw = written.Replace("\\u003C", "<", StringComparison.Ordinal).Replace("\\u003E", ">", StringComparison.Ordinal);
        Assert.Equal(written, ProgressieJson.Write(ProgressieJson.Read<ProgressJournal>(raw).Value));
    }

    private static Validated<ProgressJournal> Cheaply(string json, int bytesForEach)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        _ = ProgressieJson.Read<ProgressJournal>(utf8);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Validated<ProgressJournal> read = ProgressieJson.Read<ProgressJournal>(utf8);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, (long)bytesForEach * utf8.Length);
        return read;
    }
}
