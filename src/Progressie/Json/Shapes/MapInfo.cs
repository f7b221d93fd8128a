namespace Progressie.Json.Shapes;

/// <summary>An object whose names are data.</summary>
internal sealed record MapInfo(ShapeInfo Key, ShapeInfo Value) : ShapeInfo(Key.Personal | Value.Personal);
