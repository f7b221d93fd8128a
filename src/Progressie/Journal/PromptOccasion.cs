namespace Progressie.Journal;

/// <summary>When a question of the journal fits.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum PromptOccasion
{
    /// <summary>At the end of a day, or any moment that suits.</summary>
    Daily = 0,

    /// <summary>At the end of a week.</summary>
    Weekly = 1,

    /// <summary>When nothing comes to mind.</summary>
    NothingComesUp = 2,

    /// <summary>When something did not work yet.</summary>
    DidNotWorkYet = 3,

    /// <summary>When an entry is there, to look into it a little further.</summary>
    LookingCloser = 4,

    /// <summary>When there is something to look back on.</summary>
    LookingBack = 5,

    /// <summary>When somebody has begun at a new level.</summary>
    NewLevel = 6,
}
