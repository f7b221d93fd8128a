using System.Text.Json;
using Progressie;

namespace MinimalApi;

#region aspnet-start
/// <summary>What is needed to begin a conversation: a list of the library in a body of the host's own.</summary>
public sealed record StartTalk
{
    public required ConversationId Id { get; init; }

    public required DefinitionId Model { get; init; }

    public required ParticipantId By { get; init; }

    public required IReadOnlyList<ParticipantId> With { get; init; }

    public string? Topic { get; init; }

    public IReadOnlyList<NextStep> Carried
    {
        get;
        init => field = value.Contains(null!) ? throw new JsonException("There is a null in carried: expected next steps.") : value;
    } = [];
}
#endregion
