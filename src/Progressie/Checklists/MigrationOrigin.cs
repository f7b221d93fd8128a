namespace Progressie.Checklists;

/// <summary>Where a response came from that was opened under another version of its checklist.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record MigrationOrigin
{
    internal MigrationOrigin(DefinitionVersion version, ContentHash hash, ResponseId? response)
    {
        Version = version;
        Hash = hash;
        Response = response;
    }

    /// <summary>Gets the version it was answered under.</summary>
    public DefinitionVersion Version { get; }

    /// <summary>Gets the content hash of that version.</summary>
    public ContentHash Hash { get; }

    /// <summary>Gets the host's key for the response it came from, which itself stays as it was.</summary>
    /// <value><see langword="null"/> when that has no key.</value>
    public ResponseId? Response { get; }

    /// <summary>Shows the version it came from.</summary>
    /// <returns>Text such as <c>from version 1</c>.</returns>
    public override string ToString() => $"from version {Version}";
}
