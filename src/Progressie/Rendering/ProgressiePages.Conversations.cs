using Progressie.Conversations;
using Progressie.Motivation;

namespace Progressie.Rendering;

/// <content>Conversation models, conversations, guidance, role advice and preparations.</content>
public sealed partial class ProgressiePages
{
    /// <summary>A conversation model to read or to print: what it is for, who take part, and every step with its questions.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page Of(ConversationModel result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language, result);
        page.Title(Heading(page, result));
        if (result.Introduction is { } introduction)
        {
            page.Line(result.Show(introduction, language));
            page.Section();
        }

        page.Told("model.role", "role", result.Role is { } role ? Named(page, role) : null);
        page.Line(PageBuilder.KeyOf("model.order-", result.Order));
        IEnumerable<Words> parties = result.Parties.Select(party => (Words)result.Show(party.Title, language));
        page.Line("model.parties", ("parties", Words.Join(", ", parties)));
        for (int i = 0; i < result.Steps.Count; i++)
        {
            Words title = result.Show(result.Steps[i].Title, language);
            AddStep(page, result, result.Steps[i], page.Say("model.step", ("number", PageBuilder.Number(i + 1)), ("title", title)));
        }

        foreach (ConversationStep aside in result.Asides)
        {
            AddStep(page, result, aside, page.Say("model.aside", ("title", result.Show(aside.Title, language))));
        }

