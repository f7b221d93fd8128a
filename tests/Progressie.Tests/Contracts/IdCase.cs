using FsCheck;

namespace Progressie.Tests.Contracts;

/// <summary>One type of ids, with texts that are one of them and texts that are not.</summary>
public abstract class IdCase
{
    public required string Rule { get; init; }

    /// <summary>Gets texts that are ids, as they print.</summary>
    public required IReadOnlyList<string> Good { get; init; }

    /// <summary>Gets texts that are no ids, beside those that no type accepts.</summary>
    public required IReadOnlyList<string> Bad { get; init; }

    /// <summary>Gets a generator of any id, as it prints.</summary>
    public required Gen<string> Any { get; init; }

    /// <summary>Gets the order that the ids are promised to have.</summary>
    public Comparison<string> Order { get; init; } = string.CompareOrdinal;

    public abstract Type Type { get; }

    public IEnumerable<string> Refused => Bad
        .Concat(["", " ", "\t", "\0", "é", "ａ", "٣", "😀", "\uD83D", new string('a', 129), new string('1', 500)])
        .Concat(Good.SelectMany(static good => (string[])
        [
            ' ' + good, good + ' ', good + '\n', good + '\0', 'é' + good, good + '٣', good + "\u007F", good[..1] + "\uDE00" + good[1..],
        ]));

    public override string ToString() => Type.Name;

    public abstract bool IsId(string text);

    public abstract void AssertReads(string text);

    public abstract void AssertRefuses(string text);

    public abstract void AssertDefault();

    public abstract void AssertSpanIsString(string text);

    /// <summary>The laws of an order, over three ids of which null is <c>default</c>.</summary>
    public abstract void AssertOrdered(string? first, string? second, string? third);

    public abstract void AssertRefusesWithoutAString();
}
