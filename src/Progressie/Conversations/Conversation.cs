using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Progressie.Internal;
using Progressie.Motivation;

namespace Progressie.Conversations;

/// <summary>A conversation as it really goes: who take part, and what happened, in the order in which it happened.</summary>
/// <remarks>Every verb returns a new conversation and leaves this one as it was. It can be written away and taken up again at any moment.
/// Nothing has to have been discussed: a conversation is as complete as its participants say. It holds personal data, and
/// <see cref="ToString"/> shows none of it. Two conversations are equal when they began alike and the same happened. Immutable and safe to
/// share between threads. Source: handbook 1 to 9.</remarks>
public sealed partial class Conversation : IEquatable<Conversation>
{
    internal const string DocumentKind = "conversation";

    private readonly ConversationBeginning _beginning;
    private readonly ConversationRules _rules;
    private readonly EventLog<ConversationEvent> _log;
    private readonly ConversationState _state;
    private ValueList<ConversationEntry>? _entries;

    private Conversation(
        ConversationBeginning beginning, ConversationRules rules, EventLog<ConversationEvent> log, ConversationState state)
    {
        _beginning = beginning;
        _rules = rules;
        _log = log;
        _state = state;
    }

    /// <summary>Gets the model that the conversation follows, as far as it likes.</summary>
    public ConversationModel Model => _beginning.Model;

    /// <summary>Gets the host's key for the conversation.</summary>
    /// <value><see langword="null"/> when it has none.</value>
    public ConversationId? Id => _beginning.Details.Id;

    /// <summary>Gets what the conversation is about.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Topic => _beginning.Details.Topic;

    /// <summary>Gets the language the model is shown in.</summary>
    /// <value><see langword="null"/> when not known.</value>
    public LanguageTag? Language => _beginning.Details.Language;

    /// <summary>Gets who take part, with the names they go by now: those listed at the start and those who joined since, without who
    /// left.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<ConversationParticipant> Participants => _state.People.Now;

    /// <summary>Gets what is filled in for the parameters of the model.</summary>
    /// <value>Empty for what the model has by default.</value>
    public IReadOnlyList<ParameterValue> Parameters => _beginning.Details.Parameters;

    /// <summary>Gets the steps that were brought along from earlier, as they were then.</summary>
    /// <value>Empty when there were none.</value>
    public IReadOnlyList<NextStep> Carried => _beginning.Details.Carried;

    /// <summary>Gets the moment the conversation began.</summary>
    public DateTimeOffset StartedAt => _beginning.StartedAt;

    /// <summary>Gets the host's own data.</summary>
    /// <value>Empty when there is none.</value>
    public HostExtensions Extensions => _beginning.Details.Extensions;

    /// <summary>Gets everything that happened, in order. An event's number is its place, counted from 1.</summary>
    /// <value>Empty at the beginning.</value>
    public IReadOnlyList<ConversationEvent> Events => _log.Events;

    /// <summary>Gets what is known of the situation now.</summary>
    /// <value><see langword="null"/> when nothing is; then every role is open.</value>
    public RoleSituation? Situation => _state.Situation;

    /// <summary>Gets the role of who leads the conversation now.</summary>
    /// <value><see langword="null"/> when none of the four applies.</value>
    public ProgressRole? Role => _state.Role;

    /// <summary>Gets whether the conversation was brought to an end.</summary>
    public bool IsClosed => _state.ClosedAt is not null;

    /// <summary>Gets the moment the conversation was brought to an end.</summary>
    /// <value><see langword="null"/> while it is open.</value>
    public DateTimeOffset? ClosedAt => _state.ClosedAt;

    /// <summary>Gets what was said, as it stands after corrections, in the order in which it was said.</summary>
    /// <value>Empty when nothing was; holds what was withdrawn too, marked so.</value>
    public IReadOnlyList<ConversationEntry> Entries => _entries ??= ListEntries();

    /// <summary>Gets the ids of the steps in the order in which they really came up, each as often as the talk came to it.</summary>
    /// <value>Empty when nothing was said.</value>
    public IReadOnlyList<StepId> Path
    {
        get
        {
            List<StepId> path = [];
            foreach (ConversationEntry entry in Entries)
            {
                if (!entry.IsWithdrawn && (path.Count == 0 || path[^1] != entry.Step))
                {
                    path.Add(entry.Step);
                }
            }

            return ValueList<StepId>.Own([.. path]);
        }
    }

