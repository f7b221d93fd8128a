using System.Globalization;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Scales;
using Progressie.Tests.Cost;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Documents within the limits that are made to take long: what is put together over and over is counted in bytes, and what is
/// looked through over and over in turns of loops.</summary>
[Collection(nameof(CountedLibrary))]
[Trait("Category", "Counted")]
public sealed class HardWorkTests
{
    private const long MostBytesPerByte = 60;

    private const long MostWorkPerByte = 60;

    private static readonly Func<byte[], ValidationReport>[] Readers =
    [
        static utf8 => ProgressieJson.Read<Checklist>(utf8).Report,
        static utf8 => Documents.ReadResponse(utf8).Report,
        static utf8 => ProgressieJson.Read<ConversationModel>(utf8).Report,
        static utf8 => Documents.ReadConversation(utf8).Report,
        static utf8 => ProgressieJson.Read<DirectingPreparation>(utf8).Report,
        static utf8 => ProgressieJson.Read<ProgressJournal>(utf8).Report,
        static utf8 => ProgressieJson.Read<ScaleSeries>(utf8).Report,
    ];

    [Fact]
    public void TryRead_ManyUnknownMembers_IsLittleWork() =>
        AssertLittleWork(
            Documents.Replace(
                Documents.LeastResponse, "{\"document\"",
                "{" + string.Concat(Enumerable.Range(0, 90_000).Select(static i => $"\"z{i}\":1,")) + "\"document\""));

