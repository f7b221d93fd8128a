using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Progressie.Tests.Derived;
using Progressie.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace Progressie.Tests.Cost;

/// <summary>The worst documents of a megabyte that were found, and the search for worse ones, which <c>tests/worst/run</c>
/// starts.</summary>
[Trait("Category", "Counted")]
public sealed class WorstDocumentTests(ITestOutputHelper output)
{
    private static readonly string SeedsFile = Repository.PathOf("tests", "worst", "seeds.json");

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private const int MostElements = 990;

    /// <summary>How many it takes of a place to make a document of a megabyte is tried from these.</summary>
    private static readonly int[] Counts = [20_000, 8_000, 3_000, MostElements, 300, 100, 30];

    /// <summary>What is allocated is the same on every machine. A method boxes and makes enumerators that its optimised form does without,
    /// so what is over the bound is counted again once the runtime had time to compile.</summary>
    [Fact]
    public void Documents_ThatWereTheWorst_AllocateLittle() => Assert.All(Seeds(), seed =>
    {
        string json = seed.Json()!;
        double megabytes = seed.Measure(json).Megabytes;
        for (int again = 0; megabytes > WorstDocument.MostMegabytes && again < 20; again++)
        {
            Thread.Sleep(150);
            megabytes = seed.Measure(json).Megabytes;
        }

        Assert.InRange(megabytes, 0, WorstDocument.MostMegabytes);
    });

    /// <summary>Does nothing unless it is told for how long.</summary>
    [Fact]
    public void Search_ForWorse_FindsNone()
    {
        if (!int.TryParse(Environment.GetEnvironmentVariable("PROGRESSIE_WORST"), CultureInfo.InvariantCulture, out int seconds))
        {
            return;
        }

        string[] kinds = Environment.GetEnvironmentVariable("PROGRESSIE_WORST_KINDS") is { Length: > 0 } some
            ? some.Split(' ')
            : [.. SampleDocuments.Kinds];
        List<(WorstDocument Document, (double Seconds, double Megabytes) Cost)> worst = [];
        foreach (string kind in kinds)
        {
            foreach ((WorstDocument document, (double Took, double Megabytes) cost) in
                Search(kind, TimeSpan.FromSeconds((double)seconds / kinds.Length)))
            {
                worst.Add((document, cost));
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cost.Took:0.000} s {cost.Megabytes:0.0} MB  {document}"));
            }
        }

        worst.Sort(static (one, other) => WorstDocument.Badness(other.Cost).CompareTo(WorstDocument.Badness(one.Cost)));

        if (Environment.GetEnvironmentVariable("PROGRESSIE_WORST_KEEP") == "1")
        {
            File.WriteAllText(SeedsFile, JsonSerializer.Serialize(worst.Take(12).Select(static one => one.Document), Readable) + "\n");
        }

        Assert.All(worst, static one => Assert.InRange(WorstDocument.Badness(one.Cost), 0, 1));
    }

    private static WorstDocument[] Seeds() => JsonSerializer.Deserialize<WorstDocument[]>(File.ReadAllText(SeedsFile), Readable)!;

    /// <summary>Begins with every place at a megabyte and the worst of before, and goes on from the worst by growing in more places, less
    /// in one, or more in one.</summary>
    private static IEnumerable<(WorstDocument Document, (double Seconds, double Megabytes) Cost)> Search(string kind, TimeSpan time)
    {
        long began = Stopwatch.GetTimestamp();
        Random random = new(kind.Length);
        List<(WorstDocument Document, (double Seconds, double Megabytes) Cost)> worst = [];
        HashSet<string> met = new(StringComparer.Ordinal);
        Sample[] samples = [.. HostileDocuments.SamplesOf(kind)];
        foreach (Sample sample in samples)
        {
            Uses.Of(sample, sample.Json);
        }

        foreach (WorstDocument seed in Seeds().Where(seed => seed.Kind == kind))
        {
            Try(seed);
        }

        foreach ((Sample sample, Hostile hostile) in samples
            .SelectMany(static sample => HostileDocuments.In(sample).Select(hostile => (sample, hostile)))
            .DistinctBy(static pair => pair.hostile.Json(3)))
        {
            if (Stopwatch.GetElapsedTime(began) < time * 0.6)
            {
                foreach (int count in Counts)
                {
                    // Of a list as many as are allowed, and of anything as many as fit.
                    if (Try(new WorstDocument(kind, Path.GetFileName(sample.Name), [new(hostile.Place, hostile.How, count)]))
                        && count <= MostElements)
                    {
                        break;
                    }
                }
            }
        }

        while (Stopwatch.GetElapsedTime(began) < time && worst.Count > 0)
        {
            WorstDocument before = worst[random.Next(Math.Min(worst.Count, 6))].Document;
            WorstPart[] parts = [.. before.Parts];
            int at = random.Next(parts.Length);
            switch (random.Next(3))
            {
                case 0:
                    Hostile[] more =
                    [
                        .. HostileDocuments.In(samples.First(one => Path.GetFileName(one.Name) == before.Sample))
                            .Where(one => !Array.Exists(parts, part => part.Place == one.Place && part.How == one.How)),
                    ];
                    if (more.Length == 0)
                    {
                        continue;
                    }

                    Hostile next = more[random.Next(more.Length)];
                    parts =
                    [
                        .. parts.Select(static part => part with { Count = (part.Count / 2) + 1 }),
                        new WorstPart(next.Place, next.How, Counts[1 + random.Next(Counts.Length - 1)]),
                    ];
                    break;
                case 1:
                    parts[at] = parts[at] with { Count = (parts[at].Count * 2 / 3) + 1 };
                    break;
                default:
                    parts[at] = parts[at] with { Count = parts[at].Count * 3 / 2 };
                    break;
            }

            Try(before with { Parts = parts });
        }

        return worst.Take(4);

        bool Try(WorstDocument document)
        {
            if (!met.Add(document.ToString()) || document.Json() is not { } json)
            {
                return false;
            }

            (double Seconds, double Megabytes) cost = document.Measure(json, times: 1);
            cost = WorstDocument.Badness(cost) > 0.8 ? document.Measure(json) : cost;
            worst.Add((document, cost));
            worst.Sort(static (one, other) => WorstDocument.Badness(other.Cost).CompareTo(WorstDocument.Badness(one.Cost)));
            worst.RemoveRange(Math.Min(worst.Count, 12), Math.Max(0, worst.Count - 12));
            return true;
        }
    }
}
