using System.Globalization;
using Progressie.Scales;
using Progressie.Tests.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Scales;

public sealed class ScaleSeriesTests
{
    private static readonly ScaleSeries Empty = ScaleSeries.Start(TestScales.Halves, TestScales.Someone);

    [Fact]
    public void Start_Details_AreKept()
    {
        ScaleSeriesDetails details = new()
        {
            Id = SeriesId.Parse("s1"),
            Owner = new Participant { Id = ParticipantId.Parse("noor") },
            Language = LanguageTag.Dutch,
            Extensions = HostExtensions.Empty.With("a", "1"),
        };
        ScaleSeries series = ScaleSeries.Start(TestScales.Halves, TestScales.Someone, details);
        Assert.Equal("s1", series.Id.ToString());
        Assert.Equal("noor", series.Owner!.Id.ToString());
        Assert.Equal(LanguageTag.Dutch, series.Language);
        Assert.False(series.Extensions.IsEmpty);
        Assert.Equal(TestScales.Halves, series.Scale);
        Assert.Equal([TestScales.Halves], series.Versions);
        Assert.Empty(series.Events);
        Assert.Empty(series.Entries);
        Assert.Empty(series.OpenSteps);
        Assert.Empty(series.SideBySide());
        Assert.Equal("series on scale 'handovers' version 1 (0 events)", series.ToString());
        Assert.Equal("s1", details.ToString());
        Assert.Equal(string.Empty, ScaleSeriesDetails.None.ToString());
    }

    [Fact]
    public void WrongArguments_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(static () => ScaleSeries.Start(null!, TestScales.Someone));
        Assert.Throws<ArgumentNullException>(static () => ScaleSeries.Start(TestScales.Halves, null!));
        Assert.Throws<ArgumentException>(static () => new ScaleSeriesDetails { Id = default(SeriesId) });
        Assert.Throws<ArgumentException>(static () => new ScaleSeriesDetails { Language = default(LanguageTag) });
        Assert.Throws<ArgumentNullException>(static () => new ScaleSeriesDetails { Extensions = null! });
        Assert.Throws<ArgumentNullException>(static () => Empty.TryRecord((ScaleEvent)null!));
        Assert.Throws<ArgumentNullException>(static () => Empty.Record((ScaleReading)null!, TestScales.Someone));
        Assert.Throws<ArgumentNullException>(static () => Empty.Record(ScaleAnswer.NoBottom, null!));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Empty.After(1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Empty.After(-1));
        Assert.Throws<ArgumentException>(static () => Empty.GetEntry(1));
        Assert.Throws<ArgumentException>(static () => Empty.ToStatements(1));
        Assert.Throws<FormatException>(static () => Empty.Progress("my colleague"));
        Assert.Throws<ArgumentNullException>(static () => Empty.TryRecord(4m, null!));
        Assert.Throws<ArgumentNullException>(static () => Empty.TryCorrect(1, TestScales.At(4m), null, null!));
        Assert.Throws<ArgumentNullException>(static () => Empty.TryWithdraw(1, null, null!));
        Assert.Throws<ArgumentNullException>(static () => Empty.TryRevise(static draft => draft, null!));
        Assert.Throws<ArgumentException>(static () => Empty.Progress(default(PerspectiveId)));
        DateTimeOffset at = TestScales.Clock.GetLocalNow();
        ScaleReading reading = TestScales.At(4m);
        Assert.Throws<ArgumentException>(() => new ReadingRecorded { At = at, By = default(ParticipantId), Reading = reading });
        Assert.Throws<ArgumentException>(() => new ReadingRecorded { At = at, Version = default(DefinitionVersion), Reading = reading });
        Assert.Throws<ArgumentException>(
            () => new ReadingCorrected { At = at, Number = 1, Version = default(DefinitionVersion), Reading = reading });
        Assert.Throws<ArgumentNullException>(() => new ReadingCorrected { At = at, Number = 1, Reading = null! });
        Assert.Throws<ArgumentNullException>(() => new ScaleRevised { At = at, Scale = null! });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public void TryVerbs_NumberThatIsNoReading_TellTheTextsToo(int number)
    {
        Assert.Equal(
            ["/events/0/number", "/events/0/reason"],
            Empty.TryWithdraw(number, " ", TestScales.Someone).Report.Issues.Select(static issue => issue.Path).Order());
        Assert.Equal(
            ["/events/0/number", "/events/0/reason"],
            Empty.TryCorrect(number, TestScales.At(4m), " ", TestScales.Someone).Report.Issues.Select(static issue => issue.Path).Order());
    }

