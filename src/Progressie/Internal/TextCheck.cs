using System.Globalization;

namespace Progressie.Internal;

/// <summary>Judges the texts that people typed, where a verb or a factory takes them in, and reports each by its place in the document.</summary>
/// <remarks>A pointer is only made for a text that is wrong, so that looking costs nothing while all is well.</remarks>
internal readonly struct TextCheck
{
    private readonly IssueCollector _issues;
    private readonly string _root;
    private readonly int _index;
    private readonly string? _first;
    private readonly string? _second;
    private readonly int _maxLength;

    /// <summary>Judges texts below a place such as <c>/events</c> with an index, or below a place alone.</summary>
    internal TextCheck(IssueCollector issues, string root, int index = -1, int maxLength = ProgressieLimits.HardMaxTextLength)
        : this(issues, root, index, null, null, maxLength)
    {
    }

    private TextCheck(IssueCollector issues, string root, int index, string? first, string? second, int maxLength)
    {
        _issues = issues;
        _root = root;
        _index = index;
        _first = first;
        _second = second;
        _maxLength = maxLength;
    }

    /// <summary>Goes into a member.</summary>
    internal TextCheck In(string name) => _first is null
        ? new TextCheck(_issues, _root, _index, name, null, _maxLength)
        : _second is null
            ? new TextCheck(_issues, _root, _index, _first, name, _maxLength)
            : new TextCheck(_issues, JsonPointer.Append(ToPointer(), name), -1, null, null, _maxLength);

    /// <summary>Goes into an element of a list.</summary>
    internal TextCheck In(string name, int index) => new(_issues, JsonPointer.Append(ToPointer(), name), index, null, null, _maxLength);

    /// <summary>Judges a text; one that is left out is fine.</summary>
    internal void Text(string name, string? text)
    {
        if (text is not null)
        {
            Judge(text, this, name, -1);
        }
    }

    /// <summary>Judges the text that stands at this very place.</summary>
    internal void Text(string text) => Judge(text, this, null, -1);

    /// <summary>Judges each text of a list.</summary>
    internal void Texts(string name, IReadOnlyList<string> texts)
    {
        for (int i = 0; i < texts.Count; i++)
        {
            Judge(texts[i], this, name, i);
        }
    }

    private static void Judge(string text, in TextCheck place, string? name, int index)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            place._issues.Add(IssueCode.TextEmpty, place.ToPointer(name, index));
        }
        else if (text.Length > place._maxLength)
        {
            place._issues.Add(
                IssueCode.TextTooLong, place.ToPointer(name, index), ("found", Number(text.Length)), ("allowed", Number(place._maxLength)));
        }
        else if (TextRules.FindForbidden(text) is { } forbidden)
        {
            place._issues.Add(
                IssueCode.TextNotAllowed,
                place.ToPointer(name, index),
                ("what", forbidden.What),
                ("character", forbidden.CodePoint),
                ("position", Number(forbidden.Position)));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string ToPointer()
    {
        string pointer = _index < 0 ? _root : JsonPointer.Append(_root, _index);
        pointer = _first is null ? pointer : JsonPointer.Append(pointer, _first);
        return _second is null ? pointer : JsonPointer.Append(pointer, _second);
    }

    private string ToPointer(string? name, int index)
    {
        if (name is null)
        {
            return ToPointer();
        }

        string pointer = JsonPointer.Append(ToPointer(), name);
        return index < 0 ? pointer : JsonPointer.Append(pointer, index);
    }
}
