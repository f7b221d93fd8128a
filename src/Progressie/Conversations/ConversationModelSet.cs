using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>The conversation models a host works with, by id and version.</summary>
/// <remarks>All versions of a model stay in the set as long as there are conversations that follow them. Immutable and safe to share
/// between threads.</remarks>
public sealed partial class ConversationModelSet : DefinitionSet<ConversationModel>
{
    private ConversationModelSet(DefinitionEntry<ConversationModel>[] entries)
        : base(entries)
    {
    }

    /// <summary>Gets the set without models.</summary>
    public static ConversationModelSet Empty { get; } = new([]);

    internal override string Called => "conversation model";

    /// <summary>Makes a set.</summary>
    /// <param name="models">The models, in any order.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">Two share id and version and differ.</exception>
    public static ConversationModelSet Of(IReadOnlyList<ConversationModel> models) =>
        ValueList<ConversationModel>.Copy(models, nameof(models)).Aggregate(Empty, static (set, model) => set.Add(model));

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
            result = AddLazy(model.Id, model.Version, () => model);
        }
        else if (!other.HasContentOf(model))
        {
            issues.Add(IssueCode.ConversationModelTwice, "/version", ("model", model.Id.ToString()), ("version", model.Version.ToString()));
        }

        return new Validated<ConversationModelSet>(issues.HasErrors ? null : result, issues.ToReport(model.ToString()));
    }

    /// <summary>Adds a model that is only made when somebody asks for it.</summary>
    internal ConversationModelSet AddLazy(DefinitionId id, DefinitionVersion version, Func<ConversationModel> make) =>
        new(With(id, version, make));

    /// <summary>Adds a language to one that is in the set.</summary>
    internal Validated<ConversationModelSet> Translate(
        ConversationModel model, LanguageTag language, IReadOnlyDictionary<string, string> texts, ProgressieLimits limits)
    {
        if (!TryGet(model.Id, model.Version, out ConversationModel? known) || !known.HasContentOf(model))
        {
            throw new ArgumentException($"The {model} is not in the catalog.", nameof(model));
        }

        Validated<ConversationModel> translated = known.Translate(language, texts, limits);
        return new Validated<ConversationModelSet>(
            translated.IsValid ? new(WithInPlace(model.Id, model.Version, translated.Value)) : null, translated.Report);
    }
}
