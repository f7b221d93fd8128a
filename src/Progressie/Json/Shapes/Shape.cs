namespace Progressie.Json.Shapes;

/// <summary>One kind of JSON value: what messages call it, how it is read and what it can hold of people.</summary>
internal abstract class Shape
{
    /// <summary>What is expected here, for messages: a phrase of the catalogue.</summary>
    internal abstract string Phrase { get; }

    /// <summary>Reads a value. What is wrong is reported, and then there is none.</summary>
    internal abstract bool TryRead(ref DocumentReader reader, ref Slot slot);

    /// <summary>Says what it is to whoever derives something from it: a schema, a page, a generator.</summary>
    internal abstract ShapeInfo Describe();
}
