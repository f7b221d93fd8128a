using System.Text;
using System.Text.Json.Nodes;
using Progressie.Json.Documents;
using Progressie.Json.Shapes;

namespace Progressie.Tests.Derived;

/// <summary>Derives the words that documents are made of: names of members, words of vocabularies and cases, kinds.</summary>
internal static class FuzzVocabulary
{
    /// <summary>All words of all kinds, each once, in order.</summary>
    internal static IReadOnlyList<string> Words { get; } =
    [
        .. DocumentShapes.All.SelectMany(static shape => Place.All(shape.Describe())).SelectMany(Of)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The words as AFL++ wants them: a string of JSON each, and some that no document has.</summary>
    internal static string Dictionary()
    {
        StringBuilder lines = new("# Derived from the shapes by FuzzVocabulary.cs of the tests; APPROVE_GOLDEN=1 writes it.\n");
        foreach (string word in Words.Concat(["2026-05-01", "2026-05-01T09:00:00+02:00", "\\ud800", "\\u0000", "1e999"]))
        {
            lines.Append($"\"\\\"{word.Replace("\\", "\\\\", StringComparison.Ordinal)}\\\"\"\n");
        }

        return lines.ToString();
    }

    private static IEnumerable<string> Of(Place place)
    {
        IEnumerable<string> names = place.Member is { } member ? [member.Name] : [];
        return place.Info switch
        {
            WordInfo word => names.Concat(word.Words),
            ConstantInfo constant when constant.Json[0] == '"' => names.Append(JsonNode.Parse(constant.Json)!.GetValue<string>()),
            ScalarInfo { Definition: "mark" } => names.Concat(Scalars.Of("mark").Sound.Select(static mark => mark.Trim('"'))),
            _ => names,
        };
    }
}