    /// <summary>Gets the steps and asides in which something was said, in the order of the model. Telling what came of a step brought along
    /// counts for the steps that are about that.</summary>
    /// <value>Empty when nothing was said.</value>
    public IReadOnlyList<ConversationStep> Discussed =>
        ValueList<ConversationStep>.Own([.. Model.All.Where((_, index) => IsDiscussed(index))]);

    /// <summary>Gets the steps that were not discussed, in the order of the model. That is all it means.</summary>
    /// <value>Empty when every step was. Asides are never in it.</value>
    public IReadOnlyList<ConversationStep> NotDiscussed =>
        ValueList<ConversationStep>.Own([.. Model.Steps.Where((_, index) => !IsDiscussed(index))]);

    /// <summary>Gets the steps that were agreed on and not withdrawn, in the order in which they were, as they stand now. Agreeing on a
    /// step again, such as for another day, changes that step and makes it open again. What is recorded later goes before, unless it says
    /// that it happened earlier.</summary>
    /// <value>Empty when none was.</value>
    public IReadOnlyList<NextStep> Agreed => ValueList<NextStep>.Own(
        [.. ListSteps().All.Where(static step => step.IsAgreedOn).Select(static step => step.AgreedNow)]);

    /// <summary>Gets the steps that were brought along, as they were then, but for where they stand now.</summary>
    /// <value>As many as <see cref="Carried"/>, in the same order.</value>
    public IReadOnlyList<NextStep> CarriedNow
    {
        get
        {
            StepHistories steps = ListSteps();
            return ValueList<NextStep>.Own([.. Carried.Select(step => steps[step].Stand(step))]);
        }
    }

    /// <summary>Gets all steps as they stand now, each once: those brought along, then those agreed on here.</summary>
    /// <value>Empty when there are none. Where a step does not say where it came from, that is filled in for those agreed on here.</value>
    public IReadOnlyList<NextStep> Steps => ValueList<NextStep>.Own([.. ListSteps().All.Select(static step => step.Now)]);

    /// <summary>Gets those of <see cref="Steps"/> that are still open. The next conversation begins with them.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<NextStep> OpenSteps => NextSteps.Open(Steps);

    /// <summary>Gets what was said about the usefulness of the conversation: before, halfway and after, in the order in which it was
    /// said.</summary>
    /// <value>Empty when nothing was.</value>
    public IReadOnlyList<UsefulnessAnswer> Usefulness
    {
        get
        {
            List<UsefulnessAnswer> answers = [];
            foreach (ConversationEntry entry in Entries)
            {
                ConversationStep step = Model.GetStep(entry.Step);
                if (!entry.IsWithdrawn && step.Moment is { } moment)
                {
                    answers.Add(new UsefulnessAnswer(moment, UsefulnessIn(step, entry.Answer), entry));
                }
            }

            return ValueList<UsefulnessAnswer>.Own([.. answers]);
        }
    }

    /// <summary>Gets who leads: who has the leading part, else who asks, else who is listed first.</summary>
    public ParticipantId LedBy
    {
        get
        {
            PartyId? party = LeadOf(Model);
            return (Participants.FirstOrDefault(participant => participant.Party == party) ?? Participants[0]).Person.Id;
        }
    }

    internal ConversationBeginning Beginning => _beginning;

    internal ConversationRules Rules => _rules;

    internal ConversationState State => _state;

    internal EventLog<ConversationEvent> Log => _log;

    /// <summary>The events of a kind that were not taken back, as they stand after corrections.</summary>
    internal IEnumerable<T> Standing<T>()
        where T : ConversationEvent => Enumerable.Range(1, _log.Count)
            .Where(number => _log.Events[number - 1] is T && _log.Stands(number))
            .Select(AsItStands)
            .Cast<T>();

    /// <summary>An event as it stands after corrections.</summary>
    internal ConversationEvent AsItStands(int number) => CorrectionsOf(number)
        .Aggregate(_log.Events[number - 1], (happened, correction) => _log.Events[correction - 1].PutRight(happened));

