using System.Globalization;
using Progressie.Internal;
using Progressie.Motivation;

namespace Progressie.Conversations;

/// <summary>What never changes while a conversation goes on.</summary>
internal sealed record ConversationBeginning
{
    private readonly Dictionary<ParticipantId, int> _index;

    private ConversationBeginning(
        ConversationModel model, ValueList<ConversationParticipant> participants, ConversationDetails details, DateTimeOffset startedAt)
    {
        Model = model;
        Participants = participants;
        Details = details;
        StartedAt = startedAt;
        _index = new Dictionary<ParticipantId, int>(participants.Count);
        for (int i = 0; i < participants.Count; i++)
        {
            _index.Add(participants[i].Person.Id, i);
        }

        SpeakersOfStep = new int[model.All.Count][];
        for (int step = 0; step < SpeakersOfStep.Length; step++)
        {
            IReadOnlyList<PartyId> parties = model.All[step].SpokenBy;
            SpeakersOfStep[step] = [.. Enumerable.Range(0, participants.Count).Where(person => parties.Contains(participants[person].Party))];
        }
    }

    internal ConversationModel Model { get; }

    internal ValueList<ConversationParticipant> Participants { get; }

    internal ConversationDetails Details { get; }

    internal DateTimeOffset StartedAt { get; }

    internal int[][] SpeakersOfStep { get; }

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

        if (details.Language is { } language && !model.IsIn(language))
        {
            issues.Add(
                IssueCode.ConversationLanguageUnknown,
                "/language",
                ("found", language.ToString()),
                ("allowed", string.Join(", ", model.Languages.Concat(model.AddedLanguages))));
        }

        if (details.Situation is { } situation && (details.Role ?? model.Role) is { } role && !RoleAdvisor.IsAvailable(situation, role, out _))
        {
            ReportRole(issues, "/role", situation, role);
        }

        return issues.HasErrors ? null : new ConversationBeginning(model, participants, details, startedAt);
    }

    internal static void ReportRole(IssueCollector issues, string path, RoleSituation situation, ProgressRole role) => issues.Add(
        IssueCode.RoleUnavailable,
        path,
        ("found", ConversationWords.Roles[(int)role]),
        ("allowed", string.Join(", ", Enum.GetValues<ProgressRole>()
            .Where(other => RoleAdvisor.IsAvailable(situation, other, out _))
            .Select(static other => ConversationWords.Roles[(int)other]))));

    internal bool TryGetIndex(ParticipantId person, out int index) => _index.TryGetValue(person, out index);

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
                issues.Add(
                    IssueCode.ParticipantPartyUnknown,
                    $"/participants/{i}/party",
                    ("found", participant.Party.ToString()),
                    ("allowed", string.Join(", ", model.Parties.Select(static party => party.Id))));
            }
        }

        foreach (ConversationParty party in model.Parties)
        {
            int count = participants.Count(participant => participant.Party == party.Id);

            // A conversation needs somebody, also when each of its parties may be absent.
            int least = participants.Count == 0 ? Math.Max(party.Least, 1) : party.Least;
            if (count < least || count > party.Most)
            {
                string allowed = party.Most == least ? Number(least) : $"{Number(least)}..{(party.Most is { } most ? Number(most) : "*")}";
                issues.Add(
                    IssueCode.PartySizeWrong, "/participants", ("found", Number(count)), ("party", party.Id.ToString()), ("allowed", allowed));
            }
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
