namespace Progressie.Circles;

/// <summary>Two linked notes of two sides, or one that has no counterpart.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record ComparedNotes
{
    internal ComparedNotes(CircleNote? first, CircleNote? second)
    {
        First = first;
        Second = second;
    }

    /// <summary>Gets the note of the side that leads.</summary>
    /// <value><see langword="null"/> when only the other side has one.</value>
    public CircleNote? First { get; }

    /// <summary>Gets the note of the other side.</summary>
    /// <value><see langword="null"/> when only the leading side has one.</value>
    public CircleNote? Second { get; }

    /// <summary>Gets whether both sides have one.</summary>
    public bool IsShared => First is not null && Second is not null;

    /// <summary>Shows which sides have one, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>notes of both sides</c>.</returns>
    public override string ToString() =>
        IsShared ? "notes of both sides" : First is null ? "note of the second side" : "note of the first side";
}
