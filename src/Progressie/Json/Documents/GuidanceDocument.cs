using Progressie.Internal;
using Progressie.Json.Shapes;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>What fits next in a conversation, a scale or a journal, and which role fits. Only written; the document it is about is
/// read.</summary>
internal static class GuidanceDocument
{
    internal static readonly IdShape<TextKey> Key = new(IssueTerms.String, IdRules.Slug, "slug", PersonalData.None);

    /// <summary>Words by their key, of a definition, or as a person said them, and a number.</summary>
    private static readonly ObjectShape<Wording> Argument = new(Words);

    private static readonly KeyedShape<(string Key, Wording Value)[], Wording> Arguments = new(
        IssueTerms.Object, "key", IdRules.Key, Argument, static _ => throw new InvalidOperationException("A result is only written."),
        static arguments => arguments.Length, static (arguments, i) => arguments[i]);

    internal static readonly ObjectShape<Wording> Wording = new(static o =>
    {
        Words(o);
        o.Optional("arguments", Arguments, static wording => Sorted(wording.Arguments));
    })
    {
        Definition = "wording",
    };

    private static readonly KeyedShape<(string Key, string Value)[], string> ReasonArguments = new(
        IssueTerms.Object, "key", IdRules.Key, CommonShapes.Words,
        static _ => throw new InvalidOperationException("A result is only written."),
        static arguments => arguments.Length, static (arguments, i) => arguments[i]);

    internal static readonly ObjectShape<Reason> Reason = new(static o =>
    {
        o.Required("key", Key, static reason => reason.Key);
        o.Optional("arguments", ReasonArguments, static reason => Sorted(reason.Arguments));
    })
    {
        Definition = "reason",
    };

    private static readonly ListShape<Reason> Reasons = new(IssueTerms.Array, Reason);

    internal static readonly ObjectShape<Suggestion> Suggestion = new(static o =>
    {
        NumberShape count = new(IssueTerms.WholeNumberFrom0, 0, int.MaxValue, PersonalData.Answer);
        o.Required("key", ConversationModelDocument.IdOfStep, static suggestion => suggestion.Key);
        o.Required("title", Wording, static suggestion => suggestion.Title);
        o.Required("fit", new WordShape<SuggestionFit>(GuidanceWords.Fits, PersonalData.Answer), static suggestion => suggestion.Fit);
        o.List("reasons", Reasons, static suggestion => suggestion.Reasons);
        o.List("questions", new ListShape<Wording>(IssueTerms.Array, Wording), static suggestion => suggestion.Questions);
        o.Optional("times", count, static suggestion => suggestion.Times);
        o.Optional("round", count, static suggestion => suggestion.Round);
        o.List("waitingFor", IdsOfPeople, static suggestion => suggestion.WaitingFor);
        o.Optional("number", Ordinal, static suggestion => suggestion.Number);
    })
    {
        Definition = "suggestion",
    };

    private static readonly ListShape<Suggestion> Suggestions = new(IssueTerms.Array, Suggestion);

    internal static readonly DocumentShape<Guidance> Guidance = new("guidance", 1, "ask the document it is about for guidance", static o =>
    {
        o.Required("next", Suggestions, static guidance => guidance.Next);
        o.Required("also", Suggestions, static guidance => guidance.Also);
        o.Required("notNow", Suggestions, static guidance => guidance.NotNow);
        o.List("cautions", Reasons, static guidance => guidance.Cautions);
    });

    private static void Words(Members<Wording> o)
    {
        o.Optional("key", Key, static wording => wording.Key);
        o.Optional("text", new LocalizedShape(PersonalData.Words), static wording => wording.Text);
        o.Optional("source", Language, static wording => wording.Source);
        o.Optional("words", CommonShapes.Words, static wording => wording.Words);
        o.Optional("number", new DecimalShape(PersonalData.Answer), static wording => wording.Number);
    }

    // A dictionary has no order, and the same document is to give the same bytes. None at all are left out.
    private static (string Key, T Value)[]? Sorted<T>(IReadOnlyDictionary<string, T> arguments)
    {
        if (arguments.Count == 0)
        {
            return null;
        }

        (string Key, T Value)[] sorted = new (string, T)[arguments.Count];
        int count = 0;
        foreach ((string key, T value) in arguments)
        {
            sorted[count++] = (key, value);
        }

        Array.Sort(sorted, static (one, other) => string.CompareOrdinal(one.Key, other.Key));
        return sorted;
    }
}
