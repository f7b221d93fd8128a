namespace Progressie.Json;

/// <summary>What a document says it is, before its content is looked at.</summary>
/// <remarks>Immutable.</remarks>
public sealed record DocumentInfo
{
    internal DocumentInfo(string kind, int schema)
    {
        Kind = kind;
        Schema = schema;
    }

    /// <summary>Gets the kind: <c>checklist</c>, <c>checklist-response</c>, <c>conversation-model</c>, <c>conversation</c> or <c>directing-preparation</c>.</summary>
    public string Kind { get; }

    /// <summary>Gets the number of the schema the document follows.</summary>
    /// <value>1 or more, and not newer than this version of the library knows.</value>
    public int Schema { get; }
}
