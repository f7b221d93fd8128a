using FsCheck.Xunit;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Journal;

public sealed class JournalLaws
{
    private static readonly ProgressJournal Begun = TestJournals.Begin().Write("x", TestJournals.By()).Share(1, "kade", TestJournals.By());

    [Property(Arbitrary = [typeof(Typed)])]
    public void TryVerbs_AnyText_GiveADocumentOrSayWhatIsWrong(Typed text, Typed other, int number)
    {
        Writer noor = TestJournals.By();
        foreach (Validated<ProgressJournal> outcome in (Validated<ProgressJournal>[])
        [
            ProgressJournal.TryStart(noor, new JournalDetails { Name = text.Text }),
            Begun.TryWrite(text.Text, noor), Begun.TryWrite(Entry(text, other), noor),
            Begun.TryCorrect(1, Entry(other, text), text.Text, noor), Begun.TryCorrect(number, Entry(text, text), other.Text, noor),
            Begun.TryWithdraw(1, text.Text, noor), Begun.TryWithdraw(number, text.Text, noor),
            Begun.TryShare(1, text.Text, noor), Begun.TryShare(number, text.Text, noor),
            Begun.TryUnshare(1, text.Text, noor), Begun.TryUnshare(number, text.Text, noor),
            Begun.TryMarkLevel(text.Text, noor),
            Begun.TryRecord(
                new EntryCorrected
                {
                    At = TestJournals.Clock().GetLocalNow(),
                    Number = number,
                    Entry = Entry(text, other),
                    Reason = other.Text,
                }),
            Begun.TryMarkLevel(text.Text, Writer.Of("kade", TestJournals.Clock())),
        ])
        {
            Outcomes.AssertSound(
                outcome, "progress-journal", static journal => ProgressieJson.Write(journal),
                static json => ProgressieJson.Read<ProgressJournal>(json));
        }
    }

    [Property(Arbitrary = [typeof(Typed)])]
    public void Verbs_AnyText_ThrowOneTypeOfException(Typed text, Typed other, int number)
    {
        Writer noor = TestJournals.By();
        JournalDetails details = new() { Name = text.Text };
        ParticipantId person = ParticipantId.TryParse(text.Text, out ParticipantId typed) ? typed : ParticipantId.Parse("samira");
        Outcomes.AssertTwins(ProgressJournal.TryStart(noor, details), () => ProgressJournal.Start(noor, details));
        Outcomes.AssertTwins(Begun.TryWrite(text.Text, noor), () => Begun.Write(text.Text, noor));
        Outcomes.AssertTwins(Begun.TryWrite(Entry(text, other), noor), () => Begun.Write(Entry(text, other), noor));
        Outcomes.AssertTwins(
            Begun.TryCorrect(number, Entry(text, other), other.Text, noor),
            () => Begun.Correct(number, Entry(text, other), other.Text, noor));
        Outcomes.AssertTwins(Begun.TryWithdraw(1, text.Text, noor), () => Begun.Withdraw(1, text.Text, noor));
        Outcomes.AssertTwins(Begun.TryShare(1, person, noor), () => Begun.Share(1, person.ToString(), noor));
        Outcomes.AssertTwins(Begun.TryUnshare(number, person, noor), () => Begun.Unshare(number, person.ToString(), noor));
        Outcomes.AssertTwins(Begun.TryMarkLevel(text.Text, noor), () => Begun.MarkLevel(text.Text, noor));
    }

    [Property(Arbitrary = [typeof(Typed)])]
    public void TryWrite_OneTextOfAnEntry_IsJudgedWhereverItIs(Typed text)
    {
        // One at a time: a text that nobody judged must not hide behind another that was refused.
        JournalEntry entry = new() { What = "x" };
        foreach ((string member, JournalEntry typed) in (ReadOnlySpan<(string, JournalEntry)>)
        [
            ("what", entry with { What = text.Text }), ("whyItMatters", entry with { WhyItMatters = text.Text }),
            ("ownContribution", entry with { OwnContribution = text.Text }), ("noticedBy", entry with { NoticedBy = text.Text }),
            ("benefit", entry with { Benefit = text.Text }), ("whatWorked/0", entry with { WhatWorked = [text.Text] }),
            ("idea", entry with { Idea = text.Text }), ("domain", entry with { Domain = text.Text }),
        ])
        {
            Validated<ProgressJournal> outcome = Begun.TryWrite(typed, TestJournals.By());
            Outcomes.AssertSound(
                outcome, "progress-journal", static journal => ProgressieJson.Write(journal),
                static json => ProgressieJson.Read<ProgressJournal>(json));
            Assert.Equal(
                FreeText.Check(text.Text).Issues.Select(issue => $"{issue.Code} /events/2/entry/{member}"),
                outcome.Report.Issues.Select(static issue => $"{issue.Code} {issue.Path}"));
        }
    }

    private static JournalEntry Entry(Typed text, Typed other) => new()
    {
        What = text.Text,
        WhyItMatters = other.Text,
        OwnContribution = text.Text,
        NoticedBy = other.Text,
        Benefit = text.Text,
        WhatWorked = [text.Text, other.Text],
        Idea = other.Text,
        Domain = text.Text,
    };
}