    [Fact]
    public void Record_Readings_AreEntriesInOrder()
    {
        ScaleSeries series = TestScales.Series("2", "below", "1.5");
        Assert.Equal(["2", "-", "1.5"], series.Entries.Select(static entry => entry.Reading.Position?.ToString() ?? "-"));
        Assert.Equal([1, 2, 3], series.Entries.Select(static entry => entry.Number));
        Assert.All(series.Entries, static entry => Assert.Equal(1, entry.Version.Number));
        Assert.Equal(TestScales.Clock.GetLocalNow(), series.Entries[0].At);
        Assert.Null(series.Entries[0].By);
        Assert.Equal(
            "samira",
            series.Record(ScaleAnswer.NoBottom, Writer.Of(ParticipantId.Parse("samira"), TestScales.Clock)).Entries[^1].By.ToString());
        Assert.Equal("entry 3 (version 1)", series.Entries[2].ToString());
        Assert.Empty(Empty.Entries);
        Assert.Equal("recorded reading of own (below the scale)", series.Events[1].ToString());
    }

    [Fact]
    public void Start_NoOwnerInTheDetails_IsTheSeriesOfTheWriter()
    {
        ScaleSeriesDetails kade = new() { Owner = new Participant { Id = ParticipantId.Parse("kade"), Name = "Kade" } };
        Writer noor = Writer.Of("noor", TestScales.Clock);
        Assert.Equal(new Participant { Id = ParticipantId.Parse("noor") }, ScaleSeries.Start(TestScales.Halves, noor).Owner);
        Assert.Equal(kade.Owner, ScaleSeries.Start(TestScales.Halves, noor, kade).Owner);
        Assert.Null(ScaleSeries.Start(TestScales.Halves, TestScales.Someone).Owner);
    }

    [Theory]
    [InlineData(
        "11",
        "PRG2201 error at /events/1/reading/answer/position: 11 is not a position: expected a number from 0 to 10 with at most one "
            + "decimal, such as 6.5.")]
    [InlineData(
        "4.57",
        "PRG2201 error at /events/1/reading/answer/position: 4.57 is not a position: expected a number from 0 to 10 with at most one "
            + "decimal, such as 6.5.")]
    [InlineData(
        "-1",
        "PRG2202 error at /events/1/reading/answer/position: -1 is below 0, where a scale has no positions: record it as the answer "
            + "\"below\" with this number.")]
    [InlineData(
        "4.3", "PRG2203 error at /events/1/reading/answer/position: 4.3 is between the steps of this scale: expected a multiple of 0.5.")]
    public void TryRecord_ANumberThatIsNoPosition_IsReported(string number, string expected)
    {
        ScaleSeries series = TestScales.Series("2");
        decimal position = decimal.Parse(number, CultureInfo.InvariantCulture);
        Assert.Equal(expected, Documents.Lines(series.TryRecord(position, TestScales.Someone).Report));
        Assert.Equal(
            expected, Documents.Lines(Assert.Throws<ProgressieDataException>(() => series.Record(position, TestScales.Someone)).Report));
    }

    [Fact]
    public void Revise_AScaleThatIsNotSound_IsReportedWithItsPlace()
    {
        ScaleSeries series = TestScales.Series("2");
        Assert.Equal(
            "PRG1002 error at /events/1/scale/ten: The text is empty, or nothing in it shows: expected words, or no member at all.",
            Documents.Lines(series.TryRevise(static draft => draft with { Ten = " " }, TestScales.Someone).Report));
        Validated<ScaleSeries> hinted = series.TryRevise(static draft => draft with { Ten = "Alles is perfect" }, TestScales.Someone);
        Assert.Equal("/events/1/scale/ten", Assert.Single(hinted.Report.Issues).Path);
        Assert.Equal(2, hinted.Value.Scale.Version.Number);
        Assert.Equal(
            ["/events/1/scale/zero"],
            series.TryRevise(static draft => draft with { Ten = draft.Zero }, TestScales.Someone).Report.Issues.Select(static issue =>
                issue.Path));
    }

