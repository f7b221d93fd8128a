using Progressie.Catalog;
using Progressie.Conversations;
using Progressie.Json;
using Progressie.Rendering;
using Progressie.Tests.Support;
using Xunit;
using static Progressie.Tests.Support.CoreModels;

namespace Progressie.Tests.Conversations;

/// <summary>People join, leave and change their name while a conversation goes on.</summary>
public sealed class ConversationPeopleTests
{
    private static readonly Writer Lead = By("facilitator");

    private static Conversation Presented => Begin(Circle).Say("presentation", null, "dit speelt", By("presenter"));

    [Fact]
    public void JoinRenameAndLeave_ChangeWhoTakePart()
    {
        Conversation joined = Begin(Circle).Join(Person("idris", "Idris"), "member", Lead);
        Assert.Equal("idris", joined.Participants[^1].Person.Id.ToString());
        Assert.Equal("member", joined.Participants[^1].Party.ToString());
        Assert.Equal("idris", joined.ViewFor("idris").Reader.ToString());
        Conversation renamed = joined.Rename(Person("idris", "Idris B."), By("idris"));
        Assert.Equal("Idris B.", renamed.ViewForEveryone().Participants[^1].Person.Name);
        Conversation left = renamed.Note("van idris", By("idris")).Leave("idris", Lead);
        Assert.Equal(Begin(Circle).Participants, left.Participants);
        Assert.False(left.TryViewFor("idris").IsValid);
        Assert.Equal("PRG5303 /events/4/by", Codes(left.TryNote("x", By("idris"))));
        Assert.Equal(["idris joined", "idris is called otherwise", "noted something", "idris left"], left.Events.Select(Shown));
        Assert.Equal(4, left.Join(Person("idris", null), "member", Lead).Withdraw(4, null, Lead).Participants.Count - 1);
    }

    [Fact]
    public void TheStartOfTheDocument_StaysAsItWas()
    {
        Conversation talk = Begin(Circle).Leave("member2", Lead).Rename(Person("member", "Noor"), By("member"));
        Assert.Equal(Begin(Circle), talk.After(0));
        Assert.Equal(talk, ProgressieJson.Read<Conversation>(ProgressieJson.Write(talk), TestDefinitions.All with
        {
            Conversations = ConversationModelSet.Of([Circle]),
        }).Value);
    }

    [Fact]
    public void WhatCannotBe_IsRefused()
    {
        Conversation talk = Begin(Circle);
        Assert.Equal("PRG5205 /events/0/participant/id", Codes(talk.TryJoin(Person("member", null), "member", Lead)));
        Assert.Equal("PRG5206 /events/0/participant/party", Codes(talk.TryJoin(Person("idris", null), "guest", Lead)));
        Assert.Equal("PRG5207 /events/0/participant/party", Codes(talk.TryJoin(Person("idris", null), "presenter", Lead)));
        Assert.Equal("PRG5303 /events/0/by", Codes(talk.TryJoin(Person("idris", null), "member", By("idris"))));
        Assert.Equal("PRG5303 /events/0/person", Codes(talk.TryLeave("idris", Lead)));
        Assert.Equal("PRG5303 /events/0/person/id", Codes(talk.TryRename(Person("idris", "Idris"), Lead)));
        Assert.Equal("PRG1001 /events/0/person", Codes(talk.TryLeave("geen id", Lead)));
        Assert.Equal(
            "PRG1001 /events/0/participant/party PRG1002 /events/0/participant/name",
            Codes(talk.TryJoin(Person("idris", " "), "geen id", Lead)));
        Assert.Equal("PRG1002 /events/0/participant/name", Codes(talk.TryJoin(Person("idris", " "), "member", Lead)));
        Assert.Equal("PRG5304 /events/1", Codes(talk.Close(Lead).TryLeave("member", Lead)));
        Assert.Equal("Noor", talk.Close(Lead).Rename(Person("member", "Noor"), By("member")).Participants[2].Person.Name);
    }

