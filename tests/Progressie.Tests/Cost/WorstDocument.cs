using System.Diagnostics;
using System.Text;

namespace Progressie.Tests.Cost;

/// <summary>A document that is made to cost much, as where it is large: it is made again from that.</summary>
/// <param name="Kind">The kind of document.</param>
/// <param name="Sample">The name of the sound document that it grows from.</param>
/// <param name="Parts">Where it grows, how, and by how many.</param>
internal sealed record WorstDocument(string Kind, string Sample, IReadOnlyList<WorstPart> Parts)
{
    /// <summary>The largest that one may be.</summary>
    internal const int MostBytes = 1_048_576;

    internal const double MostSeconds = 0.3;

    internal const double MostMegabytes = 50;

    /// <summary>How bad what it costs is: above 1 is too much.</summary>
    internal static double Badness((double Seconds, double Megabytes) cost) =>
        Math.Max(cost.Seconds / MostSeconds, cost.Megabytes / MostMegabytes);

    /// <summary>The document, or <see langword="null"/> when it would be larger than one may be.</summary>
    internal string? Json()
    {
        Hostile[] all = [.. HostileDocuments.In(SampleOf())];
        string json = SampleOf().Json;
        foreach (WorstPart part in Parts)
        {
            json = all.First(one => one.Place == part.Place && one.How == part.How).Grow(json, part.Count);
            if (Encoding.UTF8.GetByteCount(json) > MostBytes)
            {
                return null;
            }
        }

        return json;
    }

    /// <summary>Does everything with it, a few times, and gives the least that it took.</summary>
    internal (double Seconds, double Megabytes) Measure(string json, int times = 3)
    {
        Derived.Sample sample = SampleOf();
        (double seconds, double megabytes) = (double.MaxValue, double.MaxValue);
        for (int i = 0; i < times; i++)
        {
            (long began, long before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
            Uses.Of(sample, json);
            seconds = Math.Min(seconds, Stopwatch.GetElapsedTime(began).TotalSeconds);
            megabytes = Math.Min(megabytes, (GC.GetAllocatedBytesForCurrentThread() - before) / 1_048_576.0);
        }

        return (seconds, megabytes);
    }

    /// <summary>Shows the kind and where it is large.</summary>
    public override string ToString() =>
        $"{Kind} from {Path.GetFileName(Sample)}: {string.Join(", ", Parts.Select(static part => part.ToString()))}";

    private Derived.Sample SampleOf() => HostileDocuments.SamplesOf(Kind).First(one => one.Name.EndsWith(Sample, StringComparison.Ordinal));
}
