using System.Runtime.CompilerServices;
using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>Takes the cases of a closed set.</summary>
/// <param name="member">The member with the word.</param>
internal sealed class Cases<T>(string member)
    where T : class
{
    internal List<Case> All { get; } = [];

    /// <summary>A case: its word and its own members. The word comes first.</summary>
    internal void Of<TCase>(string word, Func<Members<TCase>, ObjectShape<TCase>.Maker> declare)
        where TCase : class, T => Of<TCase>(word, rules: null, declare);

    /// <summary>A case with something that a schema says beyond its members.</summary>
    internal void Of<TCase>(string word, string? rules, Func<Members<TCase>, ObjectShape<TCase>.Maker> declare)
        where TCase : class, T
    {
        ObjectShape<TCase> shape = new(null, members =>
        {
            members.Constant(member, new ConstantShape(IssueTerms.String, word));
            return declare(members);
        })
        {
            Rules = rules,
        };
        All.Add(new Case<TCase>(word, shape));
    }

    internal abstract class Case(string word, Type type, Shape shape)
    {
        internal string Word { get; } = word;

        internal Type Type { get; } = type;

        internal Shape Shape { get; } = shape;

        internal abstract object? ReadMembers(ref DocumentReader reader, MemberCursor cursor);

        internal abstract void Write(Utf8JsonWriter writer, T value);
    }

    private sealed class Case<TCase>(string word, ObjectShape<TCase> shape) : Case(word, typeof(TCase), shape)
        where TCase : class, T
    {
        internal override object? ReadMembers(ref DocumentReader reader, MemberCursor cursor) => shape.ReadMembers(ref reader, cursor);

        // A value comes to the case of its own type, and to no other.
        internal override void Write(Utf8JsonWriter writer, T value) => shape.Write(writer, Unsafe.As<TCase>(value));
    }
}
