using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>A JSON object whose members follow from the word in one of them: a closed set of cases.</summary>
internal sealed class UnionShape<T> : ReferenceShape<T>
    where T : class
{
    private readonly string _phrase;
    private readonly string _definition;
    private readonly string _member;
    private readonly Cases<T>.Case[] _cases;
    private readonly WireWords _words;

    /// <summary>Declares a closed set of cases.</summary>
    /// <param name="phrase">What messages call it.</param>
    /// <param name="definition">The name of its definition in schemas.</param>
    /// <param name="member">The member with the word.</param>
    /// <param name="declare">Declares the cases.</param>
    internal UnionShape(string phrase, string definition, string member, Action<Cases<T>> declare)
    {
        Cases<T> cases = new(member);
        declare(cases);
        _phrase = phrase;
        _definition = definition;
        _member = member;
        _cases = [.. cases.All];
        string[] words = new string[_cases.Length];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = _cases[i].Word;
        }

        _words = new WireWords(words);
    }

    internal override string Phrase => _phrase;

    internal IReadOnlyList<string> WordsOf(Func<Type, bool> isMeant) =>
        [.. _cases.Where(one => isMeant(one.Type)).Select(static one => one.Word)];

    internal override object? ReadReference(ref DocumentReader reader) =>
        reader.BeginCase(_phrase, _member, _words, out int found, out MemberCursor cursor)
            ? _cases[found].ReadMembers(ref reader, cursor)
            : null;

    internal override void Write(Utf8JsonWriter writer, T value) => CaseOf(value).Write(writer, value);

    internal string WordOf(T value) => CaseOf(value).Word;

    internal override ShapeInfo Describe() =>
        new UnionInfo(_definition, _member, [.. _cases.Select(static one => (one.Word, (ObjectInfo)one.Shape.Describe()))]);

    private Cases<T>.Case CaseOf(T value)
    {
        Type type = value.GetType();
        foreach (Cases<T>.Case one in _cases)
        {
            if (one.Type == type)
            {
                return one;
            }
        }

        throw new InvalidOperationException($"There is no case for {type.Name}.");
    }
}