        page.Section();
        page.Line(result.Credit is { } credit ? result.Show(credit, language) : null);
        return page.ToPage();
    }

    /// <summary>A conversation to look back on, with what its reader may see: what is there already, what is wanted, what was agreed, and
    /// what stays open.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page Of(ConversationSummary result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language, result?.Model);
        page.Know(result.Everyone);
        AddConversation(page, result);
        AddBroughtAlong(page, result);
        AddLines(page, "conversation.achieved", result, result.Achieved);
        AddLines(page, "conversation.desired", result, result.Desired);
        AddAgreed(page, result.Agreed);
        AddLines(page, "conversation.ideas", result, result.StepIdeas, isLeftOutWhenEmpty: true);
        AddLines(page, "conversation.help", result, result.HelpWanted, isLeftOutWhenEmpty: true);
        AddLines(page, "conversation.follow-up", result, result.FollowUp, isLeftOutWhenEmpty: true);
        page.Part("conversation.usefulness", result.Usefulness.Select(answer => UsefulnessOf(page, result, answer)));
        page.Part(
            "conversation.role-switches",
            result.RoleSwitches.Select(switched => Named(page, switched.To).With("; ", Words.Own(switched.Reason))));
        page.Part("conversation.notes", result.Notes.Select(noted => Words.Own(noted.Text).With(
            "; ", noted.IsShared ? page.Name(noted.By) : page.Say("conversation.private"))));
        page.Section();
        AddTitles(page, "conversation.discussed", result, result.Discussed);
        AddTitles(page, "conversation.not-discussed", result, result.NotDiscussed);
        return page.ToPage();
    }

    /// <summary>What fits next in a conversation, what else is possible, what not now, and why.</summary>
    /// <param name="result">The guidance.</param>
    /// <param name="conversation">The conversation it is for.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public Page Of(Guidance result, Conversation conversation, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(conversation);
        PageBuilder page = Begin(result, language, conversation.Model);
        page.Title(page.Say("guide.heading"));
        if (conversation.Model.Order == StepOrder.Free && !conversation.IsClosed)
        {
            page.Line("guide.any-order");
        }

        page.Items(result.Next.Select(step => Suggested(page, step)));
        page.Nothing(result.Next.Count, conversation.IsClosed ? "guide.is-closed" : "guide.nothing-next");
        if (!conversation.IsClosed)
        {
            page.List("guide.also", result.Also.Select(step => Suggested(page, step)));
            page.List("guide.not-now", result.NotNow.Select(step => Suggested(page, step)));
        }

        page.List("guide.cautions", result.Cautions.Select(page.Say));
        return page.ToPage();
    }

    /// <summary>Which role fits a situation, which others there are, why, and what to mind.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page RoleAdvice(Guidance result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language);
        page.Title(page.Say("role.heading"));
        page.Line(
            result.Next is [{ } role, ..] ? page.Say("role.suggested", ("role", page.Say(role.Title))) : page.Say("role.none-suggested"));
        foreach (Suggestion option in result.Next.Concat(result.Also).Concat(result.NotNow))
        {
            string key = option.Fit == SuggestionFit.NotNow ? "role.not-open" : "role.open";
            page.Item(page.Say(key, ("role", page.Say(option.Title)), ("reasons", page.Say(option.Reasons))));
        }

        page.List("role.cautions", result.Cautions.Select(page.Say));
        page.Section();
        page.Line("role.you-decide");
        return page.ToPage();
    }

    /// <summary>The preparation of a directing conversation, with thoughts about its words. The irritation is not in it.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page Of(DirectingPreparation result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language);
        page.Title(page.Say("preparation.heading"));
        AddPrepared(page, "preparation.expectation", result.Expectation);
        AddPrepared(page, "preparation.reason", result.Reason);
        AddPrepared(page, "preparation.fixed", result.FixedPoints);
        AddPrepared(page, "preparation.free", result.FreePoints);
        AddPrepared(page, "preparation.comes-up", result.HasToComeUp);
        AddPrepared(page, "preparation.afterwards", result.ClearAfterwards);
        page.List("preparation.hints", DirectingHints.Look(result).Issues.Select(page.Say));
        return page.ToPage();
    }

    private static Words Named(PageBuilder page, ProgressRole role) => page.Say(PageBuilder.KeyOf("role.", role));

    private static Words Heading(PageBuilder page, ConversationModel model) =>
        page.Say("model.heading", ("title", model.Show(model.Title, page.Language)), ("version", model.Version.ToString()));

    private static void AddStep(PageBuilder page, ConversationModel model, ConversationStep step, Words title)
    {
        Words?[] heading =
        [
            title,
            step.Minutes is { } minutes ? page.Say("model.minutes", ("minutes", PageBuilder.Number(minutes))) : null,
            step.Turns == TurnTaking.Rounds ? page.Say("model.rounds") : null,
            step.Visibility == StepVisibility.Speaker ? page.Say("model.private") : null,
        ];
        page.MinorPart(Words.Join(" ", heading.OfType<Words>()));
        page.Detail(model.Show(step.Aim, page.Language));
        AddTexts("model.questions", step.Questions);
        AddTexts("model.follow-ups", step.FollowUps);
        AddTexts("model.pitfalls", step.Pitfalls);
        page.Detail(page.Say(
            "model.answer", ("fields", Words.Join("; ", step.Answer.Select(field => (Words)model.Show(field.Title, page.Language))))));

        void AddTexts(string key, IReadOnlyList<LocalizedText> texts)
        {
            if (texts.Count > 0)
            {
                page.Detail(page.Say(key)).Points(texts.Select(text => (Words)model.Show(text, page.Language)));
            }
        }
    }

    private static void AddConversation(PageBuilder page, ConversationSummary conversation)
    {
        page.Title(Heading(page, conversation.Model));
        page.Told("conversation.topic", "topic", Words.Own(conversation.Topic));
        page.Line("conversation.with", ("people", Words.Join(", ", conversation.Participants.Select(person => page.Say(
            "conversation.person",
            ("name", PageBuilder.Name(person.Person)),
            ("party", conversation.Show(conversation.Model.GetParty(person.Party).Title, page.Language)))))));
        (string, Words) from = ("from", PageBuilder.Minute(conversation.StartedAt));
        page.Line(conversation.ClosedAt is { } closed
            ? page.Say("conversation.period", from, ("to", PageBuilder.Minute(closed)))
            : page.Say("conversation.since", from));
    }

    private static void AddBroughtAlong(PageBuilder page, ConversationSummary conversation)
    {
        if (conversation.Carried.Count == 0)
        {
            return;
        }

        page.Part("conversation.brought-along");
        IReadOnlyList<NextStep> now = conversation.Carried;
        ILookup<int?, Reviewed> reviews = conversation.Reviews.ToLookup(static reviewed => reviewed.CarriedStep);
        for (int i = 0; i < now.Count; i++)
        {
            Words status = page.Say(PageBuilder.KeyOf("conversation.status-", now[i].Status));
            PageItem item = page.Item(Words.Own(now[i].What).With("; ", status));
            foreach (Reviewed reviewed in reviews[i + 1])
            {
                item.Detail(Words.Own(reviewed.Outcome));
            }
        }
    }

    private static void AddLines(
        PageBuilder page, string key, ConversationSummary conversation, IReadOnlyList<SummaryLine> lines, bool isLeftOutWhenEmpty = false)
    {
        if (lines.Count == 0 && isLeftOutWhenEmpty)
        {
            return;
        }

        page.Part(key);
        bool isOneSpeaker = lines.Select(static line => line.Entry.By).Distinct().Count() <= 1;
        foreach (SummaryLine line in lines)
        {
            PageItem item = page.Item(Value(page, conversation, line).With("; ", isOneSpeaker ? null : page.Name(line.Entry.By)));
            foreach (string how in line.How)
            {
                page.Told(item, "conversation.how", "how", how);
            }

            page.Told(item, "conversation.why", "why", line.Why);
        }

        page.Nothing(lines.Count, "conversation.nothing");
    }

    /// <summary>A value as people read it: of a choice the words, not the id.</summary>
    private static Words Value(PageBuilder page, ConversationSummary conversation, SummaryLine line) =>
        line.Field.Options.FirstOrDefault(option => option.Id.ToString() == line.Text) is { } option
            ? conversation.Show(option.Text, page.Language)
            : Words.Own(line.Text);

    private static void AddAgreed(PageBuilder page, IReadOnlyList<NextStep> steps)
    {
        page.Part("conversation.agreed");
        foreach (NextStep step in steps)
        {
            AddStepDetails(page, page.Item(Words.Own(step.What)), step);
        }

        page.Nothing(steps.Count, "conversation.nothing");
    }

    private static void AddStepDetails(PageBuilder page, PageItem item, NextStep step)
    {
        page.Told(item, "conversation.how", "how", step.How);
        page.Told(item, "conversation.when", "when", PageBuilder.When(step.When, step.On));
        IEnumerable<Participant> people = step.Owner is { } owner ? step.Partners.Prepend(owner) : step.Partners;
        page.Told(item, "conversation.owner", "owner", Words.List(", ", people.Select(PageBuilder.Name)));
        page.Told(item, "circle.help", "help", step.HelpWanted);
        page.Told(item, "conversation.noticed", "noticed", step.NoticedBy);
    }

    private static Words UsefulnessOf(PageBuilder page, ConversationSummary summary, UsefulnessAnswer answer)
    {
        ConversationStep step = summary.Model.GetStep(answer.Entry.Step);
        Words moment = page.Say(PageBuilder.KeyOf("conversation.", answer.Moment)) + ": ";
        Words[] told =
        [
            .. answer.Entry.Answer.Values
                .Where(value => step.FindField(value.Field)?.Holds != AnswerMeaning.Usefulness)
                .Select(static value => Words.Own(value.Text)),
        ];
        if (answer.Useful == Usefulness.NotSaid)
        {
            return moment + Words.Join("; ", told);
        }

        // What was told is a sentence, so it does not go on after a semicolon.
        Words useful = moment + page.Say(PageBuilder.KeyOf("conversation.useful-", answer.Useful));
        return told.Length == 0 ? useful : useful + ". " + Words.Join("; ", told);
    }

    private static void AddTitles(PageBuilder page, string key, ConversationSummary conversation, IReadOnlyList<ConversationStep> steps) =>
        page.Told(key, "steps", Words.List("; ", steps.Select(step => (Words)conversation.Show(step.Title, page.Language))));

    private static Words Suggested(PageBuilder page, Suggestion step) =>
        page.Say("guide.line", ("step", page.Say(step.Title)), ("reasons", page.Say(step.Reasons)));

    private static void AddPrepared(PageBuilder page, string key, params IEnumerable<string?> points)
    {
        PageItem item = page.Item(PageListKind.Plain, page.Say(key));
        item.Points(points.Select(Words.Own).OfType<Words>());
        if (item.Blocks.Count == 0)
        {
            item.Line(page.Say("preparation.not-yet"));
        }
    }
}
