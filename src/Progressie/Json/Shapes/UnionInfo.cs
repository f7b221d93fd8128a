namespace Progressie.Json.Shapes;

/// <summary>An object whose members follow from the word in one of them.</summary>
/// <param name="Definition">The name of its definition in schemas.</param>
/// <param name="Member">The member with the word.</param>
/// <param name="Cases">The cases by their word.</param>
internal sealed record UnionInfo(string Definition, string Member, IReadOnlyList<(string Word, ObjectInfo Case)> Cases)
    : ShapeInfo(Cases.Aggregate(PersonalData.None, static (personal, one) => personal | one.Case.Personal));
