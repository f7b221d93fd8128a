namespace Progressie.Scales;

/// <summary>Whether a question fits now.</summary>
public enum ScaleStepState
{
    /// <summary>It fits now.</summary>
    Suggested = 0,

    /// <summary>It can be asked; nothing says that it should.</summary>
    Possible = 1,

    /// <summary>It was answered.</summary>
    Done = 2,

    /// <summary>Better not now; the reasons say why.</summary>
    NotNow = 3,
}
