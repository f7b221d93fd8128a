namespace Progressie.Circles;

/// <summary>Two notes on the board that people said are about the same.</summary>
/// <remarks>Immutable. Source: handbook 7.</remarks>
public sealed partial record CircleLink
{
    internal CircleLink(NoteId one, NoteId other)
    {
        One = one;
        Other = other;
    }

    /// <summary>Gets the one note.</summary>
    public NoteId One { get; }

    /// <summary>Gets the other note.</summary>
    public NoteId Other { get; }

    /// <summary>Shows the two ids.</summary>
    /// <returns>Text such as <c>3@phone and 4@laptop</c>.</returns>
    public override string ToString() => $"{One} and {Other}";
}
