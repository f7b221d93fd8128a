namespace Progressie.Checklists;

/// <summary>An intention that two drafts had differently.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record MergedIntention
{
    internal MergedIntention(Intention kept, Intention other)
    {
        Kept = kept;
        Other = other;
    }

    /// <summary>Gets the intention as it is now: as it was changed later, with all that was told of it in either draft.</summary>
    public Intention Kept { get; }

    /// <summary>Gets the intention as it was in the other draft.</summary>
    public Intention Other { get; }

    /// <summary>Shows what the intention points at, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>intention from 2B-6</c>.</returns>
    public override string ToString() => Kept.ToString();
}
