using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Progressie.Internal;
using Progressie.Motivation;

namespace Progressie.Conversations;

/// <summary>A published conversation model: who take part, the steps with their questions, and what their order means.</summary>
/// <remarks>Every one that exists has passed <see cref="ConversationModelLinter"/>. It never changes: another wording is another version.
/// Two models are equal when their content and extensions are. Immutable and safe to share between threads. Source: handbook 1 to
/// 9.</remarks>
public sealed partial class ConversationModel : IEquatable<ConversationModel>
{
    internal const string DocumentKind = "conversation-model";

    /// <summary>The most steps and asides a model can have together.</summary>
    internal const int MaxSteps = 200;

    private readonly ConversationModelDraft _content;
    private readonly ValueList<ConversationStep> _all;
    private readonly Dictionary<StepId, int> _index;
    private Dictionary<string, ModelParameter>? _parametersByName;
    private readonly int[][] _before;
    private readonly int[][] _allBefore;
    private ContentHash _hash;

    private ConversationModel(ConversationModelDraft content, ContentHash knownHash, ValueList<LanguageTag>? addedLanguages = null)
    {
        _content = content;
        AddedLanguages = addedLanguages ?? ValueList<LanguageTag>.Empty;
        _hash = knownHash;
        _all = ValueList<ConversationStep>.Own([.. content.Steps, .. content.Asides]);
        _index = new Dictionary<StepId, int>(_all.Count);
        for (int i = 0; i < _all.Count; i++)
        {
            _index.Add(_all[i].Id, i);
        }

        _before = new int[_all.Count][];
        for (int i = 0; i < _before.Length; i++)
        {
            _before[i] = Before(content, i, _index);
        }

        // Where any step may follow any other, nothing comes before.
        _allBefore = content.Order == StepOrder.Free ? [] : [.. Enumerable.Range(0, _before.Length).Select(AllBefore)];
    }

    /// <summary>Gets the id, the same in every version.</summary>
    public DefinitionId Id => _content.Id;

    /// <summary>Gets the version.</summary>
    public DefinitionVersion Version => _content.Version;

    /// <summary>Gets the language that every text is there in, and that readers of other languages fall back to.</summary>
    public LanguageTag SourceLanguage => _content.SourceLanguage;

    /// <summary>Gets the languages the model is there in.</summary>
    /// <value>Never empty; holds <see cref="SourceLanguage"/>.</value>
    public IReadOnlyList<LanguageTag> Languages => _content.Languages;

    /// <summary>Gets the languages that a host added to the model. They are shown, and are no part of what was published: not of
    /// <see cref="Languages"/>, nor of equality, <see cref="Hash"/> or the document.</summary>
    /// <value>Empty when there are none. <c>ProgressieCatalog.Translate</c> adds one.</value>
    public IReadOnlyList<LanguageTag> AddedLanguages { get; }

    /// <summary>Gets the title.</summary>
    public LocalizedText Title => _content.Title;

    /// <summary>Gets what is said to who is going to lead the conversation.</summary>
    /// <value><see langword="null"/> when nothing is.</value>
    public LocalizedText? Introduction => _content.Introduction;

    /// <summary>Gets whose ideas the model builds on.</summary>
    /// <value><see langword="null"/> when nobody is named.</value>
    public LocalizedText? Credit => _content.Credit;

    /// <summary>Gets the role that the model is for.</summary>
    /// <value><see langword="null"/> when none of the four applies.</value>
    public ProgressRole? Role => _content.Role;

    /// <summary>Gets what the order of the steps means.</summary>
    public StepOrder Order => _content.Order;

    /// <summary>Gets the parts that people have.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<ConversationParty> Parties => _content.Parties;

    /// <summary>Gets who guards the order and may close a step.</summary>
    /// <value><see langword="null"/> when nobody does; never in a fixed order.</value>
    public PartyId? Lead => _content.Lead;

