using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Rendering;
using Progressie.Scales;
using Progressie.Tests.Derived;

namespace Progressie.Tests.Cost;

/// <summary>What a host does with a document that somebody sends: read it, look at it, and show what it gives.</summary>
internal static class Uses
{
    private static readonly ProgressiePages Pages = new(ProgressieTexts.BuiltIn);

    private static readonly MermaidRenderer Diagrams = new(ProgressieTexts.BuiltIn);

    private static readonly DateTimeOffset Now = new(2026, 6, 1, 9, 0, 0, TimeSpan.FromHours(2));

    private static LanguageTag Nl => LanguageTag.Dutch;

    /// <summary>Reads, looks, guides and shows.</summary>
    /// <returns>How many characters were shown.</returns>
    internal static int Of(Sample sample, string json)
    {
        object? document = sample.Read(json, out ValidationReport report);
        int shown = report.ToString().Length + Pages.Of(report, Nl).ToText().Length;
        return shown + Shown(document).Sum(static page => page.ToText().Length);
    }

    private static IEnumerable<Page> Shown(object? document)
    {
        switch (document)
        {
            case Checklist checklist:
                yield return Pages.Of(ChecklistLinter.Lint(checklist.ToDraft()), Nl);
                yield return Pages.Of(checklist, Nl);
                break;
            case ChecklistResponse response:
                yield return Pages.Of(response.Score(), Nl);
                yield return Pages.Of(response.Analyse(), Nl);
                break;
            case ConversationModel model:
                yield return Pages.Of(ConversationModelLinter.Lint(model.ToDraft()), Nl);
                yield return Pages.Of(model, Nl);
                Diagrams.Model(model, Nl);
                break;
            case Conversation talk:
                yield return Pages.Of(talk.Guide(Now), talk, Nl);
                yield return Pages.Of(talk.ViewForEveryone(), Nl);
                break;
            case DirectingPreparation preparation:
                yield return Pages.Of(preparation, Nl);
                break;
            case Scale scale:
                yield return Pages.Of(ScaleLinter.Lint(scale.ToDraft()), Nl);
                yield return Pages.Of(scale, Nl);
                break;
            case ScaleSeries series:
                yield return Pages.Of(series.Guide(Now), Nl);
                yield return Pages.Of(series, Nl);
                break;
            case ProgressJournal journal:
                yield return Pages.Prompts(journal.Guide(Now), Nl);
                yield return Pages.Of(journal, Nl);
                break;
            case CircleBoard board:
                yield return Pages.Of(board.ViewForEveryone(), Nl);
                break;
            case CircleMessage message:
                CircleBoard empty = ProgressieJson.Read<CircleBoard>(Json.Documents.LeastBoard).Value;
                if (empty.TryApply(message).TryGetValue(out CircleMerge? merge))
                {
                    yield return Pages.Of(merge, Nl);
                }

                break;
        }
    }
}
