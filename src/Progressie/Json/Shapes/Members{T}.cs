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

    /// <summary>Whether it may say where its JSON Schema is, as editors want it of who writes a definition by hand.</summary>
    internal bool MayNameSchema;

    private readonly List<Member<T>> _all = [];

    /// <summary>A member that is always there.</summary>
    internal Field<TValue> Required<TValue>(string name, Shape<TValue> shape, Func<T, TValue> get)
        where TValue : notnull => new()
        {
            Member = Add(new Member<T>(name, shape, isRequired: true, get, ToRequired<TValue>)),
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
    internal OptionalField<TValue> Optional<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get)
        where TValue : class => new()
        {
            Member = Add(new Member<T>(name, shape, isRequired: false, get, ToReference<TValue>)),
            Shape = shape,
        };

    /// <summary>A member that is left out when there is nothing.</summary>
    internal OptionalValue<TValue> Optional<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get)
        where TValue : struct => new()
        {
            Member = Add(new Member<T>(name, shape, isRequired: false, get, ToNullable<TValue>)),
            Shape = shape,
        };

    /// <summary>A word that is left out when it is the usual one.</summary>
    internal Field<TValue> Usual<TValue>(string name, Shape<TValue> shape, Func<T, TValue> get, TValue usual)
        where TValue : struct
    {
        // What is usual is nothing to write, as a value that is not there is.
        TValue? Unusual(T owner) => get(owner) is var value && EqualityComparer<TValue>.Default.Equals(value, usual) ? null : value;
        Member<T> member = new(name, shape, isRequired: false, (Func<T, TValue?>)Unusual, ToNullable<TValue>)
        {
            Default = () => ShapeJson.Of(shape, usual),
        };
        return new Field<TValue> { Member = Add(member), Shape = shape, Fallback = usual };
    }

    /// <summary>A list that is left out when it is empty.</summary>
    internal Field<IReadOnlyList<TItem>> List<TItem>(string name, Shape<IReadOnlyList<TItem>> shape, Func<T, IReadOnlyList<TItem>> get)
        where TItem : notnull
    {
        Member<T> member = new(name, shape, isRequired: false, get, ToList<TItem>) { Default = EmptyList };
        return new Field<IReadOnlyList<TItem>> { Member = Add(member), Shape = shape, Fallback = ValueList<TItem>.Empty };
    }

    /// <summary>The host's own data, left out when there is none.</summary>
    internal Field<HostExtensions> Extensions(Func<T, HostExtensions> get) => new()
    {
        Member = Add(new Member<T>(
            "extensions", CommonShapes.Extensions, isRequired: false, get, static member => new ExtensionsWriter(member))),
        Shape = CommonShapes.Extensions,
        Fallback = HostExtensions.Empty,
    };

    /// <summary>A member that is always the same.</summary>
    internal void Constant(string name, ConstantShape shape) =>
        Add(new Member<T>(name, shape, isRequired: true, get: null, static member => new ConstantWriter(member)));

    internal Member<T>[] ToArray() => _all.ToArray();

    private static string EmptyList() => "[]";

    private int Add(Member<T> member)
    {
        _all.Add(member);
        return _all.Count - 1;
    }

    private static MemberWriter<T> ToRequired<TValue>(Member<T> member)
        where TValue : notnull => new RequiredWriter<TValue>(member);

    private static MemberWriter<T> ToReference<TValue>(Member<T> member)
        where TValue : class => new ReferenceWriter<TValue>(member);

    private static MemberWriter<T> ToNullable<TValue>(Member<T> member)
        where TValue : struct => new NullableWriter<TValue>(member);

    private static MemberWriter<T> ToList<TItem>(Member<T> member)
        where TItem : notnull => new ListWriter<TItem>(member);

    private sealed class RequiredWriter<TValue>(Member<T> member) : MemberWriter<T>(member)
        where TValue : notnull
    {
        private readonly Shape<TValue> _shape = (Shape<TValue>)member.Shape;
        private readonly Func<T, TValue> _get = (Func<T, TValue>)member.Get!;

        internal override void Write(Utf8JsonWriter writer, T owner) => _shape.Write(writer, Name, _get(owner));
    }

    private sealed class ReferenceWriter<TValue>(Member<T> member) : MemberWriter<T>(member)
        where TValue : class
    {
        private readonly Shape<TValue> _shape = (Shape<TValue>)member.Shape;
        private readonly Func<T, TValue?> _get = (Func<T, TValue?>)member.Get!;

        internal override void Write(Utf8JsonWriter writer, T owner)
        {
            if (_get(owner) is { } value)
            {
                _shape.Write(writer, Name, value);
            }
        }
    }

    private sealed class NullableWriter<TValue>(Member<T> member) : MemberWriter<T>(member)
        where TValue : struct
    {
        private readonly Shape<TValue> _shape = (Shape<TValue>)member.Shape;
        private readonly Func<T, TValue?> _get = (Func<T, TValue?>)member.Get!;

        internal override void Write(Utf8JsonWriter writer, T owner)
        {
            if (_get(owner) is { } value)
            {
                _shape.Write(writer, Name, value);
            }
        }
    }

    private sealed class ListWriter<TItem>(Member<T> member) : MemberWriter<T>(member)
        where TItem : notnull
    {
        private readonly Shape<IReadOnlyList<TItem>> _shape = (Shape<IReadOnlyList<TItem>>)member.Shape;
        private readonly Func<T, IReadOnlyList<TItem>> _get = (Func<T, IReadOnlyList<TItem>>)member.Get!;

        internal override void Write(Utf8JsonWriter writer, T owner)
        {
            IReadOnlyList<TItem> list = _get(owner);
            if (list.Count > 0)
            {
                _shape.Write(writer, Name, list);
            }
        }
    }

    private sealed class ExtensionsWriter(Member<T> member) : MemberWriter<T>(member)
    {
        private readonly Func<T, HostExtensions> _get = (Func<T, HostExtensions>)member.Get!;

        internal override void Write(Utf8JsonWriter writer, T owner)
        {
            if (_get(owner) is { IsEmpty: false } extensions)
            {
                CommonShapes.Extensions.Write(writer, Name, extensions);
            }
        }
    }

    private sealed class ConstantWriter(Member<T> member) : MemberWriter<T>(member)
    {
        private readonly ConstantShape _shape = (ConstantShape)member.Shape;

        internal override void Write(Utf8JsonWriter writer, T owner) => _shape.Write(writer, Name);
    }
}
