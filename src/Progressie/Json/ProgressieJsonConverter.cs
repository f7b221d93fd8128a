using System.Text.Json;
using System.Text.Json.Serialization;
using Progressie.Json.Converters;

namespace Progressie.Json;

/// <summary>Makes <c>System.Text.Json</c> write and read the types of this library as <see cref="ProgressieJson"/> does, and refuse at
/// once what has no JSON.</summary>
/// <remarks>Every public type carries it, so nothing needs to be set, with or without a source-generated context. Call
/// <see cref="ProgressieJsonOptions.AddProgressie"/> for documents that refer to a definition. What is refused while reading ends in a
/// <see cref="JsonException"/> whose inner exception is a <see cref="ProgressieDataException"/>; <see cref="ProgressieDataException.Find"/>
/// finds it. Immutable; safe to use from any thread.</remarks>
public sealed class ProgressieJsonConverter : JsonConverterFactory
{
    private readonly IDefinitionSource? _definitions;

    /// <summary>Makes a converter that knows no definitions and holds to the default limits.</summary>
    public ProgressieJsonConverter()
    {
    }

    internal ProgressieJsonConverter(IDefinitionSource definitions) => _definitions = definitions;

    /// <summary>Gets whether a type is one of this library's.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>Whether it is, also when it is one that has no JSON. An array of such a type is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is <see langword="null"/>.</exception>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);

        // An array counts to the assembly of its elements, and the serializer knows what to do with it.
        return typeToConvert.Assembly == typeof(ProgressieJsonConverter).Assembly && !typeToConvert.IsArray;
    }

    /// <summary>Gets the converter of one type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">The options of the host, which are not looked at.</param>
    /// <returns>The converter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">The type has no JSON; the message says what to call instead.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return JsonForms.Of(typeToConvert, _definitions);
    }
}
