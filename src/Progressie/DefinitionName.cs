namespace Progressie;

/// <summary>Names one published definition: its id, its version, and the hash of its content.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record DefinitionName
{
    internal DefinitionName(DefinitionId id, DefinitionVersion version, ContentHash hash)
    {
        Id = id;
        Version = version;
        Hash = hash;
    }

    /// <summary>Gets the id, the same in every version.</summary>
    public DefinitionId Id { get; }

    /// <summary>Gets the version.</summary>
    public DefinitionVersion Version { get; }

    /// <summary>Gets the hash of the content.</summary>
    public ContentHash Hash { get; }

    /// <summary>Shows id and version.</summary>
    /// <returns>Text such as <c>leadership-checklist version 1</c>.</returns>
    public override string ToString() => $"{Id} version {Version}";
}
