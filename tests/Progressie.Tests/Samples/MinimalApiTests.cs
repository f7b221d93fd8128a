using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MinimalApi;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;
using WebApplication = Microsoft.AspNetCore.Builder.WebApplication;

namespace Progressie.Tests.Samples;

/// <summary>The web sample over real HTTP, on a port of its own.</summary>
public sealed class MinimalApiTests : IAsyncLifetime, IDisposable
{
    private static readonly JsonSerializerOptions Json =
        new JsonSerializerOptions(JsonSerializerDefaults.Web).AddProgressie(ProgressieCatalog.BuiltIn);

    private readonly WebApplication _app = SampleApi.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=None"]);
    private readonly HttpClient _http = new();

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        _http.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task Results_OfAResponse_AreWhatProgressieJsonWrites()
    {
        (ChecklistResponse response, string json) = Sample();
        Assert.Equal(ProgressieJson.Write(response.Score()), await PostAsync("/score", json));
        Assert.Equal(ProgressieJson.Write(response.Analyse()), await PostAsync("/analysis", json));
        Assert.Equal(
            ProgressieJson.Write(ProgressieJson.Read<ChecklistResponse>(json, ProgressieCatalog.BuiltIn).Report),
            await PostAsync("/report", json));
        Dictionary<SectionId, JsonElement> tallies =
            JsonSerializer.Deserialize<Dictionary<SectionId, JsonElement>>(await PostAsync("/tallies", json), Json)!;
        Assert.Equal(response.Score().Sections.Select(static score => score.Section.Id), tallies.Keys);
        Assert.Equal(response.Score()["2B"].Desired, tallies[LeadershipChecklist.Section2B].GetProperty("desired").GetInt32());
    }

