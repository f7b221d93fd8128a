using Microsoft.Extensions.DependencyInjection;
using Progressie;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Json;
using Progressie.Rendering;

namespace Snippets;

/// <summary>docs/checklist.md.</summary>
public static class LeadershipChecklistPage
{
    #region checklist-common
    private static readonly ProgressieCatalog Catalog = ProgressieCatalog.BuiltIn;

    private static readonly ProgressiePages Pages = new(Catalog.Texts);
    #endregion

    public static string Definition()
    {
        #region checklist-definition
        Checklist checklist = ProgressieCatalog.BuiltIn.Checklists[LeadershipChecklist.Id];

        foreach (ChecklistSection section in checklist.Sections)
        {
            Console.WriteLine(
                $"{section.Id,-3}{section.Polarity,-9}{section.Items.Count}  {checklist.Show(section.Title, LanguageTag.English)}");
        }
        #endregion

        return Console.Taken();
    }

    public static string Columns()
    {
        Checklist checklist = Catalog.Checklists[LeadershipChecklist.Id];

        #region checklist-columns
        foreach (ColumnPair pair in checklist.Columns)
        {
            TextInLanguage achieved = checklist.Show(pair.Achieved.Label, LanguageTag.Dutch);
            TextInLanguage desired = checklist.Show(pair.Desired.Label, LanguageTag.Dutch);
            Console.WriteLine($"{pair.Polarity,-9}{achieved,-26}{desired}");
        }
        #endregion

        return Console.Taken();
    }

    public static string Form()
    {
        #region checklist-own-form
        Checklist checklist = ProgressieCatalog.BuiltIn.Checklists[LeadershipChecklist.Id];
        LanguageTag language = LanguageTag.English;

        ChecklistSection section = checklist.SectionOf(LeadershipChecklist.Item2B6);
        ColumnPair columns = checklist.ColumnsFor(section.Polarity);

        Console.WriteLine(checklist.Show(checklist.GetItem(LeadershipChecklist.Item2B6).Text, language));
        Console.WriteLine(
            $"[ ] {checklist.Show(columns.Achieved.Label, language)}   [ ] {checklist.Show(columns.Desired.Label, language)}");
        #endregion

        return Console.Taken();
    }

    public static string States()
    {
        Checklist checklist = Catalog.Checklists[LeadershipChecklist.Id];

        #region checklist-states
        Writer lise = Writer.Of("lise", TimeProvider.System);
        ChecklistResponse response = ChecklistResponse.Start(checklist, lise)
            .Mark("2B-1", achieved: true)
            .Mark("2B-2", desired: true)
            .Mark("2B-3", achieved: true, desired: true)
            .Mark("2B-4");

        foreach (ChecklistItem item in checklist.Sections[3].Items.Take(5))
        {
            ItemMark mark = response[item.Id];
            Console.WriteLine($"{item.Id}  {mark.State}");
        }
        #endregion

        return Console.Taken();
    }

    public static string OneBox()
    {
        Checklist checklist = Catalog.Checklists["leadership-checklist"];
        Writer lise = Writer.Of("lise", TimeProvider.System);

        #region checklist-one-box
        ChecklistResponse response = ChecklistResponse.Start(checklist, lise)
            .Mark("1A-1", achieved: true)
            .Mark("1A-1", desired: true)        // says nothing about the other box
            .Mark("1A-2", achieved: true)
            .Mark("1A-2", achieved: false);     // uncrossed, and still seen

        Console.WriteLine($"{response["1A-1"].State}, {response["1A-2"].State}");
        #endregion

        return Console.Taken();
    }

    public static string Typed()
    {
        Checklist checklist = Catalog.Checklists["leadership-checklist"];
        Writer lise = Writer.Of("lise", TimeProvider.System);
        ChecklistResponse response = ChecklistResponse.Start(checklist, lise);
        string itemFromForm = "2B-66", textFromForm = "a\vb";

        #region checklist-typed
        Validated<ChecklistResponse> noted = response.TryNote(itemFromForm, ChecklistColumn.Desired, textFromForm);

        foreach (ValidationIssue issue in noted.Report.Issues)
        {
            Console.WriteLine($"{issue.Code} at {issue.Path}");
        }

        ValidationReport report = FreeText.Check(textFromForm).Named("remark");
        Console.Write(Pages.Of(report, LanguageTag.English).ToText());
        #endregion

        return Console.Taken();
    }

