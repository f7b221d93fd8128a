using System.Globalization;
using System.Text;
using Progressie.Tests.Derived;
using Xunit;
using Xunit.Abstractions;

namespace Progressie.Tests.Cost;

/// <summary>What a document costs follows its size: whatever one makes many of, and whatever one asks.</summary>
public sealed class CostLaws(ITestOutputHelper output)
{
    private const int Least = 100;

    public static TheoryData<string> Kinds { get; } = [.. SampleDocuments.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Work_OnADocument_FollowsItsSize(string kind)
    {
        string told = CountedLibrary.Call(typeof(CostLaws), nameof(Measure), kind);
        output.WriteLine(told);
        Assert.DoesNotContain("TOO MUCH", told, StringComparison.Ordinal);
    }

    /// <summary>Runs in the copy that counts.</summary>
    internal static string Measure(string kind)
    {
        StringBuilder told = new();
        bool isWarm = false;
        foreach (Hostile hostile in HostileDocuments.Of(kind))
        {
            Dictionary<string, long[]> costs = new(StringComparer.Ordinal);
            long[] sizes = new long[3];
            bool isAccepted = false;
            for (int i = isWarm ? 0 : -1; i < 3; i++)
            {
                isWarm = true;
                int count = Least << Math.Max(i, 0);
                sizes[Math.Max(i, 0)] = hostile.Grow(count).Length;
                isAccepted = hostile.Read(count, out _) is not null;
                foreach ((string name, long work) in WorkOn(hostile, count))
                {
                    if (!costs.TryGetValue(name, out long[]? row))
                    {
                        costs[name] = row = new long[3];
                    }

                    row[Math.Max(i, 0)] = work;
                }
            }

            foreach ((string name, long[] row) in costs)
            {
                double slope = (row[1] - row[0]) / (double)(sizes[1] - sizes[0]), next = (row[2] - row[1]) / (double)(sizes[2] - sizes[1]);
                if (next > Math.Max(slope, 0.5) * 1.3 && row[2] - row[1] > 2_000 && row[2] / (double)sizes[2] > row[0] * 1.1 / sizes[0])
                {
                    told.AppendLine(CultureInfo.InvariantCulture,
                        $"TOO MUCH {hostile.Name} {(isAccepted ? "accepted" : "refused")} {name}: {string.Join(", ", row)} on {string.Join(", ", sizes)} bytes, {slope:0.###} then {next:0.###} a byte");
                }
            }

            told.AppendLine(CultureInfo.InvariantCulture, $"{hostile.Name} {(isAccepted ? "accepted" : "refused")} {costs.Count} functions");
        }

        return told.ToString();
    }

    private static Dictionary<string, long> WorkOn(Hostile hostile, int count)
    {
        Dictionary<string, long> costs = new(StringComparer.Ordinal);
        Func<long> counter = CountedLibrary.Counter!;
        object? document = null;
        ValidationReport report = null!;
        Ask("read", () => document = hostile.Read(count, out report));
        object copy = document is null ? report : hostile.Read(count, out _)!;
        PublicFunctions.Ask(document ?? report, copy, Ask);
        return costs;

        (object?, Exception?) Ask(string name, Func<object?> call)
        {
            long before = counter();
            object? outcome = null;
            Exception? error = null;
            try
            {
                outcome = call();
            }
            catch (Exception caught)
            {
                error = caught.InnerException ?? caught;
                _ = error.Message;
            }

            costs[name] = costs.GetValueOrDefault(name) + counter() - before;
            return (outcome, error);
        }
    }
}
