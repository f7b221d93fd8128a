using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>A checklist as one person fills it in for themselves: marks, notes on how, and what to do first.</summary>
/// <remarks>Every verb returns a new response and leaves this one as it was. It belongs to exactly one version of a checklist;
/// <see cref="OpenUnder(Checklist, ResponseId?)"/> is the only way to another. Two responses are equal when everything in them
/// is. It holds personal data; <see cref="ToString"/> shows none of it. Immutable and safe to share between threads. Source: handbook
/// 10.</remarks>
public sealed partial record ChecklistResponse
{
    internal const string DocumentKind = "checklist-response";

    // With a name and ids of 128 characters that are all escaped, and an id of 64 and a word on a line for each mark.
    private const int MostOfHead = 4_096;
    private const int MostOfMark = 100;

    // How much there may be in it says nothing about what it is: any two are equal.
    private readonly Room _room;

    private ChecklistResponse(ResponseContent content, ProgressieLimits limits)
    {
        _room = new Room(limits);
        Content = content;
    }

    /// <summary>Gets the checklist that was answered, in the version that was answered.</summary>
    public Checklist Checklist => Content.Checklist;

    /// <summary>Gets the host's key for the response.</summary>
    /// <value><see langword="null"/> when it has none.</value>
    public ResponseId? Id { get; private init; }

    /// <summary>Gets who fills it in, for themselves.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public Participant? Respondent { get; private init; }

    /// <summary>Gets the language the checklist was shown in.</summary>
    /// <value><see langword="null"/> when not known.</value>
    public LanguageTag? Language { get; private init; }

    /// <summary>Gets the moment filling in began.</summary>
    /// <value><see langword="null"/> when not known.</value>
    public DateTimeOffset? StartedAt { get; private init; }

    /// <summary>Gets the moment the person said it is done.</summary>
    /// <value><see langword="null"/> while in progress.</value>
    public DateTimeOffset? CompletedAt { get; private init; }

    /// <summary>Gets the id under which that was said, by which the same, sent again, is known.</summary>
    /// <value><see langword="null"/> when it has none. After a merge that of the completion that was kept; that of the other is known
    /// too.</value>
    public EventId? CompletionId => Completion?.Id;

    /// <summary>Gets the ids under which <see cref="Change(Func{ChecklistResponse, ChecklistResponse}, Writer)"/> changed answers, by which
    /// the same, sent again, is known; oldest first.</summary>
    /// <value>Empty when none came under an id.</value>
    public IReadOnlyList<EventId> ChangeIds => ValueList<EventId>.Own([.. (KnownChanges ?? []).Select(static change => change.Id)]);

    /// <summary>Gets the item at which the person stopped for now.</summary>
    /// <value><see langword="null"/> when not said; see <see cref="ResumeAt"/>.</value>
    public ItemId? Position { get; private init; }

    /// <summary>Gets the changes after completion, oldest first.</summary>
    /// <value>Empty when there were none.</value>
    public IReadOnlyList<Amendment> Amendments => AmendmentList;

    /// <summary>Gets where the response came from when it was opened under another version.</summary>
    /// <value><see langword="null"/> when it was begun under this one.</value>
    public MigrationOrigin? MigratedFrom { get; private init; }

    /// <summary>Gets the answers to items of other versions, kept and never scored.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<UnmatchedItem> Unmatched => UnmatchedList;

    /// <summary>Gets the host's own data.</summary>
    /// <value>Empty when there is none.</value>
    public HostExtensions Extensions { get; private init; } = HostExtensions.Empty;

    /// <summary>Gets the notes, in the order of the items, achieved before desired.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<ItemNote> Notes => Content.Notes;

    /// <summary>Gets what the person means to do first, most important first.</summary>
    /// <value>Empty when nothing was chosen. Three are suggested; any number is fine.</value>
    public IReadOnlyList<Intention> Intentions => Intention.Numbered(Content.Intentions);

