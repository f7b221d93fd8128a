namespace Progressie.Json.Shapes;

/// <summary>A whole number between two bounds, of which a linter may have the last word.</summary>
internal sealed record NumberInfo(int Least, int Most, bool IsForLinter, PersonalData Personal) : ShapeInfo(Personal);
