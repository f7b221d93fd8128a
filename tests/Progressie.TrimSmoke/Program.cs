using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Progressie;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Json;
using Progressie.Rendering;
using Progressie.Scales;
using Progressie.TrimSmoke;

// Goes through the whole main job, trimmed and without ICU data, and says what came out. With a response as its argument it first says
// how long the first score of the process took: catalog, checklist, reading and counting.
if (args is [string path])
{
    byte[] utf8 = await File.ReadAllBytesAsync(path);
    long start = Stopwatch.GetTimestamp();
    ChecklistScore first = ProgressieJson.Read<ChecklistResponse>(utf8, ProgressieCatalog.BuiltIn).Value.Score();
    double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    Console.WriteLine(FormattableString.Invariant($"first score after {milliseconds:F1} ms: {first}"));
}

await using ServiceProvider services = new ServiceCollection()
    .AddProgressie(static progressie => progressie.OverrideText(TextKey.Parse("score.total"), LocalizedText.Of("Samen", "Together")))
    .BuildServiceProvider();
ProgressieCatalog catalog = services.GetRequiredService<ProgressieCatalog>();
ProgressiePages pages = services.GetRequiredService<ProgressiePages>();
TimeProvider clock = services.GetRequiredService<TimeProvider>();
Writer noor = Writer.Of("noor", clock);
ResponseDetails details = new() { Language = LanguageTag.Dutch };
ChecklistResponse before = ChecklistResponse.Start(catalog.Checklists[LeadershipChecklist.Id], noor, details)
    .Mark("1A-1", achieved: true)
    .Mark("2B-6", desired: true)
    .Complete(noor);
ChecklistResponse after = ChecklistResponse.Start(before.Checklist, noor, details)
    .Mark("1A-1", achieved: true)
    .Mark("2B-6", achieved: true, desired: true)
    .Note("2B-6", ChecklistColumn.Achieved, "één wijk meldt zelf af")
    .Intend(new Intention { Text = "een tweede wijk", Item = ItemId.Parse("2B-6") })
    .Complete(noor);
string json = ProgressieJson.Write(after);
ChecklistResponse read = ProgressieJson.Read<ChecklistResponse>(json, catalog).Value;
ChecklistComparison comparison = read.CompareWith(before);
Checklist own = ProgressieJson.Read<Checklist>(ProgressieJson.Write(before.Checklist)).Value;
Conversation talk = Conversation.Start(
        catalog.Conversations[ConversationForms.SevenSteps],
        Writer.Anonymous(clock), [ConversationParticipant.Of("noor", "client"), ConversationParticipant.Of("sam", "coach")])
    .Say("platform", "Wat is er al?", "één dienst begint op tijd", Writer.Of("noor", clock))
    .Decide(new NextStep { What = "het bord" }, Writer.Of("noor", clock))
    .Close(Writer.Of("sam", clock));
Conversation talkRead = ProgressieJson.Read<Conversation>(ProgressieJson.Write(talk), catalog).Value;
bool modelsAreSound =
    ConversationForms.All.All(id => ConversationModel.Create(catalog.Conversations[id].ToDraft()).Hash == catalog.Conversations[id].Hash);
SmokeJson host = new(new JsonSerializerOptions().AddProgressie(catalog));
ValidationReport? refused = null;
try
{
    JsonSerializer.Deserialize("""{"respondent":"zeker"}""", host.ChecklistResponse);
}
catch (JsonException e)
{
    refused = ProgressieDataException.Find(e)?.Report;
}

Dictionary<SectionId, ProgressTally> tallies = after.Score().Sections.ToDictionary(static one => one.Section.Id, static one => one.Tally);
bool serializes = JsonSerializer.Serialize(after, host.ChecklistResponse) == json
    && JsonSerializer.Deserialize(json, host.ChecklistResponse) == after
    && JsonSerializer.Serialize(after.Score(), host.ChecklistScore) == ProgressieJson.Write(after.Score())
    && JsonSerializer.Deserialize(JsonSerializer.Serialize(talk, host.Conversation), host.Conversation) == talk
    && JsonSerializer.Serialize(talk.Events[0], host.ConversationEvent) is var happened
    && JsonSerializer.Deserialize(happened, host.ConversationEvent) == talk.Events[0]
    && JsonSerializer.Serialize(talk.Guide(talk.StartedAt), host.Guidance) == ProgressieJson.Write(talk.Guide(talk.StartedAt))
    && JsonSerializer.Serialize(tallies, host.DictionarySectionIdProgressTally).Contains("\"2B\":{\"achieved\":1", StringComparison.Ordinal)
    && JsonSerializer.Serialize(Polarity.Avoid, host.Polarity) == "\"avoid\""
    && JsonSerializer.Deserialize("4.5", host.ScalePosition) == ScalePosition.Of(4.5m)
    && refused is { IsValid: false };
ValidationReport wrong = ProgressieJson.Read<ChecklistResponse>("{}", catalog).Report;
string text = pages.Of(read.Score(), LanguageTag.Dutch).ToText()
    + pages.Of(read.Analyse(), LanguageTag.English).ToText()
    + pages.Of(comparison, LanguageTag.Dutch).ToText()
    + pages.Of(talkRead.ViewForEveryone(), LanguageTag.English).ToText()
    + pages.Of(talkRead.Guide(talk.StartedAt), talkRead, LanguageTag.Dutch).ToText()
    + pages.Of(wrong, LanguageTag.Dutch).ToText();
bool sound = read == after && serializes
    && comparison.Gained is [{ Item: var gained }] && gained.Id == LeadershipChecklist.Item2B6
    && own == before.Checklist && Checklist.Create(own.ToDraft()).Hash == LeadershipChecklist.Hash
    && talkRead == talk && modelsAreSound && text.Contains("één dienst", StringComparison.Ordinal)
    && !wrong.IsValid
    && text.Contains("Samen", StringComparison.Ordinal) && text.Contains("één wijk", StringComparison.Ordinal);
Console.WriteLine(sound ? $"sound: {read.Score()}" : "not sound");
return sound ? 0 : 1;
