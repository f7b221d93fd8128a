using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Progressie.Catalog;
using Progressie.Internal;

namespace Progressie.Rendering;

/// <summary>Makes a page from top to bottom, in one language.</summary>
/// <param name="texts">The words.</param>
/// <param name="language">The language.</param>
/// <param name="source">The source language of the definition that the page is about: what is not there in the language is shown in this
/// one, the words around the definition too, so that a reader meets two languages and not three. English without a definition.</param>
internal sealed class PageBuilder(ProgressieTexts texts, LanguageTag language, LanguageTag? source = null)
{
    private readonly List<PageSection> _sections = [];
    private readonly Dictionary<TextKey, (PageSpan? Ours, string Place)[]> _sentences = [];
    private readonly Dictionary<ParticipantId, Words> _people = [];
    private readonly Dictionary<string, Words> _onOneLine = new(ReferenceEqualityComparer.Instance);
    private PageSection? _open;

    internal LanguageTag Language => language;

    private PageSection Open
    {
        get
        {
            if (_open is null)
            {
                _sections.Add(_open = new PageSection());
            }

            return _open;
        }
    }

    /// <summary>The text key of a value of an enumeration: a prefix and the name of the value.</summary>
    internal static string KeyOf<T>(string prefix, T value)
        where T : struct, Enum
    {
        StringBuilder key = new(prefix);
        foreach (char c in value.ToString())
        {
            key.Append(char.IsAsciiLetterUpper(c) && key.Length > prefix.Length ? "-" : string.Empty).Append((char)(c | ' '));
        }

        return key.ToString();
    }

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Minute(DayOrMoment when) => when.Moment is { } moment ? Minute(moment) : Moments.Text(when.Day);

