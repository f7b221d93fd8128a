using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http.Json;
using Progressie;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Json;

namespace MinimalApi;

/// <summary>Checklists and conversations over HTTP. The types of the library go in and out as they are.</summary>
public static class SampleApi
{
    public static WebApplication Build(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);

        #region aspnet-setup
        builder.Services.AddProgressie();
        builder.Services.AddOptions<JsonOptions>()
            .Configure<ProgressieCatalog>(static (json, catalog) =>
            {
                json.SerializerOptions.AddProgressie(catalog);
                json.SerializerOptions.RespectNullableAnnotations = true;
                json.SerializerOptions.AllowDuplicateProperties = false;
            });
        builder.Services.Configure<RouteHandlerOptions>(static routes => routes.ThrowOnBadRequest = true);
        builder.Services.AddExceptionHandler<RefusedData>();
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi(static openApi => openApi.AddSchemaTransformer(ProgressieSchemas.Describe));
        #endregion
        builder.Services.AddSingleton<ConcurrentDictionary<ConversationId, Conversation>>();

        WebApplication app = builder.Build();
        #region aspnet-handler
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = static exception => exception is BadHttpRequestException bad ? bad.StatusCode : 500,
        });
        #endregion
        app.MapOpenApi();
        MapChecklists(app);
        MapConversations(app.MapGroup("/conversations"));
        return app;
    }

    private static void MapChecklists(WebApplication app)
    {
        #region aspnet-checklists
        app.MapPost("/score", static (ChecklistResponse response) => response.Score());
        app.MapPost("/analysis", static (ChecklistResponse response) => response.Analyse());
        app.MapPost("/open-steps", static (ChecklistResponse response) => response.OpenSteps.ToArray());
        app.MapPost("/tallies", static (ChecklistResponse response) =>
            response.Score().Sections.ToDictionary(static score => score.Section.Id, static score => score.Tally));
        app.MapGet("/checklists/{checklist}/items/{item}", static (DefinitionId checklist, ItemId item, ProgressieCatalog catalog) =>
            catalog.Checklists.TryGet(checklist, out Checklist? known) && known.TryGetItem(item, out ChecklistItem? found)
                ? Results.Ok(found)
                : Results.NotFound())
            .Produces<ChecklistItem>();
        #endregion

        #region aspnet-report
        app.MapPost("/report", static async (HttpRequest request, ProgressieCatalog catalog, CancellationToken cancelled) =>
        {
            Validated<ChecklistResponse> read =
                await ProgressieJson.ReadAsync<ChecklistResponse>(request.BodyReader, catalog, cancelled);
            return read.Report;
        })
        .Accepts<ChecklistResponse>("application/json");
        #endregion
    }

    private static void MapConversations(RouteGroupBuilder talks)
    {
        talks.MapPost("/", static (
            StartTalk start, ProgressieCatalog catalog, TimeProvider clock, ConcurrentDictionary<ConversationId, Conversation> store) =>
        {
            if (!catalog.Conversations.TryGet(start.Model, out ConversationModel? model))
            {
                return Results.NotFound();
            }

            Validated<Conversation> begun = Conversation.TryStart(
                model,
                Writer.Of(start.By, clock),
                start.With,
                new ConversationDetails { Id = start.Id, Topic = start.Topic, Carried = start.Carried });
            return Store(begun, store);
        })
        .Produces<Conversation>().ProducesProblem(400);

        #region aspnet-conversations
        talks.MapPost("/{id}/said", static (
            ConversationId id, Words said, TimeProvider clock, ConcurrentDictionary<ConversationId, Conversation> store) =>
            store.TryGetValue(id, out Conversation? talk)
                ? Store(talk.TrySay(said.Step, said.Question, said.Answer, said.Signal, Writer.Of(said.By, clock)), store)
                : Results.NotFound())
            .Produces<Conversation>().ProducesProblem(400);
        talks.MapPost("/{id}/steps", static (
            ConversationId id, ParticipantId by, NextStep step, TimeProvider clock,
            ConcurrentDictionary<ConversationId, Conversation> store) =>
            store.TryGetValue(id, out Conversation? talk) ? Store(talk.TryDecide(step, Writer.Of(by, clock)), store) : Results.NotFound())
            .Produces<Conversation>().ProducesProblem(400);
        talks.MapGet("/{id}/guidance", static (
            ConversationId id, TimeProvider clock, ConcurrentDictionary<ConversationId, Conversation> store) =>
            store.TryGetValue(id, out Conversation? talk) ? Results.Ok(talk.GuideForEveryone(clock.GetUtcNow())) : Results.NotFound())
            .Produces<Guidance>();
        talks.MapGet("/{id}/summary/{reader}", static (
            ConversationId id, ParticipantId reader, ConcurrentDictionary<ConversationId, Conversation> store) =>
            store.TryGetValue(id, out Conversation? talk) && talk.TryViewFor(reader).TryGetValue(out ConversationSummary? view)
                ? Results.Ok(view)
                : Results.NotFound())
            .Produces<ConversationSummary>();
        #endregion
    }

    // A real host looks at the version that was stored and answers 412 when it moved on.
    private static IResult Store(Validated<Conversation> changed, ConcurrentDictionary<ConversationId, Conversation> store)
    {
        if (!changed.TryGetValue(out Conversation? talk))
        {
            return RefusedData.Answer(changed.Report);
        }

        store[talk.Id!.Value] = talk;
        return Results.Ok(talk);
    }
}
