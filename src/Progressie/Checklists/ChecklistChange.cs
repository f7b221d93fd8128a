namespace Progressie.Checklists;

/// <summary>One change between two versions of a checklist.</summary>
/// <remarks>Immutable. <c>ProgressiePages</c> makes a Dutch or English sentence of it.</remarks>
public sealed partial record ChecklistChange
{
    internal ChecklistChange(ChecklistChangeKind kind, string subject = "", string before = "", string after = "")
    {
        Kind = kind;
        Subject = subject;
        Before = before;
        After = after;
    }

    /// <summary>Gets the kind of change.</summary>
    public ChecklistChangeKind Kind { get; }

    /// <summary>Gets what changed: the id of an item, section or part, a polarity, or a language.</summary>
    /// <value>Empty when the checklist as a whole changed. For what was removed or got another id, the id it had.</value>
    public string Subject { get; }

    /// <summary>Gets what it was: the text in the source language, or the id of what it was in.</summary>
    /// <value>Empty when it was not there, or the kind says it all.</value>
    public string Before { get; }

    /// <summary>Gets what it is now.</summary>
    /// <value>Empty when it is no longer there, or the kind says it all.</value>
    public string After { get; }

    /// <summary>Gets whether answers before and after the change do not compare.</summary>
    public bool BreaksComparison => Kind
        is ChecklistChangeKind.PolarityChanged
        or ChecklistChangeKind.ItemAdded
        or ChecklistChangeKind.ItemRemoved
        or ChecklistChangeKind.ItemReworded
        or ChecklistChangeKind.ItemUndeclared;

    /// <summary>Shows the kind and what it is about, and none of the words.</summary>
    /// <returns>Text such as <c>ItemReworded 2B-6</c>.</returns>
    public override string ToString() => Subject.Length == 0 ? Kind.ToString() : $"{Kind} {Subject}";
}