    internal ConversationDetails Details => _beginning.Details;

    private ProgressSource Here => ProgressSource.Of(Model.Id, Model.Version) with { Conversation = Id };

    private ImmutableSortedSet<int> CorrectionsOf(int number) =>
        _state.Corrections.GetValueOrDefault(number, EntryCorrections.None).All;

    /// <summary>The step that was agreed on in an event, as it stands after corrections; <see langword="null"/> when none was.</summary>
    /// <remarks>A correction goes before what was taken along from here, and after nothing else that was agreed or told since.</remarks>
    private NextStep? AgreedIn(int number) => AsItStands(number) is Decided decided
        ? Placed(decided.Step, number) with { Agreed = decided.When.Next(CorrectionsOf(number).Count) }
        : null;

    /// <summary>What the step that was agreed on in an event is known by: as it was agreed on at first, whatever its words became, unless
    /// it turned out to be a step that came from elsewhere.</summary>
    private NextStep KnownBy(int number)
    {
        NextStep first = ((Decided)_log.Events[number - 1]).Step, now = ((Decided)AsItStands(number)).Step;
        return Placed(first.Origin == now.Origin ? first : now, number);
    }

    /// <summary>A step with where it came from. One that was brought along without that stays known by its words.</summary>
    private NextStep Placed(NextStep step, int number) => (step.Origin is null || step.Origin == Here) && !_beginning.IsCarried(step)
        ? step with { Origin = PlaceOf(number) }
        : step;

    private ProgressSource PlaceOf(int number) => Here with { Element = Number(number) };

    /// <summary>What was agreed and told here of each step, those brought along first.</summary>
    private StepHistories ListSteps()
    {
        StepHistories steps = new();
        foreach (NextStep brought in NextSteps.Merge(Carried))
        {
            steps[brought].Bring(brought);
        }

        for (int number = 1; number <= _log.Count; number++)
        {
            if (!_log.Stands(number))
            {
                continue;
            }

            ConversationEvent happened = AsItStands(number);
            if (AgreedIn(number) is { } step)
            {
                StepHistory history = steps[KnownBy(number)];
                history.Agree(step, happened);
                steps.Know(step, history);
                steps.Know(step with { Origin = PlaceOf(number) }, history);
            }
            else if (happened is Reviewed reviewed)
            {
                steps[ReviewedIn(reviewed)].Tell(reviewed.Status, reviewed);
            }
        }

        return steps;
    }

    private bool IsReviewOf(Reviewed reviewed, NextStep step) => reviewed.AgreedStep is { } agreed
        ? IsAgreedIn(agreed, step)
        : ReviewedIn(reviewed).IsSameStep(step);

    private bool IsAgreedIn(int number, NextStep step) =>
        AgreedIn(number) is { } agreed && (agreed.IsSameStep(step) || KnownBy(number).IsSameStep(step));

    private NextStep ReviewedIn(Reviewed reviewed) =>
        reviewed.AgreedStep is { } agreed ? KnownBy(agreed) : Carried[reviewed.CarriedStep!.Value - 1];

    /// <summary>Gets whether two conversations began alike and the same happened.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Conversation? left, Conversation? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Gets whether two conversations differ.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Conversation? left, Conversation? right) => !(left == right);

    /// <summary>Begins a conversation of the one who writes with others: the writer has the leading part, the others have the one other
    /// part.</summary>
    /// <param name="model">The model to follow. Its parts have to tell who has which; where there are more, name them in the other
    /// overload.</param>
    /// <param name="writer">Who begins it, and when.</param>
    /// <param name="with">The ids of the others.</param>
    /// <param name="details">Topic, language, situation, steps brought along, and so on; nothing when left out.</param>
    /// <returns>A conversation in which nothing was said.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer stays unnamed.</exception>
    /// <exception cref="ProgressieDataException">A text is no id, who has which part is not clear, or something does not fit the model and
    /// the situation; the exception carries the report.</exception>
    [OverloadResolutionPriority(1)]
    public static Conversation Start(
        ConversationModel model, Writer writer, IReadOnlyList<string> with, ConversationDetails? details = null) =>
        TryStart(model, writer, with, details).Value;

