using System.Text.Json.Nodes;

namespace Progressie.Tests.Derived;

/// <summary>What the schemas and the format page say in words: <c>docs/schemas/descriptions.json</c>, by kind and place.</summary>
/// <remarks>A place is a member (<c>parts/*/id</c>, with <c>*</c> for an element or a value) or a definition (<c>#entry</c>,
/// <c>#entry/what</c>, <c>#event:said/at</c> for a member of a case). <c>$</c> is the kind itself. What is not said under a kind is looked
/// for under <c>shared</c>; what is not said of a member of a case, under the same member of all cases (<c>#event/at</c>). A result says
/// with <c>$as</c> which kinds its definitions come from, and with <c>member=kind</c> that a whole document stands under a
/// member.</remarks>
internal sealed class Descriptions
{
    private const string Shared = "shared";

    private readonly Dictionary<(string Kind, string Place), string> _all = [];
    private readonly Dictionary<string, string[]> _as = [];
    private readonly HashSet<(string Kind, string Place)> _used = [];
    private readonly SortedSet<string> _missing = new(StringComparer.Ordinal);

    internal Descriptions(string json)
    {
        foreach ((string kind, JsonNode? places) in JsonNode.Parse(json)!.AsObject())
        {
            foreach ((string place, JsonNode? words) in places!.AsObject())
            {
                if (place == "$as")
                {
                    _as.Add(kind, words!.GetValue<string>().Split(' '));
                }
                else
                {
                    _all.Add((kind, place), words!.GetValue<string>());
                }
            }
        }
    }

    /// <summary>What is asked for and not there.</summary>
    internal IReadOnlyCollection<string> Missing => _missing;

    /// <summary>What is there and never asked for.</summary>
    internal IReadOnlyCollection<string> Unused =>
        [.. _all.Keys.Where(place => !_used.Contains(place)).Select(static place => $"{place.Kind}: {place.Place}")];

    /// <summary>Gets what is said of a place. What is missing is remembered.</summary>
    internal string Of(string kind, string place)
    {
        foreach ((string under, string there) in Places(kind, place))
        {
            foreach (string one in (string[])[there, WithoutCase(there)])
            {
                if (_all.TryGetValue((under, one), out string? words))
                {
                    _used.Add((under, one));
                    return words;
                }
            }
        }

        _missing.Add($"{kind}: {place}");
        return $"@@{kind}: {place}";
    }

    private IEnumerable<(string Kind, string Place)> Places(string kind, string place)
    {
        yield return (kind, place);
        if (place[0] != '$' && _as.TryGetValue(kind, out string[]? others))
        {
            foreach (string[] other in others.Select(static other => other.Split('=')))
            {
                if (other.Length == 1)
                {
                    yield return (other[0], place);
                }
                else if (place.StartsWith(other[0] + "/", StringComparison.Ordinal))
                {
                    yield return (other[1], place[(other[0].Length + 1)..]);
                }
            }
        }

        yield return (Shared, place);
    }

    private static string WithoutCase(string place)
    {
        int colon = place.IndexOf(':', StringComparison.Ordinal);
        int slash = place.IndexOf('/', StringComparison.Ordinal);
        return colon < 0 || slash < colon ? place : place[..colon] + place[slash..];
    }
}
