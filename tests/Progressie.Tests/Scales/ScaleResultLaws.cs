using Progressie.Catalog;
using Progressie.Json;
using Progressie.Rendering;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Scales;

/// <summary>A series has no readers of its own: who may see it sees all that stands. What was withdrawn is in nothing that is made of
/// it.</summary>
public sealed class ScaleResultLaws
{
    private static readonly ProgressiePages Pages = new(ProgressieTexts.BuiltIn);

    [Fact]
    public void Results_OfAnySeries_HoldNoWordThatWasTakenBack()
    {
        int withheld = 0, shown = 0;
        Props.ForAll(
            Generate.ScaleSeries,
            generated =>
            {
                Planted<ScaleSeries> planted = Planted<ScaleSeries>.In(generated);
                ScaleSeries series = planted.Document;
                string faces = string.Join('\n', Faces(series));
                foreach (ScaleEntry entry in series.Entries)
                {
                    string[] words = [.. planted.Below($"/events/{entry.Number - 1}/reading")];
                    if (entry.IsWithdrawn)
                    {
                        Assert.All(words, word => Assert.DoesNotContain(word, faces, StringComparison.Ordinal));
                        withheld += words.Length;
                    }
                    else
                    {
                        shown += words.Count(word => faces.Contains(word, StringComparison.Ordinal));
                    }
                }
            },
            cases: 2_000);
        Assert.True(withheld > 500 && shown > 500, $"Only {withheld} words were withheld and {shown} shown.");
    }

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
        yield return Pages.Of(series, LanguageTag.Dutch).ToText();
    }
}
