using System.Text.Json.Serialization;
using Progressie.Json.Documents;
using Progressie.Json.Shapes;

namespace Progressie.Json.Converters;

/// <summary>Which JSON each public type has, or what to call instead. Nothing is built but what is asked for.</summary>
internal static class JsonForms
{
    /// <summary>Gets the converter of a type.</summary>
    /// <exception cref="NotSupportedException">The type has no JSON.</exception>
    internal static JsonConverter Of(Type type, IDefinitionSource? definitions) =>
        DocumentShapes.Find(type)?.ToConverter(definitions)
        ?? ScalarForms.Find(type)
        ?? WordForms.Find(type)
        ?? PartForms.Find(type, definitions)
        ?? EventForms.Find(type, definitions)
        ?? throw new NotSupportedException($"{type.Name} has no JSON: {NoForms.Instead(type)}.");

    /// <summary>A value that documents are made of.</summary>
    internal static PartConverter<T> Part<T>(Shape<T> shape, IDefinitionSource? definitions)
        where T : notnull => new(shape, instead: null, definitions);

    /// <summary>A value that results are made of, and that is not read.</summary>
    internal static PartConverter<T> Written<T>(Shape<T> shape, string instead)
        where T : notnull => new(shape, instead, definitions: null);
}
