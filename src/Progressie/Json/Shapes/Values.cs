using System.Runtime.CompilerServices;

namespace Progressie.Json.Shapes;

/// <summary>What was read of the members of one object.</summary>
internal readonly ref struct Values
{
    /// <summary>Whether everything that has to be there is, and nothing is wrong.</summary>
    internal readonly bool IsSound;

    private readonly ref Slot _first;
    private readonly ulong _read;
    private readonly ulong _met;

    internal Values(ref Slot first, ulong read, ulong met, bool isSound)
    {
        _first = ref first;
        _read = read;
        _met = met;
        IsSound = isSound;
    }

    /// <summary>What was read of a member. There is room for each that was declared, and only for those.</summary>
    internal ref readonly Slot this[int member] => ref Unsafe.Add(ref _first, member);

    /// <summary>Whether a member was read and is sound.</summary>
    internal bool Has(int member) => (_read & (1UL << member)) != 0;

    /// <summary>Whether a member is in the document, sound or not.</summary>
    internal bool Met(int member) => (_met & (1UL << member)) != 0;
}
