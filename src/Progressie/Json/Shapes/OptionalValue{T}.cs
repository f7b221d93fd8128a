namespace Progressie.Json.Shapes;

/// <summary>A declared member with a value type that may be left out, with which its value is taken from what was read.</summary>
internal sealed class OptionalValue<T>(int member, Shape<T> shape)
    where T : struct
{
    internal T? this[Values values] => values.Has(member) ? shape.Take(values[member]) : null;

    /// <summary>Whether it is in the document, sound or not.</summary>
    internal bool IsIn(Values values) => values.Met(member);
}
