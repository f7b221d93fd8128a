using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>Where one step of a conversation stands.</summary>
/// <remarks>Immutable.</remarks>
internal sealed record StepState
{
    internal static StepState NotBegun { get; } = new();

    /// <summary>Only where there is an order: what was recorded here, also what was taken back. The rest is worked out from it anew when
    /// something is.</summary>
    internal AppendList<StepTurn> Turns { get; init; } = AppendList<StepTurn>.Empty;

    /// <summary>How many entries there are that were not withdrawn.</summary>
    internal int Entries { get; init; }

    internal bool IsBegun { get; init; }

    /// <summary>Only in a fixed order: the step was closed, or everybody passed.</summary>
    internal bool IsClosed { get; init; }

    /// <summary>Only in a fixed order: when a later step was begun.</summary>
    internal DateTimeOffset? LeftAt { get; init; }

    /// <summary>Only in a fixed order: nothing is said here any more.</summary>
    internal bool IsOver => IsClosed || LeftAt is not null;

    /// <summary>The current round, counted from 1.</summary>
    internal int Round { get; init; } = 1;

    /// <summary>The participants who had their turn: in this round, or where each goes their own way, at all.</summary>
    internal ulong[] HadTurn { get; init; } = [];

    internal bool IsRoundOfPasses { get; init; } = true;

    internal DateTimeOffset FirstAt { get; init; }

    /// <summary>When something was recorded here last.</summary>
    internal DateTimeOffset TouchedAt { get; init; }

    /// <summary>When it was last gone on with, or left.</summary>
    internal DateTimeOffset LatestAt => IsClosed ? TouchedAt : LeftAt ?? TouchedAt;

    internal bool Had(int person) => person / 64 < HadTurn.Length && (HadTurn[person / 64] & (1UL << (person % 64))) != 0;

    internal StepState WithTurn(int person)
    {
        ulong[] turns = new ulong[Math.Max(HadTurn.Length, (person / 64) + 1)];
        HadTurn.CopyTo(turns, 0);
        turns[person / 64] |= 1UL << (person % 64);
        return this with { HadTurn = turns };
    }

    internal StepState Touched(DateTimeOffset at) => this with { IsBegun = true, FirstAt = IsBegun ? FirstAt : at, TouchedAt = at };

    internal StepState Counting(int entries) => this with { Entries = Entries + entries };

    /// <summary>Works it out anew from the turns that stand. Whether it was left is for others to say.</summary>
    internal StepState Recall(EventLog<ConversationEvent> log, int[] speakers, bool hasRounds, bool hasTurns)
    {
        (int entries, int round, bool isBegun, bool isClosed, bool isRoundOfPasses) = (0, 1, false, false, true);
        foreach (StepTurn turn in Turns)
        {
            round = hasRounds && turn.Round > round && log.Stands(turn.Event) ? turn.Round : round;
        }

        (DateTimeOffset first, DateTimeOffset latest) = (default, default);
        ulong[] had = [];
        foreach (StepTurn turn in Turns)
        {
            if (!log.Stands(turn.Event))
            {
                continue;
            }

            (first, latest, isBegun) = (isBegun ? first : turn.At, turn.At, true);
            entries += turn.Kind == ConversationEventKind.Said ? 1 : 0;
            isClosed |= turn.Kind == ConversationEventKind.StepClosed;
            if (turn.Person < 0 || !hasTurns || (hasRounds && turn.Round != round))
            {
                continue;
            }

            int word = turn.Person / 64;
            Array.Resize(ref had, Math.Max(had.Length, word + 1));
            had[word] |= 1UL << (turn.Person % 64);
            isRoundOfPasses &= turn.Kind == ConversationEventKind.Passed;
        }

        StepState recalled = new()
        {
            Turns = Turns,
            Entries = entries,
            IsBegun = isBegun,
            IsClosed = isClosed,
            LeftAt = LeftAt,
            Round = round,
            HadTurn = had,
            IsRoundOfPasses = isRoundOfPasses,
            FirstAt = first,
            TouchedAt = latest,
        };
        return hasRounds && isBegun ? recalled.AfterTurn(speakers) : recalled;
    }

    /// <summary>Goes on to the next round once everybody had their turn, or is closed when they all passed. Where nobody speaks any more,
    /// who leads closes it.</summary>
    internal StepState AfterTurn(int[] speakers)
    {
        if (speakers.Length == 0)
        {
            return this;
        }

        foreach (int speaker in speakers)
        {
            if (!Had(speaker))
            {
                return this;
            }
        }

        return IsRoundOfPasses
            ? this with { IsClosed = true }
            : this with { Round = Round + 1, HadTurn = [], IsRoundOfPasses = true };
    }
}
