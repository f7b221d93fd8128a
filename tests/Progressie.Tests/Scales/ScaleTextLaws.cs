using FsCheck.Xunit;
using Progressie.Catalog;
using Progressie.Json;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Scales;

/// <summary>What people type about a scale gives a report, or a scale or series that can be stored, and never an exception.</summary>
public sealed class ScaleTextLaws
{
    private static readonly Writer Noor = Writer.Of("noor", TestScales.Clock);
    private static readonly ScaleSeries Series = TestScales.Series("2", "3.5");

    [Property(Arbitrary = [typeof(Typed)])]
    public void Scale_AnyText_IsReportedOrCanBeStored(Typed topic, Typed ten, Typed zero, Typed words)
    {
        ScaleDraft draft = new()
        {
            Id = DefinitionId.Parse("a"),
            Topic = topic.Text,
            Ten = ten.Text,
            Zero = zero.Text,
            TimeFrame = words.Text,
            OtherPerspectives = [new ScalePerspective { Id = PerspectiveId.Parse("colleague"), Words = words.Text }],
        };
        (Typed Text, string Path)[] typed =
        [
            (topic, "/topic"), (ten, "/ten"), (zero, "/zero"), (words, "/timeFrame"), (words, "/otherPerspectives/0/words"),
        ];
        TextLaw.Holds(() => Scale.TryCreate(draft), () => Scale.Create(draft), ReadBack, typed);
        TextLaw.Holds(() => TestScales.Halves.TryNext(_ => draft), () => TestScales.Halves.Next(_ => draft), ReadBack, typed);
        TextLaw.Holds(
            () => Scale.TrySuccess("a", topic.Text, ten.Text, zero.Text), () => Scale.Success("a", topic.Text, ten.Text, zero.Text),
            ReadBack, typed[..3]);
    }

    [Property(Arbitrary = [typeof(Typed)])]
    public void Forms_AnyText_AreReportedOrCanBeStored(Typed id, Typed topic)
    {
        TextLaw.Holds(
            () => ScaleForms.TryMotivation("a", topic.Text, LanguageTag.Dutch),
            () => ScaleForms.Motivation("a", topic.Text, LanguageTag.Dutch),
            ReadBack,
            (topic, "/topic"));
        bool isId = DefinitionId.TryParse(id.Text, out _);
        TextLaw.HoldsOfId(ScaleForms.TryMotivation(id.Text, topic.Text, LanguageTag.Dutch), isId, "/id");
        TextLaw.HoldsOfId(ScaleForms.TryConfidence(id.Text, topic.Text, LanguageTag.Dutch), isId, "/id");
        TextLaw.HoldsOfId(ScaleForms.TryIndependence(id.Text, topic.Text, LanguageTag.Dutch), isId, "/id");
        TextLaw.HoldsOfId(Scale.TrySuccess(id.Text, topic.Text, topic.Text, topic.Text), isId, "/id");
    }

    [Property(Arbitrary = [typeof(Typed)])]
    public void Verbs_AnyText_AreReportedOrCanBeStored(Typed one, Typed other, Typed third, Typed reason)
    {
        ScaleReading reading = new()
        {
            Answer = ScaleAnswer.At(4m) with { Words = one.Text },
            WhatIsThere = [new ScaleFinding { What = "een lijst" }, new ScaleFinding { What = other.Text, How = third.Text }],
            EarlierHighest = EarlierHighest.At(6m) with { When = one.Text, WhatWorked = other.Text },
            OneStepHigher = new OneStepHigher { LooksLike = third.Text },
            Coping = ["de hond", one.Text],
            Keeps = [other.Text],
        };
        (Typed Text, string Path)[] typed =
        [
            .. new[]
            {
                (one, "answer/words"), (other, "whatIsThere/1/what"), (third, "whatIsThere/1/how"), (one, "earlierHighest/when"),
                (other, "earlierHighest/whatWorked"), (third, "oneStepHigher/looksLike"), (one, "coping/1"), (other, "keeps/0"),
            }.Select(static pair => (pair.Item1, $"/events/2/reading/{pair.Item2}")),
        ];
        TextLaw.Holds(() => Series.TryRecord(reading, Noor), () => Series.Record(reading, Noor), ReadBack, typed);
        TextLaw.Holds(
            () => Series.TryCorrect(1, reading, reason.Text, Noor),
            () => Series.Correct(1, reading, reason.Text, Noor),
            ReadBack,
            [.. typed, (reason, "/events/2/reason")]);
        TextLaw.Holds(() => Series.TryRecord(reading.Answer, Noor), () => Series.Record(reading.Answer, Noor), ReadBack, typed[0]);
        TextLaw.Holds(
            () => Series.TryWithdraw(2, reason.Text, Noor), () => Series.Withdraw(2, reason.Text, Noor), ReadBack,
            (reason, "/events/2/reason"));
        ScaleDraft Change(ScaleDraft draft) => draft with { Ten = one.Text };
        TextLaw.Holds(() => Series.TryRevise(Change, Noor), () => Series.Revise(Change, Noor), ReadBack, (one, "/events/2/scale/ten"));
    }

    [Property]
    public void Numbers_Any_ArePositionsOrReported(decimal number)
    {
        // Halves and tenths come by as well as numbers of all sizes.
        foreach (decimal tried in new[] { number, Math.Truncate(number) % 25 / 2, Math.Truncate(number) % 250 / 10 })
        {
            bool isPosition = tried is >= 0 and <= 10 && tried * 10 % 1 == 0;
            Assert.Equal(isPosition, ScaleAnswer.TryAt(tried).IsValid);
            Assert.Equal(isPosition, EarlierHighest.TryAt(tried).IsValid);
            Assert.Equal(tried is < 0 and >= -1_000 && tried * 10 % 1 == 0, ScaleAnswer.TryBelow(tried).IsValid);
            Validated<ScaleSeries> recorded = Series.TryRecord(tried, Noor);
            Assert.Equal(isPosition && tried * 2 % 1 == 0, recorded.IsValid);
            Assert.All(recorded.Report.Issues.Where(static issue => issue.Severity == IssueSeverity.Error), static issue =>
                Assert.Equal("/events/2/reading/answer/position", issue.Path));
        }
    }

    private static Scale? ReadBack(Scale scale) => ProgressieJson.Read<Scale>(ProgressieJson.Write(scale)).Value;

    private static ScaleSeries? ReadBack(ScaleSeries series) => ProgressieJson.Read<ScaleSeries>(ProgressieJson.Write(series)).Value;
}
