using System.Globalization;
using System.Text;
using Progressie.Conversations;
using Progressie.Internal;
using Progressie.Motivation;

namespace Progressie.Rendering;

/// <content>Conversation models, conversations, guidance, role advice and preparations.</content>
public sealed partial class PlainTextRenderer
{
    private const string Detail = "   ";

    /// <summary>Shows a conversation model to read or to print: what it is for, who take part, and every step with its questions.</summary>
    /// <param name="model">The model.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string ConversationModel(ConversationModel model, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(model);
        language = _texts.LanguageFor(model, language);
        StringBuilder text = new();
        AddHeading(text, ModelHeading(model, language));
        if (model.Introduction is { } introduction)
        {
            text.Append(model.Show(introduction, language).Text).Append("\n\n");
        }

        if (model.Role is { } role)
        {
            text.Append(Words("model.role", language, ("role", Words(RoleKey(role), language)))).Append('\n');
        }

        text.Append(Words(OrderKey(model.Order), language)).Append('\n');
        text.Append(Words(
            "model.parties", language, ("parties", string.Join(", ", model.Parties.Select(party => model.Show(party.Title, language).Text))))).Append("\n\n");
        for (int i = 0; i < model.Steps.Count; i++)
        {
            string number = (i + 1).ToString(CultureInfo.InvariantCulture);
            AddStep(text, model, model.Steps[i], Words("model.step", language, ("number", number), ("title", model.Show(model.Steps[i].Title, language).Text)), language);
        }

        foreach (ConversationStep aside in model.Asides)
        {
            AddStep(text, model, aside, Words("model.aside", language, ("title", model.Show(aside.Title, language).Text)), language);
        }

        if (model.Credit is { } credit)
        {
            text.Append(model.Show(credit, language).Text).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Shows a conversation to look back on: what is there already, what is wanted, what was agreed, and what stays open.</summary>
    /// <param name="summary">The summary, with what its reader may see.</param>
    /// <param name="language">The language to show it in. What people said is shown as they said it.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string Conversation(ConversationSummary summary, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ConversationSummary conversation = summary;
        language = _texts.LanguageFor(conversation.Model, language);
        StringBuilder text = new();
        AddHeading(text, ModelHeading(conversation.Model, language));
        if (conversation.Topic is { } topic)
        {
            text.Append(Words("conversation.topic", language, ("topic", Own(topic, Indent)))).Append('\n');
        }

        text.Append(Words("conversation.with", language, ("people", string.Join(", ", conversation.Participants.Select(person => Words(
            "conversation.person",
            language,
            ("name", Name(person.Person)),
            ("party", conversation.Show(conversation.Model.GetParty(person.Party).Title, language).Text))))))).Append('\n');
        text.Append(conversation.ClosedAt is { } closed
            ? Words("conversation.period", language, ("from", Minute(conversation.StartedAt)), ("to", Minute(closed)))
            : Words("conversation.since", language, ("from", Minute(conversation.StartedAt)))).Append("\n\n");
        AddBroughtAlong(text, conversation, language);
        AddLines(text, "conversation.achieved", conversation, summary.Achieved, language);
        AddLines(text, "conversation.desired", conversation, summary.Desired, language);
        AddHeading(text, Words("conversation.agreed", language));
        AddSteps(text, summary.Agreed, language);
        if (summary.StepIdeas.Count > 0)
        {
            AddLines(text, "conversation.ideas", conversation, summary.StepIdeas, language);
        }

        if (summary.HelpWanted.Count > 0)
        {
            AddLines(text, "conversation.help", conversation, summary.HelpWanted, language);
        }

        if (summary.FollowUp.Count > 0)
        {
            AddLines(text, "conversation.follow-up", conversation, summary.FollowUp, language);
        }

        AddUsefulness(text, summary, language);
        AddSwitches(text, summary, language);
        AddNotes(text, summary, language);
        AddTitles(text, "conversation.discussed", conversation, summary.Discussed, language);
        AddTitles(text, "conversation.not-discussed", conversation, summary.NotDiscussed, language);
        return text.ToString();
    }

    /// <summary>Shows what fits next in a conversation, what else is possible, what not now, and why.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="guidance">The guidance for it.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string Guidance(Conversation conversation, Guidance guidance, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(guidance);
        language = _texts.LanguageFor(conversation.Model, language);
        StringBuilder text = new();
        AddHeading(text, Words("guide.heading", language));
        if (conversation.Model.Order == StepOrder.Free && !conversation.IsClosed)
        {
            text.Append(Words("guide.any-order", language)).Append('\n');
        }

