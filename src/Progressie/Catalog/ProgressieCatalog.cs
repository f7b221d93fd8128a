using System.Reflection;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Internal;
using Progressie.Json;

namespace Progressie.Catalog;

/// <summary>Everything a host works with: built-in and own definitions, the words for results, and the limits for documents.</summary>
/// <remarks>Built-in definitions are documents in the same format that hosts use for their own, read and checked the same way when
/// somebody first asks for them. Immutable and safe to share between threads.</remarks>
public sealed partial class ProgressieCatalog : IDefinitionSource
{
    // Null is what the library ships, which is made when somebody first asks: a host that scores does not pay for models and texts.
    private readonly ProgressieTexts? _texts;
    private ConversationModelSet? _conversations;

    private ProgressieCatalog(ChecklistSet checklists, ConversationModelSet? conversations, ProgressieTexts? texts, ProgressieLimits limits)
    {
        Checklists = checklists;
        _conversations = conversations;
        _texts = texts;
        Limits = limits;
    }

    /// <summary>Gets the catalog as the library ships it.</summary>
    public static ProgressieCatalog BuiltIn { get; } = new(
        ChecklistSet.Empty.AddLazy(LeadershipChecklist.Id, LeadershipChecklist.Version, NameChecklist),
        conversations: null,
        texts: null,
        ProgressieLimits.Default);

    /// <summary>Gets the checklists.</summary>
    public ChecklistSet Checklists { get; }

    /// <summary>Gets the conversation models.</summary>
    public ConversationModelSet Conversations => _conversations ??= BuiltInConversations();

    /// <summary>Gets the words for results.</summary>
    public ProgressieTexts Texts => _texts ?? ProgressieTexts.BuiltIn;

    /// <summary>Gets how much a document may hold.</summary>
    public ProgressieLimits Limits { get; }

    /// <summary>Adds a checklist of the host's own, or another version of one.</summary>
    /// <param name="checklist">The checklist.</param>
    /// <returns>A new catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checklist"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">Id and version are there with other content, or declared relations do not fit.</exception>
    public ProgressieCatalog With(Checklist checklist) => TryWith(checklist).Value;

    /// <summary>As <see cref="With(Checklist)"/>, and tells what there is to say.</summary>
    /// <param name="checklist">The checklist.</param>
    /// <returns>A new catalog, with warnings such as that it declares no relations to an earlier version (PRG4206); or none, with an error
    /// for all that does not go together.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checklist"/> is <see langword="null"/>.</exception>
    public Validated<ProgressieCatalog> TryWith(Checklist checklist)
    {
        Validated<ChecklistSet> set = Checklists.TryAdd(checklist);
        return new Validated<ProgressieCatalog>(set.IsValid ? new(set.Value, _conversations, _texts, Limits) : null, set.Report);
    }

    /// <summary>Adds a conversation model of the host's own, or another version of one.</summary>
    /// <param name="model">The model.</param>
    /// <returns>A new catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">Id and version are there with other content.</exception>
    public ProgressieCatalog With(ConversationModel model) => TryWith(model).Value;

    /// <summary>As <see cref="With(ConversationModel)"/>, and tells what there is to say.</summary>
    /// <param name="model">The model.</param>
    /// <returns>A new catalog, or none, with an error when id and version are there with other content.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <see langword="null"/>.</exception>
    public Validated<ProgressieCatalog> TryWith(ConversationModel model)
    {
        Validated<ConversationModelSet> set = Conversations.TryAdd(model);
        return new Validated<ProgressieCatalog>(set.IsValid ? new(Checklists, set.Value, _texts, Limits) : null, set.Report);
    }

    /// <summary>Replaces the words for results.</summary>
    /// <param name="texts">The words.</param>
    /// <returns>A new catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is <see langword="null"/>.</exception>
    public ProgressieCatalog With(ProgressieTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new ProgressieCatalog(Checklists, _conversations, texts, Limits);
    }

    /// <summary>Replaces the limits.</summary>
    /// <param name="limits">The limits.</param>
    /// <returns>A new catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> is <see langword="null"/>.</exception>
    public ProgressieCatalog With(ProgressieLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return new ProgressieCatalog(Checklists, _conversations, _texts, limits);
    }