    internal static string Minute(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The name of a person, or the id when that is all there is; on one line.</summary>
    internal static Words Name(Participant person) => person.Name is { } name ? Words.Own(TextRules.OnOneLine(name)) : person.Id.ToString();

    /// <summary>A moment in people's own words, with the day when one was chosen.</summary>
    internal static Words? When(string? words, DateOnly? on) => on is { } day
        ? (words is null ? Moments.Text(day) : Words.Own(words) + ", " + Moments.Text(day))
        : Words.Own(words);

    internal Words Say(string key, params ReadOnlySpan<(string Place, Words Words)> arguments) => Say(TextKey.Parse(key), arguments);

    /// <summary>A sentence of ours, with the arguments in its places.</summary>
    internal Words Say(TextKey key, params ReadOnlySpan<(string Place, Words Words)> arguments) =>
        Say(key, Sentence(key), arguments);

    /// <summary>Words of guidance: of the catalog or of a definition, a number, or a person's own words.</summary>
    internal Words Say(Wording wording) => wording switch
    {
        { Number: { } number } => Decimal(number),
        { Words: { } own } => Words.Own(own),
        { Text: { } text, Source: { } source } => Say(null, Pieces(text.Show(language, source)), wording.Arguments),
        _ => Say(wording.Key, Sentence(wording.Key!.Value), wording.Arguments),
    };

    /// <summary>The words, with what they have places for.</summary>
    private Words Say(TextKey? key, (PageSpan? Ours, string Place)[] sentence, IReadOnlyDictionary<string, Wording> arguments) => Say(
        key, sentence,
        [
            .. sentence.Select(static piece => piece.Place).Distinct().Where(arguments.ContainsKey)
                .Select(place => (place, Say(arguments[place]))),
        ]);

    private static Words Say(
        TextKey? key, (PageSpan? Ours, string Place)[] sentence, ReadOnlySpan<(string Place, Words Words)> arguments)
    {
        int count = 0;
        foreach ((PageSpan? ours, string place) in sentence)
        {
            count += ours is null ? Find(place, arguments).Spans.Length : 1;
        }

        PageSpan[] spans = new PageSpan[count];
        count = 0;
        foreach ((PageSpan? ours, string place) in sentence)
        {
            if (ours is not null)
            {
                spans[count++] = ours;
                continue;
            }

            ReadOnlySpan<PageSpan> words = Find(place, arguments).Spans;
            words.CopyTo(spans.AsSpan(count));
            count += words.Length;
        }

        return new Words(key, spans);
    }

    /// <summary>A sentence as its pieces: our words, and between them the places for others.</summary>
    private static (PageSpan? Ours, string Place)[] Pieces(TextInLanguage template)
    {
        List<(PageSpan? Ours, string Place)> pieces = [];
        ReadOnlySpan<char> rest = template.Text;
        while (Template.TryTakePlace(ref rest, out ReadOnlySpan<char> before, out ReadOnlySpan<char> place))
        {
            AddOurs(before);
            pieces.Add((null, place.ToString()));
        }

        AddOurs(rest);
        return [.. pieces];

        void AddOurs(ReadOnlySpan<char> text)
        {
            if (text.Length > 0)
            {
                pieces.Add((new PageSpan(text.ToString(), isOwn: false, template.Language), string.Empty));
            }
        }
    }

    /// <summary>A sentence of ours, which is taken apart once.</summary>
    private (PageSpan? Ours, string Place)[] Sentence(TextKey key)
    {
        if (!_sentences.TryGetValue(key, out (PageSpan? Ours, string Place)[]? pieces))
        {
            _sentences[key] = pieces = Pieces(texts.Find(key).Show(language, source, LanguageTag.English));
        }

        return pieces;
    }

    /// <summary>The sentence of a reason. It holds ids and numbers, and nothing that a person wrote.</summary>
    internal Words Say(Reason reason) => Say(reason.Key, [.. reason.Arguments.Select(argument => (
        argument.Key,
        reason.Called?.TryGetValue(argument.Key, out Wording? called) == true ? Say(called) : (Words)argument.Value))]);

    internal Words Say(IEnumerable<Reason> reasons) => Words.Join(" ", reasons.Select(Say));

    internal Words Say(ValidationIssue issue) =>
        texts.Show(issue, texts.Find(ProgressieTexts.KeyOf(issue.Code)).Show(language, source, LanguageTag.English).Language);

    /// <summary>A number with the decimal point of the language, which is one of its words: the machine may know no cultures.</summary>
    internal Words Decimal(decimal number)
    {
        string[] parts = number.ToString(CultureInfo.InvariantCulture).Split('.');
        return parts is [string whole, string fraction] ? whole + Say("scale.decimal-point") + fraction : parts[0];
    }

    /// <summary>Tells who are on the page, for the names beside what they wrote.</summary>
    internal void Know(IEnumerable<Participant> people)
    {
        foreach (Participant person in people)
        {
            _people[person.Id] = Name(person);
        }
    }

    /// <summary>The name of somebody who may be known, or the id when that is all there is.</summary>
    [return: NotNullIfNotNull(nameof(id))]
    internal Words? Name(ParticipantId? id) => id is not { } known ? null
        : _people.TryGetValue(known, out Words? name) ? name : known.ToString();

    /// <summary>Words of a person that come by often, on one line: the same each time.</summary>
    internal Words OnOneLine(string own)
    {
        if (!_onOneLine.TryGetValue(own, out Words? words))
        {
            _onOneLine[own] = words = Words.Own(TextRules.OnOneLine(own));
        }

        return words;
    }

    internal void Section() => _open = null;

    internal void Title(Words words) => Heading(1, isMinor: false, words);

    /// <summary>A section with a heading.</summary>
    internal void Part(Words words)
    {
        Section();
        Heading(2, isMinor: false, words);
    }

    internal void Part(string key) => Part(Say(key));

    /// <summary>A section with a heading and a list, when there is anything in it.</summary>
    internal void Part(string key, IEnumerable<Words> items)
    {
        Words[] all = [.. items];
        if (all.Length > 0)
        {
            Part(key);
            Items(all);
        }
    }

    /// <summary>A heading of a list or a few lines, in the section that is open.</summary>
    internal void Minor(int level, Words words) => Heading(level, isMinor: true, words);

    /// <summary>A section with the heading of a list.</summary>
    internal void MinorPart(Words words)
    {
        Section();
        Minor(2, words);
    }

    /// <summary>A line; nothing when there are no words.</summary>
    internal void Line(Words? words)
    {
        if (words is not null)
        {
            Open.Line(words);
        }
    }

    internal void Line(string key, params ReadOnlySpan<(string Place, Words Words)> arguments) => Line(Say(key, arguments));

    internal PageItem Item(Words words) => Open.Item(PageListKind.Bulleted, words, null);

    internal PageItem Item(PageListKind kind, Words words, string? label = null) => Open.Item(kind, words, label);

    internal void Items(IEnumerable<Words> all)
    {
        foreach (Words words in all)
        {
            Item(words);
        }
    }

    internal PageItem Detail(Words words) => Open.Item(PageListKind.Details, words, null);

    /// <summary>A detail that is only there when somebody told it.</summary>
    internal void Told(PageItem item, string key, string place, string? own) => Told(item, key, place, Words.Own(own));

    internal void Told(PageItem item, string key, string place, Words? words)
    {
        if (words is not null)
        {
            item.Detail(Say(key, (place, words)));
        }
    }

    /// <summary>A line that is only there when there is something to tell.</summary>
    internal void Told(string key, string place, Words? words)
    {
        if (words is not null)
        {
            Line(key, (place, words));
        }
    }

    /// <summary>A line that says so when there is nothing to show.</summary>
    internal void Nothing(int count, string key)
    {
        if (count == 0)
        {
            Line(key);
        }
    }

    /// <summary>A section with a list and its heading, when there is anything in it.</summary>
    internal void List(string key, IEnumerable<Words> items)
    {
        Words[] all = [.. items];
        if (all.Length > 0)
        {
            MinorPart(Say(key));
            Items(all);
        }
    }

    internal void Table(PageTable table) => Open.Add(table);

    internal Page ToPage()
    {
        LongTexts met = new();
        foreach (PagePhrase phrase in _sections.SelectMany(static section => section.Blocks).SelectMany(static block => block.Phrases))
        {
            phrase.ShortenRepeated(met);
        }

        return new Page(language, _sections.AsReadOnly());
    }

    private static Words Find(string place, ReadOnlySpan<(string Place, Words Words)> arguments)
    {
        foreach ((string name, Words words) in arguments)
        {
            if (place == name)
            {
                return words;
            }
        }

        throw new InvalidOperationException($"Nothing was given for the place '{{{place}}}'.");
    }

    private void Heading(int level, bool isMinor, Words words) => Open.Add(new PageHeading(level, isMinor, words.ToPhrase()));
}
