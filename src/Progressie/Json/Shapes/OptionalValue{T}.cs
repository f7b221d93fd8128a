namespace Progressie.Json.Shapes;

/// <summary>A declared member with a value type that may be left out, with which its value is taken from what was read.</summary>
internal struct OptionalValue<T>
    where T : struct
{
    internal int Member;
    internal Shape<T> Shape;

    internal readonly T? this[Values values] => values.Has(Member) ? Shape.Take(values[Member]) : null;

    /// <summary>Whether it is in the document, sound or not.</summary>
    internal readonly bool IsIn(Values values) => values.Met(Member);
}
