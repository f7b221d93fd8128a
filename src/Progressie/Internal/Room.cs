using System.Globalization;

namespace Progressie.Internal;

/// <summary>The limits that a document was begun or read under, and how much of them it takes up: what could not be read back is refused
/// where it is made.</summary>
/// <remarks>How much there is is worked out when something is added to a document for the first time, and kept from then on, so that adding
/// costs the same however much there is. Equal to any other: it says nothing about what a document holds. Immutable.</remarks>
internal readonly struct Room : IEquatable<Room>
{
    private readonly ProgressieLimits? _limits;

    // 0 while nobody asked; no document is as short.
    private readonly int _bytes;
    private readonly int _extensionBytes;

    /// <summary>Room that nothing was measured in yet.</summary>
    internal Room(ProgressieLimits limits) => _limits = limits;

    private Room(ProgressieLimits limits, int bytes, int extensionBytes)
    {
        _limits = limits;
        _bytes = bytes;
        _extensionBytes = extensionBytes;
    }

    internal ProgressieLimits Limits => _limits ?? ProgressieLimits.Default;

    public static bool operator ==(Room left, Room right) => left.Equals(right);

    public static bool operator !=(Room left, Room right) => !left.Equals(right);

    /// <summary>Judges a document as a whole, as it would be written.</summary>
    internal static void Judge<T>(T document, ProgressieLimits limits, IssueCollector issues)
        where T : notnull => JudgeWhole(document, limits, limits.MaxDocumentBytes, issues);

    /// <summary>Judges a document that begins: with room to record what is erased.</summary>
    internal static void JudgeBegun<T>(T document, ProgressieLimits limits, IssueCollector issues)
        where T : notnull => JudgeWhole(document, limits, ErasingRoom.MostBytes(limits, isErasing: false), issues);

    /// <summary>Judges a document that is a list of elements, as a whole only when its elements one by one come to too much.</summary>
    /// <param name="document">The document.</param>
    /// <param name="empty">The document without elements.</param>
    /// <param name="elements">The elements.</param>
    /// <param name="list">The list, such as <c>/operations</c>.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="issues">Takes what there is no room for.</param>
    internal static void Judge<TDocument, TElement>(
        TDocument document, TDocument empty, IReadOnlyList<TElement> elements, string list, ProgressieLimits limits, IssueCollector issues)
        where TDocument : class
        where TElement : notnull
    {
        IssueCollector ofElements = new();
        Room room = new Room(limits).Measure(empty);
        for (int i = 0; i < elements.Count; i++)
        {
            room = room.With(Json.WrittenForm.JudgeQuickly(elements[i], limits, list, i, ofElements));
        }

        if (ofElements.HasErrors || elements.Count > limits.MaxEvents || room._bytes > limits.MaxDocumentBytes
            || room._extensionBytes > limits.MaxExtensionBytes)
        {
            Judge(document, limits, issues);
        }
    }

    /// <summary>The same for what a linter found sound.</summary>
    internal static Validated<T> Judge<T>(Validated<T> made, ProgressieLimits limits)
        where T : class
    {
        IssueCollector issues = new();
        issues.AddRange(made.Report);
        Judge(made.Value, limits, issues);
        return issues.HasErrors ? new Validated<T>(null, issues.ToReport(made.Report.Document)) : made;
    }

    public bool Equals(Room other) => true;

    public override bool Equals(object? obj) => obj is Room;

    public override int GetHashCode() => 0;

    /// <summary>Makes room for elements at the end of a list that a document grows by.</summary>
    /// <param name="before">The document without them.</param>
    /// <param name="added">The elements.</param>
    /// <param name="list">The list, such as <c>/events</c>.</param>
    /// <param name="count">How many elements the list has.</param>
    /// <param name="issues">Takes what there is no room for.</param>
    /// <param name="after">The document with them, when more of it changes.</param>
    internal Room Add<TDocument, TElement>(
        TDocument before, ReadOnlySpan<TElement> added, string list, int count, IssueCollector issues, TDocument? after = null)
        where TDocument : class
        where TElement : notnull
    {
        if (added.Length == 0)
        {
            return this;
        }

        // Where everything else stops, erasing goes on.
        bool isErasing = true;
        foreach (TElement one in added)
        {
            isErasing &= Json.WrittenForm.IsErasing(one);
        }

        int mostEvents = ErasingRoom.MostEvents(Limits, isErasing);
        if (count + added.Length > mostEvents)
        {
            issues.Add(IssueCode.TooManyElements, list, ("allowed", Text(mostEvents)));
            return this;
        }

        Room more = default;
        for (int i = 0; i < added.Length; i++)
        {
            more = more.With(Json.WrittenForm.JudgeQuickly(added[i], Limits, list, count + i, issues));
        }

        Room room = (_bytes > 0 ? this : Measure(before)).With(more);
        int mostBytes = ErasingRoom.MostBytes(Limits, isErasing);
        if (room._bytes > mostBytes)
        {
            // What was added up is too much, and what was taken out since is still in it.
            room = after is null ? Measure(before, added, list, count) : Measure(after);
        }

        room.CheckWhole(mostBytes, issues);
        return room;
    }

    private static void JudgeWhole<T>(T document, ProgressieLimits limits, int mostBytes, IssueCollector issues)
        where T : notnull
    {
        if (issues.HasErrors)
        {
            // Not everything can be written that something is wrong with.
            return;
        }

        (int bytes, int extensionBytes) = Json.WrittenForm.Judge(document, limits, issues);
        new Room(limits, bytes, extensionBytes).CheckWhole(mostBytes, issues);
    }

    private Room Measure<TDocument, TElement>(TDocument before, ReadOnlySpan<TElement> added, string list, int count)
        where TDocument : notnull
        where TElement : notnull
    {
        Room room = Measure(before);
        foreach (TElement one in added)
        {
            room = room.With(Json.WrittenForm.Judge(one, Limits, list, count, new IssueCollector()));
        }

        return room;
    }

    private Room With(Room more) => With((more._bytes, more._extensionBytes));

    private Room With((int Bytes, int ExtensionBytes) more) =>
        new(Limits, Sum(_bytes, more.Bytes), Sum(_extensionBytes, more.ExtensionBytes));

    private Room Measure<T>(T document)
        where T : notnull => new Room(Limits).With(Json.WrittenForm.Judge(document, Limits, new IssueCollector()));

    private void CheckWhole(int mostBytes, IssueCollector issues)
    {
        if (_bytes > mostBytes)
        {
            issues.Add(IssueCode.TooLarge, string.Empty, ("allowed", Text(mostBytes)));
        }

        if (_extensionBytes > Limits.MaxExtensionBytes)
        {
            issues.Add(
                IssueCode.ExtensionsTooLarge, "/extensions", ("found", Text(_extensionBytes)), ("allowed", Text(Limits.MaxExtensionBytes)));
        }
    }

    private static int Sum(int one, int other) => (int)Math.Min((long)one + other, int.MaxValue);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
