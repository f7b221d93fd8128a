using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>The checklists a host works with, by id and version.</summary>
/// <remarks>All versions of a checklist stay in the set as long as there are responses to them. Immutable and safe to share
/// between threads.</remarks>
public sealed partial class ChecklistSet
{
    private readonly DefinitionEntries<Checklist> _entries;

    private ChecklistSet(DefinitionEntries<Checklist> entries) => _entries = entries;

    /// <summary>Gets the set without checklists.</summary>
    public static ChecklistSet Empty { get; } = new(DefinitionEntries<Checklist>.Empty);

    /// <summary>Gets the ids, in the order in which they came in.</summary>
    /// <value>Each once; empty for an empty set.</value>
    public IReadOnlyList<DefinitionId> Ids => _entries.Ids;

    /// <summary>Gets the latest version of a checklist.</summary>
    /// <param name="id">The id, such as <c>leadership-checklist</c>.</param>
    /// <returns>The checklist.</returns>
    /// <exception cref="ArgumentException">There is no such checklist.</exception>
    public Checklist this[DefinitionId id] => _entries.TryGetLatest(id, out Checklist? found)
        ? found
        : throw new ArgumentException($"There is no checklist '{id}': known are {Known()}.", nameof(id));

    /// <inheritdoc cref="this[DefinitionId]"/>
    /// <exception cref="FormatException">The text is no id.</exception>
    public Checklist this[string id] => this[DefinitionId.Parse(id)];

    /// <summary>Makes a set.</summary>
    /// <param name="checklists">The checklists, in any order.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">Two share id and version and differ, or their relations do not fit.</exception>
    public static ChecklistSet Of(IReadOnlyList<Checklist> checklists)
    {
        ChecklistSet set = Empty;
        foreach (Checklist checklist in ValueList<Checklist>.Copy(checklists, nameof(checklists)))
        {
            set = set.Add(checklist);
        }

        return set;
    }

    /// <summary>Gets the latest version of a checklist when it is there.</summary>
    /// <param name="id">The id, such as <c>leadership-checklist</c>.</param>
    /// <param name="checklist">The checklist, or <see langword="null"/>.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryGet(DefinitionId id, [NotNullWhen(true)] out Checklist? checklist) => _entries.TryGetLatest(id, out checklist);

    /// <inheritdoc cref="TryGet(DefinitionId, out Checklist?)"/>
    public bool TryGet(string id, [NotNullWhen(true)] out Checklist? checklist) =>
        TryGet(DefinitionId.TryParse(id, out DefinitionId known) ? known : default, out checklist);

    /// <summary>Gets the versions of a checklist, earliest first.</summary>
    /// <param name="id">The id, such as <c>leadership-checklist</c>.</param>
    /// <returns>The versions; empty when there is no such checklist.</returns>
    public IReadOnlyList<DefinitionVersion> VersionsOf(DefinitionId id) => _entries.VersionsOf(id);

    /// <inheritdoc cref="VersionsOf(DefinitionId)"/>
    /// <exception cref="FormatException">The text is no id.</exception>
    public IReadOnlyList<DefinitionVersion> VersionsOf(string id) => VersionsOf(DefinitionId.Parse(id));

    /// <summary>Gets one version of a checklist.</summary>
    /// <param name="id">The id, such as <c>leadership-checklist</c>.</param>
    /// <param name="version">The version.</param>
    /// <returns>The checklist.</returns>
    /// <exception cref="ArgumentException">There is no such version.</exception>
    public Checklist Get(DefinitionId id, DefinitionVersion version) => TryGet(id, version, out Checklist? checklist)
        ? checklist
        : throw new ArgumentException($"There is no version {version} of checklist '{id}': known are {Known()}.", nameof(version));

    /// <inheritdoc cref="Get(DefinitionId, DefinitionVersion)"/>
    /// <exception cref="FormatException">The text is no id.</exception>
    public Checklist Get(string id, DefinitionVersion version) => Get(DefinitionId.Parse(id), version);

    /// <summary>Gets one version of a checklist when it is there.</summary>
    /// <param name="id">The id, such as <c>leadership-checklist</c>.</param>
    /// <param name="version">The version.</param>
    /// <param name="checklist">The checklist, or <see langword="null"/>.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryGet(DefinitionId id, DefinitionVersion version, [NotNullWhen(true)] out Checklist? checklist) =>
        _entries.TryGet(id, version, out checklist);

    /// <inheritdoc cref="TryGet(DefinitionId, DefinitionVersion, out Checklist?)"/>
    public bool TryGet(string id, DefinitionVersion version, [NotNullWhen(true)] out Checklist? checklist) =>
        TryGet(DefinitionId.TryParse(id, out DefinitionId known) ? known : default, version, out checklist);

    /// <summary>Adds a checklist.</summary>
    /// <param name="checklist">The checklist.</param>
    /// <returns>A new set; this one when the same content is there already.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checklist"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">Id and version are there with other content, or declared relations do not fit the
    /// other versions in the set.</exception>
    public ChecklistSet Add(Checklist checklist) => TryAdd(checklist).Value;

    /// <summary>Adds a checklist when it goes with those that are there.</summary>
    /// <param name="checklist">The checklist.</param>
    /// <returns>A new set, or none, with everything there is to say about the versions together.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checklist"/> is <see langword="null"/>.</exception>
    public Validated<ChecklistSet> TryAdd(Checklist checklist)
    {
        ArgumentNullException.ThrowIfNull(checklist);
        IssueCollector issues = new();
        ChecklistSet result = new(_entries.Add(checklist.Id, checklist.Version, () => checklist));
        foreach (DefinitionVersion version in VersionsOf(checklist.Id))
        {
            Checklist other = Get(checklist.Id, version);
            if (version != checklist.Version)
            {
                issues.AddRange(version < checklist.Version
                    ? ChecklistLinter.Lint(other, checklist)
                    : ChecklistLinter.Lint(checklist, other));
            }
            else if (other.HasContentOf(checklist))
            {
                result = this;
            }
            else
            {
                issues.Add(
                    IssueCode.DefinitionTwice,
                    "/version",
                    ("checklist", checklist.Id.ToString()),
                    ("version", checklist.Version.ToString()));
            }
        }

        return new Validated<ChecklistSet>(issues.HasErrors ? null : result, issues.ToReport(checklist.ToString()));
    }

    /// <summary>Lists the checklists with their versions.</summary>
    /// <returns>Text such as <c>checklists: 'small' version 1, 'small' version 2</c>.</returns>
    public override string ToString() => $"checklists: {Known()}";

    internal DefinitionEntries<Checklist> Entries => _entries;

    /// <summary>Adds a checklist that is only made when somebody asks for it.</summary>
    internal ChecklistSet AddLazy(DefinitionId id, DefinitionVersion version, Func<Checklist> make) =>
        new(_entries.Add(id, version, make));

    /// <summary>Adds a language to one that is in the set.</summary>
    internal Validated<ChecklistSet> Translate(
        Checklist checklist, LanguageTag language, IReadOnlyDictionary<string, string> texts, ProgressieLimits limits)
    {
        if (!TryGet(checklist.Id, checklist.Version, out Checklist? known) || !known.HasContentOf(checklist))
        {
            throw new ArgumentException($"The {checklist} is not in the catalog: known are {Known()}.", nameof(checklist));
        }

        Validated<Checklist> translated = known.Translate(language, texts, limits);
        return new Validated<ChecklistSet>(
            translated.IsValid ? new(_entries.Replace(checklist.Id, checklist.Version, translated.Value)) : null, translated.Report);
    }

    internal string Known() => _entries.Known();
}
