using System.Globalization;
using Progressie.Internal;
using Progressie.Motivation;

namespace Progressie.Conversations;

/// <summary>What never changes while a conversation goes on.</summary>
internal sealed record ConversationBeginning
{
    private readonly Dictionary<ParticipantId, int> _index;
    private Wording[]? _titles;
    private ValueList<Wording>[]? _questions;
    private Dictionary<string, Wording>? _filledIn;
    private HashSet<StepKey>? _carried;

    private ConversationBeginning(
        ConversationModel model, ValueList<ConversationParticipant> participants, ConversationDetails details, DateTimeOffset startedAt)
    {
        Model = model;
        Participants = participants;
        Details = details;
        StartedAt = startedAt;
        _index = new Dictionary<ParticipantId, int>(participants.Count);
        People = new ConversationPerson[participants.Count];
        for (int i = 0; i < People.Length; i++)
        {
            _index.Add(participants[i].Person.Id, i);
            People[i] = ConversationPerson.Listed(participants[i], i);
        }
    }

    internal ConversationModel Model { get; }

    internal ValueList<ConversationParticipant> Participants { get; }

    internal ConversationDetails Details { get; }

    internal DateTimeOffset StartedAt { get; }

    /// <summary>Those it began with, in order.</summary>
    internal ConversationPerson[] People { get; }

    /// <summary>Whether a step is one of those that were brought along.</summary>
    internal bool IsCarried(NextStep step) => (_carried ??= [.. Details.Carried.Select(StepKey.Of)]).Contains(StepKey.Of(step));

    /// <summary>What stands for somebody once they are erased.</summary>
    internal ParticipantId StandInOf(ParticipantId person) => StandIn.Of(Details.Id?.ToString() ?? string.Empty, person);

    internal static ConversationBeginning? Create(
        ConversationModel model,
        ValueList<ConversationParticipant> participants,
        ConversationDetails details,
        DateTimeOffset startedAt,
        IssueCollector issues)
    {
        Participate(model, participants, issues);
        HashSet<TextKey> filled = [];
        foreach (ParameterValue value in details.Parameters)
        {
            string path = JsonPointer.Append("/parameters", value.Parameter.ToString());
            if (!model.Parameters.Any(parameter => parameter.Id == value.Parameter))
            {
                issues.Add(
                    IssueCode.ParameterValueUnknown,
                    path,
                    ("found", value.Parameter.ToString()),
                    ("allowed", IssueTerms.Known(model.Parameters.Select(static parameter => parameter.Id))));
            }
            else if (!filled.Add(value.Parameter))
            {
                issues.Add(IssueCode.ParameterValueTwice, path, ("found", value.Parameter.ToString()));
            }
        }

        if (details.Parameters.Count > 0)
        {
            FilledIn.Check(model.CharactersFilledIn(details.Parameters), issues);
        }

        if (details.Language is { } language && !model.IsIn(language))
        {
            issues.Add(
                IssueCode.ConversationLanguageUnknown,
                "/language",
                ("found", language.ToString()),
                ("allowed", IssueTerms.Known(model.Languages.Concat(model.AddedLanguages))));
        }

        Dictionary<StepKey, int> carried = [];
        for (int i = 0; i < details.Carried.Count; i++)
        {
            StepKey key = StepKey.Of(details.Carried[i]);
            if (!carried.TryAdd(key, i + 1))
            {
                issues.Add(
                    IssueCode.CarriedTwice,
                    JsonPointer.Append("/carried", i),
                    ("number", carried[key].ToString(CultureInfo.InvariantCulture)));
            }
        }

        if (details.Situation is { } situation && (details.Role ?? model.Role) is { } role
            && !RoleAdvisor.IsAvailable(situation, role, out _))
        {
            ReportRole(issues, "/role", situation, role);
        }

        return issues.HasErrors ? null : new ConversationBeginning(model, participants, details, startedAt);
    }

