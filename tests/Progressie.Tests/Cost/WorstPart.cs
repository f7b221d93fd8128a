namespace Progressie.Tests.Cost;

/// <summary>One place where a document grows.</summary>
/// <param name="Place">The place, as <see cref="Hostile"/> has it.</param>
/// <param name="How">How it grows.</param>
/// <param name="Count">By how many.</param>
internal sealed record WorstPart(string Place, string How, int Count)
{
    /// <summary>Shows the three.</summary>
    public override string ToString() => $"{Count} {Place}{(How.Length == 0 ? string.Empty : $" ({How})")}";
}
