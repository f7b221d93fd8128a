namespace Progressie.Rendering;

/// <summary>How the items of a list are marked, and so what kind of list it is.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum PageListKind
{
    /// <summary>Items in no particular order, each with a bullet.</summary>
    Bulleted = 0,

    /// <summary>Items that are known by a number, which may skip: <see cref="PageItem.Label"/> is the number.</summary>
    Numbered = 1,

    /// <summary>Items that are known by an id: <see cref="PageItem.Label"/> is the id.</summary>
    Labelled = 2,

    /// <summary>Items without a mark, such as findings, or topics with what there is to say about each.</summary>
    Plain = 3,

    /// <summary>What there is to say about the item, or after the heading, that it stands under: <c>how: …</c>,
    /// <c>when: …</c>.</summary>
    Details = 4,
}
