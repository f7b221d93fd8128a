using Progressie;
using Progressie.Conversations;

namespace MinimalApi;

#region aspnet-words
/// <summary>What somebody says in a step: ids, an answer and an enumeration of the library in a body of the host's own.</summary>
public sealed record Words
{
    public required StepId Step { get; init; }

    public required ParticipantId By { get; init; }

    public string? Question { get; init; }

    public required Answer Answer { get; init; }

    public AnswerSignal Signal { get; init; }
}
#endregion