    [Fact]
    public void Revise_TheHighestVersion_IsReportedAndDoesNotThrow()
    {
        Scale last = Scale.Create(TestScales.HalvesDraft with { Version = DefinitionVersion.FromNumber(int.MaxValue) });
        ScaleSeries series = ScaleSeries.Start(last, TestScales.Someone);
        Assert.Equal(
            "PRG1011",
            Assert.Single(
                series.TryRevise(static draft => draft with { Ten = "Anders" }, TestScales.Someone).Report.Issues).Code.ToString());
    }

    [Fact]
    public void Correct_AReading_ReplacesItAndKeepsTheHistory()
    {
        ManualClock clock = TestScales.Clock.Advance(TimeSpan.FromDays(9));
        ScaleSeries series = TestScales.Series("2", "3")
            .Correct(1, TestScales.At(4m), "vergist", Writer.Anonymous(clock))
            .Correct(1, TestScales.At(4.5m), null, Writer.Anonymous(clock));
        ScaleEntry entry = series.GetEntry(1);
        Assert.Equal("4.5", entry.Reading.Position.ToString());
        Assert.Equal("2", entry.Original.Reading.Position.ToString());
        Assert.Equal(["4", "4.5"], entry.Corrections.Select(static corrected => corrected.Reading.Position.ToString()!));
        Assert.Equal("vergist", entry.Corrections[0].Reason);
        Assert.Equal("corrected event 1", series.Events[2].ToString());
        Assert.Equal("3", series.Progress().Position.ToString());
    }

    [Fact]
    public void Withdraw_AReading_CountsNoMoreAndIsKept()
    {
        ManualClock clock = TestScales.Clock.Advance(TimeSpan.FromDays(9));
        ScaleSeries series = TestScales.Series("2", "3").Withdraw(2, "toch niet", Writer.Anonymous(clock));
        Assert.True(series.GetEntry(2).IsWithdrawn);
        Assert.Equal("2", series.Progress().Position.ToString());
        Assert.Equal("withdrew event 2", series.Events[2].ToString());
    }

    [Fact]
    public void Revise_AChange_StartsTheNextVersion()
    {
        ScaleSeries series = TestScales.Series("2", "new", "3");
        Assert.Equal(2, series.Scale.Version.Number);
        Assert.Equal([1, 2], series.Versions.Select(static scale => scale.Version.Number));
        Assert.Equal([1, 2], series.Entries.Select(static entry => entry.Version.Number));
        Assert.Equal("revised to scale 'handovers' version 2", series.Events[1].ToString());
    }

