using System.Reflection;
using System.Reflection.Emit;
using System.Text.Json.Serialization;
using Progressie.Json;

namespace Progressie.Tests.Contracts;

/// <summary>
/// Finds every type that a type refers to: in its signatures, constraints, attributes and base types, and in the instructions, locals and
/// catches of its methods. What the compiler makes of lambdas, local functions and iterators are nested types and methods like any other.
/// </summary>
internal static class IlReferences
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (OpCode)field.GetValue(null)!)
        .ToDictionary(static code => code.Value);

    internal static HashSet<Type> Of(Type type)
    {
        HashSet<Type> found = [];
        Add(found, type.BaseType);
        AddAll(found, type.GetInterfaces());
        AddAll(
            found,
            type
                .GetGenericArguments()
                .Where(static argument => argument.IsGenericParameter)
                .SelectMany(static argument => argument.GetGenericParameterConstraints()));
        AddAttributes(found, type);
        foreach (FieldInfo field in type.GetFields(Everything))
        {
            Add(found, field.FieldType);
            AddAttributes(found, field);
        }

        foreach (PropertyInfo property in type.GetProperties(Everything))
        {
            AddAttributes(found, property);
        }

        foreach (MethodBase method in type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything)))
        {
            AddAll(found, method.GetParameters().Select(static parameter => parameter.ParameterType));
            Add(found, (method as MethodInfo)?.ReturnType);
            AddAll(
                found,
                method.IsGenericMethod
                    ? method.GetGenericArguments().SelectMany(static argument => argument.GetGenericParameterConstraints())
                    : []);
            AddAttributes(found, method);
            AddBody(found, method);
        }

        return found;
    }

    private static void AddBody(HashSet<Type> found, MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            return;
        }

        AddAll(found, body.LocalVariables.Select(static local => local.LocalType));
        AddAll(found, body.ExceptionHandlingClauses
            .Where(static clause => clause.Flags == ExceptionHandlingClauseOptions.Clause)
            .Select(static clause => clause.CatchType!));
        foreach (MemberInfo? member in MembersIn(method))
        {
            AddMember(found, member);
        }
    }

    /// <summary>The members that the instructions of a method name.</summary>
    internal static IEnumerable<MemberInfo?> MembersIn(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } il)
        {
            yield break;
        }

        Type[]? typeArguments = method.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericArguments() : null;
        Type[]? methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (int i = 0; i < il.Length;)
        {
            short value = il[i++];
            if (value == 0xFE)
            {
                value = unchecked((short)(0xFE00 | il[i++]));
            }

            OpCode code = OpCodesByValue[value];
            switch (code.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    yield return method.Module.ResolveMember(BitConverter.ToInt32(il, i), typeArguments, methodArguments);
                    i += 4;
                    break;
                case OperandType.InlineSwitch:
                    i += 4 + (4 * BitConverter.ToInt32(il, i));
                    break;
                case OperandType.InlineNone:
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    i += 1;
                    break;
                case OperandType.InlineVar:
                    i += 2;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    i += 8;
                    break;
                default:
                    i += 4;
                    break;
            }
        }
    }

    // Our converter on a type is a label that the serializer reads, put there by the edge: the type itself does not know it. Any other
    // would be the type's own.
    private static void AddAttributes(HashSet<Type> found, MemberInfo member)
    {
        foreach (CustomAttributeData attribute in member.GetCustomAttributesData())
        {
            if (attribute is not { AttributeType: var type, ConstructorArguments: [{ Value: Type converter }] }
                || type != typeof(JsonConverterAttribute) || converter != typeof(ProgressieJsonConverter))
            {
                Add(found, attribute.AttributeType);
                AddAll(found, attribute.ConstructorArguments.Select(static argument => argument.Value).OfType<Type>());
                AddAll(found, attribute.NamedArguments.Select(static argument => argument.TypedValue.Value).OfType<Type>());
            }
        }
    }

    private static void AddMember(HashSet<Type> found, MemberInfo? member)
    {
        switch (member)
        {
            case Type type:
                Add(found, type);
                break;
            case MethodBase method:
                Add(found, method.DeclaringType);
                AddAll(found, method.GetParameters().Select(static parameter => parameter.ParameterType));
                Add(found, (method as MethodInfo)?.ReturnType);
                AddAll(found, method.IsGenericMethod ? method.GetGenericArguments() : []);
                break;
            case FieldInfo field:
                Add(found, field.DeclaringType);
                Add(found, field.FieldType);
                break;
            default:
                break;
        }
    }

    private static void AddAll(HashSet<Type> found, IEnumerable<Type> types)
    {
        foreach (Type type in types)
        {
            Add(found, type);
        }
    }

    private static void Add(HashSet<Type> found, Type? type)
    {
        if (type is null || type.IsGenericParameter)
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(found, type.GetElementType());
            return;
        }

        if (type.IsConstructedGenericType)
        {
            AddAll(found, type.GetGenericArguments());
            type = type.GetGenericTypeDefinition();
        }

        found.Add(type);
    }
}
