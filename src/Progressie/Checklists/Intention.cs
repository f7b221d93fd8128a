using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>Something the person means to do first because of the checklist.</summary>
/// <remarks>The text is judged by the verb that takes the intention in. Personal data. Immutable. Source: handbook 10.3.</remarks>
public sealed partial record Intention
{
    /// <summary>Gets what the person means to do, in their own words.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Text
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets the item it came from.</summary>
    /// <value><see langword="null"/> when it belongs to no item in particular.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ItemId? Item
    {
        get;
        init =>
            field = value is { IsDefault: true } ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets which of the intentions that came from the item it is. With the item, it tells that this is the same intention,
    /// whatever its words become.</summary>
    /// <value>1 for the first; the verbs and the reader of a response give each a number of its own.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int Number
    {
        get => (Step ?? IntentionStep.None).Number;
        init => Step = (Step ?? IntentionStep.None) with { Number = value };
    }

    /// <summary>Gets the day it is meant for.</summary>
    /// <value><see langword="null"/> when no day was chosen.</value>
    public DateOnly? On { get; init; }

    /// <summary>Gets where it came from, when it was not intended here first but under another version of the checklist.</summary>
    /// <value><see langword="null"/> when it was.</value>
    public ProgressSource? Origin
    {
        get => (Step ?? IntentionStep.None).Origin;
        init => Step = (Step ?? IntentionStep.None) with { Origin = value };
    }

    /// <summary>Gets when it was intended so: at first, or when it was changed last.</summary>
    /// <value><see langword="null"/> when that is not known.</value>
    /// <exception cref="ArgumentException">The value is <c>default</c>.</exception>
    public DayOrMoment? Agreed
    {
        get => (Step ?? IntentionStep.None).Agreed;
        init => Step = (Step ?? IntentionStep.None) with { Agreed = value };
    }

    /// <summary>Gets what was told of it, after corrections, in the order in which it was recorded.</summary>
    /// <value>Empty when nothing was; holds what was withdrawn too, marked so.</value>
    public IReadOnlyList<IntentionReview> Reviews => Log.Reviews;

    /// <summary>Gets all that was recorded of that, oldest first: reviews, corrections and withdrawals.</summary>
    /// <value>Empty when nothing was. An event has its place, counted from 1, for a number; merging drafts can give it another.</value>
    public IReadOnlyList<IntentionEvent> ReviewEvents => Log.Events;

    /// <summary>Gets where it stands: as what happened last of what was told has it.</summary>
    /// <value><see cref="NextStepStatus.Open"/> until something was told of it.</value>
    public NextStepStatus Status => Log.Latest?.Status ?? NextStepStatus.Open;

    /// <summary>Gets when it came to stand so.</summary>
    /// <value><see langword="null"/> when nothing was told of it.</value>
    public DayOrMoment? Reviewed => Log.Latest?.When;

    /// <summary>Gets what came of it.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Outcome => Log.Latest?.Outcome;

    /// <summary>When it was intended first, which with the item tells it apart from what was intended there in another draft;
    /// <see langword="null"/> when that is not known.</summary>
    internal DayOrMoment? Intended
    {
        get => (Step ?? IntentionStep.None).Intended;
        init => Step = (Step ?? IntentionStep.None) with { Intended = value };
    }

    /// <summary>What was told of it.</summary>
    internal ReviewLog Log
    {
        get => Step?.Log ?? ReviewLog.Empty;
        init => Step = (Step ?? IntentionStep.None) with { Log = value };
    }

    /// <summary>What it is as a step; <see langword="null"/> when it has nothing of that.</summary>
    internal IntentionStep? Step
    {
        get;
        init => field = value is not null && value != IntentionStep.None ? value : null;
    }

    /// <summary>Makes a next step of the intention.</summary>
    /// <param name="response">The response the intention is in: its respondent owns the step, and what was noted under desired
    /// about the item becomes how.</param>
    /// <returns>A step that remembers where it came from, and stands as the intention does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <see langword="null"/>.</exception>
    public NextStep ToNextStep(ChecklistResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return new NextStep
        {
            What = Text,
            How = Item is { } item ? response.FindNote(item, ChecklistColumn.Desired) : null,
            On = On,
            Owner = response.Respondent,
            Origin = Origin ?? ProgressSource.Of(response.Checklist.Id, response.Checklist.Version) with
            {
                Response = response.Id,
                Element = Number == 1 ? Item?.ToString() : FormattableString.Invariant($"{Item}#{Number}"),
            },
            Agreed = Agreed,
            Status = Status,
            Reviewed = Reviewed,
        };
    }

    /// <summary>Gives each intention that came from an item a number of its own there: the first keeps what it has, unless another that
    /// was removed has it.</summary>
    internal static ValueList<Intention> Numbered(ValueList<Intention> intentions, IReadOnlyList<RemovedIntention>? removed = null)
    {
        Dictionary<ItemId, int> highest = [];
        HashSet<(ItemId, int)> taken = [];
        foreach (RemovedIntention one in removed ?? ValueList<RemovedIntention>.Empty)
        {
            if (one.Intention is { Item: { } item, Number: var number }
                && !intentions.Any(other => IntentionKey.Of(other) == one.Key && SameWords.AreIn(other.Text, one.Intention.Text)))
            {
                highest[item] = Math.Max(highest.GetValueOrDefault(item), number);
                taken.Add((item, number));
            }
        }

        HashSet<(ItemId, int)> gone = [.. taken];
        bool isEachOnce = true;
        foreach (Intention intention in intentions)
        {
            if (intention.Item is { } item)
            {
                highest[item] = Math.Max(highest.GetValueOrDefault(item), intention.Number);
                isEachOnce &= taken.Add((item, intention.Number));
            }
        }

        if (isEachOnce)
        {
            return intentions;
        }

        taken = gone;
        Intention[] numbered = [.. intentions];
        for (int i = 0; i < numbered.Length; i++)
        {
            if (numbered[i].Item is { } item && !taken.Add((item, numbered[i].Number)))
            {
                numbered[i] = numbered[i] with { Number = ++highest[item] };
            }
        }

        return ValueList<Intention>.Own(numbered);
    }

    /// <summary>Whether it came from an item, also from one that the version it was carried to no longer has.</summary>
    internal bool IsFrom(ItemId item) =>
        Item is { } own ? own == item : ItemId.TryParse(Origin?.Element?.Split('#')[0], out ItemId before) && before == item;

    /// <summary>The intention without its words and day, and without the words of what was told of it: that there is one, what it is about
    /// and how it stands.</summary>
    internal Intention Erase() => this with
    {
        Text = FreeText.Erased,
        On = null,
        Origin = Origin?.Erase(),
        Log = Log.Erase(static _ => true),
    };

    /// <summary>Judges what people typed, where a response takes the intention in.</summary>
    internal void Check(TextCheck check)
    {
        check.Text("text", Text);
        Origin?.Check(check.In("origin"));
    }

    /// <summary>Shows what the intention points at, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>intention from 2B-6</c>.</returns>
    public override string ToString() => Item is { } item ? $"intention from {item}" : "intention";
}
