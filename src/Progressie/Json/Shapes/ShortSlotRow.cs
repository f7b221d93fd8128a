using System.Runtime.CompilerServices;

namespace Progressie.Json.Shapes;

/// <summary>Room for the members of a small object, of which documents have many: room that is not there need not be cleared.</summary>
[InlineArray(Capacity)]
internal struct ShortSlotRow
{
    internal const int Capacity = 6;

    private Slot _first;
}
