namespace Progressie.Circles;

/// <summary>Who fill a board, and how.</summary>
/// <remarks>Source: handbook 6.3 and 7.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum CircleForm
{
    /// <summary>One person, alone or with somebody who asks.</summary>
    Individual = 0,

    /// <summary>A team: everybody writes in silence first, and sees the others' notes when they are revealed.</summary>
    Team = 1,

    /// <summary>Two people who prepare apart and then compare: the progress interview.</summary>
    TwoSided = 2,
}
