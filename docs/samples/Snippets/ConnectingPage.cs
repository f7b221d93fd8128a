using Progressie;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Scales;

namespace Snippets;

/// <summary>docs/connecting.md.</summary>
public static class ConnectingPage
{
    public static string ChecklistToBoard()
    {
        SampleClock clock = new("2026-11-21T10:00:00+01:00");

        #region connecting-checklist
        ChecklistResponse response = ChecklistResponse.Start(
                ProgressieCatalog.BuiltIn.Checklists["leadership-checklist"], Writer.Of("lise", clock))
            .Mark("4-1", achieved: true, desired: true)
            .Note("4-1", ChecklistColumn.Achieved, "elke zes weken met iedereen")
            .Mark("3B-1", desired: true);

        Writer lise = Writer.Of("lise", clock).OnDevice("tablet-lise");
        CircleBoard board = CircleBoard.Start("leiden", "Mijn team leiden", lise)
            .Add(response.ToStatements(LanguageTag.Dutch), lise);

        foreach (CircleNote note in board.Notes)
        {
            Console.WriteLine($"{note.Zone} | {note.Text} | {note.How ?? "-"} | {note.Source!.Element}");
        }
        #endregion

        return Console.Taken();
    }

    public static string ScaleAndJournalToBoard()
    {
        SampleClock clock = new("2026-11-21T10:00:00+01:00");

        #region connecting-scale-journal
        Scale scale =
            Scale.Success("overdracht", "De overdracht", "Iedere dienst begint met wat hij moet weten.", "Daar is nog niets van.");
        Writer noor = Writer.Of("noor", clock).OnDevice("phone-noor");
        ScaleSeries series = ScaleSeries.Start(scale, noor).Record(
            ScaleReading.Of(ScaleAnswer.At(4.5m)) with
            {
                WhatIsThere = [new ScaleFinding { What = "het bord is om 14.45 uur vol", How = "we wisselen af" }],
                OneStepHigher = new OneStepHigher { LooksLike = "ook de avonddienst vult het bord" },
            },
            noor);

        Writer owner = Writer.Of("noor", clock);
        ProgressJournal journal = ProgressJournal.Start(owner, new JournalDetails { Id = JournalId.Parse("noor") })
            .Write(new JournalEntry { What = "een rustige overdracht op zondag", OwnContribution = "ik begon met de vragen" }, owner);

        CircleBoard board = CircleBoard.Start("kade", "De overdracht", noor)
            .Add(series.ToStatements(1), noor)
            .Add(journal.ToStatements(1), noor);

        foreach (CircleNote note in board.Notes)
        {
            Console.WriteLine($"{note.Zone} | {note.Text} | {note.How ?? "-"}");
        }
        #endregion

        return Console.Taken();
    }

    public static string ToTheNextConversation()
    {
        SampleClock clock = new("2026-11-21T10:00:00+01:00");
        Writer noor = Writer.Of("noor", clock).OnDevice("phone-noor");
        CircleBoard board = CircleBoard.Start("kade", "De overdracht", noor)
            .Add(CircleZone.Outer, "de sleutels hebben een vaste plek", noor, out NoteId keys)
            .Plan(keys, new CirclePlan { How = "haken ophangen", When = "maandag" }, noor);
        ScaleSeries series = ScaleSeries.Start(Scale.Success("overdracht", "De overdracht", "Alles bekend.", "Niets bekend."), noor).Record(
            ScaleReading.Of(ScaleAnswer.At(4.5m)) with { NextStep = new NextStep { What = "Kim vragen mee te lopen" } }, noor);

        #region connecting-steps
        Writer sam = Writer.Of("sam", clock);

        ConversationDetails details = new ConversationDetails { Topic = "De overdracht" }.Carry(board.Steps, series.Steps);

        Conversation talk = Conversation.Start(
            ProgressieCatalog.BuiltIn.Conversations[ConversationForms.FollowUpOpening],
            sam,
            [ConversationParticipant.Of("noor", "client"), ConversationParticipant.Of("sam", "coach")],
            details);

        foreach (NextStep step in talk.OpenSteps)
        {
            Console.WriteLine(
                $"{step.What} ({step.How ?? "-"}), from {step.Origin!.Board?.ToString() ?? step.Origin.Definition.ToString()}");
        }
        #endregion

        return Console.Taken();
    }

    public static string OneStep()
    {
        SampleClock clock = new("2026-11-21T10:00:00+01:00");
        Writer noor = Writer.Of("noor", clock).OnDevice("phone-noor"), sam = Writer.Of("sam", clock);
        CircleBoard board = CircleBoard.Start("kade", "De overdracht", noor)
            .Add(CircleZone.Outer, "de sleutels hebben een vaste plek", noor, out NoteId keys)
            .Plan(
                keys,
                new CirclePlan
                {
                    Owners = [new Participant { Id = ParticipantId.Parse("noor") }, new Participant { Id = ParticipantId.Parse("ravi") }],
                    HelpWanted = "een boormachine",
                },
                noor);
        Conversation talk = Conversation.Start(
            ProgressieCatalog.BuiltIn.Conversations[ConversationForms.FollowUpOpening],
            sam,
            [ConversationParticipant.Of("noor", "client"), ConversationParticipant.Of("sam", "coach")],
            new ConversationDetails { Id = ConversationId.Parse("noor-3") }.Carry(board.Steps));

        #region connecting-one-step
        // In the conversation it gets a day, and afterwards it is done.
        NextStep step = talk.OpenSteps[0];
        talk = talk.Decide(step with { On = new DateOnly(2026, 11, 27) }, noor);
        foreach (NextStep open in NextSteps.OpenOf(board.Steps, talk.Steps))
        {
            Console.WriteLine($"{open.What}, {open.On:yyyy-MM-dd}, {open.Owner} with {open.Partners[0]}, help: {open.HelpWanted}");
        }

        talk = talk.Review(step, NextStepStatus.Done, "ze hangen bij de deur", noor);
        Console.WriteLine(NextSteps.OpenOf(board.Steps, talk.Steps).Count);

        // The board hears it, and then says so by itself.
        board = board.Review(step, NextStepStatus.Done, noor);
        Console.WriteLine($"{board.OpenSteps.Count}, {board.GetNote(keys).Zone}");
        #endregion

        return Console.Taken();
    }
}
