using System.Runtime.CompilerServices;
using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>Takes the members of an object, in the order in which they are written.</summary>
/// <remarks>The methods are named after when a member is written: always, when there is one, when it is not what it mostly is.</remarks>
internal sealed class Members<T>
    where T : notnull
{
    /// <summary>The member that the others are read with, wherever it stands; -1 for none.</summary>
    internal int Leading = -1;

    private readonly List<Member<T>> _all = [];

    /// <summary>A member that is always there.</summary>
    internal Field<TValue> Required<TValue>(string name, Shape<TValue> shape, Func<T, TValue> get, string? expected = null)
        where TValue : notnull => new()
        {
            Member = Add(new Member<T>(name, shape, isRequired: true, expected, get, WriteRequired<TValue>)),
            Shape = shape,
        };

    /// <summary>A member that is always there, and that the others are read with: it is read first, wherever it stands.</summary>
    internal Field<TValue> First<TValue>(string name, Shape<TValue> shape, Func<T, TValue> get)
        where TValue : notnull
    {
        Leading = _all.Count;
        return Required(name, shape, get);
    }

    /// <summary>A member that is left out when there is nothing.</summary>
    internal OptionalField<TValue> Optional<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get, string? expected = null)
        where TValue : class => new()
        {
            Member = Add(new Member<T>(name, shape, isRequired: false, expected, get, WriteReference<TValue>)),
            Shape = shape,
        };

    /// <summary>A member that is left out when there is nothing.</summary>
    internal OptionalValue<TValue> Optional<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get, string? expected = null)
        where TValue : struct => new()
        {
            Member = Add(new Member<T>(name, shape, isRequired: false, expected, get, WriteNullable<TValue>)),
            Shape = shape,
        };

    /// <summary>A word that is left out when it is the usual one.</summary>
    internal Field<TValue> Usual<TValue>(string name, Shape<TValue> shape, Func<T, TValue> get, TValue usual, string? expected = null)
        where TValue : struct
    {
        // What is usual is nothing to write, as a value that is not there is.
        TValue? Unusual(T owner) => get(owner) is var value && EqualityComparer<TValue>.Default.Equals(value, usual) ? null : value;
        Member<T> member = new(name, shape, isRequired: false, expected, (Func<T, TValue?>)Unusual, WriteNullable<TValue>)
        {
            Default = () => ShapeJson.Of(shape, usual),
        };
        return new Field<TValue> { Member = Add(member), Shape = shape, Fallback = usual };
    }

    /// <summary>A list that is left out when it is empty.</summary>
    internal Field<IReadOnlyList<TItem>> List<TItem>(string name, Shape<IReadOnlyList<TItem>> shape, Func<T, IReadOnlyList<TItem>> get)
        where TItem : notnull
    {
        Member<T> member = new(name, shape, isRequired: false, expected: null, get, WriteList<TItem>) { Default = EmptyList };
        return new Field<IReadOnlyList<TItem>> { Member = Add(member), Shape = shape, Fallback = ValueList<TItem>.Empty };
    }

    /// <summary>The host's own data, left out when there is none.</summary>
    internal Field<HostExtensions> Extensions(Func<T, HostExtensions> get) => new()
    {
        Member = Add(new Member<T>("extensions", CommonShapes.Extensions, isRequired: false, expected: null, get, WriteExtensions)),
        Shape = CommonShapes.Extensions,
        Fallback = HostExtensions.Empty,
    };

    /// <summary>A member that is always the same.</summary>
    internal void Constant(string name, ConstantShape shape) =>
        Add(new Member<T>(name, shape, isRequired: true, expected: null, get: null, WriteConstant));

    internal Member<T>[] ToArray() => _all.ToArray();

    private static string EmptyList() => "[]";

    private int Add(Member<T> member)
    {
        _all.Add(member);
        return _all.Count - 1;
    }

    private static void WriteRequired<TValue>(Member<T> member, Utf8JsonWriter writer, JsonEncodedText name, T owner)
        where TValue : notnull => ShapeOf<TValue>(member).Write(writer, name, GetOf<TValue>(member)(owner));

    private static void WriteReference<TValue>(Member<T> member, Utf8JsonWriter writer, JsonEncodedText name, T owner)
        where TValue : class
    {
        if (GetOf<TValue?>(member)(owner) is { } value)
        {
            ShapeOf<TValue>(member).Write(writer, name, value);
        }
    }

    private static void WriteNullable<TValue>(Member<T> member, Utf8JsonWriter writer, JsonEncodedText name, T owner)
        where TValue : struct
    {
        if (GetOf<TValue?>(member)(owner) is { } value)
        {
            ShapeOf<TValue>(member).Write(writer, name, value);
        }
    }

    private static void WriteList<TItem>(Member<T> member, Utf8JsonWriter writer, JsonEncodedText name, T owner)
        where TItem : notnull
    {
        IReadOnlyList<TItem> list = GetOf<IReadOnlyList<TItem>>(member)(owner);
        if (list.Count > 0)
        {
            ShapeOf<IReadOnlyList<TItem>>(member).Write(writer, name, list);
        }
    }

    private static void WriteExtensions(Member<T> member, Utf8JsonWriter writer, JsonEncodedText name, T owner)
    {
        HostExtensions extensions = GetOf<HostExtensions>(member)(owner);
        if (!extensions.IsEmpty)
        {
            CommonShapes.Extensions.Write(writer, name, extensions);
        }
    }

    private static void WriteConstant(Member<T> member, Utf8JsonWriter writer, JsonEncodedText name, T owner)
    {
        writer.WritePropertyName(name);
        Unsafe.As<ConstantShape>(member.Shape).Write(writer);
    }

    // Each method that writes stands in the same call as what it needs, so the types are known.
    private static Shape<TValue> ShapeOf<TValue>(Member<T> member)
        where TValue : notnull => Unsafe.As<Shape<TValue>>(member.Shape);

    private static Func<T, TValue> GetOf<TValue>(Member<T> member) => Unsafe.As<Func<T, TValue>>(member.Get!);
}