    [Fact]
    public void TryRead_ManyUnknownItems_IsLittleWork() =>
        AssertLittleWork(
            Documents.Replace(
                Documents.LeastResponse, "\"marks\":{}",
                $"\"marks\":{{{string.Join(',', Enumerable.Range(0, 70_000).Select(static i => $"\"z{i}\":1"))}}}"));

    [Fact]
    public void TryRead_ManyLanguagesAndItems_IsLittleWork()
    {
        string languages = string.Join(',', Enumerable.Range(0, 1_000).Select(static i => $"\"nl-{i:000}\""));
        string items = string.Join(',', Enumerable.Range(0, 990).Select(static i => $"{{\"id\":\"i{i}\",\"text\":{{\"nl\":\"x\"}}}}"));
        string sections = string.Join(
            ',',
            Enumerable.Range(0, 27).Select(
                i => $"{{\"id\":\"s{i}\",\"title\":{{\"nl\":\"x\"}},\"polarity\":\"tool\",\"items\":[{items}]}}"));
        string json =
            $$"""
            {
              "document":"checklist","schema":1,"id":"x","version":1,"sourceLanguage":"nl","languages":[{{languages}}],"title":{"nl":"x"},
              "columns":{},"intentions":{"suggested":1,"question":{"nl":"x"} },
              "parts":[{"id":"p","title":{"nl":"x"},"sections":[{{sections}}]}]
            }
            """;
        AssertLittleWork(json);
    }

    [Fact]
    public void TryRead_ManyRelationsAndItems_IsLittleWork()
    {
        string relations = string.Join(',', Enumerable.Range(1, 1_000).Select(static i => $"{{\"version\":{i},\"items\":[]}}"));
        string items = string.Join(',', Enumerable.Range(0, 990).Select(static i => $"{{\"id\":\"i@{i}\",\"text\":{{\"nl\":\"x\"}}}}"));
        string sections = string.Join(
            ',',
            Enumerable.Range(0, 26).Select(
                i => $"{{\"id\":\"s{i}\",\"title\":{{\"nl\":\"x\"}},\"polarity\":\"tool\","
                    + $"\"items\":[{items.Replace("@", $"{i}-", StringComparison.Ordinal)}]}}"));
        string json =
            $$"""
            {
              "document":"checklist","schema":1,"id":"x","version":2000,"sourceLanguage":"nl","languages":["nl"],"title":{"nl":"x"},
              "columns":{},"intentions":{"suggested":1,"question":{"nl":"x"} },
              "parts":[{"id":"p","title":{"nl":"x"},"sections":[{{sections}}]}],"relations":[{{relations}}]
            }
            """;
        AssertLittleWork(json);
    }

    [Theory]
    [InlineData(1_000, 0)]
    [InlineData(1, 1_000)]
    public void TryRead_ManyPartiesAndPlacesThatAreNotThere_IsLittleWork(int parties, int parameters)
    {
        const string Text = "{\"nl\":\"x\"}";
        string places = string.Concat(Enumerable.Range(0, 3_000).Select(static i => $"{{{i}}}"));
        string speakers = string.Join(',', Enumerable.Range(0, 900).Select(static i => $"\"q{i}\""));
        string after = string.Join(',', Enumerable.Range(0, 900).Select(static i => $"\"r{i}\""));
        string steps = string.Join(',', Enumerable.Range(0, 32).Select(i =>
            $"{{\"id\":\"s{i}\",\"kind\":\"k\",\"title\":{{\"nl\":\"{places}\"}},\"aim\":{Text},\"spokenBy\":[{speakers}],"
                + $"\"after\":[{after}],\"questions\":[{Text}],\"answer\":[]}}"));
        string known = string.Join(',', Enumerable.Range(0, parties).Select(static i => $"{{\"id\":\"p{i}\",\"title\":{Text}}}"));
        string places2 = string.Join(
            ',', Enumerable.Range(0, parameters).Select(static i => $"{{\"id\":\"z{i}\",\"title\":{Text},\"default\":{Text}}}"));
        AssertLittleWork(
            $$"""
            {
              "document":"conversation-model","schema":1,"id":"x","version":1,"sourceLanguage":"nl","languages":["nl"],"title":{"nl":"x"},
              "order":"free","parties":[{{known}}],"parameters":[{{places2}}],"steps":[{{steps}}]
            }
            """);
    }

    [Fact]
    public void TryRead_ManyParticipantsAndEventsOfOthers_IsLittleWork()
    {
        string people = string.Join(
            ',', Enumerable.Range(0, 1_000).Select(static i => $"{{\"id\":\"{new string('p', 100)}{i}\",\"party\":\"coach\"}}"));
        string events = string.Join(
            ',',
            Enumerable.Range(0, 1_000).Select(
                static i =>
                    $"{{\"at\":\"2026-05-01T09:00:00+02:00\",\"by\":\"x{new string('y', 90)}{i}\",\"step\":\"start\","
                        + $"\"question\":\"{new string('z', 450)}\",\"event\":\"said\"}}"));
        string json =
            Documents.Replace(Documents.LeastConversation, "\"participants\":[", $"\"events\":[{events}],\"participants\":[{people},");
        AssertLittleWork(json);
    }

    [Fact]
    public void TryRead_ManyReadersAndNamesInAJournal_IsLittleWork()
    {
        string worked = string.Join(',', Enumerable.Range(0, 900).Select(static i => $"\"w{i}\""));
        string events = string.Concat(Enumerable.Range(0, 110).Select(i =>
            $$$""",{"event":"shared","at":"2026-05-01T09:00:00+02:00","number":1,"with":"""
                + $$$"""[{{{string.Join(',', Enumerable.Range(0, 950).Select(person => $"\"{i}-{person}\""))}}}]}"""));
        AssertLittleWork(
            $$$"""
            {
              "document":"progress-journal","schema":1,"owner":{"id":"noor"},"startedAt":"2026-05-01T09:00:00+02:00","events":[
                {"event":"written","at":"2026-05-01T09:00:00+02:00","entry":{"what":"x","whatWorked":[{{{worked}}}]}}{{{events}}}]
            }
            """);
        string sharing = string.Concat(Enumerable.Range(0, 4_900).Select(static i =>
            $$$""",{"event":"shared","at":"2026-05-01T09:00:00+02:00","number":1,"with":["p{{{i % 100}}}"]}"""
                + $$$""",{"event":"unshared","at":"2026-05-01T09:00:00+02:00","number":1,"with":["p{{{i % 100}}}"]}"""));
        AssertLittleWork(
            $$$"""
            {
              "document":"progress-journal","schema":1,"owner":{"id":"noor"},"startedAt":"2026-05-01T09:00:00+02:00","events":[
                {"event":"written","at":"2026-05-01T09:00:00+02:00","entry":{"what":"x"}}{{{sharing}}},
                {"event":"withdrawn","at":"2026-05-01T09:00:00+02:00","number":99999}]
            }
            """);
    }

    [Fact]
    public void TryRead_ManyViewsThatAreNotAskedFor_IsLittleWork()
    {
        string others = string.Join(',', Enumerable.Range(0, 1_000).Select(static i => $"{{\"id\":\"{new string('x', 50)}{i}\"}}"));
        string happened = string.Join(',', Enumerable.Repeat(
            "{\"event\":\"recorded\",\"at\":\"2026-05-01T09:01:00+02:00\",\"version\":1,\"reading\":{\"perspective\":\"y\","
                + "\"answer\":{\"answer\":\"below\"}}}", 6_000));
        AssertLittleWork(
            Documents.Set(Documents.LeastScaleSeries, "/scale/otherPerspectives", $"[{others}]")[..^1] + $",\"events\":[{happened}]}}");
    }

    private static void AssertLittleWork(string json)
    {
        byte[] utf8 = Documents.Utf8(json);
        Assert.InRange(utf8.Length, 700_000, ProgressieLimits.Default.MaxDocumentBytes);
        Assert.All(
            CountedLibrary.Call(typeof(HardWorkTests), nameof(CountWork), json).Split(' '),
            work => Assert.InRange(long.Parse(work, CultureInfo.InvariantCulture), 0, utf8.Length * MostWorkPerByte));
        Assert.All(
            Readers,
            read =>
            {
                // A method boxes and makes enumerators that its optimised form does without, so what is over the bound is counted again
                // once the runtime had time to compile.
                long most = utf8.Length * MostBytesPerByte;
                long allocated = Measure(read, utf8);
                for (int again = 0; allocated > most && again < 10; again++)
                {
                    Thread.Sleep(150);
                    allocated = Measure(read, utf8);
                }

                Assert.InRange(allocated, 0, most);
            });
    }

    /// <summary>Runs in the copy that counts.</summary>
    internal static string CountWork(string json)
    {
        byte[] utf8 = Documents.Utf8(json);
        return string.Join(' ', Readers.Select(read =>
        {
            long before = CountedLibrary.Counter!();
            read(utf8);
            return (CountedLibrary.Counter() - before).ToString(CultureInfo.InvariantCulture);
        }));
    }

    private static long Measure(Func<byte[], ValidationReport> read, byte[] utf8)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(read(utf8).IsValid);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
