using System.Globalization;
using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>Judges an event of a series, and says where the series stands after it.</summary>
/// <remarks>The one place where that is decided, for recording and for reading alike, so that what was recorded can be replayed. Source:
/// handbook 4 and C.</remarks>
internal static class ScaleRules
{
    /// <summary>How many points higher is still a small difference.</summary>
    private const int SmallDifference = 3;

    internal static ScaleSeriesState Begin(Scale scale) => new() { Versions = AppendList<Scale>.Empty.Add(scale) };

    /// <summary>Gives the event as it is kept, with the version that its reading is on.</summary>
    internal static ScaleEvent Complete(ScaleSeriesState state, AppendList<ScaleEvent> events, ScaleEvent next) => next switch
    {
        ReadingRecorded { Version: null } recorded => recorded with { Version = state.Current.Version },
        ReadingCorrected { Version: null } corrected when Find(events, corrected.Number) is { } entry =>
            corrected with { Version = entry.Version },
        _ => next,
    };

    /// <summary>Gives the state after an event in any case, with everything there is to say. After one that cannot be, it is what a reader
    /// goes on with to judge the next ones.</summary>
    internal static ScaleSeriesState Follow(ScaleSeriesState state, AppendList<ScaleEvent> events, ScaleEvent next, IssueCollector issues)
    {
        string path = string.Create(CultureInfo.InvariantCulture, $"/events/{events.Count}");
        if (state.LatestAt is { } latest && next.At < latest)
        {
            issues.Add(IssueCode.EventBeforeEarlier, path + "/at", ("found", Moments.Text(next.At)), ("allowed", Moments.Text(latest)));
        }

        state = next switch
        {
            ReadingRecorded recorded => Record(state, recorded, path, issues),
            ReadingCorrected corrected => Correct(state, events, corrected, path, issues),
            ReadingWithdrawn withdrawn => Withdraw(state, events, withdrawn, path, issues),
            _ => Revise(state, ((ScaleRevised)next).Scale, path + "/scale", issues),
        };
        return state with { LatestAt = next.At > (state.LatestAt ?? DateTimeOffset.MinValue) ? next.At : state.LatestAt };
    }

    private static ScaleSeriesState Record(ScaleSeriesState state, ReadingRecorded recorded, string path, IssueCollector issues)
    {
        CheckVersion(recorded.Version, state.Current.Version, path, issues);
        CheckReading(recorded.Reading, state.Current, path + "/reading", issues);
        return state;
    }

    private static ScaleSeriesState Correct(
        ScaleSeriesState state, AppendList<ScaleEvent> events, ReadingCorrected corrected, string path, IssueCollector issues)
    {
        if (FindStanding(state, events, corrected.Number, path, issues) is { } entry)
        {
            CheckVersion(corrected.Version, entry.Version!.Value, path, issues);
            CheckReading(corrected.Reading, ScaleOf(state, entry), path + "/reading", issues);
        }

        return state;
    }

    private static ScaleSeriesState Withdraw(
        ScaleSeriesState state, AppendList<ScaleEvent> events, ReadingWithdrawn withdrawn, string path, IssueCollector issues) =>
        FindStanding(state, events, withdrawn.Number, path, issues) is null
            ? state
            : state with { Withdrawn = state.Withdrawn.Add(withdrawn.Number) };

    private static ScaleSeriesState Revise(ScaleSeriesState state, Scale next, string path, IssueCollector issues)
    {
        Scale current = state.Current;
        long expected = current.Version.Number + 1L;
        if (next.Id != current.Id)
        {
            issues.Add(IssueCode.RevisedScaleOther, path + "/id", ("found", next.Id.ToString()), ("allowed", current.Id.ToString()));
        }

        if (next.Kind != current.Kind)
        {
            issues.Add(
                IssueCode.RevisedKindOther,
                path + "/kind",
                ("found", ScaleWords.Kinds[next.Kind]),
                ("allowed", ScaleWords.Kinds[current.Kind]));
        }

        if (next.Version.Number != expected)
        {
            issues.Add(
                IssueCode.RevisedVersionNotNext,
                path + "/version",
                ("found", next.Version.ToString()),
                ("allowed", expected.ToString(CultureInfo.InvariantCulture)));
        }
        else if (next.ToDraft() == current.ToDraft() with { Version = next.Version })
        {
            issues.Add(IssueCode.RevisedNothing, path);
        }

        return state with { Versions = state.Versions.Add(next) };
    }