    /// <summary>Gets the intentions that <see cref="Change(Func{ChecklistResponse, ChecklistResponse}, Writer)"/> removed, in the order in
    /// which they were.</summary>
    /// <value>Empty when there are none. One that is meant again is among <see cref="Intentions"/>, and not here.</value>
    public IReadOnlyList<RemovedIntention> RemovedIntentions => Content.Removed;

    /// <summary>Gets when items were changed last, in the order of the items, as far as
    /// <see cref="Change(Func{ChecklistResponse, ChecklistResponse}, Writer)"/> changed them.</summary>
    /// <value>Empty when that is not known of any.</value>
    public IReadOnlyList<ItemChange> Changes => Content.Changes;

    /// <summary>Gets the intentions as next steps, as they stand now, each once.</summary>
    /// <value>Empty when nothing was chosen.</value>
    public IReadOnlyList<NextStep> Steps => NextSteps.Merge(Intentions.Select(intention => intention.ToNextStep(this)));

    /// <summary>Gets those of <see cref="Steps"/> that are still open. The next conversation can begin with them.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<NextStep> OpenSteps => NextSteps.Open(Steps);

    /// <summary>Gets where filling in stands.</summary>
    public ResponseStatus Status =>
        AmendmentList.Count > 0 ? ResponseStatus.Amended
        : CompletedAt is not null ? ResponseStatus.Completed
        : ResponseStatus.InProgress;

    /// <summary>Gets the item to go on with: the first not seen, from where the person stopped and round to the beginning.</summary>
    /// <value><see langword="null"/> when every item was seen, or the response is completed, wherever the person stopped.</value>
    public ChecklistItem? ResumeAt
    {
        get
        {
            int count = Checklist.Items.Count;
            int from = Position is { } position ? Checklist.IndexOf(position) : 0;
            for (int i = from; i < from + count && CompletedAt is null; i++)
            {
                if (!Content.Marks[i % count].IsSeen)
                {
                    return Checklist.Items[i % count];
                }
            }

            return null;
        }
    }

    internal ResponseContent Content { get; private init; }

    internal Completion? Completion { get; init; }

    /// <summary>The changes that came under an id, in the order in which they were made; <see langword="null"/> when there are
    /// none.</summary>
    internal IReadOnlyList<KnownChange>? KnownChanges { get; init; }

    /// <summary>The limits it was begun or read under.</summary>
    internal ProgressieLimits Limits => _room.Limits;

    private ValueList<Amendment> AmendmentList { get; init; } = ValueList<Amendment>.Empty;

    private ValueList<UnmatchedItem> UnmatchedList { get; init; } = ValueList<UnmatchedItem>.Empty;

    /// <summary>The moment of the latest change that is known, or else that of the start.</summary>
    internal DateTimeOffset? LatestChange => Content.Changes.SelectMany(static change => change.Moments)
        .Select(static moment => (DateTimeOffset?)moment)
        .DefaultIfEmpty(StartedAt)
        .Max();

    // Only true inside Amend and Change, never in a response that anybody else sees.
    private bool IsBeingAmended { get; init; }

    /// <summary>Gets what was answered on an item.</summary>
    /// <param name="item">The id of the item, such as <c>2B-6</c>.</param>
    /// <returns>The mark.</returns>
    /// <exception cref="ArgumentException">The checklist has no such item.</exception>
    public ItemMark this[ItemId item] => Content.Marks[Checklist.IndexOf(item)];

    /// <inheritdoc cref="this[ItemId]"/>
    /// <exception cref="FormatException">The text is no id.</exception>
    public ItemMark this[string item] => this[ItemId.Parse(item)];

    /// <summary>Begins a response now.</summary>
    /// <param name="checklist">The checklist.</param>
    /// <param name="writer">Who fills it in, unless the details name another respondent; and the clock that says when.</param>
    /// <param name="details">The host's key, the language and so on; nothing more is known without them.</param>
    /// <returns>A response in which no item was seen.</returns>
    /// <exception cref="ArgumentNullException">The checklist or the writer is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The details hold a name that is not allowed; the exception carries the report.</exception>
    public static ChecklistResponse Start(Checklist checklist, Writer writer, ResponseDetails? details = null) =>
        TryStart(checklist, writer, details).Value;