    [Fact]
    public void Leave_BelowTheLeast_IsToldAndTheLastOneStays()
    {
        Validated<Conversation> left = Begin(Circle).TryLeave("presenter", Lead);
        Assert.Equal(
            "PRG5327 warning at /events/0/person: In the role ‘presenter’: 0 now; the model asks for at least 1.",
            Told.Lines(left.Report));
        Conversation alone = left.Value.Leave("member", Lead).Leave("member2", Lead);
        Assert.Equal(
            "PRG5328 error at /events/3/person: Without ‘facilitator’ nobody takes part any more: close the conversation instead.",
            Told.Lines(alone.TryLeave("facilitator", Lead).Report));

        // Nor by taking back that somebody joined.
        Conversation other = alone.Join(Person("idris", null), "member", Lead).Leave("facilitator", Lead);
        Assert.Equal("PRG5328 /events/5/number", Codes(other.TryWithdraw(4, null, Lead)));
    }

    [Fact]
    public void Withdraw_OfALeavingWhoseSeatIsTaken_IsRefused()
    {
        Conversation talk = Begin(Circle).Leave("presenter", Lead).Join(Person("idris", null), "presenter", Lead);
        Assert.Equal("PRG5207 /events/2/number", Codes(talk.TryWithdraw(1, null, Lead)));
        Assert.Equal(4, talk.Withdraw(2, null, Lead).Withdraw(1, null, Lead).Participants.Count);
    }

    [Fact]
    public void Leave_TheOnlyOneWaitedFor_EndsTheRound()
    {
        Conversation talk = Presented.Say("questions", null, "hoe?", By("member"));
        Assert.Equal(["member2"], Waiting(talk, "questions"));
        Conversation left = talk.Leave("member2", Lead);
        Assert.Equal(2, left.GuideNow()["questions"].Round);
        Assert.Equal(["member"], Waiting(left, "questions"));
        Assert.True(left.Pass("questions", By("member")).TrySay("tips", null, "zo", By("member")).IsValid);

        Conversation back = left.Withdraw(3, null, Lead);
        Assert.Equal((int?)1, back.GuideNow()["questions"].Round);
        Assert.Equal(["member2"], Waiting(back, "questions"));
        Assert.Equal("hoe?", left.Withdraw(3, null, Lead).ViewForEveryone().Entries[^1].Answer.Values[0].Text);
    }

    [Fact]
    public void Join_DuringARound_HasATurnInIt()
    {
        Conversation talk = Presented.Say("questions", null, "hoe?", By("member")).Join(Person("idris", "Idris"), "member", Lead);
        Assert.Equal(["member2", "idris"], Waiting(talk, "questions"));
        talk = talk.Pass("questions", By("member2"));
        Assert.Equal(["idris"], Waiting(talk, "questions"));
        Assert.Equal(2, talk.Pass("questions", By("idris")).GuideNow()["questions"].Round);

        // Taken back, they are waited for no more, and what they said stays.
        Assert.Equal(2, talk.Withdraw(3, null, Lead).GuideNow()["questions"].Round);
    }

    [Fact]
    public void Leave_TheLastWhoSpeaks_LeavesTheStepForWhoLeadsToClose()
    {
        Conversation talk = Presented.Pass("questions", By("member")).Leave("member", Lead).Leave("member2", Lead);
        Assert.Equal("guide.nobody-speaks", talk.GuideNow()["questions"].Reasons[0].Key.ToString());
        Assert.True(talk.CloseStep("questions", Lead).CloseStep("tips", Lead).TrySay("reaction", null, "mooi", By("presenter")).IsValid);

        // Where nobody leads any more, anybody who takes part closes it.
        Assert.True(talk.Leave("facilitator", Lead).TryCloseStep("questions", By("presenter")).IsValid);
        Assert.Equal("PRG5316 /events/4/by", Codes(talk.TryCloseStep("questions", By("presenter"))));
    }

    [Fact]
    public void WhatSomebodySaid_StaysTheirsWhenTheyLeft()
    {
        Conversation talk = Presented
            .Say("questions", null, "van hier", By("member2"))
            .Leave("member2", Lead);
        Assert.Equal("beter", talk.Correct(2, "beter", null, By("member2")).GetEntry(2).Answer.Values[0].Text);
        Assert.True(talk.Withdraw(2, null, By("member2")).GetEntry(2).IsWithdrawn);
        Assert.Equal("PRG5320 /events/3/by", Codes(talk.TryCorrect(1, "x", null, By("member2"))));
        Assert.Equal("PRG5320 /events/3/by", Codes(talk.TryWithdraw(3, null, By("member2"))));
        Assert.Equal("PRG5303 /events/3/by", Codes(talk.TrySay("questions", null, "x", By("member2"))));
    }