    public static string NextSteps()
    {
        Checklist checklist = Catalog.Checklists[LeadershipChecklist.Id];
        Writer lise = Writer.Of("lise", TimeProvider.System);
        ChecklistResponse response = ChecklistResponse.Start(checklist, lise).Mark("2A-4", desired: true);

        #region checklist-next-step
        response = response
            .Note("2A-4", ChecklistColumn.Desired, "Put the summer rota on the table in June's meeting.")
            .Intend("Divide the summer shifts together.", item: "2A-4", on: new DateOnly(2026, 6, 9));

        NextStep step = response.OpenSteps[0];

        Console.WriteLine($"{step.What} How: {step.How}");
        Console.WriteLine($"{step.Status}, from {step.Origin!.Definition} item {step.Origin.Element}");

        response = response.Review(step, NextStepStatus.Done, "It took two evenings.", lise);
        Console.WriteLine(response.OpenSteps.Count);

        // That was the rota of another team: what it closed is open again.
        response = response.WithdrawReview(step, 1, "another team", lise);
        Console.WriteLine(response.OpenSteps.Count);
        #endregion

        return Console.Taken();
    }

    public static string TwoDevices()
    {
        SampleClock clock = new("2026-06-05T09:00:00+02:00");
        Writer lise = Writer.Of("lise", clock);
        ChecklistResponse draft = ChecklistResponse.Start(
            Catalog.Checklists[LeadershipChecklist.Id], lise, new ResponseDetails { Id = ResponseId.Parse("lise-2026-06") });

        #region checklist-merge
        ChecklistResponse onPhone = draft.Change(
            static response => response.Mark("2A-4", achieved: true).Note("2A-4", ChecklistColumn.Achieved, "At the last rota."), lise);
        ChecklistResponse onLaptop = draft.Change(
            static response => response.Mark("2A-4", desired: true).Note("2A-4", ChecklistColumn.Achieved, "In June."),
            lise.At(clock.GetLocalNow().AddHours(1)));

        ChecklistMerge merge = onPhone.Merge(onLaptop);
        Console.WriteLine(merge.Response["2A-4"]);
        Console.Write(Pages.Of(merge, LanguageTag.English).ToText());
        Console.WriteLine(merge == onLaptop.Merge(onPhone));
        #endregion

        return Console.Taken();
    }

    public static string Resume()
    {
        Writer lise = Writer.Of("lise", TimeProvider.System);
        Checklist checklist = Catalog.Checklists[LeadershipChecklist.Id];

        #region checklist-resume
        ChecklistResponse paused = ChecklistResponse.Start(checklist, lise)
            .Mark("1A-1", achieved: true)
            .StopAt("1B-1");

        ChecklistResponse resumed = ProgressieJson.Read<ChecklistResponse>(ProgressieJson.Write(paused), Catalog).Value;

        Console.WriteLine($"{resumed.Status}, go on with {resumed.ResumeAt?.Id}");
        #endregion

        return Console.Taken();
    }

    public static string Amend()
    {
        Checklist checklist = Catalog.Checklists[LeadershipChecklist.Id];
        SampleClock clock = new("2026-05-18T09:52:00+02:00");
        Writer lise = Writer.Of("lise", clock);
        ChecklistResponse completed = ChecklistResponse.Start(checklist, lise).Mark("3A-7", desired: true).Complete(lise);
        clock.MoveTo("2026-05-20T17:00:00+02:00");

        #region checklist-amend
        ChecklistResponse amended = completed.Amend(
            change => change.Mark("3A-7", achieved: true),
            "Thought of two meetings in which I did say it.",
            lise);

        ChecklistResponse asCompleted = amended.BeforeAmendment(0);

        Console.WriteLine($"now {amended["3A-7"].State}, at completion {asCompleted["3A-7"].State}");
        Console.WriteLine($"{amended.Status}: {amended.Amendments[0].Reason}");
        #endregion

        return Console.Taken();
    }

