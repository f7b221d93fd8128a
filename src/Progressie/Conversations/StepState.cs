namespace Progressie.Conversations;

/// <summary>Where one step of a conversation stands.</summary>
/// <remarks>Immutable.</remarks>
internal sealed record StepState
{
    internal static StepState NotBegun { get; } = new();

    /// <summary>How many entries there are that were not withdrawn.</summary>
    internal int Entries { get; init; }

    internal bool IsBegun { get; init; }

    /// <summary>Only in a fixed order: nothing is said here any more.</summary>
    internal bool IsOver { get; init; }

    /// <summary>The current round, counted from 1.</summary>
    internal int Round { get; init; } = 1;

    /// <summary>The participants who had their turn: in this round, or where each goes their own way, at all.</summary>
    internal ulong[] HadTurn { get; init; } = [];

    internal bool IsRoundOfPasses { get; init; } = true;

    internal DateTimeOffset FirstAt { get; init; }

    internal DateTimeOffset LatestAt { get; init; }

    internal bool Had(int person) => person / 64 < HadTurn.Length && (HadTurn[person / 64] & (1UL << (person % 64))) != 0;

    internal StepState WithTurn(int person)
    {
        ulong[] turns = new ulong[Math.Max(HadTurn.Length, (person / 64) + 1)];
        HadTurn.CopyTo(turns, 0);
        turns[person / 64] |= 1UL << (person % 64);
        return this with { HadTurn = turns };
    }

    internal StepState Touched(DateTimeOffset at) => this with { IsBegun = true, FirstAt = IsBegun ? FirstAt : at, LatestAt = at };
}