        foreach (Suggestion step in guidance.Next)
        {
            AddSuggestion(text, step, language);
        }

        if (guidance.Next.Count == 0)
        {
            text.Append(Words(conversation.IsClosed ? "guide.is-closed" : "guide.nothing-next", language)).Append('\n');
        }

        if (!conversation.IsClosed)
        {
            AddSuggestions(text, "guide.also", guidance.Also, language);
            AddSuggestions(text, "guide.not-now", guidance.NotNow, language);
        }

        if (guidance.Cautions.Count > 0)
        {
            text.Append('\n').Append(Words("guide.cautions", language)).Append('\n');
            foreach (Reason caution in guidance.Cautions)
            {
                text.Append(Bullet).Append(_texts.Show(caution, language).Text).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>Shows which role fits a situation, which others there are, why, and what to mind.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string RoleAdvice(Guidance advice, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(advice);
        StringBuilder text = new();
        AddHeading(text, Words("role.heading", language));
        text.Append(advice.Next is [var role, ..]
            ? Words("role.suggested", language, ("role", _texts.Show(role.Title, language).Text))
            : Words("role.none-suggested", language)).Append('\n');
        foreach (Suggestion option in advice.Next.Concat(advice.Also).Concat(advice.NotNow))
        {
            text.Append(Bullet).Append(Words(
                option.Fit == SuggestionFit.NotNow ? "role.not-open" : "role.open",
                language,
                ("role", _texts.Show(option.Title, language).Text),
                ("reasons", Sentences(option.Reasons, language)))).Append('\n');
        }

        if (advice.Cautions.Count > 0)
        {
            text.Append('\n').Append(Words("role.cautions", language)).Append('\n');
            foreach (Reason caution in advice.Cautions)
            {
                text.Append(Bullet).Append(_texts.Show(caution, language).Text).Append('\n');
            }
        }

        return text.Append('\n').Append(Words("role.you-decide", language)).Append('\n').ToString();
    }

    /// <summary>Shows the preparation of a directing conversation, with thoughts about its words. The irritation is not in it.</summary>
    /// <param name="preparation">The preparation.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="preparation"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string Preparation(DirectingPreparation preparation, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        StringBuilder text = new();
        AddHeading(text, Words("preparation.heading", language));
        AddPrepared(text, "preparation.expectation", preparation.Expectation is { } expectation ? [expectation] : [], language);
        AddPrepared(text, "preparation.reason", preparation.Reason is { } reason ? [reason] : [], language);
        AddPrepared(text, "preparation.fixed", preparation.FixedPoints, language);
        AddPrepared(text, "preparation.free", preparation.FreePoints, language);
        AddPrepared(text, "preparation.comes-up", preparation.HasToComeUp is { } comesUp ? [comesUp] : [], language);
        AddPrepared(text, "preparation.afterwards", preparation.ClearAfterwards is { } clear ? [clear] : [], language);
        ValidationReport hints = DirectingHints.Look(preparation);
        if (hints.Issues.Count > 0)
        {
            text.Append('\n').Append(Words("preparation.hints", language)).Append('\n');
            foreach (ValidationIssue hint in hints.Issues)
            {
                text.Append(Bullet).Append(Sentence(hint, language).Text).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string RoleKey(ProgressRole role) => role switch
    {
        ProgressRole.Helping => "role.helping",
        ProgressRole.Directing => "role.directing",
        ProgressRole.Training => "role.training",
        _ => "role.instructing",
    };

    private static string OrderKey(StepOrder order) => order switch
    {
        StepOrder.Free => "model.order-free",
        StepOrder.Fixed => "model.order-fixed",
        _ => "model.order-fixed-per-person",
    };

    private static string StatusKey(NextStepStatus status) => status switch
    {
        NextStepStatus.Open => "conversation.status-open",
        NextStepStatus.Done => "conversation.status-done",
        _ => "conversation.status-let-go",
    };

    private static string MomentKey(UsefulnessMoment moment) => moment switch
    {
        UsefulnessMoment.Before => "conversation.before",
        UsefulnessMoment.Halfway => "conversation.halfway",
        _ => "conversation.after",
    };

    private static string UsefulKey(Usefulness useful) => useful switch
    {
        Usefulness.Yes => "conversation.useful-yes",
        Usefulness.Partly => "conversation.useful-partly",
        _ => "conversation.useful-no",
    };

    private static string Name(Participant person) => TextRules.Visible(person.Name ?? person.Id.ToString());

    private static string Name(ConversationSummary conversation, ParticipantId id) =>
        conversation.Participants.FirstOrDefault(person => person.Person.Id == id) is { } known ? Name(known.Person) : id.ToString();

    /// <summary>A moment in people's own words, with the day when one was chosen.</summary>
    private static string? When(string? words, DateOnly? on) =>
        on is { } day ? (words is null ? Moments.Text(day) : $"{words}, {Moments.Text(day)}") : words;

    private static string Minute(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private void AddStep(StringBuilder text, ConversationModel model, ConversationStep step, string title, LanguageTag language)
    {
        text.Append(title);
        if (step.Minutes is { } minutes)
        {
            text.Append(' ').Append(Words("model.minutes", language, ("minutes", minutes.ToString(CultureInfo.InvariantCulture))));
        }

        text.Append(step.Turns == TurnTaking.Rounds ? " " + Words("model.rounds", language) : string.Empty);
        text.Append(step.Visibility == StepVisibility.Speaker ? " " + Words("model.private", language) : string.Empty).Append('\n');
        text.Append(Detail).Append(model.Show(step.Aim, language).Text).Append('\n');
        AddTexts(text, "model.questions", model, step.Questions, language);
        AddTexts(text, "model.follow-ups", model, step.FollowUps, language);
        AddTexts(text, "model.pitfalls", model, step.Pitfalls, language);
        text.Append(Detail).Append(Words(
            "model.answer", language, ("fields", string.Join(", ", step.Answer.Select(field => model.Show(field.Title, language).Text))))).Append("\n\n");
    }

    private void AddTexts(StringBuilder text, string key, ConversationModel model, IReadOnlyList<LocalizedText> texts, LanguageTag language)
    {
        if (texts.Count == 0)
        {
            return;
        }

        text.Append(Detail).Append(Words(key, language)).Append('\n');
        foreach (LocalizedText entry in texts)
        {
            text.Append(Detail).Append(Bullet).Append(model.Show(entry, language).Text).Append('\n');
        }
    }

    private void AddLines(StringBuilder text, string key, ConversationSummary conversation, IReadOnlyList<SummaryLine> lines, LanguageTag language)
    {
        AddHeading(text, Words(key, language));
        bool isOneSpeaker = lines.Select(static line => line.Entry.By).Distinct().Count() <= 1;
        foreach (SummaryLine line in lines)
        {
            text.Append(Bullet).Append(Own(Value(conversation, line, language), Indent));
            text.Append(isOneSpeaker ? "\n" : $" ({Name(conversation, line.Entry.By)})\n");
            foreach (string how in line.How)
            {
                text.Append(Detail).Append(Words("conversation.how", language, ("how", Own(how, Detail + Indent)))).Append('\n');
            }

            if (line.Why is { } why)
            {
                text.Append(Detail).Append(Words("conversation.why", language, ("why", Own(why, Detail + Indent)))).Append('\n');
            }
        }

        text.Append(lines.Count == 0 ? Words("conversation.nothing", language) + "\n\n" : "\n");
    }

    private void AddBroughtAlong(StringBuilder text, ConversationSummary conversation, LanguageTag language)
    {
        if (conversation.Carried.Count == 0)
        {
            return;
        }

        AddHeading(text, Words("conversation.brought-along", language));
        IReadOnlyList<NextStep> now = conversation.Carried;
        for (int i = 0; i < now.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Bullet}{Own(now[i].What, Indent)} ({Words(StatusKey(now[i].Status), language)})\n");
            foreach (Reviewed reviewed in conversation.Reviews.Where(reviewed => reviewed.CarriedStep == i + 1))
            {
                text.Append(reviewed.Outcome is { } outcome ? $"{Detail}{Own(outcome, Detail)}\n" : string.Empty);
            }
        }

        text.Append('\n');
    }

    private void AddSteps(StringBuilder text, IReadOnlyList<NextStep> steps, LanguageTag language)
    {
        foreach (NextStep step in steps)
        {
            text.Append(Bullet).Append(Own(step.What, Indent)).Append('\n');
            AddStepDetails(text, step, language);
        }

        text.Append(steps.Count == 0 ? Words("conversation.nothing", language) + "\n\n" : "\n");
    }

    private void AddStepDetails(StringBuilder text, NextStep step, LanguageTag language)
    {
        AddDetail(text, "conversation.how", "how", step.How, language);
        AddDetail(text, "conversation.when", "when", When(step.When, step.On), language);
        AddDetail(text, "conversation.owner", "owner", step.Owner is { } owner ? Name(owner) : null, language);
        AddDetail(text, "conversation.noticed", "noticed", step.NoticedBy, language);
    }

    private void AddDetail(StringBuilder text, string key, string place, string? words, LanguageTag language)
    {
        if (words is not null)
        {
            text.Append(Detail).Append(Words(key, language, (place, Own(words, Detail + Indent)))).Append('\n');
        }
    }

    private void AddUsefulness(StringBuilder text, ConversationSummary summary, LanguageTag language)
    {
        if (summary.Usefulness.Count == 0)
        {
            return;
        }

        AddHeading(text, Words("conversation.usefulness", language));
        foreach (UsefulnessAnswer answer in summary.Usefulness)
        {
            ConversationStep step = summary.Model.GetStep(answer.Entry.Step);
            string[] told =
            [
                .. answer.Useful == Usefulness.NotSaid ? Array.Empty<string>() : [Words(UsefulKey(answer.Useful), language)],
                .. answer.Entry.Answer.Values
                    .Where(value => step.FindField(value.Field)?.Holds != AnswerMeaning.Usefulness)
                    .Select(static value => Own(value.Text, Indent)),
            ];
            text.Append(CultureInfo.InvariantCulture, $"{Bullet}{Words(MomentKey(answer.Moment), language)}: {string.Join("; ", told)}\n");
        }

        text.Append('\n');
    }

    private void AddSwitches(StringBuilder text, ConversationSummary summary, LanguageTag language)
    {
        if (summary.RoleSwitches.Count == 0)
        {
            return;
        }

        AddHeading(text, Words("conversation.role-switches", language));
        foreach (RoleSwitched switched in summary.RoleSwitches)
        {
            text.Append(Bullet).Append(Words(RoleKey(switched.To), language));
            text.Append(switched.Reason is { } reason ? $" ({Own(reason, Indent)})\n" : "\n");
        }

        text.Append('\n');
    }

    private void AddNotes(StringBuilder text, ConversationSummary summary, LanguageTag language)
    {
        if (summary.Notes.Count == 0)
        {
            return;
        }

        AddHeading(text, Words("conversation.notes", language));
        foreach (Noted noted in summary.Notes)
        {
            string who = noted.IsShared ? Name(summary, noted.By) : Words("conversation.private", language);
            text.Append(CultureInfo.InvariantCulture, $"{Bullet}{Own(noted.Text, Indent)} ({who})\n");
        }

        text.Append('\n');
    }

    private void AddTitles(StringBuilder text, string key, ConversationSummary conversation, IReadOnlyList<ConversationStep> steps, LanguageTag language)
    {
        if (steps.Count > 0)
        {
            text.Append(Words(key, language, ("steps", string.Join("; ", steps.Select(step => conversation.Show(step.Title, language).Text))))).Append('\n');
        }
    }

    private void AddSuggestions(StringBuilder text, string key, IEnumerable<Suggestion> suggestions, LanguageTag language)
    {
        Suggestion[] steps = [.. suggestions];
        if (steps.Length == 0)
        {
            return;
        }

        text.Append('\n').Append(Words(key, language)).Append('\n');
        foreach (Suggestion step in steps)
        {
            AddSuggestion(text, step, language);
        }
    }

    private void AddSuggestion(StringBuilder text, Suggestion step, LanguageTag language) => text.Append(Bullet).Append(Words(
        "guide.line",
        language,
        ("step", _texts.Show(step.Title, language).Text),
        ("reasons", Sentences(step.Reasons, language)))).Append('\n');

    private string Sentences(IReadOnlyList<Reason> reasons, LanguageTag language) =>
        string.Join(' ', reasons.Select(reason => _texts.Show(reason, language).Text));

    private string Sentences(IReadOnlyList<Wording> wordings, LanguageTag language) =>
        string.Join(' ', wordings.Select(wording => _texts.Show(wording, language).Text));

    private void AddPrepared(StringBuilder text, string key, IReadOnlyList<string> points, LanguageTag language)
    {
        text.Append(Words(key, language)).Append('\n');
        foreach (string point in points)
        {
            text.Append(Indent).Append(Bullet).Append(Own(point, Indent + Indent)).Append('\n');
        }

        text.Append(points.Count == 0 ? $"{Indent}{Words("preparation.not-yet", language)}\n" : string.Empty);
    }

    private string ModelHeading(ConversationModel model, LanguageTag language) =>
        Words("model.heading", language, ("title", model.Show(model.Title, language).Text), ("version", model.Version.ToString()));

    /// <summary>A value as people read it: of a choice the words, not the id.</summary>
    private static string Value(ConversationSummary conversation, SummaryLine line, LanguageTag language) =>
        line.Field.Options.FirstOrDefault(option => option.Id.ToString() == line.Text) is { } option
            ? conversation.Show(option.Text, language).Text
            : line.Text;
}
