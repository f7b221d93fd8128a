using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>A published checklist: parts, sections and items, each item with an achieved and a desired box.</summary>
/// <remarks>Every one that exists has passed <see cref="ChecklistLinter"/>. It never changes: another wording is another version,
/// with declared relations to the earlier one. Two checklists are equal when their content and extensions are. Immutable and safe to
/// share between threads. Source: handbook 10.</remarks>
public sealed partial class Checklist : IEquatable<Checklist>
{
    internal const string DocumentKind = "checklist";

    /// <summary>What an edge prepared once for this checklist, and keeps with it.</summary>
    internal object? Prepared;

    /// <summary>Where the items are.</summary>
    internal readonly ChecklistLayout Layout;

    private readonly Func<ChecklistDraft>? _read;
    private readonly ValueList<LanguageTag>? _addedLanguages;
    private ChecklistDraft? _content;
    private ValueList<ChecklistSection>? _sections;
    private ValueList<ChecklistItem>? _items;
    private ContentHash _hash;

    private Checklist(ChecklistDraft content, ContentHash knownHash, ValueList<LanguageTag>? addedLanguages = null)
    {
        _content = content;
        _hash = knownHash;
        Layout = ChecklistLayout.Of(content);
        Id = content.Id;
        Version = content.Version;
        Languages = content.Languages;
        _addedLanguages = addedLanguages;
    }

    /// <summary>Names a built-in checklist by what is known of it before its document is read, which is done when somebody asks for its
    /// words: a process that reads responses and scores them needs none. A test holds what is stated to the document.</summary>
    /// <param name="id">The id.</param>
    /// <param name="version">The version.</param>
    /// <param name="hash">The content hash.</param>
    /// <param name="languages">The languages, in the order of the document.</param>
    /// <param name="layout">Where the items are.</param>
    /// <param name="read">Reads the document.</param>
    internal Checklist(
        DefinitionId id,
        DefinitionVersion version,
        ContentHash hash,
        ValueList<LanguageTag> languages,
        ChecklistLayout layout,
        Func<ChecklistDraft> read)
    {
        Id = id;
        Version = version;
        Languages = languages;
        _hash = hash;
        Layout = layout;
        _read = read;
    }

    /// <summary>Gets the id, the same in every version.</summary>
    public DefinitionId Id { get; }

    /// <summary>Gets the version.</summary>
    public DefinitionVersion Version { get; }

    /// <summary>Gets the language that every text is there in, and that readers of other languages fall back to.</summary>
    public LanguageTag SourceLanguage => Content.SourceLanguage;

    /// <summary>Gets the languages the checklist is there in.</summary>
    /// <value>Never empty; holds <see cref="SourceLanguage"/>.</value>
    public IReadOnlyList<LanguageTag> Languages { get; }

    /// <summary>Gets the languages that a host added to the checklist. They are shown, and are no part of what was published: not of
    /// <see cref="Languages"/>, nor of equality, <see cref="Hash"/> or the document.</summary>
    /// <value>Empty when there are none. <c>ProgressieCatalog.Translate</c> adds one.</value>
    public IReadOnlyList<LanguageTag> AddedLanguages => _addedLanguages ?? ValueList<LanguageTag>.Empty;

    /// <summary>Gets the title.</summary>
    public LocalizedText Title => Content.Title;

    /// <summary>Gets what is said before one begins.</summary>
    /// <value><see langword="null"/> when nothing is.</value>
    public LocalizedText? Introduction => Content.Introduction;

    /// <summary>Gets whose ideas the checklist builds on.</summary>
    /// <value><see langword="null"/> when nobody is named.</value>
    public LocalizedText? Credit => Content.Credit;

    /// <summary>Gets the words of the two boxes, for every polarity that a section has.</summary>
    /// <value>In the order of <see cref="Polarity"/>.</value>
    public IReadOnlyList<ColumnPair> Columns => Content.Columns;

    /// <summary>Gets the question about what to do first.</summary>
    public IntentionPrompt Intentions => Content.Intentions;

    /// <summary>Gets the parts, in the order in which they are shown.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<ChecklistPart> Parts => Content.Parts;

    /// <summary>Gets the sections of all parts, in the order in which they are shown.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<ChecklistSection> Sections =>
        _sections ??= ValueList<ChecklistSection>.Own([.. Content.Parts.SelectMany(static part => part.Sections)]);

