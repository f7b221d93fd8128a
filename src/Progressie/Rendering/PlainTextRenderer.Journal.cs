using System.Text;
using Progressie.Internal;
using Progressie.Journal;
using Progressie.Motivation;

namespace Progressie.Rendering;

/// <content>Journals, what comes out of them, and the invisibility makers.</content>
public sealed partial class PlainTextRenderer
{
    /// <summary>Shows a journal to its owner, with everything in it. For anybody else, show what <see cref="ProgressJournal.ViewFor(ParticipantId)"/> gives.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="language">The language to show it in. What the owner wrote is shown as it was written.</param>
    /// <returns>The text. Entries have the numbers by which they are corrected and shared.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="journal"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string Journal(ProgressJournal journal, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(journal);
        IReadOnlyList<JournalViewEntry> entries = journal.ViewFor(journal.Owner.Id).Entries;
        StringBuilder text = new();
        AddHeading(text, Words("journal.heading", language, ("name", Name(journal.Owner))));
        for (int i = 0; i < entries.Count; i++)
        {
            AddEntry(text, journal.Entries[i].Number, entries[i], language);
        }

        text.Append(entries.Count == 0 ? Words("journal.nothing-written", language) + "\n" : string.Empty);
        AddLevels(text, journal.Levels, language);
        return text.ToString();
    }

    /// <summary>Shows what one reader may see of a journal.</summary>
    /// <param name="view">The view.</param>
    /// <param name="language">The language to show it in. What the owner wrote is shown as it was written.</param>
    /// <returns>The text. Entries are numbered by their place in the view.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string Journal(JournalView view, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(view);
        StringBuilder text = new();
        AddHeading(text, Words(view.IsForOwner ? "journal.heading" : "journal.shared-heading", language, ("name", Name(view.Owner))));
        foreach (JournalViewEntry entry in view.Entries)
        {
            AddEntry(text, entry.Number, entry, language);
        }

        text.Append(view.Entries.Count == 0 ? Words("journal.nothing-shared", language) + "\n" : string.Empty);
        AddLevels(text, view.Levels, language);
        return text.ToString();
    }

    /// <summary>Shows what worked more than once for the owner of a journal.</summary>
    /// <param name="strategies">What keeps working.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="strategies"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string WhatKeepsWorking(IReadOnlyList<WorkingStrategy> strategies, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(strategies);
        StringBuilder text = new();
        AddHeading(text, Words("strategies.heading", language));
        foreach (WorkingStrategy strategy in strategies)
        {
            (string, string) name = ("name", Own(strategy.Name, Indent));
            (string, string) latest = ("latest", Moments.Text(strategy.Latest));
            text.Append(Bullet).Append(strategy.First == strategy.Latest
                ? Words("strategies.once", language, name, latest)
                : Words("strategies.line", language, name, ("first", Moments.Text(strategy.First)), latest)).Append('\n');
        }

        return text.Append(strategies.Count == 0 ? Words("strategies.none", language) + "\n" : string.Empty).ToString();
    }

    /// <summary>Shows the first entry of each domain beside the latest.</summary>
    /// <param name="pairs">Then and now.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pairs"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string ThenAndNow(IReadOnlyList<ThenAndNow> pairs, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        StringBuilder text = new();
        AddHeading(text, Words("then.heading", language));
        foreach (ThenAndNow pair in pairs)
        {
            if (pair.Domain is { } domain)
            {
                text.Append(Words("then.domain", language, ("domain", Own(domain, Indent)))).Append('\n');
            }
            else if (pairs.Count > 1)
            {
                text.Append(Words("then.other", language)).Append('\n');
            }

            text.Append(Bullet).Append(Words("then.first", language, ("day", Moments.Text(pair.First.Day)), ("what", Own(pair.First.Entry.What, Indent)))).Append('\n');
            text.Append(Bullet).Append(Words("then.latest", language, ("day", Moments.Text(pair.Latest.Day)), ("what", Own(pair.Latest.Entry.What, Indent)))).Append('\n');
        }

        return text.Append(pairs.Count == 0 ? Words("then.none", language) + "\n" : string.Empty).ToString();
    }

    /// <summary>Shows older entries that come by again, with why they do today.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string Resurfaced(IReadOnlyList<ResurfacedEntry> entries, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(entries);
        StringBuilder text = new();
        AddHeading(text, Words("resurface.heading", language));
        foreach (ResurfacedEntry entry in entries)
        {
            text.Append(Bullet).Append(_texts.Show(entry.Reason, language).Text).Append(' ').Append(Own(entry.Entry.Entry.What, Indent)).Append('\n');
        }

        return text.Append(entries.Count == 0 ? Words("resurface.none", language) + "\n" : string.Empty).ToString();
    }

    /// <summary>Shows questions to write about, with why they fit now.</summary>
    /// <param name="guidance">The guidance of a journal.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="guidance"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string JournalPrompts(Guidance guidance, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(guidance);
        StringBuilder text = new();
        AddHeading(text, Words("prompts.heading", language));
        foreach (Suggestion suggestion in guidance.Next)
        {
            text.Append(Bullet).Append(Sentences(suggestion.Questions, language)).Append('\n');
            text.Append(Indent).Append(Sentences(suggestion.Reasons, language)).Append('\n');
        }

        return text.Append(guidance.Next.Count == 0 ? Words("prompts.none", language) + "\n" : string.Empty).ToString();
    }

    /// <summary>Shows the four invisibility makers: what each does, what helps, and what this library offers against it.</summary>
    /// <param name="language">The language to show them in.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string InvisibilityMakers(LanguageTag language)
    {
        StringBuilder text = new();
        AddHeading(text, Words("invisibility.heading", language));
        foreach (InvisibilityMakerCard card in Motivation.InvisibilityMakers.All)
        {
            text.Append(_texts.Show(card.Name, language).Text).Append('\n');
            text.Append(Indent).Append(_texts.Show(card.Effect, language).Text).Append('\n');
            text.Append(Indent).Append(_texts.Show(card.Advice, language).Text).Append('\n');
            text.Append(Indent).Append(Words("invisibility.counters", language)).Append('\n');
            foreach (TextKey counter in card.Counters)
            {
                text.Append(Indent).Append(Bullet).Append(_texts.Show(counter, language).Text).Append('\n');
            }
        }

        return text.ToString();
    }

    private void AddEntry(StringBuilder text, int number, JournalViewEntry shown, LanguageTag language)
    {
        JournalEntry entry = shown.Entry;
        bool isProgress = entry.Kind == JournalEntryKind.Progress;
        text.Append(Words(
            isProgress ? "journal.line" : "journal.not-yet-line",
            language,
            ("number", FormattableString.Invariant($"{number}")),
            ("day", Moments.Text(shown.Day)),
            ("what", Own(entry.What, Detail)))).Append(shown.IsWithdrawn ? $" ({Words("journal.withdrawn", language)})\n" : "\n");
        foreach (JournalEntry earlier in shown.Earlier)
        {
            AddDetail(text, "journal.earlier", "what", earlier.What == entry.What ? null : earlier.What, language);
        }

        AddDetail(text, "journal.domain", "domain", entry.Domain, language);
        AddDetail(text, "journal.why", "why", entry.WhyItMatters, language);
        AddDetail(text, "journal.own", "own", entry.OwnContribution, language);
        AddDetail(text, "journal.noticed", "noticed", entry.NoticedBy, language);
        AddDetail(text, "journal.benefit", "benefit", entry.Benefit, language);
        AddDetail(text, "journal.worked", "worked", entry.WhatWorked.Count > 0 ? string.Join("; ", entry.WhatWorked.Select(static name => name.Trim())) : null, language);
        text.Append(entry.WillDoAgain is { } again ? $"{Detail}{Words(again ? "journal.again" : "journal.not-again", language)}\n" : string.Empty);
        AddDetail(text, isProgress ? "journal.idea" : "journal.differently", "idea", entry.Idea, language);
        AddDetail(text, "journal.shared-with", "people", shown.SharedWith.Count > 0 ? string.Join(", ", shown.SharedWith) : null, language);
    }

    private void AddLevels(StringBuilder text, IReadOnlyList<LevelMarked> levels, LanguageTag language)
    {
        if (levels.Count == 0)
        {
            return;
        }

        text.Append('\n').Append(Words("journal.levels", language)).Append('\n');
        foreach (LevelMarked level in levels)
        {
            text.Append(Bullet).Append(Words(
                "journal.level", language, ("day", Moments.Text(DateOnly.FromDateTime(level.At.DateTime))), ("text", Own(level.Text, Indent)))).Append('\n');
        }
    }
}
