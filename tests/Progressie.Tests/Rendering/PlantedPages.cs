using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Motivation;
using Progressie.Rendering;
using Progressie.Scales;
using Progressie.Tests.Support;

namespace Progressie.Tests.Rendering;

/// <summary>Pages of results that hold the same words in every place where a person, or a host, can write something.</summary>
internal static class PlantedPages
{
    private static readonly ProgressiePages Pages = new(ProgressieTexts.BuiltIn);

    internal static IEnumerable<(string Name, Page Page)> Of(string words)
    {
        ManualClock clock = ManualClock.At("2026-11-21T14:30:00+01:00");
        Participant noor = new() { Id = ParticipantId.Parse("p-1"), Name = words };
        return
        [
            .. Checklists(words, clock),
            .. Talks(words, noor, clock),
            .. Journals(words, noor, clock),
            .. Scales(words, noor, clock),
            .. Boards(words, noor, clock),
            ("report", Show(Refused(words))),
        ];
    }

    private static ValidationReport Refused(string words)
    {
        string text = System.Text.Json.JsonSerializer.Serialize(words);
        return ProgressieJson.Read<Checklist>($$"""{"document":"checklist","schema":1,"id":{{text}},{{text}}:1}""").Report.Named(words);
    }

    private static Page Show(ValidationReport report) => Pages.Of(report, LanguageTag.Dutch);

    private static IEnumerable<(string Name, Page Page)> Checklists(string words, ManualClock clock)
    {
        Checklist checklist = Definition(words, 1), next = Definition(words + "!", 2);
        ChecklistResponse response = ChecklistResponse.Start(checklist, Writer.Anonymous(clock))
            .Mark("a1", achieved: true)
            .Mark("b2", achieved: true, desired: true)
            .Note("b2", ChecklistColumn.Achieved, words)
            .Note("b2", ChecklistColumn.Desired, words)
            .Intend(new Intention { Text = words, Item = ItemId.Parse("b2"), On = new DateOnly(2026, 12, 1) })
            .Intend(words);
        yield return ("checklist", Pages.Of(checklist, LanguageTag.Dutch));
        yield return ("score", Pages.Of(response.Score(), LanguageTag.Dutch));
        yield return ("analysis", Pages.Of(response.Analyse(), LanguageTag.Dutch));
        yield return ("comparison", Pages.Of(response.Mark("b2", achieved: true).CompareWith(response), LanguageTag.Dutch));
        yield return ("diff", Pages.Of(next.CompareWith(checklist), LanguageTag.English));
    }

    private static Checklist Definition(string words, int version)
    {
        LocalizedText text = LocalizedText.In(LanguageTag.Dutch, words);
        ChecklistDraft draft = TestChecklists.SmallDraft;
        return Checklist.Create(draft with
        {
            Version = DefinitionVersion.FromNumber(version),
            Languages = [LanguageTag.Dutch],
            Title = text,
            Introduction = text,
            Credit = text,
            Intentions = draft.Intentions with { Question = text },
            Columns =
            [
                .. draft.Columns.Select(pair => pair with
                {
                    Achieved = new ColumnText { Label = text, Question = text },
                    Desired = new ColumnText { Label = text, Question = text },
                }),
            ],
            Parts =
            [
                .. draft.Parts.Select(part => part with
                {
                    Title = text,
                    Sections =
                    [
                        .. part.Sections.Select(
                            section => section with { Title = text, Items = [.. section.Items.Select(item => item with { Text = text })] }),
                    ],
                }),
            ],
        });
    }

    private static IEnumerable<(string Name, Page Page)> Talks(string words, Participant noor, ManualClock clock)
    {
        NextStep step = new() { What = words, How = words, When = words, On = new DateOnly(2026, 12, 1), NoticedBy = words, Owner = noor };
        Writer client = Writer.Of("p-1", clock), coach = Writer.Of("p-2", clock);
        ConversationDetails details = new() { Topic = words, Carried = [step, step] };
        ConversationParticipant[] people =
            [
                new ConversationParticipant { Person = noor, Party = PartyId.Parse("client") },
                ConversationParticipant.Of("p-2", "coach", words),
            ];
        Conversation talk = Conversation.Start(CoreModels.Helping, coach, people, details)
            .Say("earlier-success", words, Answer.Of("success", words).And("how", words), client)
            .Say("progress-need", words, Answer.Of("need", words).And("why", words), client)
            .Note(words, client)
            .Decide(step, client)
            .Review(1, NextStepStatus.Done, words, client)
            .SwitchRole(ProgressRole.Training, words, coach);
        DirectingPreparation preparation = DirectingPreparation.Create(new DirectingPreparationDraft
        {
            By = noor.Id,
            Expectation = words,
            Reason = words,
            FixedPoints = [words, words],
            FreePoints = [words],
            HasToComeUp = words,
        });
        yield return ("conversation", Pages.Of(talk.ViewFor(noor.Id), LanguageTag.Dutch));
        yield return ("guidance", Pages.Of(talk.GuideForEveryone(talk.StartedAt), talk, LanguageTag.Dutch));
        yield return ("preparation", Pages.Of(preparation, LanguageTag.English));
        yield return ("model", Pages.Of(Model(words), LanguageTag.Dutch));
    }