    /// <summary>Gets the items of all sections, in the order in which they are shown.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<ChecklistItem> Items =>
        _items ??= ValueList<ChecklistItem>.Own([.. Sections.SelectMany(static section => section.Items)]);

    /// <summary>Gets how the items relate to earlier versions.</summary>
    /// <value>Empty when there is no earlier version, or none to compare with.</value>
    public IReadOnlyList<VersionRelations> Relations => Content.Relations;

    /// <summary>Gets the host's own data about the checklist.</summary>
    /// <value>Empty when there is none.</value>
    public HostExtensions Extensions => Content.Extensions;

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

    // Read from the same bytes each time, so a race between two threads at worst reads it twice.
    private ChecklistDraft Content => _content ??= _read!();

    /// <summary>Gets whether two checklists have the same content and extensions.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Checklist? left, Checklist? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Gets whether two checklists differ in content or extensions.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Checklist? left, Checklist? right) => !(left == right);

    /// <summary>Publishes a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="limits">The limits that a reader has; the defaults when left out.</param>
    /// <returns>The checklist.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The linter found errors; the exception carries all of them.</exception>
    public static Checklist Create(ChecklistDraft draft, ProgressieLimits? limits = null) => TryCreate(draft, limits).Value;

    /// <summary>Publishes a draft when the linter finds no errors in it.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="limits">The limits that a reader has; the defaults when left out.</param>
    /// <returns>The checklist, or none, with everything the linter has to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is <see langword="null"/>.</exception>
    public static Validated<Checklist> TryCreate(ChecklistDraft draft, ProgressieLimits? limits = null)
    {
        Validated<Checklist> made = TryCreate(draft, limits ?? ProgressieLimits.Default, knownHash: default);
        return made.IsValid ? Room.Judge(made, limits ?? ProgressieLimits.Default) : made;
    }

    /// <summary>Gives the content back as a draft, to make the next version from.</summary>
    /// <returns>The draft.</returns>
    public ChecklistDraft ToDraft() => Content;

    /// <summary>Gets an item by its id.</summary>
    /// <param name="item">The id, such as <c>2B-6</c>.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">The checklist has no such item.</exception>
    public ChecklistItem GetItem(ItemId item) => Items[IndexOf(item)];

    /// <inheritdoc cref="GetItem(ItemId)"/>
    /// <exception cref="FormatException">The text is no id.</exception>
    public ChecklistItem GetItem(string item) => GetItem(ItemId.Parse(item));

    /// <summary>Gets an item by its id when there is one.</summary>
    /// <param name="item">The id, such as <c>2B-6</c>.</param>
    /// <param name="found">The item, or <see langword="null"/>.</param>
    /// <returns>Whether there is such an item.</returns>
    public bool TryGetItem(ItemId item, [NotNullWhen(true)] out ChecklistItem? found)
    {
        found = TryGetIndex(item, out int index) ? Items[index] : null;
        return found is not null;
    }

    /// <inheritdoc cref="TryGetItem(ItemId, out ChecklistItem?)"/>
    public bool TryGetItem(string item, [NotNullWhen(true)] out ChecklistItem? found) =>
        TryGetItem(ItemId.TryParse(item, out ItemId id) ? id : default, out found);

    /// <summary>Gets the section an item is in.</summary>
    /// <param name="item">The id of the item, such as <c>2B-6</c>.</param>
    /// <returns>The section.</returns>
    /// <exception cref="ArgumentException">The checklist has no such item.</exception>
    public ChecklistSection SectionOf(ItemId item) => SectionAt(IndexOf(item));

    /// <inheritdoc cref="SectionOf(ItemId)"/>
    /// <exception cref="FormatException">The text is no id.</exception>
    public ChecklistSection SectionOf(string item) => SectionOf(ItemId.Parse(item));

    /// <summary>Gets the words of the two boxes under a polarity.</summary>
    /// <param name="polarity">The polarity.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentException">The checklist has no sections with that polarity, and no words for it.</exception>
    public ColumnPair ColumnsFor(Polarity polarity)
    {
        foreach (ColumnPair pair in Columns)
        {
            if (pair.Polarity == polarity)
            {
                return pair;
            }
        }

        throw new ArgumentException($"{Describe()} has no columns for the polarity {polarity}.", nameof(polarity));
    }

    /// <summary>Shows one of the checklist's texts in a language, or in the source language where it is not there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The words with the language they are in.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>, or the text is of another definition and not there in
    /// the source language of this one.</exception>
    public TextInLanguage Show(LocalizedText text, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Show(language, SourceLanguage);
    }

