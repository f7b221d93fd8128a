namespace Progressie.Internal;

/// <summary>The words of guidance and of shown texts in documents.</summary>
internal static class GuidanceWords
{
    internal static readonly Vocabulary<SuggestionFit> Fits = new()
    {
        [SuggestionFit.Next] = "next",
        [SuggestionFit.Also] = "also",
        [SuggestionFit.NotNow] = "not-now",
    };

    internal static readonly Vocabulary<TextMatch> Matches = new()
    {
        [TextMatch.Exact] = "exact",
        [TextMatch.Parent] = "parent",
        [TextMatch.Source] = "source",
        [TextMatch.OtherForm] = "other-form",
    };
}