    /// <inheritdoc cref="Start(ConversationModel, Writer, IReadOnlyList{string}, ConversationDetails?)"/>
    public static Conversation Start(
        ConversationModel model, Writer writer, IReadOnlyList<ParticipantId> with, ConversationDetails? details = null) =>
        TryStart(model, writer, with, details).Value;

    /// <summary>Begins a conversation of the one who writes with others when everything fits: the writer has the leading part, the others
    /// have the one other part.</summary>
    /// <param name="model">The model to follow. Its parts have to tell who has which; where there are more, name them in the other
    /// overload.</param>
    /// <param name="writer">Who begins it, and when.</param>
    /// <param name="with">The ids of the others; a text that is no id is reported.</param>
    /// <param name="details">Topic, language, situation, steps brought along, and so on; nothing when left out.</param>
    /// <returns>The conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer stays unnamed.</exception>
    [OverloadResolutionPriority(1)]
    public static Validated<Conversation> TryStart(
        ConversationModel model, Writer writer, IReadOnlyList<string> with, ConversationDetails? details = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        Who(writer);
        IssueCollector issues = new();
        ValueList<string> names = ValueList<string>.Copy(with, nameof(with));
        ParticipantId[] others = new ParticipantId[names.Count];
        for (int i = 0; i < others.Length; i++)
        {
            if (!ParticipantId.TryParse(names[i], out others[i]))
            {
                issues.Add(
                    IssueCode.IdentifierInvalid,
                    JsonPointer.Append("/participants", i + 1) + "/id",
                    ("found", TextRules.Excerpt(names[i])),
                    ("rule", IdRules.Token.Description));
            }
        }

        if (!issues.HasErrors)
        {
            return TryStart(model, writer, ValueList<ParticipantId>.Own(others), details);
        }

        details?.Check(new TextCheck(issues, string.Empty));
        return new Validated<Conversation>(null, issues.ToReport(DocumentKind));
    }

    /// <inheritdoc cref="TryStart(ConversationModel, Writer, IReadOnlyList{string}, ConversationDetails?)"/>
    public static Validated<Conversation> TryStart(
        ConversationModel model, Writer writer, IReadOnlyList<ParticipantId> with, ConversationDetails? details = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ParticipantId by = Who(writer);
        ValueList<ParticipantId> others = ValueList<ParticipantId>.Copy(with, nameof(with));
        if (!TryFindParties(model, out PartyId lead, out PartyId other))
        {
            IssueCollector issues = new();
            issues.Add(
                IssueCode.PartiesNotNamed,
                "/participants",
                ("model", model.Id.ToString()),
                ("allowed", IssueTerms.Known(model.Parties.Select(static party => party.Id))));
            return new Validated<Conversation>(null, issues.ToReport(DocumentKind));
        }

        ConversationParticipant[] participants = new ConversationParticipant[others.Count + 1];
        participants[0] = new ConversationParticipant { Person = new Participant { Id = by }, Party = lead };
        for (int i = 0; i < others.Count; i++)
        {
            participants[i + 1] = new ConversationParticipant { Person = new Participant { Id = others[i] }, Party = other };
        }

        return TryStart(model, writer, ValueList<ConversationParticipant>.Own(participants), details);
    }

    /// <summary>Begins a conversation.</summary>
    /// <param name="model">The model to follow.</param>
    /// <param name="writer">Who begins it, and when. Who it is need not take part, and is not kept.</param>
    /// <param name="participants">Who take part, each in one part.</param>
    /// <param name="details">Topic, language, situation, steps brought along, and so on; nothing when left out.</param>
    /// <returns>A conversation in which nothing was said.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or a list holds one.</exception>
    /// <exception cref="ProgressieDataException">Participants, parameters or role do not fit the model and the situation; the exception
    /// carries the report.</exception>
    public static Conversation Start(
        ConversationModel model, Writer writer, IReadOnlyList<ConversationParticipant> participants, ConversationDetails? details = null) =>
        TryStart(model, writer, participants, details).Value;

