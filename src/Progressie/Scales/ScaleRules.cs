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

    internal static ScaleSeriesState Begin(Scale scale) =>
        new() { Versions = AppendList<ScaleVersion>.Empty.Add(new ScaleVersion(scale, Event: 0, MeansTheSame: false)) };

    /// <summary>Gives the event as it is kept, with the version that its reading is on.</summary>
    internal static ScaleEvent Complete(ScaleSeriesState state, EventLog<ScaleEvent> log, ScaleEvent next) => next switch
    {
        ReadingRecorded { Version: null } recorded => recorded with { Version = state.Current.Version },
        ReadingCorrected { Version: null } corrected
            when corrected.Number >= 1 && corrected.Number <= log.Count && log.Events[corrected.Number - 1] is ReadingRecorded entry =>
            corrected with { Version = entry.Version },
        _ => next,
    };

    /// <summary>Gives the state after an event in any case, with everything there is to say. After one that cannot be, it is what a reader
    /// goes on with to judge the next ones.</summary>
    internal static ScaleSeriesState Follow(ScaleSeriesState state, EventLog<ScaleEvent> log, ScaleEvent next, IssueCollector issues)
    {
        log.Judge(next, issues);
        string path = log.NextPath;
        switch (next)
        {
            case ReadingRecorded recorded:
                CheckReading(recorded.Reading, ScaleOf(state, log, recorded, path, issues), path + "/reading", issues);
                return WithStep(state, recorded.Reading, log.Count + 1);
            case ReadingCorrected corrected:
                Correct(state, log, corrected, path, issues);
                return WithStep(state, corrected.Reading, corrected.Number);
            case ReadingWithdrawn:
                return state with { CurrentPlace = LatestStanding(state, log.Add(next)) };
            case ScaleRevised revised:
                return Revise(state, log, revised, path + "/scale", issues);
            case StepReviewed reviewed:
                if (log.TryFindStanding<ReadingRecorded>(reviewed.Number, issues, out _) && !state.WithStep.Contains(reviewed.Number))
                {
                    issues.Add(IssueCode.ReadingWithoutStep, path + "/number", ("found", Number(reviewed.Number)));
                }

                return state;
            default:
                return state;
        }
    }

    private static ScaleSeriesState WithStep(ScaleSeriesState state, ScaleReading reading, int number) =>
        reading.NextStep is null ? state : state with { WithStep = state.WithStep.Add(number) };

    /// <summary>The version that a reading is on: one that is there and was not taken back. Who fills in what happened before the scale was
    /// revised may well tell it on the words of that day.</summary>
    private static Scale ScaleOf(
        ScaleSeriesState state, EventLog<ScaleEvent> log, ReadingRecorded recorded, string path, IssueCollector issues)
    {
        int place = recorded.Version is { } version ? state.PlaceOf(version) : -1;
        if (place >= 0 && log.Stands(state.Versions[place].Event))
        {
            return state.Versions[place].Scale;
        }

        IEnumerable<DefinitionVersion> allowed =
            state.Versions.Where(known => log.Stands(known.Event)).Select(static known => known.Scale.Version);
        issues.Add(
            IssueCode.ReadingVersionWrong,
            path + "/version",
            ("found", recorded.Version.ToString()!),
            ("allowed", IssueTerms.Known(allowed)));
        return state.Current;
    }

    private static void Correct(
        ScaleSeriesState state, EventLog<ScaleEvent> log, ReadingCorrected corrected, string path, IssueCollector issues)
    {
        if (!log.TryFindStanding(corrected.Number, issues, out ReadingRecorded? entry))
        {
            return;
        }

        DefinitionVersion allowed = entry.Version!.Value;
        if (corrected.Version != allowed)
        {
            issues.Add(
                IssueCode.ReadingVersionWrong,
                path + "/version",
                ("found", corrected.Version.ToString()!),
                ("allowed", allowed.ToString()));
        }

        // A version that is not there was reported where the reading was recorded.
        int place = state.PlaceOf(allowed);
        CheckReading(corrected.Reading, place < 0 ? state.Current : state.Versions[place].Scale, path + "/reading", issues);
    }

    private static int LatestStanding(ScaleSeriesState state, EventLog<ScaleEvent> log)
    {
        // The scale that the series began with came with no event, and cannot be taken back.
        int place = state.Versions.Count - 1;
        while (!log.Stands(state.Versions[place].Event))
        {
            place--;
        }

        return place;
    }

    private static ScaleSeriesState Revise(
        ScaleSeriesState state, EventLog<ScaleEvent> log, ScaleRevised revised, string path, IssueCollector issues)
    {
        (Scale current, Scale next) = (state.Current, revised.Scale);
        long expected = state.Versions[^1].Scale.Version.Number + 1L;
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
        else if (!next.Words.Any(FreeText.IsErased) && next.ToDraft() == current.ToDraft() with { Version = next.Version })
        {
            issues.Add(IssueCode.RevisedNothing, path);
        }

        ScaleVersion added = new(next, log.Count + 1, revised.MeansTheSame);
        return state with { Versions = state.Versions.Add(added), CurrentPlace = state.Versions.Count };
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