    /// <summary>Adds a language to the words for results, or replaces words in one that is there.</summary>
    /// <param name="language">The language.</param>
    /// <param name="words">The words by key; see <see cref="ProgressieTexts.Translate"/>.</param>
    /// <returns>A new catalog, with a warning for every key without words in the language; or none, with an error for all that is
    /// wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public Validated<ProgressieCatalog> Translate(LanguageTag language, IReadOnlyDictionary<string, string> words)
    {
        Validated<ProgressieTexts> texts = Texts.Translate(language, words);
        return new Validated<ProgressieCatalog>(texts.IsValid ? With(texts.Value) : null, texts.Report);
    }

    /// <summary>Adds a language to a checklist in the catalog. It stays the same checklist: same id, version, <see cref="Checklist.Hash"/>
    /// and document.</summary>
    /// <param name="checklist">The checklist.</param>
    /// <param name="language">The language, which the checklist as published does not have.</param>
    /// <param name="texts">The texts by place, as <see cref="Checklist.TextsIn"/> gives them; a place that was translated before keeps
    /// its text when it is left out.</param>
    /// <returns>A new catalog, with a warning for every text that is missing; or none, with an error for all that is wrong.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>, or the checklist is not in the catalog.</exception>
    public Validated<ProgressieCatalog> Translate(Checklist checklist, LanguageTag language, IReadOnlyDictionary<string, string> texts)
    {
        ArgumentNullException.ThrowIfNull(checklist);
        Validated<ChecklistSet> set = Checklists.Translate(checklist, language, texts, Limits);
        return new Validated<ProgressieCatalog>(set.IsValid ? new(set.Value, _conversations, _texts, Limits) : null, set.Report);
    }

    /// <summary>Adds a language to a conversation model in the catalog. It stays the same model: same id, version,
    /// <see cref="ConversationModel.Hash"/> and document.</summary>
    /// <param name="model">The model.</param>
    /// <param name="language">The language, which the model as published does not have.</param>
    /// <param name="texts">The texts by place, as <see cref="ConversationModel.TextsIn"/> gives them; a place that was translated before
    /// keeps its text when it is left out.</param>
    /// <returns>A new catalog, with a warning for every text that is missing; or none, with an error for all that is wrong.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>, or the model is not in the catalog.</exception>
    public Validated<ProgressieCatalog> Translate(ConversationModel model, LanguageTag language, IReadOnlyDictionary<string, string> texts)
    {
        ArgumentNullException.ThrowIfNull(model);
        Validated<ConversationModelSet> set = Conversations.Translate(model, language, texts, Limits);
        return new Validated<ProgressieCatalog>(set.IsValid ? new(Checklists, set.Value, _texts, Limits) : null, set.Report);
    }

    private static ConversationModelSet BuiltInConversations()
    {
        ConversationModelSet models = ConversationModelSet.Empty;
        for (int i = 0; i < ConversationForms.All.Count; i++)
        {
            int form = i;
            models = models.AddLazy(ConversationForms.All[i], ConversationForms.Version, () => LoadConversationModel(form));
        }

        return models;
    }

    // The hashes are known and held by tests, which spares every process the start of the cryptography library.
    private static Checklist NameChecklist() => new(
        LeadershipChecklist.Id,
        LeadershipChecklist.Version,
        LeadershipChecklist.Hash,
        ValueList<LanguageTag>.Own([LanguageTag.Dutch, LanguageTag.English]),
        LeadershipChecklist.Layout,
        LoadChecklist);

    private static ChecklistDraft LoadChecklist() => ProgressieJson.ReadKnown<Checklist>(
        Load(LeadershipChecklist.Id, LeadershipChecklist.Version), LeadershipChecklist.Hash).ToDraft();

    private static ConversationModel LoadConversationModel(int form) => ProgressieJson.ReadKnown<ConversationModel>(
        Load(ConversationForms.All[form], ConversationForms.Version), ContentHash.Parse(ConversationForms.Hashes[form]));

    private static byte[] Load(DefinitionId id, DefinitionVersion version)
    {
        // Put together without formatting, which would be compiled anew for each of our types.
        string name = string.Concat(string.Concat("Progressie.Catalog.", id.ToString(), ".v"), version.ToString(), ".json");
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        byte[] utf8 = new byte[stream.Length];
        stream.ReadExactly(utf8);
        return utf8;
    }
}
