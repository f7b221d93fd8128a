using System.Reflection;
using System.Runtime.CompilerServices;
using Progressie.Internal;
using Xunit;

namespace Progressie.Tests.Contracts;

/// <summary>What people write is compared, trimmed, looked through and found empty by <see cref="TextRules"/> and
/// <see cref="SameWords"/>, and nowhere in a way of its own.</summary>
public sealed class TextComparisonTests
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly string[] OnSpaces = ["IsNullOrWhiteSpace", "Trim", "TrimStart", "TrimEnd", "IsWhiteSpace"];

    private static readonly string[] Judging =
    [
        .. OnSpaces, "Normalize", "ToUpperInvariant", "ToLowerInvariant",
        "get_OrdinalIgnoreCase", "op_Equality", "op_Inequality", "Equals", "Compare", "IndexOf", "Contains", "StartsWith", "EndsWith",
    ];

    /// <summary>The types that judge strings by themselves, each with what its strings are. Whatever comes here holds no words of
    /// people, or says why the letter counts.</summary>
    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["Progressie.Checklists.Amendment"] = "equal objects are equal documents, to the letter",
        ["Progressie.Checklists.ChecklistDiff"] = "ids, and a difference in content to the letter, as the hash has it",
        ["Progressie.Checklists.ChecklistMerge"] = "what two drafts had differently, to the letter, and which of two goes before",
        ["Progressie.Checklists.ChecklistResponse"] = "kinds of documents, and names of members",
        ["Progressie.Checklists.ResponseContent"] = "what was changed, to the letter",
        ["Progressie.Circles.CircleBeginning"] = "equal objects are equal documents, to the letter",
        ["Progressie.Circles.CircleMask"] = "ids that the library makes",
        ["Progressie.Conversations.ConversationRules"] = "ids of options",
        ["Progressie.FreeText"] = "the bar that stands where words were erased",
        ["Progressie.HostExtensions"] = "keys of hosts, and JSON",
        ["Progressie.Internal.BuiltInTexts"] = "the files of texts, and their keys",
        ["Progressie.Internal.IssueTerms"] = "keys of texts",
        ["Progressie.Internal.NormalForm"] = "the file of normal forms",
        ["Progressie.Internal.SameWords"] = "the rule",
        ["Progressie.Internal.StandIn"] = "ids that the library makes",
        ["Progressie.Internal.TextRules"] = "the rule",
        ["Progressie.Internal.WholeWords"] = "texts in the form in which they are compared",
        ["Progressie.Json.Converters.NoForms"] = "names of types",
        ["Progressie.Json.Converters.ScalarConverter`1"] = "scalars as they are written",
        ["Progressie.Json.Converters.ValueReading"] = "paths of a serializer",
        ["Progressie.Json.DocumentPath"] = "names of members",
        ["Progressie.Json.DocumentReader"] = "names of members",
        ["Progressie.Json.Documents.DocumentShapes"] = "kinds of documents",
        ["Progressie.Json.MemberTable"] = "names of members",
        ["Progressie.Json.Shapes.ExactDecimal"] = "numbers",
        ["Progressie.Json.Shapes.MendedCopy"] = "an id and a language that it made up itself",
        ["Progressie.Json.WrittenForm"] = "names of members",
        ["Progressie.LanguageTag"] = "language tags",
        ["Progressie.Reason"] = "keys and what is filled in",
        ["Progressie.Rendering.LongTexts"] = "the same text to the letter, which is shown whole once",
        ["Progressie.Rendering.MarkdownText"] = "signs of Markdown",
        ["Progressie.Rendering.PageBuilder"] = "ids of people",
        ["Progressie.Rendering.ProgressiePages"] = "ids of options",
        ["Progressie.Scales.ScaleQuestions"] = "the full stop behind an anchor",
        ["Progressie.ValidationIssue"] = "codes and pointers",
        ["Progressie.Wording"] = "equal objects are equal to the letter",
    };

    [Fact]
    public void TextsOfPeople_AreJudgedByTheRulesAlone() =>
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), Judges().Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<string> Judges() =>
        from type in typeof(TextRules).Assembly.GetTypes()
        from method in type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything))

            // What a compiler makes of a record compares to the letter, so that equal objects are equal documents; a lambda is written.
        where !method.IsDefined(typeof(CompilerGeneratedAttribute)) || method.Name.Contains('<', StringComparison.Ordinal)
        from used in IlReferences.MembersIn(method).OfType<MethodBase>()
        where Judging.Contains(used.Name) && (used.DeclaringType == typeof(MemoryExtensions)
            ? OnSpaces.Contains(used.Name)
            : used.DeclaringType == typeof(string) || used.DeclaringType == typeof(char) || used.DeclaringType == typeof(StringComparer))
        where OnSpaces.Contains(used.Name) || !used.GetParameters().Any(static parameter => parameter.ParameterType == typeof(char))
        select Outer(type).FullName!;

    private static Type Outer(Type type) => type.DeclaringType is { } outer ? Outer(outer) : type;
}
