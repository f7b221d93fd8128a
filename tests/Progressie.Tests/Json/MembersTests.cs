using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Progressie.Internal;
using Progressie.Json.Documents;
using Progressie.Json.Shapes;
using Progressie.Tests.Derived;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Every member of every object of every kind that is read: missing, twice, unknown beside it, null, of every wrong type, and
/// wrong though of the
/// right type. Driven by the shapes: a member that no sample has fails.</summary>
public sealed class MembersTests
{
    private static readonly (string Found, string Value)[] Types =
    [
        ("an object", "{}"), ("an array", "[]"), ("a string", "\"\""), ("a number", "1"), ("true", "true"), ("false", "false"),
        ("an object", """{"a":[{"b":null}]}"""), ("an array", """[[1],"x",{"y":2}]"""),
    ];

    private static readonly Dictionary<string, List<(Sample Sample, Place Place)>> Met = new(StringComparer.Ordinal);

    public static TheoryData<string> Kinds { get; } = [.. SampleDocuments.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Places_AreAllInSomeSample(string kind)
    {
        HashSet<string> met = [.. PlacesOf(kind).Select(static one => one.Place.Key)];
        Assert.All(Place.All(DocumentShapes.Find(kind).Describe()).Select(static place => place.Key), key => Assert.Contains(key, met));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void WrongType_IsReportedThere_AsThePhrasesSay(string kind)
    {
        SortedDictionary<string, string> phrases = new(StringComparer.Ordinal);
        foreach ((Sample sample, Place place) in OnePerKey(kind).Where(static one => one.Place.Pointer.Length > 0))
        {
            string own = WrongValues.TypeOf(place.Info);
            if (place.Info is ScalarInfo { Definition: "mark" })
            {
                Assert.All(Types.Select(static type => type.Value).Append("null").Append("12"), value => Only(
                    sample, Documents.Set(sample.Json, place.Pointer, value), "PRG4306", place.Pointer));
                continue;
            }

            ValidationIssue none = Only(sample, Documents.Set(sample.Json, place.Pointer, "null"), "PRG9015", place.Pointer);
            string expected = none.Message["There is a null here: expected ".Length..^". What is not known is left out.".Length];
            bool isFlag = own == "a flag";
            foreach ((string found, string value) in Types
                .Where(type => isFlag ? type.Value is not ("true" or "false") : type.Found != own))
            {
                ValidationIssue issue = Only(sample, Documents.Set(sample.Json, place.Pointer, value), "PRG9014", place.Pointer);
                Assert.Equal($"There is {found} here: expected {expected}.", issue.Message);
            }

            phrases.Add(place.Key, $"{expected}{(place.Member is null ? string.Empty : $" | {MissingPhrase(place)}")}");
        }

        // What messages call each value, of another type and missing: to read, and to see change.
        Golden.Check($"members-{kind}.txt", string.Concat(phrases.Select(static phrase => $"{phrase.Key} | {phrase.Value}\n")));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Missing_IsReportedAtItsObject(string kind) => Assert.All(
        OnePerKey(kind).Where(static one => one.Place.Member is { IsRequired: true }),
        static one =>
        {
            (Sample sample, Place place) = one;
            ValidationIssue issue = Only(sample, Documents.Remove(sample.Json, place.Pointer), "PRG9013", place.OwnerPointer);
            Assert.Equal($"The member ‘{place.Member!.Name}’ is missing: expected {MissingPhrase(place)}.", issue.Message);
        });

    /// <summary>A member that may be left out is no matter of shape: the rules of the kind alone may want it, and not always.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Optional_LeftOut_IsSound(string kind)
    {
        HashSet<string> absent =
            [.. PlacesOf(kind).SelectMany(static one => Absent(one.Sample, one.Place)).Select(static absent => absent.Key)];
        foreach (IGrouping<string, (Sample Sample, Place Place)> same in PlacesOf(kind)
            .Where(static one => one.Place.Member is { IsRequired: false })
            .GroupBy(static one => one.Place.Key))
        {
            bool isSound = absent.Contains(same.Key);
            foreach ((Sample sample, Place place) in same.Take(8))
            {
                // What has to have a member of some sort says so when it has none.
                bool isLast = Documents.At(JsonNode.Parse(sample.Json)!, place.OwnerPointer).AsObject().Count == 1;
                ValidationReport report = sample.Report(Documents.Remove(sample.Json, place.Pointer));
                isSound |= report.IsValid;
                Assert.True(
                    (isLast && place.Owner!.Rules is not null) || report.Issues.All(static issue => !WrongValues.IsOfShape(issue)),
                    $"{same.Key}: {report}");
            }

            Assert.True(isSound, $"{same.Key} can never be left out.");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Unknown_IsReportedWithTheKnownOnes(string kind)
    {
        foreach ((Sample sample, Place place) in OnePerKey(kind).Where(static one => one.Place.Info is ObjectInfo or UnionInfo))
        {
            JsonNode node = Documents.At(JsonNode.Parse(sample.Json)!, place.Pointer);
            ObjectInfo info = place.Info as ObjectInfo ?? Place.CaseOf((UnionInfo)place.Info, node);
            string[] own = [.. info.Members.Select(static member => member.Name).Where(static name => name != "extensions")];
            string names = string.Join(", ", own)
                + (own.Length < info.Members.Count ? ", or data of your own under extensions" : string.Empty);
            foreach ((string name, string found) in (IEnumerable<(string, string)>)
                [("zzz", "zzz"), ("Id", "Id"), ("", ""), ("a/b~c", "a/b~c"), ("één\n", "één\\u000A"), ("\u001b[2J", "\\u001B[2J")])
            {
                string json = Documents.Set(sample.Json, $"{place.Pointer}/zzz", """{"a":[null,{"b":1}]}""")
                    .Replace("\"zzz\":", JsonValue.Create(name).ToJsonString() + ":", StringComparison.Ordinal);
                string pointer = name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
                ValidationIssue issue = Only(sample, json, "PRG9011", $"{place.Pointer}/{pointer}");
                Assert.Equal(
                    $"There is no member ‘{found}’ here: expected {names}.", issue.Message);
                Assert.DoesNotContain(issue.ToString(), char.IsControl);
            }

            // Editors put it there.
            string named = Documents.Replace(Documents.Set(sample.Json, $"{place.Pointer}/zzz", "\"x\""), "\"zzz\"", "\"$schema\"");
            if (!info.MayNameSchema)
            {
                Only(sample, named, "PRG9024", $"{place.Pointer}/$schema");
            }

            string half = Documents.Replace(Documents.Set(sample.Json, $"{place.Pointer}/zzz", "1"), "\"zzz\"", "\"\\ud800\"");
            Only(sample, half, "PRG9023", place.Pointer);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Twice_IsReportedPlainAndEscaped(string kind)
    {
        foreach ((Sample sample, Place place) in OnePerKey(kind).Where(static one => one.Place.Member is not null))
        {
            string name = place.Member!.Name;
            string marked = Documents.Set(sample.Json, place.Pointer, "\"TWICE\"");
            string value = Documents.ToText(Documents.At(JsonNode.Parse(sample.Json)!, place.Pointer));
            string escaped = $"\\u{(int)name[0]:x4}{name[1..]}";
            foreach (string text in (string[])
                [
                    $"\"{name}\":{value},\"{name}\":null", $"\"{name}\":{value},\"{escaped}\":null",
                    $"\"{escaped}\":{value},\"{name}\":[1]",
                ])
            {
                ValidationIssue issue = Only(
                    sample, Documents.Replace(marked, $"\"{name}\":\"TWICE\"", text), "PRG9012", place.Pointer);
                Assert.Equal($"The member ‘{name}’ is there twice: which one counts cannot be known.", issue.Message);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void WrongValue_IsReportedThere(string kind)
    {
        SortedSet<string> lines = new(StringComparer.Ordinal);
        foreach ((Sample sample, Place place) in OnePerKey(kind).Where(static one => one.Place.Pointer.Length > 0))
        {
            foreach ((string value, string code) in WrongValues.Of(place))
            {
                string json = Documents.Set(sample.Json, place.Pointer, value);
                bool isInside = place.Info is ScalarInfo { Definition: "extensions" };
                string below = isInside ? $"/{JsonNode.Parse(value)!.AsObject().First().Key}" : string.Empty;
                if (code.Length > 0)
                {
                    ValidationIssue issue = Only(sample, json, code, place.Pointer + below);
                    lines.Add($"{WrongValues.FormOf(place)} | {value[..Math.Min(30, value.Length)]} | {issue.Message}\n");
                }
                else
                {
                    // A linter has the last word on it, and may point at the whole that the number is in.
                    ValidationIssue issue = Assert.Single(sample.Report(json).Issues);
                    Assert.False(WrongValues.IsOfShape(issue), Told.Line(issue));
                    Assert.StartsWith(issue.Path, place.Pointer, StringComparison.Ordinal);
                }
            }
        }

        // One sentence for each form of value, wherever it stands.
        Golden.Check($"members-{kind}-wrong.txt", string.Concat(lines));
    }

    /// <summary>Whatever can be more than a few has a limit.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void TooMany_IsReportedThere(string kind)
    {
        ProgressieLimits limits = new() { MaxElements = 100, MaxEvents = 100 };
        foreach ((Sample sample, Place place, JsonNode node) in PlacesOf(kind)
            .Where(static one => one.Place.Info is ListInfo or MapInfo { Key: ScalarInfo { Definition: "slug" } })
            .Select(static one => (one.Sample, one.Place, Documents.At(JsonNode.Parse(one.Sample.Json)!, one.Place.Pointer)))
            .Where(static one => one.Item3 is JsonArray { Count: > 0 } or JsonObject { Count: > 0 })
            .DistinctBy(static one => one.Place.Key))
        {
            string many = node is JsonArray array
                ? $"[{string.Join(',', Enumerable.Repeat(Documents.ToText(array[0]!), 101))}]"
                : Documents.ToText(new JsonObject(Enumerable.Range(0, 101)
                    .Select(i => KeyValuePair.Create($"f{i}", node.AsObject().First().Value?.DeepClone()))));
            ValidationIssue issue = Assert.Single(sample.Report(Documents.Set(sample.Json, place.Pointer, many), limits).Issues);
            Assert.Equal($"PRG9021 error at {place.Pointer}: There are more elements here than 100: that is the limit.", Told.Line(issue));
        }
    }

    /// <summary>Names that are data: each follows the rule of its ids, and is there once.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Names_ThatAreData_AreHeldToTheirRule(string kind)
    {
        foreach ((Sample sample, Place place, JsonObject entries) in PlacesOf(kind)
            .Where(static one => one.Place.Info is MapInfo or ScalarInfo { Definition: "localizedText" })
            .Select(static one => (one.Sample, one.Place, Documents.At(JsonNode.Parse(one.Sample.Json)!, one.Place.Pointer).AsObject()))
            .Where(static one => one.Item3.Count > 0)
            .DistinctBy(static one => one.Place.Key))
        {
            string first = entries.First().Key, value = Documents.ToText(entries.First().Value!);
            (string rule, string twice) = place.Info switch
            {
                MapInfo { Key: ScalarInfo { Definition: "slug" } } => ("PRG1001", "PRG9012"),
                MapInfo => ("PRG4304", "PRG4305"),
                _ => ("PRG1005", "PRG9012"),
            };
            foreach ((string name, string code, string path) in (IEnumerable<(string, string, string)>)
                [("Not so", rule, "/Not so"), ("", rule, "/"), ("\\ud800", "PRG9023", ""), (first, twice, "/" + first)])
            {
                string json = Documents.Replace(
                    Documents.Set(sample.Json, $"{place.Pointer}/zzz", "\"TWICE\""), "\"zzz\":\"TWICE\"", $"\"{name}\":{value}");
                Only(sample, json, code, place.Pointer + path);
            }
        }
    }

    /// <summary>A case without a known word is passed over, and the rest of the document is read all the same.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void CaseOfNoKind_IsReportedAndTheRestIsRead(string kind)
    {
        foreach ((Sample sample, Place place) in OnePerKey(kind).Where(static one => one.Place.Info is UnionInfo))
        {
            UnionInfo union = (UnionInfo)place.Info;
            Place other = Place.Of(sample.Shape.Describe(), JsonNode.Parse(sample.Json)!).Last(one =>
                one.Info is ScalarInfo { Definition: "moment" or "text" }
                && !one.Pointer.StartsWith(place.Pointer + "/", StringComparison.Ordinal));
            foreach ((string value, string code, string path) in (IEnumerable<(string, string, string)>)
                [
                    ("{}", "PRG9013", ""), ("""{"at":1,"zzz":[{}]}""", "PRG9013", ""), ("[]", "PRG9014", ""),
                    ($$"""{"at":1,"{{union.Member}}":"Zzz"}""", "PRG9020", "/" + union.Member),
                    ($$"""{"{{union.Member}}":"\ud800"}""", "PRG9023", "/" + union.Member),
                ])
            {
                string json = Documents.Set(Documents.Set(sample.Json, other.Pointer, "1"), place.Pointer, value);
                Assert.Equal(
                    new[] { $"{code} {place.Pointer}{path}", $"PRG9014 {other.Pointer}" }.Order(StringComparer.Ordinal),
                    sample.Report(json).Issues.Select(static issue => $"{issue.Code} {issue.Path}").Order(StringComparer.Ordinal));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Default_IsAcceptedAndLeftOutWhenWritten(string kind)
    {
        Dictionary<string, bool> accepted = new(StringComparer.Ordinal);
        foreach (Sample sample in SampleDocuments.Of(kind).Where(static sample => sample.Json.Length < 10_000))
        {
            string json = Documents.ToText(JsonNode.Parse(sample.Json)!), expected = sample.Rewrite(json);
            foreach ((string key, string pointer, string? usual) in Place.Of(sample.Shape.Describe(), JsonNode.Parse(json)!)
                .SelectMany(place => Absent(sample, place))
                .Select(static one => (
                    one.Key,
                    one.Pointer,
                    one.Member is { IsRequired: false, Value: MapInfo or ScalarInfo { Definition: "extensions" } }
                        ? "{}"
                        : one.Member.Default))
                .Where(static one => one.Item3 is not null)
                .DistinctBy(static one => one.Key))
            {
                string more = Documents.Set(json, pointer, usual!);
                ValidationReport report = sample.Report(more);
                Assert.True(report.Issues.All(static issue => !WrongValues.IsOfShape(issue)), $"{key}: {report}");
                accepted[key] = report.IsValid || accepted.GetValueOrDefault(key);
                if (report.IsValid)
                {
                    Assert.Equal(expected, sample.Rewrite(more));
                }
            }
        }

        Assert.DoesNotContain(accepted, static one => !one.Value);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Samples_WrittenAgain_AreTheSameFromThenOn(string kind) => Assert.All(SampleDocuments.Of(kind), static sample =>
    {
        string written = sample.Rewrite(sample.Json);
        Assert.Equal(written, sample.Rewrite(written));
        Assert.Equal(sample.Read(sample.Json, out _), sample.Read(written, out _));

        // Nothing gets lost but what is as it is by default; nothing comes but marks of what was not seen; members come in their order.
        JsonNode before = JsonNode.Parse(sample.Json)!, after = JsonNode.Parse(written)!;
        List<string> was = JsonChanges.Values(sample, before), now = JsonChanges.Values(sample, after);
        Assert.Empty(JsonChanges.Less(was, now));
        Assert.All(JsonChanges.Less(now, was), static value => Assert.EndsWith("\"not-seen\"", value, StringComparison.Ordinal));
        foreach (Place place in Place.Of(sample.Shape.Describe(), after).Where(static place => place.Info is ObjectInfo or UnionInfo))
        {
            JsonObject node = Documents.At(after, place.Pointer).AsObject();
            ObjectInfo info = place.Info as ObjectInfo ?? Place.CaseOf((UnionInfo)place.Info, node);
            Assert.Equal(
                info.Members.Select(static member => member.Name).Where(node.ContainsKey), node.Select(static member => member.Key));
        }
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Members_InAnyOrderAtEveryDepth_ReadTheSame(string kind) => Assert.All(SampleDocuments.Of(kind).Take(3), static sample =>
    {
        string json = Documents.ToText(JsonNode.Parse(sample.Json)!), expected = sample.Rewrite(json);
        ShapeInfo info = sample.Shape.Describe();
        Props.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed => Assert.Equal(expected, sample.Rewrite(Documents.ToText(JsonChanges.Shuffle(info, JsonNode.Parse(json)!, seed)))),
            cases: 60);
        foreach (string name in JsonNode.Parse(json)!.AsObject().Select(static member => member.Key))
        {
            JsonObject last = JsonNode.Parse(json)!.AsObject();
            JsonNode value = last[name]!.DeepClone();
            last.Remove(name);
            JsonObject first = new(
                last.Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))
                    .Prepend(KeyValuePair.Create(name, (JsonNode?)value.DeepClone())));
            last[name] = value;
            Assert.Equal(expected, sample.Rewrite(Documents.ToText(last)));
            Assert.Equal(expected, sample.Rewrite(Documents.ToText(first)));
        }
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryLetter_Escaped_ReadsTheSame(string kind) => Assert.All(SampleDocuments.Of(kind).Take(3), static sample =>
    {
        // White space and escapes inside extensions are the host's.
        string json = Place.Of(sample.Shape.Describe(), JsonNode.Parse(sample.Json)!)
            .Where(static place => place.Info is ScalarInfo { Definition: "extensions" })
            .Aggregate(sample.Json, static (json, place) => Documents.Set(json, place.Pointer, "{}"));
        string escaped = JsonChanges.EscapeStrings(json);
        Assert.DoesNotContain("document", escaped, StringComparison.Ordinal);
        Assert.Equal(sample.Rewrite(json), sample.Rewrite(escaped));
    });

    private static List<(Sample Sample, Place Place)> PlacesOf(string kind)
    {
        lock (Met)
        {
            if (!Met.TryGetValue(kind, out List<(Sample, Place)>? places))
            {
                places = [.. SampleDocuments.Of(kind).SelectMany(static sample =>
                    Place.Of(sample.Shape.Describe(), JsonNode.Parse(sample.Json)!).Select(place => (sample, place)))];
                Met.Add(kind, places);
            }

            return places;
        }
    }

    private static IEnumerable<(Sample Sample, Place Place)> OnePerKey(string kind) =>
        PlacesOf(kind).DistinctBy(static one => one.Place.Key);

    private static ValidationIssue Only(Sample sample, string json, string code, string pointer)
    {
        ValidationReport report = sample.Report(json);
        Assert.True(
            report.Issues is [{ } issue] && issue.Code.ToString() == code && issue.Path == pointer,
            $"Expected {code} at '{pointer}' of {sample.Name} and nothing else: {report}\n{json}");
        return report.Issues[0];
    }

    /// <summary>The members that an object of a sample could have, and has not.</summary>
    private static IEnumerable<(string Key, string Pointer, MemberInfo Member)> Absent(Sample sample, Place place)
    {
        if (place.Info is not (ObjectInfo or UnionInfo))
        {
            return [];
        }

        JsonObject node = Documents.At(JsonNode.Parse(sample.Json)!, place.Pointer).AsObject();
        UnionInfo? union = place.Info as UnionInfo;
        ObjectInfo info = union is null ? (ObjectInfo)place.Info : Place.CaseOf(union, node);
        string inside = place.Inside(union is null ? string.Empty : node[union.Member]!.GetValue<string>());
        return info.Members.Where(member => !node.ContainsKey(member.Name))
            .Select(member => (inside + member.Name, $"{place.Pointer}/{member.Name}", member));
    }

    /// <summary>What messages say is missing. The word of a case is one of all.</summary>
    private static string MissingPhrase(Place place)
    {
        if (place.Word is null)
        {
            return IssueTerms.English(place.Member!.Expected);
        }

        string[] words = [.. place.Word.Cases.Select(static one => $"\"{one.Word}\"")];
        return words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} or {words[^1]}";
    }

}
