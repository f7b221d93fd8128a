using System.Text;
using System.Text.RegularExpressions;
using Progressie.Circles;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Circles;

/// <summary>A view of any board holds nothing that its reader may not see, wherever one looks: in the objects, the document and the
/// page.</summary>
public sealed partial class CircleViewLaws
{
    [Fact]
    public void Views_OfAnyBoard_HoldNoWordThatTheirReaderMayNotSee() => ViewLaw.ForAll(
        Generate.Board,
        static (law, generated) =>
        {
            CircleBoard board = MarkedBoard.Of(generated);
            NaiveWall wall = NaiveWall.Of(board);
            foreach (ParticipantId? reader in ReadersOf(board))
            {
                CircleSnapshot view = reader is { } one ? board.ViewFor(one) : board.ViewForEveryone();
                Check(law, Faces(view), wall.WordsFor(reader), board);
                Assert.DoesNotContain(Reachable.From(view).Objects, static reached => reached is CircleBoard or NoteState or NoteLog);
            }
        });

    [Fact]
    public void SidesAndMerges_OfAnyBoards_ShowNoWordThatNotEverybodyMaySee() => ViewLaw.ForAll(
        Generate.Replicas,
        static (law, replicas) =>
        {
            CircleMerge merge = MarkedBoard.Of(replicas[0]).Merge(MarkedBoard.Of(replicas[1]));
            HashSet<string> open = NaiveWall.Of(merge.Board).WordsFor(null);
            Check(law, [ViewLaw.Pages.Of(merge, LanguageTag.Dutch).ToText()], open, merge.Board);
            if (merge.Board is { Form: CircleForm.TwoSided, Phase: not CirclePhase.Prepare })
            {
                CircleComparison sides = merge.Board.CompareSides();
                Check(law, ViewLaw.FacesOf(sides, ViewLaw.Pages.Of(sides, LanguageTag.Dutch)), open, merge.Board);
            }
        },
        least: 500);

    /// <summary>While everybody hears of everything at once, it is exactly the notes of the plain model.</summary>
    [Fact]
    public void Views_OfABoardOnWhichNobodyWasOffline_ShowExactlyWhatIsOpen() => Props.ForAll(
        Generate.Board,
        static generated =>
        {
            CircleBoard board = Empty(generated);
            foreach (CircleOperation operation in generated.Operations.DistinctBy(static operation => operation.Id.Number))
            {
                HashSet<NoteId> before = [.. board.ViewForEveryone().Notes.Select(static note => note.Id)];
                board = board.Apply([operation is PhaseEntered entered ? entered with { Seen = LatestOf(board) } : operation]).Board;
                CircleSnapshot view = board.ViewForEveryone();
                NaiveWall wall = NaiveWall.Of(board);
                foreach (ParticipantId? reader in ReadersOf(board))
                {
                    CircleSnapshot seen = reader is { } one ? board.ViewFor(one) : view;
                    Assert.Equal(
                        wall.NotesFor(reader).OrderBy(static id => id.AddedBy),
                        seen.Notes.Concat(seen.TakenOff).Select(note => board.Find(note.Id)!.Id).OrderBy(static id => id.AddedBy));
                    Assert.Equal(board.Notes.Count, seen.Notes.Count + seen.NotYetShown);
                    Assert.All(seen.Notes, note => Assert.Equal(board.Find(note.Id)!.Text, note.Text));
                }

                // What was shown stays shown.
                Assert.Superset(before, view.Notes.Concat(view.TakenOff).Select(static note => note.Id).ToHashSet());
            }
        },
        cases: 200);

    /// <summary>What is open to a reader need not all be there: words are replaced.</summary>
    private static void Check(ViewLaw law, IEnumerable<string> faces, HashSet<string> open, CircleBoard board)
    {
        string[] all = [.. faces];
        law.Check(
            all,
            board.Operations.SelectMany(MarkedBoard.WordsOf).Distinct().Where(word => !open.Contains(word)),
            all.SelectMany(MarkedBoard.WordsIn).Distinct());
    }

    private static OperationId[] LatestOf(CircleBoard board) =>
        [.. board.Operations.GroupBy(static operation => operation.Id.Replica).Select(static group => group.Last().Id)];

    private static CircleBoard Empty(CircleBoard board) => Generate.BoardWith(board, []);

    private static IEnumerable<ParticipantId?> ReadersOf(CircleBoard board) =>
    [
        null,
        .. board.Log.People.AreListed || board.Participants.Count > 0
            ? board.Participants.Select(static person => (ParticipantId?)person.Id)
            : board.Operations.Select(static operation => operation.By).OfType<ParticipantId>().Distinct().Cast<ParticipantId?>(),
    ];

    private static IEnumerable<string> Faces(CircleSnapshot view) => ViewLaw.FacesOf(
        view,
        [
            ViewLaw.Pages.Of(view, LanguageTag.Dutch),
            .. view.Notes.Concat(view.TakenOff).Select(note => ViewLaw.Pages.Of(note, view, LanguageTag.Dutch)),
        ]);

    /// <summary>A board on which every word that somebody wrote is met nowhere else.</summary>
    private static partial class MarkedBoard
    {
        internal static CircleBoard Of(CircleBoard board) => Generate.BoardWith(board, board.Operations.Select(Mark));

