using System.Runtime.CompilerServices;
using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>A checklist as one person fills it in for themselves: marks, notes on how, and what to do first.</summary>
/// <remarks>Every verb returns a new response and leaves this one as it was. It belongs to exactly one version of a checklist;
/// <see cref="OpenUnder(Checklist, ResponseId?)"/> is the only way to another. Two responses are equal when everything in them
/// is. It holds personal data; <see cref="ToString"/> shows none of it. Immutable and safe to share between threads. Source: handbook 10.</remarks>
public sealed record ChecklistResponse
{
    internal const string DocumentKind = "checklist-response";

    private ChecklistResponse(Checklist checklist, ResponseContent content)
    {
        Checklist = checklist;
        Content = content;
    }

    /// <summary>Gets the checklist that was answered, in the version that was answered.</summary>
    public Checklist Checklist { get; }

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
    public IReadOnlyList<Intention> Intentions => Content.Intentions;

    /// <summary>Gets the intentions as next steps. The next conversation can begin with them.</summary>
    /// <value>Empty when nothing was chosen.</value>
    public IReadOnlyList<NextStep> OpenSteps => ValueList<NextStep>.Own([.. Intentions.Select(intention => intention.ToNextStep(this))]);

    /// <summary>Gets where filling in stands.</summary>
    public ResponseStatus Status =>
        AmendmentList.Count > 0 ? ResponseStatus.Amended
        : CompletedAt is not null ? ResponseStatus.Completed
        : ResponseStatus.InProgress;

    /// <summary>Gets the item to go on with: where the person stopped, else the first item not seen.</summary>
    /// <value><see langword="null"/> when every item was seen.</value>
    public ChecklistItem? ResumeAt
    {
        get
        {
            if (Position is { } position)
            {
                return Checklist.GetItem(position);
            }

            for (int i = 0; i < Checklist.Items.Count; i++)
            {
                if (!Content.Marks[i].IsSeen)
                {
                    return Checklist.Items[i];
                }
            }

            return null;
        }
    }

    internal ResponseContent Content { get; private init; }

    private ValueList<Amendment> AmendmentList { get; init; } = ValueList<Amendment>.Empty;

    private ValueList<UnmatchedItem> UnmatchedList { get; init; } = ValueList<UnmatchedItem>.Empty;

    // Only true inside Amend, never in a response that anybody else sees.
    private bool IsBeingAmended { get; init; }

    /// <summary>Gets what was answered on an item.</summary>
    /// <param name="item">The id of the item.</param>
    /// <returns>The mark.</returns>
    /// <exception cref="ArgumentException">The checklist has no such item.</exception>
    public ItemMark this[ItemId item] => Content.Marks[Checklist.IndexOf(item)];

    /// <summary>Gets what was answered on an item.</summary>
    /// <param name="item">The id of the item, such as <c>2B-6</c>.</param>
    /// <returns>The mark.</returns>
    /// <exception cref="ArgumentException">The checklist has no such item.</exception>
    public ItemMark this[string item] => this[ParseItem(item)];

    /// <summary>Begins a response without saying who, when or in which language.</summary>
    /// <param name="checklist">The checklist.</param>
    /// <returns>A response in which no item was seen.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checklist"/> is <see langword="null"/>.</exception>
    public static ChecklistResponse Start(Checklist checklist)
    {
        ArgumentNullException.ThrowIfNull(checklist);
        return new ChecklistResponse(
            checklist,
            new ResponseContent(MarkSet.ForItems(checklist.Items.Count), ValueList<ItemNote>.Empty, ValueList<Intention>.Empty));
    }

