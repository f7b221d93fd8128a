using System.Text;
using Progressie.Json.Shapes;

namespace Progressie.Json;

/// <summary>The members an object may have, in the order in which they are written.</summary>
internal sealed class MemberTable(MemberTable.Member[] members)
{
    internal ReadOnlySpan<Member> Members => members;

    internal string Names => field ??= string.Join(", ", members.Select(static member => member.Name));

    internal readonly struct Member(string name, Shape shape, string expected, bool isRequired)
    {
        internal string Name { get; } = name;

        internal byte[] Utf8Name { get; } = Encoding.ASCII.GetBytes(name);

        internal Shape Shape { get; } = shape;

        internal string Expected { get; } = expected;

        internal bool IsRequired { get; } = isRequired;
    }
}