    /// <summary>The reading that a number points at, also one that was withdrawn.</summary>
    private static ReadingRecorded? Find(AppendList<ScaleEvent> events, int number) =>
        number >= 1 && number <= events.Count ? events[number - 1] as ReadingRecorded : null;

    private static ReadingRecorded? FindStanding(
        ScaleSeriesState state, AppendList<ScaleEvent> events, int number, string path, IssueCollector issues)
    {
        ReadingRecorded? found = Find(events, number);
        if (found is null)
        {
            issues.Add(IssueCode.EntryUnknown, path + "/number", ("found", Number(number)));
            return null;
        }

        if (state.Withdrawn.Contains(number))
        {
            issues.Add(IssueCode.EntryWithdrawn, path + "/number", ("found", Number(number)));
            return null;
        }

        return found;
    }

    /// <summary>The version of the scale that a reading is on; the current one when a document names one that is not there, which was
    /// reported.</summary>
    private static Scale ScaleOf(ScaleSeriesState state, ReadingRecorded recorded)
    {
        int index = recorded.Version!.Value.Number - state.Versions[0].Version.Number;
        return index >= 0 && index < state.Versions.Count ? state.Versions[index] : state.Current;
    }

    private static void CheckVersion(DefinitionVersion? found, DefinitionVersion allowed, string path, IssueCollector issues)
    {
        if (found != allowed)
        {
            issues.Add(IssueCode.ReadingVersionWrong, path + "/version", ("found", found.ToString()!), ("allowed", allowed.ToString()));
        }
    }

    private static void CheckReading(ScaleReading reading, Scale scale, string path, IssueCollector issues)
    {
        if (!scale.Asks(reading.Perspective))
        {
            issues.Add(
                IssueCode.PerspectiveNotAsked,
                path + "/perspective",
                ("found", reading.Perspective.ToString()),
                ("allowed", scale.PerspectiveNames));
        }

        CheckGrain(reading.Position, scale, path + "/answer/position", issues);
        CheckEarlier(reading, scale, path + "/earlierHighest/position", issues);
        CheckHigher(reading, scale, path + "/oneStepHigher/position", issues);
    }

    private static void CheckEarlier(ScaleReading reading, Scale scale, string path, IssueCollector issues)
    {
        ScalePosition? highest = reading.EarlierHighest?.Highest;
        CheckGrain(highest, scale, path, issues);
        if (highest is { } earlier && reading.Position is { } now && earlier < now)
        {
            issues.Add(IssueCode.EarlierHighestLower, path, ("found", earlier.ToString()), ("position", now.ToString()));
        }
    }

    private static void CheckHigher(ScaleReading reading, Scale scale, string path, IssueCollector issues)
    {
        if (reading.OneStepHigher is null)
        {
            return;
        }

        if (reading.Position == ScalePosition.Ten)
        {
            issues.Add(IssueCode.NothingHigher, path[..path.LastIndexOf('/')]);
            return;
        }

        ScalePosition? aim = reading.OneStepHigher.Position;
        CheckGrain(aim, scale, path, issues);
        if (aim is not { } higher || reading.Position is not { } now)
        {
            return;
        }

        if (higher <= now)
        {
            issues.Add(IssueCode.StepNotHigher, path, ("found", higher.ToString()), ("position", now.ToString()));
        }
        else if (higher.Tenths - now.Tenths > SmallDifference * 10)
        {
            issues.Add(
                IssueCode.StepFarHigher,
                path,
                ("found", higher.ToString()),
                ("position", now.ToString()),
                ("points", TenthsOf.Text(higher.Tenths - now.Tenths)));
        }
    }

    private static void CheckGrain(ScalePosition? position, Scale scale, string path, IssueCollector issues)
    {
        if (position is { } known && !scale.Has(known))
        {
            issues.Add(
                IssueCode.PositionOffGrain, path, ("found", known.ToString()), ("allowed", TenthsOf.Text(Scale.StepTenths(scale.Grain))));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
