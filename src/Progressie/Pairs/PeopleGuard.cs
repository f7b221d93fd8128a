using System.Globalization;
using Progressie.Internal;

namespace Progressie.Pairs;

/// <summary>Judges lists of people: as many as go together, all different.</summary>
internal static class PeopleGuard
{
    /// <summary>Reports who is there twice, and that there are too few or too many.</summary>
    /// <exception cref="ArgumentException">The list holds a <c>default</c>.</exception>
    internal static void Check(ValueList<ParticipantId> people, int most, string parameter, IssueCollector issues)
    {
        string path = "/" + parameter;
        HashSet<ParticipantId> known = new(people.Count);
        for (int i = 0; i < people.Count; i++)
        {
            if (people[i].IsDefault)
            {
                throw new ArgumentException("The list holds a default id, which is no id.", parameter);
            }

            if (!known.Add(people[i]))
            {
                issues.Add(IssueCode.ParticipantTwice, JsonPointer.Append(path, i), ("found", people[i].ToString()));
            }
        }

        if (people.Count < 2 || people.Count > most)
        {
            issues.Add(
                IssueCode.PeopleOutOfRange,
                path,
                ("found", people.Count.ToString(CultureInfo.InvariantCulture)),
                ("least", "2"),
                ("most", most.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