    /// <summary>Gets the places in the texts that a conversation fills in.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<ModelParameter> Parameters => _content.Parameters;

    /// <summary>Gets the steps, in their order.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<ConversationStep> Steps => _content.Steps;

    /// <summary>Gets the questions that fit anywhere and belong to no place in the order.</summary>
    /// <value>Empty when there are none, as always in a fixed order.</value>
    public IReadOnlyList<ConversationStep> Asides => _content.Asides;

    /// <summary>Gets the host's own data about the model.</summary>
    /// <value>Empty when there is none.</value>
    public HostExtensions Extensions => _content.Extensions;

    /// <summary>Gets the fingerprint of everything but <see cref="Extensions"/>, equal on every machine and in every culture.</summary>
    /// <remarks>Computed at first use.</remarks>
    public ContentHash Hash
    {
        get
        {
            // A hash is one reference, so a race between two threads at worst computes it twice.
            if (_hash.IsDefault)
            {
                _hash = Json.CanonicalForm.HashOf(this);
            }

            return _hash;
        }
    }

    /// <summary>The steps and then the asides: what a step index counts in.</summary>
    internal ValueList<ConversationStep> All => _all;

    /// <summary>Gets whether two models have the same content and extensions.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(ConversationModel? left, ConversationModel? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Gets whether two models differ in content or extensions.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ConversationModel? left, ConversationModel? right) => !(left == right);

    /// <summary>Publishes a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="limits">The limits that a reader has; the defaults when left out.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The linter found errors; the exception carries all of them.</exception>
    public static ConversationModel Create(ConversationModelDraft draft, ProgressieLimits? limits = null) => TryCreate(draft, limits).Value;

    /// <summary>Publishes a draft when the linter finds no errors in it.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="limits">The limits that a reader has; the defaults when left out.</param>
    /// <returns>The model, or none, with everything the linter has to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is <see langword="null"/>.</exception>
    public static Validated<ConversationModel> TryCreate(ConversationModelDraft draft, ProgressieLimits? limits = null)
    {
        Validated<ConversationModel> made = TryCreate(draft, limits ?? ProgressieLimits.Default, knownHash: default);
        return made.IsValid ? Room.Judge(made, limits ?? ProgressieLimits.Default) : made;
    }

    /// <summary>Gives the content back as a draft, to make the next version from.</summary>
    /// <returns>The draft.</returns>
    public ConversationModelDraft ToDraft() => _content;

    /// <summary>Gets a step or an aside by its id.</summary>
    /// <param name="step">The id, such as <c>platform</c>.</param>
    /// <returns>The step.</returns>
    /// <exception cref="ArgumentException">The model has no such step.</exception>
    public ConversationStep GetStep(StepId step) => _all[IndexOf(step)];

    /// <inheritdoc cref="GetStep(StepId)"/>
    /// <exception cref="FormatException">The text is no id.</exception>
    public ConversationStep GetStep(string step) => GetStep(StepId.Parse(step));

    /// <summary>Gets a step or an aside by its id when there is one.</summary>
    /// <param name="step">The id, such as <c>platform</c>.</param>
    /// <param name="found">The step, or <see langword="null"/>.</param>
    /// <returns>Whether there is such a step.</returns>
    public bool TryGetStep(StepId step, [NotNullWhen(true)] out ConversationStep? found)
    {
        found = _index.TryGetValue(step, out int index) ? _all[index] : null;
        return found is not null;
    }

    /// <inheritdoc cref="TryGetStep(StepId, out ConversationStep?)"/>
    public bool TryGetStep(string step, [NotNullWhen(true)] out ConversationStep? found) =>
        TryGetStep(StepId.TryParse(step, out StepId id) ? id : default, out found);

