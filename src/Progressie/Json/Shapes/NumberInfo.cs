namespace Progressie.Json.Shapes;

/// <summary>A whole number between two bounds.</summary>
internal sealed record NumberInfo(int Least, int Most, PersonalData Personal) : ShapeInfo(Personal);
