using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Progressie.Json.Shapes;
using Progressie.Tests.Json;

namespace Progressie.Tests.Derived;

/// <summary>Other JSON that says the same, and what JSON says.</summary>
internal static class JsonChanges
{
    /// <summary>The values of a document that are made of no others, but those that are as they are by default.</summary>
    internal static List<string> Values(Sample sample, JsonNode document) =>
    [
        .. Place.Of(sample.Shape.Describe(), document)
            .Where(static place => place.Info is ScalarInfo or WordInfo or NumberInfo or ConstantInfo)
            .Select(place => (place, Value: Documents.At(document, place.Pointer)))
            .Where(static one => one.place.Member?.Default is not { } usual || usual != Documents.ToText(one.Value))
            .Select(static one => $"{one.place.Key} = {Text(one.place.Info, one.Value)}")
            .Where(static value => !value.EndsWith("= {}", StringComparison.Ordinal)),
    ];

    private static string Text(ShapeInfo info, JsonNode value) => info switch
    {
        ScalarInfo { Definition: "position" or "belowNumber" } => value.GetValue<decimal>().ToString("0.0", CultureInfo.InvariantCulture),
        ScalarInfo { Definition: "moment" } => value.GetValue<DateTimeOffset>().ToString("O"),
        ScalarInfo { Definition: "localizedText" } => string.Join(", ", value.AsObject()
            .Select(static entry => $"{entry.Key}: {entry.Value}").Order(StringComparer.Ordinal)),
        _ => Documents.ToText(value),
    };

    /// <summary>What is in one list and not in another.</summary>
    internal static List<string> Less(List<string> values, List<string> others)
    {
        List<string> left = [.. others];
        return [.. values.Where(value => !left.Remove(value))];
    }

    /// <summary>Puts members in another order, but where names are data whose order counts, and in extensions.</summary>
    internal static JsonNode Shuffle(ShapeInfo info, JsonNode node, int seed) => info switch
    {
        ListInfo list => new JsonArray([.. node.AsArray().Select(element => Shuffle(list.Element, element!, seed))]),
        UnionInfo union => Shuffle(Place.CaseOf(union, node), node, seed),
        ObjectInfo one => new JsonObject(node.AsObject()
            .Select(member => KeyValuePair.Create(
                member.Key, (JsonNode?)Shuffle(one.Members.First(known => known.Name == member.Key).Value, member.Value!, seed)))
            .OrderBy(member => unchecked(((uint)seed ^ (uint)member.Key.Sum(static c => c * c)) * 2_654_435_761u))),
        _ => node.DeepClone(),
    };

    /// <summary>Writes every letter and digit inside strings as an escape.</summary>
    internal static string EscapeStrings(string json)
    {
        // As another program writes it: with no escapes but those that JSON needs, so that none is torn apart.
        StringBuilder result = new();
        using JsonDocument document = JsonDocument.Parse(json);
        Write(document.RootElement);
        return result.ToString();

        void Write(JsonElement element)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Object:
                    result.Append('{');
                    foreach ((int index, JsonProperty member) in element.EnumerateObject().Index())
                    {
                        result.Append(index > 0 ? "," : string.Empty).Append(Escape(member.Name)).Append(':');
                        Write(member.Value);
                    }

                    result.Append('}');
                    break;
                case JsonValueKind.Array:
                    result.Append('[');
                    foreach ((int index, JsonElement one) in element.EnumerateArray().Index())
                    {
                        result.Append(index > 0 ? "," : string.Empty);
                        Write(one);
                    }

                    result.Append(']');
                    break;
                default:
                    result.Append(element.ValueKind == JsonValueKind.String ? Escape(element.GetString()!) : element.GetRawText());
                    break;
            }
        }
    }

    private static string Escape(string text) => $"\"{string.Concat(text.Select(static c => $"\\u{(int)c:x4}"))}\"";
}
