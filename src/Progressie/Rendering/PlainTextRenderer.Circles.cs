using System.Globalization;
using System.Text;
using Progressie.Circles;

namespace Progressie.Rendering;

/// <content>Circle boards, two sides beside each other, and what came of merging.</content>
public sealed partial class PlainTextRenderer
{
    /// <summary>Shows a circle board as its reader sees it: the inner circle first, then the outer one, with plans, and where notes came from.</summary>
    /// <param name="snapshot">The board, with what its reader may see.</param>
    /// <param name="language">The language to show it in. What people wrote is shown as they wrote it.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="snapshot"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string Circle(CircleSnapshot snapshot, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        StringBuilder text = new();
        AddBoardHead(text, snapshot, language);
        AddZone(text, "circle.inner", snapshot, CircleZone.Inner, language);
        AddZone(text, "circle.outer", snapshot, CircleZone.Outer, language);
        if (snapshot.Counts.Beyond > 0)
        {
            AddZone(text, "circle.beyond", snapshot, CircleZone.Beyond, language);
        }

        AddTakenOff(text, snapshot, language);
        AddConflicts(text, snapshot, snapshot.Conflicts, language);
        text.Append(Words("circle.counts", language, CountsOf(snapshot.Counts))).Append('\n');
        if (snapshot.NotYetShown > 0)
        {
            text.Append(Words("circle.not-yet-shown", language, ("count", Number(snapshot.NotYetShown)))).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Shows everything that was done with a note, oldest first, without what was taken back.</summary>
    /// <param name="snapshot">The board that the note is on, for the names of people.</param>
    /// <param name="note">The note.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string CircleHistory(CircleSnapshot snapshot, CircleNote note, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(note);
        StringBuilder text = new();
        AddHeading(text, Words("circle.history", language));
        text.Append(Own(note.Text, string.Empty)).Append('\n');
        foreach (CircleOperation operation in note.History)
        {
            AddDone(text, snapshot, operation, note.Id, language);
        }

        return text.ToString();
    }

    /// <summary>Shows the two sides of a board beside each other: in both circles first what goes together, then what only one of them wrote.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string CircleComparison(CircleComparison comparison, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        StringBuilder text = new();
        AddHeading(text, Words("circle.comparison", language));
        text.Append(Words("circle.with", language, ("people", $"{Name(comparison.First)}, {Name(comparison.Second)}"))).Append("\n\n");
        AddCompared(text, "circle.inner", comparison, comparison.Inner, language);
        AddCompared(text, "circle.outer", comparison, comparison.Outer, language);
        if (comparison.Across.Count > 0)
        {
            text.Append(Words("circle.across", language)).Append('\n');
            foreach (ComparedNotes pair in comparison.Across)
            {
                AddSide(text, Bullet, comparison.First, pair.First!, $" ({Words(ZoneKey(pair.First!.Zone), language)})", language);
                AddSide(text, Indent, comparison.Second, pair.Second!, $" ({Words(ZoneKey(pair.Second!.Zone), language)})", language);
            }
        }

