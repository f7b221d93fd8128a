namespace Progressie.Scales;

/// <summary>The words that stand for values in documents and in keys, in the order of the enumerations.</summary>
internal static class ScaleWords
{
    /// <summary>The place of "never" in <see cref="Earlier"/>.</summary>
    internal const int NeverHigher = 1;

    internal static readonly string[] Kinds = ["success", "motivation", "confidence", "independence"];
    internal static readonly string[] Grains = ["half", "whole", "tenth"];
    internal static readonly string[] Answers = ["on-scale", "below", "no-bottom", "unanswered"];

    /// <summary>What the highest position of earlier was: a position, or that it was never higher.</summary>
    internal static readonly string[] Earlier = ["on-scale", "never"];

    internal static readonly string[] Events = ["recorded", "corrected", "withdrawn", "revised"];

    internal static readonly string[] Steps =
        ["explain", "current-position", "what-is-there", "earlier-success", "one-step-higher", "next-step", "coping", "continuation"];
}
