using Progressie.Json;
using Progressie.Tests.Derived;

namespace Progressie.Tests.Cost;

/// <summary>A way to make a document as large as one likes in one place.</summary>
/// <param name="Place">The collection that grows, as <see cref="Descriptions"/> name it, and for a list of events or operations the word
/// of the one.</param>
/// <param name="How">How it grows.</param>
/// <param name="Sample">The sound document that it grows from.</param>
/// <param name="Grow">The document with so many more.</param>
/// <param name="Definitions">What a document of that size refers to.</param>
internal sealed record Hostile(string Place, string How, Sample Sample, Func<int, string> Grow, Func<int, IDefinitionSource> Definitions)
{
    internal string Kind => Sample.Shape.Kind;

    internal string Name => $"{Kind} {Place}{(How.Length == 0 ? string.Empty : $" ({How})")}";

    /// <summary>The same at one size, so that making it is not measured with reading it.</summary>
    internal Hostile At(int count)
    {
        string json = Grow(count);
        IDefinitionSource definitions = Definitions(count);
        return this with { Grow = _ => json, Definitions = _ => definitions };
    }

    internal object? Read(int count, out ValidationReport report) =>
        (Sample with { Definitions = Definitions(count) }).Read(Grow(count), out report);
}
