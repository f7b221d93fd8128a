using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Progressie.Tests.Contracts;

/// <summary>Writes down the public surface of an assembly as text that a reviewer can read.</summary>
internal static class PublicApi
{
    private const BindingFlags Visible = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private static readonly NullabilityInfoContext Nullability = new();

    internal static string Describe(Assembly assembly)
    {
        StringBuilder text = new();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(static type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Header(type)).Append('\n');
            foreach (string member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string Header(Type type)
    {
        string kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => "readonly struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        string[] bases =
        [
            .. type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum)
                ? [Name(parent)]
                : Array.Empty<string>(),
            .. type.IsEnum
                ? (IEnumerable<string>)[]
                : type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Select(Name).Order(StringComparer.Ordinal),
        ];
        return $"{Attributes(type)}{kind} {type.Namespace}.{Name(type)}"
            + $"{(bases.Length == 0 ? string.Empty : " : " + string.Join(", ", bases))}{Constraints(type.GetGenericArguments())}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetValues(type).Cast<object>().Select(value => $"{value} = {Convert.ToInt32(value, CultureInfo.InvariantCulture)}");
        }

        return type.GetConstructors(Visible).Select(static constructor => $"new({Parameters(constructor)})")
            .Concat(type.GetFields(Visible).Select(static field => $"field {Name(field.FieldType)} {field.Name}"))
            .Concat(type.GetProperties(Visible).Select(Property))
            .Concat(
                type
                    .GetMethods(Visible)
                    .Where(static method => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
                    .Select(Method));
    }

    private static string Property(PropertyInfo property)
    {
        MethodInfo get = property.GetMethod!;
        string set = property.SetMethod is { IsPublic: true } ? " init;" : string.Empty;
        string required = property.GetCustomAttribute<RequiredMemberAttribute>() is null ? string.Empty : "required ";
        ParameterInfo[] index = property.GetIndexParameters();
        string name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        return $"{Static(get)}{required}{Named(Nullability.Create(property), property.PropertyType)} {name} {{ get;{set} }}";
    }

    private static string Method(MethodInfo method)
    {
        string generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : string.Empty;
        return $"{Attributes(method)}{Static(method)}{Named(Nullability.Create(method.ReturnParameter), method.ReturnType)} "
            + $"{method.Name}{generic}({Parameters(method)}){Constraints(method.IsGenericMethod ? method.GetGenericArguments() : [])}";
    }

    private static string Parameters(MethodBase method)
    {
        string self = method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " : string.Empty;
        return self + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        string direction = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : string.Empty;
        string attributes = string.Concat(parameter.GetCustomAttributesData()
            .Where(static data => data.AttributeType.Namespace == "System.Diagnostics.CodeAnalysis")
            .Select(
                static data =>
                    $"[{data.AttributeType.Name.Replace("Attribute", string.Empty, StringComparison.Ordinal)}("
                        + $"{string.Join(", ", data.ConstructorArguments)})] "));
        Type type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        string standard = parameter.HasDefaultValue ? $" = {Default(parameter.DefaultValue)}" : string.Empty;
        return $"{attributes}{direction}{Named(Nullability.Create(parameter), type)} {parameter.Name}{standard}";
    }

    private static string Default(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Named(NullabilityInfo info, Type type)
    {
        string name = type.IsGenericType && Nullable.GetUnderlyingType(type) is null
            && info.GenericTypeArguments.Length == type.GetGenericArguments().Length
            ? $"{Bare(type)}<{string.Join(", ", info.GenericTypeArguments.Select(static argument => Named(argument, argument.Type)))}>"
            : Name(type);
        return !type.IsValueType && (info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable)
            ? name + "?"
            : name;
    }

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Name(inner) + "?";
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        return type.IsGenericType ? $"{Bare(type)}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;
    }

    private static string Bare(Type type) =>
        type.Name.Contains('`', StringComparison.Ordinal) ? type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)] : type.Name;

    private static string Static(MethodBase method) => method.IsStatic ? "static " : string.Empty;

    private static string Constraints(Type[] arguments) => string.Concat(arguments
        .Where(static argument => argument.IsGenericParameter)
        .Select(static argument => (argument.Name, Parts: (string[])
        [
            .. argument.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint)
                ? ["class"]
                : Array.Empty<string>(),
            .. argument.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint)
                ? ["struct"]
                : Array.Empty<string>(),
            .. argument.GetGenericParameterConstraints().Select(Name),
        ]))
        .Where(static constraint => constraint.Parts.Length > 0)
        .Select(static constraint => $" where {constraint.Name} : {string.Join(", ", constraint.Parts)}"));

    private static string Attributes(MemberInfo member) =>
        member.GetCustomAttribute<ObsoleteAttribute>() is { } obsolete ? $"[Obsolete(\"{obsolete.Message}\")] " : string.Empty;
}
