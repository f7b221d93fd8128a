using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;

namespace Progressie.Rendering;

/// <summary>Words on their way to a page: pieces that still know whose they are.</summary>
/// <remarks>A string is ours: an id, a number, a date, a sign between words. What a person wrote comes in by <see cref="Own"/>
/// only.</remarks>
internal sealed class Words
{
    private static readonly Words Opening = " (", Closing = ")", Comma = ", ", Colon = ": ";

    private readonly TextKey? _key;
    private readonly PageSpan[] _spans;

    internal Words(TextKey? key, PageSpan[] spans) => (_key, _spans) = (key, spans);

    internal ReadOnlySpan<PageSpan> Spans => _spans;

    public static implicit operator Words(string text) =>
        new(null, text.Length == 0 ? [] : [new PageSpan(text, isOwn: false, language: null)]);

    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Words?(TextInLanguage? text) =>
        text is null ? null : new(null, [new PageSpan(text.Text, isOwn: false, text.Language, isWhole: true)]);

    public static Words operator +(Words left, Words right) => new(null, [.. left._spans, .. right._spans]);

    [return: NotNullIfNotNull(nameof(text))]
    internal static Words? Own(string? text) =>
        text is null ? null : new(null, [new PageSpan(text, isOwn: true, language: null, isWhole: true)]);

    /// <summary>Words of a person by which something is named that is told elsewhere: their beginning.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    internal static Words? Naming(string? text) => Own(text is null ? null : TextRules.Beginning(text, LongTexts.MostRepeated));

    /// <summary>Like <see cref="Join"/>; <see langword="null"/> when there is nothing to join.</summary>
    internal static Words? List(string between, IEnumerable<Words?> all) =>
        Join(between, all.OfType<Words>()) is { _spans.Length: > 0 } words ? words : null;

    /// <summary>Adds remarks in parentheses, as far as there are any.</summary>
    internal Words With(string between, params ReadOnlySpan<Words?> remarks) =>
        List(between, remarks.ToArray()) is { } all ? Concat(this, Opening, all, Closing) : this;

    /// <summary>What was done when, with the words that came with it, if any.</summary>
    internal static Words Done(Words when, Words what, Words? own) =>
        own is null ? Concat(when, Comma, what) : Concat(when, Comma, what, Colon, own);

    private static Words Concat(params ReadOnlySpan<Words> all)
    {
        int count = 0;
        foreach (Words words in all)
        {
            count += words._spans.Length;
        }

        PageSpan[] spans = new PageSpan[count];
        count = 0;
        foreach (Words words in all)
        {
            words._spans.CopyTo(spans, count);
            count += words._spans.Length;
        }

        return new Words(null, spans);
    }

    internal static Words Join(string between, IEnumerable<Words> all)
    {
        List<PageSpan> spans = [];
        PageSpan[] sign = ((Words)between)._spans;
        foreach (Words words in all)
        {
            spans.AddRange(spans.Count == 0 ? [] : sign);
            spans.AddRange(words._spans);
        }

        return new Words(null, [.. spans]);
    }

    /// <summary>Whether these are the words of a person, and nothing else.</summary>
    internal bool IsOwn(string text) => _spans is [{ IsOwn: true } only] && SameWords.AreIn(only.Text, text);

    internal PagePhrase ToPhrase() => new(_key, _spans);
}
