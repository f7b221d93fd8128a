namespace Progressie.Internal;

/// <summary>Refuses a value that an enumeration does not have: an argument of the caller's own making.</summary>
internal static class EnumGuard
{
    internal static T Check<T>(T value, string parameter)
        where T : struct, Enum => Enum.IsDefined(value)
        ? value
        : throw new ArgumentOutOfRangeException(parameter, value, $"Expected one of {string.Join(", ", Enum.GetNames<T>())}.");

    internal static T? CheckOptional<T>(T? value, string parameter)
        where T : struct, Enum => value is { } known ? Check(known, parameter) : null;
}
