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
    public void Members_Public_HaveASummaryThatEndsWithAStop()
    {
        string[] ids = [.. Library.GetExportedTypes().SelectMany(static type => MembersOf(type).Select(IdOf).Prepend("T:" + NameOf(type)))];
        Assert.True(ids.Length >= 400, $"only {ids.Length} members");
        Assert.Equal([], ids.Where(static id => !IsDescribed(id)));
    }

    [Fact]
    public void Types_Public_SayWhetherTheyChangeOrCanBeShared() => Assert.Equal([], Library.GetExportedTypes()
        .Where(static type => !type.IsEnum)
        .Select(static type => "T:" + NameOf(type))
        .Where(static id => Documented[id].Element("remarks")?.Value is not { } remarks
            || !Promises.Any(promise => remarks.Contains(promise, StringComparison.OrdinalIgnoreCase))));

    private static bool IsDescribed(string id) => Documented.TryGetValue(id, out XElement? member)
        && (member.Element("inheritdoc") is not null || member.Element("summary")?.Value.Trim() is { Length: > 1 } and [.., '.']);

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
            PropertyInfo property => $"P:{owner}.{property.Name}{Parameters(property.GetIndexParameters())}",
            FieldInfo field => $"F:{owner}.{field.Name}",
            EventInfo raised => $"E:{owner}.{raised.Name}",
            ConstructorInfo constructor => $"M:{owner}.#ctor{Parameters(constructor.GetParameters())}",
            MethodInfo method => $"M:{owner}.{method.Name}"
                + $"{(method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : string.Empty)}"
                + Parameters(method.GetParameters()),
            _ => throw new NotSupportedException(member.ToString()),
        };
    }

    private static string Parameters(ParameterInfo[] parameters) => parameters.Length == 0
        ? string.Empty
        : $"({string.Join(',', parameters.Select(static parameter => Reference(parameter.ParameterType)))})";

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