    public static string Score()
    {
        #region checklist-score
        ChecklistResponse response = ProgressieJson.Read<ChecklistResponse>(SampleData.Read("lise-2026-05.json"), Catalog).Value;
        ChecklistScore score = response.Score();

        ProgressTally section = score["2B"];
        ProgressTally part = score.GetPart("2");
        ProgressTally avoid = score.Of(Polarity.Avoid);
        ProgressTally total = score.Total;

        Console.WriteLine($"2B:     {section}");
        Console.WriteLine($"part 2: {part}");
        Console.WriteLine($"avoid:  {avoid}");
        Console.WriteLine($"total:  {total}");

        string mostDesired = string.Join(", ", score.MostDesired.Select(most => most.Section.Id));
        Console.WriteLine($"most desired in {mostDesired}");
        #endregion

        return Console.Taken();
    }

    public static string Analysis()
    {
        Writer lise = Writer.Of("lise", TimeProvider.System);
        ChecklistResponse response = ProgressieJson.Read<ChecklistResponse>(SampleData.Read("lise-2026-05.json"), Catalog).Value;

        #region checklist-analysis
        ChecklistAnalysis analysis = response.Analyse();

        AnalysedItem first = analysis.Desired[0];
        Console.WriteLine($"{analysis.Achieved.Count} achieved, {analysis.Desired.Count} desired, {analysis.Intentions.Count} to do first");
        Console.WriteLine($"{first.Item.Id}: {analysis.Checklist.Show(first.Column.Question, LanguageTag.Dutch)}");
        Console.WriteLine(first.How ?? "nothing noted yet");

        ChecklistAnalysis other = ChecklistResponse.Start(analysis.Checklist, lise).Mark("1A-1", achieved: true).Analyse();
        foreach (ValidationIssue hint in other.Hints.Issues)
        {
            Console.WriteLine($"{hint.Code}: {Pages.Sentence(hint, LanguageTag.English)}");
        }
        #endregion

        return Console.Taken();
    }

    public static string Comparison()
    {
        #region checklist-comparison
        ChecklistResponse may = ProgressieJson.Read<ChecklistResponse>(SampleData.Read("lise-2026-05.json"), Catalog).Value;
        ChecklistResponse november = ProgressieJson.Read<ChecklistResponse>(SampleData.Read("lise-2026-11.json"), Catalog).Value;

        ChecklistComparison change = november.CompareWith(may);

        Console.Write(Pages.Of(change, LanguageTag.English).ToText());
        #endregion

        return Console.Taken();
    }

    public static string OwnChecklist()
    {
        string json = SampleData.Read("handover-checklist.v1.json");

        #region checklist-own
        Validated<Checklist> read = ProgressieJson.Read<Checklist>(json);
        if (read.TryGetValue(out Checklist? handover))
        {
            ProgressieCatalog catalog = ProgressieCatalog.BuiltIn.With(handover);

            Console.WriteLine($"{handover}: {read.Report.Issues.Count} issues");
            Console.WriteLine(string.Join(", ", catalog.Checklists.Ids));
        }
        else
        {
            Console.Write(Pages.Of(read.Report, LanguageTag.Dutch).ToText());
        }
        #endregion

        return Console.Taken();
    }

    public static void Register(IServiceCollection services, string json)
    {
        #region checklist-register-own
        services.AddProgressie(progressie => progressie.AddChecklist(json));
        #endregion
    }

    public static string Linter()
    {
        Checklist handover = ProgressieJson.Read<Checklist>(SampleData.Read("handover-checklist.v1.json")).Value;

        #region checklist-linter
        ChecklistDraft draft = handover.ToDraft();
        ChecklistPart part = draft.Parts[0];
        ChecklistSection avoid = part.Sections[1];
        ChecklistItem unclear = avoid.Items[0] with { Text = LocalizedText.In(LanguageTag.Dutch, "Ik loop weg voordat er vragen zijn.") };

        ValidationReport report = ChecklistLinter.Lint(draft with
        {
            Parts = [part with { Sections = [part.Sections[0], avoid with { Items = [unclear, avoid.Items[1]] }] }],
        });

        Console.Write(Pages.Of(report, LanguageTag.English).ToText());
        Console.WriteLine($"can be published: {report.IsValid}");
        #endregion

        return Console.Taken();
    }

