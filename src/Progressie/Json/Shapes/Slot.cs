namespace Progressie.Json.Shapes;

/// <summary>A value between the document it was read from and the object that is made of it.</summary>
/// <remarks>One layout for every type of value, so that reading members takes no code of its own for each type, and no boxes.
/// What goes where is for the shape to know that put it there.</remarks>
internal struct Slot
{
    internal object? Reference;
    internal long Bits;
    internal long Second;
    internal long Third;
}
