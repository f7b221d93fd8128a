namespace Progressie.Json;

/// <summary>The members an object may have, in the order in which they are written.</summary>
internal sealed class MemberTable(params MemberTable.Member[] members)
{
    internal ReadOnlySpan<Member> Members => members;

    internal string Names => field ??= string.Join(", ", members.Select(static member => member.Name));

    internal static Member Required(string name, string expected) => new(name, expected, true);

    internal static Member Optional(string name, string expected) => new(name, expected, false);

    internal readonly struct Member(string name, string expected, bool isRequired)
    {
        internal string Name { get; } = name;

        internal byte[] Utf8Name { get; } = System.Text.Encoding.ASCII.GetBytes(name);

        internal string Expected { get; } = expected;

        internal bool IsRequired { get; } = isRequired;
    }
}
