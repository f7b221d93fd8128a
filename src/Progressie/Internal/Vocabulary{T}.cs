using System.Runtime.CompilerServices;

namespace Progressie.Internal;

/// <summary>The words that stand for the members of an enumeration in documents: stated one by one, so that neither the order nor the
/// numbers of the enumeration matter.</summary>
/// <remarks>One for each enumeration, beside it, in the order in which messages name the words. A member without a word is one that is left
/// out. The word is also the last part of the key under which the catalogue shows it.</remarks>
internal sealed class Vocabulary<T>
    where T : struct, Enum
{
    // All enumerations here are over int, so that nothing but the conversions is compiled anew for each of them.
    private readonly NumberedWords _words = new();

    internal WireWords Utf8 => _words.Utf8;

    internal ReadOnlySpan<string> Words => Utf8.All;

    internal ReadOnlySpan<T> Members
    {
        get
        {
            T[] members = new T[Utf8.All.Length];
            for (int i = 0; i < members.Length; i++)
            {
                members[i] = At(i);
            }

            return members;
        }
    }

    /// <summary>What messages say is expected: one of the words.</summary>
    internal string Expectation
    {
        get => Utf8.Expectation;
        init => _words.Expectation = value;
    }

    /// <summary>The word that stands for a member.</summary>
    internal string this[T member]
    {
        get => WordAt(string.Empty, member);
        init => _words.Add(Unsafe.As<T, int>(ref member), value);
    }

    /// <summary>The word that stands for a member, to be written at a place that a message names: the member of an object.</summary>
    internal string WordAt(string place, T member) => _words.WordOf(Unsafe.As<T, int>(ref member))
        ?? throw new ArgumentOutOfRangeException(
            nameof(member),
            member,
            $"There is {typeof(T).Name} {member}{(place.Length == 0 ? place : $" at '{place}'")}:"
            + $" expected {IssueTerms.English(Expectation)}.");

    /// <summary>The same words with one more, for where a member that documents leave out has to be said.</summary>
    internal Vocabulary<T> With(T member, string word)
    {
        Vocabulary<T> more = new() { [member] = word };
        for (int i = 0; i < Words.Length; i++)
        {
            more._words.Add(_words.NumberAt(i), Words[i]);
        }

        return more;
    }

    internal T At(int place)
    {
        int number = _words.NumberAt(place);
        return Unsafe.As<int, T>(ref number);
    }

    /// <summary>Gets the member that a word stands for.</summary>
    internal bool TryFind(string? word, out T member)
    {
        int place = Array.IndexOf(Utf8.All, word);
        member = place < 0 ? default : At(place);
        return place >= 0;
    }
}
