namespace Progressie.Json;

/// <summary>How far a reader is in an object with known members.</summary>
internal struct MemberCursor
{
    /// <summary>A bit for each member met so far.</summary>
    internal ulong Met;

    /// <summary>The member that comes next when the document is in the order in which it is written.</summary>
    internal int Next;

    /// <summary>Whether a member was met that does not belong there.</summary>
    internal bool HasUnknown;

    /// <summary>Whether it was met where the JSON Schema is.</summary>
    internal bool HasSchema;

    /// <summary>Whether the value of a member is being read.</summary>
    internal bool IsInside;
}
