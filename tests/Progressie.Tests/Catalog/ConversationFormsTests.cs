using Progressie.Catalog;
using Progressie.Conversations;
using Progressie.Motivation;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Catalog;

public sealed class ConversationFormsTests
{
    public static TheoryData<string> Ids => [.. ConversationForms.All.Select(static id => id.ToString())];

    [Fact]
    public void All_InTheCatalog_AreTheFilesThatAreThere()
    {
        Assert.Equal(11, ConversationForms.All.Count);
        Assert.Equal(ConversationForms.All, ProgressieCatalog.BuiltIn.Conversations.Ids);
        Assert.Equal(
            ConversationForms.All.Select(static id => $"{id}.v{ConversationForms.Version}.json")
                .Append("leadership-checklist.v1.json")
                .Order(StringComparer.Ordinal),
            Directory.GetFiles(Repository.PathOf("src", "Progressie", "Catalog"), "*.json")
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Model_BuiltIn_HasTheKnownIdVersionAndHash(string id)
    {
        ConversationModel model = ProgressieCatalog.BuiltIn.Conversations[id];
        Assert.Equal(id, model.Id.ToString());
        Assert.Equal(ConversationForms.Version, model.Version);

        // Made anew from the same content, without a hash that is known beforehand.
        Assert.Equal(ConversationModel.Create(model.ToDraft()).Hash, model.Hash);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Model_BuiltIn_IsCompleteInDutchAndEnglish(string id)
    {
        ConversationModel model = ProgressieCatalog.BuiltIn.Conversations[id];
        Assert.Equal([LanguageTag.Dutch, LanguageTag.English], model.Languages);
        Assert.Empty(ConversationModelLinter.Lint(model.ToDraft()).Issues);
        Assert.NotNull(model.Introduction);
        Assert.NotNull(model.Credit);
        Assert.All(model.Steps.Concat(model.Asides), static step =>
        {
            Assert.True(step.Questions.Count >= 2, $"{step.Id}: several questions");
            Assert.True(step.FollowUps.Count >= 1, $"{step.Id}: something to go on with");
            Assert.True(step.Pitfalls.Count >= 1, $"{step.Id}: what goes wrong");
        });
    }

    /// <summary>Handbook R2: seven positions, six kinds; the first and the last share theirs, at another moment.</summary>
    [Fact]
    public void SevenSteps_HasSevenPositionsAndSixKinds()
    {
        ConversationModel model = ProgressieCatalog.BuiltIn.Conversations[ConversationForms.SevenSteps];
        Assert.Equal(
            ["usefulness-start", "progress-need", "desired-situation", "platform", "earlier-success", "next-step", "usefulness-end"],
            model.Steps.Select(static step => step.Id.ToString()));
        Assert.Equal(6, model.Steps.Select(static step => step.Kind).Distinct().Count());
        Assert.Equal(model.Steps[0].Kind, model.Steps[6].Kind);
        Assert.Equal((UsefulnessMoment.Before, UsefulnessMoment.After), (model.Steps[0].Moment, model.Steps[6].Moment));
        Assert.Equal((StepOrder.Free, ProgressRole.Helping), (model.Order, model.Role));
    }

    /// <summary>Handbook 3: four parts over the same kinds, none of them about usefulness.</summary>
    [Fact]
    public void FourPart_UsesTheKindsOfTheSevenSteps_WithoutUsefulness() => Assert.Equal(
        [StepKind.ProgressNeed, StepKind.DesiredSituation, StepKind.Platform, StepKind.NextStep],
        ProgressieCatalog.BuiltIn.Conversations[ConversationForms.FourPart].Steps.Select(static step => step.Kind));

    /// <summary>Handbook 2.4: preparation, then five moves; the usefulness question is not asked to the other.</summary>
    [Fact]
    public void Directing_PreparesInPrivateAndAsksNoUsefulness()
    {
        ConversationModel model = ProgressieCatalog.BuiltIn.Conversations[ConversationForms.Directing];
        Assert.Equal(
            ["preparation", "expectation", "own-ideas", "perspective", "approach", "follow-up"],
            model.Steps.Select(static step => step.Id.ToString()));
        Assert.Equal(StepVisibility.Speaker, model.Steps[0].Visibility);
        Assert.Equal(["director"], model.Steps[0].SpokenBy.Select(static party => party.ToString()));
        Assert.Equal(["employee"], model.GetStep(StepId.Parse("approach")).SpokenBy.Select(static party => party.ToString()));
        Assert.DoesNotContain(model.Steps.Concat(model.Asides), static step => step.Kind == StepKind.Usefulness);
        Answer expectation = DirectingPreparation.Create(
            new() { Irritation = "x", Expectation = "a", Reason = "b", FixedPoints = ["c"], FreePoints = ["d"] }).ToExpectation();
        Assert.All(expectation.Values, value => Assert.NotNull(model.GetStep(StepId.Parse("expectation")).FindField(value.Field)));
    }

    /// <summary>Handbook R11: the same three questions for both parties, in preparation and in the talk.</summary>
    [Fact]
    public void ProgressInterview_AsksBothTheSameThreeQuestionsTwice()
    {
        ConversationModel model = ProgressieCatalog.BuiltIn.Conversations[ConversationForms.ProgressInterview];
        foreach (string question in (string[])["achieved", "desired", "approach"])
        {
            ConversationStep before = model.GetStep(StepId.Parse("prepare-" + question));
            ConversationStep talk = model.GetStep(StepId.Parse("talk-" + question));
            Assert.Equal(before.Questions, talk.Questions);
            Assert.Equal(StepVisibility.Speaker, before.Visibility);
            Assert.Equal(StepVisibility.Everyone, talk.Visibility);
            Assert.Equal(2, before.SpokenBy.Count);
            Assert.Equal(before.SpokenBy, talk.SpokenBy);
        }
    }

    /// <summary>Handbook R12: three questions in a fixed order, in pairs or one group of three, with the period as a parameter.</summary>
    [Fact]
    public void MeetingOpener_HasThreeQuestionsAndAPeriod()
    {
        ConversationModel model = ProgressieCatalog.BuiltIn.Conversations[ConversationForms.MeetingOpener];
        Assert.Equal(["last-period", "next-period", "help"], model.Steps.Select(static step => step.Id.ToString()));
        Assert.Equal(StepOrder.FixedPerPerson, model.Order);
        Assert.Equal((2, 3), (model.Parties[0].Least, model.Parties[0].Most));
        Assert.Equal(["last-period", "next-period"], model.Parameters.Select(static parameter => parameter.Id.ToString()));
        Assert.All(model.Steps[0].Questions, question =>
            Assert.Contains("afgelopen week", model.Show(question, LanguageTag.Dutch).Text, StringComparison.Ordinal));
        Assert.All(model.Steps[1].Questions, question =>
            Assert.Contains("next week", model.Show(question, LanguageTag.English).Text, StringComparison.Ordinal));
    }

    /// <summary>Handbook R13: fixed order, rounds with one input each, five minutes to present.</summary>
    [Fact]
    public void Intervision_HoldsOrderRoundsAndFiveMinutes()
    {
        ConversationModel model = ProgressieCatalog.BuiltIn.Conversations[ConversationForms.Intervision];
        Assert.Equal(
            ["presentation", "factual-questions", "appreciation", "tips", "reaction"],
            model.Steps.Select(static step => step.Id.ToString()));
        Assert.Equal(StepOrder.Fixed, model.Order);
        Assert.Equal(5, model.Steps[0].Minutes);
        Assert.Equal(
            [TurnTaking.Open, TurnTaking.Rounds, TurnTaking.Rounds, TurnTaking.Rounds, TurnTaking.Open],
            model.Steps.Select(static step => step.Turns));
        Assert.Equal(PartyId.Parse("facilitator"), model.Lead);
        Assert.Empty(model.Asides);
    }

    /// <summary>Handbook 5: per improvement noticed how, benefit, own contribution, what worked best, again.</summary>
    [Fact]
    public void WhatIsBetter_AsksFivePerImprovement() => Assert.Equal(
        ["improvement", "noticed", "benefit", "own-actions", "worked-best", "again"],
        ProgressieCatalog.BuiltIn.Conversations[ConversationForms.WhatIsBetter].Steps[0].Answer.Select(static field =>
            field.Id.ToString()));

    /// <summary>Handbook 6 and R9: one topic, the inner circle before the outer, silence before talk, a plan at the end.</summary>
    [Fact]
    public void CircleSession_FillsInnerBeforeOuterInSixtyToNinetyMinutes()
    {
        ConversationModel model = ProgressieCatalog.BuiltIn.Conversations[ConversationForms.CircleSession];
        Assert.Equal(
            ["review", "choose-topic", "fill-inner", "reveal-inner", "fill-outer", "reveal-outer", "plan-move", "usefulness-end"],
            model.Steps.Select(static step => step.Id.ToString()));
        Assert.InRange(model.Steps.Sum(static step => step.Minutes ?? 0), 60, 90);
    }

    [Theory]
    [InlineData("seven-steps")]
    [InlineData("four-part")]
    [InlineData("what-is-better")]
    [InlineData("follow-up-opening")]
    [InlineData("training")]
    [InlineData("instructing")]
    [InlineData("progress-interview")]
    public void FormsInWhichItCanBeHard_HaveTheCopingQuestionAtHand(string id) =>
        Assert.Contains(ProgressieCatalog.BuiltIn.Conversations[id].Asides, static aside => aside.Kind == StepKind.Coping);
}