    [Fact]
    public void Names_OnPages_AreThoseOfNowAlsoOfWhoLeft()
    {
        Conversation talk = Begin(Circle)
            .Join(Person("p-7", "Idris"), "member", Lead)
            .Record(new Noted { By = ParticipantId.Parse("p-7"), Text = "let op de tijd", IsShared = true, At = Start })
            .Rename(Person("p-7", "Idris B."), By("p-7"))
            .Leave("p-7", Lead);
        string page = new ProgressiePages(ProgressieTexts.BuiltIn).Of(talk.ViewForEveryone(), LanguageTag.Dutch).ToText();
        Assert.Contains("Idris B.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("p-7", page, StringComparison.Ordinal);
    }

    [Fact]
    public void ErasePerson_WhoJoined_IsNowhere()
    {
        Conversation talk = Begin(Circle)
            .Join(Person("idris", "Idris"), "member", Lead)
            .Rename(Person("idris", "Idris B."), Lead)
            .Leave("idris", Lead);
        string written = ProgressieJson.Write(talk.ErasePerson("idris", Lead));
        Assert.DoesNotContain("idris", written, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Idris", ProgressieJson.Write(talk.Erase(1, Lead).Erase(2, Lead)), StringComparison.Ordinal);
    }

    /// <summary>The id of somebody beside what stands for it would tell who was erased.</summary>
    [Fact]
    public void Join_WhoWasErased_IsRefused()
    {
        Conversation left = Begin(Circle).Join(Person("idris", "Idris"), "member", Lead).Leave("idris", Lead);
        Conversation erased = left.ErasePerson("idris", Lead);
        Assert.Equal(
            "PRG5329 error at /events/3/participant/id: This person was erased from the conversation: "
                + "under the same id it would be known again who that was.",
            Told.Lines(erased.TryJoin(Person("idris", "Idris"), "member", Lead).Report));
        Assert.True(left.TryJoin(Person("idris", "Idris"), "member", Lead).IsValid);
        Assert.True(erased.TryJoin(Person("idris-2", "Idris"), "member", Lead).IsValid);
    }

    /// <summary>What is filled in afterwards is put in its place; a clock that is wrong changes nothing.</summary>
    [Fact]
    public void WhoTakesPart_GoesByWhenItHappened()
    {
        DateOnly day = new(2026, 11, 21);
        Conversation talk = Begin(Circle).Rename(Person("member", "Noor"), By("member"));
        Conversation later = talk.Rename(Person("member", "Noortje"), By("member").On(day.AddDays(-3)));
        Assert.Equal("Noor", later.Participants[2].Person.Name);
        Conversation joined = talk.Join(Person("idris", null), "member", Lead);
        Assert.Equal(5, joined.Leave("idris", Lead.On(day.AddDays(-1))).Participants.Count);

        ManualClock wrong = ManualClock.At("2062-01-01T09:00:00+01:00");
        Conversation left = joined.Leave("idris", Writer.Of("facilitator", wrong));
        Assert.Equal(5, left.Join(Person("idris", null), "member", Lead).Participants.Count);
    }

    [Fact]
    public void SentTwice_ChangesNothing()
    {
        Writer once = Lead.WithId("r-1");
        Conversation talk = Begin(Circle).Join(Person("idris", "Idris"), "member", once);
        Assert.Same(talk, talk.Join(Person("idris", "Idris"), "member", once));
        Assert.Equal("PRG1103 /events/1/id", Codes(talk.TryLeave("idris", once)));
    }

    private static Participant Person(string id, string? name) => new() { Id = ParticipantId.Parse(id), Name = name };

    private static IEnumerable<string> Waiting(Conversation talk, string step) =>
        talk.GuideNow()[step].WaitingFor.Select(static person => person.ToString());

    private static string Shown(ConversationEvent happened) => happened.ToString();

    private static string Codes(Validated<Conversation> tried) =>
        string.Join(' ', tried.Report.Issues.Select(static issue => $"{issue.Code} {issue.Path}"));
}
