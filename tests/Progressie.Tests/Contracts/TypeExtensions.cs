namespace Progressie.Tests.Contracts;

internal static class TypeExtensions
{
    /// <summary>The interface for this type itself, or null where its constraints forbid that (ref structs, open generics).</summary>
    internal static Type? MakeGenericTypeOrNull(this Type generic, Type argument)
    {
        if (argument.IsByRefLike || argument.ContainsGenericParameters || argument is { IsAbstract: true, IsSealed: true })
        {
            return null;
        }

        return generic.MakeGenericType(argument);
    }
}
