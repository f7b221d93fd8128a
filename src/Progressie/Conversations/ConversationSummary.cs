using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>A conversation for one of its participants to look back on: what is achieved, what is desired, what was agreed.</summary>
/// <remarks>Made by <see cref="Conversation.ViewFor(ParticipantId)"/> and <see cref="Conversation.ViewForEveryone"/>. Holds what its reader
/// may see and nothing else, also inside: what others keep private is not in it. Entries keep the numbers by which they are corrected, so a
/// gap in these tells that there was something, and nothing of what it was. Personal data. Immutable. Source: handbook 0.5 and 1.</remarks>
public sealed partial record ConversationSummary
{
    internal ConversationSummary(Conversation conversation, ParticipantId? reader)
    {
        ValueList<ConversationEntry> entries = SeenBy(conversation, reader);
        Reader = reader;
        Model = conversation.Model;
        Topic = conversation.Topic;
        Language = conversation.Language;
        Participants = conversation.Participants;
        Everyone = conversation.State.People.Everyone;
        Parameters = conversation.Parameters;
        StartedAt = conversation.StartedAt;
        ClosedAt = conversation.ClosedAt;
        Carried = conversation.CarriedNow;
        Agreed = conversation.Agreed;
        OpenSteps = conversation.OpenSteps;
        Reviews = ValueList<Reviewed>.Own([.. conversation.Standing<Reviewed>()]);
        Entries = entries;
        List<SummaryLine> achieved = [], desired = [], ideas = [], help = [], followUp = [];
        foreach (ConversationEntry entry in entries)
        {
            ConversationStep step = conversation.Model.GetStep(entry.Step);
            Gather(entry, step, AnswerMeaning.Achieved, achieved);
            Gather(entry, step, AnswerMeaning.Desired, desired);
            Gather(entry, step, AnswerMeaning.NextStep, ideas);
            Gather(entry, step, AnswerMeaning.Help, help);
            if (step.Kind == StepKind.FollowUp)
            {
                Gather(entry, step, AnswerMeaning.Context, followUp);
                Gather(entry, step, AnswerMeaning.When, followUp);
            }

            if (step.FindFirst(entry.Answer, AnswerMeaning.Achieved) is null)
            {
                // Told how without telling what: still what somebody managed.
                Gather(entry, step, AnswerMeaning.OwnShare, achieved);
            }
        }

        Achieved = ValueList<SummaryLine>.Own([.. achieved]);
        Desired = ValueList<SummaryLine>.Own([.. desired]);
        HashSet<string> agreed = Agreed.Select(static step => step.What).ToHashSet(SameWords.Comparer);
        StepIdeas = ValueList<SummaryLine>.Own([.. ideas.Where(idea => !agreed.Contains(idea.Text))]);
        HelpWanted = ValueList<SummaryLine>.Own([.. help]);
        FollowUp = ValueList<SummaryLine>.Own([.. followUp]);
        Notes = ValueList<Noted>.Own([.. conversation.Standing<Noted>().Where(noted => noted.IsShared || noted.By == reader)]);
        HashSet<StepId> said = [.. entries.Select(static entry => entry.Step)];
        bool[] discussed =
        [
            .. conversation.Model.All.Select((step, index) => said.Contains(step.Id) || conversation.IsReviewOfSteps(index)),
        ];
        Discussed = ValueList<ConversationStep>.Own([.. conversation.Model.All.Where((_, index) => discussed[index])]);
        NotDiscussed = ValueList<ConversationStep>.Own([.. conversation.Model.Steps.Where((_, index) => !discussed[index])]);
        Dictionary<int, ConversationEntry> seen = entries.ToDictionary(static entry => entry.Number);
        Usefulness = ValueList<UsefulnessAnswer>.Own(
            [
                .. conversation.Usefulness
                    .Where(answer => seen.ContainsKey(answer.Entry.Number))
                    .Select(answer => new UsefulnessAnswer(answer.Moment, answer.Useful, seen[answer.Entry.Number])),
            ]);
        RoleSwitches = ValueList<RoleSwitched>.Own([.. conversation.Standing<RoleSwitched>()]);
    }

    /// <summary>Gets who the summary is for.</summary>
    /// <value><see langword="null"/> for what everybody in the conversation may see.</value>
    public ParticipantId? Reader { get; }

    /// <summary>Gets the model that the conversation followed.</summary>
    public ConversationModel Model { get; }

    /// <summary>Gets what the conversation was about.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Topic { get; }

    /// <summary>Gets the language the model was shown in.</summary>
    /// <value><see langword="null"/> when not known.</value>
    public LanguageTag? Language { get; }

    /// <summary>Gets who take part, as they are called now.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<ConversationParticipant> Participants { get; }

    /// <summary>Gets everybody who takes part or took part, for the names beside what they said.</summary>
    internal ValueList<Participant> Everyone { get; }

