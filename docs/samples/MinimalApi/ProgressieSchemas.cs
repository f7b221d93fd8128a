using System.Text.Json;
using System.Text.Json.Nodes;
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
    internal static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        Type type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (type.Assembly == typeof(ProgressieJson).Assembly)
        {
            schema.Type = type == typeof(DefinitionVersion) ? JsonSchemaType.Integer
                : type == typeof(ScalePosition) ? JsonSchemaType.Number
                : type.IsEnum || IsParsed(type) ? JsonSchemaType.String
                : JsonSchemaType.Object;
            schema.Enum = type.IsEnum
                ? [.. Enum.GetValues(type).Cast<object>().Select(word => JsonSerializer.SerializeToNode(word, type)!)]
                : null;
        }

        return Task.CompletedTask;
    }

    private static bool IsParsed(Type type) => type.GetInterfaces()
        .Any(static one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(ISpanParsable<>));
}
#endregion