    /// <summary>Begins a conversation when everything fits.</summary>
    /// <inheritdoc cref="Start(ConversationModel, Writer, IReadOnlyList{ConversationParticipant}, ConversationDetails?)" path="/param"/>
    /// <returns>The conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or a list holds one.</exception>
    public static Validated<Conversation> TryStart(
        ConversationModel model, Writer writer, IReadOnlyList<ConversationParticipant> participants, ConversationDetails? details = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(writer);
        details ??= ConversationDetails.None;
        ValueList<ConversationParticipant> people = ValueList<ConversationParticipant>.Copy(participants, nameof(participants));
        IssueCollector issues = new();
        TextCheck check = new(issues, string.Empty);
        for (int i = 0; i < people.Count; i++)
        {
            people[i].Person.Check(check.In("participants", i));
        }

        details.Check(check);
        Conversation? conversation = Replay(model, people, details, writer.Moment(), [], writer.Limits, issues);
        if (conversation is not null)
        {
            Room.JudgeBegun(conversation, writer.Limits, issues);
            conversation = issues.HasErrors ? null : conversation;
        }

        return new Validated<Conversation>(conversation, issues.ToReport(DocumentKind));
    }

    /// <summary>Records something that happened.</summary>
    /// <param name="next">What happened.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, in the current state of the conversation; the exception carries the
    /// report.</exception>
    public Conversation Record(ConversationEvent next) => TryRecord(next).Value;

    /// <summary>Records something that happened when it can be, in the current state of the conversation.</summary>
    /// <inheritdoc cref="Record(ConversationEvent)" path="/param"/>
    /// <returns>A new conversation, or none, with everything there is to say. Pointers are those of the event in the document, where it is
    /// or would be.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is <see langword="null"/>.</exception>
    public Validated<Conversation> TryRecord(ConversationEvent next)
    {
        ArgumentNullException.ThrowIfNull(next);
        IssueCollector issues = new();
        if (_log.IsAgain(next))
        {
            return new Validated<Conversation>(this, issues.ToReport(DocumentKind));
        }

        // What is written while an entry is private stays so, also when the correction that made it private is taken back.
        if (next is Corrected { IsPrivate: null } corrected
            && ConversationRules.LatestCorrection(_state, _log, corrected.Number) is { IsPrivate: { } isPrivate })
        {
            next = corrected with { IsPrivate = isPrivate };
        }

        next.Check(new TextCheck(issues, "/events", _log.Count));
        ConversationState after = _rules.Follow(_state, _log, next, issues);
        EventLog<ConversationEvent>? log = issues.HasErrors ? null : _log.Record(this, next, issues);
        return new Validated<Conversation>(
            log is null || issues.HasErrors ? null : new Conversation(_beginning, _rules, log, after), issues.ToReport(DocumentKind));
    }

    /// <summary>Says what fits next, what else is possible, what not now, and why, with everything in the conversation.</summary>
    /// <remarks>What somebody keeps private shows in this guidance. For the screen of a participant, take
    /// <see cref="GuideFor(ParticipantId, DateTimeOffset)"/>. It follows the kinds of the steps and what was marked by people; it reads no
    /// moods out of words. Source: handbook 1, 2.4, 4.4, 5, 8 and 9.</remarks>
    /// <param name="now">The moment, for what has to do with time: how long a step takes, how far away one is.</param>
    /// <returns>Every step and then every aside of the model, in its order, by its id. In a free order all of them can be taken up while
    /// the conversation is open; after closing none can.</returns>
    public Guidance Guide(DateTimeOffset now) => ConversationGuide.Look(this, seesAll: true, reader: null, now);

    /// <summary>Says what fits next as far as one participant may know: as if what others keep private had not been said.</summary>
    /// <param name="reader">The participant.</param>
    /// <param name="now">The moment, for what has to do with time.</param>
    /// <returns>The guidance. Whose turn it is in a fixed order is everybody's to see.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    /// <exception cref="ProgressieDataException">The reader does not take part; the exception carries the report.</exception>
    public Guidance GuideFor(ParticipantId reader, DateTimeOffset now) => TryGuideFor(reader, now).Value;

