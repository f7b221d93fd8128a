using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>The checklists a host works with, by id and version.</summary>
/// <remarks>All versions of a checklist stay in the set as long as there are responses to them. Immutable and safe to share
/// between threads.</remarks>
public sealed partial class ChecklistSet : DefinitionSet<Checklist>
{
    private ChecklistSet(DefinitionEntry<Checklist>[] entries)
        : base(entries)
    {
    }

    /// <summary>Gets the set without checklists.</summary>
    public static ChecklistSet Empty { get; } = new([]);

    internal override string Called => "checklist";

    /// <summary>Makes a set.</summary>
    /// <param name="checklists">The checklists, in any order.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">Two share id and version and differ, or their relations do not fit.</exception>
    public static ChecklistSet Of(IReadOnlyList<Checklist> checklists) =>
        ValueList<Checklist>.Copy(checklists, nameof(checklists)).Aggregate(Empty, static (set, checklist) => set.Add(checklist));

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
        ChecklistSet result = AddLazy(checklist.Id, checklist.Version, () => checklist);
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

    /// <summary>Adds a checklist that is only made when somebody asks for it.</summary>
    internal ChecklistSet AddLazy(DefinitionId id, DefinitionVersion version, Func<Checklist> make) => new(With(id, version, make));

    /// <summary>Adds a language to one that is in the set.</summary>
    internal Validated<ChecklistSet> Translate(
        Checklist checklist, LanguageTag language, IReadOnlyDictionary<string, string> texts, ProgressieLimits limits)
    {
        if (!TryGet(checklist.Id, checklist.Version, out Checklist? known) || !known.HasContentOf(checklist))
        {
            throw new ArgumentException($"The {checklist} is not in the catalog.", nameof(checklist));
        }

        Validated<Checklist> translated = known.Translate(language, texts, limits);
        return new Validated<ChecklistSet>(
            translated.IsValid ? new(WithInPlace(checklist.Id, checklist.Version, translated.Value)) : null, translated.Report);
    }
}
