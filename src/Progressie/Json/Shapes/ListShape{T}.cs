using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>An array of values of one shape. All elements are read, also after one that is wrong.</summary>
/// <param name="phrase">What messages call the array.</param>
/// <param name="element">The shape of the elements.</param>
/// <param name="isLog">Whether it is a log, or may hold as many as one, which has a limit of its own.</param>
internal sealed class ListShape<T>(string phrase, Shape<T> element, bool isLog = false) : ReferenceShape<IReadOnlyList<T>>
    where T : notnull
{
    /// <summary>How many elements there are at least, as schemas say it; a linter says it to people.</summary>
    internal int Least { get; init; }

    /// <summary>Whether no element may be there twice, as schemas say it.</summary>
    internal bool AreUnique { get; init; }

    internal override string Phrase => phrase;

    internal override object? ReadReference(ref DocumentReader reader)
    {
        if (!reader.BeginArray(phrase))
        {
            return null;
        }

        T[]? elements = null;
        int sound = 0;
        int count = 0;
        int most = isLog ? reader.Limits.MaxEvents : reader.Limits.MaxElements;
        while (reader.NextElement(ref count, most))
        {
            Slot slot = default;
            if (element.TryRead(ref reader, ref slot))
            {
                elements = WithRoom(elements, sound);
                elements[sound++] = element.Take(slot);
            }

            reader.Pop();
        }

        if (sound != count)
        {
            return null;
        }

        return elements is null ? ValueList<T>.Empty
            : ValueList<T>.Own(sound == elements.Length ? elements : Copy(elements, sound, sound));
    }

    internal override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value)
    {
        writer.WriteStartArray();

        // Nearly every list is one of ours, which can be gone through without a call to an interface for each element.
        if (value is ValueList<T> ours)
        {
            foreach (T one in ours.Span)
            {
                element.Write(writer, one);
            }
        }
        else
        {
            for (int i = 0; i < value.Count; i++)
            {
                element.Write(writer, value[i]);
            }
        }

        writer.WriteEndArray();
    }

    private static T[] WithRoom(T[]? elements, int count) =>
        elements is null ? new T[4] : count == elements.Length ? Copy(elements, count, count * 2) : elements;

    // As Array.Resize does, without what the framework would compile for it anew for each value type.
    private static T[] Copy(T[] elements, int count, int length)
    {
        T[] copy = new T[length];
        Array.Copy(elements, copy, count);
        return copy;
    }

    internal override ShapeInfo Describe() => new ListInfo(element.Describe(), Least, AreUnique) { IsLog = isLog };
}