    /// <summary>Gets a party by its id.</summary>
    /// <param name="party">The id, such as <c>client</c>.</param>
    /// <returns>The party.</returns>
    /// <exception cref="ArgumentException">The model has no such party.</exception>
    public ConversationParty GetParty(PartyId party) => TryGetParty(party, out ConversationParty? found)
        ? found
        : throw new ArgumentException(
            $"{Describe()} has no party '{party}': it has {IssueTerms.Known(Parties.Select(static known => known.Id))}.", nameof(party));

    /// <inheritdoc cref="GetParty(PartyId)"/>
    /// <exception cref="FormatException">The text is no id.</exception>
    public ConversationParty GetParty(string party) => GetParty(PartyId.Parse(party));

    /// <summary>Gets a party by its id when there is one.</summary>
    /// <param name="party">The id, such as <c>client</c>.</param>
    /// <param name="found">The party, or <see langword="null"/>.</param>
    /// <returns>Whether there is such a party.</returns>
    public bool TryGetParty(PartyId party, [NotNullWhen(true)] out ConversationParty? found)
    {
        found = Parties.FirstOrDefault(candidate => candidate.Id == party);
        return found is not null;
    }

    /// <inheritdoc cref="TryGetParty(PartyId, out ConversationParty?)"/>
    public bool TryGetParty(string party, [NotNullWhen(true)] out ConversationParty? found) =>
        TryGetParty(PartyId.TryParse(party, out PartyId id) ? id : default, out found);

    /// <summary>Shows one of the model's texts in a language, or in the source language where it is not there, with its parameters as they
    /// are by default.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The words with the language they are in.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>, or the text is of another definition and not there in
    /// the source language of this one, or has a place that this one has no parameter for.</exception>
    public TextInLanguage Show(LocalizedText text, LanguageTag language) => Show(text, language, ValueList<ParameterValue>.Empty);

    /// <summary>Gets every text by its place, as readers of a language see it: what a translator starts from.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The words by JSON Pointer, such as <c>/title</c>, in the order of the document; places in them are not filled in.</returns>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public IReadOnlyDictionary<string, string> TextsIn(LanguageTag language) =>
        DefinitionTexts.In(_content, ConversationModelTexts.Change, language, SourceLanguage);

