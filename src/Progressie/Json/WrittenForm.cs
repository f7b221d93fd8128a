using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Progressie.Internal;
using Progressie.Json.Documents;
using Progressie.Json.Shapes;

namespace Progressie.Json;

/// <summary>Judges what a verb or a factory makes by what would be written of it: whatever list or text a document gets, the limits of a
/// reader hold for it here.</summary>
internal static class WrittenForm
{
    private const int RoomThatIsKept = 65_536;

    // Every kind that is read has its data of the host under this name; it is not looked into.
    private const string Extensions = "extensions";

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? SpareBuffer;

    [ThreadStatic]
    private static Utf8JsonWriter? SpareWriter;

    /// <summary>Judges a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="issues">Takes what is beyond the limits, but for the size of the whole.</param>
    /// <returns>How many bytes it takes when it is laid out, which is most, or would take when it were erased, and how many of them are the
    /// host's.</returns>
    internal static (int Bytes, int ExtensionBytes) Judge<T>(T document, ProgressieLimits limits, IssueCollector issues)
        where T : notnull => Judge(document, limits, string.Empty, -1, issues);

    /// <summary>Judges an element of the list that a document grows by, when it is short without writing it.</summary>
    /// <returns>At most how many bytes it takes in the document when that is laid out, or would take when it were erased, and how many of
    /// them are the host's.</returns>
    internal static (int Bytes, int ExtensionBytes) JudgeQuickly<T>(
        T element, ProgressieLimits limits, string list, int index, IssueCollector issues)
        where T : notnull => element is Circles.CircleOperation { MostBytes: { } most } && IsBelowAll(most, limits)
            ? (most, 0)
            : Judge(element, limits, list, index, issues);

    /// <summary>Judges an element of the list that a document grows by.</summary>
    /// <param name="element">The element.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="list">The list.</param>
    /// <param name="index">Its place there.</param>
    /// <param name="issues">Takes what is beyond the limits, but for the size of the whole.</param>
    /// <returns>How many bytes it takes in the document when that is laid out, or would take when it were erased, and how many of them are
    /// the host's.</returns>
    internal static (int Bytes, int ExtensionBytes) Judge<T>(
        T element, ProgressieLimits limits, string list, int index, IssueCollector issues)
        where T : notnull
    {
        int depth = index < 0 ? 0 : 2;
        ArrayBufferWriter<byte> buffer = SpareBuffer ?? new(1_024);
        Utf8JsonWriter writer = SpareWriter ?? new Utf8JsonWriter(buffer, DocumentWriting.Indented);
        SpareBuffer = null;
        SpareWriter = null;
        writer.Reset(buffer);
        for (int i = 0; i < depth; i++)
        {
            writer.WriteStartArray();
        }

        ShapeOf<T>().Write(writer, element);
        for (int i = 0; i < depth; i++)
        {
            writer.WriteEndArray();
        }

        writer.Flush();
        int bytes = buffer.WrittenCount;
        int extensionBytes = IsBelowAll(bytes, limits) ? 0 : Look(
            buffer.WrittenSpan, limits, index < 0 ? list : JsonPointer.Append(list, index), depth, issues);
        bytes += CanBeErased<T>() ? ErasedForm.MostGrowth(buffer.WrittenSpan, index >= 0) : 0;

        // Not kept with words of people in it.
        buffer.Clear();
        SpareBuffer = buffer = buffer.Capacity <= RoomThatIsKept ? buffer : new(1_024);
        writer.Reset(buffer);
        SpareWriter = writer;
        return (bytes, extensionBytes);
    }

    /// <summary>How much of what is allowed to extensions one of them takes, whatever the layout and whatever is escaped in its name: that
    /// and its value, with two quotes, a colon and two braces or a comma.</summary>
    internal static int SizeOf(string name, int valueBytes) => name.Length + valueBytes + 5;

    /// <summary>Whether somebody's words can be erased in it: not in definitions, in what is made anew each time, or in what only
    /// travels.</summary>
    internal static bool CanBeErased<T>() => typeof(T) == typeof(Circles.CircleOperation) || typeof(T) == typeof(Circles.CircleBoard)
        || typeof(T) == typeof(Circles.CircleArchive) || typeof(T) == typeof(Checklists.ChecklistResponse)
        || typeof(T) == typeof(Journal.JournalEvent) || typeof(T) == typeof(Journal.ProgressJournal)
        || typeof(T) == typeof(Conversations.ConversationEvent) || typeof(T) == typeof(Conversations.Conversation)
        || typeof(T) == typeof(Scales.ScaleEvent) || typeof(T) == typeof(Scales.ScaleSeries);

