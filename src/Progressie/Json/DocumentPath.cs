using System.Runtime.CompilerServices;
using Progressie.Internal;

namespace Progressie.Json;

/// <summary>Where a reader is: it costs two stores a step, and becomes a JSON Pointer only when there is something to report.</summary>
internal struct DocumentPath
{
    // A checklist definition goes 9 deep. Extensions are not walked by name, so nothing goes deeper.
    private const int Capacity = 16;

    private Segments _segments;
    private int _depth;

    internal void Push(string name)
    {
        _segments[_depth].Name = name;
        _depth++;
    }

    internal void Push(int index)
    {
        ref Segment segment = ref _segments[_depth];
        segment.Name = null;
        segment.Index = index;
        _depth++;
    }

    internal void Pop() => _depth--;

    /// <summary>Whether the innermost name is this one.</summary>
    internal readonly bool IsAt(string name) => _depth > 0 && _segments[_depth - 1].Name == name;

    internal readonly string ToPointer()
    {
        string pointer = string.Empty;
        for (int i = 0; i < _depth; i++)
        {
            Segment segment = _segments[i];
            pointer = segment.Name is null ? JsonPointer.Append(pointer, segment.Index) : JsonPointer.Append(pointer, segment.Name);
        }

        return pointer;
    }

    private struct Segment
    {
        internal string? Name;
        internal int Index;
    }

    [InlineArray(Capacity)]
    private struct Segments
    {
        private Segment _first;
    }
}
