using Progressie;

namespace Snippets.Conversations;

/// <summary>Lets people in a sample speak Dutch or English, so that both can be shown.</summary>
internal static class Words
{
    internal static Func<string, string, string> In(LanguageTag language) =>
        language == LanguageTag.Dutch ? static (dutch, _) => dutch : static (_, english) => english;
}
