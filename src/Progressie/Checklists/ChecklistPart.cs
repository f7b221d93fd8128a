using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>Sections under one theme.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record ChecklistPart
{
    /// <summary>Gets the id, unique in the checklist.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required PartId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets the theme.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Title
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets the sections, in the order in which they are shown.</summary>
    /// <value>Never empty in a valid checklist.</value>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public required IReadOnlyList<ChecklistSection> Sections
    {
        get;
        init => field = ValueList<ChecklistSection>.Copy(value, nameof(value));
    }

    /// <summary>Names the part, without its words.</summary>
    /// <returns>Text such as <c>part 2</c>.</returns>
    public override string ToString() => $"part {Id}";
}
