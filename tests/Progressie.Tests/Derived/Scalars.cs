using Progressie.Tests.Support;

namespace Progressie.Tests.Derived;

/// <summary>The one place that says of each kind of value which form it has: schemas, the format page, members tests and generators take it
/// from here. Every row is held to the readers by the members tests and by the laws about generated documents.</summary>
internal static class Scalars
{
    private const string Language = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?";

    // Years from 0001, written without looking ahead, which not every validator can.
    private const string Date =
        "([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    private const string Time = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\\\.[0-9]{1,7})?";

    private const string Offset = "(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)";

    // Anything but spaces of every kind, what nobody sees, and the marks that belong on letters of the Latin alphabet; without the classes
    // and code points that not every validator knows.
    private const string Shows =
        "[^\\\\t\\\\n\\\\r \\\\u00A0\\\\u00AD\\\\u0300-\\\\u036F\\\\u0483-\\\\u0489\\\\u061C\\\\u115F\\\\u1160\\\\u1680"
        + "\\\\u17B4\\\\u17B5\\\\u180B-\\\\u180F\\\\u1DC0-\\\\u1DFF\\\\u2000-\\\\u200F\\\\u2028-\\\\u202F\\\\u205F-\\\\u206F"
        + "\\\\u20D0-\\\\u20F0\\\\u2800\\\\u3000\\\\u3164\\\\uFE00-\\\\uFE0F\\\\uFE20-\\\\uFE2F\\\\uFEFF\\\\uFFA0"
        + "\\\\uFDD0-\\\\uFDEF\\\\uFFF0-\\\\uFFFB\\\\uFFFE\\\\uFFFF]";