    /// <inheritdoc/>
    public bool Equals(ConversationModel? other) => other is not null && (ReferenceEquals(this, other) || _content == other._content);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ConversationModel);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Version);

    /// <summary>Names the model and its version.</summary>
    /// <returns>Text such as <c>conversation model 'seven-steps' version 1</c>.</returns>
    public override string ToString() => $"conversation model '{Id}' version {Version}";

    internal static Validated<ConversationModel> TryCreate(ConversationModelDraft draft, ProgressieLimits limits, ContentHash knownHash)
    {
        ArgumentNullException.ThrowIfNull(draft);

        // A definition whose hash is known is one of ours, which a test lints: every process would do it again for the same answer.
        ValidationReport report =
            knownHash.IsDefault ? ConversationModelLinter.Lint(draft, limits) : new IssueCollector().ToReport(DocumentKind);
        return new Validated<ConversationModel>(report.IsValid ? new ConversationModel(draft, knownHash) : null, report);
    }

    internal TextInLanguage Show(LocalizedText text, LanguageTag language, IReadOnlyList<ParameterValue> values)
    {
        ArgumentNullException.ThrowIfNull(text);
        TextInLanguage shown = text.Show(language, SourceLanguage);
        if (!shown.Text.Contains('{', StringComparison.Ordinal))
        {
            return shown;
        }

        Dictionary<string, string> arguments = new(StringComparer.Ordinal);
        foreach (string place in Template.Places(shown.Text))
        {
            if (!ParametersByName.TryGetValue(place, out ModelParameter? parameter))
            {
                throw new ArgumentException($"The text has a place '{{{place}}}', and {Describe()} has no such parameter.", nameof(text));
            }

            // In the language of the sentence where it is there, else in whichever there is: half a sentence is worse.
            LocalizedText words = values.LastOrDefault(value => value.Parameter == parameter.Id)?.Text ?? parameter.Default;
            arguments.Add(
                place, words.Show(shown.Language, words.Languages.Contains(SourceLanguage) ? SourceLanguage : words.Languages[0]).Text);
        }

        return new TextInLanguage(Template.Fill(shown.Text, arguments), shown.Language, shown.Match);
    }

    private Dictionary<string, ModelParameter> ParametersByName =>
        _parametersByName ??= Parameters.ToDictionary(static parameter => parameter.Id.ToString(), StringComparer.Ordinal);

    /// <summary>How many characters there would be more in all texts together when their places are filled in.</summary>
    internal long CharactersFilledIn(IReadOnlyList<ParameterValue> values)
    {
        FilledIn filledIn = new(Parameters, values);
        ConversationModelTexts.Change(_content, (text, _) =>
        {
            filledIn.Add(text);
            return text;
        });
        return filledIn.Characters;
    }

    internal bool TryGetIndex(StepId step, out int index) => _index.TryGetValue(step, out index);

    internal int IndexOf(StepId step, [CallerArgumentExpression(nameof(step))] string parameter = "") =>
        _index.TryGetValue(step, out int index)
            ? index
            : throw new ArgumentException(
                step.IsDefault ? "The id is default, which is no id." : $"{Describe()} has no step '{step}': it has {StepNames()}.",
                parameter);

    internal string StepNames() => IssueTerms.Known(_all.Select(static step => step.Id));

    /// <summary>The steps that come before a step: those it names, or in a fixed order the one listed before it.</summary>
    internal int[] BeforeStep(int index) => _before[index];

    /// <summary>In an order that is fixed, also for each person: the steps that come before a step, nearby or far, the latest of them
    /// first.</summary>
    internal int[] AllBeforeStep(int index) => _allBefore[index];

    /// <summary>Whether the model is there in a language or a wider form of it, as published or added.</summary>
    internal bool IsIn(LanguageTag language) => Languages.Any(language.IsFormOf) || AddedLanguages.Any(language.IsFormOf);

    /// <summary>Adds a language beside what was published, by place.</summary>
    internal Validated<ConversationModel> Translate(
        LanguageTag language, IReadOnlyDictionary<string, string> texts, ProgressieLimits limits)
    {
        Translation translation = new(language, SourceLanguage, texts, limits.MaxTextLength,
            [.. Parameters.Select(static parameter => parameter.Id.ToString())]);
        if (Languages.Contains(language))
        {
            translation.Issues.Add(IssueCode.LanguagePublished, string.Empty, ("found", language.ToString()));
        }

        ConversationModelDraft content = ConversationModelTexts.Change(_content, translation.Text);
        ValidationReport report = translation.ToReport(ToString());
        ValueList<LanguageTag> added = ValueList<LanguageTag>.Own([.. AddedLanguages.Where(known => known != language), language]);
        return new Validated<ConversationModel>(report.IsValid ? new ConversationModel(content, _hash, added) : null, report);
    }

    internal bool HasContentOf(ConversationModel other) =>
        ReferenceEquals(this, other) || (Id == other.Id && Version == other.Version && Hash == other.Hash);

    private static int[] Before(ConversationModelDraft content, int index, Dictionary<StepId, int> known)
    {
        if (index >= content.Steps.Count)
        {
            return [];
        }

        ConversationStep step = content.Steps[index];
        return step.After.Count > 0 ? [.. step.After.Select(before => known[before])]
            : content.Order != StepOrder.Free && index > 0 ? [index - 1]
            : [];
    }

    private int[] AllBefore(int index)
    {
        SortedSet<int> found = [];
        Stack<int> open = new(_before[index]);
        while (open.TryPop(out int before))
        {
            if (found.Add(before))
            {
                Array.ForEach(_before[before], open.Push);
            }
        }

        return [.. found.Reverse()];
    }

    private string Describe() => $"Conversation model '{Id}' version {Version}";
}
