namespace Progressie.Checklists;

/// <summary>The words of one box: what stands above it, and what is asked about a tick in it afterwards.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record ColumnText
{
    /// <summary>Gets what stands above the box, such as "I do this already".</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Label
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets the question of the analysis about an item with a tick in this box, such as "How do you manage that
    /// already?".</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Question
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Shows in how many languages the words are there, and none of them.</summary>
    /// <returns>Text such as <c>column in 2 languages</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"column in {Label.Languages.Count} languages");
}
