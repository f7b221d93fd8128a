using Progressie.Internal;
using Progressie.Json.Shapes;

namespace Progressie.Json;

/// <summary>The members an object may have, in the order in which they are written.</summary>
/// <param name="members">The members.</param>
/// <param name="mayNameSchema">Whether it may say where its JSON Schema is.</param>
internal sealed class MemberTable(Member[] members, bool mayNameSchema)
{
    private const string Extensions = "extensions";

    internal readonly Member[] Members = members;

    /// <summary>Whether there may be a member <c>$schema</c>, which is read and not kept: it is about the file.</summary>
    internal readonly bool MayNameSchema = mayNameSchema;

    /// <summary>What messages say may stand there.</summary>
    internal string Allowed => field ??= Array.Exists(Members, static member => member.Name == Extensions)
        ? IssueTerms.OrExtensions(NamesBut(Extensions))
        : NamesBut(string.Empty);

    private string NamesBut(string name) =>
        string.Join(", ", Members.Select(static member => member.Name).Where(one => one != name));
}
