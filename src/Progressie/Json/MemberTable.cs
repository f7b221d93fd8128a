using Progressie.Internal;
using Progressie.Json.Shapes;

namespace Progressie.Json;

/// <summary>The members an object may have, in the order in which they are written.</summary>
internal sealed class MemberTable(Member[] members)
{
    private const string Extensions = "extensions";

    internal readonly Member[] Members = members;

    /// <summary>What messages say may stand there.</summary>
    internal string Allowed => field ??= Array.Exists(Members, static member => member.Name == Extensions)
        ? IssueTerms.OrExtensions(NamesBut(Extensions))
        : NamesBut(string.Empty);

    private string NamesBut(string name) =>
        string.Join(", ", Members.Select(static member => member.Name).Where(one => one != name));
}
