using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Json;

namespace Progressie.Tests.Support;

/// <summary>A source of definitions that is not the catalog.</summary>
public sealed record TestDefinitions : IDefinitionSource
{
    public static TestDefinitions All { get; } = new();

    public ChecklistSet Checklists { get; init; } = TestChecklists.Catalog.Checklists;

    public ConversationModelSet Conversations { get; init; } = ConversationModelSet.Of(TestModels.All);

    public ProgressieLimits Limits { get; init; } = ProgressieLimits.Default;
}
