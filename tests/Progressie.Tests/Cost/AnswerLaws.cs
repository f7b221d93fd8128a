using System.Xml.Linq;
using Progressie.Tests.Derived;
using Xunit;

namespace Progressie.Tests.Cost;

/// <summary>Whatever a reader accepts, every public function answers on it, or says with an exception that is documented what was asked
/// wrongly.</summary>
[Trait("Category", "Counted")]
public sealed class AnswerLaws
{
    private const int Few = 3;

    /// <summary>Every function that says so, by the name of its type and its own, with each exception that it may throw.</summary>
    private static readonly HashSet<string> Exceptions =
    [
        .. XDocument.Load(Path.ChangeExtension(typeof(ProgressieLimits).Assembly.Location, ".xml")).Descendants("member")
            .SelectMany(static member => member.Elements("exception").Select(thrown =>
                string.Join('.', member.Attribute("name")!.Value.Split('(')[0].Split('.').TakeLast(2))
                    + " " + thrown.Attribute("cref")!.Value[2..])),
    ];

    public static TheoryData<string> Kinds { get; } = [.. SampleDocuments.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Functions_OnWhatIsAccepted_Answer(string kind)
    {
        SortedSet<string> failed = new(StringComparer.Ordinal);
        int asked = 0;
        foreach ((Sample sample, string json) in SampleDocuments.Of(kind).Select(static sample => (sample, sample.Json))
            .Concat(HostileDocuments.Of(kind).Select(static hostile => (hostile.Sample, hostile.Json(Few)))))
        {
            if (sample.Read(json, out _) is not { } document)
            {
                continue;
            }

            PublicFunctions.Ask(document, sample.Read(json, out _)!, (name, call) =>
            {
                asked++;
                (object? outcome, Exception? error) = PublicFunctions.Outcome(call);
                if (error is not (null or ArgumentException or FormatException or ProgressieDataException) && !IsDocumented(name, error))
                {
                    failed.Add($"{name}: {error.GetType().Name} {error.Message} on {sample.Name}");
                }

                return (outcome, error);
            });
        }

        Assert.True(failed.Count == 0, string.Join('\n', failed));
        Assert.True(asked > 20, $"Only {asked} functions were asked.");
    }

    private static bool IsDocumented(string function, Exception error)
    {
        string name = function[..function.IndexOf('(', StringComparison.Ordinal)].Replace("get_", string.Empty, StringComparison.Ordinal);
        return Exceptions.Contains($"{name} {error.GetType().FullName}");
    }
}
