using System.Text;
using Progressie.Internal;
using Progressie.Json;
using Progressie.Json.Shapes;

namespace Progressie.Tests.Derived;

/// <summary>A sound document of a kind, with the definitions that it needs.</summary>
internal sealed record Sample(string Name, DocumentShape Shape, string Json, IDefinitionSource Definitions)
{
    /// <summary>Reads another document with the same definitions, and says what is wrong with it.</summary>
    internal ValidationReport Report(string json, ProgressieLimits? limits = null)
    {
        Read(json, out ValidationReport report, limits);
        return report;
    }

    /// <summary>Reads another document with the same definitions, and writes it again.</summary>
    internal string Rewrite(string json)
    {
        object document = Read(json, out ValidationReport report) ?? throw new InvalidOperationException($"{Name} is not sound: {report}");
        return (string)typeof(ProgressieJson).GetMethods()
            .Single(static method => method.Name == nameof(ProgressieJson.Write) && method.ReturnType == typeof(string))
            .MakeGenericMethod(document.GetType())
            .Invoke(null, [document, JsonLayout.Compact])!;
    }

    internal object? Read(string json, out ValidationReport report, ProgressieLimits? limits = null)
    {
        IssueCollector issues = new((limits ?? Definitions.Limits).MaxIssues);
        object? document = Shape.Read(Encoding.UTF8.GetBytes(json), limits ?? Definitions.Limits, Definitions, issues);
        report = issues.ToReport(Shape.Kind);
        return document;
    }
}
