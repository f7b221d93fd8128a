namespace Progressie.Scales;

/// <summary>How many of the questions come along.</summary>
/// <remarks>Source: handbook 4.2.</remarks>
public enum ScaleSequence
{
    /// <summary>All six questions.</summary>
    Full = 0,

    /// <summary>The short form: the position, what is there already, and one step higher.</summary>
    Short = 1,
}
