namespace Progressie.Json.Shapes;

/// <summary>A declared member, with which its value is taken from what was read.</summary>
internal sealed class Field<T>(int member, Shape<T> shape, T fallback)
    where T : notnull
{
    /// <summary>The value, or what it is when it is left out.</summary>
    internal T this[Values values] => values.Has(member) ? shape.Take(values[member]) : fallback;

    /// <summary>Whether it is in the document, sound or not.</summary>
    internal bool IsIn(Values values) => values.Met(member);

    /// <summary>Whether it was read and is sound.</summary>
    internal bool WasRead(Values values) => values.Has(member);
}
