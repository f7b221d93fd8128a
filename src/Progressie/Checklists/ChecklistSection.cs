using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>Items that belong together and share a polarity.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record ChecklistSection
{
    /// <summary>Gets the id, unique in the checklist.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required SectionId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets the heading.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Title
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets how the items are meant, which decides the words above the boxes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the three.</exception>
    public required Polarity Polarity
    {
        get;
        init => field = GuardPolarity(value);
    }

    /// <summary>Gets the items, in the order in which they are shown.</summary>
    /// <value>Never empty in a valid checklist.</value>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public required IReadOnlyList<ChecklistItem> Items
    {
        get;
        init => field = ValueList<ChecklistItem>.Copy(value, nameof(value));
    }

    /// <summary>Names the section and its polarity, without its words.</summary>
    /// <returns>Text such as <c>section 2B (Avoid)</c>.</returns>
    public override string ToString() => $"section {Id} ({Polarity})";

    internal static Polarity GuardPolarity(Polarity value) => value is >= Polarity.Practise and <= Polarity.Tool
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected one of the three polarities.");
}
