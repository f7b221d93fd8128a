using System.Text.Json;
using Progressie.Internal;
using Progressie.Json.Documents;

namespace Progressie.Json;

/// <summary>How much longer a document can become by being erased: a bar can be longer than the words it stands for, and a stand-in longer
/// than an id. Documents count with that from the start, so that erasing never makes one too large.</summary>
internal static class ErasedForm
{
    // A mark changes without being judged.
    private const int LongestMark = CanonicalMarks.LongestWord + 1;

    // Extensions may lie as deep as limits allow.
    private const int Deepest = 1_024;

    // An object in a list of the document.
    private const int ElementDepth = 2;

    /// <summary>The log of a document, by the member that it is.</summary>
    internal static readonly string[] Logs = ["events", "operations"];

    /// <summary>The log of a part of one: what was told of an intention.</summary>
    internal static readonly string[] LogsInside = ["reviews"];

    /// <summary>The members of events and operations that are the same after erasing.</summary>
    internal static readonly string[] Fixed = ["operation", "event", "id", "at", "happened", "eventId", "basis", "note"];

    /// <summary>Gets at most how many bytes longer it can become.</summary>
    /// <param name="utf8">A document, or an element of a log in two arrays, where it lies as deep as it does there.</param>
    /// <param name="isElement">Whether it is such an element.</param>
    internal static int MostGrowth(ReadOnlySpan<byte> utf8, bool isElement)
    {
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = Deepest });
        Counter counter = new() { LogDepth = isElement ? ElementDepth : 0 };
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    counter.Enter(ref reader);
                    break;
                case JsonTokenType.StartObject when counter.LogDepth > 0 && reader.CurrentDepth == counter.LogDepth:
                    counter.Growth += ErasingRoom.OfEvent;
                    break;
                case JsonTokenType.String:
                    counter.Count(ref reader);
                    break;
                case JsonTokenType.True when counter.IsErased:
                    counter.Growth -= ErasingRoom.OfEvent;
                    break;
                default:
                    break;
            }
        }

        return counter.Growth;
    }

    private struct Counter
    {
        internal int Growth;

        // How deep the elements of the log lie that it is in; 0 outside of logs.
        internal int LogDepth;

        // That an event was erased is said, and the erasing that names it is there.
        internal bool IsErased;
        private bool _isOperation;
        private bool _isFixed;
        private int _marks;

        /// <summary>Goes on to a member.</summary>
        internal void Enter(ref Utf8JsonReader reader)
        {
            int depth = reader.CurrentDepth;
            if (depth < LogDepth || LogDepth == 0)
            {
                LogDepth = IsAny(ref reader, depth == 1 ? Logs : LogsInside) ? depth + 1 : 0;
                _isOperation = _isFixed = IsErased = false;
            }
            else if (depth == LogDepth + 1)
            {
                _isOperation = reader.ValueTextEquals("operation"u8);
                IsErased = reader.ValueTextEquals("erased"u8);
                _isFixed = IsAny(ref reader, Fixed);
            }

            _marks = depth > _marks ? _marks : 0;
            if (reader.ValueTextEquals("marks"u8))
            {
                _marks = depth;
            }
            else if (reader.ValueTextEquals("extensions"u8) && IsObjectNext(reader))
            {
                // They go when words do.
                reader.Skip();
            }
        }

        internal void Count(ref Utf8JsonReader reader)
        {
            if (!_isFixed)
            {
                Growth += Math.Max((_marks > 0 ? LongestMark : ErasingRoom.LongestInPlace) - reader.ValueSpan.Length - 2, 0);
            }
            else if (_isOperation && reader.ValueTextEquals("compacted"u8))
            {
                // A place has no words.
                Growth -= ErasingRoom.OfEvent;
            }
        }

        private static bool IsAny(ref Utf8JsonReader reader, string[] names)
        {
            foreach (string name in names)
            {
                if (reader.ValueTextEquals(name))
                {
                    return true;
                }
            }

            return false;
        }

        private static bool IsObjectNext(Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.StartObject;
    }
}
