namespace Progressie.Json.Shapes;

/// <summary>A declared member, with which its value is taken from what was read.</summary>
/// <remarks>A value with fields, so that declaring one takes neither an object nor a constructor compiled for each type.</remarks>
internal struct Field<T>
    where T : notnull
{
    internal int Member;
    internal Shape<T> Shape;
    internal T Fallback;

    /// <summary>The value, or what it is when it is left out.</summary>
    internal readonly T this[Values values] => values.Has(Member) ? Shape.Take(values[Member]) : Fallback;

    /// <summary>Whether it is in the document, sound or not.</summary>
    internal readonly bool IsIn(Values values) => values.Met(Member);

    /// <summary>Whether it was read and is sound.</summary>
    internal readonly bool WasRead(Values values) => values.Has(Member);
}
