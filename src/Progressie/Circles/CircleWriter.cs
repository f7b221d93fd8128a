namespace Progressie.Circles;

/// <summary>Who writes on a board, on which copy of it, and by which clock.</summary>
/// <remarks>Give every device, and every server, a replica id of its own: operations are named after it. Where people write anonymously, choose
/// one that does not tell who they are. Immutable.</remarks>
public sealed record CircleWriter
{
    private CircleWriter(ReplicaId replica, ParticipantId? by, TimeProvider clock)
    {
        Replica = replica;
        By = by;
        Clock = clock;
    }

    /// <summary>Gets the copy of the board that is written on.</summary>
    public ReplicaId Replica { get; }

    /// <summary>Gets who writes.</summary>
    /// <value><see langword="null"/> when that stays unsaid.</value>
    public ParticipantId? By { get; }

    internal TimeProvider Clock { get; }

    /// <summary>Makes a writer who is known.</summary>
    /// <param name="replica">The copy of the board that is written on.</param>
    /// <param name="by">Who writes.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>The writer.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or the clock is <see langword="null"/>.</exception>
    public static CircleWriter Of(ReplicaId replica, ParticipantId by, TimeProvider clock) =>
        by.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(by)) : Make(replica, by, clock);

    /// <summary>Makes a writer who is known.</summary>
    /// <param name="replica">The copy of the board that is written on.</param>
    /// <param name="by">Who writes.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>The writer.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">An id does not follow its rule.</exception>
    public static CircleWriter Of(string replica, string by, TimeProvider clock) => Of(ReplicaId.Parse(replica), ParticipantId.Parse(by), clock);

    /// <summary>Makes a writer who stays unnamed.</summary>
    /// <param name="replica">The copy of the board that is written on.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>The writer.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the clock is <see langword="null"/>.</exception>
    public static CircleWriter Anonymous(ReplicaId replica, TimeProvider clock) => Make(replica, null, clock);

    /// <summary>Makes a writer who stays unnamed.</summary>
    /// <param name="replica">The copy of the board that is written on.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>The writer.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The id does not follow its rule.</exception>
    public static CircleWriter Anonymous(string replica, TimeProvider clock) => Anonymous(ReplicaId.Parse(replica), clock);

    private static CircleWriter Make(ReplicaId replica, ParticipantId? by, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return replica.IsDefault
            ? throw new ArgumentException("The id is default, which is no id.", nameof(replica))
            : new CircleWriter(replica, by, clock);
    }
}