    /// <summary>Gets what is filled in for the parameters of the model.</summary>
    /// <value>Empty for what the model has by default.</value>
    public IReadOnlyList<ParameterValue> Parameters { get; }

    /// <summary>Gets the moment the conversation began.</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>Gets the moment the conversation was brought to an end.</summary>
    /// <value><see langword="null"/> while it is open.</value>
    public DateTimeOffset? ClosedAt { get; }

    /// <summary>Gets the steps that were brought along, as they are now.</summary>
    /// <value>Empty when there were none.</value>
    public IReadOnlyList<NextStep> Carried { get; }

    /// <summary>Gets what was told of the steps that were brought along, in the order in which it was.</summary>
    /// <value>Empty when nothing was.</value>
    public IReadOnlyList<Reviewed> Reviews { get; }

    /// <summary>Gets what was said, as far as the reader may see it, in the order in which it was said, without what was
    /// withdrawn.</summary>
    public IReadOnlyList<ConversationEntry> Entries { get; }

    /// <summary>Gets what is achieved: what is there already, what went better, what worked, and how.</summary>
    public IReadOnlyList<SummaryLine> Achieved { get; }

    /// <summary>Gets what is desired, by the person or from outside, and why.</summary>
    public IReadOnlyList<SummaryLine> Desired { get; }

    /// <summary>Gets the ideas for a step that came up and were not agreed on word for word.</summary>
    public IReadOnlyList<SummaryLine> StepIdeas { get; }

    /// <summary>Gets the help somebody would like.</summary>
    public IReadOnlyList<SummaryLine> HelpWanted { get; }

    /// <summary>Gets what was agreed about hearing how it worked, and when.</summary>
    public IReadOnlyList<SummaryLine> FollowUp { get; }

    /// <summary>Gets the steps that were agreed on.</summary>
    public IReadOnlyList<NextStep> Agreed { get; }

    /// <summary>Gets the steps that are open, to begin the next conversation with.</summary>
    public IReadOnlyList<NextStep> OpenSteps { get; }

    /// <summary>Gets what was said about usefulness.</summary>
    public IReadOnlyList<UsefulnessAnswer> Usefulness { get; }

    /// <summary>Gets the role switches.</summary>
    public IReadOnlyList<RoleSwitched> RoleSwitches { get; }

    /// <summary>Gets the notes that are shared, and the reader's own.</summary>
    public IReadOnlyList<Noted> Notes { get; }

    /// <summary>Gets the steps and asides that were discussed, as far as the reader may know.</summary>
    public IReadOnlyList<ConversationStep> Discussed { get; }

    /// <summary>Gets the steps that were not discussed, as far as the reader may know. That is all it means.</summary>
    public IReadOnlyList<ConversationStep> NotDiscussed { get; }

    /// <summary>Shows one of the model's texts in a language, or in the source language where it is not there, with the parameters filled
    /// in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The words with the language they are in.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>, or the text is of another definition and not there in
    /// the source language of the model, or has a place that the model has no parameter for.</exception>
    public TextInLanguage Show(LocalizedText text, LanguageTag language) => Model.Show(text, language, Parameters);

    /// <summary>Shows how much there is, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>summary (3 achieved, 2 desired, 1 agreed)</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"summary ({Achieved.Count} achieved, {Desired.Count} desired, {Agreed.Count} agreed)");

    private static ValueList<ConversationEntry> SeenBy(Conversation conversation, ParticipantId? reader) =>
        ValueList<ConversationEntry>.Own(
        [
            .. conversation.Entries
                .Where(entry => !entry.IsWithdrawn && (!entry.IsPrivate || entry.By == reader))
                .Select(
                    entry => entry.By == reader
                        ? entry
                        : entry.ForOthers(conversation.Model.GetStep(entry.Step).Visibility == StepVisibility.Speaker)),
        ]);

    private static void Gather(ConversationEntry entry, ConversationStep step, AnswerMeaning meaning, List<SummaryLine> lines)
    {
        foreach (AnswerValue value in entry.Answer.Values)
        {
            if (step.FindField(value.Field) is { } field && field.Holds == meaning)
            {
                lines.Add(new SummaryLine(
                    entry,
                    step,
                    field,
                    value.Text,
                    meaning == AnswerMeaning.OwnShare ? ValueList<string>.Empty : HowIn(entry, step),
                    step.FindFirst(entry.Answer, AnswerMeaning.Reason)));
            }
        }
    }

    private static ValueList<string> HowIn(ConversationEntry entry, ConversationStep step) => ValueList<string>.Own(
        [
            .. entry.Answer.Values.Where(value => step.FindField(value.Field)?.Holds == AnswerMeaning.OwnShare).Select(static value =>
                value.Text),
        ]);
}
