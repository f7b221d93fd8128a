using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Progressie.Json.Shapes;
using Progressie.Tests.Json;
using Progressie.Tests.Support;

namespace Progressie.Tests.Derived;

/// <summary>Generates documents of a kind from its shape: valid by its schema but for what members have to do with each other. Shrinks to
/// fewer members and elements and to the plainest values.</summary>
internal static class GeneratedJson
{
    /// <summary>Values of members that only mean something where a definition has them, so that what is read against it is accepted now and
    /// then.</summary>
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["party"] = ["\"client\"", "\"coach\""],
        ["checklist"] =
        [
            Small, Small2, Small2,
            Reference(TestChecklists.Small.Id, TestChecklists.Small.Version, TestChecklists.Small2.Hash),
        ],
        ["model"] =
        [
            Free, Free, Free, Reference(TestModels.Fixed.Id, TestModels.Fixed.Version, TestModels.Fixed.Hash),
            Reference(TestModels.Free.Id, TestModels.Free.Version, TestModels.Fixed.Hash),
        ],
    };

    /// <summary>Any document of a kind, as JSON.</summary>
    internal static Arbitrary<string> Of(DocumentShape shape)
    {
        ShapeInfo info = shape.Describe();
        return Arb.From(Value(info), json => Smaller(info, json));
    }

    /// <summary>A sound document with a few of its values changed: for kinds whose parts refer to each other, which do not come about by
    /// chance.</summary>
    internal static Arbitrary<string> Near(Sample sample)
    {
        ShapeInfo info = sample.Shape.Describe();
        Place[] places =
        [
            .. Place.Of(info, JsonNode.Parse(sample.Json)!).Where(static place => place.Info is ScalarInfo or WordInfo or NumberInfo),
        ];
        Gen<string> changed = from count in Gen.Choose(1, 4)
                              from chosen in Gen.Elements(places).ArrayOf(count)
                              from values in Gen.CollectToArray(chosen.Select(static place => Value(place.Info)))
                              select chosen.Zip(values).Aggregate(
                                  sample.Json, static (json, change) => Documents.Set(json, change.First.Pointer, change.Second));
        return Arb.From(changed, json => Smaller(info, json));
    }

    private static Gen<string> Value(ShapeInfo info) => info switch
    {
        ConstantInfo constant => Gen.Constant(constant.Json),
        WordInfo word => Gen.Elements(word.Words.Select(static one => $"\"{one}\"")),
        NumberInfo number => Gen.Elements(number.Least, number.Least + 1, Math.Min(number.Least + 2L, number.Most), number.Most)
            .Select(static one => $"{one}"),
        ScalarInfo scalar => Gen.Elements(Scalars.Of(scalar.Definition).Sound),
        ListInfo list => from count in Gen.Choose(list.Least, list.Least + 2)
                         from elements in Value(list.Element).ArrayOf(count)
                         select $"[{string.Join(',', list.AreUnique ? elements.Distinct(StringComparer.Ordinal) : elements)}]",
        MapInfo map => from count in Gen.Choose(0, 2)
                       from names in Value(map.Key).ArrayOf(count)
                       from values in Value(map.Value).ArrayOf(count)
                       let entries = names.Zip(values).DistinctBy(static one => one.First)
                       select $"{{{string.Join(',', entries.Select(static one => $"{one.First}:{one.Second}"))}}}",
        UnionInfo union => Gen.OneOf(union.Cases.Select(static one => Value(one.Case))),
        ObjectInfo one => Members(one),
        _ => throw new InvalidOperationException($"Nothing is known of {info.GetType().Name}."),
    };

    private static Gen<string> Members(ObjectInfo info)
    {
        // What has to have a member of some sort has the first when it has no other.
        bool isNeverEmpty = info.Rules is { } rules && JsonNode.Parse(rules)!["minProperties"] is not null;
        Gen<string>[] members = [.. info.Members.Select(member =>
            (Known.TryGetValue(member.Name, out string[]? known) ? Gen.Elements(known) : Value(member.Value))
                .Select(value => $"\"{member.Name}\":{value}"))];
        return from which in Gen.Elements(true, false, false).ArrayOf(members.Length)
               let isEmpty = isNeverEmpty && !which.Contains(true)
               let chosen = members.Where((_, i) => which[i] || info.Members[i].IsRequired || (isEmpty && i == 0))
               from texts in Gen.CollectToArray(chosen)
               select $"{{{string.Join(',', texts)}}}";
    }

    private static IEnumerable<string> Smaller(ShapeInfo root, string json)
    {
        Place[] places = [.. Place.Of(root, JsonNode.Parse(json)!).Where(static place => place.Pointer.Length > 0)];
        foreach (Place place in places)
        {
            JsonNode owner = Documents.At(JsonNode.Parse(json)!, place.OwnerPointer);
            bool canGo = place.Member is { } member
                ? !member.IsRequired && (place.Owner!.Rules is null || owner.AsObject().Count > 1)
                : owner is JsonObject || places.Any(list => list.Pointer == place.OwnerPointer && list.Info is ListInfo { Least: var least }
                    && owner.AsArray().Count > least);
            if (canGo)
            {
                yield return Documents.Remove(json, place.Pointer);
            }
        }

        foreach (Place place in places)
        {
            string plain = place.Info switch
            {
                ScalarInfo scalar => Scalars.Of(scalar.Definition).Sound[0],
                WordInfo word => $"\"{word.Words[0]}\"",
                NumberInfo number => $"{number.Least}",
                _ => string.Empty,
            };
            if (plain.Length > 0 && !JsonNode.DeepEquals(JsonNode.Parse(plain), Documents.At(JsonNode.Parse(json)!, place.Pointer)))
            {
                yield return Documents.Set(json, place.Pointer, plain);
            }
        }
    }

    private static string Small => Reference(TestChecklists.Small.Id, TestChecklists.Small.Version, TestChecklists.Small.Hash);

    private static string Small2 => Reference(TestChecklists.Small2.Id, TestChecklists.Small2.Version, TestChecklists.Small2.Hash);

    private static string Free => Reference(TestModels.Free.Id, TestModels.Free.Version, TestModels.Free.Hash);

    private static string Reference(DefinitionId id, DefinitionVersion version, ContentHash hash) =>
        $$"""{"id":"{{id}}","version":{{version}},"hash":"{{hash}}"}""";
}
