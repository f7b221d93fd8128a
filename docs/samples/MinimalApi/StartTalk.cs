using Progressie;

namespace MinimalApi;

/// <summary>What is needed to begin a conversation.</summary>
public sealed record StartTalk
{
    public required ConversationId Id { get; init; }

    public required DefinitionId Model { get; init; }

    public required ParticipantId By { get; init; }

    public required IReadOnlyList<ParticipantId> With { get; init; }

    public string? Topic { get; init; }
}
