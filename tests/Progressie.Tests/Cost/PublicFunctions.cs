using System.Collections;
using System.Reflection;
using Progressie.Catalog;
using Progressie.Json;
using Progressie.Json.Documents;
using Progressie.Rendering;
using Progressie.Tests.Support;

namespace Progressie.Tests.Cost;

/// <summary>Asks everything that the library can be asked of a document, and of what comes out of that: every public property and method,
/// static ones too, for which arguments are to be had. A new public function is found by itself.</summary>
internal sealed class PublicFunctions
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.DeclaredOnly;

    private static readonly DateTimeOffset Late = new(2100, 1, 1, 9, 0, 0, TimeSpan.FromHours(1));

    private static readonly Type[] Types = typeof(ProgressieLimits).Assembly.GetExportedTypes();

    private static readonly object[] Services =
    [
        new ProgressiePages(ProgressieTexts.BuiltIn), new MermaidRenderer(ProgressieTexts.BuiltIn), ProgressieTexts.BuiltIn,
        ProgressieCatalog.BuiltIn,
    ];

    /// <summary>What takes a document as an argument: static methods, and those of the services.</summary>
    private static readonly (object? Service, MethodInfo Method)[] Takers =
    [
        .. Types.SelectMany(static type => type.GetMethods(Public | BindingFlags.Static))
            .Where(static method => !method.IsSpecialName && !method.IsGenericMethod)
            .Select(static method => ((object?)null, method)),
        .. Services.SelectMany(static one => one.GetType().GetMethods(Public | BindingFlags.Instance)
            .Where(static method => !method.IsSpecialName && method.Name != nameof(Equals))
            .Select(method => ((object?)one, method))),
    ];

    private readonly Dictionary<Type, object> _values = [];
    private readonly Dictionary<Type, IList> _lists = [];
    private readonly Func<string, Func<object?>, (object? Outcome, Exception? Error)> _ask;
    private readonly HashSet<Type> _met = [];
    private readonly Queue<object> _subjects = [];
    private readonly HashSet<string> _left = new(StringComparer.Ordinal);

    private PublicFunctions(Func<string, Func<object?>, (object? Outcome, Exception? Error)> ask) => _ask = ask;

    /// <summary>Asks everything.</summary>
    /// <param name="document">What is asked.</param>
    /// <param name="copy">An equal document, so that arguments are not found by what is measured.</param>
    /// <param name="ask">Gets the name of each function and what calls it, and gives what came of it.</param>
    /// <returns>The functions for which there were no arguments.</returns>
    internal static IReadOnlyCollection<string> Ask(
        object document, object copy, Func<string, Func<object?>, (object? Outcome, Exception? Error)> ask)
    {
        PublicFunctions all = new(ask);
        all.Gather(copy, depth: 0);
        all._values[copy.GetType()] = copy;
        all.Meet(document);
        while (all._subjects.TryDequeue(out object? subject))
        {
            all.AskOf(subject);
        }

        return all._left;
    }

    /// <summary>Calls a function.</summary>
    /// <returns>What came of it: its outcome, or the exception that it threw.</returns>
    internal static (object? Outcome, Exception? Error) Outcome(Func<object?> call)
    {
        try
        {
            return (call(), null);
        }
        catch (TargetInvocationException thrown)
        {
            return (null, thrown.InnerException);
        }
    }

    /// <summary>Values to be arguments: of each type the last that is met, and of lists the longest.</summary>
    private void Gather(object? value, int depth)
    {
        if (value is null or string || depth > 6)
        {
            return;
        }

        if (AsList(value) is { } list)
        {
            foreach (Type type in list.GetType().GetInterfaces().Where(static one =>
                one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)))
            {
                if (!_lists.TryGetValue(type, out IList? longest) || longest.Count < list.Count)
                {
                    _lists[type] = list;
                }
            }

            for (int i = 0; i < list.Count; i = i < Math.Min(2, list.Count - 3) ? i + 1 : Math.Max(i + 1, list.Count - 2))
            {
                Gather(list[i], depth + 1);
            }

            return;
        }

        if (!IsOurs(value.GetType()))
        {
            return;
        }

        _values[value.GetType()] = value;
        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static property => property.GetIndexParameters().Length == 0))
        {
            try
            {
                Gather(property.GetValue(value), depth + 1);
            }
            catch (TargetInvocationException)
            {
                // Whether it may throw is seen when it is asked.
            }
        }
    }

    /// <summary>A list of whatever type, as an array, which is a list of any sort; <see langword="null"/> when it is none.</summary>
    private static IList? AsList(object? value)
    {
        Type? list = value is null or string ? null : value.GetType().GetInterfaces().FirstOrDefault(static one =>
            one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IReadOnlyList<>));
        return list is null
            ? null
            : (IList)typeof(Enumerable).GetMethod(nameof(Enumerable.ToArray))!
                .MakeGenericMethod(list.GetGenericArguments()).Invoke(null, [value])!;
    }

    private static bool IsOurs(Type type) => type.Assembly == typeof(ProgressieLimits).Assembly && !type.IsEnum;

    private void Meet(object? outcome)
    {
        switch (outcome)
        {
            case null or string:
                break;
            case not null when AsList(outcome) is { } list:
                if (list.Count > 0 && _met.Add(list.GetType()))
                {
                    _subjects.Enqueue(list);
                }

                Meet(list.Count > 0 ? list[^1] : null);
                break;
            case not null when IsOurs(outcome.GetType()) && _met.Add(outcome.GetType()):
                _subjects.Enqueue(outcome);
                break;
        }
    }

    private void AskOf(object subject)
    {
        Type type = subject.GetType();
        if (IsOurs(type) && type is { IsVisible: true, IsArray: false })
        {
            foreach (MethodInfo method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(IsAsked))
            {
                Call(subject, subject, method);
            }

            if (DocumentShapes.Find(type) is not null)
            {
                Ask($"{nameof(ProgressieJson)}.{nameof(ProgressieJson.Write)}({type.Name})", () => AnyJson.Write(subject));
            }
        }

        foreach ((object? service, MethodInfo method) in Takers)
        {
            if (method.GetParameters().Any(parameter => parameter.ParameterType != typeof(object)
                && parameter.ParameterType.IsInstanceOfType(subject)))
            {
                Call(service, subject, method);
            }
        }
    }

    private static bool IsAsked(MethodInfo method) =>
        method.DeclaringType != typeof(object) && !method.IsGenericMethod && method.Name is not ("<Clone>$" or "GetType")
        && (!method.IsSpecialName || method.Name.StartsWith("get_", StringComparison.Ordinal));

    private void Call(object? target, object subject, MethodInfo method)
    {
        ParameterInfo[] parameters = method.GetParameters();
        string name = $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", parameters.Select(static one =>
            one.ParameterType.Name))})";
        object?[] arguments = new object?[parameters.Length];
        for (int i = 0; i < arguments.Length; i++)
        {
            // What belongs to the subject is the subject; beside it, another that is equal.
            if (!ReferenceEquals(target, subject) && parameters[i].ParameterType.IsInstanceOfType(subject))
            {
                arguments[i] = subject;
            }
            else if (!TryGet(parameters[i], out arguments[i]))
            {
                _left.Add(name);
                return;
            }
        }

        Ask(name, () => method.Invoke(target, arguments));
    }

    private void Ask(string name, Func<object?> call)
    {
        (object? outcome, _) = _ask(name, () => Whole(call()));
        Meet(outcome);
        if (AsList(outcome) is { } list)
        {
            Gather(list, 5);
        }
    }

    /// <summary>What is made only when one goes through it, is gone through.</summary>
    private static object? Whole(object? outcome) => outcome switch
    {
        string or IDictionary => outcome,
        IList list => GoThrough(list, list),
        IEnumerable lazy => GoThrough(lazy, outcome),
        IEnumerator once => GoThrough(new Once(once), null),
        _ => outcome,
    };

    private static object? GoThrough(IEnumerable all, object? outcome)
    {
        foreach (object? one in all)
        {
            _ = one;
        }

        return outcome;
    }

    private bool TryGet(ParameterInfo parameter, out object? argument)
    {
        Type type = parameter.ParameterType;
        argument = null;
        if (parameter.IsOut)
        {
            return true;
        }

        if (type.IsByRef || type.IsByRefLike)
        {
            return false;
        }

        if (parameter.HasDefaultValue)
        {
            argument = parameter.DefaultValue ?? (type.IsValueType ? Activator.CreateInstance(type) : null);
            return true;
        }

        type = Nullable.GetUnderlyingType(type) ?? type;
        argument = Fixed(type) ?? (_values.TryGetValue(type, out object? value) ? value : null)
            ?? (_lists.TryGetValue(type, out IList? list) ? list : null);
        return argument is not null;
    }

    private object? Fixed(Type type) =>
        type == typeof(string) ? "x"
        : type == typeof(object) ? _values.Values.Last()
        : type == typeof(bool) ? true
        : type == typeof(int) ? 1
        : type == typeof(decimal) ? 4.5m
        : type == typeof(DateTimeOffset) ? Late
        : type == typeof(DateOnly) ? new DateOnly(2100, 1, 1)
        : type == typeof(LanguageTag) ? LanguageTag.Dutch
        : type == typeof(IReadOnlyList<LanguageTag>) ? new[] { LanguageTag.Dutch }
        : type == typeof(Writer) ? Writer.Of(By, new ManualClock(Late)).OnDevice("zz")
        : type == typeof(AnonymityPolicy) ? new AnonymityPolicy()
        : type == typeof(ReplicaId) ? ReplicaId.Parse("zz")
        : type.IsEnum ? Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)
        : type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(Func<,>)
            && type.GetGenericArguments() is [var from, var to] && from == to
            ? typeof(PublicFunctions).GetMethod(nameof(Same), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(from).CreateDelegate(type)
        : null;

    private static T Same<T>(T value) => value;

    private ParticipantId By => _values.TryGetValue(typeof(ParticipantId), out object? by)
        ? (ParticipantId)by
        : ParticipantId.Parse("noor");

    private sealed class Once(IEnumerator enumerator) : IEnumerable
    {
        public IEnumerator GetEnumerator() => enumerator;
    }
}
