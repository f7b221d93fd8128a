using Progressie.Internal;

namespace Progressie;

/// <summary>One step that somebody wants to take: small, near, and their own.</summary>
/// <remarks>Every technique ends in none or more of these, and the next conversation begins with the open ones.
/// Its texts are judged where a document takes it in. Source: handbook 0.5 and 1 (next-step-forward question). Immutable.</remarks>
public sealed partial record NextStep
{
    // A near step is easier to begin with.
    private const int NearInDays = 14;

    /// <summary>Gets what the person will do.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string What
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets how the person means to go about it.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? How { get; init; }

    /// <summary>Gets the moment in the person's own words, such as "in Monday's meeting".</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? When { get; init; }

    /// <summary>Gets the day on which the step is to be taken.</summary>
    /// <value><see langword="null"/> when no day was chosen.</value>
    public DateOnly? On { get; init; }

    /// <summary>Gets whose step it is.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public Participant? Owner { get; init; }

    /// <summary>Gets who take the step together with its owner, such as the other of a pair.</summary>
    /// <value>Empty when nobody does.</value>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public IReadOnlyList<Participant> Partners
    {
        get;
        init => field = ValueList<Participant>.Copy(value, nameof(value));
    } = ValueList<Participant>.Empty;

    /// <summary>Gets the help that is wanted, and from whom.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? HelpWanted { get; init; }

    /// <summary>Gets how the person will notice that the step works.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? NoticedBy { get; init; }

    /// <summary>Gets where the step was agreed. It goes along wherever the step goes, and tells there that it is the same.</summary>
    /// <value><see langword="null"/> when it came from outside a document.</value>
    public ProgressSource? Origin { get; init; }

    /// <summary>Gets when it was agreed so: at first, or when it was last given another day, other words or another owner.</summary>
    /// <value><see langword="null"/> when that is not known: then what is known to be agreed later goes before it.</value>
    /// <exception cref="ArgumentException">The value is <c>default</c>.</exception>
    public DayOrMoment? Agreed
    {
        get;
        init => field = DayOrMoment.Said(value);
    }

    /// <summary>Gets where the step stands.</summary>
    /// <value><see cref="NextStepStatus.Open"/> unless said otherwise.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the statuses.</exception>
    public NextStepStatus Status
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets when it came to stand so, as it was told last.</summary>
    /// <value><see langword="null"/> when nothing was told of it.</value>
    /// <exception cref="ArgumentException">The value is <c>default</c>.</exception>
    public DayOrMoment? Reviewed
    {
        get;
        init => field = DayOrMoment.Said(value);
    }

    /// <summary>Gets whether another is this same step, wherever the two were carried and whatever became of them: whether they come from
    /// the same place. When <see cref="Origin"/> does not name one place in one document, words and owner count too: so a step that was
    /// carried before its response had a key stays that step.</summary>
    /// <param name="other">The other step.</param>
    /// <returns>Whether they are one step.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool IsSameStep(NextStep other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return StepKey.Of(this) == StepKey.Of(other)
            || StepKey.BeforeKeyOf(this).Contains(StepKey.Of(other)) || StepKey.BeforeKeyOf(other).Contains(StepKey.Of(this));
    }

    /// <summary>Shows where the step stands, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>next step (Open)</c>.</returns>
    public override string ToString() => $"next step ({Status})";

    /// <summary>How many days away the step is, when it is no longer near.</summary>
    /// <value><see langword="null"/> when it is near, its day is there or has passed, or no day was chosen.</value>
    internal int? DaysWhenFar(DateTimeOffset now) =>
        On?.DayNumber - DateOnly.FromDateTime(now.DateTime).DayNumber is { } days and > NearInDays ? days : null;

    /// <summary>Judges what people typed, where a document takes the step in.</summary>
    internal void Check(TextCheck check)
    {
        check.Text("what", What);
        check.Text("how", How);
        check.Text("when", When);
        check.Text("helpWanted", HelpWanted);
        check.Text("noticedBy", NoticedBy);
        Owner?.Check(check.In("owner"));
        for (int i = 0; i < Partners.Count; i++)
        {
            Partners[i].Check(check.In("partners", i));
        }

        Origin?.Check(check.In("origin"));
    }

    /// <summary>The step without its words, day and owner: that there is one, how it stands and where it came from.</summary>
    internal NextStep Erase() => this with
    {
        What = FreeText.Erase(What),
        How = FreeText.Erase(How),
        When = FreeText.Erase(When),
        On = null,
        Owner = null,
        Partners = [],
        HelpWanted = FreeText.Erase(HelpWanted),
        NoticedBy = FreeText.Erase(NoticedBy),
        Origin = Origin?.Erase(),
    };

    /// <summary>The step, which holds no words any more, with a bar of its own, so that it stays apart from others that were known by their
    /// words.</summary>
    internal NextStep Barred(string bar) => this with
    {
        What = bar,
        Origin = FreeText.IsErased(Origin?.Element) ? Origin! with { Element = bar } : Origin,
    };

    /// <summary>The same step as it is sent again, without the words and the people that were erased of this one.</summary>
    internal NextStep LeftOf(NextStep sent)
    {
        NextStep left = FreeText.IsErased(What) ? sent.Erase().Barred(What) : sent;
        return left with { Owner = Owner is null ? null : left.Owner, Partners = [.. left.Partners.Where(Partners.Contains)] };
    }

    /// <summary>The step without somebody, whether that is its owner or one of who do it along.</summary>
    internal NextStep WithoutOwner(ParticipantId person)
    {
        NextStep step = Owner?.Id == person ? this with { Owner = null } : this;
        return Partners.Any(partner => partner.Id == person)
            ? step with { Partners = [.. Partners.Where(partner => partner.Id != person)] }
            : step;
    }
}
