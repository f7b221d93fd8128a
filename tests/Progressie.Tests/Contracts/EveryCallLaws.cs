using System.Reflection;
using FsCheck;
using Progressie.Catalog;
using Progressie.Rendering;
using Progressie.Tests.Derived;
using Progressie.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace Progressie.Tests.Contracts;

/// <summary>Everything public is called, on whatever sound documents hold, with what fits and with what does not. It answers, or throws
/// what its kind of exception is for; and no exception holds a word that a person wrote.</summary>
[Trait("Category", "Counted")]
public sealed class EveryCallLaws(ITestOutputHelper output)
{
    /// <summary>What takes a type, a span, a stream or an action, and has tests of its own; texts of ids have <c>IdTests</c>.</summary>
    private static readonly string[] NotCalled =
    [
        "NextSteps.Of", "NextSteps.OpenOf", "ProgressieCatalog.Translate", "ProgressieJson.Read", "ProgressieJson.ReadAsync",
        "ProgressieJson.ReadInfo", "ProgressieJson.Validate", "ProgressieJson.Write", "ProgressieJsonOptions.AddProgressie",
        "ProgressieServiceCollectionExtensions.AddProgressie", "ProgressieTexts.Show", "ProgressieTexts.Translate",
    ];

    private static readonly Lazy<EveryCall> Samples = new(Fill);

    [Fact]
    public void EveryCall_OnTheSamples_Answers_AndNoExceptionHoldsTheWordsOfAPerson()
    {
        EveryCall calls = Samples.Value;
        calls.CallAll();
        output.WriteLine($"{calls.Made} calls, {calls.Thrown} thrown");
        Assert.Equal(NotCalled, calls.Skipped);
        Assert.True(calls.Made > 20_000 && calls.Thrown > 2_000, $"Only {calls.Made} calls, of which {calls.Thrown} threw.");
        Assert.True(calls.Found.Count == 0, string.Join('\n', calls.Found));
    }

    [Fact]
    public void EveryCall_OnAnyJournal_Answers() => Obey(Generate.Journal);

    [Fact]
    public void EveryCall_OnAnySeries_Answers() => Obey(Generate.ScaleSeries);

    [Fact]
    public void EveryCall_OnAnyConversation_Answers() => Obey(Generate.Conversation);

    [Fact]
    public void EveryCall_OnAnyBoard_Answers() => Obey(Generate.Board);

    [Fact]
    public void EveryCall_OnAnyResponse_Answers() => Obey(Generate.Response(TestChecklists.Small));

    private static void Obey<T>(Arbitrary<T> any)
        where T : class
    {
        int made = 0;
        Props.ForAll(
            any,
            generated =>
            {
                EveryCall calls = new(Samples.Value);
                calls.Gather(Planted<T>.In(generated).Document);
                calls.CallGathered();
                made += calls.Made;
                Assert.True(calls.Found.Count == 0, string.Join('\n', calls.Found));
            },
            cases: 10);
        Assert.True(made > 500, $"Only {made} calls.");
    }

    private static EveryCall Fill()
    {
        EveryCall calls = new();
        foreach (Sample sample in SampleDocuments.Kinds.SelectMany(SampleDocuments.Of))
        {
            object document = sample.Read(sample.Json, out _)!;
            calls.Gather(document);
            if (sample.Shape.IsRead && TryPlant(document) is { } planted)
            {
                calls.Gather(planted);
            }
        }

        foreach (object result in TestResults.Written.Values.Concat(TestResults.Read.Values))
        {
            calls.Gather(result);
        }

        calls.Gather(Writer.Of("noor", ManualClock.At("2026-11-21T14:30:00+01:00")).OnDevice("phone-a"));
        calls.Gather(Writer.Anonymous(ManualClock.At("0001-01-01T00:00:00Z")));
        calls.Gather(Writer.Of("noor", ManualClock.At("9999-12-31T23:59:59Z")).OnDevice("phone-b"));
        calls.Gather(new ProgressiePages(ProgressieTexts.BuiltIn));
        calls.Gather(ProgressieTexts.BuiltIn);
        calls.Gather(ProgressieCatalog.BuiltIn);
        calls.Gather(TestDefinitions.All);
        return calls;
    }

    private static object? TryPlant(object document)
    {
        try
        {
            object planted = typeof(Planted<>).MakeGenericType(document.GetType())
                .GetMethod("In", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, [document, null])!;
            return planted.GetType().GetProperty("Document", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(planted);
        }
        catch (TargetInvocationException)
        {
            // A sample that needs definitions of its own.
            return null;
        }
    }
}
