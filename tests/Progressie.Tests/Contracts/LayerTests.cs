using Xunit;

namespace Progressie.Tests.Contracts;

/// <summary>The arrow of docs/architecture.md as a fact: a layer uses only layers below it, in signatures and in instructions.</summary>
public sealed class LayerTests
{
    private static readonly Dictionary<string, int> Layers = new()
    {
        ["Progressie"] = 0,
        ["Progressie.Internal"] = 0,
        ["Progressie.Motivation"] = 1,
        ["Progressie.Pairs"] = 1,
        ["Progressie.Checklists"] = 2,
        ["Progressie.Circles"] = 2,
        ["Progressie.Conversations"] = 2,
        ["Progressie.Scales"] = 2,
        ["Progressie.Journal"] = 2,
        ["Progressie.Json"] = 3,
        ["Progressie.Catalog"] = 4,
        ["Progressie.Rendering"] = 5,
        ["Microsoft.Extensions.DependencyInjection"] = 6,
    };

    private static readonly Type[] Own = [.. typeof(ProgressTally).Assembly.GetTypes().Where(static type => LayerOf(type) is not null)];

    [Fact]
    public void Namespaces_All_HaveALayer()
    {
        string[] unknown = [.. typeof(ProgressTally).Assembly.GetTypes()
            .Select(static type => type.Namespace)
            .Where(static name => name is not null && !Layers.ContainsKey(name) && !IsCompilers(name))
            .Distinct()!];
        Assert.Empty(unknown);
        Assert.Equal(Layers.Keys.Order(), Own.Select(static type => type.Namespace!).Distinct().Order());
    }

    [Fact]
    public void Types_All_UseOnlyLayersBelow()
    {
        string[] upward = [.. Uses()
            .Where(static use => LayerOf(use.Used) > LayerOf(use.User))
            .Select(static use => $"{use.User} uses {use.Used}")];
        Assert.Empty(upward);
    }

    [Fact]
    public void Rendering_AndJson_DoNotKnowEachOther() => Assert.DoesNotContain(
        Uses(), static use => use.User.Namespace == "Progressie.Rendering" && use.Used.Namespace == "Progressie.Json");

    [Fact]
    public void Uses_KnownOnes_AreFound()
    {
        // Without these the tests above could pass on a scanner that sees nothing.
        (Type User, Type Used)[] uses = [.. Uses()];
        Assert.Contains(uses, static use => use.User == typeof(global::Progressie.Rendering.ProgressiePages) && use.Used == typeof(global::Progressie.Catalog.ProgressieTexts));
        Assert.Contains(uses, static use => use.User == typeof(global::Progressie.Catalog.ProgressieCatalog) && use.Used.Name == "ChecklistReading");
        Assert.Contains(uses, static use => use.User == typeof(global::Progressie.Checklists.ChecklistScore) && use.Used == typeof(ProgressTally));
    }

    private static IEnumerable<(Type User, Type Used)> Uses() =>
        from user in Own
        from used in IlReferences.Of(user)
        where used.Assembly == user.Assembly && used.Namespace != user.Namespace && LayerOf(used) is not null
        select (user, used);

    private static int? LayerOf(Type type) => type.Namespace is { } name && Layers.TryGetValue(name, out int layer) ? layer : null;

    // What the compiler adds, and in a run with coverage its instrumentation.
    private static bool IsCompilers(string name) =>
        name is "System.Runtime.CompilerServices" or "Microsoft.CodeAnalysis" || name.StartsWith("Coverlet.", StringComparison.Ordinal);
}
