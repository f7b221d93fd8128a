namespace Progressie.Json.Shapes;

/// <summary>One of a few words.</summary>
internal sealed record WordInfo(IReadOnlyList<string> Words, PersonalData Personal) : ShapeInfo(Personal);
