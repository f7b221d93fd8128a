using System.Globalization;

namespace Progressie.Internal;

/// <summary>Judges the texts that people typed, where a verb or a factory takes them in, and reports each by its place in the
/// document.</summary>
/// <remarks>A pointer is only made for a text that is wrong, so that looking costs nothing while all is well.</remarks>
internal readonly struct TextCheck
{
    private readonly IssueCollector _issues;
    private readonly string _root;
    private readonly int _index;
    private readonly string? _first;
    private readonly int _firstIndex;
    private readonly string? _second;
    private readonly int _secondIndex;
    private readonly int _maxLength;

    /// <summary>Judges texts below a place such as <c>/events</c> with an index, or below a place alone.</summary>
    internal TextCheck(IssueCollector issues, string root, int index = -1, int maxLength = ProgressieLimits.HardMaxTextLength)
        : this(issues, root, index, null, -1, null, -1, maxLength)
    {
    }

    private TextCheck(
        IssueCollector issues, string root, int index, string? first, int firstIndex, string? second, int secondIndex, int maxLength)
    {
        _issues = issues;
        _root = root;
        _index = index;
        _first = first;
        _firstIndex = firstIndex;
        _second = second;
        _secondIndex = secondIndex;
        _maxLength = maxLength;
    }

    /// <summary>Goes into a member, or into an element of the list that a member is. Below two of them, where hardly any text is, the way
    /// there becomes text.</summary>
    internal TextCheck In(string name, int index = -1) => _first is null
        ? new TextCheck(_issues, _root, _index, name, index, null, -1, _maxLength)
        : _second is null
            ? new TextCheck(_issues, _root, _index, _first, _firstIndex, name, index, _maxLength)
            : new TextCheck(_issues, ToPointer(), -1, name, index, null, -1, _maxLength);

    /// <summary>Judges a text; one that is left out is fine.</summary>
    internal void Text(string name, string? text)
    {
        if (text is not null)
        {
            Judge(text, this, name, -1);
        }
    }

    /// <summary>Judges each text of a list.</summary>
    internal void Texts(string name, IReadOnlyList<string> texts)
    {
        for (int i = 0; i < texts.Count; i++)
        {
            Judge(texts[i], this, name, i);
        }
    }

    /// <summary>Judges the text that stands at this very place.</summary>
    internal void Text(string text) => Judge(text, this, null, -1);

    private static void Judge(string text, in TextCheck place, string? name, int index)
    {
        if (TextRules.IsEmpty(text))
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

    private static string Append(string pointer, string? name, int index)
    {
        pointer = name is null ? pointer : JsonPointer.Append(pointer, name);
        return index < 0 ? pointer : JsonPointer.Append(pointer, index);
    }

    private string ToPointer() => Append(Append(Append(_root, null, _index), _first, _firstIndex), _second, _secondIndex);

    private string ToPointer(string? name, int index) => Append(ToPointer(), name, index);
}
