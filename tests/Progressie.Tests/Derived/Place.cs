using System.Text.Json.Nodes;
using Progressie.Json.Shapes;

namespace Progressie.Tests.Derived;

/// <summary>A place of a value: in the shape of a kind, and, when it was found in a document, there.</summary>
/// <param name="Key">As <see cref="Descriptions"/> name it.</param>
/// <param name="Info">What the value is.</param>
/// <param name="Member">The member that it is the value of; nothing for an element, a value under a name that is data, and the
/// root.</param>
/// <param name="Owner">The object of that member.</param>
/// <param name="Word">For the member with the word of a case, the union.</param>
internal sealed record Place(string Key, ShapeInfo Info, MemberInfo? Member = null, ObjectInfo? Owner = null, UnionInfo? Word = null)
{
    /// <summary>The JSON Pointer; empty at the root.</summary>
    internal string Pointer { get; init; } = string.Empty;

    /// <summary>How the keys of members begin, for an object or a case of a union.</summary>
    internal string Inside(string word = "") => Info switch
    {
        ObjectInfo { Definition: { } definition } => $"#{definition}/",
        UnionInfo union => $"#{union.Definition}:{word}/",
        _ => Key == "$" ? string.Empty : Key + "/",
    };

    internal string OwnerPointer => Pointer[..Pointer.LastIndexOf('/')];

    /// <summary>Every place that a document of this shape can have. A definition is looked into once.</summary>
    internal static IEnumerable<Place> All(ShapeInfo root) => In(new Place("$", root), null, []);

    /// <summary>Every place that a document has.</summary>
    internal static IEnumerable<Place> Of(ShapeInfo root, JsonNode document) => In(new Place("$", root), document, null);

    /// <summary>The case that an object is.</summary>
    internal static ObjectInfo CaseOf(UnionInfo union, JsonNode node) =>
        union.Cases.First(one => one.Word == node[union.Member]!.GetValue<string>()).Case;

    private static IEnumerable<Place> In(Place place, JsonNode? node, HashSet<string>? met)
    {
        yield return place;
        string inside = place.Inside();
        switch (place.Info)
        {
            case ObjectInfo one when one.Definition is null || met is null || met.Add(one.Definition):
                foreach (Place below in Members(place, one, inside, node, met))
                {
                    yield return below;
                }

                break;
            case UnionInfo union when met is null || met.Add(union.Definition):
                string? found = node?[union.Member]?.GetValue<string>();
                foreach ((string word, ObjectInfo one) in union.Cases.Where(one => node is null || one.Word == found))
                {
                    Place owner = place with { Info = one };
                    foreach (Place below in Members(owner, one, place.Inside(word), node, met))
                    {
                        bool isWord = below.Member?.Name == union.Member && ReferenceEquals(below.Owner, one);
                        yield return isWord ? below with { Word = union } : below;
                    }
                }

                break;
            case ListInfo list:
                foreach (Place below in node is null
                    ? In(new Place(inside + "*", list.Element), null, met)
                    : node.AsArray().SelectMany((element, index) =>
                        In(new Place(inside + "*", list.Element) { Pointer = $"{place.Pointer}/{index}" }, element, met)))
                {
                    yield return below;
                }

                break;
            case MapInfo map:
                foreach (Place below in node is null
                    ? In(new Place(inside + "*", map.Value), null, met)
                    : node.AsObject().SelectMany(entry =>
                        In(new Place(inside + "*", map.Value) { Pointer = $"{place.Pointer}/{entry.Key}" }, entry.Value, met)))
                {
                    yield return below;
                }

                break;
        }
    }

    private static IEnumerable<Place> Members(Place place, ObjectInfo one, string inside, JsonNode? node, HashSet<string>? met) =>
        one.Members.Where(member => node is null || node.AsObject().ContainsKey(member.Name)).SelectMany(member =>
            In(
                new Place(inside + member.Name, member.Value, member, one) { Pointer = $"{place.Pointer}/{member.Name}" },
                node?[member.Name],
                met));
}
