using FsCheck;
using FsCheck.Fluent;
using Progressie.Conversations;
using Progressie.Internal;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Internal;

/// <summary>How days and moments are put in order is one thing, whoever asks: the order of what a document holds, where a step stands, and
/// the key that both go by.</summary>
public sealed class TimeOrderLaws
{
    private static readonly DateOnly[] Ends =
    [
        DateOnly.MinValue, DateOnly.MinValue.AddDays(1), new(2026, 3, 29), new(2026, 3, 30), DateOnly.MaxValue.AddDays(-1),
        DateOnly.MaxValue,
    ];

    private static readonly Arbitrary<(int Hours, (int Day, int Minute)[] Times)> Any =
        (from hours in Gen.Choose(-14, 14)
         from times in (from day in Gen.Choose(0, Ends.Length - 1) from minute in Gen.Choose(-500, 1_439) select (day, minute)).ArrayOf()
         select (hours, times)).ToArbitrary();

    [Fact]
    public void Order_OfDaysAndMomentsOfOneZone_IsThatOfTheirKeysAndOfWhatWasTold() => Props.ForAll(
        Any,
        static any =>
        {
            TimeSpan offset = TimeSpan.FromHours(any.Hours);
            DayOrMoment[] times = [.. any.Times.Select(time => At(Ends[time.Day], time.Minute, offset)).OfType<DayOrMoment>()];
            DayOrMoment[] ordered = [.. TimeOrder.Of(times, when => (when, offset))];
            Assert.Equal(times.OrderBy(when => when.SortKey(offset)), ordered);

            // A day comes after the moments of that day, and before the next.
            Assert.Equal(times.OrderBy(static when => (when.Day, when.Moment?.TimeOfDay ?? TimeSpan.MaxValue)), ordered);

            StepHistory history = new();
            NextStep step = new() { What = "x" };
            for (int i = 0; i < times.Length; i++)
            {
                history.Tell(NextStepStatus.Done, Told(times[i], offset));
                Assert.Equal(TimeOrder.Of(times[..(i + 1)], when => (when, offset)).Last(), history.Stand(step).Reviewed);
            }
        });

    /// <summary>Moments are in the order in which they came, with whatever offsets they are told.</summary>
    [Fact]
    public void Order_OfMomentsOfAnyZone_IsThatInWhichTheyCame() => Props.ForAll(
        Any,
        static any =>
        {
            DayOrMoment[] times =
            [
                .. any.Times.Where(static time => time.Minute >= 0)
                    .Select(static time => At(Ends[time.Day], time.Minute, TimeSpan.FromHours((time.Minute % 29) - 14)))
                    .OfType<DayOrMoment>(),
            ];
            DayOrMoment[] expected = [.. times.OrderBy(static when => when.Moment!.Value.UtcTicks)];
            Assert.Equal(expected, TimeOrder.Of(times, static when => (when, when.Moment!.Value.Offset)));
            Assert.Equal(expected, times.OrderBy(static when => when.SortKey(TimeSpan.Zero)));
            Assert.Equal(
                expected.Select(static when => when.Moment!.Value.UtcTicks),
                times.Order().Select(static when => when.Moment!.Value.UtcTicks));
            StepHistory history = new();
            foreach (DayOrMoment when in times)
            {
                history.Tell(NextStepStatus.Done, Told(when, when.Moment!.Value.Offset));
            }

            Assert.Equal(expected.Length == 0 ? null : expected[^1], history.Stand(new NextStep { What = "x" }).Reviewed);
        });

    /// <summary>A day, or a moment on it; nothing when the calendar has no such moment.</summary>
    private static DayOrMoment? At(DateOnly day, int minute, TimeSpan offset)
    {
        if (minute < 0)
        {
            return DayOrMoment.Of(day);
        }

        DateTime there = day.ToDateTime(TimeOnly.MinValue).AddMinutes(minute);
        long utc = there.Ticks - offset.Ticks;
        return utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks ? null : DayOrMoment.Of(new DateTimeOffset(there, offset));
    }

    private static Reviewed Told(DayOrMoment when, TimeSpan offset) => new()
    {
        By = ParticipantId.Parse("noor"),
        CarriedStep = 1,
        Status = NextStepStatus.Done,
        At = new DateTimeOffset(2026, 1, 1, 0, 0, 0, offset),
        Happened = when,
    };
}
