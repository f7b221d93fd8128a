using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Progressie.Json.Shapes;

namespace Progressie.Tests.Derived;

/// <summary>Derives the JSON Schema of a kind of document from its shape. Words come from <see cref="Descriptions"/>, the form of values
/// from
/// <see cref="Scalars"/>, and nothing else is known here of any kind.</summary>
internal sealed class DerivedSchema
{
    private static readonly JsonSerializerOptions Layout =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private readonly DocumentShape _shape;
    private readonly Descriptions _descriptions;
    private readonly JsonObject _definitions = [];

    private DerivedSchema(DocumentShape shape, Descriptions descriptions)
    {
        _shape = shape;
        _descriptions = descriptions;
    }

    /// <summary>The name of the file of a schema.</summary>
    internal static string FileOf(DocumentShape shape) => $"{shape.Kind}.v{shape.Newest}.schema.json";

    /// <summary>Derives the schema of a kind, as it stands in its file.</summary>
    internal static string Of(DocumentShape shape, Descriptions descriptions) =>
        new DerivedSchema(shape, descriptions).Document().ToJsonString(Layout) + "\n";

    private JsonObject Document()
    {
        ObjectInfo info = _shape.Describe();
        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"https://progressie.example/schemas/{_shape.Kind}/{_shape.Newest}",
            ["title"] = _descriptions.Of(_shape.Kind, "$title"),
        };
        foreach ((string name, JsonNode? value) in Object(info, "$", string.Empty))
        {
            schema[name] = value!.DeepClone();
        }

        schema["$defs"] = _definitions;
        return schema;
    }

    private JsonObject Described(string place) => new() { ["description"] = _descriptions.Of(_shape.Kind, place) };

    /// <summary>The schema of a value at a place: what stands there, or a reference to its definition.</summary>
    private JsonObject Value(ShapeInfo info, string place, JsonObject schema)
    {
        switch (info)
        {
            case ConstantInfo constant:
                schema["const"] = JsonNode.Parse(constant.Json);
                return schema;
            case WordInfo word:
                schema["enum"] = new JsonArray([.. word.Words.Select(static one => JsonValue.Create(one))]);
                return schema;
            case NumberInfo number:
                schema["type"] = "integer";
                schema["minimum"] = number.Least;
                schema["maximum"] = number.Most;
                return schema;
            case ListInfo list:
                schema["type"] = "array";
                schema["items"] = Element(list.Element, place + "/*");
                Add(schema, "minItems", list.Least, 0);
                Add(schema, "uniqueItems", list.AreUnique, false);
                return schema;
            case MapInfo map:
                schema["type"] = "object";
                schema["patternProperties"] = new JsonObject
                {
                    [Pattern((ScalarInfo)map.Key)] = Value(map.Value, place + "/*", Described(place + "/*")),
                };
                schema["additionalProperties"] = false;
                return schema;
            case ScalarInfo { Definition: "flag" }:
                return Merge(schema, Scalars.Of("flag").Schema);
            case ObjectInfo { Definition: null } inside:
                return Object(inside, place, place + "/");
            default:
                schema["$ref"] = $"#/$defs/{Define(info)}";
                return schema;
        }
    }

    /// <summary>The schema of an element. A definition that it refers to says what it is.</summary>
    private JsonObject Element(ShapeInfo info, string place) =>
        Value(info, place, info is ScalarInfo or UnionInfo or ObjectInfo ? [] : Described(place));

    private JsonObject Object(ObjectInfo info, string place, string inside)
    {
        JsonObject properties = [];
        if (info.MayNameSchema)
        {
            properties["$schema"] = Merge(Described(inside + "$schema"), """{ "type": "string" }""");
        }

        foreach (MemberInfo member in info.Members)
        {
            JsonObject value = Value(member.Value, inside + member.Name, Described(inside + member.Name));

            // A list that is left out is empty: there is nothing to say.
            if (member.Default is { } usual and not "[]")
            {
                // A result leaves out what is as usual; a document that is read may say it.
                if (_shape.IsRead || usual != "false")
                {
                    value["default"] = JsonNode.Parse(usual);
                }
                else
                {
                    value.Remove("type");
                    value["const"] = true;
                }
            }

            properties[member.Name] = value;
        }

        JsonObject schema = Described(place);
        schema["type"] = "object";
        schema["properties"] = properties;
        JsonNode?[] required =
            [.. info.Members.Where(static member => member.IsRequired).Select(static member => JsonValue.Create(member.Name))];
        if (required.Length > 0)
        {
            schema["required"] = new JsonArray(required);
        }

        if (info.Rules is { } rules)
        {
            Merge(schema, rules);
        }

        schema["additionalProperties"] = false;
        return schema;
    }

    private JsonObject Union(UnionInfo union)
    {
        JsonObject schema = Described($"#{union.Definition}");
        schema["oneOf"] = new JsonArray([.. union.Cases.Select(one =>
            Object(one.Case, $"#{union.Definition}:{one.Word}", $"#{union.Definition}:{one.Word}/"))]);
        return schema;
    }

    /// <summary>Puts a definition among the others when it is met first, and holds it to that one when it is met again.</summary>
    private string Define(ShapeInfo info)
    {
        string name = info switch
        {
            ObjectInfo one => one.Definition!,
            UnionInfo one => one.Definition,
            ScalarInfo one => one.Definition,
            _ => throw new InvalidOperationException($"{info.GetType().Name} has no definition."),
        };
        bool isFirst = _definitions.TryAdd(name, null);
        JsonObject schema = info switch
        {
            ObjectInfo one => Object(one, "#" + name, $"#{name}/"),
            UnionInfo one => Union(one),
            _ => Merge(Described("#" + name), Scalars.Of(name).Schema),
        };
        DefineReferences(schema);
        if (isFirst)
        {
            _definitions[name] = schema;
        }
        else if (_definitions[name] is { } other && !JsonNode.DeepEquals(other, schema))
        {
            throw new InvalidOperationException($"{_shape.Kind} has two definitions with the name '{name}'.");
        }

        return name;
    }

    /// <summary>A value may be made of others, such as a text in languages.</summary>
    private void DefineReferences(JsonObject schema)
    {
        if (schema.ToJsonString().Contains("#/$defs/text", StringComparison.Ordinal))
        {
            if (_definitions.TryAdd("text", null))
            {
                _definitions["text"] = Merge(Described("#text"), Scalars.Of("text").Schema);
            }
        }
    }

    private static string Pattern(ScalarInfo key) => JsonNode.Parse(Scalars.Of(key.Definition).Schema)!["pattern"]!.GetValue<string>();

    private static JsonObject Merge(JsonObject schema, string more)
    {
        foreach ((string name, JsonNode? value) in JsonNode.Parse(more)!.AsObject())
        {
            schema[name] = value!.DeepClone();
        }

        return schema;
    }

    private static void Add<T>(JsonObject schema, string name, T value, T usual)
    {
        if (!EqualityComparer<T>.Default.Equals(value, usual))
        {
            schema[name] = JsonValue.Create(value);
        }
    }
}
