using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>Takes the members of an object, in the order in which they are written.</summary>
/// <remarks>The methods are named after when a member is written: always, when there is one, when it is not what it mostly is.</remarks>
internal sealed class Members<T>
    where T : notnull
{
    internal List<Member<T>> All { get; } = [];

    /// <summary>The member that the others are read with, wherever it stands; -1 for none.</summary>
    internal int Leading { get; private set; } = -1;

    /// <summary>A member that is always there.</summary>
    internal Field<TValue> Required<TValue>(string name, Shape<TValue> shape, Func<T, TValue> get, string? expected = null)
        where TValue : notnull
    {
        All.Add(new RequiredMember<TValue>(name, shape, get, expected));
        return new Field<TValue>(All.Count - 1, shape, default!);
    }

    /// <summary>A member that is always there, and that the others are read with: it is read first, wherever it stands.</summary>
    internal Field<TValue> First<TValue>(string name, Shape<TValue> shape, Func<T, TValue> get)
        where TValue : notnull
    {
        Leading = All.Count;
        return Required(name, shape, get);
    }

    /// <summary>A member that is left out when there is nothing.</summary>
    internal OptionalField<TValue> Optional<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get, string? expected = null)
        where TValue : class
    {
        All.Add(new ReferenceMember<TValue>(name, shape, get, expected));
        return new OptionalField<TValue>(All.Count - 1, shape);
    }

    /// <summary>A member that is left out when there is nothing.</summary>
    internal OptionalValue<TValue> Optional<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get, string? expected = null)
        where TValue : struct
    {
        All.Add(new NullableMember<TValue>(name, shape, get, expected));
        return new OptionalValue<TValue>(All.Count - 1, shape);
    }

    /// <summary>A word that is left out when it is the usual one.</summary>
    internal Field<TValue> Usual<TValue>(string name, Shape<TValue> shape, Func<T, TValue> get, TValue usual, string? expected = null)
        where TValue : struct
    {
        All.Add(new UsualMember<TValue>(name, shape, get, usual, expected));
        return new Field<TValue>(All.Count - 1, shape, usual);
    }

    /// <summary>A list that is left out when it is empty.</summary>
    internal Field<IReadOnlyList<TItem>> List<TItem>(string name, Shape<IReadOnlyList<TItem>> shape, Func<T, IReadOnlyList<TItem>> get)
        where TItem : notnull
    {
        All.Add(new ListMember<TItem>(name, shape, get));
        return new Field<IReadOnlyList<TItem>>(All.Count - 1, shape, ValueList<TItem>.Empty);
    }

    /// <summary>The host's own data, left out when there is none.</summary>
    internal Field<HostExtensions> Extensions(Func<T, HostExtensions> get)
    {
        All.Add(new ExtensionsMember(get));
        return new Field<HostExtensions>(All.Count - 1, CommonShapes.Extensions, HostExtensions.Empty);
    }

    /// <summary>A member that is always the same.</summary>
    internal void Constant(string name, ConstantShape shape) => All.Add(new ConstantMember(name, shape));

    private sealed class RequiredMember<TValue>(string name, Shape<TValue> shape, Func<T, TValue> get, string? expected)
        : Member<T>(name, shape, isRequired: true, expected)
        where TValue : notnull
    {
        internal override void Write(Utf8JsonWriter writer, JsonEncodedText encodedName, T owner) =>
            shape.Write(writer, encodedName, get(owner));
    }

    private sealed class ReferenceMember<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get, string? expected)
        : Member<T>(name, shape, isRequired: false, expected)
        where TValue : class
    {
        internal override void Write(Utf8JsonWriter writer, JsonEncodedText encodedName, T owner)
        {
            if (get(owner) is { } value)
            {
                shape.Write(writer, encodedName, value);
            }
        }
    }

    private sealed class NullableMember<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get, string? expected)
        : Member<T>(name, shape, isRequired: false, expected)
        where TValue : struct
    {
        internal override void Write(Utf8JsonWriter writer, JsonEncodedText encodedName, T owner)
        {
            if (get(owner) is { } value)
            {
                shape.Write(writer, encodedName, value);
            }
        }
    }

    private sealed class UsualMember<TValue>(string name, Shape<TValue> shape, Func<T, TValue> get, TValue usual, string? expected)
        : Member<T>(name, shape, isRequired: false, expected)
        where TValue : struct
    {
        internal override string? Default => ShapeJson.Of(shape, usual);

        internal override void Write(Utf8JsonWriter writer, JsonEncodedText encodedName, T owner)
        {
            TValue value = get(owner);
            if (!EqualityComparer<TValue>.Default.Equals(value, usual))
            {
                shape.Write(writer, encodedName, value);
            }
        }
    }

    private sealed class ListMember<TItem>(string name, Shape<IReadOnlyList<TItem>> shape, Func<T, IReadOnlyList<TItem>> get)
        : Member<T>(name, shape, isRequired: false)
        where TItem : notnull
    {
        internal override string? Default => "[]";

        internal override void Write(Utf8JsonWriter writer, JsonEncodedText encodedName, T owner)
        {
            IReadOnlyList<TItem> list = get(owner);
            if (list.Count > 0)
            {
                shape.Write(writer, encodedName, list);
            }
        }
    }

    private sealed class ExtensionsMember(Func<T, HostExtensions> get) : Member<T>("extensions", CommonShapes.Extensions, isRequired: false)
    {
        internal override void Write(Utf8JsonWriter writer, JsonEncodedText encodedName, T owner)
        {
            HostExtensions extensions = get(owner);
            if (!extensions.IsEmpty)
            {
                CommonShapes.Extensions.Write(writer, encodedName, extensions);
            }
        }
    }

    private sealed class ConstantMember(string name, ConstantShape shape) : Member<T>(name, shape, isRequired: true)
    {
        internal override void Write(Utf8JsonWriter writer, JsonEncodedText encodedName, T owner)
        {
            writer.WritePropertyName(encodedName);
            shape.Write(writer);
        }
    }
}
