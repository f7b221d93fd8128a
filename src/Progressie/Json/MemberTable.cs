using Progressie.Json.Shapes;

namespace Progressie.Json;

/// <summary>The members an object may have, in the order in which they are written.</summary>
internal sealed class MemberTable(Member[] members)
{
    internal ReadOnlySpan<Member> Members => members;

    internal string Names => field ??= string.Join(", ", members.Select(static member => member.Name));
}