        return text.ToString();
    }

    /// <summary>Shows what came of taking over the operations of another replica: what was new, what clashed and what holds now, and what still waits.
    /// What others write in silence or prepare apart is counted, and not shown.</summary>
    /// <param name="merge">What came of it.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="merge"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string CircleMerge(CircleMerge merge, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(merge);
        CircleSnapshot snapshot = merge.Board.ViewForEveryone();
        HashSet<NoteId> shown = [.. snapshot.Notes.Concat(snapshot.TakenOff).Select(static note => note.Id)];
        HashSet<OperationId> waiting = [.. merge.Waiting.Select(static operation => operation.Id)];
        CircleOperation[] arrived = [.. merge.Arrived.Where(operation => !waiting.Contains(operation.Id))];
        CircleOperation[] open = [.. arrived.Where(operation => IsShown(operation.Subject))];
        StringBuilder text = new();
        AddHeading(text, Words("circle.merge", language));
        foreach (CircleOperation operation in open)
        {
            AddDone(text, snapshot, operation, null, language);
        }

        text.Append(arrived.Length == 0 ? Words("circle.merge-nothing", language) + "\n" : string.Empty);
        if (arrived.Length > open.Length)
        {
            text.Append(Words("circle.not-yet-shown", language, ("count", Number(arrived.Length - open.Length)))).Append('\n');
        }

        text.Append('\n');
        AddConflicts(text, snapshot, merge.Conflicts.Where(conflict => IsShown(conflict.Note)), language);
        if (waiting.Count > 0)
        {
            text.Append(Words("circle.waiting", language)).Append('\n');
            foreach (CircleOperation operation in merge.Waiting)
            {
                text.Append(Bullet).Append(operation.Id.ToString()).Append('\n');
            }
        }

        // The blank line between parts is for a next part.
        return text.ToString().TrimEnd('\n') + "\n";

        bool IsShown(NoteId? note) => note is not { } id || shown.Contains(id);
    }

    private static string ZoneKey(CircleZone zone) => zone switch
    {
        CircleZone.Inner => "circle.zone-inner",
        CircleZone.Outer => "circle.zone-outer",
        _ => "circle.zone-beyond",
    };

    private static string CameFromKey(CircleZone zone) => zone switch
    {
        CircleZone.Inner => "circle.was-inner",
        CircleZone.Outer => "circle.was-outer",
        _ => "circle.was-beyond",
    };

    private static string PhaseKey(CirclePhase phase) => phase switch
    {
        CirclePhase.Prepare => "circle.phase-prepare",
        CirclePhase.Review => "circle.phase-review",
        CirclePhase.ChooseTopic => "circle.phase-choose-topic",
        CirclePhase.FillInner => "circle.phase-fill-inner",
        CirclePhase.RevealInner => "circle.phase-reveal-inner",
        CirclePhase.FillOuter => "circle.phase-fill-outer",
        CirclePhase.RevealOuter => "circle.phase-reveal-outer",
        CirclePhase.PlanMove => "circle.phase-plan-move",
        CirclePhase.CompareInner => "circle.phase-compare-inner",
        CirclePhase.CompareOuter => "circle.phase-compare-outer",
        _ => "circle.phase-agree",
    };

    private static (string Name, string Value)[] CountsOf(CircleCounts counts) =>
        [("inner", Number(counts.Inner)), ("outer", Number(counts.Outer)), ("beyond", Number(counts.Beyond)), ("planned", Number(counts.Planned))];

    /// <summary>The name of somebody on a board, or the id when that is all there is.</summary>
    private static string Name(CircleSnapshot snapshot, ParticipantId id) =>
        snapshot.Participants.FirstOrDefault(person => person.Id == id) is { } known ? Name(known) : id.ToString();

    /// <summary>When a note came where it is: on a board where planning moves notes, when it was planned.</summary>
    private static DateTimeOffset PlacedAt(CircleNote note)
    {
        CircleOperation by = note is { IsPlanned: true, Zone: CircleZone.Inner }
            ? note.History.Last(static operation => operation is NotePlanned)
            : note.History.First(operation => operation.Id == note.PlacedBy);
        return by.At;
    }

    private void AddBoardHead(StringBuilder text, CircleSnapshot snapshot, LanguageTag language)
    {
        AddHeading(text, Words("circle.heading", language));
        text.Append(Words("circle.topic", language, ("topic", Own(snapshot.Topic, Indent)))).Append('\n');
        if (snapshot.WhyItMatters is { } why)
        {
            text.Append(Words("circle.why", language, ("why", Own(why, Indent)))).Append('\n');
        }

        if (snapshot.Participants.Count > 0)
        {
            text.Append(Words("circle.with", language, ("people", string.Join(", ", snapshot.Participants.Select(Name))))).Append('\n');
        }

        (string, string) session = ("session", Number(snapshot.Session));
        text.Append(snapshot.Phase is { } phase
            ? Words("circle.session-phase", language, session, ("phase", Words(PhaseKey(phase), language)))
            : Words("circle.session", language, session)).Append('\n');
        if (snapshot.Reader is { } reader)
        {
            text.Append(Words("circle.reader", language, ("name", Name(snapshot, reader)))).Append('\n');
        }

        text.Append('\n');
    }

    private void AddZone(StringBuilder text, string key, CircleSnapshot snapshot, CircleZone zone, LanguageTag language)
    {
        AddHeading(text, Words(key, language));
        IReadOnlyList<CircleNote> notes = snapshot.In(zone);
        foreach (CircleNote note in notes)
        {
            AddNote(text, snapshot, note, language);
        }

        text.Append(notes.Count == 0 ? Words("circle.nothing", language) + "\n\n" : "\n");
    }

    private void AddNote(StringBuilder text, CircleSnapshot snapshot, CircleNote note, LanguageTag language)
    {
        text.Append(Bullet).Append(Own(note.Text, Indent));
        text.Append(note.Category is { } category ? $" [{Own(category, Indent)}]" : string.Empty);
        text.Append(note.Author is { } author ? $" ({Name(snapshot, author)})\n" : "\n");
        AddNoteDetails(text, note, isOpenToAll: snapshot.Form == CircleForm.Team, language);
        if (note.CameFrom is { } zone)
        {
            text.Append(Detail).Append(Words(CameFromKey(zone), language, ("moment", Minute(PlacedAt(note))))).Append('\n');
        }

        AddDetail(text, "circle.split-from", "text", snapshot.Notes.FirstOrDefault(other => other.Id == note.SplitFrom)?.Text, language);
        AddDetail(text, "circle.source", "source", note.Source is { } source ? Describe(source) : null, language);
        foreach (CircleLink link in snapshot.Links.Where(link => link.One == note.Id || link.Other == note.Id))
        {
            NoteId with = link.One == note.Id ? link.Other : link.One;
            AddDetail(text, "circle.linked", "text", snapshot.Notes.First(other => other.Id == with).Text, language);
        }
    }

    /// <summary>How a note came about, and the plan while it counts. In a team anybody can take up what nobody has.</summary>
    private void AddNoteDetails(StringBuilder text, CircleNote note, bool isOpenToAll, LanguageTag language)
    {
        AddDetail(text, "circle.how", "how", note.How, language);
        if (note is not { IsPlanned: true, Plan: { } plan })
        {
            return;
        }

        text.Append(Detail).Append(Words("circle.planned", language)).Append('\n');
        if (plan.Owners.Count == 0 && isOpenToAll)
        {
            text.Append(Detail).Append(Words("circle.nobody-yet", language)).Append('\n');
        }

        AddDetail(text, "conversation.owner", "owner", Owners(plan), language);
        AddDetail(text, "conversation.how", "how", plan.How, language);
        AddDetail(text, "conversation.when", "when", When(plan.When, plan.On), language);
        AddDetail(text, "circle.help", "help", plan.HelpWanted, language);
    }

    private static string? Owners(CirclePlan plan) => plan.Owners.Count == 0 ? null : string.Join(", ", plan.Owners.Select(Name));

    /// <summary>The document that something came from, by the ids that the host knows it by.</summary>
    private static string Describe(ProgressSource source)
    {
        string whole = source.Board?.ToString() ?? source.Journal?.ToString() ?? $"{source.Definition} {source.Version}";
        return source.Element is { } element ? $"{whole}, {element}" : whole;
    }

    private void AddTakenOff(StringBuilder text, CircleSnapshot snapshot, LanguageTag language)
    {
        if (snapshot.TakenOff.Count == 0)
        {
            return;
        }

        AddHeading(text, Words("circle.taken-off", language));
        foreach (CircleNote note in snapshot.TakenOff)
        {
            text.Append(Bullet).Append(Own(note.Text, Indent)).Append('\n');
        }

        text.Append('\n');
    }

    private void AddConflicts(StringBuilder text, CircleSnapshot snapshot, IEnumerable<CircleConflict> conflicts, LanguageTag language)
    {
        CircleConflict[] all = [.. conflicts];
        if (all.Length == 0)
        {
            return;
        }

        AddHeading(text, Words("circle.met", language));
        foreach (CircleConflict conflict in all)
        {
            string sentence = _texts.Show(conflict.Reason, language).Text;
            CircleNote? note = snapshot.Notes.Concat(snapshot.TakenOff).FirstOrDefault(note => note.Id == conflict.Note);
            text.Append(Bullet).Append(note is null ? sentence : $"{Own(note.Text, Indent)}\n{Detail}{sentence}").Append('\n');
        }

        text.Append('\n');
    }

    private void AddCompared(StringBuilder text, string key, CircleComparison comparison, IReadOnlyList<ComparedNotes> notes, LanguageTag language)
    {
        AddHeading(text, Words(key, language));
        string both = Words("circle.both", language);
        string? group = null;
        foreach (ComparedNotes pair in notes)
        {
            Participant side = pair.First is null ? comparison.Second : comparison.First;
            string of = pair.IsShared ? both : Words("circle.only", language, ("name", Name(side)));
            text.Append(of == group ? string.Empty : of + "\n");
            group = of;
            if (pair.IsShared)
            {
                AddSide(text, Bullet, comparison.First, pair.First!, string.Empty, language);
                AddSide(text, Indent, comparison.Second, pair.Second!, string.Empty, language);
            }
            else
            {
                CircleNote note = (pair.First ?? pair.Second)!;
                text.Append(Bullet).Append(Own(note.Text, Indent)).Append('\n');
                AddNoteDetails(text, note, isOpenToAll: false, language);
            }
        }

        text.Append(notes.Count == 0 ? Words("circle.nothing", language) + "\n\n" : "\n");
    }

    private void AddSide(StringBuilder text, string begin, Participant side, CircleNote note, string zone, LanguageTag language)
    {
        text.Append(CultureInfo.InvariantCulture, $"{begin}{Name(side)}: {Own(note.Text, Indent)}{zone}\n");
        AddNoteDetails(text, note, isOpenToAll: false, language);
    }

    /// <summary>Adds a line on what was done, with the words that came with it.</summary>
    /// <param name="text">The text to add to.</param>
    /// <param name="snapshot">The board, for the names of people and notes.</param>
    /// <param name="operation">What was done.</param>
    /// <param name="of">The note whose history it is, which goes without saying; of a split this tells which of the two.</param>
    /// <param name="language">The language.</param>
    private void AddDone(StringBuilder text, CircleSnapshot snapshot, CircleOperation operation, NoteId? of, LanguageTag language)
    {
        string? own = WordsOf(operation, of, language);
        text.Append(CultureInfo.InvariantCulture, $"{Bullet}{Minute(operation.At)}, {Words(DoneKey(operation, of), language)}");
        text.Append(own is null ? string.Empty : $": {Own(own, Indent)}");
        text.Append(operation.By is { } by ? $" ({Name(snapshot, by)})\n" : "\n");
        if (of is null && operation is NoteOperation on)
        {
            string about = snapshot.Notes.Concat(snapshot.TakenOff).First(note => note.Id == on.Note).Text;
            AddDetail(text, "circle.about", "text", about == own ? null : about, language);
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
        Undone => "circle.done-undone",
        _ => "circle.done-compacted",
    };

    /// <summary>The words that came with what was done, or <see langword="null"/> when there were none.</summary>
    private string? WordsOf(CircleOperation operation, NoteId? of, LanguageTag language) => operation switch
    {
        NoteAdded added => added.Text,
        NoteReworded reworded => reworded.Text,
        NoteCategorised categorised => categorised.Category,
        NotePlanned planned => Summarise(planned.Plan),
        NoteAchieved achieved => achieved.How,
        NoteMoved moved => moved.Why,
        NoteSplit split => of?.AddedBy == split.Id ? split.Achieved : split.Remaining,
        TopicReworded reworded => reworded.Topic,
        PhaseEntered entered => Words(PhaseKey(entered.Phase), language),
        _ => null,
    };

    private static string? Summarise(CirclePlan plan)
    {
        string told = string.Join("; ", ((string?[])[Owners(plan), plan.How, When(plan.When, plan.On)]).OfType<string>());
        return told.Length == 0 ? null : told;
    }
}
