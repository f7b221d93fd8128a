using System.Diagnostics;
using System.Globalization;
using System.Text;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Json;

namespace Progressie.Benchmarks;

/// <summary>Measures the first score in a fresh process: catalog loaded, JSON read, score counted. Prints a table.</summary>
internal static class ColdStart
{
    private const int Runs = 15;

    internal static void Measure()
    {
        string[] steps = ["empty", "catalog", "score", "write"];
        List<(double Wall, double Inside)>[] times = [.. steps.Select(_ => new List<(double, double)>())];
        for (int run = 0; run < Runs; run++)
        {
            // Interleaved, so that a busy moment of the machine hits every row alike.
            for (int i = 0; i < steps.Length; i++)
            {
                times[i].Add(RunChild(steps[i]));
            }
        }

        Console.WriteLine($"Fresh process, median of {Runs} interleaved runs (best), ms:");
        Console.WriteLine();
        Console.WriteLine("| step | whole process | inside, from Main to result |");
        Console.WriteLine("| --- | ---: | ---: |");
        string[] names =
        [
            "empty Main", "catalog: leadership checklist read and linted", "and a response read and scored", "and the response written",
        ];
        for (int i = 0; i < steps.Length; i++)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {names[i]} | {Median(times[i], t => t.Wall):F1} ({times[i].Min(t => t.Wall):F1}) | "
                    + $"{Median(times[i], t => t.Inside):F1} ({times[i].Min(t => t.Inside):F1}) |"));
        }
    }

    internal static void Child(string what)
    {
        long start = Stopwatch.GetTimestamp();
        int result = 0;
        if (what != "empty")
        {
            result = Work(what);
        }

        double inside = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{inside:F3} {result}"));
    }

    private static int Work(string what)
    {
        ProgressieCatalog catalog = ProgressieCatalog.BuiltIn;
        if (what == "catalog")
        {
            return catalog.Checklists[LeadershipChecklist.Id].Items.Count;
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "lise-2026-11.json")));
        var response = ProgressieJson.Read<ChecklistResponse>(utf8, catalog).Value;
        int achieved = response.Score().Total.Achieved;
        return what == "write" ? achieved + ProgressieJson.Write(response).Length : achieved;
    }

    private static (double Wall, double Inside) RunChild(string what)
    {
        long start = Stopwatch.GetTimestamp();
        using Process child = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, ["cold-child", what])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            })!;
        string line = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        double wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return (wall, double.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture));
    }

    private static double Median(List<(double Wall, double Inside)> times, Func<(double Wall, double Inside), double> pick) =>
        times.Select(pick).Order().ElementAt(times.Count / 2);
}
