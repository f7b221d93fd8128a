using Progressie.Internal;

namespace Progressie;

/// <summary>The same steps, as several documents have them: what was carried, moved, done or let go in one is so in all.</summary>
/// <remarks>Give it the <c>Steps</c> of every document, and not only the open ones: who leaves out what is done cannot be told that it
/// is. Safe to call from several threads.</remarks>
public static class NextSteps
{
    /// <summary>Puts steps of several documents together, each once.</summary>
    /// <param name="steps">The steps, of each document a list.</param>
    /// <returns>The steps, in the order in which they are first met. Where a step stands is what was told of it last, by when that
    /// happened; what is told of the same time to be done goes before let go, and that before open. What was agreed on again after that is
    /// open again. The plan is what was agreed last, and what that
    /// leaves out is as it was agreed before: of two that do not say when, or say the same, the first goes before.</returns>
    /// <exception cref="ArgumentException">A list is or holds a <see langword="null"/>.</exception>
    public static IReadOnlyList<NextStep> Of(params ReadOnlySpan<IReadOnlyList<NextStep>> steps) => Merge(Known(steps));

    /// <summary>Puts the open steps of several documents together, each once.</summary>
    /// <param name="steps">The steps, of each document a list.</param>
    /// <returns>Those of <see cref="Of"/> that are open: what is settled in one document is open in none.</returns>
    /// <exception cref="ArgumentException">A list is or holds a <see langword="null"/>.</exception>
    public static IReadOnlyList<NextStep> OpenOf(params ReadOnlySpan<IReadOnlyList<NextStep>> steps) => Open(Merge(Known(steps)));

    internal static ValueList<NextStep> Open(IEnumerable<NextStep> steps) =>
        ValueList<NextStep>.Own([.. steps.Where(static step => step.Status == NextStepStatus.Open)]);

    internal static List<NextStep> All(ReadOnlySpan<IReadOnlyList<NextStep>> steps)
    {
        List<NextStep> all = [];
        foreach (IReadOnlyList<NextStep> list in steps)
        {
            all.AddRange(ValueList<NextStep>.Copy(list, nameof(steps)));
        }

        return all;
    }

    /// <summary>The steps, with the origin of now for those that were carried before their response had a key, unless there are several
    /// that may be theirs.</summary>
    private static IEnumerable<NextStep> Known(ReadOnlySpan<IReadOnlyList<NextStep>> steps)
    {
        List<NextStep> all = All(steps);
        ILookup<StepKey, ProgressSource?> origins = all
            .SelectMany(static step => StepKey.BeforeKeyOf(step), static (step, before) => (Before: before, step.Origin))
            .Distinct()
            .ToLookup(static one => one.Before, static one => one.Origin);
        return all.Select(step => origins[StepKey.Of(step)].Take(2).ToArray() is [{ } origin] ? step with { Origin = origin } : step);
    }

    internal static ValueList<NextStep> Merge(IEnumerable<NextStep> steps) =>
        ValueList<NextStep>.Own([.. steps.GroupBy(StepKey.Of).Select(static same => Merge([.. same]))]);

    private static NextStep Merge(NextStep[] same)
    {
        if (same.Length == 1)
        {
            return same[0];
        }

        // OrderBy keeps the order of what is agreed at the same time.
        NextStep[] latest = [.. same.OrderByDescending(static step => step.Agreed ?? default)];
        NextStep stands = same[0];
        foreach (NextStep step in same)
        {
            stands = IsToldLater(step.Status, step.Reviewed, stands)
                || (step.Reviewed == stands.Reviewed && step.Status == NextStepStatus.Done) ? step : stands;
        }

        // Who agreed on it again after all that was told of it, means to do it again.
        stands = latest.FirstOrDefault(step => IsAgreedAgain(step, stands)) ?? stands;

        return Plan(latest) with { Status = stands.Status, Reviewed = stands.Reviewed };
    }

    /// <summary>The plan that was agreed last, and what that leaves out as it was agreed before.</summary>
    /// <param name="latest">The same step, as it was agreed last first.</param>
    internal static NextStep Plan(NextStep[] latest)
    {
        NextStep? day = latest.FirstOrDefault(static step => step.When is not null || step.On is not null);
        NextStep? people = latest.FirstOrDefault(static step => step.Owner is not null || step.Partners.Count > 0);
        return latest[0] with
        {
            How = First(latest, static step => step.How),
            When = day?.When,
            On = day?.On,
            Owner = people?.Owner,
            Partners = people?.Partners ?? ValueList<Participant>.Empty,
            HelpWanted = First(latest, static step => step.HelpWanted),
            NoticedBy = First(latest, static step => step.NoticedBy),
        };
    }

    private static string? First(NextStep[] latest, Func<NextStep, string?> part) =>
        latest.Select(part).FirstOrDefault(static told => told is not null);

    /// <summary>Whether an open step was agreed on after what was told of it elsewhere. A day by itself is not after what came on
    /// it.</summary>
    private static bool IsAgreedAgain(NextStep open, NextStep told) => open.Status == NextStepStatus.Open
        && open.Agreed is { } agreed && told.Reviewed is { } reviewed && agreed > (told.Agreed ?? default)
        && (agreed.Moment is { } again && reviewed.Moment is { } before ? again > before : agreed.Day > reviewed.Day);

    private static bool IsToldLater(NextStepStatus status, DayOrMoment? when, NextStep than)
    {
        int order = (when ?? default).CompareTo(than.Reviewed ?? default);
        return order > 0 || (order == 0 && than.Status == NextStepStatus.Open && status != NextStepStatus.Open);
    }
}
