using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Progressie.Internal;

namespace Progressie;

/// <summary>The definitions of one sort that a host works with, by id and version.</summary>
/// <typeparam name="TDefinition">The sort: <c>Checklist</c> or <c>ConversationModel</c>.</typeparam>
/// <remarks>Going through a set gives every version of every definition: the ids as in <see cref="Ids"/>, and the versions of each earliest
/// first. What the library ships is read when it is first asked for or come by. All versions stay in the set as long as there are documents
/// made under them. Immutable and safe to share between threads.</remarks>
public abstract partial class DefinitionSet<TDefinition> : IReadOnlyCollection<TDefinition>
    where TDefinition : class
{
    private readonly DefinitionEntry<TDefinition>[] _entries;

    private protected DefinitionSet(DefinitionEntry<TDefinition>[] entries) => _entries = entries;

    /// <summary>Gets the ids, in the order in which they came in.</summary>
    /// <value>Each once; empty for an empty set.</value>
    public IReadOnlyList<DefinitionId> Ids => ValueList<DefinitionId>.Own([.. _entries.Select(static entry => entry.Id).Distinct()]);

    /// <summary>Gets how many definitions there are, each version of one by itself.</summary>
    /// <value>0 for an empty set.</value>
    public int Count => _entries.Length;

    /// <summary>Gets the latest version of a definition.</summary>
    /// <param name="id">The id, such as <c>leadership-checklist</c> or <c>seven-steps</c>.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="ArgumentException">There is none with this id.</exception>
    public TDefinition this[DefinitionId id] => TryGet(id, out TDefinition? found)
        ? found
        : throw new ArgumentException($"There is no {Called} '{id}' here.", nameof(id));

    /// <inheritdoc cref="this[DefinitionId]"/>
    /// <exception cref="FormatException">The text is no id.</exception>
    public TDefinition this[string id] => this[DefinitionId.Parse(id)];

    /// <summary>Gets the latest version of a definition when it is there.</summary>
    /// <param name="id">The id, such as <c>leadership-checklist</c> or <c>seven-steps</c>.</param>
    /// <param name="definition">The definition, or <see langword="null"/>.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryGet(DefinitionId id, [NotNullWhen(true)] out TDefinition? definition)
    {
        DefinitionEntry<TDefinition>? latest = null;
        foreach (DefinitionEntry<TDefinition> entry in _entries)
        {
            if (entry.Id == id && (latest is null || entry.Version.Number > latest.Version.Number))
            {
                latest = entry;
            }
        }

        definition = latest?.Definition;
        return definition is not null;
    }

    /// <inheritdoc cref="TryGet(DefinitionId, out TDefinition?)"/>
    public bool TryGet(string id, [NotNullWhen(true)] out TDefinition? definition) =>
        TryGet(DefinitionId.TryParse(id, out DefinitionId known) ? known : default, out definition);

    /// <summary>Gets the versions of a definition, earliest first.</summary>
    /// <param name="id">The id, such as <c>leadership-checklist</c> or <c>seven-steps</c>.</param>
    /// <returns>The versions; empty when there is none with this id.</returns>
    public IReadOnlyList<DefinitionVersion> VersionsOf(DefinitionId id) =>
        ValueList<DefinitionVersion>.Own([.. _entries.Where(entry => entry.Id == id).Select(static entry => entry.Version).Order()]);

    /// <inheritdoc cref="VersionsOf(DefinitionId)"/>
    /// <exception cref="FormatException">The text is no id.</exception>
    public IReadOnlyList<DefinitionVersion> VersionsOf(string id) => VersionsOf(DefinitionId.Parse(id));

    /// <summary>Gets one version of a definition.</summary>
    /// <param name="id">The id, such as <c>leadership-checklist</c> or <c>seven-steps</c>.</param>
    /// <param name="version">The version.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="ArgumentException">There is no such version.</exception>
    public TDefinition Get(DefinitionId id, DefinitionVersion version) => TryGet(id, version, out TDefinition? definition)
        ? definition
        : throw (VersionsOf(id) is { Count: > 0 } versions
            ? new ArgumentException(
                $"There is no version {version} of {Called} '{id}': known are {string.Join(", ", versions)}.", nameof(version))
            : new ArgumentException($"There is no {Called} '{id}' here.", nameof(id)));

    /// <inheritdoc cref="Get(DefinitionId, DefinitionVersion)"/>
    /// <exception cref="FormatException">The text is no id.</exception>
    public TDefinition Get(string id, DefinitionVersion version) => Get(DefinitionId.Parse(id), version);

    /// <summary>Gets one version of a definition when it is there.</summary>
    /// <param name="id">The id, such as <c>leadership-checklist</c> or <c>seven-steps</c>.</param>
    /// <param name="version">The version.</param>
    /// <param name="definition">The definition, or <see langword="null"/>.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryGet(DefinitionId id, DefinitionVersion version, [NotNullWhen(true)] out TDefinition? definition)
    {
        foreach (DefinitionEntry<TDefinition> entry in _entries)
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

    /// <inheritdoc cref="TryGet(DefinitionId, DefinitionVersion, out TDefinition?)"/>
    public bool TryGet(string id, DefinitionVersion version, [NotNullWhen(true)] out TDefinition? definition) =>
        TryGet(DefinitionId.TryParse(id, out DefinitionId known) ? known : default, version, out definition);

    /// <summary>Goes through every version of every definition.</summary>
    /// <returns>The definitions: the ids as in <see cref="Ids"/>, and the versions of each earliest first.</returns>
    public IEnumerator<TDefinition> GetEnumerator() => InOrder().Select(static entry => entry.Definition).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Lists the definitions with their versions.</summary>
    /// <returns>Text such as <c>checklists: 'small' version 1, 'small' version 2</c>.</returns>
    public sealed override string ToString() => Count == 0
        ? $"{Called}s: none"
        : $"{Called}s: {string.Join(", ", InOrder().Select(static entry => $"'{entry.Id}' version {entry.Version}"))}";

    /// <summary>What messages call a definition of this sort.</summary>
    internal abstract string Called { get; }

    /// <summary>Finds an id that is there, without making a string of it.</summary>
    internal bool TryFindId(ReadOnlySpan<byte> utf8, out DefinitionId id)
    {
        foreach (DefinitionEntry<TDefinition> entry in _entries)
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

    /// <summary>Finds the definition that a reference names, by its bytes as we write them when nothing is indented.</summary>
    /// <param name="utf8">The bytes after the opening brace.</param>
    /// <param name="definition">The definition, whose hash is yet to be compared.</param>
    /// <param name="length">How many bytes there are before the hash.</param>
    internal bool TryFind(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out TDefinition? definition, out int length)
    {
        foreach (DefinitionEntry<TDefinition> entry in _entries)
        {
            if (utf8.StartsWith(entry.Written))
            {
                definition = entry.Definition;
                length = entry.Written.Length;
                return true;
            }
        }

        definition = null;
        length = 0;
        return false;
    }

    /// <summary>The entries with one more, whose definition is only made when somebody asks for it.</summary>
    private protected DefinitionEntry<TDefinition>[] With(DefinitionId id, DefinitionVersion version, Func<TDefinition> make) =>
        [.. _entries, new DefinitionEntry<TDefinition>(id, version, make)];

    /// <summary>The entries with the same definition, with languages added, in the place it has.</summary>
    private protected DefinitionEntry<TDefinition>[] WithInPlace(DefinitionId id, DefinitionVersion version, TDefinition definition) =>
        Array.ConvertAll(_entries, entry => entry.Id == id && entry.Version == version
            ? new DefinitionEntry<TDefinition>(id, version, () => definition)
            : entry);

    private IEnumerable<DefinitionEntry<TDefinition>> InOrder() => _entries
        .GroupBy(static entry => entry.Id)
        .SelectMany(static versions => versions.OrderBy(static entry => entry.Version));
}
