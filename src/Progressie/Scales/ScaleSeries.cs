using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>The readings of one person on one scale, over time: what was told, put right and taken back, and the versions of the
/// scale.</summary>
/// <remarks>Every verb returns a new series and leaves this one as it was. A position belongs to the version of the scale it was told on,
/// and is compared with others as long as 10 and 0 mean the same. It holds personal data, and <see cref="ToString"/> shows none of it.
/// Two series are equal when they began alike and the same happened. Immutable and safe to share between threads. Source: handbook
/// 4.</remarks>
public sealed partial class ScaleSeries : IEquatable<ScaleSeries>
{
    internal const string DocumentKind = "scale-series";

    private readonly Scale _first;
    private readonly ScaleSeriesDetails _details;
    private readonly EventLog<ScaleEvent> _log;
    private readonly ScaleSeriesState _state;
    private ValueList<ScaleEntry>? _entries;
    private ValueList<Scale>? _versions;
    private int[]? _lines;

    private ScaleSeries(Scale first, ScaleSeriesDetails details, EventLog<ScaleEvent> log, ScaleSeriesState state)
    {
        _first = first;
        _details = details;
        _log = log;
        _state = state;
    }

    /// <summary>Gets the scale as it is now.</summary>
    public Scale Scale => _state.Current;

    /// <summary>Gets the versions of the scale that readings were told on, oldest first.</summary>
    /// <value>Never empty. One that was taken back is among them only while a reading on it stands.</value>
    public IReadOnlyList<Scale> Versions => _versions ??= ListVersions();

    /// <summary>Gets the host's key for the series.</summary>
    /// <value><see langword="null"/> when it has none.</value>
    public SeriesId? Id => _details.Id;

    /// <summary>Gets whose series it is.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public Participant? Owner => _details.Owner;

    /// <summary>Gets the language that is spoken in the readings.</summary>
    /// <value><see langword="null"/> when not known.</value>
    public LanguageTag? Language => _details.Language;

    /// <summary>Gets the host's own data.</summary>
    /// <value>Empty when there is none.</value>
    public HostExtensions Extensions => _details.Extensions;

    /// <summary>Gets everything that happened, in order. An event's number is its place, counted from 1.</summary>
    /// <value>Empty at the beginning.</value>
    public IReadOnlyList<ScaleEvent> Events => _log.Events;

    /// <summary>Gets the readings after corrections, in the order in which they were recorded.</summary>
    /// <value>Empty when there are none; holds what was withdrawn too, marked so.</value>
    public IReadOnlyList<ScaleEntry> Entries => _entries ??= ListEntries();

    /// <summary>Gets the steps that were chosen at readings that were not withdrawn, as they stand now, each once, in the order in which
    /// they were recorded.</summary>
    /// <value>Empty when there are none. Where a step does not say where it came from, that is filled in; and whose it is too, when the
    /// person's own view was told.</value>
    public IReadOnlyList<NextStep> Steps
    {
        get
        {
            Dictionary<int, ScaleEntry> entries =
                Entries.Where(static entry => !entry.IsWithdrawn).ToDictionary(static entry => entry.Number);
            StepHistories steps = new();
            for (int i = 0; i < _log.Count; i++)
            {
                ScaleEvent happened = _log.Events[i];
                if (happened is ReadingRecorded && entries.TryGetValue(i + 1, out ScaleEntry? entry) && StepOf(entry) is { } chosen)
                {
                    steps[chosen].Agree(chosen, happened, isCorrected: chosen.Agreed != entry.Original.When);
                }
                else if (happened is StepReviewed reviewed && _log.Stands(i + 1)
                    && entries.TryGetValue(reviewed.Number, out ScaleEntry? reading) && StepOf(reading) is { } told)
                {
                    steps[told].Tell(reviewed.Status, reviewed);
                }
            }

            return ValueList<NextStep>.Own([.. steps.All.Select(static step => step.Now)]);
        }
    }

    /// <summary>Gets those of <see cref="Steps"/> that are still open.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<NextStep> OpenSteps => NextSteps.Open(Steps);

    internal Scale First => _first;

