using Progressie.Json.Shapes;

namespace Progressie.Tests.Derived;

/// <summary>Derives from the shape of a place what is wrong there.</summary>
internal static class WrongValues
{
    /// <summary>Codes of values that are wrong by themselves, beside those of documents (9xxx).</summary>
    private static readonly string[] OfValues =
        ["PRG1001", "PRG1002", "PRG1003", "PRG1004", "PRG1005", "PRG2201", "PRG2202", "PRG2204", "PRG4306"];

    /// <summary>Whether an issue is about the shape of a document, and not about a rule of its kind.</summary>
    internal static bool IsOfShape(ValidationIssue issue) =>
        issue.Severity == IssueSeverity.Error
        && issue.Code != IssueCode.MoreIssues
        && (issue.Code.ToString()[3] == '9' || OfValues.Contains(issue.Code.ToString()));

    /// <summary>The JSON type of a value, as messages name it.</summary>
    internal static string TypeOf(ShapeInfo info) => info switch
    {
        ObjectInfo or UnionInfo or MapInfo or ScalarInfo { Definition: "localizedText" or "extensions" } => "an object",
        ListInfo => "an array",
        NumberInfo or ScalarInfo { Definition: "version" or "position" or "belowNumber" } => "a number",
        ScalarInfo { Definition: "flag" } => "a flag",
        ConstantInfo constant => char.IsAsciiDigit(constant.Json[0]) ? "a number" : "a string",
        _ => "a string",
    };

    /// <summary>Values of the right type that are wrong at a place, with their codes; none where a linter has the last word.</summary>
    internal static IEnumerable<(string Value, string Code)> Of(Place place)
    {
        switch (place.Info)
        {
            case WordInfo word:
                return Words(word.Words).Append(("\"\\ud800\"", "PRG9023"));
            case ConstantInfo when place.Word is { } union:
                return Words([.. union.Cases.Select(static one => one.Word)]).Append(("\"\\ud800\"", "PRG9023"));
            case ConstantInfo { Json: "1" }:
                return [("2", "PRG9009"), ("0", "PRG9010"), ("-1", "PRG9010"), ("1.5", "PRG9010")];
            case ConstantInfo constant:
                return
                [
                    ("\"zzz\"", "PRG9008"), ("\"\"", "PRG9008"), (Capital(constant.Json), "PRG9008"), ("\"\\ud800\"", "PRG9008"),
                    (constant.Json == "\"scale\"" ? "\"scale-series\"" : "\"scale\"", "PRG9008"), ("\"validation-report\"", "PRG9008"),
                ];
            case NumberInfo number:
                string code = number.IsForLinter ? string.Empty : "PRG9016";
                (string, string)[] bounds =
                [
                    ($"{number.Least - 1L}", code), ("1.5", "PRG9016"), ("1e-1", "PRG9016"), ("1e99", "PRG9016"),
                    ("99999999999999999999", "PRG9016"),
                ];
                return number.Most < int.MaxValue ? bounds.Append(($"{number.Most + 1L}", code)) : bounds.Append(("2147483648", "PRG9016"));
            case ScalarInfo scalar:
                bool isText = TypeOf(scalar) == "a string" && scalar.Definition != "mark";
                (string, string)[] wrong = Scalars.Of(scalar.Definition).Wrong;
                return isText ? wrong.Append(("\"x\\ud800\"", "PRG9023")) : wrong;
            default:
                return [];
        }
    }

    /// <summary>What the sentences about a value are told apart by.</summary>
    internal static string FormOf(Place place) => place.Info switch
    {
        ScalarInfo scalar => scalar.Definition,
        NumberInfo number => $"{number.Least} to {number.Most}",
        _ => place.Member!.Name,
    };

    private static IEnumerable<(string Value, string Code)> Words(IReadOnlyList<string> words) =>
        new[] { "\"zzz\"", "\"\"", Capital($"\"{words[0]}\""), $"\"{words[0]} \"" }.Select(static word => (word, "PRG9020"));

    private static string Capital(string word) => $"\"{char.ToUpperInvariant(word[1])}{word[2..]}";
}
