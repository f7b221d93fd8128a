using System.Diagnostics;
using Progressie.Json;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Documents within the limits that are made to take long.</summary>
public sealed class HardWorkTests
{
    [Fact]
    public void TryRead_ManyUnknownMembers_IsQuick() =>
        Quick(Documents.Replace(Documents.LeastResponse, "{\"document\"", "{" + string.Concat(Enumerable.Range(0, 90_000).Select(static i => $"\"z{i}\":1,")) + "\"document\""));

    [Fact]
    public void TryRead_ManyUnknownItems_IsQuick() =>
        Quick(Documents.Replace(Documents.LeastResponse, "\"marks\":{}", $"\"marks\":{{{string.Join(',', Enumerable.Range(0, 70_000).Select(static i => $"\"z{i}\":1"))}}}"));

    [Fact]
    public void TryRead_ManyLanguagesAndItems_IsQuick()
    {
        string languages = string.Join(',', Enumerable.Range(0, 1_000).Select(static i => $"\"nl-{i:000}\""));
        string items = string.Join(',', Enumerable.Range(0, 990).Select(static i => $"{{\"id\":\"i{i}\",\"text\":{{\"nl\":\"x\"}}}}"));
        string sections = string.Join(',', Enumerable.Range(0, 27).Select(i => $"{{\"id\":\"s{i}\",\"title\":{{\"nl\":\"x\"}},\"polarity\":\"tool\",\"items\":[{items}]}}"));
        string json = $$"""{"document":"checklist","schema":1,"id":"x","version":1,"sourceLanguage":"nl","languages":[{{languages}}],"title":{"nl":"x"},"columns":{},"intentions":{"suggested":1,"question":{"nl":"x"} },"parts":[{"id":"p","title":{"nl":"x"},"sections":[{{sections}}]}]}""";
        Quick(json);
    }

    [Fact]
    public void TryRead_ManyRelationsAndItems_IsQuick()
    {
        string relations = string.Join(',', Enumerable.Range(1, 1_000).Select(static i => $"{{\"version\":{i},\"items\":[]}}"));
        string items = string.Join(',', Enumerable.Range(0, 990).Select(static i => $"{{\"id\":\"i@{i}\",\"text\":{{\"nl\":\"x\"}}}}"));
        string sections = string.Join(',', Enumerable.Range(0, 26).Select(i => $"{{\"id\":\"s{i}\",\"title\":{{\"nl\":\"x\"}},\"polarity\":\"tool\",\"items\":[{items.Replace("@", $"{i}-", StringComparison.Ordinal)}]}}"));
        string json = $$"""{"document":"checklist","schema":1,"id":"x","version":2000,"sourceLanguage":"nl","languages":["nl"],"title":{"nl":"x"},"columns":{},"intentions":{"suggested":1,"question":{"nl":"x"} },"parts":[{"id":"p","title":{"nl":"x"},"sections":[{{sections}}]}],"relations":[{{relations}}]}""";
        Quick(json);
    }

    private static void Quick(string json)
    {
        byte[] utf8 = Documents.Utf8(json);
        Assert.InRange(utf8.Length, 700_000, ProgressieLimits.Default.MaxDocumentBytes);
        long start = Stopwatch.GetTimestamp();
        Assert.False(ProgressieJson.TryReadChecklist(utf8).IsValid);
        Assert.False(Documents.ReadResponse(utf8).IsValid);
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        Assert.True(elapsed < TimeSpan.FromSeconds(2), $"{utf8.Length} bytes took {elapsed}");
    }
}