    private static readonly Dictionary<string, Scalar> All = new(StringComparer.Ordinal)
    {
        ["slug"] = new(
            """{ "type": "string", "pattern": "^[a-z0-9][a-z0-9.-]{0,63}$" }""",
            "lower-case id",
            ["\"small\"", "\"talk\"", "\"seven-steps\"", "\"own\"", "\"colleague\"", "\"words\"", "\"a.b-1\"", "\"usefulness\""],
            ("\"\"", "PRG1001"), ("\"Small\"", "PRG1001"), ("\"-p\"", "PRG1001"), ("\"a_b\"", "PRG1001"),
            (Repeated('a', 65), "PRG1001")),
        ["key"] = new(
            """{ "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }""",
            "item id",
            ["\"a1\"", "\"B\"", "\"c2\"", "\"2B-6\"", "\"x_y.z\""],
            ("\"\"", "PRG1001"), ("\"B b\"", "PRG1001"), ("\"-p\"", "PRG1001"), ("\"é\"", "PRG1001"), (Repeated('A', 65), "PRG1001")),
        ["token"] = new(
            """{ "type": "string", "pattern": "^[!-~]{1,128}$" }""",
            "host's id",
            ["\"noor\"", "\"kade\"", "\"p-204\"", "\"~!'&<>\"", Repeated('x', 128)],
            ("\"\"", "PRG1001"), ("\"n r\"", "PRG1001"), ("\"é\"", "PRG1001"), (Repeated('x', 129), "PRG1001")),
        ["operationId"] = new(
            """{ "type": "string", "pattern": "^([1-9][0-9]{0,8}|1000000000)@[!-~]{1,128}$" }""",
            "operation id",
            ["\"1@a\"", "\"2@a\"", "\"17@phone\"", "\"1000000000@b\""],
            ("\"\"", "PRG1001"), ("\"0@a\"", "PRG1001"), ("\"1\"", "PRG1001"), ("\"@a\"", "PRG1001"), ("\"NaN@a\"", "PRG1001"),
            ("\"1@\"", "PRG1001"), ("\"01@a\"", "PRG1001"), ("\"1000000001@a\"", "PRG1001")),
        ["hash"] = new(
            """{ "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }""",
            "hash",
            [$"\"{TestChecklists.Small.Hash}\"", $"\"{TestModels.Free.Hash}\"", $"\"sha256:{new string('0', 64)}\""],
            ("\"\"", "PRG1001"), ($"\"sha256:{new string('0', 63)}\"", "PRG1001"), ($"\"sha256:{new string('A', 64)}\"", "PRG1001"),
            ($"\"md5:{new string('0', 64)}\"", "PRG1001")),
        ["version"] = new(
            """{ "type": "integer", "minimum": 1, "maximum": 2147483647 }""",
            "version",
            ["1", "2", "2147483647", "2.0", "1e2", "30e-1"],
            ("0", "PRG9016"), ("-3", "PRG9016"), ("2.5", "PRG9016"), ("1e-1", "PRG9016"), ("1e2147483648", "PRG9016"),
            ("2147483648", "PRG9016")),
        ["languageTag"] = new(
            $$"""{ "type": "string", "pattern": "^{{Language}}$" }""",
            "language",
            ["\"nl\"", "\"en\"", "\"nl-BE\"", "\"zh-Hant-TW\"", "\"es-419\""],
            ("\"\"", "PRG1005"), ("\"NL\"", "PRG1005"), ("\"nl-be\"", "PRG1005"), ("\"en_GB\"", "PRG1005"), ("\"nederlands\"", "PRG1005")),
        ["text"] = new(
            $$"""
            { "type": "string", "minLength": 1, "maxLength": 20000,
              "pattern": "{{Shows}}",
              "allOf": [{ "pattern": "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]*$" }] }
            """,
            "text",
            ["\"een lijst\"", "\"één stap\"", "\"<b>&\\\"\\\\ \\u2028\"", "\"regel 1\\nregel 2\\t\"", "\"😀\"", "\"e\\u0301\""],
            ("\"\"", "PRG1002"), ("\"\\u200b\\u00ad\"", "PRG1002"), ("\"\\u3164\\u0301\\ufeff\"", "PRG1002"),
            ("\" \\u00a0\\t\"", "PRG1002"), ("\"Kl\\u0007ein\"", "PRG1004"), ("\"Klein\\u0085\"", "PRG1004"),
            (Repeated('x', 20_001), "PRG1003")),
        ["localizedText"] = new(
            $$"""
            { "type": "object", "patternProperties": { "^{{Language}}$": { "$ref": "#/$defs/text" } }, "minProperties": 1,
              "additionalProperties": false }
            """,
            "text in languages",
            ["""{"nl":"Klein"}""", """{"nl":"Klein","en":"Small"}""", """{"en":"Small"}""", """{"nl-BE":"Klein"}"""],
            ("{}", "PRG1002")),
        ["moment"] = new(
            $$"""{ "type": "string", "format": "date-time", "pattern": "^{{Date}}T{{Time}}{{Offset}}$" }""",
            "moment",
            ["\"0001-01-01T14:00:00+14:00\"", "\"9999-12-31T23:59:59.9999999Z\"", "\"2026-05-01T09:00:00-14:00\"",
            "\"2026-05-01T09:00:00+02:00\"", "\"2026-05-02T09:00:00.1234567Z\"", "\"2026-05-03T09:00:00-03:30\""],
            ("\"2026-05-01T09:00:00\"", "PRG9017"), ("\"\"", "PRG9018"), ("\"2026-05-01\"", "PRG9018"), ("\"gisteren\"", "PRG9018"),
            ("\"2026-02-30T09:00:00Z\"", "PRG9018"), ("\"2026-05-01t09:00:00z\"", "PRG9018"), ("\"2026-05-01T09:00Z\"", "PRG9018"),
            ("\"0000-05-01T09:00:00Z\"", "PRG9018"), ("\"2026-05-01T09:00:00+14:01\"", "PRG9018"),
            ("\"2026-05-01T09:00:00-15:00\"", "PRG9018"), ("\"2026-05-01T09:00:00+01:60\"", "PRG9018"),
            ("\"2026-05-01T23:59:60Z\"", "PRG9018"), ("\"2026-05-01T24:00:00Z\"", "PRG9018"),
            ("\"0001-01-01T00:00:00+14:00\"", "PRG9018"), ("\"2026-05-01T09:00:00.12345678Z\"", "PRG9018")),
        ["date"] = new(
            $$"""{ "type": "string", "format": "date", "pattern": "^{{Date}}$" }""",
            "date",
            ["\"2026-05-01\"", "\"2024-02-29\"", "\"0001-01-01\""],
            ("\"\"", "PRG9019"), ("\"2026-02-30\"", "PRG9019"), ("\"1-5-2026\"", "PRG9019"), ("\"2026-05-01T09:00:00Z\"", "PRG9019"),
            ("\"0000-05-01\"", "PRG9019"), ("\"2026-13-01\"", "PRG9019"), ("\"2026-00-01\"", "PRG9019")),
        ["dayOrMoment"] = new(
            $$"""
            { "anyOf": [{ "type": "string", "format": "date", "pattern": "^{{Date}}$" },
                { "type": "string", "format": "date-time", "pattern": "^{{Date}}T{{Time}}{{Offset}}$" }] }
            """,
            "date or moment",
            ["\"2026-05-01\"", "\"2024-02-29\"", "\"0001-01-01T14:00:00+14:00\"", "\"2026-05-01T09:00:00.1234567-03:30\""],
            ("\"\"", "PRG9025"), ("\"2026-02-30\"", "PRG9025"), ("\"1-5-2026\"", "PRG9025"), ("\"2026-05-01T09:00:00\"", "PRG9017"),
            ("\"2026-02-30T09:00:00Z\"", "PRG9025"), ("\"2026-05-01t09:00:00z\"", "PRG9025"), ("\"2026-05-01T09:00Z\"", "PRG9025"),
            ("\"2026-05-01T09:00:00+14:01\"", "PRG9025"), ("\"0001-01-01T00:00:00+14:00\"", "PRG9025"),
            ("\"0000-05-01\"", "PRG9025"), ("\"2026-05-01T23:59:60Z\"", "PRG9025")),
        ["flag"] = new("""{ "type": "boolean" }""", "true or false", ["true", "false"]),
        ["mark"] = new(
            """{ "enum": ["not-seen", "neither", "achieved", "desired", "both"] }""",
            "mark",
            ["\"not-seen\"", "\"neither\"", "\"achieved\"", "\"desired\"", "\"both\""],
            ("\"\"", "PRG4306"), ("\"Both\"", "PRG4306"), ("\"\\ud800\"", "PRG4306")),
        ["position"] = new(
            """{ "type": "number", "minimum": 0, "maximum": 10 }""",
            "position",
            ["0", "4.5", "6.50", "10", "45e-1", "1E+1", "0.00e5"],
            ("-0.5", "PRG2202"), ("10.1", "PRG2201"), ("6.55", "PRG2201"), ("1e3", "PRG2201"),
            ("655e-2", "PRG2201")),
        ["belowNumber"] = new(
            """{ "type": "number", "minimum": -1000, "maximum": -0.1 }""",
            "number below 0",
            ["-0.1", "-1", "-12.5", "-1000", "-1e1"],
            ("0", "PRG2204"), ("1", "PRG2204"), ("-0.15", "PRG2204"), ("-1000.1", "PRG2204"), ("-1e4", "PRG2204")),
        ["decimal"] = new(
            """{ "type": "number", "minimum": -10, "maximum": 10 }""", "number with at most one decimal", ["0", "-1.5", "10"]),
        ["extensions"] = new(
            """{ "type": "object", "propertyNames": { "$ref": "#/$defs/text" } }""",
            "see [Extensions](#extensions)",
            ["{}", """{"acme.session":{"room":"4.12"}}""", """{"host":[1,2.50,null]}"""],
            ("""{" ":1}""", "PRG1002"), ("""{"a\u0007":1}""", "PRG1004")),
        ["issueCode"] = new("""{ "type": "string", "pattern": "^PRG[0-9]{4}$" }""", "issue code", ["\"PRG1001\""]),
        ["pointer"] = new(
            """{ "type": "string", "pattern": "^(/([^~/]|~[01])*)*$" }""", "JSON Pointer; empty for the whole document",
            ["\"\"", "\"/a/0\""]),
        ["sentence"] = new("""{ "type": "string", "minLength": 1 }""", "text in English", ["\"Niets.\""]),
    };

    /// <summary>Gets the names of all.</summary>
    internal static IEnumerable<string> Names => All.Keys;

    /// <summary>Gets what is known of one.</summary>
    /// <exception cref="InvalidOperationException">Nothing is known of it yet.</exception>
    internal static Scalar Of(string name) => All.TryGetValue(name, out Scalar? scalar)
        ? scalar
        : throw new InvalidOperationException($"A shape names the definition '{name}', of which {nameof(Scalars)} knows nothing yet.");

    private static string Repeated(char one, int count) => $"\"{new string(one, count)}\"";
}
