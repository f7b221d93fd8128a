namespace Progressie.Json.Shapes;

/// <summary>An object with known members.</summary>
/// <param name="Definition">The name of its definition in schemas; <see langword="null"/> for one that stands in its place.</param>
/// <param name="Members">The members, in the order in which they are written.</param>
/// <param name="Rules">What a schema says beyond its members, as JSON; <see langword="null"/> for nothing.</param>
internal sealed record ObjectInfo(string? Definition, IReadOnlyList<MemberInfo> Members, string? Rules)
    : ShapeInfo(Members.Aggregate(PersonalData.None, static (personal, member) => personal | member.Value.Personal))
{
    /// <summary>Whether it may say where its JSON Schema is.</summary>
    internal bool MayNameSchema { get; init; }
}
