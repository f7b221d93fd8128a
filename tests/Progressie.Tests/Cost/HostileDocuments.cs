using System.Text.Json.Nodes;
using Progressie.Conversations;
using Progressie.Json;
using Progressie.Json.Documents;
using Progressie.Json.Shapes;
using Progressie.Tests.Derived;
using Progressie.Tests.Json;
using Progressie.Tests.Support;

namespace Progressie.Tests.Cost;

/// <summary>Documents that are large in one place, for every place that can hold many by the shapes: lists, objects whose names are data,
/// texts in languages. Of what a list of events or operations can hold, each is a place of its own.</summary>
internal static class HostileDocuments
{
    private const int Few = 3;

    /// <summary>How what happens in a log can go on: the same over and over, each on the one before, on nothing, and each about something
    /// of its own.</summary>
    private static readonly string[] Ways = ["the same", "each on the one before", "on nothing", "each about its own", "each about the one before",
        "alone", "each about its own, alone", "all about the first, alone"];

    /// <summary>What begins something that others can be about.</summary>
    private static readonly string[] Openings = ["note-added", "said", "noted", "decided", "written", "recorded"];

    /// <summary>The places of a kind that can hold many, from its declaration.</summary>
    internal static IEnumerable<string> PlacesOf(string kind) => Place.All(DocumentShapes.Find(kind).Describe())
        .SelectMany(static place => place.Info is ListInfo { Element: UnionInfo union }
            ? union.Cases.Select(one => $"{place.Key}:{one.Word}")
            : HoldsMany(place.Info) ? [place.Key] : [])
        .Distinct(StringComparer.Ordinal);

    /// <summary>The ways to make a kind large: at least one for each of its places; where there is a way that is accepted, that
    /// one.</summary>
    internal static IEnumerable<Hostile> Of(string kind)
    {
        Dictionary<string, List<Hostile>> all = new(StringComparer.Ordinal);
        HashSet<string> met = new(StringComparer.Ordinal);
        foreach (Sample sample in SampleDocuments.Of(kind))
        {
            foreach (Hostile one in In(sample).Where(one => met.Add(one.Grow(Few))))
            {
                string key = one.Place + one.How;
                if (!all.TryGetValue(key, out List<Hostile>? same))
                {
                    all[key] = same = [];
                }

                if (same.Count < 4)
                {
                    same.Add(one);
                }
            }
        }

        return all.Values.Select(static same => same.FirstOrDefault(static one => one.Read(Few, out _) is not null) ?? same[0]);
    }

    private static bool HoldsMany(ShapeInfo info) => info is ListInfo or MapInfo or ScalarInfo
    {
        Definition: "localizedText" or "extensions"
    };

    private static bool IsText(Place place) => place.Info is ScalarInfo { Definition: "text" or "words" };

    private static IEnumerable<Hostile> In(Sample sample)
    {
        HashSet<string> met = new(StringComparer.Ordinal);
        Place[] places = [.. Place.Of(sample.Shape.Describe(), JsonNode.Parse(sample.Json)!)];
        yield return Fixed("every text", string.Empty, sample, count => places.Where(IsText).Aggregate(
            sample.Json, (json, place) => Documents.Set(json, place.Pointer, $"\"{new string('x', count)}\"")));
        foreach (Place place in places)
        {
            if (!HoldsMany(place.Info))
            {
                continue;
            }

            JsonNode value = Documents.At(JsonNode.Parse(sample.Json)!, place.Pointer);
            if (place.Info is ListInfo { Element: UnionInfo union })
            {
                foreach (JsonObject one in value.AsArray().OfType<JsonObject>())
                {
                    string word = one[union.Member]!.GetValue<string>();
                    if (met.Add($"{place.Key}:{word}"))
                    {
                        foreach (string way in Ways)
                        {
                            yield return Fixed(
                                $"{place.Key}:{word}", way, sample, count => Log(sample.Json, place.Pointer, union.Member, one, way, count));
                        }
                    }
                }
            }
            else if (met.Add(place.Key) && Growing(place.Info, value) is { } grow)
            {
                yield return Fixed(place.Key, string.Empty, sample, count => Documents.Set(sample.Json, place.Pointer, grow(count)));
            }
        }
    }

    private static Hostile Fixed(string place, string how, Sample sample, Func<int, string> grow) =>
        new(place, how, sample, grow, _ => sample.Definitions);

    private static Func<int, string>? Growing(ShapeInfo info, JsonNode value) => (info, value) switch
    {
        (ListInfo, JsonArray { Count: > 0 } list) => count =>
            $"[{string.Join(',', list.Select(static one => one!.ToJsonString()).Concat(Numbers(count).Select(i => Numbered(list[^1]!, i).ToJsonString())))}]",
        (MapInfo, JsonObject { Count: > 0 } map) => count => Entries(map, count, i => $"{map.Last().Key}{i}", map.Last().Value!),
        (ScalarInfo { Definition: "localizedText" }, JsonObject { Count: > 0 } map) => count =>
            Entries(map, count, static i => $"x{Letters(i)}", map.Last().Value!),
        (ScalarInfo { Definition: "extensions" }, JsonObject map) => count => Entries(map, count, static i => $"x{i}", JsonValue.Create(1)),
        _ => null,
    };

