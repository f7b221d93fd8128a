namespace Progressie.Json;

/// <summary>How a document is laid out. Both forms read back alike.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum JsonLayout
{
    /// <summary>Without white space: for storing and sending.</summary>
    Compact = 0,

    /// <summary>Indented by two spaces, with line feeds: for people.</summary>
    Indented = 1,
}