    /// <summary>Begins a response now when the details allow it.</summary>
    /// <inheritdoc cref="Start(Checklist, Writer, ResponseDetails?)" path="/param"/>
    /// <returns>A response in which no item was seen, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException">The checklist or the writer is <see langword="null"/>.</exception>
    public static Validated<ChecklistResponse> TryStart(Checklist checklist, Writer writer, ResponseDetails? details = null)
    {
        ArgumentNullException.ThrowIfNull(checklist);
        ArgumentNullException.ThrowIfNull(writer);
        details ??= ResponseDetails.None;
        IssueCollector issues = new();
        Check(details, checklist, issues);
        ResponseContent nothing = new(
            checklist,
            MarkSet.ForItems(checklist.Items.Count),
            ValueList<ItemNote>.Empty,
            ValueList<Intention>.Empty,
            ValueList<ItemChange>.Empty);
        ChecklistResponse begun = new(nothing, writer.Limits)
        {
            Id = details.Id,
            Respondent = details.Respondent ?? (writer.By is { } by ? new Participant { Id = by } : null),
            Language = details.Language,
            StartedAt = writer.Moment(),
            Extensions = details.Extensions,
        };

        // Without details there is nothing in it but the marks, and the first score of a program does not wait for what judges.
        bool isSmall = MostOfHead + (checklist.Items.Count * MostOfMark) <= writer.Limits.MaxDocumentBytes;
        return isSmall && details == ResponseDetails.None ? Outcome(issues, begun) : Grown(issues, begun);
    }

    /// <summary>Gets what was answered on an item when the checklist has it.</summary>
    /// <param name="item">The id of the item, such as <c>2B-6</c>.</param>
    /// <param name="mark">The mark.</param>
    /// <returns>Whether the checklist has the item.</returns>
    public bool TryGet(ItemId item, out ItemMark mark)
    {
        bool isKnown = Checklist.TryGetIndex(item, out int index);
        mark = isKnown ? Content.Marks[index] : default;
        return isKnown;
    }

    /// <inheritdoc cref="TryGet(ItemId, out ItemMark)"/>
    public bool TryGet(string item, out ItemMark mark) => TryGet(ItemId.TryParse(item, out ItemId id) ? id : default, out mark);

    /// <summary>Gets the note on one box of an item when there is one.</summary>
    /// <param name="item">The id of the item, such as <c>2B-6</c>; one the checklist does not have has no note.</param>
    /// <param name="column">The box.</param>
    /// <param name="text">The words, or <see langword="null"/>.</param>
    /// <returns>Whether there is a note.</returns>
    public bool TryGetNote(ItemId item, ChecklistColumn column, [NotNullWhen(true)] out string? text)
    {
        text = FindNote(item, column);
        return text is not null;
    }

    /// <inheritdoc cref="TryGetNote(ItemId, ChecklistColumn, out string?)"/>
    public bool TryGetNote(string item, ChecklistColumn column, [NotNullWhen(true)] out string? text) =>
        TryGetNote(ItemId.TryParse(item, out ItemId id) ? id : default, column, out text);