    private static string Letters(int number) => string.Create(3, number, static (letters, number) =>
    {
        for (int i = 0; i < letters.Length; i++, number /= 26)
        {
            letters[i] = (char)('a' + (number % 26));
        }
    });

    private static string Entries(JsonObject map, int count, Func<int, string> name, JsonNode value) => $"{{{string.Join(',', map
        .Select(static entry => $"{JsonValue.Create(entry.Key)!.ToJsonString()}:{entry.Value!.ToJsonString()}")
        .Concat(Numbers(count).Select(i => $"{JsonValue.Create(name(i))!.ToJsonString()}:{value.ToJsonString()}")))}}}";

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(1, count);

    /// <summary>An element like another, with a number in each text that might have to be unique.</summary>
    private static JsonNode Numbered(JsonNode element, int number)
    {
        switch (element)
        {
            case JsonValue value when value.TryGetValue(out string? text):
                return JsonValue.Create(text + number)!;
            case JsonObject one:
                JsonObject copy = one.DeepClone().AsObject();
                foreach ((string name, JsonNode? value) in one)
                {
                    copy[name] = name switch
                    {
                        "id" when value is JsonValue id && id.TryGetValue(out string? key) => JsonValue.Create(key + number),
                        "version" when value is JsonValue => JsonValue.Create(number + 1),
                        _ when value is JsonArray or JsonObject => Inside(value, number),
                        _ => value!.DeepClone(),
                    };
                }

                return copy;
            default:
                return element.DeepClone();
        }
    }

    private static JsonNode Inside(JsonNode value, int number) => value switch
    {
        JsonArray list => new JsonArray([.. list.Select(one => one is JsonObject ? Numbered(one, number) : one!.DeepClone())]),
        _ => Numbered(value, number),
    };

    private static string Log(string json, string pointer, string member, JsonObject one, string way, int count)
    {
        JsonArray all = Documents.At(JsonNode.Parse(json)!, pointer).DeepClone().AsArray();
        bool isBoard = one["id"] is JsonValue id && id.GetValue<string>().Contains('@', StringComparison.Ordinal);
        List<JsonNode> added = [];
        JsonObject? opening = way == Ways[3] || way == Ways[6]
            ? all.OfType<JsonObject>().FirstOrDefault(node => Openings.Contains(node[member]!.GetValue<string>()))
            : null;
        if (way.EndsWith("alone", StringComparison.Ordinal))
        {
            JsonNode? first = all.FirstOrDefault(node => Openings.Contains(node![member]!.GetValue<string>()));
            all = first is null ? [] : [first.DeepClone()];
        }

        int before = all.Count;
        if (opening is not null)
        {
            added.AddRange(Numbers(count).Select(i => Event(opening, i, isBoard)));
        }

        for (int i = 1; i <= count; i++)
        {
            int number = opening is null ? i : count + i;
            JsonObject next = Event(one, number, isBoard);
            if (way == Ways[1] && next.ContainsKey("basis"))
            {
                next["basis"] = new JsonArray(Id(number - 1));
            }
            else if (way == Ways[2] || way == Ways[5])
            {
                next.Remove("basis");
            }
            else if (way == Ways[7])
            {
                next.Remove("basis");
                foreach (string about in (string[])["note", "one", "undoes"])
                {
                    if (next.ContainsKey(about) && all.Count > 0)
                    {
                        next[about] = all[0]!["id"]?.DeepClone();
                    }
                }
            }
            else if (way == Ways[4])
            {
                foreach (string about in (string[])["number", "agreedStep"])
                {
                    if (next.ContainsKey(about))
                    {
                        next[about] = before + number - 1;
                    }
                }
            }
            else if (opening is not null)
            {
                foreach (string about in (string[])["note", "one", "undoes"])
                {
                    if (next.ContainsKey(about))
                    {
                        next[about] = Id(i);
                    }
                }

                foreach (string about in (string[])["number", "agreedStep"])
                {
                    if (next.ContainsKey(about))
                    {
                        next[about] = before + i;
                    }
                }

                if (next.ContainsKey("basis"))
                {
                    next["basis"] = new JsonArray(Id(i));
                }
            }

            added.Add(next);
        }

        string events = string.Join(',', all.Concat(added).Select(static node => node!.ToJsonString()));
        return Documents.Set(json, pointer, $"[{events}]");

        static JsonNode Id(int number) => JsonValue.Create($"{100 + number}@a")!;

        static JsonObject Event(JsonObject like, int number, bool isBoard)
        {
            JsonObject next = like.DeepClone().AsObject();
            if (isBoard)
            {
                next["id"] = Id(number);
            }
            else if (next.ContainsKey("id"))
            {
                next["id"] = $"x{number}";
            }

            return next;
        }
    }
}
