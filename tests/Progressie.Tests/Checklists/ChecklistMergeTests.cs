using FsCheck;
using FsCheck.Fluent;
using Progressie.Checklists;
using Progressie.Internal;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Checklists;

/// <summary>Two drafts of one response that were filled in apart.</summary>
public sealed class ChecklistMergeTests
{
    private static readonly ResponseDetails Details = new() { Id = ResponseId.Parse("r-1") };

    private static readonly Arbitrary<(int Device, int Deed)[]> Scripts =
        (from device in Gen.Choose(0, 2) from deed in Gen.Choose(0, 1_000_000) select (device, deed)).ArrayOf().ToArbitrary();

    [Fact]
    public void Merge_WhatWasChangedAfterAChangeThatWasSeen_IsAsItWasChanged()
    {
        ChecklistResponse start = ChecklistResponse.Start(
            TestChecklists.Small, Writer.Anonymous(ManualClock.At("2026-05-01T09:00:00+02:00")), Details);
        foreach (string clock in (string[])["2062-01-01T00:00:00Z", "2026-05-02T09:00:00+02:00", "9999-12-31T23:59:59Z"])
        {
            ChecklistResponse old = start.Change(
                static it => it.Mark("a1", achieved: true).Note("a1", ChecklistColumn.Achieved, "oud"),
                Writer.Anonymous(ManualClock.At(clock)));
            Validated<ChecklistResponse> later = old.TryChange(
                static it => it.Mark("a1", desired: true).Note("a1", ChecklistColumn.Achieved, "nieuw"),
                Writer.Anonymous(ManualClock.At("2026-05-02T09:00:00+02:00")));
            ChecklistMerge merge = later.Value.Merge(old);
            Assert.Equal(later.Value, merge.Response);
            Assert.Equal(later.Value, old.Merge(later.Value).Response);
            Assert.Equal(
                later.Value, ProgressieJson.Read<ChecklistResponse>(ProgressieJson.Write(merge.Response), TestDefinitions.All).Value);
        }
    }

