using System.Collections;
using System.Collections.Immutable;
using System.Reflection;

namespace Progressie.Tests.Support;

/// <summary>Everything that can be reached from something by whatever fields it has: what a host, a debugger or a serializer could
/// show.</summary>
public sealed class Reachable
{
    private readonly HashSet<object> _met = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> _texts = [];
    private readonly HashSet<ParticipantId> _people = [];

    private Reachable()
    {
    }

    public IReadOnlyCollection<object> Objects => _met;

    public IReadOnlyList<string> Texts => _texts;

    /// <summary>The ids of people; no ids are among the objects, since values have no identity.</summary>
    public IReadOnlyCollection<ParticipantId> People => _people;

    public static Reachable From(object value)
    {
        Reachable reachable = new();
        reachable.Gather(value);
        return reachable;
    }

    private void Gather(object? value)
    {
        if (value is string text)
        {
            _texts.Add(text);
            return;
        }

        if (value is ParticipantId { IsDefault: false } person)
        {
            _people.Add(person);
        }

        if (value is null || value is Type or MemberInfo or Delegate || value.GetType().IsPrimitive || value.GetType().IsEnum
            || (!value.GetType().IsValueType && !_met.Add(value)))
        {
            return;
        }

        // What is in an immutable array is met by its field; a default one cannot be gone through.
        bool isArray = value.GetType() is { IsGenericType: true } one && one.GetGenericTypeDefinition() == typeof(ImmutableArray<>);
        if (value is IEnumerable list and not IDictionary && !isArray)
        {
            foreach (object? item in list)
            {
                Gather(item);
            }
        }

        for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field
                in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer)
                {
                    Gather(field.GetValue(value));
                }
            }
        }
    }
}
