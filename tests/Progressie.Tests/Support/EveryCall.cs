using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Progressie.Tests.Support;

/// <summary>Calls what is public, on the objects that it was given and with those, with what fits and with what does not.</summary>
internal sealed partial class EveryCall
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>How many of each type are called.</summary>
    private const int Each = 4;

    /// <summary>Words as they are typed: sound, with what no document can hold, half of a pair, and longer than any may be.</summary>
    private static readonly string[] Typed =
        ["planted word's", "planted\vword's", "planted \uD800 word's", "planted word's " + new string('x', 20_001)];

    /// <summary>What is thrown at a caller who can do something about it. All others are faults of the library.</summary>
    private static readonly Type[] Expected =
    [
        typeof(ArgumentException), typeof(ArgumentNullException), typeof(ArgumentOutOfRangeException), typeof(FormatException),
        typeof(InvalidOperationException), typeof(KeyNotFoundException), typeof(ProgressieDataException), typeof(JsonException),
        typeof(NotSupportedException),
    ];

    private readonly Dictionary<Type, List<object>> _pool = [];
    private readonly EveryCall? _arguments;
    private readonly HashSet<object> _met = new(ReferenceEqualityComparer.Instance);

    /// <summary>Begins without any object.</summary>
    /// <param name="arguments">What holds the objects to call with; its own when there is none.</param>
    internal EveryCall(EveryCall? arguments = null) => _arguments = arguments;

    /// <summary>Gets what should not be, a line for each.</summary>
    internal SortedSet<string> Found { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the names of what cannot be called this way.</summary>
    internal SortedSet<string> Skipped { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets how many calls were made.</summary>
    internal int Made { get; private set; }

    /// <summary>Gets how many of them threw.</summary>
    internal int Thrown { get; private set; }

    [GeneratedRegex("planted", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex PlantedWord { get; }

    /// <summary>Takes up an object and what it holds.</summary>
    internal void Gather(object value) => Gather(value, 0);

    /// <summary>Calls everything public.</summary>
    internal void CallAll()
    {
        foreach (Type type in typeof(ProgressTally).Assembly.GetExportedTypes()
            .Where(static type => !type.IsGenericTypeDefinition && !type.IsSubclassOf(typeof(Delegate))))
        {
            CallOn(type, type.IsAbstract && type.IsSealed ? [null] : [null, .. Some(type)]);
            foreach (ConstructorInfo made in type.IsAbstract ? [] : type.GetConstructors())
            {
                Call(made, null);
            }
        }
    }

    /// <summary>Calls everything on what was gathered.</summary>
    internal void CallGathered()
    {
        foreach (Type type in _pool.Keys.Where(static type => type.IsPublic).ToArray())
        {
            CallOn(type, Some(type));
        }
    }

    private void CallOn(Type type, object?[] on)
    {
        foreach (MethodInfo method in type.GetMethods(Own).Where(static method => !method.Name.StartsWith("op_", StringComparison.Ordinal)))
        {
            foreach (object? target in on.Where(target => target is null == method.IsStatic))
            {
                Call(method, target);
            }
        }
    }

    private void Gather(object? value, int depth)
    {
        if (value is null || depth > 7 || (!value.GetType().IsValueType && !_met.Add(value)))
        {
            return;
        }

        if (value is IEnumerable list and not string)
        {
            foreach (object? item in list.Cast<object?>().Take(8))
            {
                Gather(item, depth + 1);
            }
        }

        if (value.GetType().Assembly != typeof(ProgressTally).Assembly)
        {
            return;
        }

        for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            if (!_pool.TryGetValue(type, out List<object>? some))
            {
                _pool.Add(type, some = []);
            }

            if (some.Count >= 40)
            {
                return;
            }

            some.Add(value);
        }

        foreach (PropertyInfo property in value.GetType().GetProperties().Where(static one => one.GetIndexParameters().Length == 0))
        {
            Gather(Try(property.GetMethod!, value, []), depth + 1);
        }
    }

    /// <summary>Some of a type: the first, the last and others between, the same each time.</summary>
    private object[] Some(Type type)
    {
        if (!_pool.TryGetValue(type, out List<object>? all))
        {
            return type.IsEnum ? [.. Enum.GetValues(type).Cast<object>().Take(2)] : [];
        }

        return all.Count <= Each ? [.. all] : [.. Enumerable.Range(0, Each).Select(i => all[i * (all.Count - 1) / (Each - 1)])];
    }

    private void Call(MethodBase method, object? target)
    {
        object?[][]? choices = ChoicesFor(method);
        if (choices is null)
        {
            return;
        }

        object?[] arguments = [.. choices.Select(static some => some[0])];
        Try(method, target, arguments);
        for (int at = 0; at < choices.Length; at++)
        {
            foreach (object? other in choices[at].Skip(1))
            {
                object?[] changed = [.. arguments];
                changed[at] = other;
                Try(method, target, changed);
            }
        }
    }

    private object?[][]? ChoicesFor(MethodBase method)
    {
        if (method.ContainsGenericParameters)
        {
            Skipped.Add($"{method.DeclaringType!.Name}.{method.Name}");
            return null;
        }

        object?[][] choices = [.. method.GetParameters().Select(parameter => Choices(parameter.ParameterType, 0))];
        if (choices.Any(static some => some.Length == 0))
        {
            if (method.GetParameters()[0].ParameterType == typeof(ReadOnlySpan<char>))
            {
                return null;
            }

            Skipped.Add($"{method.DeclaringType!.Name}.{method.Name}");
            return null;
        }

        return choices;
    }

    private object?[] Choices(Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsByRef)
        {
            return [null];
        }

        // A span cannot be passed by reflection.
        if (type.IsByRefLike || type.IsPointer)
        {
            return [];
        }

        if (type == typeof(string))
        {
            return ["noor", .. Typed, string.Empty, "a1", "1@phone-a", null];
        }

        if (type == typeof(int))
        {
            return [1, 0, 2, -1, int.MaxValue, int.MinValue];
        }

        if (type == typeof(decimal))
        {
            return [4m, 0m, 10m, -0.05m, decimal.MaxValue];
        }

        if (type == typeof(bool))
        {
            return [true, false];
        }

        if (type == typeof(object))
        {
            return ["planted word's", 1, null];
        }

        if (type == typeof(DateTimeOffset))
        {
            return [new DateTimeOffset(2026, 11, 30, 10, 0, 0, TimeSpan.FromHours(1)), DateTimeOffset.MinValue, DateTimeOffset.MaxValue];
        }

        if (type == typeof(DateOnly))
        {
            return [new DateOnly(2026, 11, 30), DateOnly.MinValue, DateOnly.MaxValue];
        }

        if (type == typeof(TimeProvider))
        {
            return [ManualClock.At("2026-11-30T10:00:00+01:00"), null];
        }

        if (ElementOf(type) is { } element)
        {
            object?[] some = depth > 2 ? [] : Choices(element, depth + 1);
            return some.Length == 0
                ? [Array.CreateInstance(element, 0)]
                : [.. some.Select(one => ListOf(element, one)), Array.CreateInstance(element, 0), null];
        }

        object[] pooled = (_arguments ?? this).Some(type);
        object?[] all = [.. pooled, .. depth > 1 ? [] : Planting(pooled, depth)];
        return all.Length > 0 || type.IsValueType || !type.IsInterface ? [.. all, Default(type)] : [];
    }

    private static object? Default(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;

    private static Type? ElementOf(Type type) => type.IsArray
        ? type.GetElementType()
        : type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            || type.GetGenericTypeDefinition() == typeof(IEnumerable<>))
                ? type.GetGenericArguments()[0]
                : null;

    private static Array ListOf(Type element, object? one)
    {
        Array list = Array.CreateInstance(element, 1);
        list.SetValue(one, 0);
        return list;
    }

    /// <summary>The same with words that somebody typed, wherever words are.</summary>
    private IEnumerable<object> Planting(object[] pooled, int depth)
    {
        foreach (object one in pooled.Take(1))
        {
            foreach (PropertyInfo property in one.GetType().GetProperties().Where(static one => one.SetMethod is { IsPublic: true }))
            {
                foreach (object? value in Choices(property.PropertyType, depth + 2).Take(8))
                {
                    object copy = Copy(one);
                    if (Try(() => property.SetValue(copy, value)))
                    {
                        yield return copy;
                    }
                }
            }
        }
    }

    private static object Copy(object one) => one.GetType().GetMethod("<Clone>$") is { } clone ? clone.Invoke(one, null)! : one;

    private static bool Try(Action set)
    {
        try
        {
            set();
            return true;
        }
        catch (TargetInvocationException)
        {
            // Called as a setter of its own as well, and judged there.
            return false;
        }
    }

    private object? Try(MethodBase method, object? target, object?[] arguments)
    {
        Made++;
        try
        {
            // What is set while something is made is set on a copy: the others share it.
            object? on = method.Name.StartsWith("set_", StringComparison.Ordinal) ? Copy(target!) : target;
            object? result = method is ConstructorInfo made ? made.Invoke(arguments) : method.Invoke(on, arguments);
            if (result is IEnumerator or IEnumerable { } and not (string or ICollection))
            {
                foreach (object? _ in (result as IEnumerable ?? Array.Empty<object>()).Cast<object?>().Take(100))
                {
                    // What is made on the way may throw on the way.
                }
            }

            return result;
        }
        catch (TargetInvocationException thrown)
        {
            Thrown++;
            Judge(method, thrown.InnerException!);
            return new Failed();
        }
        catch (Exception thrown) when (thrown is InvalidOperationException or ArgumentException)
        {
            Judge(method, thrown);
            return new Failed();
        }
    }

    private void Judge(MethodBase method, Exception thrown)
    {
        string parameters = string.Join(", ", method.GetParameters().Select(static one => one.ParameterType.Name));
        string name = $"{method.DeclaringType!.Name}.{method.Name}({parameters})";
        if (!Expected.Contains(thrown.GetType()))
        {
            Found.Add($"{name} throws {thrown.GetType().Name}: {Cut(thrown)}{thrown.StackTrace?.Split('\n')[0]}");
        }

        if (method.Name.StartsWith("Try", StringComparison.Ordinal) && thrown is ProgressieDataException or FormatException)
        {
            Found.Add($"{name} tries and throws {thrown.GetType().Name}: {Cut(thrown)}");
        }

        for (Exception? one = thrown; one is not null; one = one.InnerException)
        {
            if (PlantedWord.IsMatch(one.Message))
            {
                Found.Add($"{name} quotes: {Cut(one)}");
            }
        }
    }

    private static string Cut(Exception thrown) => thrown.Message.Length > 160 ? thrown.Message[..160] : thrown.Message;

    private sealed class Failed;
}