    [Fact]
    public void Merge_WhatWasFilledInApart_LosesNothing()
    {
        ManualClock clock = ManualClock.At("2026-05-01T09:00:00+02:00");
        Writer noor = Writer.Of("noor", clock);
        ChecklistResponse start = ChecklistResponse.Start(TestChecklists.Small, noor, Details);
        ChecklistResponse phone = Later(start, static it => it.Mark("a1", achieved: true).Note("a1", ChecklistColumn.Achieved, "zo"));
        ChecklistResponse tablet =
            Later(start, static it => it.Mark("a1", desired: true).Mark("a2").Intend("eerst dit").Intend("dan dat", "a1"));
        ChecklistResponse laptop = Later(start, static it => it.Intend("ook dit"));

        ChecklistMerge merge = phone.Merge(tablet);
        Assert.Equal((true, true), (merge.Response["a1"].IsAchieved, merge.Response["a1"].IsDesired));
        Assert.Equal(ItemState.Neither, merge.Response["a2"].State);
        Assert.Equal("zo", Assert.Single(merge.Response.Notes).Text);
        Assert.Equal("merge of drafts (0 differences)", merge.ToString());
        Assert.Equal(
            ["dan dat", "eerst dit", "ook dit"],
            merge.Response.Merge(laptop).Response.Intentions.Select(static intention => intention.Text));

        ChecklistResponse Later(ChecklistResponse response, Func<ChecklistResponse, ChecklistResponse> change)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            return response.Change(change, noor);
        }
    }

    [Fact]
    public void Merge_WhatDiffers_KeepsTheLaterAndTellsBoth()
    {
        ManualClock clock = ManualClock.At("2026-05-01T09:00:00+02:00");
        Writer noor = Writer.Of("noor", clock);
        ChecklistResponse start = ChecklistResponse.Start(TestChecklists.Small, noor, Details);
        clock.Advance(TimeSpan.FromMinutes(1));
        ChecklistResponse phone = start.Change(
            static it => it.Mark("a1", achieved: true).Note("a1", ChecklistColumn.Desired, "zo").Intend("bellen", "a1"), noor);
        clock.Advance(TimeSpan.FromMinutes(1));
        ChecklistResponse tablet = phone
            .Change(static it => it.RemoveNote("a1", ChecklistColumn.Desired), noor)
            .Change(static it => it.Mark("a1", achieved: false), noor);
        clock.Advance(TimeSpan.FromMinutes(1));
        phone = phone.Change(
            static it => it.WithIntentions([it.Intentions[0] with { Text = "mailen" }]), noor);

        ChecklistMerge merge = phone.Merge(tablet);
        Assert.False(merge.Response["a1"].IsAchieved);
        Assert.Equal("box of a1 (Achieved)", Assert.Single(merge.Boxes).ToString());
        Assert.False(merge.Boxes[0].IsCrossed);
        Assert.True(merge.Boxes[0].At > merge.Boxes[0].OtherAt);
        Assert.Equal("note on a1 (Desired)", Assert.Single(merge.Notes).ToString());
        Assert.Equal((null, "zo"), (merge.Notes[0].Kept, merge.Notes[0].Other));
        Assert.Equal(("mailen", "bellen"), (Assert.Single(merge.Intentions).Kept?.Text, merge.Intentions[0].Other?.Text));
        Assert.Equal("mailen", Assert.Single(merge.Response.Intentions).Text);
        Assert.Equal("intention from a1", merge.Intentions[0].ToString());
        Assert.Equal(merge, tablet.Merge(phone));
    }

    [Fact]
    public void Merge_AnIntentionThatOneDraftRemoved_DoesNotComeBackAndIsTold()
    {
        ManualClock clock = ManualClock.At("2026-05-01T09:00:00+02:00");
        Writer noor = Writer.Of("noor", clock);
        ChecklistResponse old = ChecklistResponse.Start(TestChecklists.Small, noor, Details)
            .Change(static it => it.Intend("bellen", "a1").Intend("eerst dit"), noor);
        NextStep carried = old.Steps[0];
        clock.Advance(TimeSpan.FromMinutes(1));
        ChecklistResponse told = old.Review(carried, NextStepStatus.Done, "gebeld", noor);
        clock.Advance(TimeSpan.FromMinutes(1));
        ChecklistResponse removed = old.Change(static it => it.WithIntentions([]), noor);
        Assert.Equal(["bellen", "eerst dit"], removed.RemovedIntentions.Select(static one => one.Intention.Text));
        Assert.All(removed.RemovedIntentions, one => Assert.Equal((clock.GetLocalNow(), "noor"), (one.At, one.By.ToString())));

        ChecklistMerge merge = told.Merge(removed);
        Assert.Empty(merge.Response.Intentions);
        Assert.Equal(
            [(null, "bellen", clock.GetLocalNow()), (null, "eerst dit", clock.GetLocalNow())],
            merge.Intentions.Select(static one => (one.Kept?.Text, one.Other?.Text, one.RemovedAt)));
        Assert.Equal(NextStepStatus.Done, merge.Response.RemovedIntentions[0].Intention.Status);
        Assert.Equal(merge, removed.Merge(told));
        Assert.Empty(merge.Response.Merge(old).Response.Intentions);

        // A new intention of the item is another step than the one that may have been taken along from here.
        ChecklistResponse next = merge.Response.Change(static it => it.Intend("mailen", "a1"), noor);
        Assert.False(next.Steps[0].IsSameStep(carried));
        Assert.Equal("PRG1201", Assert.Single(next.TryReview(carried, NextStepStatus.Done, null, noor).Report.Issues).Code.ToString());
        Assert.Equal("mailen", Assert.Single(next.Merge(old).Response.Intentions).Text);

        // Meant again it is the same step again, with what was told of it.
        ChecklistResponse again = next.Change(static it => it.Intend("Bellen", "a1"), noor);
        Assert.True(again.Steps[1].IsSameStep(carried));
        Assert.Equal("gebeld", again.Intentions[1].Outcome);
        Assert.Equal("eerst dit", Assert.Single(again.RemovedIntentions).Intention.Text);
        Assert.Equal(2, again.Merge(removed).Response.Intentions.Count);
    }

    [Fact]
    public void Merge_AnIntentionThatWasChangedAfterItWasRemovedElsewhere_StaysAndIsTold()
    {
        ManualClock clock = ManualClock.At("2026-05-01T09:00:00+02:00");
        Writer noor = Writer.Of("noor", clock);
        ChecklistResponse old = ChecklistResponse.Start(TestChecklists.Small, noor, Details)
            .Change(static it => it.Intend("bellen", "a1"), noor);
        clock.Advance(TimeSpan.FromMinutes(1));
        ChecklistResponse removed = old.Change(static it => it.WithIntentions([]), noor);
        clock.Advance(TimeSpan.FromMinutes(1));
        ChecklistResponse changed = old.Change(static it => it.Intend("bellen", "a1", new DateOnly(2026, 6, 9)), noor);

        ChecklistMerge merge = removed.Merge(changed);
        Assert.Equal(changed.Intentions, merge.Response.Intentions);
        Assert.Empty(merge.Response.RemovedIntentions);
        MergedIntention told = Assert.Single(merge.Intentions);
        Assert.Equal((changed.Intentions[0], null), (told.Kept, told.Other));
        Assert.Equal((removed.RemovedIntentions[0].At, "noor"), (told.RemovedAt, told.RemovedBy.ToString()));
        Assert.Equal("intention from a1", told.ToString());

        // What was removed after it was seen is removed after that, also by a clock that was wrong.
        Writer early = Writer.Of("noor", ManualClock.At("2026-04-01T09:00:00+02:00"));
        ChecklistResponse wrong = changed.Change(static it => it.WithIntentions([]), early);
        Assert.Empty(wrong.Merge(changed).Response.Intentions);
        ChecklistResponse back = wrong.Change(static it => it.Intend("bellen", "a1"), early);
        Assert.Single(back.Merge(wrong).Response.Intentions);
        Assert.Single(back.Merge(changed).Response.Intentions);
    }

    [Fact]
    public void Merge_OfTwoIntentionsAtOneItem_KeepsBothEachWithWhatWasToldOfIt()
    {
        ManualClock clock = ManualClock.At("2026-05-01T09:00:00+02:00");
        Writer noor = Writer.Of("noor", clock);
        ChecklistResponse start = ChecklistResponse.Start(TestChecklists.Small, noor, Details);
        ChecklistResponse phone = Intend("bellen"), tablet = Intend("het rooster nalopen"), laptop = Intend("mailen");
        phone = phone.Review(phone.Steps[0], NextStepStatus.Done, null, noor);
        clock.Advance(TimeSpan.FromMinutes(1));
        ChecklistResponse reworded =
            tablet.Change(static it => it.WithIntentions([it.Intentions[0] with { Text = "het rooster bespreken" }]), noor);
        ChecklistResponse removed = laptop.Change(static it => it.WithIntentions([]), noor);

        ChecklistResponse merged = phone.Merge(tablet).Response;
        Assert.Equal([("bellen", 1), ("het rooster nalopen", 2)], merged.Intentions.Select(static one => (one.Text, one.Number)));
        Assert.Equal("het rooster nalopen", Assert.Single(merged.OpenSteps).What);

        // It stays that intention when it is put in other words, or removed, on the device where it had another number.
        ChecklistResponse all = merged.Merge(laptop).Response;
        Assert.Equal(["bellen", "het rooster nalopen", "mailen"], all.Intentions.Select(static one => one.Text));
        Assert.Equal(
            ["bellen", "het rooster bespreken", "mailen"], all.Merge(reworded).Response.Intentions.Select(static one => one.Text).Order());
        Assert.Equal(["bellen", "het rooster nalopen"], all.Merge(removed).Response.Intentions.Select(static one => one.Text));
        ChecklistResponse[] drafts = [phone, reworded, removed, tablet, laptop];
        ChecklistResponse expected = drafts.Aggregate(Together);
        Assert.Equal(expected, drafts.Reverse().Aggregate(Together));
        Assert.All(drafts, draft => Assert.Equal(expected, Together(expected, draft)));
        Assert.Equal(
            expected, ProgressieJson.Read<ChecklistResponse>(ProgressieJson.Write(expected), TestDefinitions.All).Value);

        ChecklistResponse Intend(string text)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            return start.Change(it => it.Intend(text, "a1"), noor);
        }

        static ChecklistResponse Together(ChecklistResponse one, ChecklistResponse other) => one.Merge(other).Response;
    }

    [Fact]
    public void Merge_OfDraftsThatWereBothCompleted_KeepsTheLaterAndKnowsAllRequests()
    {
        ManualClock clock = ManualClock.At("2026-05-01T09:00:00+02:00");
        Writer noor = Writer.Of("noor", clock);
        ChecklistResponse start = ChecklistResponse.Start(TestChecklists.Small, noor, Details);
        ChecklistResponse first = start.Complete(noor.WithId("c-1")), twin = start.Complete(noor.WithId("c-0"));
        clock.Advance(TimeSpan.FromMinutes(1));
        ChecklistResponse last = start.Complete(noor), other = start.Complete(noor.WithId("c-2"));
        foreach (ChecklistResponse[] drafts in (ChecklistResponse[][])[[first, twin, last], [twin, other, first], [last, first, other]])
        {
            ChecklistResponse merged = drafts.Aggregate(static (one, two) => one.Merge(two).Response);
            Assert.Equal(merged, drafts.Reverse().Aggregate(static (one, two) => one.Merge(two).Response));
            Assert.Equal(merged, drafts[0].Merge(drafts[1].Merge(drafts[2]).Response).Response);
            Assert.Equal(last.CompletedAt, merged.CompletedAt);
            Assert.Equal(drafts.Contains(other) ? other.CompletionId : null, merged.CompletionId);
            merged = ProgressieJson.Read<ChecklistResponse>(ProgressieJson.Write(merged), TestDefinitions.All).Value;
            Assert.All(
                drafts.Where(static draft => draft.CompletionId is not null),
                draft => Assert.Equal(merged, merged.Complete(noor.WithId(draft.CompletionId!.Value))));
            Assert.False(merged.TryComplete(noor.WithId("c-3")).IsValid);
        }
    }

    [Fact]
    public void Merge_OfManyReviewsThatAreTheSame_CostsAsMuchAsTheyAreLong()
    {
        Merge(10);
        long half = Merge(500), whole = Merge(1_000);
        Assert.InRange(whole, half, half * 5 / 2);

        static long Merge(int count)
        {
            Writer noor = Writer.Of("noor", ManualClock.At("2026-05-01T09:00:00+02:00"));
            ChecklistResponse draft = ChecklistResponse.Start(TestChecklists.Small, noor, Details).Intend("bellen");
            string json = ProgressieJson.Write(draft.Review(draft.Steps[0], NextStepStatus.Done, "o", noor));
            int at = json.IndexOf("\"reviews\":[", StringComparison.Ordinal) + 11, end = json.IndexOf(']', at);
            string many = json[..at] + string.Join(',', Enumerable.Repeat(json[at..end], count)) + json[end..];
            ChecklistResponse read = ProgressieJson.Read<ChecklistResponse>(many, TestDefinitions.All).Value;
            ChecklistResponse more = read.Review(read.Steps[0], NextStepStatus.LetGo, null, noor);
            long before = GC.GetAllocatedBytesForCurrentThread();
            read.Merge(more);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Merge_OfWhatIsNotOneResponse_IsRefused()
    {
        ManualClock clock = ManualClock.At("2026-05-01T09:00:00+02:00");
        ChecklistResponse start = ChecklistResponse.Start(TestChecklists.Small, Writer.Of("noor", clock), Details);
        Assert.Equal(
            "PRG4313 /checklist",
            Codes(start, ChecklistResponse.Start(TestChecklists.Small2, Writer.Of("noor", clock), Details)));
        Assert.Equal(
            "PRG4314 /id",
            Codes(start, ChecklistResponse.Start(
                TestChecklists.Small, Writer.Of("noor", clock), new ResponseDetails { Id = ResponseId.Parse("r-2") })));
        Assert.Equal(
            "PRG4314 /respondent/id", Codes(start, ChecklistResponse.Start(TestChecklists.Small, Writer.Of("lise", clock), Details)));
        ChecklistResponse amended = start
            .Complete(Writer.Anonymous(clock))
            .Amend(static it => it.Mark("a1"), null, Writer.Anonymous(clock));
        Assert.Equal("PRG4315 /amendments", Codes(start, amended));
        Assert.Equal(
            "PRG4311 /completedAt", Refused(amended.TryChange(static it => it.Mark("a1"), Writer.Anonymous(clock)).Report));

        // A key that is given later makes it no other response.
        ChecklistResponse without = ChecklistResponse.Start(TestChecklists.Small, Writer.Of("noor", clock));
        Assert.Equal("r-1", without.Merge(start).Response.Id.ToString());

        // What has no moment, and a clock that was wrong, is told.
        Assert.Equal(
            "PRG4316 /extensions/host",
            Codes(
                start.WithExtensions(HostExtensions.Empty.With("host", "1")),
                start.WithExtensions(HostExtensions.Empty.With("host", "2"))));
        clock.Advance(TimeSpan.FromDays(-30));
        Validated<ChecklistResponse> early = start.TryChange(static it => it.Mark("a1"), Writer.Anonymous(clock));
        Assert.Equal("PRG1101 /changes", Refused(early.Report));
        Assert.Equal("PRG1101 /changes", Codes(start, early.Value));

        static string Codes(ChecklistResponse one, ChecklistResponse other) => Refused(one.TryMerge(other).Report);

        static string Refused(ValidationReport report) =>
            string.Join(' ', report.Issues.Select(static issue => $"{issue.Code} {issue.Path}"));
    }

    [Fact]
    public void Merge_WhateverWasDoneOnThreeDevices_IsTheSameInAnyOrder() => Props.ForAll(
        Scripts,
        static script =>
        {
            ChecklistResponse[] drafts = Play(script);
            (ChecklistResponse a, ChecklistResponse b, ChecklistResponse c) = (drafts[0], drafts[1], drafts[2]);
            ChecklistMerge ab = a.Merge(b), ba = b.Merge(a);
            Assert.Equal(ab.Response, ba.Response);
            Assert.Equal(ab, ba);
            Assert.Equal(a, a.Merge(a).Response);
            Assert.Equal(ab.Response, ab.Response.Merge(a).Response);
            Assert.Equal(ab.Response.Merge(c).Response, a.Merge(b.Merge(c).Response).Response);

            // What it makes is written and read as any other, and to the byte.
            string json = ProgressieJson.Write(ab.Response);
            ChecklistResponse read = ProgressieJson.Read<ChecklistResponse>(json, TestDefinitions.All).Value;
            Assert.Equal(ab.Response, read);
            Assert.Equal(json, ProgressieJson.Write(read));
        });

    [Fact]
    public void Merge_OfEachBoxAndNote_IsWhatWasChangedLastAnywhere() => Props.ForAll(
        Scripts,
        static script =>
        {
            ChecklistResponse[] drafts = Play(script);
            ChecklistResponse merged = drafts[0].Merge(drafts[1]).Response.Merge(drafts[2]).Response;
            foreach (ChecklistItem item in merged.Checklist.Items)
            {
                foreach (ChecklistColumn column in Enum.GetValues<ChecklistColumn>())
                {
                    ChecklistResponse lastBox = Latest(change => change.OfBox(column)), lastNote = Latest(change => change.OfNote(column));
                    Assert.Equal(Crossed(lastBox), Crossed(merged));
                    Assert.Equal(lastNote.FindNote(item.Id, column), merged.FindNote(item.Id, column));

                    bool Crossed(ChecklistResponse response) =>
                        column == ChecklistColumn.Achieved ? response[item.Id].IsAchieved : response[item.Id].IsDesired;

                    ChecklistResponse Latest(Func<ItemChange, DateTimeOffset?> of) => drafts.MaxBy(
                        draft => draft.Changes.Where(change => change.Item == item.Id).Select(of).FirstOrDefault()
                            ?? DateTimeOffset.MinValue)!;
                }
            }

            // No intention is lost: each is there, or told with what is kept.
            IEnumerable<string> told = drafts[0].Merge(drafts[1]).Intentions.Select(static one => one.Other?.Text ?? string.Empty);
            ChecklistResponse two = drafts[0].Merge(drafts[1]).Response;
            Assert.Empty(drafts[0].Intentions.Concat(drafts[1].Intentions).Select(static intention => intention.Text)
                .Except(two.Intentions.Select(static intention => intention.Text).Concat(told)));
        });

    /// <summary>Three devices go on with one draft, without seeing each other.</summary>
    private static ChecklistResponse[] Play((int Device, int Deed)[] script)
    {
        ManualClock clock = ManualClock.At("2026-05-01T09:00:00+02:00");
        Writer noor = Writer.Of("noor", clock);
        ChecklistResponse start = ChecklistResponse.Start(TestChecklists.Small, noor, Details);
        ChecklistResponse[] drafts = [start, start, start];
        foreach ((int device, int deed) in script)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            ItemId item = start.Checklist.Items[deed / 10 % start.Checklist.Items.Count].Id;
            ChecklistColumn column = (ChecklistColumn)(deed / 100 % 2);
            bool isCrossed = deed / 1000 % 2 == 0;
            if (deed / 10_000 % 3 == 0 && drafts[device].Intentions is { Count: > 0 } intentions)
            {
                drafts[device] = Tell(drafts[device], intentions[deed % intentions.Count], device, deed, clock);
                continue;
            }

            drafts[device] = drafts[device].Change(
                it => (deed % 10) switch
                {
                    0 => it.MarkNotSeen(item),
                    1 => it.Mark(item),
                    2 or 3 => column == ChecklistColumn.Achieved
                        ? it.Mark(item, achieved: isCrossed)
                        : it.Mark(item, desired: isCrossed),
                    4 => it.RemoveNote(item, column),
                    5 or 6 => it.Note(item, column, FormattableString.Invariant($"woorden {deed}")),
                    7 => it.Intend(FormattableString.Invariant($"stap {deed % 5}")),
                    8 => it.Intend(FormattableString.Invariant($"stap {deed}"), item),
                    _ when deed / 10 % 2 == 0 && it.Intentions.Count > 0 =>
                        it.WithIntentions([.. it.Intentions.Where((_, index) => index != deed / 20 % it.Intentions.Count)]),
                    _ => it.StopAt(item),
                },
                noor);
        }

        return drafts;
    }

    /// <summary>Something is told of an intention, put right, taken back or erased, by a clock that may be wrong.</summary>
    private static ChecklistResponse Tell(ChecklistResponse draft, Intention intention, int device, int deed, ManualClock clock)
    {
        ManualClock wrong = ManualClock.At(Moments.Text(clock.GetLocalNow().AddHours((deed / 100 % 7) - 3).AddSeconds(device)));
        Writer writer = Writer.Of("noor", wrong);
        writer = deed / 1000 % 2 == 0 ? writer.WithId(FormattableString.Invariant($"{device}-{deed}")) : writer;
        writer = deed / 1000 % 3 == 0 ? writer.On(new DateOnly(2026, 5, 1 + (deed % 28))) : writer;
        NextStep step = intention.ToNextStep(draft);
        int count = intention.ReviewEvents.Count, number = count == 0 ? 1 : 1 + (deed % count);
        string words = FormattableString.Invariant($"woorden {deed}");
        Validated<ChecklistResponse> told = (deed / 10 % 6) switch
        {
            0 or 1 or 2 => draft.TryReview(step, (NextStepStatus)(deed % 3), words, writer),
            3 => draft.TryCorrectReview(step, number, (NextStepStatus)(deed % 3), null, words, writer),
            4 => draft.TryWithdrawReview(step, number, words, writer),
            _ => draft.TryEraseReview(step, number),
        };
        return told.TryGetValue(out ChecklistResponse? after) ? after : draft;
    }
}