    /// <summary>The entries that were not withdrawn, in order of time; of the same time, in the order of recording.</summary>
    internal IEnumerable<ScaleEntry> Standing =>
        TimeOrder.Of(Entries.Where(static entry => !entry.IsWithdrawn), static entry => (entry.When, entry.At.Offset));

    /// <summary>Gets whether two series began alike and the same happened.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(ScaleSeries? left, ScaleSeries? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Gets whether two series differ.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ScaleSeries? left, ScaleSeries? right) => !(left == right);

    /// <summary>Begins a series.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="writer">Who begins it. It is their own series, unless the details say whose it is: whoever begins one for somebody who
    /// stays unnamed uses <see cref="Writer.Anonymous"/>.</param>
    /// <param name="details">Whose series it is, the language that is spoken, and so on; may be left out.</param>
    /// <returns>A series without readings. Without an owner everything works but <see cref="ScaleSpread"/>, where everybody must count
    /// once.</returns>
    /// <exception cref="ArgumentNullException">The scale or the writer is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The name of the owner is blank or holds what a document cannot carry; the exception
    /// carries the report.</exception>
    public static ScaleSeries Start(Scale scale, Writer writer, ScaleSeriesDetails? details = null) =>
        TryStart(scale, writer, details).Value;

    /// <summary>Begins a series when everything fits.</summary>
    /// <inheritdoc cref="Start(Scale, Writer, ScaleSeriesDetails?)" path="/param"/>
    /// <returns>A series without readings, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException">The scale or the writer is <see langword="null"/>.</exception>
    public static Validated<ScaleSeries> TryStart(Scale scale, Writer writer, ScaleSeriesDetails? details = null)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(writer);
        details ??= ScaleSeriesDetails.None;
        IssueCollector issues = new();
        details.Owner?.Check(new TextCheck(issues, "/owner"));
        if (details.Owner is null && writer.By is { } own)
        {
            details = details with { Owner = new Participant { Id = own } };
        }

