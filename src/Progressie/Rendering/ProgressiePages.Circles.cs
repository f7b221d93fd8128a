using Progressie.Circles;

namespace Progressie.Rendering;

/// <content>Circle boards, two sides beside each other, and what came of merging.</content>
public sealed partial class ProgressiePages
{
    /// <summary>A circle board as its reader sees it: the inner circle first, then the outer one, with plans, and where notes came
    /// from.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page Of(CircleSnapshot result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language);
        ShownBoard board = Begin(page, result);
        AddBoard(page, result);
        AddZone(page, "circle.inner", board, CircleZone.Inner);
        AddZone(page, "circle.outer", board, CircleZone.Outer);
        if (result.Counts.Beyond > 0)
        {
            AddZone(page, "circle.beyond", board, CircleZone.Beyond);
        }

        page.Part("circle.taken-off", result.TakenOff.Select(static note => Words.Own(note.Text)));
        AddConflicts(page, board, result.Conflicts);
        CircleCounts counts = result.Counts;
        page.Section();
        page.Line(
            "circle.counts",
            ("inner", PageBuilder.Number(counts.Inner)),
            ("outer", PageBuilder.Number(counts.Outer)),
            ("beyond", PageBuilder.Number(counts.Beyond)),
            ("planned", PageBuilder.Number(counts.Planned)));
        AddNotYetShown(page, result.NotYetShown);
        return page.ToPage();
    }

    /// <summary>Everything that was done with a note, oldest first, without what was taken back: as far as the reader of a snapshot sees
    /// it.</summary>
    /// <param name="result">The note, out of the snapshot or of the board.</param>
    /// <param name="snapshot">What the reader sees of the board.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>, or the snapshot does not hold the note.</exception>
    public Page Of(CircleNote result, CircleSnapshot snapshot, LanguageTag language)
    {
        PageBuilder page = Begin(result, language);
        ArgumentNullException.ThrowIfNull(snapshot);
        NoteId id = CircleMask.IdIn(snapshot.Board, result);
        ShownBoard board = Begin(page, snapshot);
        CircleNote shown = board.Find(id)
            ?? throw new ArgumentException($"The snapshot does not hold note {result.Id}.", nameof(result));
        page.Title(page.Say("circle.history"));
        page.Line(Words.Own(shown.Text));
        foreach (CircleOperation operation in shown.History)
        {
            AddDone(page, board, operation, shown.Id);
        }

        return page.ToPage();
    }

    /// <summary>The two sides of a board beside each other: in both circles first what goes together, then what only one of them
    /// wrote.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page Of(CircleComparison result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language);
        page.Title(page.Say("circle.comparison"));
        page.Line("circle.with", ("people", PageBuilder.Name(result.First) + ", " + PageBuilder.Name(result.Second)));
        AddCompared(page, "circle.inner", result, result.Inner);
        AddCompared(page, "circle.outer", result, result.Outer);
        if (result.Across.Count > 0)
        {
            page.MinorPart(page.Say("circle.across"));
            foreach (ComparedNotes pair in result.Across)
            {
                AddPair(page, result, pair, note => page.Say(PageBuilder.KeyOf("circle.zone-", note.Zone)));
            }
        }

        return page.ToPage();
    }

    /// <summary>What came of taking over the operations of another replica: what was new, what clashed and what holds now, and what still
    /// waits. What others write in silence or prepare apart is counted, and not shown.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page Of(CircleMerge result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language);
        CircleSnapshot snapshot = CircleSnapshot.Unmasked(result.Board);
        CircleMask mask = new(result.Board);
        ShownBoard board = Begin(page, snapshot);
        HashSet<OperationId> waiting = [.. result.Waiting.Select(static operation => operation.Id)];
        CircleOperation[] arrived = [.. result.Arrived.Where(operation => !waiting.Contains(operation.Id))];
        CircleOperation[] open = [.. mask.InOrder(arrived.SelectMany(Show).Distinct())];
        int veiled = arrived.Count(IsVeiled);
        page.Title(page.Say("circle.merge"));
        foreach (CircleOperation operation in open)
        {
            AddDone(page, board, mask.WithoutMoment(operation), null);
        }

        page.Nothing(open.Length + veiled, "circle.merge-nothing");
        AddNotYetShown(page, veiled);
        AddConflicts(page, board, result.Conflicts.Intersect(snapshot.Conflicts));
        page.List("circle.waiting", result.Waiting.Select(operation => (Words)mask.IdOf(operation.Id).ToString()));
        return page.ToPage();

        // What was done in silence is summed up in what put the note there.
        IEnumerable<CircleOperation> Show(CircleOperation operation)
        {
            CircleNote? made = board.Find(NoteId.Of(operation.Id));
            CircleNote? about = board.Find(operation.Subject);
            foreach (CircleNote? note in (CircleNote?[])[made, about])
            {
                if (operation.Id <= note?.SummedUpTo)
                {
                    yield return note.History[0];
                }
            }

            if (operation.Subject is null ? !IsVeiled(operation) : about is not null && !(operation.Id <= about.SummedUpTo))
            {
                yield return operation;
            }
        }

        // A link is about two notes, and so is taking it back, and taking that back. What comes after it is not followed: a document of
        // others could go in a circle.
        bool IsVeiled(CircleOperation operation) => operation switch
        {
            NotesLinked link => IsVeiledNote(link.One) || IsVeiledNote(link.Other),
            Undone { Note: null } undone =>
                result.Board.Find(undone.Operation) is { } known && known.Id < undone.Id && IsVeiled(known),
            _ => operation.Subject is { } id && IsVeiledNote(id),
        };

        bool IsVeiledNote(NoteId id) => result.Board.IsOnBoard(id) && board.Find(id) is null;
    }

    private static ShownBoard Begin(PageBuilder page, CircleSnapshot snapshot)
    {
        page.Know(snapshot.Everyone);
        return new ShownBoard(snapshot);
    }

    /// <summary>When a note came where it is: on a board where planning moves notes, when it was planned.</summary>
    private static DayOrMoment PlacedAt(CircleNote note)
    {
        CircleOperation by = note is { IsPlanned: true, Zone: CircleZone.Inner }
            ? note.History.Last(static operation => operation is NotePlanned)
            : note.History.First(operation => operation.Id == note.PlacedBy);
        return by.When;
    }

    private static void AddNotYetShown(PageBuilder page, int count)
    {
        if (count > 0)
        {
            page.Line("circle.not-yet-shown", ("count", PageBuilder.Number(count)));
        }
    }

    private static void AddBoard(PageBuilder page, CircleSnapshot snapshot)
    {
        page.Title(page.Say("circle.heading"));
        page.Line("circle.topic", ("topic", Words.Own(snapshot.Topic)));
        page.Told("circle.why", "why", Words.Own(snapshot.WhyItMatters));
        page.Told("circle.with", "people", Words.List(", ", snapshot.Participants.Select(PageBuilder.Name)));
        (string, Words) session = ("session", PageBuilder.Number(snapshot.Session));
        page.Line(snapshot.Phase is { } phase
            ? page.Say("circle.session-phase", session, ("phase", Named(page, phase)))
            : page.Say("circle.session", session));
        page.Told("circle.reader", "name", page.Name(snapshot.Reader));
    }

    private static Words Named(PageBuilder page, CirclePhase phase) => page.Say(PageBuilder.KeyOf("circle.phase-", phase));

    private static void AddZone(PageBuilder page, string key, ShownBoard board, CircleZone zone)
    {
        page.Part(key);
        IReadOnlyList<CircleNote> notes = board.Snapshot.In(zone);
        foreach (CircleNote note in notes)
        {
            AddNote(page, board, note);
        }

        page.Nothing(notes.Count, "circle.nothing");
    }

    private static void AddNote(PageBuilder page, ShownBoard board, CircleNote note)
    {
        Words words = Words.Own(note.Text);
        words = note.Category is { } category ? words + " [" + Words.Own(category) + "]" : words;
        PageItem item = page.Item(words.With("; ", page.Name(note.Author)));
        AddNoteDetails(page, item, note, isOpenToAll: board.Snapshot.Form == CircleForm.Team);
        if (note.CameFrom is { } zone)
        {
            item.Detail(page.Say(PageBuilder.KeyOf("circle.was-", zone), ("moment", PageBuilder.Minute(PlacedAt(note)))));
        }

        CircleNote? whole = board.Find(note.SplitFrom);
        page.Told(item, "circle.split-from", "text", Words.Naming(whole is { IsTakenOff: false } ? whole.Text : null));
        page.Told(item, "circle.source", "source", note.Source is { } source ? (Words)Describe(source) : null);
        foreach (CircleNote with in board.LinkedWith(note.Id))
        {
            page.Told(item, "circle.linked", "text", Words.Naming(with.Text));
        }
    }

    /// <summary>How a note came about, and the plan while it counts. In a team anybody can take up what nobody has.</summary>
    private static void AddNoteDetails(PageBuilder page, PageItem item, CircleNote note, bool isOpenToAll)
    {
        page.Told(item, "circle.how", "how", note.How);
        if (note is not { IsPlanned: true, Plan: { } plan })
        {
            return;
        }

        item.Detail(page.Say("circle.planned"));
        if (plan.Owners.Count == 0 && isOpenToAll)
        {
            item.Detail(page.Say("circle.nobody-yet"));
        }

        page.Told(item, "conversation.owner", "owner", Words.List(", ", plan.Owners.Select(PageBuilder.Name)));
        page.Told(item, "conversation.how", "how", plan.How);
        page.Told(item, "conversation.when", "when", PageBuilder.When(plan.When, plan.On));
        page.Told(item, "circle.help", "help", plan.HelpWanted);
    }

    /// <summary>The document that something came from, by the ids that the host knows it by.</summary>
    private static string Describe(ProgressSource source)
    {
        string whole = source.Board?.ToString() ?? source.Journal?.ToString() ?? $"{source.Definition} {source.Version}";
        return source.Element is { } element ? $"{whole}, {element}" : whole;
    }

    private static void AddConflicts(PageBuilder page, ShownBoard board, IEnumerable<CircleConflict> conflicts)
    {
        CircleConflict[] all = [.. conflicts];
        if (all.Length > 0)
        {
            page.Part("circle.met");
        }

        foreach (CircleConflict conflict in all)
        {
            Words sentence = page.Say(conflict.Reason);
            if (board.Find(conflict.Note) is { } note)
            {
                page.Item(Words.Naming(note.Text)).Detail(sentence);
            }
            else
            {
                page.Item(sentence);
            }
        }
    }

    private static void AddCompared(PageBuilder page, string key, CircleComparison comparison, IReadOnlyList<ComparedNotes> notes)
    {
        page.Part(key);
        Participant? of = null;
        bool? isShared = null;
        foreach (ComparedNotes pair in notes)
        {
            Participant side = pair.First is null ? comparison.Second : comparison.First;
            if (isShared != pair.IsShared || (!pair.IsShared && of != side))
            {
                page.Minor(3, pair.IsShared ? page.Say("circle.both") : page.Say("circle.only", ("name", PageBuilder.Name(side))));
                (isShared, of) = (pair.IsShared, side);
            }

            if (pair.IsShared)
            {
                AddPair(page, comparison, pair, static _ => null);
            }
            else
            {
                CircleNote note = (pair.First ?? pair.Second)!;
                AddNoteDetails(page, page.Item(Words.Own(note.Text)), note, isOpenToAll: false);
            }
        }

        page.Nothing(notes.Count, "circle.nothing");
    }

    /// <summary>Two notes that go together, as one item: what the one wrote, and under it what the other wrote.</summary>
    private static void AddPair(PageBuilder page, CircleComparison comparison, ComparedNotes pair, Func<CircleNote, Words?> remark)
    {
        PageItem item = page.Item(Side(comparison.First, pair.First!));
        AddNoteDetails(page, item, pair.First!, isOpenToAll: false);
        item.Line(Side(comparison.Second, pair.Second!));
        AddNoteDetails(page, item, pair.Second!, isOpenToAll: false);

        Words Side(Participant side, CircleNote note) => (PageBuilder.Name(side) + ": " + Words.Own(note.Text)).With("; ", remark(note));
    }

    /// <summary>Adds an item on what was done, with the words that came with it.</summary>
    /// <param name="page">The page to add to.</param>
    /// <param name="board">The board, for the names of notes.</param>
    /// <param name="operation">What was done.</param>
    /// <param name="of">The note whose history it is, which goes without saying; of a split this tells which of the two.</param>
    private static void AddDone(PageBuilder page, ShownBoard board, CircleOperation operation, NoteId? of)
    {
        Words? own = WordsOf(page, operation, of);
        Words done = Words.Done(PageBuilder.Minute(operation.When), page.Say(DoneKey(operation, of)), own);
        PageItem item = page.Item(done.With("; ", page.Name(operation.By)));
        if (of is null && operation is NoteOperation on)
        {
            string about = board.Find(on.Note)!.Text;
            page.Told(item, "circle.about", "text", own?.IsOwn(about) == true ? null : Words.Naming(about));
        }
    }

    private static string DoneKey(CircleOperation operation, NoteId? of) => operation switch
    {
        NoteAdded { Zone: CircleZone.Inner } => "circle.done-added-inner",
        NoteAdded { Zone: CircleZone.Outer } => "circle.done-added-outer",
        NoteAdded => "circle.done-added-beyond",
        NoteReworded => "circle.done-reworded",
        NoteCategorised { Category: null } => "circle.done-uncategorised",
        NoteCategorised => "circle.done-categorised",
        NotePlanned => "circle.done-planned",
        PlanDropped => "circle.done-plan-dropped",
        NoteAchieved => "circle.done-achieved",
        NoteMoved { To: CircleZone.Outer } => "circle.done-to-outer",
        NoteMoved => "circle.done-to-beyond",
        NoteSplit when of?.AddedBy == operation.Id => "circle.done-split-off",
        NoteSplit => "circle.done-split",
        TopicReworded => "circle.done-topic",
        SessionBegan => "circle.done-session",
        PhaseEntered => "circle.done-phase",
        NotesLinked => "circle.done-linked",
        PersonJoined => "circle.done-joined",
        PersonRenamed => "circle.done-renamed",
        PersonLeft => "circle.done-left",
        Undone => "circle.done-undone",
        Erased => "circle.done-erased",
        _ => "circle.done-compacted",
    };

    /// <summary>The words that came with what was done, or <see langword="null"/> when there were none.</summary>
    private static Words? WordsOf(PageBuilder page, CircleOperation operation, NoteId? of) => operation switch
    {
        NotePlanned planned => Summarise(planned.Plan),
        PhaseEntered entered => Named(page, entered.Phase),
        NoteAdded added => Words.Own(added.Text),
        NoteReworded reworded => Words.Own(reworded.Text),
        NoteCategorised categorised => Words.Own(categorised.Category),
        NoteAchieved achieved => Words.Own(achieved.How),
        NoteMoved moved => Words.Own(moved.Why),
        NoteSplit split => Words.Own(of?.AddedBy == split.Id ? split.Achieved : split.Remaining),
        TopicReworded reworded => Words.Own(reworded.Topic),
        PersonJoined joined => PageBuilder.Name(joined.Person),
        PersonRenamed renamed => PageBuilder.Name(renamed.Person),
        PersonLeft left => page.Name(left.Person),
        _ => null,
    };

    private static Words? Summarise(CirclePlan plan) => Words.List(
        "; ", [Words.List(", ", plan.Owners.Select(PageBuilder.Name)), Words.Own(plan.How), PageBuilder.When(plan.When, plan.On)]);
}
