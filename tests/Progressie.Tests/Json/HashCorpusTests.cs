using FsCheck.Fluent;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Definitions with the hash that the library gives them, for another language to compute. With PROGRESSIE_CORPUS set to a folder,
/// they are written there, one a line; <c>tests/schemas/hash.mjs</c> computes each hash by what the format page says.</summary>
public sealed class HashCorpusTests
{
    [Fact]
    public void Corpus_AnyLayoutAndExtensions_HaveTheHashOfTheDefinition()
    {
        string[] lines = [.. Definitions().Select(static definition => $"{definition.Hash}\t{OnOneLine(definition.Json)}")];
        Assert.True(lines.Length > 100, $"Only {lines.Length} definitions.");
        Assert.True(lines.Select(static line => line[..71]).Distinct(StringComparer.Ordinal).Count() > 50);
        if (Environment.GetEnvironmentVariable("PROGRESSIE_CORPUS") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllLines(Path.Combine(folder, "definitions.hashes"), lines);
        }
    }

    private static IEnumerable<(ContentHash Hash, string Json)> Definitions()
    {
        string[] files =
        [
            .. Directory.GetFiles(Repository.PathOf("src", "Progressie", "Catalog"), "*.json"),
            .. Directory.GetFiles(Golden.Folder, "checklist-*.json"),
            .. Directory.GetFiles(Golden.Folder, "conversation-model-*.json"),
        ];
        foreach (string json in files.Select(File.ReadAllText).Concat([Documents.Checklist, Documents.Model]))
        {
            switch (ProgressieJson.ReadInfo(Documents.Utf8(json)).Value.Kind)
            {
                case "checklist":
                    Checklist checklist = ProgressieJson.Read<Checklist>(json).Value;
                    yield return (checklist.Hash, json);
                    yield return (checklist.Hash, ProgressieJson.Write(checklist, JsonLayout.Indented));
                    break;
                case "conversation-model":
                    ConversationModel model = ProgressieJson.Read<ConversationModel>(json).Value;
                    yield return (model.Hash, ProgressieJson.Write(model));
                    yield return (model.Hash, ProgressieJson.Write(model, JsonLayout.Indented));
                    break;
            }
        }

        foreach ((string title, string text, int languages) in (
            from title in Generate.Text
            from text in Generate.Text
            from languages in Gen.Choose(1, 6)
            select (title, text, languages)).Sample(100))
        {
            Checklist checklist = Checklist.Create(Odd(title, text, languages));
            yield return (checklist.Hash, ProgressieJson.Write(checklist));
        }
    }

    /// <summary>A checklist in several languages, whose tags do not stand by the alphabet, with data of a host.</summary>
    private static ChecklistDraft Odd(string title, string text, int languages)
    {
        LanguageTag[] tags = [.. new[] { "nl", "en", "zh-Hant", "zh", "nl-BE", "de" }.Take(languages).Select(LanguageTag.Parse)];
        ChecklistDraft small = TestChecklists.SmallDraft;
        LocalizedText In(string words) => tags.Skip(1).Aggregate(
            LocalizedText.In(tags[0], words), (localized, tag) => localized.With(tag, $"{words} ({tag})"));
        return small with
        {
            Languages = tags,
            Title = In(title),
            Introduction = In(text),
            Columns =
            [
                .. small.Columns.Select(pair => pair with
                {
                    Achieved = new ColumnText { Label = In("al"), Question = In(text) },
                    Desired = new ColumnText { Label = In("wil"), Question = In(title) },
                }),
            ],
            Intentions = small.Intentions with { Question = In(text) },
            Parts =
            [
                .. small.Parts.Select(part => part with
                {
                    Title = In(title),
                    Sections =
                    [
                        .. part.Sections.Select(section => section with
                        {
                            Title = In(title),
                            Items = [.. section.Items.Select((item, index) => item with { Text = In($"{text} {index} {section.Id}") })],
                        }),
                    ],
                }),
            ],
            Extensions = HostExtensions.Empty.With("host", """{"z":1.50,"a":[true,null]}"""),
        };
    }

    private static string OnOneLine(string json) => json.ReplaceLineEndings(" ");
}
