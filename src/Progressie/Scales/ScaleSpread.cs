using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>Where the people of a group are on one and the same scale, each in their own view, so that no one can be recognised.</summary>
/// <remarks>A spread invites people to tell what is in their own number. So there is no average, no lowest and highest, no order of people
/// and no text; and below the minimum of the policy nothing at all, not even how many people there are. Publish one spread of a group and
/// not one of the group and one of a part of it: the difference of two would tell more than each. Publish it once per round, and not again
/// after a single change, since a difference between two spreads tells about one person. Bands end at fixed places, 2.5, 5, 7.5 and 10, so
/// that no end is the position of somebody. Immutable. Source: handbook 4.3, B.3 and C.5 (11).</remarks>
public sealed partial record ScaleSpread
{
    /// <summary>Where a band may end below 10, in tenths. Fixed, since an end that depends on the answers is the position of
    /// somebody.</summary>
    private static readonly int[] Cuts = [25, 50, 75];

    private ScaleSpread(Scale scale, AnonymityPolicy policy, int people, ScaleBand[] bands)
    {
        Scale = scale;
        MinimumPeople = policy.MinimumPeople;
        People = bands.Length == 0 ? null : people;
        Bands = ValueList<ScaleBand>.Own(bands);
    }

    /// <summary>Gets the scale.</summary>
    public Scale Scale { get; }

    /// <summary>Gets how many people there must be in every band.</summary>
    public int MinimumPeople { get; }

    /// <summary>Gets whether there are too few people to show anything.</summary>
    public bool IsSuppressed => People is null;

    /// <summary>Gets how many people answered.</summary>
    /// <value>The sum of the bands; <see langword="null"/> when there are too few to show anything.</value>
    public int? People { get; }

    /// <summary>Gets the bands from low to high. Together they cover the whole scale.</summary>
    /// <value>Empty when there are too few people to show anything.</value>
    public IReadOnlyList<ScaleBand> Bands { get; }

    /// <summary>Makes the spread of a group. Somebody counts when the latest reading in their own view is on the present version of the
    /// scale and is an answer: a position, below 0, or no bottom.</summary>
    /// <param name="series">The series of everybody, in any order: on the same version of the same scale, each with another owner.</param>
    /// <param name="policy">How many people there must be in every band.</param>
    /// <returns>The spread. Its bands end at 2.5, 5, 7.5 or 10, or the highest position of the grain below it; from low to high, neighbours
    /// go together until each has enough people, and a rest goes with the last.</returns>
    /// <exception cref="ArgumentException">An argument is or holds a <see langword="null"/>; the list is empty; the series are not on the
    /// same version of the same scale; one has no owner; or two have the same.</exception>
    public static ScaleSpread Of(IReadOnlyList<ScaleSeries> series, AnonymityPolicy policy)
    {
        ValueList<ScaleSeries> all = ValueList<ScaleSeries>.Copy(series, nameof(series));
        ArgumentNullException.ThrowIfNull(policy);
        Guard(all);
        Scale scale = all[0].Scale;
        int[] people = Count(all, Scale.StepTenths(scale.Grain));
        int sum = people.Sum();
        return new ScaleSpread(scale, policy, sum, sum < policy.MinimumPeople ? [] : Merge(people, scale, policy.MinimumPeople));
    }

    /// <summary>Shows the scale and whether there is anything to show.</summary>
    /// <returns>Text such as <c>spread on scale 'handovers' version 1 (3 bands)</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"spread on {Scale} ({(IsSuppressed ? "suppressed" : $"{Bands.Count} bands")})");

    private static void Guard(ValueList<ScaleSeries> series)
    {
        if (series.Count == 0)
        {
            throw new ArgumentException("There are no series: expected one of each person.", nameof(series));
        }

        HashSet<ParticipantId> owners = [];
        foreach (ScaleSeries one in series)
        {
            if (one.Scale != series[0].Scale)
            {
                throw new ArgumentException(
                    $"There is a series on {one.Scale} and one on {series[0].Scale}: expected the same scale with the same words.",
                    nameof(series));
            }

            if (one.Owner is not { } owner)
            {
                throw new ArgumentException(
                    "There is a series without an owner: whether everybody counts once cannot be known.", nameof(series));
            }

            if (!owners.Add(owner.Id))
            {
                throw new ArgumentException($"There are two series of '{owner.Id}': expected one of each person.", nameof(series));
            }
        }
    }

    /// <summary>How many people are at each place: below the scale first, then from 0 up.</summary>
    private static int[] Count(ValueList<ScaleSeries> all, int step)
    {
        int[] people = new int[(ScalePosition.MostTenths / step) + 2];
        foreach (ScaleSeries one in all)
        {
            if (one.Progress().Latest is not { } latest || !one.IsOnCurrentLine(latest)
                || latest.Reading.Answer.Kind == ScaleAnswerKind.Unanswered)
            {
                continue;
            }

            people[latest.Reading.Position is { } position ? (position.Tenths / step) + 1 : 0]++;
        }

        return people;
    }

    /// <summary>Closes a band at the first fixed place where there are enough people in it, and enough left for another. Who is below the
    /// scale is in the first.</summary>
    private static ScaleBand[] Merge(int[] people, Scale scale, int minimum)
    {
        int step = Scale.StepTenths(scale.Grain);
        List<ScaleBand> bands = [];
        ScalePosition? from = null;
        int inBand = people[0];
        int left = people.Sum() - inBand;
        for (int place = 1; place < people.Length; place++)
        {
            inBand += people[place];
            left -= people[place];
            int tenths = (place - 1) * step;
            bool mayEnd = Array.Exists(Cuts, cut => tenths <= cut && cut < tenths + step);
            if (mayEnd && inBand >= minimum && left >= minimum)
            {
                bands.Add(new ScaleBand(from, ScalePosition.FromTenths((place - 1) * step), inBand));
                from = ScalePosition.FromTenths(place * step);
                inBand = 0;
            }
        }

        bands.Add(new ScaleBand(from, ScalePosition.Ten, inBand));
        return [.. bands];
    }
}
