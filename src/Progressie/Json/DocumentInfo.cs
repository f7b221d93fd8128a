namespace Progressie.Json;

/// <summary>What a document says it is, before its content is looked at.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record DocumentInfo
{
    internal DocumentInfo(string kind, int schema, DefinitionName? definition)
    {
        Kind = kind;
        Schema = schema;
        Definition = definition;
    }

    /// <summary>Gets the kind, such as <c>checklist-response</c>.</summary>
    public string Kind { get; }

    /// <summary>Gets the number of the schema the document follows.</summary>
    /// <value>1 or more, and not newer than this version of the library knows.</value>
    public int Schema { get; }

    /// <summary>Gets the definition that the document was made under, for a host that has to fetch it first.</summary>
    /// <value><see langword="null"/> for a kind that refers to none.</value>
    public DefinitionName? Definition { get; }
}
