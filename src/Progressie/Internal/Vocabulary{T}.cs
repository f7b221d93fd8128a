using System.Runtime.CompilerServices;

namespace Progressie.Internal;

/// <summary>The words that stand for the members of an enumeration in documents: stated one by one, so that neither the order nor the
/// numbers of the enumeration matter.</summary>
/// <remarks>One for each enumeration, beside it. The word is also the last part of the key under which the catalogue shows it.</remarks>
internal sealed class Vocabulary<T>
    where T : struct, Enum
{
    private readonly T[] _members;

    /// <summary>States the words.</summary>
    /// <param name="words">The members with their words, in the order in which messages name them. A member without a word is one that is
    /// left out.</param>
    internal Vocabulary(params ReadOnlySpan<(T Member, string Word)> words)
    {
        _members = new T[words.Length];
        string[] all = new string[words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            (_members[i], all[i]) = words[i];
        }

        Utf8 = new WireWords(all);
    }

    internal WireWords Utf8 { get; private init; }

    internal ReadOnlySpan<string> Words => Utf8.All;

    internal ReadOnlySpan<T> Members => _members;

    /// <summary>What messages say is expected: one of the words.</summary>
    internal string Expectation
    {
        get => Utf8.Expectation;
        init => Utf8 = new WireWords(Utf8.All) { Expectation = value };
    }

    /// <summary>The word that stands for a member.</summary>
    internal string this[T member]
    {
        get
        {
            for (int i = 0; i < _members.Length; i++)
            {
                if (Number(_members[i]) == Number(member))
                {
                    return Utf8.All[i];
                }
            }

            throw new ArgumentOutOfRangeException(nameof(member), member, "There is no word for it.");
        }
    }

    /// <summary>The same words with one more, for where a member that documents leave out has to be said.</summary>
    internal Vocabulary<T> With(T member, string word)
    {
        (T Member, string Word)[] words = new (T, string)[_members.Length + 1];
        words[0] = (member, word);
        for (int i = 0; i < _members.Length; i++)
        {
            words[i + 1] = (_members[i], Utf8.All[i]);
        }

        return new Vocabulary<T>(words);
    }

    internal T At(int place) => _members[place];

    /// <summary>Gets the member that a word stands for.</summary>
    internal bool TryFind(string? word, out T member)
    {
        int place = Array.IndexOf(Utf8.All, word);
        member = place < 0 ? default : _members[place];
        return place >= 0;
    }

    // All enumerations here are over int; comparing them as such needs no comparer made at run time.
    private static int Number(T member) => Unsafe.As<T, int>(ref member);
}