    /// <summary>Gets the response as it was before an amendment.</summary>
    /// <param name="index">Which of <see cref="Amendments"/>; 0 gives the response as it was completed.</param>
    /// <returns>The response as it was.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such amendment.</exception>
    public ChecklistResponse BeforeAmendment(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, AmendmentList.Count);
        return this with
        {
            Content = AmendmentList[index].Before,
            AmendmentList = ValueList<Amendment>.Own(AmendmentList.Span[..index].ToArray()),
        };
    }

    /// <summary>Says what was not known at the start, or not rightly: the host's key, who fills it in, the language, the host's own data.
    /// </summary>
    /// <param name="details">What is known now. What they leave out stays as it was.</param>
    /// <returns>A new response. It keeps when it was begun and what was answered.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The response is completed, also when it is being amended, or the details hold a name that
    /// is not allowed; the exception carries the report.</exception>
    public ChecklistResponse WithDetails(ResponseDetails details) => TryWithDetails(details).Value;

    /// <summary>As <see cref="WithDetails(ResponseDetails)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="WithDetails(ResponseDetails)" path="/param"/>
    /// <returns>A new response, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> is <see langword="null"/>.</exception>
    public Validated<ChecklistResponse> TryWithDetails(ResponseDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        IssueCollector issues = (this with { IsBeingAmended = false }).Open();
        Check(details, Checklist, issues);
        return Grown(issues, this with
        {
            Id = details.Id ?? Id,
            Respondent = details.Respondent ?? Respondent,
            Language = details.Language ?? Language,
            Extensions = details.Extensions.IsEmpty ? Extensions : details.Extensions,
        });
    }

    /// <summary>Replaces the host's own data. Allowed at any time: it is no part of the answers.</summary>
    /// <param name="extensions">The data.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="extensions"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">They are larger than the limits allow; the exception carries the report.</exception>
    public ChecklistResponse WithExtensions(HostExtensions extensions) => TryWithExtensions(extensions).Value;

    /// <summary>As <see cref="WithExtensions(HostExtensions)"/>, and reports what is larger than the limits allow.</summary>
    /// <inheritdoc cref="WithExtensions(HostExtensions)" path="/param"/>
    /// <returns>A new response, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="extensions"/> is <see langword="null"/>.</exception>
    public Validated<ChecklistResponse> TryWithExtensions(HostExtensions extensions)
    {
        ArgumentNullException.ThrowIfNull(extensions);
        return Grown(new IssueCollector(), this with { Extensions = extensions });
    }

    /// <summary>Counts achieved and desired per section, part and polarity, and in total.</summary>
    /// <returns>The score: pairs with what they are of, never a grade.</returns>
    public ChecklistScore Score() => new(Checklist, Content);

    /// <summary>Lays the answers out in the order of the method: what is achieved and how, what is desired and how, what to do
    /// first.</summary>
    /// <returns>The analysis.</returns>
    public ChecklistAnalysis Analyse() => ChecklistAnalysis.Of(this);

    /// <summary>Merges two drafts of one response that were filled in apart, such as on two devices: of each box, each note and each
    /// intention, what was changed later.</summary>
    /// <param name="other">The other draft.</param>
    /// <returns>The one response they make, whichever of the two is asked, and what they had differently.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">They are no drafts of one response; the exception carries the report.</exception>
    public ChecklistMerge Merge(ChecklistResponse other) => TryMerge(other).Value;

    /// <summary>Merges two drafts of one response that were filled in apart, when they are that.</summary>
    /// <inheritdoc cref="Merge(ChecklistResponse)" path="/param"/>
    /// <returns>The merge, or none when they are no drafts of one response, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public Validated<ChecklistMerge> TryMerge(ChecklistResponse other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ChecklistMerge.Of(this, other);
    }

    /// <summary>Compares the response with an earlier one of the same person: progress made visible.</summary>
    /// <param name="earlier">The earlier response, under the same or another version of the checklist.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The responses cannot be compared; the exception says why.</exception>
    public ChecklistComparison CompareWith(ChecklistResponse earlier) => TryCompareWith(earlier).Value;

    /// <summary>Compares the response with an earlier one of the same person when the two can be compared.</summary>
    /// <inheritdoc cref="CompareWith(ChecklistResponse)" path="/param"/>
    /// <returns>The comparison, or none when the respondents or the checklists differ, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> is <see langword="null"/>.</exception>
    public Validated<ChecklistComparison> TryCompareWith(ChecklistResponse earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return ChecklistComparison.Of(earlier, this);
    }

    /// <summary>Says every ticked box in words that another technique can take over, such as a circle board: the label of the box, and the
    /// item.</summary>
    /// <param name="language">The language to say it in; left out, that in which the checklist was shown, or else its source language. That
    /// is also the language of a text that is not there in this one.</param>
    /// <returns>What is achieved, then what is desired, each in the order of the checklist; an item with both boxes ticked is in both.
    /// What was noted is how. Each statement remembers the response and the item.</returns>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public IReadOnlyList<ProgressStatement> ToStatements(LanguageTag? language = null)
    {
        ChecklistAnalysis analysis = Analyse();
        LanguageTag shown = language ?? Language ?? Checklist.SourceLanguage;
        return ValueList<ProgressStatement>.Own(
        [
            .. analysis.Achieved.Select(item => ToStatement(item, ProgressSide.Achieved, shown)),
            .. analysis.Desired.Select(item => ToStatement(item, ProgressSide.Desired, shown)),
        ]);
    }

    /// <summary>Opens the response under another version of its checklist, by the relations that the later of the two declares.</summary>
    /// <param name="target">The other version.</param>
    /// <param name="id">The host's key for the new response, if it has one.</param>
    /// <returns>A new response in progress, and the report of what was carried over and what was kept apart. This response stays as it
    /// is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It is another checklist, or the version this response is under already.</exception>
    /// <exception cref="ProgressieDataException">With what is kept apart there is more than a document may hold; the exception carries the
    /// report.</exception>
    public ChecklistMigration OpenUnder(Checklist target, ResponseId? id = null) => TryOpenUnder(target, id).Value;

    /// <summary>Opens the response under another version of its checklist when there is room for it.</summary>
    /// <inheritdoc cref="OpenUnder(Checklist, ResponseId?)" path="/param"/>
    /// <returns>A new response in progress, and the report of what was carried over and what was kept apart; or none, with everything there
    /// is to say. This response stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It is another checklist, or the version this response is under already.</exception>
    public Validated<ChecklistMigration> TryOpenUnder(Checklist target, ResponseId? id = null) =>
        ChecklistMigration.TryMake(this, target, id);

    /// <summary>Names the checklist and the status, and nothing of the person.</summary>
    /// <returns>Text such as <c>response to checklist 'leadership-checklist' version 1 (InProgress)</c>.</returns>
    public override string ToString() => $"response to {Checklist} ({Status})";

    /// <summary>Puts together what a reader or a migration has already checked.</summary>
    internal static ChecklistResponse FromChecked(
        ResponseContent content,
        ResponseId? id,
        Participant? respondent,
        LanguageTag? language,
        DateTimeOffset? startedAt,
        DateTimeOffset? completedAt,
        ItemId? position,
        ValueList<Amendment> amendments,
        MigrationOrigin? migratedFrom,
        ValueList<UnmatchedItem> unmatched,
        HostExtensions extensions,
        ProgressieLimits limits) => new(content, limits)
        {
            Id = id,
            Respondent = respondent,
            Language = language,
            StartedAt = startedAt,
            CompletedAt = completedAt,
            Position = position,
            AmendmentList = amendments,
            MigratedFrom = migratedFrom,
            UnmatchedList = unmatched,
            Extensions = extensions,
        };

    internal ItemMark MarkAt(int index) => Content.Marks[index];

    internal string? FindNote(ItemId item, ChecklistColumn column)
    {
        foreach (ItemNote note in Content.Notes.Span)
        {
            if (note.Item == item && note.Column == column)
            {
                return note.Text;
            }
        }

        return null;
    }

    private static void Check(ResponseDetails details, Checklist checklist, IssueCollector issues)
    {
        details.Respondent?.Check(new TextCheck(issues, "/respondent"));
        if (details.Language is { } language && !checklist.Has(language))
        {
            issues.Add(
                IssueCode.ResponseLanguageUnknown,
                "/language",
                ("found", language.ToString()),
                ("allowed", IssueTerms.Known(checklist.Languages)));
        }
    }

    private ProgressStatement ToStatement(AnalysedItem item, ProgressSide side, LanguageTag language) => new()
    {
        Side = side,
        Text = $"{Checklist.Show(item.Column.Label, language).Text}: {Checklist.Show(item.Item.Text, language).Text}",
        How = item.How,
        Source = ProgressSource.Of(Checklist.Id, Checklist.Version) with { Response = Id, Element = item.Item.Id.ToString() },
    };
}