    /// <summary>Whether an element of a log records that words were erased.</summary>
    internal static bool IsErasing<T>(T element)
        where T : notnull => element is Circles.Erased or LogEvent { Erases: not null };

    /// <summary>Whether what is written is so short that no list and no text in it can be beyond a limit.</summary>
    private static bool IsBelowAll(int bytes, ProgressieLimits limits) =>
        bytes <= limits.MaxTextLength && bytes <= 2 * limits.MaxElements && bytes <= limits.MaxExtensionBytes;

    /// <summary>The lists that may be as long as a log, by the member that they are.</summary>
    internal static readonly string[] Logs =
        ["events", "operations", "archived", "archivedEvents", "numbers", "seen", "replicas", "places", "reviews", "changeIds"];

    // The elements that documents grow by; any other type is a document.
    private static Shape<T> ShapeOf<T>()
        where T : notnull
    {
        object shape = typeof(T) == typeof(Journal.JournalEvent) ? JournalDocument.Event
            : typeof(T) == typeof(Conversations.ConversationEvent) ? ConversationDocument.Event
            : typeof(T) == typeof(Scales.ScaleEvent) ? ScaleSeriesDocument.Event
            : typeof(T) == typeof(Circles.CircleOperation) ? CircleOperationShapes.Operation
            : DocumentShapes.Of<T>().Root;
        return (Shape<T>)shape;
    }

    private static int Look(ReadOnlySpan<byte> utf8, ProgressieLimits limits, string path, int depth, IssueCollector issues)
    {
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = limits.MaxDepth + depth });
        Looker looker = new() { Limits = limits, Issues = issues, Root = path };
        for (int i = 0; i <= depth; i++)
        {
            reader.Read();
        }

        looker.Look(ref reader);
        return looker.ExtensionBytes;
    }

    private ref struct Looker
    {
        internal ProgressieLimits Limits;
        internal IssueCollector Issues;
        internal string Root;
        internal int ExtensionBytes;
        private DocumentPath _path;

        internal void Look(ref Utf8JsonReader reader)
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    LookAtMembers(ref reader);
                    break;
                case JsonTokenType.StartArray:
                    LookAtElements(ref reader);
                    break;
                case JsonTokenType.String when reader.ValueSpan.Length > Limits.MaxTextLength:
                    LookAtText(reader.GetString()!);
                    break;
                default:
                    break;
            }
        }

        private void LookAtMembers(ref Utf8JsonReader reader)
        {
            int count = 0;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = reader.GetString()!;
                reader.Read();
                _path.Push(name);
                if (name == Extensions && reader.TokenType == JsonTokenType.StartObject)
                {
                    LookAtExtensions(ref reader);
                }
                else
                {
                    Look(ref reader);
                }

                _path.Pop();
                count++;
            }

            // As many as there are items, and a reader counts those of the checklist.
            if (count > Limits.MaxElements && !_path.IsAt("marks") && !_path.IsAt("notes"))
            {
                Report(IssueCode.TooManyElements, ("allowed", Text(Limits.MaxElements)));
            }
        }

        private void LookAtElements(ref Utf8JsonReader reader)
        {
            int most = Logs.Any(_path.IsAt) ? Limits.MaxEvents : Limits.MaxElements;
            int count = 0;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                _path.Push(count++);
                Look(ref reader);
                _path.Pop();
            }

            if (count > most)
            {
                Report(IssueCode.TooManyElements, ("allowed", Text(most)));
            }
        }

        private void LookAtExtensions(ref Utf8JsonReader reader)
        {
            int count = 0;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = reader.GetString()!;
                reader.Read();
                long start = reader.TokenStartIndex;
                reader.Skip();
                ExtensionBytes += SizeOf(name, (int)(reader.BytesConsumed - start));
                count++;
            }

            if (count > Limits.MaxElements)
            {
                Report(IssueCode.TooManyElements, ("allowed", Text(Limits.MaxElements)));
            }
        }

        private readonly void LookAtText(string text)
        {
            if (text.Length > Limits.MaxTextLength)
            {
                Report(IssueCode.TextTooLong, ("found", Text(text.Length)), ("allowed", Text(Limits.MaxTextLength)));
            }
        }

        private readonly void Report(IssueCode code, params ReadOnlySpan<(string Name, string Value)> arguments) =>
            Issues.Add(code, Root + _path.ToPointer(), arguments);

        private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
