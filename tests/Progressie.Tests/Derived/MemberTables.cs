using System.Globalization;
using System.Text;
using Progressie.Json.Documents;
using Progressie.Json.Shapes;

namespace Progressie.Tests.Derived;

/// <summary>Derives the tables of the format page: one for each kind, and one for each definition that it uses. A definition that is the
/// same in
/// several kinds has one table, named <c>#definition</c>; any other is named <c>kind#definition</c>.</summary>
internal sealed class MemberTables
{
    private readonly Descriptions _descriptions;
    private readonly Dictionary<string, string> _blocks = [];

    internal MemberTables(Descriptions descriptions)
    {
        _descriptions = descriptions;
        Dictionary<string, List<(string Kind, string Table)>> definitions = [];
        foreach (DocumentShape shape in DocumentShapes.All)
        {
            ObjectInfo root = shape.Describe();
            Dictionary<string, ShapeInfo> met = [];
            Collect(root, met);
            _blocks.Add(shape.Kind, Table(shape.Kind, root, string.Empty));
            foreach ((string name, ShapeInfo info) in met)
            {
                string table = info is UnionInfo union
                    ? Table(shape.Kind, union)
                    : Table(shape.Kind, (ObjectInfo)info, $"#{name}/");
                definitions.TryAdd(name, []);
                definitions[name].Add((shape.Kind, table));
            }
        }

        foreach ((string name, List<(string Kind, string Table)> tables) in definitions)
        {
            // One name for what is the same wherever it stands; of what differs by technique, that of the first kind.
            IGrouping<string, (string Kind, string Table)>[] all = [.. tables.GroupBy(static one => one.Table)];
            foreach (IGrouping<string, (string Kind, string Table)> same in all)
            {
                // A document that also stands inside of another has its table already.
                if (_blocks.TryGetValue(name, out string? document) && document == same.Key)
                {
                    continue;
                }

                bool isShared = same.Count() > 1 && all.Count(static one => one.Count() > 1) == 1;
                _blocks.Add(isShared ? $"#{name}" : $"{same.First().Kind}#{name}", same.Key);
            }
        }
    }

    /// <summary>The tables by the names of their blocks.</summary>
    internal IReadOnlyDictionary<string, string> Blocks => _blocks;

    private static void Collect(ShapeInfo info, Dictionary<string, ShapeInfo> met)
    {
        if (info switch { ObjectInfo one => one.Definition, UnionInfo one => one.Definition, _ => null } is { } name)
        {
            met.TryAdd(name, info);
        }

        foreach (ShapeInfo part in info switch
        {
            ObjectInfo one => one.Members.Select(static member => member.Value),
            UnionInfo union => union.Cases.SelectMany(static one => one.Case.Members.Select(static member => member.Value)),
            ListInfo list => [list.Element],
            MapInfo map => [map.Value],
            _ => Enumerable.Empty<ShapeInfo>(),
        })
        {
            Collect(part, met);
        }
    }

    private string Table(string kind, ObjectInfo info, string inside)
    {
        StringBuilder table = new("| member | | value | |\n|---|---|---|---|\n");
        Rows(table, kind, info, inside, string.Empty, string.Empty);
        return table.ToString();
    }

    /// <summary>What all cases have comes first, then what each has besides.</summary>
    private string Table(string kind, UnionInfo union)
    {
        StringBuilder table = new($"| `{union.Member}` | member | | value | |\n|---|---|---|---|---|\n");
        string[] common = [.. union.Cases[0].Case.Members.Select(static member => member.Name).Where(name =>
            union.Cases.All(one => one.Case.Members.Any(member => member.Name == name)))];
        string place = $"#{union.Definition}:";
        Rows(
            table, kind, Only(union.Cases[0].Case, member => common.Contains(member.Name) && member.Name != union.Member),
            $"{place}{union.Cases[0].Word}/", string.Empty, "| any ");
        foreach ((string word, ObjectInfo one) in union.Cases)
        {
            table.Append($"| `{word}` | | | | {Cell(_descriptions.Of(kind, place + word))} |\n");
            Rows(table, kind, Only(one, member => !common.Contains(member.Name)), $"{place}{word}/", string.Empty, "| ");
        }

        return table.ToString();
    }

    private static ObjectInfo Only(ObjectInfo info, Func<MemberInfo, bool> isMeant) =>
        info with { Members = [.. info.Members.Where(isMeant)] };

    private void Rows(StringBuilder table, string kind, ObjectInfo info, string inside, string path, string before)
    {
        foreach (MemberInfo member in info.Members.Where(static member => member.Name is not ("document" or "schema")))
        {
            string place = inside + member.Name, name = path + member.Name;
            string required = member.IsRequired ? "required" : string.Empty;
            table.Append($"{before}| `{name}` | {required} | {Form(member)} | {Cell(_descriptions.Of(kind, place))} |\n");
            ShapeInfo value = member.Value;
            while (value is ListInfo or MapInfo)
            {
                (name, value) = value is ListInfo list ? (name + "[]", list.Element) : (name + ".*", ((MapInfo)value).Value);
                place += "/*";
            }

            if (value is ObjectInfo { Definition: null } nested)
            {
                Rows(table, kind, nested, place + "/", name + ".", before);
            }
        }
    }

    private static string Form(MemberInfo member)
    {
        string form = Form(member.Value, isMany: false);
        return member.Default switch
        {
            null or "[]" => form,
            ['"', .. string word, '"'] => $"{form}; `{word}` when left out",
            { } usual => $"{form}; {usual} when left out",
        };
    }

    private static string Form(ShapeInfo info, bool isMany) => info switch
    {
        ScalarInfo scalar => isMany ? Many(Scalars.Of(scalar.Definition).Form) : Scalars.Of(scalar.Definition).Form,
        WordInfo word => Or([.. word.Words.Select(static one => $"`{one}`")]),
        NumberInfo { Most: int.MaxValue } number => $"whole number from {number.Least}",
        NumberInfo number => string.Create(CultureInfo.InvariantCulture, $"whole number from {number.Least} to {number.Most}"),
        ListInfo list => $"array of {Form(list.Element, isMany: true)}{(list.Least > 0 ? ", at least one" : string.Empty)}"
            + (list.AreUnique ? ", each once" : string.Empty),
        MapInfo map => $"object from {Form(map.Key, isMany: true)} to {Form(map.Value, isMany: true)}",
        ObjectInfo { Definition: { } name } => Reference(name),
        UnionInfo union => Reference(union.Definition),
        _ => isMany ? "objects" : "object",
    };

    private static string Reference(string name) => $"`{name}`";

    private static string Many(string form) => form.IndexOf(" in ", StringComparison.Ordinal) is >= 0 and int at
        ? form.Insert(at, "s")
        : form + "s";

    private static string Or(string[] words) =>
        words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} or {words[^1]}";

    private static string Cell(string words) => words.Replace("|", "\\|", StringComparison.Ordinal);
}
