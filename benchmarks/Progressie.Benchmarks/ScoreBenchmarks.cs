using BenchmarkDotNet.Attributes;
using Progressie.Checklists;

namespace Progressie.Benchmarks;

/// <summary>Scores one response and reads every number out: 7 sections, 4 parts and the total, six counts each.</summary>
[MemoryDiagnoser]
public class ScoreBenchmarks
{
    private readonly Dictionary<string, bool> _achieved = [];
    private readonly Dictionary<string, bool> _desired = [];
    private readonly ProgressTally[] _tallies = new ProgressTally[12];
    private ChecklistResponse _response = null!;

    [GlobalSetup]
    public void Setup()
    {
        Fill();
        if (Naive() != ProgressieOneByOne() || Progressie() != _response.Score().Total.Achieved)
        {
            throw new InvalidOperationException("The two ways do not count the same.");
        }
    }

    private void Fill()
    {
        _response = Material.Marked;
        foreach (ChecklistItem item in Material.Checklist.Items)
        {
            _achieved[item.Id.ToString()] = _response[item.Id].IsAchieved;
            _desired[item.Id.ToString()] = _response[item.Id].IsDesired;
        }
    }

    /// <summary>What one would write first: two dictionaries and LINQ.</summary>
    [Benchmark(Baseline = true)]
    public int Naive()
    {
        int sum = 0;
        foreach (ChecklistPart part in Material.Checklist.Parts)
        {
            foreach (var group
                in part.Sections.SelectMany(section => section.Items.Select(item => (section, item))).GroupBy(pair => pair.section))
            {
                sum += Count(group.Select(pair => pair.item.Id.ToString()).ToList());
            }

            sum += Count(part.Sections.SelectMany(section => section.Items).Select(item => item.Id.ToString()).ToList());
        }

        return sum + Count(Material.Checklist.Items.Select(item => item.Id.ToString()).ToList());

        int Count(List<string> items) =>
            items.Count(item => _achieved[item])
            + items.Count(item => _desired[item])
            + items.Count(item => _achieved[item] && _desired[item])
            + items.Count(item => !_achieved[item] && !_desired[item])
            + items.Count(item => !_achieved.ContainsKey(item))
            + items.Count;
    }

    /// <summary>All 12 tallies at once, into room that the caller has.</summary>
    [Benchmark]
    public int Progressie()
    {
        _response.Score().CopyTo(_tallies);
        return _tallies[^1].Achieved;
    }

    /// <summary>One tally after the other, and every one of the six counts of each used.</summary>
    [Benchmark]
    public int ProgressieOneByOne()
    {
        ChecklistScore score = _response.Score();
        int sum = 0;
        for (int i = 0; i < 7; i++)
        {
            sum += Read(score.SectionAt(i));
        }

        for (int i = 0; i < 4; i++)
        {
            sum += Read(score.PartAt(i));
        }

        return sum + Read(score.Total);
    }

    private static int Read(ProgressTally tally) =>
        tally.Achieved + tally.Desired + tally.Both + tally.Neither + tally.NotSeen + tally.Of;
}
