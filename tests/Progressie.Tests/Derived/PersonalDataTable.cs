using System.Text;
using Progressie.Json.Shapes;

namespace Progressie.Tests.Derived;

/// <summary>Derives, for a kind of document, which members can hold something of people.</summary>
internal static class PersonalDataTable
{
    private static readonly (PersonalData Personal, string Words)[] Sorts =
    [
        (PersonalData.PersonId, "id of a person"),
        (PersonalData.Name, "name"),
        (PersonalData.Answer, "answer"),
        (PersonalData.Words, "own words"),
        (PersonalData.Key, "key of the host"),
        (PersonalData.Moment, "moment"),
        (PersonalData.HostData, "data of the host"),
    ];

    internal static string Of(DocumentShape shape)
    {
        SortedDictionary<string, PersonalData> found = new(StringComparer.Ordinal);
        List<string> order = [];
        foreach ((string path, ShapeInfo leaf) in Leaves(shape.Describe(), string.Empty)
            .Where(static leaf => leaf.Leaf.Personal != PersonalData.None))
        {
            if (found.TryAdd(path, leaf.Personal))
            {
                order.Add(path);
            }
            else
            {
                found[path] |= leaf.Personal;
            }
        }

        if (order.Count == 0)
        {
            return "Nothing.\n";
        }

        StringBuilder table = new("| member | can hold |\n|---|---|\n");
        foreach (string path in order)
        {
            table.Append("| `").Append(path).Append("` | ").Append(Words(found[path])).Append(" |\n");
        }

        return table.ToString();
    }

    /// <summary>Every value that is made of no others, by its path. The cases of an event share the paths of their members.</summary>
    internal static IEnumerable<(string Path, ShapeInfo Leaf)> Leaves(ShapeInfo info, string path) => info switch
    {
        ObjectInfo one => one.Members.SelectMany(member => Leaves(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}")),
        UnionInfo union => union.Cases.SelectMany(one => Leaves(one.Case, path)),
        ListInfo list => Leaves(list.Element, path + "[]"),
        MapInfo map => Leaves(map.Key, path + ".*").Concat(Leaves(map.Value, path + ".*")),
        ConstantInfo or WordInfo or NumberInfo or ScalarInfo => [(path, info)],
        _ => throw new InvalidOperationException($"Nothing is known of {info.GetType().Name}."),
    };

    internal static string Words(PersonalData personal) =>
        string.Join(", ", Sorts.Where(sort => personal.HasFlag(sort.Personal)).Select(static sort => sort.Words));
}