        ScaleSeries begun = new(scale, details, EventLog<ScaleEvent>.Begin(writer.Limits), ScaleRules.Begin(scale));
        Room.JudgeBegun(begun, writer.Limits, issues);
        return new Validated<ScaleSeries>(issues.HasErrors ? null : begun, issues.ToReport(DocumentKind));
    }

    /// <summary>Records something that happened.</summary>
    /// <param name="next">What happened.</param>
    /// <returns>A new series.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, in the current state of the series; the exception carries the
    /// report.</exception>
    public ScaleSeries Record(ScaleEvent next) => TryRecord(next).Value;

    /// <summary>Records something that happened when it can be, in the current state of the series.</summary>
    /// <inheritdoc cref="Record(ScaleEvent)" path="/param"/>
    /// <returns>A new series, or none, with everything there is to say. Pointers are those of the event as it would stand in the
    /// document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is <see langword="null"/>.</exception>
    public Validated<ScaleSeries> TryRecord(ScaleEvent next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return TryRecord(next, new IssueCollector());
    }

    /// <summary>Gets the series as it was after a number of events: 0 for its beginning.</summary>
    /// <param name="events">The number of events.</param>
    /// <returns>A series with that many events, equal to what it was then.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer events, or the number is below 0.</exception>
    public ScaleSeries After(int events) => Replay(
        _first, _details, _log.Events.Take(events), _log.Room.Limits, new IssueCollector());

    /// <summary>Gets an entry by its number, that of its event.</summary>
    /// <param name="number">The number, counted from 1.</param>
    /// <returns>The entry as it stands after corrections.</returns>
    /// <exception cref="ArgumentException">No entry has that number.</exception>
    public ScaleEntry GetEntry(int number) => TryGetEntry(number, out ScaleEntry? entry) ? entry : throw Numbers.None(number);

    /// <summary>Gets an entry by its number when there is one.</summary>
    /// <param name="number">The number, counted from 1.</param>
    /// <param name="entry">The entry as it stands after corrections, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetEntry(int number, [NotNullWhen(true)] out ScaleEntry? entry) =>
        Numbers.TryFind(Entries, static one => one.Number, number, out entry);

    /// <summary>Gets the latest reading of each perspective side by side: the person's own first, then those of others. They are never
    /// merged.</summary>
    /// <returns>The entries that were not withdrawn, one for each perspective that has any.</returns>
    public IReadOnlyList<ScaleEntry> SideBySide()
    {
        Dictionary<PerspectiveId, ScaleEntry> latest = [];
        foreach (ScaleEntry entry in Standing)
        {
            latest[entry.Reading.Perspective] = entry;
        }

        // In the order in which the scale asks; a view that it asks no more comes last.
        IEnumerable<PerspectiveId> order = Versions.Reverse()
            .SelectMany(static scale => scale.Perspectives)
            .Select(static perspective => perspective.Id)
            .Distinct();
        return ValueList<ScaleEntry>.Own([.. order.Where(latest.ContainsKey).Select(perspective => latest[perspective])]);
    }

    /// <summary>Looks at how far it is, in the person's own view: what is covered, what changed, and the line over time.</summary>
    /// <returns>The progress.</returns>
    public ScaleProgress Progress() => Progress(PerspectiveId.Own);

    /// <summary>Looks at how far it is in one view: what is covered, what changed, and the line over time.</summary>
    /// <param name="perspective">Whose view.</param>
    /// <returns>The progress. Without readings when there are none in that view.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ScaleProgress Progress(PerspectiveId perspective) => perspective.IsDefault
        ? throw new ArgumentException("The id is default, which is no id.", nameof(perspective))
        : ScaleProgress.Of(this, perspective);

    /// <summary>Looks at how far it is in one view: what is covered, what changed, and the line over time.</summary>
    /// <param name="perspective">The id of whose view.</param>
    /// <returns>The progress. Without readings when there are none in that view.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="perspective"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The id does not follow its rule.</exception>
    public ScaleProgress Progress(string perspective) => Progress(PerspectiveId.Parse(perspective));

    /// <summary>Gives what the readings hold as statements, for techniques that take those, such as a circle board.</summary>
    /// <returns>Of each reading, in the order in which they were recorded: what is there is achieved, and a step higher is desired. Each
    /// names the scale and the reading. Of what was withdrawn there is none.</returns>
    public IReadOnlyList<ProgressStatement> ToStatements() =>
        ValueList<ProgressStatement>.Own([.. Entries.SelectMany(StatementsOf)]);

    /// <summary>Gives what one reading holds as statements.</summary>
    /// <param name="number">The number of the reading.</param>
    /// <returns>The statements, as of all readings.</returns>
    /// <exception cref="ArgumentException">No reading has that number.</exception>
    public IReadOnlyList<ProgressStatement> ToStatements(int number) => StatementsOf(GetEntry(number));

    /// <inheritdoc/>
    public bool Equals(ScaleSeries? other) =>
        other is not null
            && (ReferenceEquals(this, other)
                || (_first == other._first && _details == other._details && _log.Events.Equals(other._log.Events)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScaleSeries);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_first, _log.Count);

    /// <summary>Shows the scale and how much happened, and nothing that a person said.</summary>
    /// <returns>Text such as <c>series on scale 'handovers' version 1 (12 events)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"series on {Scale} ({_log.Count} events)");

    /// <summary>Takes up a series from what happened in it. An event that cannot be keeps its place, so that everything that is wrong is
    /// told at once and where it stands; whether there were errors is for who asks.</summary>
    internal static ScaleSeries Replay(
        Scale first, ScaleSeriesDetails details, IReadOnlyList<ScaleEvent> events, ProgressieLimits limits, IssueCollector issues)
    {
        ScaleSeriesState state = ScaleRules.Begin(first);
        EventLog<ScaleEvent> log = EventLog<ScaleEvent>.Begin(limits);
        foreach (ScaleEvent next in events)
        {
            state = ScaleRules.Follow(state, log, next, issues);
            log = log.Follow(next, issues);
        }

        return new ScaleSeries(first, details, log, state);
    }

    /// <summary>The version of the scale that a reading is on.</summary>
    internal Scale ScaleOf(ScaleEntry entry) => _state.Versions[_state.PlaceOf(entry.Version)].Scale;

    /// <summary>The line of an entry: positions of entries on the same line are compared.</summary>
    internal int LineOf(ScaleEntry entry) => Lines[_state.PlaceOf(entry.Version)];

    /// <summary>Where it is good enough for an entry: as was said last, and stands, while 10 and 0 meant what they mean for it.</summary>
    internal ScalePosition? GoodEnoughFor(ScaleEntry entry)
    {
        int line = LineOf(entry);
        for (int place = Lines.Length - 1; place >= 0; place--)
        {
            if (Lines[place] == line && Stands(place))
            {
                return _state.Versions[place].Scale.GoodEnough;
            }
        }

        return null;
    }

    /// <summary>Whether 10 and 0 meant for an entry what they mean now.</summary>
    internal bool IsOnCurrentLine(ScaleEntry entry) => LineOf(entry) == Lines[_state.CurrentPlace];

    private bool IsChosenAt(ScaleEntry entry, NextStep step) => StepOf(entry)?.IsSameStep(step) == true;

    private NextStep? StepOf(ScaleEntry entry) => entry.Step is { } step ? ChosenAt(entry, step) : null;

    private NextStep ChosenAt(ScaleEntry entry, NextStep step) => step with
    {
        Origin = step.Origin ?? ScaleOf(entry).Source(Id, entry.Number),
        Owner = step.Owner ?? (entry.Reading.Perspective == PerspectiveId.Own ? Owner : null),
    };

    private ValueList<ProgressStatement> StatementsOf(ScaleEntry entry) => entry.IsWithdrawn
        ? ValueList<ProgressStatement>.Empty
        : entry.Reading.ToStatements(ScaleOf(entry).Source(Id, entry.Number));

    /// <summary>Records an event, unless something is wrong with it or was wrong already.</summary>
    private Validated<ScaleSeries> TryRecord(ScaleEvent next, IssueCollector issues)
    {
        if (_log.IsAgain(next))
        {
            return new Validated<ScaleSeries>(issues.HasErrors ? null : this, issues.ToReport(DocumentKind));
        }

        next.Check(new TextCheck(issues, "/events", _log.Count));
        ScaleEvent complete = ScaleRules.Complete(_state, _log, next);
        ScaleSeriesState after = ScaleRules.Follow(_state, _log, complete, issues);
        EventLog<ScaleEvent>? log = issues.HasErrors ? null : _log.Record(this, complete, issues);
        return log is null || issues.HasErrors
            ? Refuse(issues)
            : new Validated<ScaleSeries>(new ScaleSeries(_first, _details, log, after), issues.ToReport(DocumentKind));
    }

    /// <summary>For each version, the place of one on which 10 and 0 mean what they mean there, the same for all of these. A version that
    /// was taken back says nothing of meaning any more: it goes with those of the same words.</summary>
    private int[] Lines => _lines ??= FindLines();

    private int[] FindLines()
    {
        int[] lines = new int[_state.Versions.Count];
        Dictionary<Scale, int> byWords = new(SameAnchors.Comparer);
        int latest = 0;
        for (int place = 0; place < lines.Length; place++)
        {
            if (Stands(place))
            {
                ScaleVersion version = _state.Versions[place];
                lines[place] = version.MeansTheSame ? lines[latest] : byWords.GetValueOrDefault(version.Scale, place);
                byWords[version.Scale] = lines[place];
                latest = place;
            }
        }

        for (int place = 0; place < lines.Length; place++)
        {
            if (!Stands(place))
            {
                byWords.TryAdd(_state.Versions[place].Scale, place);
                lines[place] = byWords[_state.Versions[place].Scale];
            }
        }

        return lines;
    }

    private bool Stands(int place) => _log.Stands(_state.Versions[place].Event);

    private ValueList<ScaleEntry> ListEntries() => ValueList<ScaleEntry>.Own(
    [
        .. _log.ListTold<ReadingRecorded, ReadingCorrected>()
            .Select(static one => new ScaleEntry(one.Number, one.Told, one.Corrections, one.IsWithdrawn)),
    ]);

    private ValueList<Scale> ListVersions()
    {
        HashSet<DefinitionVersion> used = [.. Entries.Where(static entry => !entry.IsWithdrawn).Select(static entry => entry.Version)];
        return ValueList<Scale>.Own(
        [
            .. _state.Versions
                .Where(version => _log.Stands(version.Event) || used.Contains(version.Scale.Version))
                .Select(static version => version.Scale),
        ]);
    }
}
