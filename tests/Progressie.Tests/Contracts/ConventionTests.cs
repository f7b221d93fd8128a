using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace Progressie.Tests.Contracts;

/// <summary>The shape of the public surface: what docs/architecture.md promises of every type.</summary>
public sealed class ConventionTests
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] Surface = typeof(ProgressTally).Assembly.GetExportedTypes();

    /// <summary>What is no technique; a new namespace is one until it is named here.</summary>
    private static readonly string?[] Shared =
    [
        "Progressie", "Progressie.Catalog", "Progressie.DependencyInjection", "Progressie.Json", "Progressie.Rendering",
        "Microsoft.Extensions.DependencyInjection",
    ];

    [Fact]
    public void Surface_Exists() => Assert.True(Surface.Length > 50, $"Only {Surface.Length} public types were found.");

    [Fact]
    public void Classes_AreSealedOrStaticOrAClosedSet() =>
        AssertNone(Surface.Where(static type => type.IsClass && !type.IsSealed && !IsClosedSet(type)));

    [Fact]
    public void Structs_AreReadOnly() => AssertNone(Surface.Where(static type =>
        type is { IsValueType: true, IsEnum: false } && type.GetCustomAttribute<IsReadOnlyAttribute>() is null));

    [Fact]
    public void Properties_AreGetOrInit() => AssertNone(Surface
        .SelectMany(static type => type.GetProperties(Public))
        .Where(static property => property.SetMethod is { IsPublic: true } set
            && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))));

    [Fact]
    public void Fields_AreNotPublic() => AssertNone(Surface
        .Where(static type => !type.IsEnum)
        .SelectMany(static type => type.GetFields(Public)));

    [Fact]
    public void Signatures_HoldNoMutableOrLazyCollections() => AssertNone(
        from type in Surface
        from method in type.GetMethods(Public)
        from used in method.GetParameters().Select(static parameter => parameter.ParameterType).Append(method.ReturnType)
        where IsMutableOrLazy(used)
        select $"{type}.{method.Name}: {used}");

    [Fact]
    public void Equatables_HaveOperators() => AssertNone(Surface.Where(static type =>
        typeof(IEquatable<>).MakeGenericTypeOrNull(type)?.IsAssignableFrom(type) == true
        && !type.GetMethods(BindingFlags.Public | BindingFlags.Static).Any(static method => method.Name == "op_Equality")));

    [Fact]
    public void Comparables_HaveOperators() => AssertNone(Surface.Where(static type =>
        typeof(IComparable<>).MakeGenericTypeOrNull(type)?.IsAssignableFrom(type) == true
        && !type.IsEnum
        && !type.GetMethods(BindingFlags.Public | BindingFlags.Static).Any(static method => method.Name == "op_LessThan")));

    [Fact]
    public void Conversions_AreNeverImplicit() => AssertNone(Surface
        .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(static method => method.Name == "op_Implicit"));

    [Fact]
    public void Enums_HaveAZeroAndNoFlags() => AssertNone(Surface.Where(static type =>
        type.IsEnum && (!Enum.IsDefined(type, 0) || type.GetCustomAttribute<FlagsAttribute>() is not null)));

    [Fact]
    public void Exceptions_CarryAReport() => AssertNone(Surface.Where(static type =>
        type.IsSubclassOf(typeof(Exception)) && type.GetProperty("Report")?.PropertyType != typeof(ValidationReport)));

    [Fact]
    public void Ids_RefuseNothingButText_AndDefaultIsDocumentedState()
    {
        Type[] ids = [.. Surface.Where(static type => type.IsValueType && type.GetProperty("IsDefault") is not null)];
        Assert.True(ids.Length >= 10);
        foreach (Type id in ids)
        {
            object empty = Activator.CreateInstance(id)!;
            Assert.True((bool)id.GetProperty("IsDefault")!.GetValue(empty)!);
            Assert.NotNull(empty.ToString());
            Assert.Equal(empty.GetHashCode(), Activator.CreateInstance(id)!.GetHashCode());
        }
    }

    [Fact]
    public void TryMethods_HaveATwinThatThrows_OrGiveABool() => AssertNone(
        from type in Surface
        from method in type.GetMethods(Public)
        where method.Name.StartsWith("Try", StringComparison.Ordinal) && method.ReturnType != typeof(bool)
        let twin = method.Name["Try".Length..]
        where !type.GetMethods(Public).Any(other => other.Name == twin)
        select $"{type}.{method.Name}");

    [Fact]
    public void TryVerbs_OfTechniques_HaveATwinWithTheSameParameters() => AssertNone(
        from type in Surface
        where !Shared.Contains(type.Namespace)
        from method in type.GetMethods(Public)
        where method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(Validated<>)
        let twin = type.GetMethod(
            method.Name["Try".Length..], Public, [.. method.GetParameters().Select(static parameter => parameter.ParameterType)])
        where twin?.ReturnType != method.ReturnType.GetGenericArguments()[0]
        select $"{type}.{method}");

    [Fact]
    public void Verbs_OfTechniques_TakeAWriterAndNoClock() => AssertNone(
        from type in Surface
        where !Shared.Contains(type.Namespace)
        from method in type.GetMethods(Public)
        where method.GetParameters().Any(static parameter => parameter.ParameterType == typeof(TimeProvider))
        select $"{type}.{method}");

    [Fact]
    public void ToString_OfTechniques_IsTheLibrarysOwn() => AssertNone(Surface.Where(static type =>
        !Shared.Contains(type.Namespace)
        && !type.IsEnum
        && !type.IsAbstract
        && type.GetMethod("ToString", Type.EmptyTypes) is { } own
        && (own.DeclaringType!.Assembly != type.Assembly || own.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))));

    [Fact]
    public void References_AreTheFrameworkAndTheAbstractionsOnly() => Assert.Equal(
        ["Microsoft.Extensions.DependencyInjection.Abstractions"],
        typeof(ProgressTally).Assembly.GetReferencedAssemblies()
            .Select(static name => name.Name!)
            .Where(static name => !name.StartsWith("System.", StringComparison.Ordinal)));

    /// <summary>A set of the library's own is as immutable as its other types, which hold nothing mutable in turn.</summary>
    private static bool IsMutableOrLazy(Type type)
    {
        if (type == typeof(string) || Surface.Contains(type) || !typeof(IEnumerable).IsAssignableFrom(type))
        {
            return false;
        }

        Type shape = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return shape != typeof(IReadOnlyList<>)
            && shape != typeof(IReadOnlyDictionary<,>)
            && shape != typeof(Microsoft.Extensions.DependencyInjection.IServiceCollection);
    }

    /// <summary>Nobody outside can derive from it: no constructor to call, and a member that only the library can write.</summary>
    private static bool IsClosedSet(Type type) => type.IsAbstract
        && type
            .GetMethods(BindingFlags.Instance | BindingFlags.NonPublic)
            .Any(static method => method is { IsAbstract: true, IsAssembly: true })
        || (type.IsAbstract && type.GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, []) is { IsFamilyAndAssembly: true });

    private static void AssertNone(IEnumerable<object> offenders) => Assert.Empty(offenders.Select(static offender =>
        offender is MemberInfo { DeclaringType: { } owner } member ? $"{owner}.{member.Name}" : offender.ToString()));
}