    /// <summary>Finds what changed since an earlier version, before anyone publishes.</summary>
    /// <param name="earlier">The earlier version.</param>
    /// <returns>The changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It is no earlier version of this checklist.</exception>
    public ChecklistDiff CompareWith(Checklist earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return earlier.Id == Id && earlier.Version < Version
            ? ChecklistDiff.Of(earlier, this)
            : throw new ArgumentException($"Expected an earlier version of {this}, and got {earlier}.", nameof(earlier));
    }

    /// <summary>Gets every text by its place, as readers of a language see it: what a translator starts from.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The words by JSON Pointer, such as <c>/title</c>, in the order of the document; places in them are not filled in.</returns>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public IReadOnlyDictionary<string, string> TextsIn(LanguageTag language) =>
        DefinitionTexts.In(Content, ChecklistTexts.Change, language, SourceLanguage);

    /// <inheritdoc/>
    public bool Equals(Checklist? other) => other is not null && (ReferenceEquals(this, other) || Content == other.Content);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Checklist);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Version);

    /// <summary>Names the checklist and its version.</summary>
    /// <returns>Text such as <c>checklist 'leadership-checklist' version 1</c>.</returns>
    public override string ToString() => $"checklist '{Id}' version {Version}";

    internal static Validated<Checklist> TryCreate(ChecklistDraft draft, ProgressieLimits limits, ContentHash knownHash)
    {
        ArgumentNullException.ThrowIfNull(draft);

        // A definition whose hash is known is one of ours, which a test lints: every process would do it again for the same answer.
        ValidationReport report =
            knownHash.IsDefault ? ChecklistLinter.Lint(draft, limits) : new IssueCollector().ToReport(DocumentKind);
        return new Validated<Checklist>(report.IsValid ? new Checklist(draft, knownHash) : null, report);
    }

    internal bool TryGetIndex(ItemId item, out int index) => Layout.TryGetIndex(item.ToString(), out index);

    internal int IndexOf(ItemId item, [CallerArgumentExpression(nameof(item))] string parameter = "") =>
        TryGetIndex(item, out int index)
            ? index
            : throw new ArgumentException(
                item.IsDefault ? "The id is default, which is no id." : $"{Describe()} has no item '{item}'.", parameter);

    /// <summary>Whether the checklist is there in a language, or in a wider form of it.</summary>
    internal bool Has(LanguageTag language) => IsFormOfOne(language, Languages);

    /// <summary>Gets the section that the item at an index is in.</summary>
    internal ChecklistSection SectionAt(int itemIndex) => Sections[Layout.SectionOfItem[itemIndex]];

    internal VersionRelations? RelationsTo(DefinitionVersion version)
    {
        foreach (VersionRelations relations in Relations)
        {
            if (relations.Version == version)
            {
                return relations;
            }
        }

        return null;
    }

    /// <summary>Whether the checklist is there in a language or a wider form of it, as published or added.</summary>
    internal bool IsIn(LanguageTag language) => Has(language) || (_addedLanguages is not null && IsFormOfOne(language, _addedLanguages));

    /// <summary>Adds a language beside what was published, by place.</summary>
    internal Validated<Checklist> Translate(LanguageTag language, IReadOnlyDictionary<string, string> texts, ProgressieLimits limits)
    {
        Translation translation = new(language, SourceLanguage, texts, limits.MaxTextLength);
        if (Languages.Contains(language))
        {
            translation.Issues.Add(IssueCode.LanguagePublished, string.Empty, ("found", language.ToString()));
        }

        ChecklistDraft content = ChecklistTexts.Change(Content, translation.Text);
        ValidationReport report = translation.ToReport(ToString());
        ValueList<LanguageTag> added = ValueList<LanguageTag>.Own([.. AddedLanguages.Where(known => known != language), language]);
        return new Validated<Checklist>(report.IsValid ? new Checklist(content, _hash, added) : null, report);
    }

    /// <summary>Whether answers under the one are answers under the other without further ado.</summary>
    internal bool HasContentOf(Checklist other) =>
        ReferenceEquals(this, other) || (Id == other.Id && Version == other.Version && Hash == other.Hash);

    private static bool IsFormOfOne(LanguageTag language, IReadOnlyList<LanguageTag> languages)
    {
        for (int i = 0; i < languages.Count; i++)
        {
            if (language.IsFormOf(languages[i]))
            {
                return true;
            }
        }

        return false;
    }

    private string Describe() => $"Checklist '{Id}' version {Version}";
}