    /// <inheritdoc cref="GuideFor(ParticipantId, DateTimeOffset)"/>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is <see langword="null"/>.</exception>
    public Guidance GuideFor(string reader, DateTimeOffset now) => TryGuideFor(reader, now).Value;

    /// <summary>Says what fits next as far as one participant may know, when they take part.</summary>
    /// <inheritdoc cref="GuideFor(ParticipantId, DateTimeOffset)" path="/param"/>
    /// <returns>The guidance, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public Validated<Guidance> TryGuideFor(ParticipantId reader, DateTimeOffset now) => Readers.TryShow(
        DocumentKind, reader, TakesPart(reader), known => ConversationGuide.Look(this, seesAll: false, known, now));

    /// <inheritdoc cref="TryGuideFor(ParticipantId, DateTimeOffset)"/>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is <see langword="null"/>.</exception>
    public Validated<Guidance> TryGuideFor(string reader, DateTimeOffset now) =>
        Readers.TryShow(DocumentKind, reader, known => TryGuideFor(known, now));

    /// <summary>Says what fits next as far as everybody in the conversation may know: as if what somebody keeps private had not been
    /// said.</summary>
    /// <param name="now">The moment, for what has to do with time.</param>
    /// <returns>The guidance. Whose turn it is in a fixed order is everybody's to see.</returns>
    public Guidance GuideForEveryone(DateTimeOffset now) => ConversationGuide.Look(this, seesAll: false, reader: null, now);

    /// <summary>Gets what one participant may see, to look back on: with what is private to them, and without a trace of what others keep
    /// private.</summary>
    /// <param name="reader">The participant.</param>
    /// <returns>The view.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    /// <exception cref="ProgressieDataException">The reader does not take part; the exception carries the report.</exception>
    public ConversationSummary ViewFor(ParticipantId reader) => TryViewFor(reader).Value;

    /// <inheritdoc cref="ViewFor(ParticipantId)"/>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is <see langword="null"/>.</exception>
    public ConversationSummary ViewFor(string reader) => TryViewFor(reader).Value;

    /// <summary>Gets what one participant may see, when they take part.</summary>
    /// <inheritdoc cref="ViewFor(ParticipantId)" path="/param"/>
    /// <returns>The view, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public Validated<ConversationSummary> TryViewFor(ParticipantId reader) => Readers.TryShow(
        DocumentKind, reader, TakesPart(reader), known => new ConversationSummary(this, known));

    /// <inheritdoc cref="TryViewFor(ParticipantId)"/>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is <see langword="null"/>.</exception>
    public Validated<ConversationSummary> TryViewFor(string reader) => Readers.TryShow(DocumentKind, reader, TryViewFor);

    /// <summary>Gets what everybody in the conversation may see, to look back on.</summary>
    /// <returns>The view.</returns>
    public ConversationSummary ViewForEveryone() => new(this, reader: null);

    /// <summary>Gets an entry by its number, that of its event.</summary>
    /// <param name="number">The number, counted from 1.</param>
    /// <returns>The entry as it stands after corrections.</returns>
    /// <exception cref="ArgumentException">No entry has that number.</exception>
    public ConversationEntry GetEntry(int number) =>
        TryGetEntry(number, out ConversationEntry? entry) ? entry : throw Numbers.None(number);

    /// <summary>Gets an entry by its number when there is one.</summary>
    /// <param name="number">The number, counted from 1.</param>
    /// <param name="entry">The entry as it stands after corrections, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetEntry(int number, [NotNullWhen(true)] out ConversationEntry? entry) =>
        Numbers.TryFind(Entries, static one => one.Number, number, out entry);

    /// <summary>Gets the conversation as it was after a number of events: 0 for its beginning.</summary>
    /// <param name="events">The number of events.</param>
    /// <returns>A conversation with that many events, equal to what it was then.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer events, or the number is below 0.</exception>
    public Conversation After(int events) =>

        // What was recorded can be, so there is nothing to say about it.
        Replay(_beginning, _log.Events.Take(events), _log.Room.Limits, new IssueCollector())!;

    /// <summary>Shows one of the model's texts in a language, or in the source language where it is not there, with the parameters filled
    /// in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The words with the language they are in.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>, or the text is of another definition and not there in
    /// the source language of the model, or has a place that the model has no parameter for.</exception>
    public TextInLanguage Show(LocalizedText text, LanguageTag language) => Model.Show(text, language, Parameters);

    /// <inheritdoc/>
    public bool Equals(Conversation? other) =>
        other is not null && (ReferenceEquals(this, other)
            || (StartedAt.EqualsExact(other.StartedAt)
                && Model == other.Model
                && _beginning.Participants.Equals(other._beginning.Participants)
                && _beginning.Details == other._beginning.Details
                && _log.Events.Equals(other._log.Events)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Conversation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Model, StartedAt, _log.Count);

    /// <summary>Shows the model and how much happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>conversation 'seven-steps' version 1 (12 events)</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"conversation '{Model.Id}' version {Model.Version} ({_log.Count} events)");

    /// <summary>Takes up a conversation from what happened in it; at its beginning, that is nothing.</summary>
    internal static Conversation? Replay(
        ConversationModel model,
        ValueList<ConversationParticipant> participants,
        ConversationDetails details,
        DateTimeOffset startedAt,
        IReadOnlyList<ConversationEvent> events,
        ProgressieLimits limits,
        IssueCollector issues) =>
        ConversationBeginning.Create(model, participants, details, startedAt, issues) is { } beginning
            ? Replay(beginning, events, limits, issues)
            : null;

    internal static Usefulness UsefulnessIn(ConversationStep step, Answer answer)
    {
        foreach (AnswerField field in step.Answer)
        {
            if (field.Holds == AnswerMeaning.Usefulness)
            {
                ConversationWords.Usefulnesses.TryFind(answer[field.Id], out Usefulness useful);
                return useful;
            }
        }

        return Conversations.Usefulness.NotSaid;
    }

    /// <summary>Whether something was said in a step, or, where it is about steps brought along, told of one of them.</summary>
    internal bool IsDiscussed(int step) => _state.StepAt(step).Entries > 0 || IsReviewOfSteps(step);

    /// <summary>Whether this is where steps brought along come up, and what came of one of them was told.</summary>
    internal bool IsReviewOfSteps(int step) => _state.Reviews > 0 && Model.All[step].Kind == StepKind.Review;

    /// <summary>An event that cannot be keeps its place, so that everything that is wrong is told at once and where it stands.</summary>
    private static Conversation? Replay(
        ConversationBeginning beginning, IReadOnlyList<ConversationEvent> events, ProgressieLimits limits, IssueCollector issues)
    {
        ConversationRules rules = new(beginning);
        ConversationState state = rules.Begin();
        EventLog<ConversationEvent> log = EventLog<ConversationEvent>.Begin(limits, beginning.StartedAt);
        foreach (ConversationEvent next in events)
        {
            state = rules.Follow(state, log, next, issues);
            log = log.Follow(next, issues);
        }

        return issues.HasErrors ? null : new Conversation(beginning, rules, log, state);
    }

    /// <summary>The parts that follow from who begins: that of who leads, and the one that is left.</summary>
    private static bool TryFindParties(ConversationModel model, out PartyId lead, out PartyId other)
    {
        lead = LeadOf(model) ?? (model.Parties.Count == 1 ? model.Parties[0].Id : default);
        other = lead;
        foreach (ConversationParty party in model.Parties)
        {
            other = party.Id != lead ? party.Id : other;
        }

        return !lead.IsDefault && model.Parties.Count <= 2;
    }

    private static PartyId? LeadOf(ConversationModel model)
    {
        PartyId? lead = model.Lead;
        for (int i = 0; lead is null && i < model.Steps.Count; i++)
        {
            lead = model.Steps[i].AskedBy;
        }

        return lead;
    }

    private bool TakesPart(ParticipantId person) => _state.People.Has(person);

    private ValueList<ConversationEntry> ListEntries() => ValueList<ConversationEntry>.Own(
    [
        .. _log.ListTold<Said, Corrected>().Select(one => new ConversationEntry(
            one.Number, one.Told, one.Corrections, _rules.IsPrivate(_state, _log, one.Number, one.Told), one.IsWithdrawn)),
    ]);
}
