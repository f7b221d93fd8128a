namespace Progressie.Internal;

/// <summary>What was agreed and told of one step in one document: what its plan is by now, and where it stands.</summary>
/// <remarks>What is recorded later goes before what was recorded earlier, unless it says that it happened before that: a clock that is
/// wrong locks nothing, and what is filled in afterwards is put in its place. Agreeing on a step again makes it open again.</remarks>
internal sealed class StepHistory
{
    private readonly List<Told<NextStep>> _plans = [];
    private readonly List<Told<(NextStepStatus Status, DayOrMoment? Reviewed)>> _told = [];
    private int _brought;

    /// <summary>Whether the step was brought along or agreed on.</summary>
    internal bool IsThere => _plans.Count > 0;

    /// <summary>Whether the step was agreed on here, and not only brought along.</summary>
    internal bool IsAgreedOn => _plans.Count > _brought;

    /// <summary>The step as it is by now.</summary>
    internal NextStep Now => Stand(NextSteps.Plan([.. InOrder(_plans).Reverse()]));

    /// <summary>The step as it was agreed on here, as it stands by now.</summary>
    internal NextStep AgreedNow => Stand(NextSteps.Plan([.. InOrder(_plans[_brought..]).Reverse()]));

    /// <summary>Begins with the step as it was when it was brought along: before all that was recorded here.</summary>
    internal void Bring(NextStep step)
    {
        _brought = 1;
        _plans.Add(new Told<NextStep>(step, KeyOf(step.Agreed), SaysWhen: false));
        _told.Add(new((step.Status, step.Reviewed), KeyOf(step.Reviewed), SaysWhen: false));
    }

    /// <summary>Adds that the step was agreed on.</summary>
    /// <param name="step">The step, with when it was agreed.</param>
    /// <param name="agreed">The event in which it was.</param>
    /// <param name="isCorrected">Whether it was agreed so by a correction of that event, and is put in its place by when that was.</param>
    internal void Agree(NextStep step, LogEvent agreed, bool isCorrected = false)
    {
        if (_plans.Count == 0)
        {
            // At first nothing was told of it: what came of it may have happened before it was written down.
            _told.Insert(0, new((step.Status, step.Reviewed), long.MinValue, SaysWhen: true));
        }
        else if (step.Status != NextStepStatus.Open && step.Reviewed is { } reviewed)
        {
            // A step that is taken as it stands tells nothing new of that.
            _told.Add(new((step.Status, reviewed), KeyOf(reviewed), SaysWhen: true));
        }
        else
        {
            Tell(step.Status, agreed);
        }

        _plans.Add(new Told<NextStep>(step, isCorrected ? KeyOf(step.Agreed) : KeyOf(agreed), isCorrected || agreed.Happened is not null));
    }

    /// <summary>Adds what came of the step.</summary>
    internal void Tell(NextStepStatus status, LogEvent told) =>
        _told.Add(new((status, told.When), KeyOf(told), told.Happened is not null));

    /// <summary>A step with where it stands by now.</summary>
    internal NextStep Stand(NextStep step)
    {
        if (_told.Count == 0)
        {
            return step;
        }

        (NextStepStatus status, DayOrMoment? reviewed) = InOrder(_told).Last();
        return step with { Status = status, Reviewed = reviewed };
    }

    private static long KeyOf(LogEvent told) => told.When.SortKey(told.At.Offset);

    private static long KeyOf(DayOrMoment? when) => when?.SortKey(TimeSpan.Zero) ?? long.MinValue;

    private static IEnumerable<T> InOrder<T>(List<Told<T>> told)
    {
        long[] keys = new long[told.Count];
        long bound = long.MaxValue;
        for (int i = keys.Length - 1; i >= 0; i--)
        {
            keys[i] = Math.Min(told[i].Key, bound);

            // What does not say when it happened was seen to come after all that stood there.
            bound = told[i].SaysWhen ? bound : Math.Min(bound, told[i].Key);
        }

        // OrderBy keeps the order of recording for what is of the same time.
        return Enumerable.Range(0, keys.Length).OrderBy(i => keys[i]).Select(i => told[i].What);
    }

    private readonly record struct Told<T>(T What, long Key, bool SaysWhen);
}
