namespace Progressie.Json.Shapes;

/// <summary>What was read of the members of one object.</summary>
internal readonly ref struct Values
{
    private readonly ReadOnlySpan<Slot> _slots;
    private readonly ulong _read;
    private readonly ulong _met;

    internal Values(ReadOnlySpan<Slot> slots, ulong read, ulong met, bool isSound)
    {
        _slots = slots;
        _read = read;
        _met = met;
        IsSound = isSound;
    }

    /// <summary>Whether everything that has to be there is, and nothing is wrong.</summary>
    internal bool IsSound { get; }

    internal ref readonly Slot this[int member] => ref _slots[member];

    /// <summary>Whether a member was read and is sound.</summary>
    internal bool Has(int member) => (_read & (1UL << member)) != 0;

    /// <summary>Whether a member is in the document, sound or not.</summary>
    internal bool Met(int member) => (_met & (1UL << member)) != 0;
}
