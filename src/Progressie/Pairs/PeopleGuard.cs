using Progressie.Internal;

namespace Progressie.Pairs;

/// <summary>Refuses lists of people that are no list of different people.</summary>
internal static class PeopleGuard
{
    internal static void Check(ValueList<ParticipantId> people, string parameter)
    {
        HashSet<ParticipantId> known = new(people.Count);
        foreach (ParticipantId person in people)
        {
            if (person.IsDefault)
            {
                throw new ArgumentException("The list holds a default id, which is no id.", parameter);
            }

            if (!known.Add(person))
            {
                throw new ArgumentException($"'{person}' is in the list twice.", parameter);
            }
        }
    }
}
