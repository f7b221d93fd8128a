using Progressie.Internal;

namespace Progressie.Journal;

/// <summary>What somebody writes in their journal: something that went forward, or that did not work yet.</summary>
/// <remarks>Only <see cref="What"/> has to be there. An entry has no size and no grade: a small step is as much of an entry as a breakthrough.
/// Personal data. Immutable. Source: handbook 5, 12, 17.3 and 17.11.</remarks>
public sealed record JournalEntry
{
    /// <summary>Gets what the entry tells of.</summary>
    /// <value><see cref="JournalEntryKind.Progress"/> unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the known ones.</exception>
    public JournalEntryKind Kind
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets what went forward, or what did not work yet.</summary>
    /// <exception cref="ArgumentException">The text is blank or holds what a document cannot carry.</exception>
    public required string What
    {
        get;
        init => field = TextRules.Guard(value, nameof(value));
    }

    /// <summary>Gets why it matters to the person. Only they can say.</summary>
    /// <value><see langword="null"/> when not said.</value>
    /// <exception cref="ArgumentException">The text is blank or holds what a document cannot carry.</exception>
    public string? WhyItMatters
    {
        get;
        init => field = TextRules.GuardOptional(value, nameof(value));
    }

    /// <summary>Gets what the person did themselves that made it work, or that they tried.</summary>
    /// <value><see langword="null"/> when not said.</value>
    /// <exception cref="ArgumentException">The text is blank or holds what a document cannot carry.</exception>
    public string? OwnContribution
    {
        get;
        init => field = TextRules.GuardOptional(value, nameof(value));
    }

    /// <summary>Gets the day on which it happened.</summary>
    /// <value><see langword="null"/> for the day on which it is written down. Never after that day.</value>
    public DateOnly? On { get; init; }

    /// <summary>Gets what the person noticed it by.</summary>
    /// <value><see langword="null"/> when not said.</value>
    /// <exception cref="ArgumentException">The text is blank or holds what a document cannot carry.</exception>
    public string? NoticedBy
    {
        get;
        init => field = TextRules.GuardOptional(value, nameof(value));
    }

    /// <summary>Gets what good it did, to the person or to others.</summary>
    /// <value><see langword="null"/> when not said.</value>
    /// <exception cref="ArgumentException">The text is blank or holds what a document cannot carry.</exception>
    public string? Benefit
    {
        get;
        init => field = TextRules.GuardOptional(value, nameof(value));
    }

    /// <summary>Gets what worked, each as a short name such as "eerst bellen", so that it is recognised when it works again.</summary>
    /// <value>Empty when nothing was named. Each once.</value>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>, or a text is blank or holds what a document cannot carry.</exception>
    public IReadOnlyList<string> WhatWorked
    {
        get;
        init => field = GuardTexts(ValueList<string>.Copy(value, nameof(value)));
    } = ValueList<string>.Empty;

    /// <summary>Gets whether the person means to do it that way again.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public bool? WillDoAgain { get; init; }

    /// <summary>Gets the idea that it gives for what comes next; for what did not work yet, what to do differently.</summary>
    /// <value><see langword="null"/> when not said.</value>
    /// <exception cref="ArgumentException">The text is blank or holds what a document cannot carry.</exception>
    public string? Idea
    {
        get;
        init => field = TextRules.GuardOptional(value, nameof(value));
    }

    /// <summary>Gets the part of life or work it belongs to, in a word of the person's own, such as "werk" or "gezondheid".</summary>
    /// <value><see langword="null"/> when not said.</value>
    /// <exception cref="ArgumentException">The text is blank or holds what a document cannot carry.</exception>
    public string? Domain
    {
        get;
        init => field = TextRules.GuardOptional(value, nameof(value));
    }

    /// <summary>Shows the kind, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>journal entry (Progress)</c>.</returns>
    public override string ToString() => $"journal entry ({Kind})";

    private static ValueList<string> GuardTexts(ValueList<string> texts)
    {
        foreach (string text in texts.Span)
        {
            TextRules.Guard(text, nameof(WhatWorked));
        }

        return texts;
    }
}