    [Fact]
    public void Withdraw_ARevisionThatDoesNotTouchTheMeaning_KeepsTheLineAndNothingOfTheRevision()
    {
        foreach (Func<ScaleDraft, ScaleDraft> change in (Func<ScaleDraft, ScaleDraft>[])
            [
                static draft => draft with { GoodEnough = ScalePosition.FromTenths(40) },
                static draft => draft with { Grain = ScaleGrain.Whole },
                static draft => draft with { Language = LanguageTag.English },
                static draft => draft with { Ten = draft.Ten + "\u00AD" },
            ])
        {
            ScaleSeries series = TestScales.Series("3").Revise(change, TestScales.Someone).Record(5m, TestScales.Someone);
            ScaleProgress before = series.Progress(), after = series.Withdraw(2, null, TestScales.Someone).Progress();
            Assert.Equal("2", before.SinceFirst?.Points.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(before.SinceFirst, after.SinceFirst);
            Assert.Equal(before.Line.Select(static point => point.Gap), after.Line.Select(static point => point.Gap));
            Assert.Equal(TestScales.Series("3").Record(5m, TestScales.Someone).Progress().IsGoodEnough, after.IsGoodEnough);
        }
    }

    [Fact]
    public void Withdraw_ARevisionThatMeantTheSame_SaysNothingOfMeaningAnyMore()
    {
        ScaleSeries series = TestScales.Series("3")
            .Reword(static draft => draft with { Ten = "Anders gezegd" }, TestScales.Someone).Record(5m, TestScales.Someone);
        Assert.NotNull(series.Progress().SinceFirst);
        Assert.Null(series.Withdraw(2, null, TestScales.Someone).Progress().SinceFirst);
    }

    [Fact]
    public void Correct_AReadingOfAnEarlierVersion_StaysOnThatVersion()
    {
        ManualClock clock = TestScales.Clock.Advance(TimeSpan.FromDays(9));
        ScaleSeries series =
            TestScales.Series("2.5").Revise(static draft => draft with { Grain = ScaleGrain.Whole }, Writer.Anonymous(clock));
        ScaleSeries corrected = series.Correct(1, TestScales.At(3.5m), null, Writer.Anonymous(clock));
        Assert.Equal(1, corrected.GetEntry(1).Version.Number);
        Assert.Equal(1, corrected.GetEntry(1).Corrections[0].Version!.Value.Number);
        Assert.Equal(
            "PRG2203 error at /events/2/reading/answer/position: 3.5 is between the steps of this scale: expected a multiple of 1.",
            Try(series, Recorded(TestScales.At(3.5m), clock)));
    }

    [Fact]
    public void After_AnyNumberOfEvents_IsTheSeriesOfThen()
    {
        ManualClock clock = TestScales.Clock;
        List<ScaleSeries> then = [Empty];
        foreach (Func<ScaleSeries, ScaleSeries> step in (Func<ScaleSeries, ScaleSeries>[])
            [
                series => series.Record(ScaleAnswer.At(2m), Writer.Anonymous(clock)),
                series => series.Correct(1, TestScales.At(3m), null, Writer.Anonymous(clock)),
                series => series.Revise(static draft => draft with { Ten = "Anders" }, Writer.Anonymous(clock)),
                series => series.Record(ScaleAnswer.NoBottom, Writer.Anonymous(clock)),
                series => series.Withdraw(1, null, Writer.Anonymous(clock)),
            ])
        {
            then.Add(step(then[^1]));
        }

        for (int i = 0; i < then.Count; i++)
        {
            Assert.Equal(then[i], then[^1].After(i));
            Assert.Equal(then[i].Entries, then[^1].After(i).Entries);
            Assert.Equal(then[i].Versions, then[^1].After(i).Versions);
        }
    }

    [Fact]
    public void Equality_IsOfScaleDetailsAndEvents()
    {
        ScaleSeries series = TestScales.Series("2", "3");
        Assert.True(series == TestScales.Series("2", "3"));
        Assert.False(series != TestScales.Series("2", "3"));
        Assert.Equal(series.GetHashCode(), TestScales.Series("2", "3").GetHashCode());
        Assert.True(series.Equals((object)series));
        Assert.False(series.Equals((object)"x"));
        Assert.False(series == null);
        Assert.True((ScaleSeries?)null == null);
        Assert.False((ScaleSeries?)null == series);
        Assert.NotEqual(series, TestScales.Series("2", "3.5"));
        Assert.NotEqual(series, TestScales.Series("2"));
        Assert.NotEqual(series, TestScales.Series(TestScales.Halves, new ScaleSeriesDetails { Id = SeriesId.Parse("s") }, "2", "3"));
        Assert.NotEqual(series, TestScales.Series(TestScales.Wholes, ScaleSeriesDetails.None, "2", "3"));

        // The same moment in another place was told differently.
        DateTimeOffset at = TestScales.Clock.GetLocalNow();
        Assert.NotEqual(
            Empty.Record(new ReadingRecorded { At = at, Reading = TestScales.At(2m) }),
            Empty.Record(new ReadingRecorded { At = at.ToUniversalTime(), Reading = TestScales.At(2m) }));
        ReadingRecorded told = new() { At = at, By = ParticipantId.Parse("noor"), Reading = TestScales.At(2m) };
        Assert.NotEqual(told, told with { By = ParticipantId.Parse("kade") });
        Assert.NotEqual(told, told with { By = null });
        Assert.False(told.Equals((ScaleEvent)new ReadingWithdrawn { At = at, By = told.By, Number = 1 }));
        Assert.Equal(
            new ReadingRecorded
            {
                At = at,
                Reading = TestScales.At(2m),
            }.GetHashCode(), new ReadingRecorded { At = at, Reading = TestScales.At(2m) }.GetHashCode());
    }

    [Theory]
    [InlineData("4.3", "0.5")]
    [InlineData("0.1", "0.5")]
    public void TryRecord_APositionBetweenTheSteps_IsReportedAndNeverRounded(string position, string step) => Assert.Equal(
        $"PRG2203 error at /events/0/reading/answer/position: {position} is between the steps of this scale: expected a multiple of "
            + $"{step}.",
        Try(Empty, Recorded(ScaleReading.Of(ScaleAnswer.At(ScalePosition.Parse(position))))));

    [Fact]
    public void TryRecord_EveryPositionBetweenTheSteps_IsReported() => Assert.Equal(
        "PRG2203 error at /events/0/reading/answer/position: 4.3 is between the steps of this scale: expected a multiple of 0.5.\n"
        + "PRG2203 error at /events/0/reading/earlierHighest/position: 6.1 is between the steps of this scale: expected a multiple of "
        + "0.5.\n"
        + "PRG2203 error at /events/0/reading/oneStepHigher/position: 4.4 is between the steps of this scale: expected a multiple of 0.5.",
        Try(Empty, Recorded(TestScales.At(4.3m) with
        {
            EarlierHighest = EarlierHighest.At(6.1m),
            OneStepHigher = new OneStepHigher { LooksLike = "x", Position = ScalePosition.Of(4.4m) },
        })));

    [Theory]
    [InlineData("4")]
    [InlineData("3.5")]
    public void TryRecord_AStepThatIsNotHigher_IsReported(string higher) => Assert.Equal(
        $"PRG2205 error at /events/0/reading/oneStepHigher/position: One step higher is {higher}, and the position is 4: expected a "
            + $"higher one.",
        Try(Empty, Recorded(Higher(4m, higher))));

    [Theory]
    [InlineData(null)]
    [InlineData("10")]
    public void TryRecord_AStepHigherAtTen_IsReported(string? higher) => Assert.Equal(
        "PRG2206 error at /events/0/reading/oneStepHigher: The position is 10, so nothing is higher: ask what can stay as it is, and "
            + "record that under keeps.",
        Try(Empty, Recorded(Higher(10m, higher))));

    [Theory]
    [InlineData(
        "7.5",
        "PRG2207 hint at /events/0/reading/oneStepHigher/position: One step higher is 7.5, 3.5 points above 4: a small difference is "
            + "easier to picture and to try.")]
    [InlineData("7", "")]
    [InlineData("4.5", "")]
    [InlineData(null, "")]
    public void TryRecord_AStepFarHigher_IsAHint(string? higher, string expected) =>
        Assert.Equal(expected, Try(Empty, Recorded(Higher(4m, higher))));

    [Fact]
    public void TryRecord_AStepHigherWithoutAPosition_IsFine() => Assert.Equal(
        string.Empty,
        Try(
            Empty,
            Recorded(
                ScaleReading.Of(ScaleAnswer.Below(-2m)) with
                {
                    OneStepHigher = new OneStepHigher { LooksLike = "x", Position = ScalePosition.Zero },
                })));

    [Theory]
    [InlineData(
        "3.5",
        "PRG2208 warning at /events/0/reading/earlierHighest/position: The highest earlier position is 3.5, below the present one, 4. If "
            + "it was never higher, record that.")]
    [InlineData("4", "")]
    [InlineData("6", "")]
    public void TryRecord_AnEarlierHighestBelowNow_IsAWarningAndKept(string earlier, string expected)
    {
        ScaleReading reading = TestScales.At(4m) with { EarlierHighest = new EarlierPosition { Position = ScalePosition.Parse(earlier) } };
        Assert.Equal(expected, Try(Empty, Recorded(reading)));
        Assert.Equal(reading, Empty.Record(reading, TestScales.Someone).Entries[0].Reading);
    }

    [Fact]
    public void TryRecord_NeverHigherOrOffTheScale_HasNothingToCompare()
    {
        Assert.Equal(string.Empty, Try(Empty, Recorded(TestScales.At(4m) with { EarlierHighest = EarlierHighest.Never })));
        Assert.Equal(
            string.Empty, Try(Empty, Recorded(ScaleReading.Of(ScaleAnswer.Below()) with { EarlierHighest = EarlierHighest.At(6m) })));
    }

    [Fact]
    public void TryRecord_AViewThatIsNotAskedFor_IsReported() => Assert.Equal(
        "PRG2209 error at /events/0/reading/perspective: The scale does not ask for the view ‘manager’: it asks for own, colleague.",
        Try(Empty, Recorded(TestScales.At(4m) with { Perspective = PerspectiveId.Parse("manager") })));

    [Fact]
    public void TryRecord_AnEarlierMoment_IsAWarning() => Assert.Equal(
        "PRG1101 warning at /events/1/at: It was recorded at 2026-05-01T08:00:00+02:00, before what came just before it, at "
            + "2026-05-01T09:00:00+02:00: one of the two clocks was wrong.",
        Try(TestScales.Series("2"), Recorded(TestScales.At(4m), ManualClock.At("2026-05-01T08:00:00+02:00"))));

    [Fact]
    public void TryRecord_AfterAClockThatRanBackwards_SaysNothingMore()
    {
        ScaleSeries series =
            TestScales.Series("2").Record(TestScales.At(4m), Writer.Anonymous(ManualClock.At("2026-05-01T08:00:00+02:00")));
        Assert.Equal(string.Empty, Try(series, Recorded(TestScales.At(4m), ManualClock.At("2026-05-01T08:30:00+02:00"))));
    }

    [Fact]
    public void TryRecord_AnEntryThatIsNone_IsReported()
    {
        ScaleSeries series = TestScales.Series("2", "new");
        foreach (int entry in (int[])[2, 3, 9, 0, -1])
        {
            string expected =
                $"PRG1104 error at /events/2/number: Event {entry} is nothing that can be corrected, shared or withdrawn here.";
            Assert.Equal(expected, Try(series, Corrected(entry)));
            Assert.Equal(
                entry == 2 ? string.Empty : expected, Try(series, new ReadingWithdrawn { At = Later, Number = entry }));
        }
    }

    [Fact]
    public void TryRecord_AnEntryThatWasWithdrawn_IsReported()
    {
        ScaleSeries series = TestScales.Series("2").Record(new ReadingWithdrawn { At = Later, Number = 1 });
        const string Expected = "PRG1105 error at /events/2/number: Event 1 was withdrawn.";
        Assert.Equal(Expected, Try(series, Corrected(1)));
        Assert.Equal(Expected, Try(series, new ReadingWithdrawn { At = Later, Number = 1 }));
    }

    [Fact]
    public void TryRecord_AReadingOfAnotherVersion_IsReported()
    {
        ScaleSeries series = TestScales.Series("2", "new");
        Assert.Equal(
            "PRG2301 error at /events/2/version: The reading is of version 3 of the scale; what applies here is 1, 2.",
            Try(series, new ReadingRecorded { At = Later, Version = DefinitionVersion.FromNumber(3), Reading = TestScales.At(3m) }));
        Assert.Equal(
            string.Empty,
            Try(series, new ReadingRecorded { At = Later, Version = DefinitionVersion.FromNumber(1), Reading = TestScales.At(3m) }));
        Assert.Equal(
            "PRG2301 error at /events/2/version: The reading is of version 2 of the scale; what applies here is 1.",
            Try(
                series,
                new ReadingCorrected { At = Later, Number = 1, Version = DefinitionVersion.FromNumber(2), Reading = TestScales.At(3m) }));
        Assert.Equal(
            string.Empty,
            Try(series, new ReadingRecorded { At = Later, Version = DefinitionVersion.FromNumber(2), Reading = TestScales.At(3m) }));
    }

    [Fact]
    public void TryRecord_ARevisionOfSomethingElse_IsReported()
    {
        ScaleDraft next = TestScales.HalvesDraft with { Version = DefinitionVersion.FromNumber(2) };
        Assert.Equal(
            "PRG2302 error at /events/0/scale/id: The scale is ‘other’: expected the next version of ‘handovers’. Another scale is "
                + "another series.",
            Try(Empty, Revised(next with { Id = DefinitionId.Parse("other") })));
        Assert.Equal(
            "PRG2303 error at /events/0/scale/kind: The scale is of the kind \"confidence\": expected \"success\", as before. Another "
                + "kind is another scale.",
            Try(Empty, Revised(next with { Kind = ScaleKind.Confidence })));
        Assert.Equal(
            "PRG2304 error at /events/0/scale/version: The scale has version 3: expected 2, the next.",
            Try(Empty, Revised(next with { Version = DefinitionVersion.FromNumber(3), Ten = "Anders" })));
        Assert.Equal(
            "PRG2305 error at /events/0/scale: Nothing is changed in this version of the scale: the one before simply goes on.",
            Try(Empty, Revised(next)));
        Assert.Equal(string.Empty, Try(Empty, Revised(next with { GoodEnough = null })));
        Assert.Throws<ProgressieDataException>(() => Empty.Revise(static draft => draft, TestScales.Someone));
    }

    [Fact]
    public void OpenSteps_OfReadingsThatStand_SayWhereTheyCameFrom()
    {
        Participant noor = new() { Id = ParticipantId.Parse("noor") };
        ProgressSource elsewhere = ProgressSource.Of(BoardId.Parse("b"));
        ScaleSeries series = TestScales.Series(TestScales.Halves, new ScaleSeriesDetails { Id = SeriesId.Parse("s1"), Owner = noor });
        NextStep[] steps =
        [
            new() { What = "bellen" },
            new() { What = "gedaan", Status = NextStepStatus.Done },
            new() { What = "los", Status = NextStepStatus.LetGo },
            new() { What = "teruggenomen" },
            new() { What = "van Kade", Origin = elsewhere, Owner = new Participant { Id = ParticipantId.Parse("kade") } },
        ];
        ManualClock clock = TestScales.Clock;
        series = steps
            .Aggregate(series, (before, step) => before.Record(TestScales.At(2m) with { NextStep = step }, Writer.Anonymous(clock)))
            .Withdraw(4, null, Writer.Anonymous(clock));
        Assert.Equal(
            [
                steps[0] with
                {
                    Owner = noor,
                    Origin = ProgressSource.Of(series.Scale.Id, series.Scale.Version) with { Series = SeriesId.Parse("s1"), Element = "1" },
                    Agreed = series.GetEntry(1).When,
                },
                steps[4] with { Agreed = series.GetEntry(5).When },
            ],
            series.OpenSteps);
    }

    [Fact]
    public void Review_AStep_StandsAsItWasToldLastAndIsTakenBack()
    {
        Writer by = Writer.Anonymous(TestScales.Clock);
        ScaleSeries series = TestScales.Series(TestScales.Halves, new ScaleSeriesDetails { Id = SeriesId.Parse("s1") })
            .Record(TestScales.At(2m) with { NextStep = new NextStep { What = "bellen" } }, by)
            .Record(TestScales.At(3m), by);
        NextStep step = Assert.Single(series.OpenSteps);

        ScaleSeries done = series.Review(step with { What = "anders", Status = NextStepStatus.Done }, NextStepStatus.Done, "gelukt", by);
        Assert.Empty(done.OpenSteps);
        Assert.Equal((NextStepStatus.Done, done.Events[2].When), (done.Steps[0].Status, done.Steps[0].Reviewed!.Value));
        Assert.Equal([step], done.Withdraw(3, null, by).OpenSteps);

        // What happened earlier and is told later changes nothing; what happened later does.
        ScaleSeries late = done.Review(1, NextStepStatus.Open, null, by.On(new DateOnly(2020, 1, 1)));
        Assert.Empty(late.OpenSteps);
        Assert.Single(late.Review(1, NextStepStatus.Open, null, by).OpenSteps);

        Assert.Equal("PRG2306 /events/2/number", Codes(series.TryReview(2, NextStepStatus.Done, null, by).Report));
        Assert.Equal("PRG1104 /events/2/number", Codes(series.TryReview(9, NextStepStatus.Done, null, by).Report));
        Assert.Equal(
            "PRG1105 /events/3/number", Codes(series.Withdraw(1, null, by).TryReview(1, NextStepStatus.Done, null, by).Report));
        Assert.Equal(
            "PRG1002 /events/2/outcome, PRG1201 /events/2",
            Codes(series.TryReview(new NextStep { What = "x" }, NextStepStatus.Done, " ", by).Report));
    }

    private static string Codes(ValidationReport report) =>
        string.Join(", ", report.Issues.Select(static issue => $"{issue.Code} {issue.Path}").Order(StringComparer.Ordinal));

    [Fact]
    public void SideBySide_LatestOfEachView_OwnFirstAndNeverMerged()
    {
        PerspectiveId colleague = PerspectiveId.Parse("colleague");
        ManualClock clock = TestScales.Clock;
        ScaleSeries series = Empty
            .Record(TestScales.At(7m) with { Perspective = colleague }, Writer.Anonymous(clock))
            .Record(TestScales.At(4m), Writer.Anonymous(clock))
            .Record(TestScales.At(8m) with { Perspective = colleague }, Writer.Anonymous(clock))
            .Record(TestScales.At(5m), Writer.Anonymous(clock))
            .Withdraw(4, null, Writer.Anonymous(clock));
        Assert.Equal([2, 3], series.SideBySide().Select(static entry => entry.Number));
        Assert.Equal("8", series.Progress(colleague).Position.ToString());
        Assert.Equal("7", series.Progress("colleague").SincePrevious!.From.Reading.Position.ToString());

        // A view that is asked no more comes last, and is still there.
        ScaleSeries revised = series.Revise(
            static draft => draft with { OtherPerspectives = [new ScalePerspective { Id = PerspectiveId.Parse("manager") }] },
            Writer.Anonymous(clock))
            .Record(TestScales.At(6m) with { Perspective = PerspectiveId.Parse("manager") }, Writer.Anonymous(clock));
        Assert.Equal(["own", "manager", "colleague"], revised.SideBySide().Select(static entry => entry.Reading.Perspective.ToString()));
    }

    [Fact]
    public void ToStatements_OfAnEntry_NamesSeriesEntryAndVersion()
    {
        ManualClock clock = TestScales.Clock;
        ScaleSeries series = ScaleSeries.Start(TestScales.Halves, TestScales.Someone, new ScaleSeriesDetails { Id = SeriesId.Parse("s1") })
            .Revise(static draft => draft with { Ten = "Anders" }, Writer.Anonymous(clock))
            .Record(TestScales.At(4m) with { WhatIsThere = [new ScaleFinding { What = "een lijst" }] }, Writer.Anonymous(clock));
        ProgressSource source = Assert.Single(series.ToStatements(2)).Source!;
        Assert.Equal(
            ProgressSource.Of(TestScales.Halves.Id, DefinitionVersion.FromNumber(2)) with { Series = SeriesId.Parse("s1"), Element = "2" },
            source);
    }

    [Fact]
    public void ToStatements_OfAll_AreThoseOfEveryReadingThatStands()
    {
        ManualClock clock = TestScales.Clock;
        Writer writer = Writer.Anonymous(clock);
        ScaleReading reading = TestScales.At(4m) with
        {
            WhatIsThere = [new ScaleFinding { What = "een lijst", How = "samen gemaakt" }, new ScaleFinding { What = "vaste tijd" }],
            OneStepHigher = new OneStepHigher { LooksLike = "iedereen vult aan" },
        };
        ScaleSeries series = ScaleSeries.Start(TestScales.Halves, TestScales.Someone, new ScaleSeriesDetails { Id = SeriesId.Parse("s1") })
            .Record(reading, writer)
            .Record(TestScales.At(4m), writer)
            .Record(reading, writer).Withdraw(3, null, writer)
            .Record(TestScales.At(5m) with { WhatIsThere = [new ScaleFinding { What = "een bord" }] }, writer);
        ProgressSource source =
            ProgressSource.Of(TestScales.Halves.Id, TestScales.Halves.Version) with { Series = SeriesId.Parse("s1"), Element = "1" };
        Assert.Equal(
            [
                new ProgressStatement { Side = ProgressSide.Achieved, Text = "een lijst", How = "samen gemaakt", Source = source },
                new ProgressStatement { Side = ProgressSide.Achieved, Text = "vaste tijd", Source = source },
                new ProgressStatement { Side = ProgressSide.Desired, Text = "iedereen vult aan", Source = source },
                new ProgressStatement { Side = ProgressSide.Achieved, Text = "een bord", Source = source with { Element = "5" } },
            ],
            series.ToStatements());
        Assert.Equal(series.ToStatements().Take(3), series.ToStatements(1));
        Assert.Empty(series.ToStatements(2));
        Assert.Empty(series.ToStatements(3));
    }

    private static DateTimeOffset Later => TestScales.Clock.Advance(TimeSpan.FromDays(9)).GetLocalNow();

    private static ReadingRecorded Recorded(ScaleReading reading, ManualClock? clock = null) =>
        new() { At = clock?.GetLocalNow() ?? Later, Reading = reading };

    private static ReadingCorrected Corrected(int number) => new() { At = Later, Number = number, Reading = TestScales.At(3m) };

    private static ScaleRevised Revised(ScaleDraft draft) => new() { At = Later, Scale = Scale.Create(draft) };

    private static ScaleReading Higher(decimal position, string? higher) => TestScales.At(position) with
    {
        OneStepHigher = new OneStepHigher { LooksLike = "x", Position = higher is null ? null : ScalePosition.Parse(higher) },
    };

    private static string Try(ScaleSeries series, ScaleEvent next)
    {
        Validated<ScaleSeries> tried = series.TryRecord(next);
        Assert.Equal("scale-series", tried.Report.Document);
        if (tried.TryGetValue(out ScaleSeries? after))
        {
            Assert.Equal(series.Events.Count + 1, after.Events.Count);
            Assert.Equal(after, series.Record(next));
        }
        else
        {
            Assert.Throws<ProgressieDataException>(() => series.Record(next));
        }

        return Documents.Lines(tried.Report);
    }
}
