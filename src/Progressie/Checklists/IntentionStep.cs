namespace Progressie.Checklists;

/// <summary>What an intention is as a step. Nearly all intentions have nothing of it while a response is filled in, and a process that
/// reads one does not get to know it before one has.</summary>
internal sealed record IntentionStep
{
    internal static readonly IntentionStep None = new();

    internal int Number
    {
        get;
        init =>
            field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Intentions are counted from 1.");
    } = 1;

    internal ProgressSource? Origin { get; init; }

    /// <summary>When it was intended first; <see langword="null"/> when that is not known.</summary>
    internal DayOrMoment? Intended
    {
        get;
        init => field = DayOrMoment.Said(value);
    }

    internal DayOrMoment? Agreed
    {
        get;
        init => field = DayOrMoment.Said(value);
    }

    /// <summary>What was told of it.</summary>
    internal ReviewLog Log { get; init; } = ReviewLog.Empty;
}
