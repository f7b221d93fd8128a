namespace Progressie.Checklists;

/// <summary>What became of the desired box of an item between two moments.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum DesiredChange
{
    /// <summary>Not desired at either moment.</summary>
    NotDesired = 0,

    /// <summary>Desired then and now.</summary>
    StillDesired = 1,

    /// <summary>Not desired then; desired now.</summary>
    NewlyDesired = 2,

    /// <summary>Desired then, gained since, and not desired any further: the wish came true.</summary>
    Fulfilled = 3,

    /// <summary>Desired then and no longer, and not achieved either: the wish was let go. As good an outcome as any.</summary>
    LetGo = 4,

    /// <summary>Achieved and desired further then; achieved now, and no further wish: what is there is enough.</summary>
    Enough = 5,
}
