namespace Progressie.Json.Shapes;

/// <summary>An array.</summary>
internal sealed record ListInfo(ShapeInfo Element, int Least, bool AreUnique) : ShapeInfo(Element.Personal)
{
    /// <summary>Whether it may hold as many as a log.</summary>
    internal bool IsLog { get; init; }
}
