using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Progressie;
using Progressie.Json;
using Progressie.Scales;

namespace MinimalApi;

#region aspnet-openapi
/// <summary>Tells an OpenAPI document what the types of the library are: ids and words are strings, the rest are objects.</summary>
internal static class ProgressieSchemas
{
    internal static async Task Describe(
        OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        JsonTypeInfo info = context.JsonTypeInfo;
        Type type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        if (IsOurs(type))
        {
            schema.Type = type == typeof(DefinitionVersion) ? JsonSchemaType.Integer
                : type == typeof(ScalePosition) ? JsonSchemaType.Number
                : type.IsEnum || IsParsed(type) ? JsonSchemaType.String
                : JsonSchemaType.Object;
            schema.Enum = type.IsEnum
                ? [.. Enum.GetValues(type).Cast<object>().Select(word => JsonSerializer.SerializeToNode(word, type)!)]
                : null;
        }
        else if (info.ElementType is { } element && IsOurs(element))
        {
            // Of elements with a converter the framework says nothing.
            OpenApiSchema each = await context.GetOrCreateSchemaAsync(element, null, cancellationToken);
            schema.Items = info.Kind == JsonTypeInfoKind.Enumerable ? each : null;
            schema.AdditionalProperties = info.Kind == JsonTypeInfoKind.Dictionary ? each : null;
        }
    }

    // An array says that it is of the assembly of its elements.
    private static bool IsOurs(Type type) => !type.IsArray && type.Assembly == typeof(ProgressieJson).Assembly;

    private static bool IsParsed(Type type) => type.GetInterfaces()
        .Any(static one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(ISpanParsable<>));
}
#endregion
