using System.Reflection;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Contracts;

/// <summary>One type of ids, with what its type must offer at least: an order and reading from spans.</summary>
public sealed class IdCase<T> : IdCase
    where T : struct, IEquatable<T>, IComparable<T>, ISpanParsable<T>
{
    private static readonly Func<T, T, bool> Below = Operator("op_LessThan");
    private static readonly Func<T, T, bool> Above = Operator("op_GreaterThan");
    private static readonly Func<T, T, bool> AtMost = Operator("op_LessThanOrEqual");
    private static readonly Func<T, T, bool> AtLeast = Operator("op_GreaterThanOrEqual");
    private static readonly Func<T, T, bool> Same = Operator("op_Equality");
    private static readonly Func<T, T, bool> Other = Operator("op_Inequality");
    private static readonly PropertyInfo IsDefault = typeof(T).GetProperty("IsDefault")!;

    public override Type Type => typeof(T);

    public override bool IsId(string text) => IdContract.TryParse(text, out T _);

    public override void AssertReads(string text) => IdContract.Accepts<T>(text);

    public override void AssertRefuses(string text) => IdContract.Refuses<T>(text, Rule);

    public override void AssertDefault() => IdContract.HasDefault<T>(static id => (bool)IsDefault.GetValue(id)!, Good[0]);

    public override void AssertSpanIsString(string text)
    {
        Assert.Equal(IdContract.TryParse(text, out T fromString), T.TryParse(text.AsSpan(), null, out T fromSpan));
        Assert.Equal(fromString, fromSpan);
        if (!fromString.Equals(default))
        {
            // What is accepted in a second form still has one form in which it prints.
            IdContract.Accepts<T>(fromString.ToString()!);
        }
    }

    public override void AssertOrdered(string? first, string? second, string? third)
    {
        T a = Read(first), b = Read(second), c = Read(third);
        int expected = first is null || second is null ? (second is null ? 0 : -1) - (first is null ? 0 : -1) : Order(first, second);
        Assert.Equal(Math.Sign(expected), Math.Sign(a.CompareTo(b)));
        Assert.Equal(Math.Sign(expected), -Math.Sign(b.CompareTo(a)));
        Assert.Equal(a.Equals(b), a.CompareTo(b) == 0);
        Assert.Equal(expected < 0, Below(a, b));
        Assert.Equal(expected > 0, Above(a, b));
        Assert.Equal(expected <= 0, AtMost(a, b));
        Assert.Equal(expected >= 0, AtLeast(a, b));
        Assert.Equal(expected == 0, Same(a, b));
        Assert.Equal(expected != 0, Other(a, b));
        Assert.Equal(0, a.CompareTo(Read(first)));
        T[] sorted = [a, b, c];
        Array.Sort(sorted);
        Assert.True(
            AtMost(sorted[0], sorted[1]) && AtMost(sorted[1], sorted[2]) && AtMost(sorted[0], sorted[2]),
            $"{this}: {first}, {second}, {third}");
    }

    public override void AssertRefusesWithoutAString()
    {
        // Not compared with zero: until the runtime has compiled it for good, searching in spans boxes its vectors, for strings and spans
        // alike.
        string[] refused = [.. Refused];
        (long OfSpans, long OfStrings) bytes = default;
        for (int round = 0; round < 5; round++)
        {
            bytes = (
                BytesOf(refused, static text => T.TryParse(text.AsSpan(), null, out _)),
                BytesOf(refused, static text => IdContract.TryParse(text, out T _)));
            if (bytes.OfSpans == bytes.OfStrings)
            {
                break;
            }
        }

        Assert.Equal(bytes.OfStrings, bytes.OfSpans);
        string[] huge = [.. Good.Select(static good => good + new string('~', 100_000))];
        Assert.InRange(BytesOf(huge, static text => T.TryParse(text.AsSpan(), null, out _)), 0, 50_000);
    }

    private static long BytesOf(string[] texts, Func<string, bool> read)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (string text in texts)
        {
            read(text);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static T Read(string? text) => text is null ? default : IdContract.Parse<T>(text);

    private static Func<T, T, bool> Operator(string name) =>
        typeof(T).GetMethod(name, [typeof(T), typeof(T)])!.CreateDelegate<Func<T, T, bool>>();
}
