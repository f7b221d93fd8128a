using Progressie.Internal;
using Progressie.Motivation;

namespace Progressie.Conversations;

/// <summary>A conversation as it really goes: who take part, and what happened, in the order in which it happened.</summary>
/// <remarks>Every verb returns a new conversation and leaves this one as it was. It can be written away and taken up again at any moment.
/// Nothing has to have been discussed: a conversation is as complete as its participants say. It holds personal data, and
/// <see cref="ToString"/> shows none of it. Two conversations are equal when they began alike and the same happened. Immutable and safe to share
/// between threads. Source: handbook 1 to 9.</remarks>
public sealed partial class Conversation : IEquatable<Conversation>
{
    internal const string DocumentKind = "conversation";

    private readonly ConversationBeginning _beginning;
    private readonly ConversationRules _rules;
    private readonly AppendList<ConversationEvent> _events;
    private readonly ConversationState _state;
    private ValueList<ConversationEntry>? _entries;

    private Conversation(
        ConversationBeginning beginning, ConversationRules rules, AppendList<ConversationEvent> events, ConversationState state)
    {
        _beginning = beginning;
        _rules = rules;
        _events = events;
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

    /// <summary>Gets who take part.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<ConversationParticipant> Participants => _beginning.Participants;

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
    public IReadOnlyList<ConversationEvent> Events => _events;

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

    /// <summary>Gets the steps that were agreed on and not withdrawn, in the order in which they were.</summary>
    /// <value>Empty when none was.</value>
    public IReadOnlyList<NextStep> Agreed => ValueList<NextStep>.Own(
        [.. _events.Where((happened, index) => happened is Decided && !_state.Withdrawn.Contains(index + 1)).Select(static decided => ((Decided)decided).Step)]);

    /// <summary>Gets the steps that were brought along, as they stand now.</summary>
    /// <value>As many as <see cref="Carried"/>, in the same order.</value>
    public IReadOnlyList<NextStep> CarriedNow
    {
        get
        {
            NextStep[] steps = [.. Carried];
            foreach (ConversationEvent happened in _events)
            {
                if (happened is Reviewed reviewed)
                {
                    steps[reviewed.CarriedStep - 1] = steps[reviewed.CarriedStep - 1] with { Status = reviewed.Status };
                }
            }

            return ValueList<NextStep>.Own(steps);
        }
    }

    /// <summary>Gets the steps that are still open: those brought along, then those agreed on here. The next conversation begins with them.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<NextStep> OpenSteps =>
        ValueList<NextStep>.Own([.. CarriedNow.Concat(Agreed).Where(static step => step.Status == NextStepStatus.Open)]);

    /// <summary>Gets what was said about the usefulness of the conversation: before, halfway and after, in the order in which it was said.</summary>
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
            PartyId? party = Model.Lead ?? Model.Steps.FirstOrDefault(static step => step.AskedBy is not null)?.AskedBy;
            return (Participants.FirstOrDefault(participant => participant.Party == party) ?? Participants[0]).Person.Id;
        }
    }

    internal ConversationBeginning Beginning => _beginning;

    internal ConversationRules Rules => _rules;

    internal ConversationState State => _state;

    internal AppendList<ConversationEvent> EventList => _events;

    internal ConversationDetails Details => _beginning.Details;

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

    /// <summary>Begins a conversation now.</summary>
    /// <param name="model">The model to follow.</param>
    /// <param name="participants">Who take part, each in one part.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A conversation in which nothing was said.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or a list holds one.</exception>
    /// <exception cref="ProgressieDataException">The participants do not fit the model; the exception carries the report.</exception>
    public static Conversation Start(ConversationModel model, IReadOnlyList<ConversationParticipant> participants, TimeProvider clock) =>
        TryStart(model, participants, ConversationDetails.None, clock).Value;

    /// <summary>Begins a conversation now.</summary>
    /// <param name="model">The model to follow.</param>
    /// <param name="participants">Who take part, each in one part.</param>
    /// <param name="details">Topic, language, situation, steps brought along, and so on.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A conversation in which nothing was said.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or a list holds one.</exception>
    /// <exception cref="ProgressieDataException">Participants, parameters or role do not fit the model and the situation; the exception carries the report.</exception>
    public static Conversation Start(
        ConversationModel model, IReadOnlyList<ConversationParticipant> participants, ConversationDetails details, TimeProvider clock) =>
        TryStart(model, participants, details, clock).Value;

    /// <summary>Begins a conversation now when everything fits.</summary>
    /// <param name="model">The model to follow.</param>
    /// <param name="participants">Who take part, each in one part.</param>
    /// <param name="details">Topic, language, situation, steps brought along, and so on.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>The conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or a list holds one.</exception>
    public static Validated<Conversation> TryStart(
        ConversationModel model, IReadOnlyList<ConversationParticipant> participants, ConversationDetails details, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(clock);
        IssueCollector issues = new();
        Conversation? conversation = Replay(
            model, ValueList<ConversationParticipant>.Copy(participants, nameof(participants)), details, clock.GetLocalNow(), [], issues);
        return new Validated<Conversation>(conversation, issues.ToReport(DocumentKind));
    }

    /// <summary>Records something that happened.</summary>
    /// <param name="next">What happened.</param>
    /// <returns>A new conversation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the conversation stands; the exception carries the report.</exception>
    public Conversation Record(ConversationEvent next)
    {
        ArgumentNullException.ThrowIfNull(next);
        IssueCollector issues = new();
        return Record(next, issues) ?? throw new ProgressieDataException(issues.ToReport(DocumentKind));
    }

    /// <summary>Records something that happened when it can be, as the conversation stands.</summary>
    /// <param name="next">What happened.</param>
    /// <returns>A new conversation, or none, with everything there is to say. Pointers are those of the event as it stands, or would stand, in the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is <see langword="null"/>.</exception>
    public Validated<Conversation> TryRecord(ConversationEvent next)
    {
        ArgumentNullException.ThrowIfNull(next);
        IssueCollector issues = new();
        Conversation? after = Record(next, issues);
        return new Validated<Conversation>(after, issues.ToReport(DocumentKind));
    }

    /// <summary>Gets the conversation as it was after a number of events: 0 for its beginning.</summary>
    /// <param name="events">The number of events.</param>
    /// <returns>A conversation with that many events, equal to what it was then.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer events, or the number is below 0.</exception>
    public Conversation After(int events)
    {
        if (events < 0 || events > _events.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(events), events, FormattableString.Invariant($"Expected 0 to {_events.Count}."));
        }

        // What was recorded can be, so there is nothing to say about it.
        return Replay(_beginning, _events.Take(events), new IssueCollector())!;
    }

    /// <summary>Shows one of the model's texts in a language, or in the source language where it is not there, with the parameters filled in.</summary>
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
                && _events.Equals(other._events)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Conversation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Model, StartedAt, _events.Count);

    /// <summary>Shows the model and how much happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>conversation 'seven-steps' version 1 (12 events)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"conversation '{Model.Id}' version {Model.Version} ({_events.Count} events)");

    /// <summary>Takes up a conversation from what happened in it; at its beginning, that is nothing.</summary>
    internal static Conversation? Replay(
        ConversationModel model,
        ValueList<ConversationParticipant> participants,
        ConversationDetails details,
        DateTimeOffset startedAt,
        IReadOnlyList<ConversationEvent> events,
        IssueCollector issues) =>
        ConversationBeginning.Create(model, participants, details, startedAt, issues) is { } beginning ? Replay(beginning, events, issues) : null;

    internal Conversation? Record(ConversationEvent next, IssueCollector issues) =>
        _rules.Apply(_state, _events, next, issues) is { } state
            ? new Conversation(_beginning, _rules, _events.Add(next), state)
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
    internal bool IsDiscussed(int step) => _state.Steps[step].Entries > 0 || IsReviewOfSteps(step);

    /// <summary>Whether this is where steps brought along come up, and what came of one of them was told.</summary>
    internal bool IsReviewOfSteps(int step) => _state.HasReviewed && Model.All[step].Kind == StepKind.Review;

    /// <summary>An event that cannot be keeps its place, so that everything that is wrong is told at once and where it stands.</summary>
    private static Conversation? Replay(ConversationBeginning beginning, IReadOnlyList<ConversationEvent> events, IssueCollector issues)
    {
        ConversationRules rules = new(beginning);
        ConversationState state = rules.Begin();
        AppendList<ConversationEvent> happened = AppendList<ConversationEvent>.Empty;
        foreach (ConversationEvent next in events)
        {
            state = rules.Follow(state, happened, next, issues);
            happened = happened.Add(next);
        }

        return issues.HasErrors ? null : new Conversation(beginning, rules, happened, state);
    }

    private ValueList<ConversationEntry> ListEntries()
    {
        Dictionary<int, List<Corrected>> corrections = [];
        foreach (ConversationEvent happened in _events)
        {
            if (happened is Corrected corrected)
            {
                if (!corrections.TryGetValue(corrected.Entry, out List<Corrected>? of))
                {
                    corrections.Add(corrected.Entry, of = []);
                }

                of.Add(corrected);
            }
        }

        List<ConversationEntry> entries = [];
        for (int i = 0; i < _events.Count; i++)
        {
            if (_events[i] is Said said)
            {
                Corrected[] of = corrections.TryGetValue(i + 1, out List<Corrected>? list) ? [.. list] : [];
                entries.Add(new ConversationEntry(i + 1, said, of, _rules.IsPrivate(_state, i + 1, said), _state.Withdrawn.Contains(i + 1)));
            }
        }

        return ValueList<ConversationEntry>.Own([.. entries]);
    }
}
