using Progressie.Internal;

namespace Progressie.Journal;

/// <summary>What somebody writes in their journal: something that went forward, or that did not work yet.</summary>
/// <remarks>Only <see cref="What"/> has to be there. An entry has no size and no grade: a small step is as much of an entry as a
/// breakthrough. Its texts are judged where a journal takes it in. Personal data. Immutable. Source: handbook 5, 12, 17.3 and
/// 17.11.</remarks>
public sealed partial record JournalEntry
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
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string What
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets why it matters to the person. Only they can say.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? WhyItMatters { get; init; }

    /// <summary>Gets what the person did themselves that made it work, or that they tried.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? OwnContribution { get; init; }

    /// <summary>Gets what the person noticed it by.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? NoticedBy { get; init; }

    /// <summary>Gets what good it did, to the person or to others.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Benefit { get; init; }

    /// <summary>Gets what worked, each as a short name such as "eerst bellen", so that it is recognised when it works again.</summary>
    /// <value>Empty when nothing was named. Each once.</value>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public IReadOnlyList<string> WhatWorked
    {
        get;
        init => field = ValueList<string>.Copy(value, nameof(value));
    } = ValueList<string>.Empty;

    /// <summary>Gets whether the person means to do it that way again.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public bool? WillDoAgain { get; init; }

    /// <summary>Gets the idea that it gives for what comes next; for what did not work yet, what to do differently.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Idea { get; init; }

    /// <summary>Gets the part of life or work it belongs to, in a word of the person's own, such as "werk" or "gezondheid".</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Domain { get; init; }

    /// <summary>Shows the kind, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>journal entry (Progress)</c>.</returns>
    public override string ToString() => $"journal entry ({Kind})";

    /// <summary>Judges what the owner typed, where a journal takes the entry in.</summary>
    internal void Check(TextCheck check)
    {
        check.Text("what", What);
        check.Text("whyItMatters", WhyItMatters);
        check.Text("ownContribution", OwnContribution);
        check.Text("noticedBy", NoticedBy);
        check.Text("benefit", Benefit);
        check.Texts("whatWorked", WhatWorked);
        check.Text("idea", Idea);
        check.Text("domain", Domain);
    }

    /// <summary>The entry without its words: that it is one, and of which kind.</summary>
    internal JournalEntry Erase() => this with
    {
        What = FreeText.Erased,
        WhyItMatters = FreeText.Erase(WhyItMatters),
        OwnContribution = FreeText.Erase(OwnContribution),
        NoticedBy = FreeText.Erase(NoticedBy),
        Benefit = FreeText.Erase(Benefit),
        WhatWorked = FreeText.Erase(WhatWorked),
        Idea = FreeText.Erase(Idea),
        Domain = FreeText.Erase(Domain),
    };
}
