using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Progressie.Internal;

/// <summary>Definitions by id and version, some of them made only when somebody asks.</summary>
internal sealed class DefinitionEntries<T>
    where T : class
{
    private readonly Entry[] _entries;

    private DefinitionEntries(Entry[] entries) => _entries = entries;

    internal static DefinitionEntries<T> Empty { get; } = new([]);

    internal IReadOnlyList<DefinitionId> Ids => ValueList<DefinitionId>.Own([.. _entries.Select(static entry => entry.Id).Distinct()]);

    internal DefinitionEntries<T> Add(DefinitionId id, DefinitionVersion version, Func<T> make) =>
        new([.. _entries, new Entry(id, version, make)]);

    /// <summary>Puts the same definition, with languages added, in the place it has.</summary>
    internal DefinitionEntries<T> Replace(DefinitionId id, DefinitionVersion version, T definition) => new(Array.ConvertAll(
        _entries, entry => entry.Id == id && entry.Version == version ? new Entry(id, version, () => definition) : entry));

    internal IReadOnlyList<DefinitionVersion> VersionsOf(DefinitionId id) =>
        ValueList<DefinitionVersion>.Own([.. _entries.Where(entry => entry.Id == id).Select(static entry => entry.Version).Order()]);

    internal bool TryGetLatest(DefinitionId id, [NotNullWhen(true)] out T? definition)
    {
        Entry? latest = null;
        foreach (Entry entry in _entries)
        {
            if (entry.Id == id && (latest is null || entry.Version.Number > latest.Version.Number))
            {
                latest = entry;
            }
        }

        definition = latest?.Definition;
        return definition is not null;
    }

    internal bool TryGet(DefinitionId id, DefinitionVersion version, [NotNullWhen(true)] out T? definition)
    {
        foreach (Entry entry in _entries)
        {
            if (entry.Version.Number == version.Number && entry.Id == id)
            {
                definition = entry.Definition;
                return true;
            }
        }

        definition = null;
        return false;
    }

    /// <summary>Finds an id that is there, without making a string of it.</summary>
    internal bool TryFindId(ReadOnlySpan<byte> utf8, out DefinitionId id)
    {
        foreach (Entry entry in _entries)
        {
            if (Ascii.Equals(utf8, entry.Id.ToString()))
            {
                id = entry.Id;
                return true;
            }
        }

        id = default;
        return false;
    }

    internal string Known() =>
        _entries.Length == 0 ? "none" : string.Join(", ", _entries.Select(static entry => $"'{entry.Id}' version {entry.Version}"));

    private sealed class Entry(DefinitionId id, DefinitionVersion version, Func<T> make)
    {
        private T? _definition;

        internal readonly DefinitionId Id = id;
        internal readonly DefinitionVersion Version = version;

        // Made from the same bytes each time, so a race between two threads at worst makes it twice.
        internal T Definition => _definition ??= make();
    }
}
