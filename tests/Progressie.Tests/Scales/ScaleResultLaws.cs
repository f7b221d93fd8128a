using Progressie.Json;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Scales;

/// <summary>A series has no readers of its own: who may see it sees all that stands. What was withdrawn is in nothing that is made of
/// it.</summary>
public sealed class ScaleResultLaws
{
    [Fact]
    public void Results_OfAnySeries_HoldNoWordThatWasTakenBack() => ViewLaw.ForAll(
        Generate.ScaleSeries,
        static (law, generated) =>
        {
            Planted<ScaleSeries> planted = Planted<ScaleSeries>.In(generated);
            ILookup<bool, string> byWithdrawn = planted.Document.Entries
                .SelectMany(entry => planted.Below($"/events/{entry.Number - 1}/reading"), static (entry, word) => (entry, word))
                .ToLookup(static pair => pair.entry.IsWithdrawn, static pair => pair.word);
            string faces = string.Join('\n', Faces(planted.Document));

            // Not everything that stands is in a result.
            law.Check(
                [faces], byWithdrawn[true], byWithdrawn[false].Where(word => faces.Contains(word, StringComparison.Ordinal)));
        },
        least: 500);

    private static IEnumerable<string> Faces(ScaleSeries series)
    {
        foreach (PerspectiveId perspective in series.Scale.Perspectives.Select(static one => one.Id).Append(PerspectiveId.Own).Distinct())
        {
            yield return ProgressieJson.Write(series.Progress(perspective));
        }

        foreach (ProgressStatement statement in series.ToStatements())
        {
            yield return ProgressieJson.Write(statement);
        }

        foreach (NextStep step in series.OpenSteps)
        {
            yield return ProgressieJson.Write(step);
        }

        yield return ProgressieJson.Write(series.Guide(DateTimeOffset.UnixEpoch));
        yield return ViewLaw.Pages.Of(series, LanguageTag.Dutch).ToText();
    }
}
