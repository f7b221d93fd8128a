using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Progressie.Json;
using Progressie.Json.Documents;
using Progressie.Json.Shapes;
using Progressie.Tests.Derived;

namespace Progressie.Tests.Support;

/// <summary>A document in which every word of a person is met nowhere else, wherever its declaration says that one can be.</summary>
internal sealed class Planted<T>
    where T : class
{
    private Planted(T document, IReadOnlyDictionary<string, string> words)
    {
        Document = document;
        Words = words;
    }

    internal T Document { get; }

    /// <summary>Gets the words, by the pointers of where they stand.</summary>
    internal IReadOnlyDictionary<string, string> Words { get; }

    /// <summary>Plants words in a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="keyOf">What a pointer is known by where documents have to get the same words.</param>
    internal static Planted<T> In(T document, Func<JsonNode, string, string>? keyOf = null)
    {
        JsonNode node = JsonNode.Parse(ProgressieJson.Write(document))!;
        Dictionary<string, string> words = [];
        foreach (Place place in Place.Of(DocumentShapes.Of<T>().Describe(), node).ToArray())
        {
            bool isWords = place.Info is ScalarInfo
                && (place.Info.Personal & (PersonalData.Words | PersonalData.Name)) != PersonalData.None;
            if (!isWords || Find(node, place.Pointer) is not { } there || IsChosen(place.Pointer, there.ToString()))
            {
                continue;
            }

            string key = keyOf?.Invoke(node, place.Pointer) ?? place.Pointer;
            string word = $"planted {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..12]};";
            words[place.Pointer] = word;
            there.ReplaceWith(word);
        }

        return new Planted<T>(ProgressieJson.Read<T>(node.ToJsonString(), TestDefinitions.All).Value, words);
    }

    /// <summary>The words below a place.</summary>
    internal IEnumerable<string> Below(string pointer) =>
        Words.Where(entry => entry.Key.StartsWith(pointer + "/", StringComparison.Ordinal)).Select(static entry => entry.Value);

    /// <summary>An answer to a question with options, or with a day, is no free text.</summary>
    private static bool IsChosen(string pointer, string text) => pointer.Contains("/answer/", StringComparison.Ordinal)
        && (text.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
            || DateOnly.TryParse(text, CultureInfo.InvariantCulture, out _));

    private static JsonValue? Find(JsonNode node, string pointer)
    {
        JsonNode? found = node;
        foreach (string step in pointer.Split('/').Skip(1))
        {
            found = found is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : found?[step];
        }

        return found as JsonValue;
    }
}
