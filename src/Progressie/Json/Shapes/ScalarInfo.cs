namespace Progressie.Json.Shapes;

/// <summary>A value with a definition of its own in schemas, such as <c>moment</c>.</summary>
internal sealed record ScalarInfo(string Definition, PersonalData Personal) : ShapeInfo(Personal);
