using Progressie.Json.Shapes;

namespace Progressie.Json;

/// <summary>The members an object may have, in the order in which they are written.</summary>
internal sealed class MemberTable(Member[] members)
{
    internal readonly Member[] Members = members;

    internal string Names => field ??= string.Join(", ", Members.Select(static member => member.Name));
}