    [Fact]
    public async Task Response_ThatIsRefused_Gives400WithTheReport()
    {
        JsonNode wrong = JsonNode.Parse(Sample().Json)!;
        wrong["marks"]!["1A-1"] = "kanarie";
        wrong["respondent"] = "kanarie";
        using HttpResponseMessage answer = await SendAsync("/score", wrong.ToJsonString());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        JsonNode problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        ValidationReport report =
            ProgressieJson.Read<ChecklistResponse>(wrong.ToJsonString(), ProgressieCatalog.BuiltIn).Report;
        Assert.False(report.IsValid);
        Assert.Equal(2, report.Issues.Count);
        Assert.Equal(JsonNode.Parse(ProgressieJson.Write(report))!.ToJsonString(), problem["report"]!.ToJsonString());
        Assert.DoesNotContain("kanarie", problem["title"]!.GetValue<string>(), StringComparison.Ordinal);

        // What is no JSON at all is refused before the library sees it.
        using HttpResponseMessage broken = await SendAsync("/score", "{\"document\":");
        Assert.Equal(HttpStatusCode.BadRequest, broken.StatusCode);
        JsonNode said = JsonNode.Parse(await PostAsync("/report", "{\"document\":"))!;
        Assert.Equal("PRG9005", said["issues"]![0]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task Ids_InARoute_AreParsedOrRefused()
    {
        JsonElement item = await _http.GetFromJsonAsync<JsonElement>("/checklists/leadership-checklist/items/2B-6");
        Assert.Equal("2B-6", item.GetProperty("id").GetString());
        Assert.Equal(
            ProgressieCatalog.BuiltIn.Checklists["leadership-checklist"].GetItem("2B-6"),
            item.Deserialize<ChecklistItem>());
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/checklists/leadership-checklist/items/9Z-9"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/checklists/another/items/2B-6"));
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync("/checklists/leadership-checklist/items/no%20id"));
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync("/checklists/Leadership/items/2B-6"));
    }

    [Fact]
    public async Task Conversation_FromBeginningToSummary_GoesOverHttp()
    {
        Conversation talk = ReadTalk(await PostAsync(
            "/conversations", """{"id":"t-1","model":"seven-steps","by":"sam","with":["noor"],"topic":"De overdracht"}"""));
        Assert.Equal(ConversationId.Parse("t-1"), talk.Id);
        talk = ReadTalk(await PostAsync(
            "/conversations/t-1/said",
            """{"step":"platform","by":"noor","question":"Wat is er al?","answer":{"achieved":"één bord"},"signal":"nothing-yet"}"""));
        Said said = Assert.IsType<Said>(Assert.Single(talk.Events));
        Assert.Equal("één bord", said.Answer.Values[0].Text);
        Assert.Equal(AnswerSignal.NothingYet, said.Signal);
        talk = ReadTalk(await PostAsync(
            "/conversations/t-1/steps?by=noor", ProgressieJson.Write(new NextStep { What = "Het bord", On = new DateOnly(2026, 12, 1) })));
        Assert.Equal("Het bord", Assert.Single(talk.OpenSteps).What);
        Assert.Equal(
            ProgressieJson.Write(talk.ViewFor("noor")),
            await _http.GetStringAsync(new Uri("/conversations/t-1/summary/noor", UriKind.Relative)));
        JsonNode guidance = JsonNode.Parse(await _http.GetStringAsync(new Uri("/conversations/t-1/guidance", UriKind.Relative)))!;
        Assert.Equal("guidance", guidance["document"]!.GetValue<string>());
        Assert.Equal(
            talk.GuideForEveryone(talk.StartedAt).Also.Select(static one => one.Key.ToString()),
            guidance["also"]!.AsArray().Select(static one => one!["key"]!.GetValue<string>()));

        using HttpResponseMessage refused = await SendAsync(
            "/conversations/t-1/said", """{"step":"platform","by":"noor","answer":{"achieved":" "}}""");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        JsonNode issue = JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["report"]!["issues"]![0]!;
        Assert.Equal(
            ("PRG1002", "/answer/achieved"), (issue["code"]!.GetValue<string>(), issue["path"]!.GetValue<string>()));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/conversations/t-2/guidance"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/conversations/t-1/summary/somebody-else"));
        foreach ((string json, HttpStatusCode expected) in ((string, HttpStatusCode)[])
        [
            ("""{"id":"t-3","model":"another","by":"sam","with":["noor"]}""", HttpStatusCode.NotFound),
            ("""{"id":"t-3","model":"seven-steps","by":"sam","with":null}""", HttpStatusCode.BadRequest),
        ])
        {
            using HttpResponseMessage begun = await SendAsync("/conversations/", json);
            Assert.Equal(expected, begun.StatusCode);
        }

        using HttpResponseMessage nothing = await SendAsync("/conversations/t-1/said", """{"step":"platform","by":"noor","answer":null}""");
        Assert.Equal(HttpStatusCode.BadRequest, nothing.StatusCode);
    }

    [Fact]
    public async Task OpenApi_ShowsIdsAsStringsAndWordsAsEnumerations()
    {
        JsonNode document = JsonNode.Parse(await _http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;
        JsonNode schemas = document["components"]!["schemas"]!;
        JsonNode start = schemas["StartTalk"]!["properties"]!;
        Assert.Equal("string", TypeOf(document, start["id"]!));
        Assert.Equal("string", TypeOf(document, start["model"]!));
        Assert.Equal("string", TypeOf(document, start["with"]!["items"]!));
        Assert.Equal("object", TypeOf(document, start["carried"]!["items"]!));
        JsonNode words = schemas["Words"]!["properties"]!;
        Assert.Equal("string", TypeOf(document, words["step"]!));
        Assert.Equal("object", TypeOf(document, words["answer"]!));
        Assert.Equal("string", TypeOf(document, words["signal"]!));
        Assert.Equal(
            ["none", "nothing-yet", "hard-now"],
            Resolve(document, words["signal"]!)["enum"]!.AsArray().Select(static word => word!.GetValue<string>()));
        JsonNode item = document["paths"]!["/checklists/{checklist}/items/{item}"]!["get"]!;
        Assert.All(item["parameters"]!.AsArray(), parameter => Assert.Equal("string", TypeOf(document, parameter!["schema"]!)));
        JsonNode score = document["paths"]!["/score"]!["post"]!;
        Assert.Equal("object", TypeOf(document, score["requestBody"]!["content"]!["application/json"]!["schema"]!));
        Assert.Equal("object", TypeOf(document, score["responses"]!["200"]!["content"]!["application/json"]!["schema"]!));

        // A list, an array and a dictionary tell what is in them.
        JsonNode steps = ResponseOf(document, "/open-steps");
        Assert.Equal("array", TypeOf(document, steps));
        Assert.Equal("object", TypeOf(document, Resolve(document, steps)["items"]!));
        JsonNode tallies = ResponseOf(document, "/tallies");
        Assert.Equal("object", TypeOf(document, tallies));
        Assert.Equal("object", TypeOf(document, Resolve(document, tallies)["additionalProperties"]!));

        // Nothing of the library is taken apart by its properties.
        Assert.DoesNotContain("isDefault", document.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Null_InAListOfABody_Gives400()
    {
        const string Start = """{"id":"t-4","model":"seven-steps","by":"sam","with":["noor"],"carried":[@]}""";
        const string Step = """{"document":"next-step","schema":1,"what":"Het bord"}""";
        Conversation talk = ReadTalk(await PostAsync("/conversations", Start.Replace("@", Step, StringComparison.Ordinal)));
        Assert.Equal("Het bord", Assert.Single(talk.Carried).What);
        using HttpResponseMessage refused =
            await SendAsync("/conversations", Start.Replace("@", $"{Step},null", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        JsonException told = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<StartTalk>(Start.Replace("@", $"{Step},null", StringComparison.Ordinal), Json));
        Assert.StartsWith("There is a null in carried: expected next steps.", told.Message, StringComparison.Ordinal);
    }

    private static JsonNode ResponseOf(JsonNode document, string path) =>
        document["paths"]![path]!["post"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;

    private static string? TypeOf(JsonNode document, JsonNode schema) => Resolve(document, schema)["type"]?.GetValue<string>();

    private static JsonNode Resolve(JsonNode document, JsonNode schema) => schema["$ref"]?.GetValue<string>() is { } reference
        ? reference.Split('/').Skip(1).Aggregate(document, static (node, name) => node[name]!)
        : schema;

    private static (ChecklistResponse Response, string Json) Sample()
    {
        byte[] utf8 = Repository.ReadBytes("docs", "samples", "data", "lise-2026-05.json");
        return (ProgressieJson.Read<ChecklistResponse>(utf8, ProgressieCatalog.BuiltIn).Value, Encoding.UTF8.GetString(utf8));
    }

    private static Conversation ReadTalk(string json)
    {
        Conversation talk = JsonSerializer.Deserialize<Conversation>(json, Json)!;
        Assert.Equal(ProgressieJson.Write(talk), json);
        return talk;
    }

    private async Task<string> PostAsync(string path, string json)
    {
        using HttpResponseMessage answer = await SendAsync(path, json);
        string body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{answer.StatusCode}: {body}");
        return body;
    }

    private async Task<HttpResponseMessage> SendAsync(string path, string json)
    {
        using StringContent content = new(json, Encoding.UTF8, "application/json");
        return await _http.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    private async Task<HttpStatusCode> StatusAsync(string path)
    {
        using HttpResponseMessage answer = await _http.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }
}