    public static string Versions()
    {
        Checklist first = ProgressieJson.Read<Checklist>(SampleData.Read("handover-checklist.v1.json")).Value;

        #region checklist-next-version
        ChecklistDraft draft = first.ToDraft();
        ChecklistPart part = draft.Parts[0];
        ChecklistSection helps = part.Sections[0];

        ChecklistItem reworded = helps.Items[1] with
        {
            Text =
                LocalizedText.Of(nl: "Ik zet de drie belangrijkste punten op het bord.", en: "I put the three main points on the board."),
        };
        ChecklistItem added = new()
        {
            Id = ItemId.Parse("A-4"),
            Text = LocalizedText.Of(nl: "Ik blijf bereikbaar voor een vraag achteraf.", en: "I can be reached for a question afterwards."),
        };

        Checklist second = Checklist.Create(draft with
        {
            Version = DefinitionVersion.FromNumber(2),
            Parts = [part with { Sections = [helps with { Items = [helps.Items[0], reworded, helps.Items[2], added] }, part.Sections[1]] }],
            Relations =
            [
                new VersionRelations
                {
                    Version = first.Version,
                    Items =
                    [
                        Same("A-1"),
                        ItemRelation.Reworded(reworded.Id, reworded.Id),
                        Same("A-3"),
                        ItemRelation.New(added.Id),
                        Same("B-1"),
                        Same("B-2"),
                    ],
                },
            ],
        });

        static ItemRelation Same(string item) => ItemRelation.Same(ItemId.Parse(item), ItemId.Parse(item));
        #endregion

        #region checklist-diff
        ValidationReport fit = ChecklistLinter.Lint(first, second);
        ChecklistDiff diff = second.CompareWith(first);

        Console.WriteLine(fit);
        Console.Write(Pages.Of(diff, LanguageTag.English).ToText());
        #endregion

        return Console.Taken();
    }

    public static string Migration()
    {
        Writer nurse = Writer.Of("p-204", TimeProvider.System);
        Checklist first = ProgressieJson.Read<Checklist>(SampleData.Read("handover-checklist.v1.json")).Value;
        Checklist second = SecondHandover.From(first);

        #region checklist-migration
        ChecklistResponse old = ChecklistResponse.Start(first, nurse)
            .Mark("A-1", achieved: true)
            .Mark("A-2", desired: true)
            .Note("A-2", ChecklistColumn.Desired, "A note on the board before I change clothes.");

        ChecklistMigration opened = old.OpenUnder(second);

        Console.WriteLine($"carried: {string.Join(", ", opened.Carried)}");
        foreach (NotCarriedItem item in opened.NotCarried)
        {
            Console.WriteLine($"kept apart: {item.Item.Id} ({item.Reason})");
        }

        UnmatchedItem kept = opened.Response.Unmatched[0];
        Console.WriteLine($"still there: {kept.Mark.State}, \"{kept.DesiredNote}\"");
        #endregion

        return Console.Taken();
    }

    public static string OwnWords()
    {
        ServiceCollection services = new();

        #region checklist-own-words
        services.AddProgressie(progressie => progressie.OverrideText(
            TextKey.Parse("comparison.gained"),
            LocalizedText.Of(nl: "Gelukt: dit wilde je, en nu is het er", en: "There it is: you wanted this, and now you do it")));
        #endregion

        using ServiceProvider provider = services.BuildServiceProvider();
        ProgressieTexts texts = provider.GetRequiredService<ProgressieTexts>();
        Console.WriteLine(texts.Show(TextKey.Parse("comparison.gained"), LanguageTag.Dutch));
        return Console.Taken();
    }
}
