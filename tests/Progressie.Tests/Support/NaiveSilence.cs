using Progressie.Circles;

namespace Progressie.Tests.Support;

/// <summary>What was done in silence on the board of a team, worked out by looking through all operations for each question.</summary>
/// <param name="all">All operations, in order, also those that do not count.</param>
/// <param name="counts">Whether what somebody does counts.</param>
public sealed class NaiveSilence(CircleOperation[] all, Func<CircleOperation, bool> counts)
{
    private static readonly CirclePhase[] Phases =
    [
        CirclePhase.Review, CirclePhase.ChooseTopic, CirclePhase.FillInner, CirclePhase.RevealInner, CirclePhase.FillOuter,
        CirclePhase.RevealOuter, CirclePhase.PlanMove,
    ];

    private List<(CircleOperation? By, CirclePhase? Phase)>? _turns;

    /// <summary>Whether others than the author of a note saw nothing of an operation on it but how the note stood later.</summary>
    public bool Covers(OperationId operation, OperationId note) => Find(note) is { } silence && operation <= silence.Until;

    private (CircleOperation? OpenedBy, OperationId Until)? Find(OperationId note)
    {
        CircleOperation added = all.First(operation => operation.Id == note);
        if (added is NoteSplit split && all.Any(operation => operation.Id == split.Note.AddedBy && PutsANote(operation)))
        {
            return Find(split.Note.AddedBy) is { } whole && note <= whole.Until ? Until(whole.OpenedBy) : null;
        }

        List<(CircleOperation? By, CirclePhase? Phase)> turns = _turns ??= FindTurns();
        int at = turns.FindLastIndex(turn => turn.By is null || HadHeard(added, turn.By));
        CirclePhase? silent = Silent(turns[at].Phase);
        CircleOperation? opened = null;
        for (at++; at < turns.Count; at++)
        {
            if (silent is { } phase)
            {
                at = turns.FindIndex(at, turn => turn.Phase is { } later && Rank(later) > Rank(phase));
                if (at < 0)
                {
                    break;
                }

                (silent, opened) = (null, turns[at].By);
            }

            if (HadHeard(turns[at].By!, added))
            {
                break;
            }

            silent = Silent(turns[at].Phase);
        }

        return silent is null && opened is null ? null : Until(silent is null ? opened : null);

        (CircleOperation?, OperationId) Until(CircleOperation? openedBy) => (openedBy, all
            .Where(operation => IsOn(operation, added) && (openedBy is null || !HadHeard(operation, openedBy)))
            .Select(static operation => operation.Id)
            .DefaultIfEmpty(note)
            .Max());
    }

    private bool PutsANote(CircleOperation operation) => operation is NoteAdded or NoteSplit && counts(operation);

    private static bool IsOn(CircleOperation operation, CircleOperation added) => operation.Id == added.Id
        || operation.Subject?.AddedBy == added.Id
        || (operation is Undone undone && undone.Operation == added.Id && undone.Note == added.Subject);

    private static int Rank(CirclePhase phase) => Array.IndexOf(Phases, phase);

    private static CirclePhase? Silent(CirclePhase? phase) => phase is CirclePhase.FillInner or CirclePhase.FillOuter ? phase : null;

    /// <summary>Whether whoever did the one had heard of the other for sure: numbers go up by one from what was heard, so what used a
    /// number alone was heard of by all who used a higher one, and with it all that its replica did before.</summary>
    private bool HadHeard(CircleOperation one, CircleOperation other) => one.Id.Replica == other.Id.Replica ? other.Id < one.Id
        : one is PhaseEntered entered ? entered.Seen.Any(seen => seen.Replica == other.Id.Replica && seen.Number >= other.Id.Number)
        : all.Any(between => between.Id.Replica == other.Id.Replica && between.Id.Number >= other.Id.Number
            && between.Id.Number < one.Id.Number && all.Where(same => same.Id.Number == between.Id.Number).Distinct().Count() == 1);

    private List<(CircleOperation? By, CirclePhase? Phase)> FindTurns()
    {
        List<(CircleOperation? By, CirclePhase? Phase)> turns = [(null, null)];
        List<CircleOperation> before = [];
        foreach (CircleOperation operation in all.Where(operation => operation.Subject is null && counts(operation)))
        {
            before.Add(operation);
            if (operation is PhaseEntered or SessionBegan || (operation is Undone undone
                && before.Exists(one => one.Id == undone.Operation && one is PhaseEntered or SessionBegan or Undone)))
            {
                turns.Add((operation, PhaseAfter(before)));
            }
        }

        return turns;
    }

    private CirclePhase? PhaseAfter(List<CircleOperation> before)
    {
        HashSet<OperationId> undone = [.. before.OfType<Undone>().Select(static undo => undo.Operation)];
        CircleOperation? session = null;
        PhaseEntered? phase = null;
        foreach (CircleOperation operation in before.Where(operation => !undone.Contains(operation.Id)))
        {
            phase = operation as PhaseEntered ?? phase;
            session = operation is SessionBegan && (session is null || HasSeen(operation, session)) ? operation : session;
        }

        return phase?.Id > session?.Id || session is null ? phase?.Phase : null;
    }

    private bool HasSeen(CircleOperation one, CircleOperation earlier) => one.Basis.Any(id => id == earlier.Id
        || (all.FirstOrDefault(operation => operation.Id == id && operation.Subject is null) is { } basis && HasSeen(basis, earlier)));
}
