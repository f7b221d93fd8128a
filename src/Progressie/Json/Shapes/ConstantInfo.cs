namespace Progressie.Json.Shapes;

/// <summary>A value that is always the same.</summary>
internal sealed record ConstantInfo(string Json) : ShapeInfo(PersonalData.None);
