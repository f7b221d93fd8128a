using System.Globalization;
using System.Text;
using Progressie.Tests.Derived;
using Progressie.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace Progressie.Tests.Cost;

/// <summary>What a document costs follows its size: whatever one makes many of, and whatever one asks of it.</summary>
[Collection(nameof(CountedLibrary))]
[Trait("Category", "Counted")]
public sealed class CostLaws(ITestOutputHelper output)
{
    /// <summary>How many there are at first; then twice, and then four times as many.</summary>
    private const int Least = 100;

    /// <summary>How much more a byte may cost when a document is larger: what is sorted or looked up in a tree costs a little
    /// more.</summary>
    private const double MostMore = 1.3;

    private const string TooMuch = "TOO MUCH";

    public static TheoryData<string> Kinds { get; } = [.. SampleDocuments.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Cost_OfADocument_FollowsItsSize(string kind)
    {
        string told = CountedLibrary.Call(typeof(CostLaws), nameof(Measure), kind);
        output.WriteLine(told);
        Assert.Equal([], told.Split('\n').Where(static line => line.StartsWith(TooMuch, StringComparison.Ordinal)));
    }

    /// <summary>Every place that can hold many is made to, and where that can be accepted it is.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Places_ThatHoldMany_AreAllMeasured(string kind)
    {
        Hostile[] all = [.. HostileDocuments.Of(kind)];
        Assert.Equal([], HostileDocuments.PlacesOf(kind).Except(all.Select(static one => one.Place)));
        Golden.Check(
            $"cost-{kind}.txt",
            string.Concat(all
                .Select(static one => $"{(one.Sample.Read(one.Json(Least), out _) is null ? "refused " : "accepted")} {one.Name}\n")
                .Order(StringComparer.Ordinal)));
    }

    /// <summary>Runs in the copy that counts.</summary>
    internal static string Measure(string kind)
    {
        StringBuilder told = new();
        foreach ((int place, Hostile hostile) in HostileDocuments.Of(kind).Index())
        {
            long[] sizes = new long[3];
            Dictionary<string, Spent[]> costs = new(StringComparer.Ordinal);
            if (place == 0)
            {
                // What the library does once in its life is no cost of the first document.
                Spend(hostile, Least);
            }

            for (int i = 0; i < sizes.Length; i++)
            {
                sizes[i] = hostile.Json(Least << i).Length;
                foreach ((string function, Spent cost) in Spend(hostile, Least << i))
                {
                    if (!costs.TryGetValue(function, out Spent[]? row))
                    {
                        costs[function] = row = new Spent[3];
                    }

                    row[i] = cost;
                }
            }

            foreach ((string function, Spent[] row) in costs)
            {
                // Buffers grow by doubling, so that what is allocated goes up in steps.
                Judge(Array.ConvertAll(row, static cost => cost.Work), 0.5, 2_000, 1.1, "work");
                Judge(Array.ConvertAll(row, static cost => cost.Bytes), 20, 50_000, 2.5, "bytes");

                void Judge(long[] spent, double little, int littleInAll, double mostOnAverage, string what)
                {
                    double each = (spent[1] - spent[0]) / (double)(sizes[1] - sizes[0]);
                    double next = (spent[2] - spent[1]) / (double)(sizes[2] - sizes[1]);
                    bool isMore = next > Math.Max(each, little) * MostMore && spent[2] - spent[1] > littleInAll
                        && spent[2] / (double)sizes[2] > spent[0] * mostOnAverage / sizes[0];
                    if (isMore)
                    {
                        told.AppendLine(
                            CultureInfo.InvariantCulture,
                            $"{TooMuch} {what} {hostile.Name}: {function} {string.Join(", ", spent)} on {string.Join(", ", sizes)} bytes");
                    }
                }
            }

            Spent all = costs.Values.Aggregate(default(Spent), static (sum, row) => sum + row[2]);
            told.AppendLine(CultureInfo.InvariantCulture, $"{hostile.Name}: {all.Work / sizes[2]} a byte");
        }

        return told.ToString();
    }

    private static Dictionary<string, Spent> Spend(Hostile hostile, int count)
    {
        Dictionary<string, Spent> costs = new(StringComparer.Ordinal);
        string json = hostile.Json(count);
        object? document = null;
        ValidationReport report = null!;
        Ask("read", () => document = hostile.Sample.Read(json, out report));
        PublicFunctions.Ask(document ?? report, hostile.Sample.Read(json, out ValidationReport again) ?? again, Ask);
        return costs;

        (object?, Exception?) Ask(string name, Func<object?> call)
        {
            Spent before = Spent.SoFar();
            (object? outcome, Exception? error) = PublicFunctions.Outcome(call);
            _ = error?.Message;
            costs[name] = costs.GetValueOrDefault(name) + (Spent.SoFar() - before);
            return (outcome, error);
        }
    }
}