    private static ConversationModel Model(string words)
    {
        // In the words of a model, braces are places that have to be filled in.
        string whole = words.Replace('{', '(').Replace('}', ')');
        LocalizedText text = LocalizedText.Of(whole, whole);
        ConversationModelDraft draft = ProgressieCatalog.BuiltIn.Conversations["intervision"].ToDraft();
        return ConversationModel.Create(draft with
        {
            Title = text,
            Introduction = text,
            Credit = text,
            Parties = [.. draft.Parties.Select(party => party with { Title = text })],
            Steps =
            [
                .. draft.Steps.Select(
                    step => step with { Title = text, Aim = text, Questions = [text, text], FollowUps = [text], Pitfalls = [text] }),
            ],
        });
    }

    private static IEnumerable<(string Name, Page Page)> Journals(string words, Participant noor, ManualClock clock)
    {
        Writer owner = Writer.Of(noor.Id, clock);
        JournalEntry entry = new()
        {
            What = words,
            WhyItMatters = words,
            OwnContribution = words,
            NoticedBy = words,
            Benefit = words,
            WhatWorked = [words],
            Idea = words,
            Domain = words,
        };
        ProgressJournal journal = ProgressJournal.Start(owner, new JournalDetails { Name = noor.Name })
            .Write(entry, owner).Correct(1, entry with { What = words + "!" }, words, owner).MarkLevel(words, owner);
        Writer later = Writer.Of(noor.Id, clock.Advance(TimeSpan.FromDays(40)));
        journal = journal.Write(words, later).Write(entry, later).Write(entry, later).Write(entry, later).Withdraw(4, words, later);
        yield return ("journal", Pages.Of(journal, LanguageTag.Dutch));
        yield return ("journal-view", Pages.Of(journal.ViewFor("p-1"), LanguageTag.Dutch));
        yield return ("strategies", Pages.Of(journal.WhatKeepsWorking, LanguageTag.Dutch));
        yield return ("then-and-now", Pages.Of(journal.ThenAndNow, LanguageTag.Dutch));
        yield return ("resurfaced", Pages.Of(journal.Resurface(new DateOnly(2030, 1, 1)), LanguageTag.Dutch));
    }

    private static IEnumerable<(string Name, Page Page)> Scales(string words, Participant noor, ManualClock clock)
    {
        Scale scale = Scale.Create(TestScales.HalvesDraft with
        {
            Topic = words,
            TimeFrame = words,
            Ten = words + " 10",
            Zero = words + " 0",
            OtherPerspectives = [new ScalePerspective { Id = PerspectiveId.Parse("colleague"), Words = words }],
        });
        ScaleReading reading = new()
        {
            Answer = ScaleAnswer.At(4m) with { Words = words },
            WhatIsThere = [new ScaleFinding { What = words, How = words }, new ScaleFinding { What = words }],
            EarlierHighest = EarlierHighest.At(6m) with { When = words, WhatWorked = words },
            OneStepHigher = new OneStepHigher { LooksLike = words },
            Coping = [words],
            Keeps = [words, words],
            NextStep = new NextStep { What = words, How = words },
        };
        ScaleSeries series = ScaleSeries.Start(scale, Writer.Of(noor.Id, clock), new ScaleSeriesDetails { Owner = noor })
            .Record(reading, Writer.Of(noor.Id, clock))
            .Record(ScaleAnswer.Below(-1m) with { Words = words }, Writer.Of(noor.Id, clock))
            .Record(reading with { Perspective = PerspectiveId.Parse("colleague") }, Writer.Of(noor.Id, clock));
        yield return ("series", Pages.Of(series, LanguageTag.English));
        yield return ("scale-guidance", Pages.Of(scale.GuideNow(), LanguageTag.English));
    }

    private static IEnumerable<(string Name, Page Page)> Boards(string words, Participant noor, ManualClock clock)
    {
        Participant lise = new() { Id = ParticipantId.Parse("p-2"), Name = words };
        Writer one = Writer.Of("p-1", clock).OnDevice("a"), other = Writer.Of("p-2", clock).OnDevice("b");
        CircleDetails details = new() { Form = CircleForm.TwoSided, HasBeyond = true, WhyItMatters = words, Participants = [noor, lise] };
        CirclePlan plan = new() { Owners = [noor], How = words, When = words, HelpWanted = words };
        CircleBoard start = CircleBoard.Start("b-1", words, one, details);
        CircleBoard board = start
            .Add(CircleZone.Outer, words, words, words, one, out NoteId first)
            .Add(CircleZone.Inner, words, other, out NoteId second)
            .Add(CircleZone.Inner, words, one)
            .Plan(first, plan, one)
            .RewordTopic(words, words, one)
            .Enter(CirclePhase.CompareInner, one)
            .Link(first, second, one);
        CircleBoard apart = board.Reword(first, words, one);
        CircleMerge merge = apart.Merge(board.Reword(first, words + "!", other).Move(first, CircleZone.Beyond, words, other));
        yield return ("board", Pages.Of(merge.Board.ViewForEveryone(), LanguageTag.Dutch));
        yield return ("merge", Pages.Of(merge, LanguageTag.Dutch));
        yield return ("merge-all", Pages.Of(start.Merge(board), LanguageTag.English));
        yield return ("history", Pages.Of(board.Find(first)!, board.ViewForEveryone(), LanguageTag.Dutch));
        yield return ("sides", Pages.Of(board.CompareSides(), LanguageTag.Dutch));
    }
}
