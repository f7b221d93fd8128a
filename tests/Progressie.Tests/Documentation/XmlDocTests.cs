using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Progressie.Checklists;
using Xunit;

namespace Progressie.Tests.Documentation;

/// <summary>What a developer reads in the editor: every public member is documented, in sentences.</summary>
public sealed class XmlDocTests
{
    private static readonly string[] Promises = ["immutable", "pure", "thread", "stateless"];

    private static readonly Assembly Library = typeof(Checklist).Assembly;

    private static readonly Dictionary<string, XElement> Documented = XDocument
        .Load(Path.ChangeExtension(Library.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(static member => member.Attribute("name")!.Value);

    [Fact]
    public void Members_Public_AreDescribedOnceAndInSentences()
    {
        (string Id, MemberInfo Member)[] all =
        [
            .. Library.GetExportedTypes().SelectMany(static type =>
                MembersOf(type).Select(static member => (IdOf(member), member)).Prepend(("T:" + NameOf(type), type))),
        ];
        Assert.True(all.Length >= 400, $"only {all.Length} members");
        string[] faults = [.. all.SelectMany(static one => FaultsOf(one.Id, one.Member))];
        Assert.True(faults.Length == 0, string.Join(Environment.NewLine, faults));
    }

    [Fact]
    public void Types_Public_SayWhetherTheyChangeOrCanBeShared() => Assert.Equal([], Library.GetExportedTypes()
        .Where(static type => !type.IsEnum)
        .Select(static type => "T:" + NameOf(type))
        .Where(static id => Documented[id].Element("remarks")?.Value is not { } remarks
            || !Promises.Any(promise => remarks.Contains(promise, StringComparison.OrdinalIgnoreCase))));

    private static IEnumerable<string> FaultsOf(string id, MemberInfo member)
    {
        if (!Documented.TryGetValue(id, out XElement? said))
        {
            return [$"{id}: nothing"];
        }

        XElement[] prose = [.. said.Elements().Where(IsProse)];
        return
        [
            .. prose.Where(static one => !IsInSentences(one)).Select(one => $"{id}: {one}"),
            .. prose.GroupBy(KeyOf).Where(static same => same.Count() > 1).Select(same => $"{id}: {same.Key} twice"),
            .. Expected(said, member).Except(prose.Select(KeyOf)).Select(key => $"{id}: no {key}"),
        ];
    }

    /// <summary>What has to be told of a member, unless that is taken over from elsewhere. What an operator takes and gives is in its
    /// sign.</summary>
    private static IEnumerable<string> Expected(XElement said, MemberInfo member) =>
        said.Elements("inheritdoc").Any(one => one.Attribute("cref") is not null || IsTakenOver(member)) ? []
        : member is MethodInfo { IsSpecialName: true } ? ["summary"]
        :
        [
            "summary",
            .. ParametersOf(member).Select(static one => $"param {one.Name}"),
            .. TypeParametersOf(member).Select(static one => $"typeparam {one.Name}"),
            .. member is MethodInfo method && method.ReturnType != typeof(void) ? ["returns"] : Array.Empty<string>(),
        ];

    private static string KeyOf(XElement said) =>
        $"{said.Name} {said.Attribute("name")?.Value}{said.Attribute("cref")?.Value}".TrimEnd();

    /// <summary>What each part of a type tells of itself, code and what is taken over are no prose.</summary>
    private static bool IsProse(XElement said) => said.Name.LocalName is not ("content" or "example" or "inheritdoc");

    private static bool IsInSentences(XElement said) =>
        (said.HasElements || said.Value.Trim().Length > 1) && said.Value.TrimEnd().EndsWith('.');

    /// <summary>Whether a base class or an interface has a member of this name.</summary>
    private static bool IsTakenOver(MemberInfo member) => member.DeclaringType is { } type
        && type.GetInterfaces().Append(type.BaseType).OfType<Type>()
            .Any(from => from.GetMember(member.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Length > 0);

    private static Type[] TypeParametersOf(MemberInfo member) => member switch
    {
        MethodInfo { IsGenericMethod: true } method => method.GetGenericArguments(),
        Type type => type.GetGenericArguments(),
        _ => [],
    };

    private static ParameterInfo[] ParametersOf(MemberInfo member) => member switch
    {
        MethodBase method => method.GetParameters(),
        PropertyInfo property => property.GetIndexParameters(),
        _ => [],
    };

    private static IEnumerable<MemberInfo> MembersOf(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(static member => member is not Type && !member.IsDefined(typeof(CompilerGeneratedAttribute)))
        .Where(static member => member is not FieldInfo { IsSpecialName: true })
        .Where(
            static member => member is not MethodInfo { IsSpecialName: true } method
                || method.Name.StartsWith("op_", StringComparison.Ordinal))
        .Where(static member => member is not ConstructorInfo constructor || constructor.GetParameters().Length > 0);

    private static string IdOf(MemberInfo member)
    {
        string owner = NameOf(member.DeclaringType!);
        return member switch
        {
            PropertyInfo property => $"P:{owner}.{property.Name}{Parameters(property)}",
            FieldInfo field => $"F:{owner}.{field.Name}",
            EventInfo raised => $"E:{owner}.{raised.Name}",
            ConstructorInfo constructor => $"M:{owner}.#ctor{Parameters(constructor)}",
            MethodInfo method => $"M:{owner}.{method.Name}"
                + $"{(method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : string.Empty)}"
                + Parameters(method),
            _ => throw new NotSupportedException(member.ToString()),
        };
    }

    private static string Parameters(MemberInfo member) => ParametersOf(member) is { Length: > 0 } parameters
        ? $"({string.Join(',', parameters.Select(static parameter => Reference(parameter.ParameterType)))})"
        : string.Empty;

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    private static string Reference(Type type)
    {
        if (type.IsByRef)
        {
            return Reference(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return Reference(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        return type.IsGenericType
            ? $"{NameOf(type.GetGenericTypeDefinition()).Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(Reference))}}}"
            : NameOf(type);
    }
}
