using Progressie.Tests.Derived;

namespace Progressie.Tests.Cost;

/// <summary>A way to make a document as large as one likes in one place.</summary>
/// <param name="Place">The collection that grows, as <see cref="Descriptions"/> name it, and for a list of events or operations the word
/// of the one.</param>
/// <param name="How">How it grows; empty where there is one way.</param>
/// <param name="Sample">The sound document that it grows from.</param>
/// <param name="Grow">The document with so many more; given one that has grown elsewhere, it grows here too.</param>
internal sealed record Hostile(string Place, string How, Sample Sample, Func<string, int, string> Grow)
{
    internal string Kind => Sample.Shape.Kind;

    internal string Name => $"{Kind} {Place}{(How.Length == 0 ? string.Empty : $" ({How})")}";

    internal string Json(int count) => Grow(Sample.Json, count);
}
