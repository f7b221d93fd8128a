using System.Globalization;
using System.Text.Json.Nodes;
using Progressie.Json.Documents;
using Progressie.Json.Shapes;
using Progressie.Tests.Derived;
using Progressie.Tests.Json;

namespace Progressie.Tests.Cost;

/// <summary>Documents that are large in one place, for every place that can hold many by the shapes: lists, objects whose names are data,
/// texts in languages. Of what a list of events or operations can hold, each is a place of its own.</summary>
internal static class HostileDocuments
{
    private const int Few = 3;

    /// <summary>How what happens in a log can go on.</summary>
    private static readonly LogWay[] Ways =
    [
        new("the same"),
        new("each on the one before") { Basis = LogBasis.Before },
        new("on nothing") { Basis = LogBasis.None },
        new("each about its own") { OpensEach = true },
        new("each about its own, unnamed") { OpensEach = true, IsUnnamed = true },
        new("each about the one before") { IsAboutBefore = true },
        new("alone") { Basis = LogBasis.None, IsAlone = true },
        new("each about its own, alone") { OpensEach = true, IsAlone = true },
        new("all about the first, alone") { Basis = LogBasis.None, IsAlone = true, IsAboutFirst = true },
    ];

    /// <summary>What begins something that others can be about.</summary>
    private static readonly string[] Openings = ["note-added", "said", "noted", "decided", "written", "recorded"];

    private static readonly string[] NamesOfIds = ["note", "one", "undoes"];

    private static readonly string[] NamesOfNumbers = ["number", "agreedStep"];

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
        foreach (Sample sample in SamplesOf(kind))
        {
            foreach (Hostile one in In(sample).Where(one => met.Add(one.Json(Few))))
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

        return all.Values.Select(
            static same => same.FirstOrDefault(static one => one.Sample.Read(one.Json(Few), out _) is not null) ?? same[0]);
    }

    /// <summary>The sound documents of a kind that are made large.</summary>
    internal static IEnumerable<Sample> SamplesOf(string kind) => SampleDocuments.Of(kind);

    private static bool HoldsMany(ShapeInfo info) => info is ListInfo or MapInfo or ScalarInfo
    {
        Definition: "localizedText" or "extensions"
    };

    private static bool IsText(Place place) => place.Info is ScalarInfo { Definition: "text" or "words" };

    /// <summary>The ways to make one sound document large.</summary>
    internal static IEnumerable<Hostile> In(Sample sample)
    {
        HashSet<string> met = new(StringComparer.Ordinal);
        Place[] places = [.. Place.Of(sample.Shape.Describe(), JsonNode.Parse(sample.Json)!)];
        yield return new Hostile("every text", string.Empty, sample, (json, count) => places.Where(IsText).Aggregate(
            json,
            (text, place) => Find(text, place.Pointer) is null
                ? text
                : Documents.Set(text, place.Pointer, $"\"{new string('x', count)}\"")));
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
                        foreach (LogWay way in Ways)
                        {
                            yield return new Hostile(
                                $"{place.Key}:{word}", way.Name, sample,
                                (json, count) => Log(json, place.Pointer, union.Member, one, way, count));
                        }
                    }
                }
            }
            else if (met.Add(place.Key) && Growing(place.Info, value) is not null)
            {
                yield return new Hostile(place.Key, string.Empty, sample, (json, count) =>
                    Find(json, place.Pointer) is { } now && Growing(place.Info, now) is { } grow
                        ? Documents.Set(json, place.Pointer, grow(count))
                        : json);
            }
        }
    }

    /// <summary>What is at a place; <see langword="null"/> when it is there no more, since something else grew.</summary>
    private static JsonNode? Find(string json, string pointer) => pointer.Split('/').Skip(1).Aggregate(
        JsonNode.Parse(json),
        static (node, key) => node switch
        {
            JsonArray list => int.Parse(key, CultureInfo.InvariantCulture) is int at && at < list.Count ? list[at] : null,
            JsonObject owner => owner[key],
            _ => null,
        });

    private static Func<int, string>? Growing(ShapeInfo info, JsonNode value) => (info, value) switch
    {
        (ListInfo, JsonArray { Count: > 0 } list) => count => Elements(list.Concat(Numbers(count).Select(i => Numbered(list[^1]!, i)))),
        (MapInfo, JsonObject { Count: > 0 } map) => count => Entries(map, count, i => $"{map.Last().Key}{i}", map.Last().Value!),
        (ScalarInfo { Definition: "localizedText" }, JsonObject { Count: > 0 } map) => count =>
            Entries(map, count, static i => $"x{Letters(i)}", map.Last().Value!),
        (ScalarInfo { Definition: "extensions" }, JsonObject map) => count => Entries(map, count, static i => $"x{i}", JsonValue.Create(1)),
        _ => null,
    };

    private static string Elements(IEnumerable<JsonNode?> all) => $"[{string.Join(',', all.Select(static one => one!.ToJsonString()))}]";

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

    private static string Log(string json, string pointer, string member, JsonObject one, LogWay way, int count)
    {
        JsonArray all = Documents.At(JsonNode.Parse(json)!, pointer).AsArray();
        JsonObject? opening = all.OfType<JsonObject>().FirstOrDefault(node => Openings.Contains(node[member]!.GetValue<string>()));
        List<JsonNode?> events = way.IsAlone ? opening is null ? [] : [opening] : [.. all];
        bool opensEach = way.OpensEach && opening is not null;
        int before = events.Count, first = Highest(all);
        if (opensEach)
        {
            JsonObject begins = opening!.DeepClone().AsObject();
            if (way.IsUnnamed)
            {
                begins.Remove("by");
            }

            events.AddRange(Numbers(count).Select(i => Event(begins, first + i)));
        }

        for (int i = 1; i <= count; i++)
        {
            int number = first + (opensEach ? count : 0) + i;
            JsonObject next = Event(one, number);
            if (opensEach)
            {
                Set(next, NamesOfIds, Id(first + i));
                Set(next, NamesOfNumbers, before + i);
                Set(next, ["basis"], new JsonArray(Id(first + i)));
            }
            else if (way.IsAboutBefore)
            {
                Set(next, NamesOfNumbers, before + i - 1);
            }
            else if (way.IsAboutFirst && opening?["id"] is { } id)
            {
                Set(next, NamesOfIds, id);
            }

            if (way.Basis == LogBasis.None)
            {
                next.Remove("basis");
            }
            else if (way.Basis == LogBasis.Before)
            {
                Set(next, ["basis"], new JsonArray(Id(number - 1)));
            }

            events.Add(next);
        }

        return Documents.Set(json, pointer, Elements(events));
    }

    private static JsonValue Id(int number) => JsonValue.Create($"{number}@a");

    private static void Set(JsonObject next, IEnumerable<string> names, JsonNode value)
    {
        foreach (string name in names.Where(next.ContainsKey))
        {
            next[name] = value.DeepClone();
        }
    }

    private static int Highest(JsonArray all) => 100 + all.Max(static one =>
        one!["id"]?.GetValue<string>().Split('@') is [string number, _] ? int.Parse(number, CultureInfo.InvariantCulture) : 0);

    private static JsonObject Event(JsonObject like, int number)
    {
        JsonObject next = like.DeepClone().AsObject();
        if (next["id"] is JsonValue id)
        {
            next["id"] = id.GetValue<string>().Contains('@', StringComparison.Ordinal) ? Id(number) : $"x{number}";
        }

        return next;
    }
}
