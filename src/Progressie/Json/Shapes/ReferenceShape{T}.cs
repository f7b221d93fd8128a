using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Progressie.Json.Shapes;

/// <summary>A shape of objects, which lie in their slot as they are.</summary>
internal abstract class ReferenceShape<T> : Shape<T>
    where T : notnull
{
    internal sealed override T Take(in Slot slot)
    {
        // Only this shape fills its slot, so the type is known; a cast to an interface would cost at every list.
        Debug.Assert(slot.Reference is T, "A slot holds what its own shape read.");
        return Unsafe.As<object, T>(ref Unsafe.AsRef(in slot.Reference)!);
    }

    internal sealed override bool TryRead(ref DocumentReader reader, ref Slot slot)
    {
        slot.Reference = ReadReference(ref reader);
        return slot.Reference is not null;
    }

    /// <summary>Reads a value. What is wrong is reported, and then there is none.</summary>
    internal abstract object? ReadReference(ref DocumentReader reader);
}
