using System.Runtime.CompilerServices;

namespace Progressie.Json.Shapes;

/// <summary>Room for the members of one object, on the stack: nothing of a document stays behind when it was read.</summary>
[InlineArray(Capacity)]
internal struct SlotRow
{
    /// <summary>More members than any object has; a shape with more is refused when it is declared.</summary>
    internal const int Capacity = 24;

    private Slot _first;
}
