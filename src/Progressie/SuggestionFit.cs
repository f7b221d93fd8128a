namespace Progressie;

/// <summary>How something fits in where a document is now.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum SuggestionFit
{
    /// <summary>It fits next. A suggestion, never more.</summary>
    Next = 0,

    /// <summary>It can be taken up, also again; nothing says that it should.</summary>
    Also = 1,

    /// <summary>It cannot be taken up now, or better not; the reasons say why.</summary>
    NotNow = 2,
}
