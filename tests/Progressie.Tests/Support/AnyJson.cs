using System.Reflection;
using System.Text;
using Progressie.Json;

namespace Progressie.Tests.Support;

/// <summary>Calls <see cref="ProgressieJson"/> for a type that is only known at run time.</summary>
internal static class AnyJson
{
    private static readonly MethodInfo WriteMethod = typeof(ProgressieJson).GetMethods()
        .Single(static method => method.Name == nameof(ProgressieJson.Write) && method.ReturnType == typeof(string));

    private static readonly MethodInfo ReadMethod = typeof(ProgressieJson).GetMethods()
        .Single(static method =>
            method.Name == nameof(ProgressieJson.Read) && method.GetParameters()[0].ParameterType == typeof(string));

    internal static string Write(object value, JsonLayout layout = JsonLayout.Compact) =>
        (string)WriteMethod.MakeGenericMethod(value.GetType()).Invoke(null, [value, layout])!;

    internal static object Read(ReadOnlySpan<byte> utf8, Type type, IDefinitionSource? definitions = null)
    {
        object read = ReadMethod.MakeGenericMethod(type).Invoke(null, [Encoding.UTF8.GetString(utf8), definitions ?? TestDefinitions.All])!;
        return read.GetType().GetProperty("Value")!.GetValue(read)!;
    }
}