        internal static IEnumerable<string> WordsIn(string text) => Marks().Matches(text).Select(static match => match.Value);

        internal static IEnumerable<string> WordsOf(CircleOperation operation) =>
            Reachable.From(operation).Texts.SelectMany(WordsIn);

        private static CircleOperation Mark(CircleOperation operation)
        {
            string id = $"w{operation.Id.Number}x{Convert.ToHexString(Encoding.UTF8.GetBytes(operation.Id.Replica.ToString()))}";
            return operation switch
            {
                NoteAdded added => added with
                {
                    Text = $"{id}t;",
                    How = added.How is null ? null : $"{id}h;",
                    Category = added.Category is null ? null : $"{id}c;",
                    Source = added.Source is { Element: not null } source ? source with { Element = $"{id}e;" } : added.Source,
                },
                NoteReworded reworded => reworded with { Text = $"{id}t;" },
                NoteCategorised { Category: not null } categorised => categorised with { Category = $"{id}c;" },
                NotePlanned planned => planned with
                {
                    Plan = planned.Plan with
                    {
                        Owners = [.. planned.Plan.Owners.Select(owner => owner with { Name = $"{id}o;" })],
                        How = $"{id}h;",
                        When = $"{id}w;",
                        HelpWanted = $"{id}n;",
                    },
                },
                NoteAchieved achieved => achieved with { How = $"{id}h;" },
                NoteMoved moved => moved with { Why = $"{id}y;" },
                NoteSplit split => split with
                {
                    Achieved = $"{id}a;",
                    Remaining = $"{id}r;",
                    How = $"{id}h;",
                    Category = split.Category is null ? null : $"{id}c;",
                },
                _ => operation,
            };
        }

        [GeneratedRegex("w[0-9]+x[0-9A-F]+[a-z];", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
        private static partial Regex Marks();
    }

    /// <summary>Who may see what, worked out by playing the operations one after another: after each, whoever sees a note sees how it
    /// stands and what was just done to it.</summary>
    private sealed class NaiveWall
    {
        private readonly Dictionary<NoteId, (int Phase, ParticipantId? Author)> _veiled = [];
        private readonly Dictionary<NoteId, HashSet<string>> _open = [];
        private readonly Dictionary<NoteId, HashSet<string>> _own = [];
        private readonly Dictionary<NoteId, ParticipantId?> _authors = [];
        private readonly HashSet<NoteId> _shown = [];

        internal static NaiveWall Of(CircleBoard board)
        {
            NaiveWall wall = new();
            CircleBoard played = Empty(board);
            foreach (CircleOperation operation in board.Operations)
            {
                played = played.Apply([operation]).Board;
                wall.Look(played, operation);
            }

            return wall;
        }

        internal HashSet<string> WordsFor(ParticipantId? reader) =>
        [
            .. _authors.Keys.SelectMany(note => IsOwn(note, reader) ? _own[note] : _open[note]),
        ];

        internal IEnumerable<NoteId> NotesFor(ParticipantId? reader) =>
            _authors.Keys.Where(note => IsOwn(note, reader) || _shown.Contains(note));

        private bool IsOwn(NoteId note, ParticipantId? reader) => reader is not null && _authors[note] == reader;

        private void Look(CircleBoard board, CircleOperation operation)
        {
            int phase = board.Phase is { } entered ? board.Phases.ToList().IndexOf(entered) : -1;
            bool isSilent = (board.Form, board.Phase) is (CircleForm.Team, CirclePhase.FillInner or CirclePhase.FillOuter)
                or (CircleForm.TwoSided, CirclePhase.Prepare);
            CircleNote[] notes = [.. board.Notes.Concat(board.TakenOff).OrderBy(static note => note.Id.AddedBy)];
            foreach (CircleNote note in notes.Where(note => !_authors.ContainsKey(note.Id)))
            {
                _open[note.Id] = [];
                _own[note.Id] = [];
                _authors[note.Id] = note.Author;
                if (note.SplitFrom is { } whole && _authors.ContainsKey(whole))
                {
                    if (_veiled.TryGetValue(whole, out (int Phase, ParticipantId? Author) silence))
                    {
                        _veiled[note.Id] = silence;
                        _authors[note.Id] = _authors[whole];
                    }
                }
                else if (isSilent)
                {
                    _veiled[note.Id] = (phase, note.Author);
                }
            }

            foreach (NoteId opened in _veiled.Where(pair => phase > pair.Value.Phase).Select(static pair => pair.Key).ToArray())
            {
                _veiled.Remove(opened);
            }

            foreach (CircleNote note in notes)
            {
                bool isAbout = operation.Subject == note.Id || note.Id.AddedBy == operation.Id;
                string[] words =
                [
                    .. Reachable.From(new object?[] { note.Text, note.Category, note.How, note.Plan, note.Source }).Texts,
                    .. isAbout ? MarkedBoard.WordsOf(operation) : [],
                ];
                _own[note.Id].UnionWith(words.SelectMany(MarkedBoard.WordsIn));
                if (!_veiled.ContainsKey(note.Id) && (!note.IsTakenOff || _shown.Contains(note.Id)))
                {
                    _shown.Add(note.Id);
                    _open[note.Id].UnionWith(words.SelectMany(MarkedBoard.WordsIn));
                }
            }
        }
    }
}
