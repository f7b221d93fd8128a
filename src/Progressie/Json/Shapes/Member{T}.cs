namespace Progressie.Json.Shapes;

/// <summary>A member of an object of a type, as it was declared.</summary>
/// <remarks>One class for values of all types: what depends on the type of the value is in the writer, for which nobody waits who only
/// reads.</remarks>
/// <param name="name">Its name.</param>
/// <param name="shape">What its value is.</param>
/// <param name="isRequired">Whether it has to be there.</param>
/// <param name="get">Gets the value from its owner.</param>
/// <param name="toWriter">Makes what writes it.</param>
internal sealed class Member<T>(
    string name, Shape shape, bool isRequired, Delegate? get, Func<Member<T>, MemberWriter<T>> toWriter)
    : Member(name, shape, isRequired)
    where T : notnull
{
    internal readonly Delegate? Get = get;

    /// <summary>As JSON, what it is when it is left out; <see langword="null"/> when it is just not there.</summary>
    internal Func<string>? Default;

    internal MemberWriter<T> ToWriter() => toWriter(this);
}