    /// <summary>Begins a response now.</summary>
    /// <param name="checklist">The checklist.</param>
    /// <param name="details">Who fills it in, in which language, under which key.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A response in which no item was seen.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ChecklistResponse Start(Checklist checklist, ResponseDetails details, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(clock);
        return Start(checklist) with
        {
            Id = details.Id,
            Respondent = details.Respondent,
            Language = details.Language,
            StartedAt = clock.GetLocalNow(),
        };
    }

    /// <summary>Answers an item: it was seen, and these boxes are crossed. Leave both out for "neither".</summary>
    /// <param name="item">The id of the item.</param>
    /// <param name="achieved">Whether the achieved box is crossed.</param>
    /// <param name="desired">Whether the desired box is crossed.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentException">The checklist has no such item.</exception>
    /// <exception cref="InvalidOperationException">The response is completed; use <see cref="Amend"/>.</exception>
    public ChecklistResponse Mark(ItemId item, bool achieved = false, bool desired = false) =>
        WithMark(Checklist.IndexOf(item), ItemMark.Seen(achieved, desired));

    /// <summary>Answers an item: it was seen, and these boxes are crossed. Leave both out for "neither".</summary>
    /// <param name="item">The id of the item, such as <c>2B-6</c>.</param>
    /// <param name="achieved">Whether the achieved box is crossed.</param>
    /// <param name="desired">Whether the desired box is crossed.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentException">The checklist has no such item.</exception>
    /// <exception cref="InvalidOperationException">The response is completed; use <see cref="Amend"/>.</exception>
    public ChecklistResponse Mark(string item, bool achieved = false, bool desired = false) =>
        Mark(ParseItem(item), achieved, desired);

    /// <summary>Takes an answer back: the item counts as not seen again. Notes on it stay.</summary>
    /// <param name="item">The id of the item.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentException">The checklist has no such item.</exception>
    /// <exception cref="InvalidOperationException">The response is completed; use <see cref="Amend"/>.</exception>
    public ChecklistResponse MarkNotSeen(ItemId item) => WithMark(Checklist.IndexOf(item), ItemMark.NotSeen);

    /// <summary>Takes an answer back: the item counts as not seen again. Notes on it stay.</summary>
    /// <param name="item">The id of the item, such as <c>2B-6</c>.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentException">The checklist has no such item.</exception>
    /// <exception cref="InvalidOperationException">The response is completed; use <see cref="Amend"/>.</exception>
    public ChecklistResponse MarkNotSeen(string item) => MarkNotSeen(ParseItem(item));

    /// <summary>Gets the note on one box of an item.</summary>
    /// <param name="item">The id of the item; one the checklist does not have has no note.</param>
    /// <param name="column">The box.</param>
    /// <returns>The words, or <see langword="null"/> when there is no note.</returns>
    public string? FindNote(ItemId item, ChecklistColumn column)
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

    /// <summary>Gets the note on one box of an item.</summary>
    /// <param name="item">The id of the item, such as <c>2B-6</c>; one the checklist does not have has no note.</param>
    /// <param name="column">The box.</param>
    /// <returns>The words, or <see langword="null"/> when there is no note.</returns>
    /// <exception cref="ArgumentException">The text is no item id.</exception>
    public string? FindNote(string item, ChecklistColumn column) => FindNote(ParseItem(item), column);

    /// <summary>Notes how: under achieved how it already works, under desired how to accomplish it. Replaces an earlier note.</summary>
    /// <param name="item">The id of the item. Whether the box is crossed makes no difference.</param>
    /// <param name="column">The box.</param>
    /// <param name="text">The person's own words: not blank, no control characters but tab and line ends, at most 20,000 characters.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentException">The checklist has no such item, or the text is not allowed.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="column"/> is neither of the two.</exception>
    /// <exception cref="InvalidOperationException">The response is completed; use <see cref="Amend"/>.</exception>
    public ChecklistResponse Note(ItemId item, ChecklistColumn column, string text)
    {
        GuardOpen();
        int order = NoteOrder(item, column);
        ItemNote note = new(item, column, TextRules.Guard(text, nameof(text)));
        ItemNote[] others = NotesExcept(item, column);
        int at = Array.FindIndex(others, other => NoteOrder(other.Item, other.Column) > order);
        at = at < 0 ? others.Length : at;
        return WithNotes([.. others[..at], note, .. others[at..]]);
    }

    /// <summary>Notes how: under achieved how it already works, under desired how to accomplish it. Replaces an earlier note.</summary>
    /// <param name="item">The id of the item, such as <c>2B-6</c>. Whether the box is crossed makes no difference.</param>
    /// <param name="column">The box.</param>
    /// <param name="text">The person's own words: not blank, no control characters but tab and line ends, at most 20,000 characters.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentException">The checklist has no such item, or the text is not allowed.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="column"/> is neither of the two.</exception>
    /// <exception cref="InvalidOperationException">The response is completed; use <see cref="Amend"/>.</exception>
    public ChecklistResponse Note(string item, ChecklistColumn column, string text) => Note(ParseItem(item), column, text);

    /// <summary>Removes the note on one box of an item.</summary>
    /// <param name="item">The id of the item.</param>
    /// <param name="column">The box.</param>
    /// <returns>A new response; equal to this one when there was no note.</returns>
    /// <exception cref="ArgumentException">The checklist has no such item.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="column"/> is neither of the two.</exception>
    /// <exception cref="InvalidOperationException">The response is completed; use <see cref="Amend"/>.</exception>
    public ChecklistResponse RemoveNote(ItemId item, ChecklistColumn column)
    {
        GuardOpen();
        _ = NoteOrder(item, column);
        return WithNotes(NotesExcept(item, column));
    }

    /// <summary>Removes the note on one box of an item.</summary>
    /// <param name="item">The id of the item, such as <c>2B-6</c>.</param>
    /// <param name="column">The box.</param>
    /// <returns>A new response; equal to this one when there was no note.</returns>
    /// <exception cref="ArgumentException">The checklist has no such item.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="column"/> is neither of the two.</exception>
    /// <exception cref="InvalidOperationException">The response is completed; use <see cref="Amend"/>.</exception>
    public ChecklistResponse RemoveNote(string item, ChecklistColumn column) => RemoveNote(ParseItem(item), column);

    /// <summary>Adds something the person means to do, after what is there already.</summary>
    /// <param name="text">The person's own words, under the rules of a note.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentException">The text is not allowed.</exception>
    /// <exception cref="InvalidOperationException">The response is completed; use <see cref="Amend"/>.</exception>
    public ChecklistResponse Intend(string text) => Intend(new Intention { Text = text });

    /// <summary>Adds something the person means to do, after what is there already.</summary>
    /// <param name="intention">The intention.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="intention"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It names an item the checklist does not have.</exception>
    /// <exception cref="InvalidOperationException">The response is completed; use <see cref="Amend"/>.</exception>
    public ChecklistResponse Intend(Intention intention)
    {
        ArgumentNullException.ThrowIfNull(intention);
        return WithIntentions([.. Intentions, intention], nameof(intention));
    }

    /// <summary>Replaces what the person means to do, for another order or fewer.</summary>
    /// <param name="intentions">The intentions, most important first.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>, or one names an item the checklist does not have.</exception>
    /// <exception cref="InvalidOperationException">The response is completed; use <see cref="Amend"/>.</exception>
    public ChecklistResponse WithIntentions(IReadOnlyList<Intention> intentions) => WithIntentions(intentions, nameof(intentions));

    /// <summary>Remembers the item at which the person stops for now.</summary>
    /// <param name="item">The id of the item to go on with.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentException">The checklist has no such item.</exception>
    /// <exception cref="InvalidOperationException">The response is completed; use <see cref="Amend"/>.</exception>
    public ChecklistResponse StopAt(ItemId item)
    {
        GuardOpen();
        _ = Checklist.IndexOf(item);
        return this with { Position = item };
    }

    /// <summary>Remembers the item at which the person stops for now.</summary>
    /// <param name="item">The id of the item to go on with, such as <c>2B-6</c>.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentException">The checklist has no such item.</exception>
    /// <exception cref="InvalidOperationException">The response is completed; use <see cref="Amend"/>.</exception>
    public ChecklistResponse StopAt(string item) => StopAt(ParseItem(item));

    /// <summary>Says that the person is done, for now or for good, with every item seen or not.</summary>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A completed response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The response is completed already.</exception>
    public ChecklistResponse Complete(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        if (IsBeingAmended)
        {
            throw new InvalidOperationException("An amendment changes answers; the response is completed already.");
        }

        GuardOpen();
        return this with { CompletedAt = clock.GetLocalNow(), Position = null };
    }

    /// <summary>Changes a completed response and keeps what it was.</summary>
    /// <param name="change">The change: it gets a response on which marks, notes and intentions can be changed, and returns it changed.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <param name="reason">Why, if said.</param>
    /// <param name="by">Who makes the change, if said.</param>
    /// <returns>An amended response, or this one when nothing was changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> or <paramref name="clock"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The reason is blank or holds what a document cannot carry, or <paramref name="change"/>
    /// returned another response than the one it got.</exception>
    /// <exception cref="InvalidOperationException">The response is still in progress: just change it.</exception>
    public ChecklistResponse Amend(
        Func<ChecklistResponse, ChecklistResponse> change, TimeProvider clock, string? reason = null, Participant? by = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(clock);
        TextRules.GuardOptional(reason, nameof(reason));
        if (CompletedAt is null || IsBeingAmended)
        {
            throw new InvalidOperationException("Only a completed response is amended; this one can just be changed.");
        }

        ChecklistResponse changed = change(this with { IsBeingAmended = true })
            ?? throw new ArgumentException("The change returned no response.", nameof(change));
        if (!changed.IsBeingAmended || changed with { Content = Content, IsBeingAmended = false, Extensions = Extensions, Position = Position } != this)
        {
            throw new ArgumentException("The change returned another response than the one it got.", nameof(change));
        }

        if (changed.Content == Content && changed.Extensions == Extensions)
        {
            return this;
        }

        ChecklistResponse result = changed with { IsBeingAmended = false, Position = Position };
        return changed.Content == Content
            ? result
            : result with { AmendmentList = AmendmentList.Add(new Amendment(clock.GetLocalNow(), by, reason, Content)) };
    }

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

    /// <summary>Replaces the host's own data. Allowed at any time: it is no part of the answers.</summary>
    /// <param name="extensions">The data.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="extensions"/> is <see langword="null"/>.</exception>
    public ChecklistResponse WithExtensions(HostExtensions extensions)
    {
        ArgumentNullException.ThrowIfNull(extensions);
        return this with { Extensions = extensions };
    }

    /// <summary>Counts achieved and desired per section, part and polarity, and in total.</summary>
    /// <returns>The score: pairs with what they are of, never a grade.</returns>
    public ChecklistScore Score() => new(Checklist, Content);

    /// <summary>Lays the answers out in the order of the method: what is achieved and how, what is desired and how, what to do first.</summary>
    /// <returns>The analysis.</returns>
    public ChecklistAnalysis Analyse() => ChecklistAnalysis.Of(this);

    /// <summary>Says every crossed box in words that another technique can take over, such as a circle board: the label of the box, and the item.</summary>
    /// <param name="language">The language to say it in; the source language of the checklist where a text is not there in it.</param>
    /// <returns>What is achieved, then what is desired, each in the order of the checklist; an item with both boxes crossed is in both. What was noted is
    /// how. Each statement remembers the response and the item.</returns>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public IReadOnlyList<ProgressStatement> ToStatements(LanguageTag language)
    {
        ChecklistAnalysis analysis = Analyse();
        return ValueList<ProgressStatement>.Own(
        [
            .. analysis.Achieved.Select(item => ToStatement(item, ProgressSide.Achieved, language)),
            .. analysis.Desired.Select(item => ToStatement(item, ProgressSide.Desired, language)),
        ]);
    }

    /// <summary>Opens the response under another version of its checklist, by the relations that the later of the two declares.</summary>
    /// <param name="target">The other version.</param>
    /// <param name="id">The host's key for the new response, if it has one.</param>
    /// <returns>A new response in progress, and the report of what was carried over and what was kept apart. This response stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It is another checklist, or the version this response is under already.</exception>
    public ChecklistMigration OpenUnder(Checklist target, ResponseId? id = null) => ChecklistMigration.Of(this, target, id);

    /// <summary>Names the checklist and the status, and nothing of the person.</summary>
    /// <returns>Text such as <c>response to checklist 'leadership-checklist' version 1 (InProgress)</c>.</returns>
    public override string ToString() => $"response to {Checklist} ({Status})";

    /// <summary>Puts together what a reader or a migration has already checked.</summary>
    internal static ChecklistResponse FromChecked(
        Checklist checklist,
        ResponseContent content,
        ResponseDetails details,
        DateTimeOffset? startedAt,
        DateTimeOffset? completedAt,
        ItemId? position,
        ValueList<Amendment> amendments,
        MigrationOrigin? migratedFrom,
        ValueList<UnmatchedItem> unmatched,
        HostExtensions extensions) => new(checklist, content)
        {
            Id = details.Id,
            Respondent = details.Respondent,
            Language = details.Language,
            StartedAt = startedAt,
            CompletedAt = completedAt,
            Position = position,
            AmendmentList = amendments,
            MigratedFrom = migratedFrom,
            UnmatchedList = unmatched,
            Extensions = extensions,
        };

    internal ItemMark MarkAt(int index) => Content.Marks[index];

    private static ItemId ParseItem(string item, [CallerArgumentExpression(nameof(item))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(item, parameter);
        return ItemId.TryParse(item, out ItemId id)
            ? id
            : throw new ArgumentException(
                $"'{TextRules.Excerpt(item)}' is no item id: expected {IssueTerms.English(IdRules.Key.Description)}.", parameter);
    }

    private ChecklistResponse WithMark(int index, ItemMark mark)
    {
        GuardOpen();
        return this with { Content = Content.With(Content.Marks.With(index, mark)) };
    }

    private ProgressStatement ToStatement(AnalysedItem item, ProgressSide side, LanguageTag language) => new()
    {
        Side = side,
        Text = $"{Checklist.Show(item.Column.Label, language).Text}: {Checklist.Show(item.Item.Text, language).Text}",
        How = item.How,
        Source = ProgressSource.Of(Checklist.Id, Checklist.Version) with { Response = Id, Element = item.Item.Id.ToString() },
    };

    private ChecklistResponse WithIntentions(IReadOnlyList<Intention> intentions, string parameter)
    {
        GuardOpen();
        ValueList<Intention> list = ValueList<Intention>.Copy(intentions, parameter);
        foreach (Intention intention in list)
        {
            if (intention.Item is { } item)
            {
                _ = Checklist.IndexOf(item, parameter);
            }
        }

        return this with { Content = Content with { Intentions = list } };
    }

    private ChecklistResponse WithNotes(ItemNote[] notes) => this with { Content = Content with { Notes = ValueList<ItemNote>.Own(notes) } };

    private ItemNote[] NotesExcept(ItemId item, ChecklistColumn column) =>
        [.. Content.Notes.Where(note => note.Item != item || note.Column != column)];

    private int NoteOrder(ItemId item, ChecklistColumn column) => column is ChecklistColumn.Achieved or ChecklistColumn.Desired
        ? (Checklist.IndexOf(item) * 2) + (int)column
        : throw new ArgumentOutOfRangeException(nameof(column), column, "Expected one of the two columns.");

    private void GuardOpen()
    {
        if (CompletedAt is not null && !IsBeingAmended)
        {
            throw new InvalidOperationException("The response is completed: change it with Amend, which keeps what it was.");
        }
    }
}
