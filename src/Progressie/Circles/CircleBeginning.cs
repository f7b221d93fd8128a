using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>What a board begins with, the same on every replica.</summary>
/// <remarks>Immutable.</remarks>
internal sealed record CircleBeginning
{
    private CircleBeginning(BoardId id, string topic, CircleDetails details, DateTimeOffset startedAt)
    {
        Id = id;
        Topic = topic;
        Details = details;
        StartedAt = startedAt;
    }

    internal BoardId Id { get; }

    internal string Topic { get; }

    internal CircleDetails Details { get; }

    internal DateTimeOffset StartedAt { get; }

    /// <summary>What stands for somebody when they are erased from the board.</summary>
    internal ParticipantId StandInOf(ParticipantId person) => StandIn.Of(Id.ToString(), person);

    /// <summary>The same beginning, in other words.</summary>
    internal CircleBeginning With(string topic, CircleDetails details) => new(Id, topic, details, StartedAt);

    public bool Equals(CircleBeginning? other) =>
        other is not null && Id == other.Id && Topic == other.Topic && Details == other.Details && StartedAt.EqualsExact(other.StartedAt);

    public override int GetHashCode() => HashCode.Combine(Id, Topic);

    internal static CircleBeginning? Create(
        BoardId id, string topic, CircleDetails details, DateTimeOffset startedAt, IssueCollector issues)
    {
        HashSet<ParticipantId> met = [];
        for (int i = 0; i < details.Participants.Count; i++)
        {
            ParticipantId person = details.Participants[i].Id;
            if (!met.Add(person))
            {
                issues.Add(
                    IssueCode.BoardParticipantTwice, FormattableString.Invariant($"/participants/{i}/id"), ("found", person.ToString()));
            }
        }

        if (details.Form == CircleForm.TwoSided && met.Count != 2)
        {
            issues.Add(IssueCode.SidesNotTwo, "/participants", ("found", FormattableString.Invariant($"{met.Count}")));
        }

        return issues.HasErrors ? null : new CircleBeginning(id, topic, details, startedAt);
    }
}
