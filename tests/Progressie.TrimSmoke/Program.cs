using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Progressie;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Json;
using Progressie.Rendering;

// Goes through the whole main job, trimmed and without ICU data, and says what came out. With a response as its argument it first says
// how long the first score of the process took: catalog, checklist, reading and counting.
if (args is [string path])
{
    byte[] utf8 = await File.ReadAllBytesAsync(path);
    long start = Stopwatch.GetTimestamp();
    ChecklistScore first = ProgressieJson.ReadChecklistResponse(utf8, ProgressieCatalog.BuiltIn).Score();
    double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    Console.WriteLine(FormattableString.Invariant($"first score after {milliseconds:F1} ms: {first}"));
}

await using ServiceProvider services = new ServiceCollection()
    .AddProgressie(static progressie => progressie.OverrideText(TextKey.Parse("score.total"), LocalizedText.Of("Samen", "Together")))
    .BuildServiceProvider();
ProgressieCatalog catalog = services.GetRequiredService<ProgressieCatalog>();
PlainTextRenderer renderer = services.GetRequiredService<PlainTextRenderer>();
TimeProvider clock = services.GetRequiredService<TimeProvider>();
ResponseDetails details = new() { Respondent = new Participant { Id = ParticipantId.Parse("noor") }, Language = LanguageTag.Dutch };
ChecklistResponse before = ChecklistResponse.Start(catalog.Checklists[LeadershipChecklist.Id], details, clock)
    .Mark("1A-1", achieved: true)
    .Mark("2B-6", desired: true)
    .Complete(clock);
ChecklistResponse after = ChecklistResponse.Start(before.Checklist, details, clock)
    .Mark("1A-1", achieved: true)
    .Mark("2B-6", achieved: true, desired: true)
    .Note("2B-6", ChecklistColumn.Achieved, "één wijk meldt zelf af")
    .Intend(new Intention { Text = "een tweede wijk", Item = ItemId.Parse("2B-6") })
    .Complete(clock);
string json = ProgressieJson.Write(after);
ChecklistResponse read = ProgressieJson.ReadChecklistResponse(json, catalog);
ChecklistComparison comparison = ChecklistComparison.Between(before, read);
Checklist own = ProgressieJson.ReadChecklist(ProgressieJson.Write(before.Checklist));
Conversation talk = Conversation.Start(
        catalog.Conversations[ConversationForms.SevenSteps], [ConversationParticipant.Of("noor", "client"), ConversationParticipant.Of("sam", "coach")], clock)
    .Say("platform", "Wat is er al?", "één dienst begint op tijd", clock)
    .Decide(new NextStep { What = "het bord" }, clock)
    .Close(clock);
Conversation talkRead = ProgressieJson.ReadConversation(ProgressieJson.Write(talk), catalog);
bool modelsAreSound = ConversationForms.All.All(id => ConversationModel.Create(catalog.Conversations[id].ToDraft()).Hash == catalog.Conversations[id].Hash);
ValidationReport wrong = ProgressieJson.TryReadChecklistResponse("{}", catalog).Report;
string text = renderer.Score(read.Score(), LanguageTag.Dutch)
    + renderer.Analysis(read.Analyse(), LanguageTag.English)
    + renderer.Comparison(comparison, LanguageTag.Dutch)
    + renderer.Conversation(ConversationSummary.ForEveryone(talkRead), LanguageTag.English)
    + renderer.Guidance(talkRead, ConversationGuide.Suggest(talkRead), LanguageTag.Dutch)
    + renderer.Report(wrong, LanguageTag.Dutch);
bool sound = read == after
    && comparison.Gained is [{ Item: var gained }] && gained.Id == LeadershipChecklist.Item2B6
    && own == before.Checklist && Checklist.Create(own.ToDraft()).Hash == LeadershipChecklist.Hash
    && talkRead == talk && modelsAreSound && text.Contains("één dienst", StringComparison.Ordinal)
    && !wrong.IsValid
    && text.Contains("Samen", StringComparison.Ordinal) && text.Contains("één wijk", StringComparison.Ordinal);
Console.WriteLine(sound ? $"sound: {read.Score()}" : "not sound");
return sound ? 0 : 1;
