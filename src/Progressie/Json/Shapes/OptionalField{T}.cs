namespace Progressie.Json.Shapes;

/// <summary>A declared member that may be left out, with which its value is taken from what was read.</summary>
internal sealed class OptionalField<T>(int member, Shape<T> shape)
    where T : class
{
    internal T? this[Values values] => values.Has(member) ? shape.Take(values[member]) : null;

    /// <summary>Whether it is in the document, sound or not.</summary>
    internal bool IsIn(Values values) => values.Met(member);
}
