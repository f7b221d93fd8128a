using System.Reflection;
using System.Runtime.CompilerServices;
using Progressie.Internal;
using Xunit;

namespace Progressie.Tests.Contracts;

/// <summary>Every value of an enumeration that documents hold has a word in them, and a word stands for one value.</summary>
public sealed class VocabularyTests
{
    /// <summary>All that the library states, found and not listed: where it is, its members as numbers and their words.</summary>
    private static readonly (string Place, Type Enum, (int Member, string Word)[] Words)[] All =
    [
        .. from type in typeof(ProgressTally).Assembly.GetTypes()
           where !type.ContainsGenericParameters
           from member in type.GetMembers(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
           let stated = member switch
           {
               FieldInfo field when !field.IsDefined(typeof(CompilerGeneratedAttribute)) => field.FieldType,
               PropertyInfo property => property.PropertyType,
               _ => typeof(void),
           }
           where stated.IsGenericType && stated.GetGenericTypeDefinition() == typeof(Vocabulary<>)
           let words = typeof(VocabularyTests).GetMethod(nameof(WordsOf), BindingFlags.Static | BindingFlags.NonPublic)!
               .MakeGenericMethod(stated.GetGenericArguments())
           let value = member is FieldInfo stored ? stored.GetValue(null) : ((PropertyInfo)member).GetValue(null)
           select ($"{type.Name}.{member.Name}", stated.GetGenericArguments()[0], ((int, string)[])words.Invoke(null, [value])!),
    ];

    [Fact]
    public void Members_OfEveryEnumeration_HaveAWord()
    {
        Assert.True(All.Length >= 30, $"Only {All.Length} vocabularies were found.");
        Assert.Empty(
            from one in All
            group one by one.Enum into same
            from object member in Enum.GetValues(same.Key)
            let number = (int)member

            // What is said by leaving the member out has no word.
            where number != 0 && !same.Any(one => one.Words.Any(word => word.Member == number))
            select $"{same.Key.Name}.{member} has no word in {string.Join(" or ", same.Select(static one => one.Place))}");
    }

    [Fact]
    public void Words_OfOneVocabulary_AreKebabCaseAndDiffer() => Assert.All(All, static one =>
    {
        string[] words = [.. one.Words.Select(static word => word.Word)];
        Assert.NotEmpty(words);
        Assert.Equal(words.Distinct(StringComparer.Ordinal), words);
        Assert.All(words, static word => Assert.Matches("^[a-z]+[0-9]*(-[a-z0-9]+)*$", word));
        Assert.Equal(one.Words.Length, one.Words.Select(static word => word.Member).Distinct().Count());
    });

    [Fact]
    public void Words_OfOneEnumeration_AreTheSameEverywhere() => Assert.Empty(
        from one in All
        from word in one.Words
        group word.Word by (one.Enum, word.Member) into same
        where same.Distinct(StringComparer.Ordinal).Count() > 1
        select $"{same.Key.Enum.Name} {same.Key.Member}: {string.Join(", ", same)}");

    private static (int Member, string Word)[] WordsOf<T>(Vocabulary<T> vocabulary)
        where T : struct, Enum
    {
        (int, string)[] words = new (int, string)[vocabulary.Words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            T member = vocabulary.At(i);
            Assert.Equal(vocabulary.Words[i], vocabulary[member]);
            Assert.True(vocabulary.TryFind(vocabulary.Words[i], out T found) && found.Equals(member));
            words[i] = (Unsafe.As<T, int>(ref member), vocabulary.Words[i]);
        }

        return words;
    }
}
