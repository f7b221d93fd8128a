using System.Reflection;
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
        ["Progressie.Json.Converters"] = 3,
        ["Progressie.Json.Documents"] = 3,
        ["Progressie.Json.Shapes"] = 3,
        ["Progressie.Catalog"] = 4,
        ["Progressie.Rendering"] = 5,
        ["Microsoft.Extensions.DependencyInjection"] = 6,
    };

    // What every namespace may use of the framework: exactly these.
    private static readonly HashSet<string> ForAll =
    [
        "System", "System.Buffers", "System.Collections", "System.Collections.Generic", "System.Collections.Immutable",
        "System.Collections.ObjectModel", "System.Diagnostics", "System.Diagnostics.CodeAnalysis", "System.Globalization", "System.Linq",
        "System.Numerics", "System.Runtime.CompilerServices", "System.Runtime.InteropServices", "System.Runtime.Serialization",
        "System.Text",
    ];

    // And what only some may use, with all that is below it.
    private static readonly Dictionary<string, string[]> ForSome = new()
    {
        ["Progressie.Internal"] = ["System.IO", "System.Reflection", "System.Security.Cryptography", "System.Threading"],
        ["Progressie.Json"] =
        [
            "System.Buffers", "System.IO", "System.Reflection", "System.Security.Cryptography", "System.Text.Encodings.Web",
            "System.Text.Json",
            "System.Text.Unicode", "System.Threading",
        ],
        ["Progressie.Catalog"] = ["System.IO", "System.Reflection"],
        ["Microsoft.Extensions.DependencyInjection"] = ["Microsoft.Extensions.DependencyInjection"],
    };

    // The only arrows that point up: a definition calls the edge for its hash, which is one of its document, extensions are JSON of the
    // host's, and how much room a document takes is told by what would be written of it.
    private static readonly string[] Upward =
    [
        "Progressie.Checklists.Checklist uses Progressie.Json.CanonicalForm",
        "Progressie.Conversations.ConversationModel uses Progressie.Json.CanonicalForm",
        "Progressie.HostExtensions uses Progressie.Json.VerbatimJson",
        "Progressie.Internal.Room uses Progressie.Json.WrittenForm",
    ];

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
            .Select(static use => $"{use.User} uses {use.Used}").Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(Upward, upward);
    }

    [Fact]
    public void Siblings_OfOneLayer_DoNotUseEachOther()
    {
        // The ids and what they are made with are one layer in two namespaces; every other namespace stands on its own.
        string[] sideways = [.. Uses()
            .Where(static use => LayerOf(use.Used) == LayerOf(use.User) && LayerOf(use.User) != 0 && HomeOf(use.Used) != HomeOf(use.User))
            .Select(static use => $"{use.User} uses {use.Used}")];
        Assert.Empty(sideways);
    }

    [Fact]
    public void Rendering_AndJson_DoNotKnowEachOther() => Assert.Empty(Uses()
        .Where(static use => (HomeOf(use.User), HomeOf(use.Used))
            is ("Progressie.Rendering", "Progressie.Json") or ("Progressie.Json", "Progressie.Rendering"))
        .Select(static use => $"{use.User} uses {use.Used}"));

    [Fact]
    public void Foreign_Namespaces_AreThoseOfTheTable() =>
        Assert.Empty(ForeignUses().Select(static use => $"{use.User} uses {use.Used}").Distinct());

    [Fact]
    public void Of_EveryWayToUseAType_IsFound() => Assert.Superset(
        new HashSet<Type>
        {
            typeof(DayOfWeek), typeof(IFormattable), typeof(TimeOnly), typeof(DateOnly), typeof(Version), typeof(Uri), typeof(Half),
            typeof(Int128), typeof(Index), typeof(Range), typeof(FormatException), typeof(ObsoleteAttribute), typeof(Lazy<>), typeof(Guid),
        },
        Nested(typeof(EveryWay<>)).SelectMany(IlReferences.Of).ToHashSet());

    [Fact]
    public void Uses_KnownOnes_AreFound()
    {
        // Without these the tests above could pass on a scanner that sees nothing.
        (Type User, Type Used)[] uses = [.. Uses()];
        Assert.Contains(
            uses,
            static use =>
                use.User == typeof(global::Progressie.Rendering.ProgressiePages)
                    && use.Used == typeof(global::Progressie.Catalog.ProgressieTexts));
        Assert.Contains(
            uses, static use => use.User == typeof(global::Progressie.Catalog.ProgressieCatalog) && use.Used.Name == "ProgressieJson");
        Assert.Contains(
            uses, static use => use.User == typeof(global::Progressie.Checklists.ChecklistScore) && use.Used == typeof(ProgressTally));
    }

    private static IEnumerable<(Type User, Type Used)> Uses() =>
        from user in Own
        from used in IlReferences.Of(user)
        where used.Assembly == user.Assembly && used.Namespace != user.Namespace && LayerOf(used) is not null
        select (user, used);

    private static IEnumerable<(Type User, Type Used)> ForeignUses() =>
        from user in Own
        from used in IlReferences.Of(user)
        where used.Assembly != user.Assembly && !IsAllowed(HomeOf(user), used)
        select (user, used);

    // The folders of the JSON edge are one place.
    private static string HomeOf(Type type) =>
        type.Namespace!.StartsWith("Progressie.Json.", StringComparison.Ordinal) ? "Progressie.Json" : type.Namespace;

    private static bool IsAllowed(string user, Type used) =>
        used == typeof(DefaultMemberAttribute) // the compiler's, on whatever has an indexer
        || ForAll.Contains(used.Namespace!)
        || (ForSome.TryGetValue(user, out string[]? roots) && roots.Any(root => IsIn(root, used)));

    private static bool IsIn(string root, Type type) =>
        type.Namespace == root || type.Namespace!.StartsWith(root + ".", StringComparison.Ordinal);

    private static IEnumerable<Type> Nested(Type type) =>
        type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).SelectMany(Nested).Prepend(type);

    private static int? LayerOf(Type type) => type.Namespace is { } name && Layers.TryGetValue(name, out int layer) ? layer : null;

    // What the compiler adds, and in a run with coverage its instrumentation.
    private static bool IsCompilers(string name) =>
        name is "System.Runtime.CompilerServices" or "Microsoft.CodeAnalysis" || name.StartsWith("Coverlet.", StringComparison.Ordinal);

    // One use of a type in each way there is, for the scanner to find.
    private sealed class EveryWay<T>
        where T : IFormattable
    {
        private readonly DayOfWeek _field = DayOfWeek.Monday;

        [Obsolete("An attribute.")]
        public static TimeOnly Property => default;

        public override string ToString()
        {
            Func<string> lambda = () => typeof(Version).Name + _field;
            try
            {
                return Local(lambda()) + string.Concat(Iterator()) + new Nest().Width + default(DateOnly) + Guid.Empty;
            }
            catch (FormatException)
            {
                return new Lazy<Index>(static () => new Index(1)).Value.ToString();
            }

            static string Local(string text) => Uri.IsHexDigit(text[0]) ? Half.Zero.ToString() : text;
        }

        private static IEnumerable<string> Iterator()
        {
            yield return default(Int128).ToString();
        }

        private sealed class Nest
        {
            public Range Width { get; }
        }
    }
}