    internal static void ReportRole(IssueCollector issues, string path, RoleSituation situation, ProgressRole role) => issues.Add(
        IssueCode.RoleUnavailable,
        path,
        ("found", MotivationWords.Roles[role]),
        ("allowed", string.Join(", ", Enum.GetValues<ProgressRole>()
            .Where(other => RoleAdvisor.IsAvailable(situation, other, out _))
            .Select(static other => MotivationWords.Roles[other]))));

    internal static void ReportParty(IssueCollector issues, string path, ConversationModel model, PartyId party) => issues.Add(
        IssueCode.ParticipantPartyUnknown,
        path,
        ("found", party.ToString()),
        ("allowed", IssueTerms.Known(model.Parties.Select(static known => known.Id))));

    internal static void ReportSize(IssueCollector issues, string path, ConversationParty party, int least, int count) => issues.Add(
        IssueCode.PartySizeWrong, path, ("found", Number(count)), ("party", party.Id.ToString()),
        ("allowed", IssueTerms.Count(least, party.Most)));

    internal bool TryGetIndex(ParticipantId person, out int index) => _index.TryGetValue(person, out index);

    /// <summary>What a step is called here.</summary>
    internal Wording TitleOf(int step)
    {
        if (_titles is null)
        {
            Wording[] titles = new Wording[Model.All.Count];
            for (int i = 0; i < titles.Length; i++)
            {
                titles[i] = ToWording(Model.All[i].Title);
            }

            // Made once for everything that follows from this beginning; a race between two threads at worst makes them twice.
            _titles = titles;
        }

        return _titles[step];
    }

    /// <summary>The sample questions of a step.</summary>
    internal ValueList<Wording> QuestionsOf(int step)
    {
        _questions ??= new ValueList<Wording>[Model.All.Count];
        if (_questions[step] is { } known)
        {
            return known;
        }

        IReadOnlyList<LocalizedText> texts = Model.All[step].Questions;
        Wording[] questions = new Wording[texts.Count];
        for (int i = 0; i < questions.Length; i++)
        {
            questions[i] = ToWording(texts[i]);
        }

        return _questions[step] = ValueList<Wording>.Own(questions);
    }

    private Wording ToWording(LocalizedText text) =>
        Wording.Of(text, Model.SourceLanguage, Model.Parameters.Count == 0 ? null : _filledIn ??= FillIn());

    private Dictionary<string, Wording> FillIn()
    {
        Dictionary<TextKey, LocalizedText> values = Details.Parameters.ToDictionary(
            static value => value.Parameter, static value => value.Text);
        Dictionary<string, Wording> filledIn = new(Model.Parameters.Count, StringComparer.Ordinal);
        foreach (ModelParameter parameter in Model.Parameters)
        {
            LocalizedText words = values.GetValueOrDefault(parameter.Id, parameter.Default);

            // In the language of the sentence where it is there, else in whichever there is: half a sentence is worse.
            LanguageTag source = words.TryGet(Model.SourceLanguage, out _) ? Model.SourceLanguage : words.Languages[0];
            filledIn.Add(parameter.Id.ToString(), Wording.Of(words, source));
        }

        return filledIn;
    }

    private static void Participate(ConversationModel model, ValueList<ConversationParticipant> participants, IssueCollector issues)
    {
        HashSet<ParticipantId> known = [];
        for (int i = 0; i < participants.Count; i++)
        {
            ConversationParticipant participant = participants[i];
            if (!known.Add(participant.Person.Id))
            {
                issues.Add(IssueCode.ParticipantTwice, $"/participants/{i}/id", ("found", participant.Person.Id.ToString()));
            }

            if (!model.Parties.Any(party => party.Id == participant.Party))
            {
                ReportParty(issues, $"/participants/{i}/party", model, participant.Party);
            }
        }

        foreach (ConversationParty party in model.Parties)
        {
            int count = participants.Count(participant => participant.Party == party.Id);

            // A conversation needs somebody, also when each of its parties may be absent.
            int least = participants.Count == 0 ? Math.Max(party.Least, 1) : party.Least;
            if (count < least || count > party.Most)
            {
                ReportSize(issues, "/participants", party, least, count);
            }
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
