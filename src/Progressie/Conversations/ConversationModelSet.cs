using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>The conversation models a host works with, by id and version.</summary>
/// <remarks>All versions of a model stay in the set as long as there are conversations that follow them. Immutable and safe to share
/// between threads.</remarks>
public sealed partial class ConversationModelSet
{
    private readonly DefinitionEntries<ConversationModel> _entries;

    private ConversationModelSet(DefinitionEntries<ConversationModel> entries) => _entries = entries;

    /// <summary>Gets the set without models.</summary>
    public static ConversationModelSet Empty { get; } = new(DefinitionEntries<ConversationModel>.Empty);

    /// <summary>Gets the ids, in the order in which they came in.</summary>
    /// <value>Each once; empty for an empty set.</value>
    public IReadOnlyList<DefinitionId> Ids => _entries.Ids;

    /// <summary>Gets the latest version of a model.</summary>
    /// <param name="id">The id, such as <c>seven-steps</c>.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentException">There is no such model.</exception>
    public ConversationModel this[DefinitionId id] => _entries.TryGetLatest(id, out ConversationModel? found)
        ? found
        : throw new ArgumentException($"There is no conversation model '{id}': known are {Known()}.", nameof(id));

    /// <inheritdoc cref="this[DefinitionId]"/>
    /// <exception cref="FormatException">The text is no id.</exception>
    public ConversationModel this[string id] => this[DefinitionId.Parse(id)];

    /// <summary>Makes a set.</summary>
    /// <param name="models">The models, in any order.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">Two share id and version and differ.</exception>
    public static ConversationModelSet Of(IReadOnlyList<ConversationModel> models)
    {
        ConversationModelSet set = Empty;
        foreach (ConversationModel model in ValueList<ConversationModel>.Copy(models, nameof(models)))
        {
            set = set.Add(model);
        }

        return set;
    }

    /// <summary>Gets the latest version of a model when it is there.</summary>
    /// <param name="id">The id, such as <c>seven-steps</c>.</param>
    /// <param name="model">The model, or <see langword="null"/>.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryGet(DefinitionId id, [NotNullWhen(true)] out ConversationModel? model) => _entries.TryGetLatest(id, out model);

    /// <inheritdoc cref="TryGet(DefinitionId, out ConversationModel?)"/>
    public bool TryGet(string id, [NotNullWhen(true)] out ConversationModel? model) =>
        TryGet(DefinitionId.TryParse(id, out DefinitionId known) ? known : default, out model);

    /// <summary>Gets the versions of a model, earliest first.</summary>
    /// <param name="id">The id, such as <c>seven-steps</c>.</param>
    /// <returns>The versions; empty when there is no such model.</returns>
    public IReadOnlyList<DefinitionVersion> VersionsOf(DefinitionId id) => _entries.VersionsOf(id);

    /// <inheritdoc cref="VersionsOf(DefinitionId)"/>
    /// <exception cref="FormatException">The text is no id.</exception>
    public IReadOnlyList<DefinitionVersion> VersionsOf(string id) => VersionsOf(DefinitionId.Parse(id));

    /// <summary>Gets one version of a model.</summary>
    /// <param name="id">The id, such as <c>seven-steps</c>.</param>
    /// <param name="version">The version.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentException">There is no such version.</exception>
    public ConversationModel Get(DefinitionId id, DefinitionVersion version) => TryGet(id, version, out ConversationModel? model)
        ? model
        : throw new ArgumentException($"There is no version {version} of conversation model '{id}': known are {Known()}.", nameof(version));

    /// <inheritdoc cref="Get(DefinitionId, DefinitionVersion)"/>
    /// <exception cref="FormatException">The text is no id.</exception>
    public ConversationModel Get(string id, DefinitionVersion version) => Get(DefinitionId.Parse(id), version);

    /// <summary>Gets one version of a model when it is there.</summary>
    /// <param name="id">The id, such as <c>seven-steps</c>.</param>
    /// <param name="version">The version.</param>
    /// <param name="model">The model, or <see langword="null"/>.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryGet(DefinitionId id, DefinitionVersion version, [NotNullWhen(true)] out ConversationModel? model) =>
        _entries.TryGet(id, version, out model);

    /// <inheritdoc cref="TryGet(DefinitionId, DefinitionVersion, out ConversationModel?)"/>
    public bool TryGet(string id, DefinitionVersion version, [NotNullWhen(true)] out ConversationModel? model) =>
        TryGet(DefinitionId.TryParse(id, out DefinitionId known) ? known : default, version, out model);

    /// <summary>Adds a model.</summary>
    /// <param name="model">The model.</param>
    /// <returns>A new set; this one when the same content is there already.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">Id and version are there with other content.</exception>
    public ConversationModelSet Add(ConversationModel model) => TryAdd(model).Value;

    /// <summary>Adds a model when its id and version are free.</summary>
    /// <param name="model">The model.</param>
    /// <returns>A new set, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <see langword="null"/>.</exception>
    public Validated<ConversationModelSet> TryAdd(ConversationModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        IssueCollector issues = new();
        ConversationModelSet result = this;
        if (!TryGet(model.Id, model.Version, out ConversationModel? other))
        {
            result = new ConversationModelSet(_entries.Add(model.Id, model.Version, () => model));
        }
        else if (!other.HasContentOf(model))
        {
            issues.Add(IssueCode.ConversationModelTwice, "/version", ("model", model.Id.ToString()), ("version", model.Version.ToString()));
        }

        return new Validated<ConversationModelSet>(issues.HasErrors ? null : result, issues.ToReport(model.ToString()));
    }

    /// <summary>Lists the models and their versions.</summary>
    /// <returns>Text such as <c>conversation models: 'four-part' version 1, 'seven-steps' version 1</c>.</returns>
    public override string ToString() => $"conversation models: {Known()}";

    internal DefinitionEntries<ConversationModel> Entries => _entries;

    /// <summary>Adds a model that is only made when somebody asks for it.</summary>
    internal ConversationModelSet AddLazy(DefinitionId id, DefinitionVersion version, Func<ConversationModel> make) =>
        new(_entries.Add(id, version, make));

    /// <summary>Adds a language to one that is in the set.</summary>
    internal Validated<ConversationModelSet> Translate(
        ConversationModel model, LanguageTag language, IReadOnlyDictionary<string, string> texts, ProgressieLimits limits)
    {
        if (!TryGet(model.Id, model.Version, out ConversationModel? known) || !known.HasContentOf(model))
        {
            throw new ArgumentException($"The {model} is not in the catalog: known are {Known()}.", nameof(model));
        }

        Validated<ConversationModel> translated = known.Translate(language, texts, limits);
        return new Validated<ConversationModelSet>(
            translated.IsValid ? new(_entries.Replace(model.Id, model.Version, translated.Value)) : null, translated.Report);
    }

    internal string Known() => _entries.Known();
}
