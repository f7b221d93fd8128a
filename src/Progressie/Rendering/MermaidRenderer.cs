using System.Globalization;
using System.Text;
using Progressie.Catalog;
using Progressie.Conversations;
using Progressie.Internal;

namespace Progressie.Rendering;

/// <summary>Draws conversation models as Mermaid flow charts, from the data and nothing else.</summary>
/// <remarks>Dotted arrows are suggestions, drawn arrows hold. Same model and language, same text, on every machine. Immutable and safe to
/// share between threads.</remarks>
public sealed partial class MermaidRenderer
{
    private readonly ProgressieTexts _texts;

    /// <summary>Makes a renderer.</summary>
    /// <param name="texts">The words to use.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is <see langword="null"/>.</exception>
    public MermaidRenderer(ProgressieTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        _texts = texts;
    }

    /// <summary>Draws a model: its steps in their order, whether that is a suggestion or holds, and the asides apart.</summary>
    /// <param name="model">The model.</param>
    /// <param name="language">The language of the titles.</param>
    /// <returns>The text of a Mermaid flow chart, lines ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string Model(ConversationModel model, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(model);
        language = _texts.LanguageFor(model, language);
        StringBuilder text = new("flowchart TD\n");
        string arrow = model.Order == StepOrder.Free ? "-.->" : "-->";
        for (int i = 0; i < model.Steps.Count; i++)
        {
            AddNode(text, "  ", $"s{i + 1}", model, model.Steps[i], language);
        }

        for (int i = 0; i < model.Steps.Count; i++)
        {
            // In a free order the list is the suggestion, and what a step names comes on top of that.
            IEnumerable<int> listed = model.Order == StepOrder.Free && i > 0 ? [i - 1] : [];
            IEnumerable<int> before = listed.Union(model.BeforeStep(i));
            foreach (int earlier in before)
            {
                text.Append(CultureInfo.InvariantCulture, $"  s{earlier + 1} {arrow} s{i + 1}\n");
            }
        }

        if (model.Asides.Count > 0)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  subgraph anytime[\"{Escape(_texts.Show(TextKey.Parse("diagram.anytime"), language).Text)}\"]\n");
            for (int i = 0; i < model.Asides.Count; i++)
            {
                AddNode(text, "    ", $"a{i + 1}", model, model.Asides[i], language);
            }

            text.Append("  end\n");
        }

        return text.ToString();
    }

    private static void AddNode(
        StringBuilder text, string indent, string name, ConversationModel model, ConversationStep step, LanguageTag language)
    {
        string speakers = string.Join(", ", step.SpokenBy.Select(party => Escape(model.Show(model.GetParty(party).Title, language).Text)));
        string rounds = step.Turns == TurnTaking.Rounds ? " ⟳" : string.Empty;
        text.Append(
            CultureInfo.InvariantCulture,
            $"{indent}{name}[\"{Escape(model.Show(step.Title, language).Text)}{rounds}<br/><small>{speakers}</small>\"]\n");
    }

    /// <summary>Titles are text: nothing in them may end a label or begin markup.</summary>
    private static string Escape(string text) =>
        Entities(TextRules.Isolated(TextRules.Shown(TextRules.OnOneLine(text)), TextRules.HasRightToLeft(text)));

    private static string Entities(string text) => text
        .Replace("#", "#35;", StringComparison.Ordinal)
        .Replace("%{", "%#123;", StringComparison.Ordinal)
        .Replace("&", "#amp;", StringComparison.Ordinal)
        .Replace("\"", "#quot;", StringComparison.Ordinal)
        .Replace("<", "#lt;", StringComparison.Ordinal)
        .Replace(">", "#gt;", StringComparison.Ordinal)
        .Replace("`", "#96;", StringComparison.Ordinal);
}
