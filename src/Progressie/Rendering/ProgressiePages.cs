using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Internal;

namespace Progressie.Rendering;

/// <summary>Decides what there is to show of each result and document, in the words of the library: one page for a result and a
/// language.</summary>
/// <remarks>Same input and language, same page, on every machine and in every culture. What people wrote stands on the page as they wrote
/// it, marked as theirs. Immutable and safe to share between threads.</remarks>
public sealed partial class ProgressiePages
{
    private readonly ProgressieTexts _texts;

    /// <summary>Makes pages with the words of a host or of the library.</summary>
    /// <param name="texts">The words to use.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is <see langword="null"/>.</exception>
    public ProgressiePages(ProgressieTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        _texts = texts;
    }

    /// <summary>Everything there is to say about some data, an item for each issue, with code and place.</summary>
    /// <param name="result">What to show.</param>
    /// <param name="language">The language to show it in. Words of people and definitions stand in the language they are in.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public Page Of(ValidationReport result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language);
        string document = TextRules.Visible(result.Document) + ": ";
        foreach (ValidationIssue issue in result.Issues)
        {
            page.Item(PageListKind.Plain, document + page.Say(
                "report.line",
                ("code", issue.Code.ToString()),
                ("severity", page.Say(PageBuilder.KeyOf("severity.", issue.Severity))),
                ("path", issue.Path.Length == 0 ? page.Say("report.whole") : TextRules.Visible(issue.Path)),
                ("sentence", page.Say(issue))));
        }

        page.Line(result.Issues.Count == 0 ? document + page.Say("report.nothing") : null);
        return page.ToPage();
    }

    /// <summary>Puts an issue in a sentence.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="language">The language.</param>
    /// <returns>The sentence, with the language it is in.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="issue"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public TextInLanguage Sentence(ValidationIssue issue, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(issue);
        return _texts.Show(issue, language);
    }

    private PageBuilder Begin(
        [NotNull] object? result, LanguageTag language, [CallerArgumentExpression(nameof(result))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(result, parameter);
        if (result is IEnumerable<object?> list && list.Contains(null))
        {
            throw new ArgumentException("The list holds a null.", parameter);
        }

        return new PageBuilder(_texts, language);
    }

    /// <summary>Begins a page about a definition, in the one language that frame and definition have for the reader.</summary>
    private PageBuilder Begin(
        [NotNull] object? result,
        LanguageTag language,
        Checklist? checklist,
        [CallerArgumentExpression(nameof(result))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(result, parameter);
        return new PageBuilder(_texts, _texts.LanguageFor(checklist!, language), checklist!.SourceLanguage);
    }

    /// <inheritdoc cref="Begin(object?, LanguageTag, Checklist?, string?)"/>
    private PageBuilder Begin(
        [NotNull] object? result,
        LanguageTag language,
        ConversationModel? model,
        [CallerArgumentExpression(nameof(result))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(result, parameter);
        return new PageBuilder(_texts, _texts.LanguageFor(model!, language), model!.SourceLanguage);
    }

    /// <summary>A sentence by itself, for a host to put where it likes.</summary>
    private TextInLanguage InLanguage(Words sentence, TextKey key, LanguageTag language)
    {
        System.Text.StringBuilder text = new();
        TextFormat.AddWords(text, sentence.ToPhrase().Spans, ownMargin: 2, margin: 0);
        TextInLanguage template = _texts.Find(key).Show(language, LanguageTag.English);
        return new TextInLanguage(text.ToString(), template.Language, template.Match);
    }
}
