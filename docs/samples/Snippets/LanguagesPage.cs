using Microsoft.Extensions.DependencyInjection;
using Progressie;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Rendering;

namespace Snippets;

/// <summary>docs/languages.md.</summary>
public static class LanguagesPage
{
    public static string Words()
    {
        #region languages-words
        LanguageTag french = LanguageTag.Parse("fr");
        Dictionary<string, string> words = new()
        {
            ["score.total"] = "Total",
            ["issue.prg9013"] = "Le membre '{found}' manque : attendu {expected}.",
            ["phrase.array-of-items"] = "une liste d'items",
        };

        Validated<ProgressieCatalog> added = ProgressieCatalog.BuiltIn.Translate(french, words);

        Console.WriteLine(added.Value.Texts.Show(TextKey.Parse("score.total"), french));
        Console.WriteLine(added.Report.Issues[0]); // of the many that are still to do
        #endregion

        return Console.Taken();
    }

    public static string Definition()
    {
        #region languages-definition
        LanguageTag french = LanguageTag.Parse("fr");
        Checklist published = ProgressieCatalog.BuiltIn.Checklists[LeadershipChecklist.Id];

        // What a translator starts from: every text by its place. Store it, have the values translated, and read it back.
        Dictionary<string, string> texts = new(published.TextsIn(LanguageTag.English))
        {
            ["/title"] = "Conduire vers le progrès",
            ["/parts/9/title"] = "Ce qui n'existe pas",
        };

        Validated<ProgressieCatalog> refused = ProgressieCatalog.BuiltIn.Translate(published, french, texts);
        Console.WriteLine(refused.Report.Issues[0].Message);

        texts.Remove("/parts/9/title");
        Checklist translated = ProgressieCatalog.BuiltIn.Translate(published, french, texts).Value.Checklists[LeadershipChecklist.Id];

        Console.WriteLine(translated.Show(translated.Title, french));
        Console.WriteLine($"the same checklist: {translated == published && translated.Hash == published.Hash}");
        #endregion

        return Console.Taken();
    }

    public static string InAHost()
    {
        ServiceCollection services = new();
        Dictionary<string, string> words = new() { ["score.total"] = "Total" };
        Dictionary<string, string> texts = new() { ["/title"] = "Conduire vers le progrès" };

        #region languages-host
        Checklist published = ProgressieCatalog.BuiltIn.Checklists[LeadershipChecklist.Id];
        services.AddProgressie(progressie =>
        {
            progressie.AddLanguage(LanguageTag.Parse("fr"), words, out ValidationReport missingWords);
            progressie.AddLanguage(published, LanguageTag.Parse("fr"), texts, out ValidationReport missingTexts);
            Console.WriteLine(missingTexts.Issues[0]);
        });
        #endregion

        return Console.Taken();
    }

    public static string OneLanguage()
    {
        #region languages-one
        ProgressieCatalog catalog = ProgressieCatalog.BuiltIn;
        Checklist checklist = catalog.Checklists[LeadershipChecklist.Id];
        LanguageTag[] reads = [LanguageTag.Parse("fr"), LanguageTag.Parse("EN-gb"), LanguageTag.Dutch];

        LanguageTag language = catalog.Texts.LanguageFor(checklist, reads);

        TextInLanguage title = checklist.Show(checklist.Title, language);
        Console.WriteLine($"{language}: {title} ({title.Language}, {title.Match})");
        Console.Write(new ProgressiePages(catalog.Texts).Of(checklist, language).ToText().Split('\n')[0]);
        #endregion

        return Console.Taken() + "\n";
    }
}
