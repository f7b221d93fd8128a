namespace Progressie.Json.Shapes;

/// <summary>An array.</summary>
internal sealed record ListInfo(ShapeInfo Element, int Least, bool AreUnique) : ShapeInfo(Element.Personal);
