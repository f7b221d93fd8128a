using Progressie.Internal;
using Progressie.Journal;
using Progressie.Motivation;

namespace Progressie.Rendering;

/// <content>Journals, what comes out of them, and the invisibility makers.</content>
public sealed partial class ProgressiePages
{
    /// <summary>A journal for its owner, with everything in it; entries have the numbers by which they are corrected and shared.
    /// For anybody else, show what <see cref="ProgressJournal.ViewFor(ParticipantId)"/> gives.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page Of(ProgressJournal result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language);
        IReadOnlyList<JournalViewEntry> entries = result.ViewFor(result.Owner.Id).Entries;
        page.Title(page.Say("journal.heading", ("name", PageBuilder.Name(result.Owner))));
        for (int i = 0; i < entries.Count; i++)
        {
            AddEntry(page, result.Entries[i].Number, entries[i]);
        }

        page.Nothing(entries.Count, "journal.nothing-written");
        AddLevels(page, result.Levels);
        return page.ToPage();
    }

    /// <summary>What one reader may see of a journal; entries are numbered by their place in the view.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page Of(JournalView result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language);
        page.Title(page.Say(result.IsForOwner ? "journal.heading" : "journal.shared-heading", ("name", PageBuilder.Name(result.Owner))));
        foreach (JournalViewEntry entry in result.Entries)
        {
            AddEntry(page, entry.Number, entry);
        }

        page.Nothing(result.Entries.Count, "journal.nothing-shared");
        AddLevels(page, result.Levels);
        return page.ToPage();
    }

    /// <summary>What worked more than once for the owner of a journal.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page Of(IReadOnlyList<WorkingStrategy> result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language);
        page.Title(page.Say("strategies.heading"));
        foreach (WorkingStrategy strategy in result)
        {
            (string, Words) name = ("name", Words.Own(strategy.Name)), latest = ("latest", Moments.Text(strategy.Latest));
            page.Item(strategy.First == strategy.Latest
                ? page.Say("strategies.once", name, latest)
                : page.Say("strategies.line", name, ("first", Moments.Text(strategy.First)), latest));
        }

        page.Nothing(result.Count, "strategies.none");
        return page.ToPage();
    }

    /// <summary>The first entry of each domain beside the latest.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page Of(IReadOnlyList<ThenAndNow> result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language);
        page.Title(page.Say("then.heading"));
        foreach (ThenAndNow pair in result)
        {
            if (pair.Domain is { } domain)
            {
                page.Minor(2, page.Say("then.domain", ("domain", Words.Own(domain))));
            }
            else if (result.Count > 1)
            {
                page.Minor(2, page.Say("then.other"));
            }

            page.Item(page.Say("then.first", ("day", Moments.Text(pair.First.Day)), ("what", Words.Own(pair.First.Entry.What))));
            page.Item(page.Say("then.latest", ("day", Moments.Text(pair.Latest.Day)), ("what", Words.Own(pair.Latest.Entry.What))));
        }

        page.Nothing(result.Count, "then.none");
        return page.ToPage();
    }

    /// <summary>Older entries that come by again, with why they do today.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page Of(IReadOnlyList<ResurfacedEntry> result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language);
        page.Title(page.Say("resurface.heading"));
        page.Items(result.Select(entry => page.Say(entry.Reason) + ": " + Words.Own(entry.Entry.Entry.What)));
        page.Nothing(result.Count, "resurface.none");
        return page.ToPage();
    }

    /// <summary>Questions to write about, with why they fit now.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page Prompts(Guidance result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language);
        page.Title(page.Say("prompts.heading"));
        foreach (Suggestion suggestion in result.Next)
        {
            page.Item(Words.Join(" ", suggestion.Questions.Select(page.Say))).Line(page.Say(suggestion.Reasons));
        }

        page.Nothing(result.Next.Count, "prompts.none");
        return page.ToPage();
    }

    /// <summary>The invisibility makers: what each does, what helps, and what this library offers against it.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page Of(IReadOnlyList<InvisibilityMakerCard> result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language);
        page.Title(page.Say("invisibility.heading"));
        foreach (InvisibilityMakerCard card in result)
        {
            PageItem item = page.Item(PageListKind.Plain, page.Say(card.Name));
            item.Line(page.Say(card.Effect));
            item.Line(page.Say(card.Advice));
            item.Line(page.Say("invisibility.counters"));
            item.Points(card.Counters.Select(counter => page.Say(counter)));
        }

        return page.ToPage();
    }

    private static void AddEntry(PageBuilder page, int number, JournalViewEntry shown)
    {
        JournalEntry entry = shown.Entry;
        bool isProgress = entry.Kind == JournalEntryKind.Progress;
        Words line = page.Say(
            isProgress ? "journal.line" : "journal.not-yet-line", ("day", Moments.Text(shown.Day)), ("what", Words.Own(entry.What)));
        line = line.With("; ", shown.IsWithdrawn ? page.Say("journal.withdrawn") : null);
        PageItem item = page.Item(PageListKind.Numbered, line, PageBuilder.Number(number));
        foreach (JournalEntry earlier in shown.Earlier)
        {
            page.Told(item, "journal.earlier", "what", SameWords.AreIn(earlier.What, entry.What) ? null : earlier.What);
        }

        page.Told(item, "journal.domain", "domain", entry.Domain);
        page.Told(item, "journal.why", "why", entry.WhyItMatters);
        page.Told(item, "journal.own", "own", entry.OwnContribution);
        page.Told(item, "journal.noticed", "noticed", entry.NoticedBy);
        page.Told(item, "journal.benefit", "benefit", entry.Benefit);
        page.Told(
            item, "journal.worked", "worked", Words.List("; ", entry.WhatWorked.Select(static name => Words.Own(TextRules.Trim(name)))));
        item.Detail(entry.WillDoAgain is { } again ? page.Say(again ? "journal.again" : "journal.not-again") : null);
        page.Told(item, isProgress ? "journal.idea" : "journal.differently", "idea", entry.Idea);
        page.Told(item, "journal.shared-with", "people", Words.List(", ", shown.SharedWith.Select(static id => (Words)id.ToString())));
    }

    private static void AddLevels(PageBuilder page, IReadOnlyList<LevelMarked> levels) => page.List(
        "journal.levels",
        levels.Select(level => page.Say(
            "journal.level", ("day", Moments.Text(level.When.Day)), ("text", Words.Own(level.Text)))));
}
