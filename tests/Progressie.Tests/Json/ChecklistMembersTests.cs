using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Every member of a checklist definition: missing, twice, unknown beside it, null, and of every wrong type.</summary>
public sealed class ChecklistMembersTests
{
    private const string Localized = "an object from language tags to texts";
    private const string RootNames = "document, schema, id, version, sourceLanguage, languages, title, introduction, credit, columns, "
        + "intentions, parts, relations, extensions";

    [Fact]
    public void TryRead_WrongTypeAnywhere_IsReportedThere()
    {
        foreach (string path in Documents.Pointers(Documents.Checklist))
        {
            string own = ResponseMembersTests.TypeOf(Documents.At(JsonNode.Parse(Documents.Checklist)!, path));
            string allowed = Allowed(path);
            foreach ((string found, string value) in ResponseMembersTests.WrongTypes())
            {
                if (found != own)
                {
                    Assert.Equal(
                        found == "null"
                            ? $"PRG9015 error at {path}: There is a null here: expected {allowed}. What is not known is left out."
                            : $"PRG9014 error at {path}: There is {found} here: expected {allowed}.",
                        Report(Documents.Set(Documents.Checklist, path, value)));
                }
            }
        }
    }

    [Theory]
    [InlineData("", "document", "\"checklist\"")]
    [InlineData("", "schema", "a whole number")]
    [InlineData("", "id", "a definition id")]
    [InlineData("", "version", "a whole number from 1")]
    [InlineData("", "sourceLanguage", "a language tag")]
    [InlineData("", "languages", "an array of language tags")]
    [InlineData("", "title", Localized)]
    [InlineData("", "columns", "an object from polarities to column texts")]
    [InlineData("", "intentions", "an object with suggested and question")]
    [InlineData("", "parts", "an array of parts")]
    [InlineData("/columns/avoid", "achieved", "an object with label and question")]
    [InlineData("/columns/avoid", "desired", "an object with label and question")]
    [InlineData("/columns/tool/achieved", "label", Localized)]
    [InlineData("/columns/tool/desired", "question", Localized)]
    [InlineData("/intentions", "suggested", "a whole number from 1 to 20")]
    [InlineData("/intentions", "question", Localized)]
    [InlineData("/parts/1", "id", "a part id")]
    [InlineData("/parts/1", "title", Localized)]
    [InlineData("/parts/1", "sections", "an array of sections")]
    [InlineData("/parts/0/sections/1", "id", "a section id")]
    [InlineData("/parts/0/sections/1", "title", Localized)]
    [InlineData("/parts/0/sections/1", "polarity", "\"practise\", \"avoid\" or \"tool\"")]
    [InlineData("/parts/0/sections/1", "items", "an array of items")]
    [InlineData("/parts/0/sections/0/items/1", "id", "an item id")]
    [InlineData("/parts/0/sections/0/items/1", "text", Localized)]
    [InlineData("/relations/0", "version", "a whole number from 1")]
    [InlineData("/relations/0", "items", "an array of relations")]
    [InlineData("/relations/0/items/1", "relation", "\"same\", \"reworded\", \"new\" or \"removed\"")]
    public void TryRead_MissingMember_IsReportedAtItsObject(string parent, string name, string expected) => Assert.Equal(
        $"PRG9013 error at {(parent.Length == 0 ? "the document" : parent)}: The member '{name}' is missing: expected {expected}.",
        Report(Documents.Remove(Documents.Checklist, $"{parent}/{name}")));

    [Theory]
    [InlineData("/introduction")]
    [InlineData("/credit")]
    [InlineData("/relations")]
    [InlineData("/extensions")]
    public void TryRead_WithoutAnOptionalMember_IsSound(string path) =>
        Assert.Equal(string.Empty, Report(Documents.Remove(Documents.Checklist, path)));

    [Theory]
    [InlineData("", RootNames)]
    [InlineData("/columns", "practise, avoid, tool")]
    [InlineData("/columns/practise", "achieved, desired")]
    [InlineData("/columns/practise/desired", "label, question")]
    [InlineData("/intentions", "suggested, question")]
    [InlineData("/parts/0", "id, title, sections")]
    [InlineData("/parts/0/sections/0", "id, title, polarity, items")]
    [InlineData("/parts/0/sections/0/items/0", "id, text")]
    [InlineData("/relations/0", "version, items")]
    [InlineData("/relations/0/items/0", "relation, item, earlier")]
    public void TryRead_UnknownMember_IsReportedWithTheKnownOnes(string parent, string names) => Assert.Equal(
        $"PRG9011 error at {parent}/zzz: There is no member 'zzz' here: expected {names}. Data of your own goes under extensions.",
        Report(Documents.Set(Documents.Checklist, $"{parent}/zzz", "[{}]")));

    [Fact]
    public void TryRead_MemberTwice_IsReportedPlainAndEscaped()
    {
        foreach (string path in Documents.Pointers(Documents.Checklist))
        {
            string name = path[(path.LastIndexOf('/') + 1)..];
            if (char.IsAsciiDigit(name[0]))
            {
                continue;
            }

            string marked = Documents.Set(Documents.Checklist, path, "\"TWICE\"");
            string value = Documents.ToText(Documents.At(JsonNode.Parse(Documents.Checklist)!, path));
            bool isLanguage = name is "nl" or "en";
            foreach (string second in (string[])[name, $"\\u{(int)name[0]:x4}{name[1..]}"])
            {
                string json = Documents.Replace(
                    marked, $"\"{name}\":\"TWICE\"", $"\"{name}\":{value},\"{second}\":{(isLanguage ? "\"x\"" : "null")}");
                Assert.Equal(
                    $"PRG9012 error at {path}: The member '{name}' is there twice: which one counts cannot be known.", Report(json));
            }
        }
    }

    [Fact]
    public void TryRead_MembersInAnyOrder_ReadTheSame()
    {
        string document = Documents.Set(Documents.Checklist, "/extensions", """{"host":{"a":[1,2]}}""");
        Checklist expected = ProgressieJson.Read<Checklist>(document).Value;
        JsonObject root = JsonNode.Parse(document)!.AsObject();
        Props.ForAll(
            Gen.Shuffle(root.Select(static member => member.Key).ToArray()).ToArbitrary(),
            order => Assert.Equal(
                expected,
                ProgressieJson.Read<Checklist>(
                    Documents.ToText(new JsonObject(order.Select(name => KeyValuePair.Create(name, root[name]?.DeepClone()))))).Value),
            cases: 100);
    }

    [Fact]
    public void TryRead_EveryLetterEscaped_ReadsTheSame()
    {
        string document = Documents.Remove(Documents.Checklist, "/extensions");
        Validated<Checklist> read = ProgressieJson.Read<Checklist>(ResponseMembersTests.EscapeStrings(document));
        Assert.Equal(string.Empty, Documents.Lines(read.Report));
        Assert.Equal(ProgressieJson.Read<Checklist>(document).Value, read.Value);
    }

    [Theory]
    [InlineData(
        "\"checklist\"", "\"checklist-response\"",
        "PRG9008 error at /document: The document is of the kind \"checklist-response\": expected \"checklist\".")]
    [InlineData(
        "\"document\":\"checklist\"", "\"document\":\"Checklist\"",
        "PRG9008 error at /document: The document is of the kind \"Checklist\": expected \"checklist\".")]
    [InlineData(
        "\"schema\":1", "\"schema\":7",
        "PRG9009 error at /schema: The document has schema 7: this version of the library reads up to schema 1.")]
    [InlineData("\"schema\":1", "\"schema\":0", "PRG9010 error at /schema: There is no schema 0: expected a whole number from 1 to 1.")]
    [InlineData(
        "\"id\":\"small\"", "\"id\":\"Small\"",
        "PRG1001 error at /id: 'Small' is not allowed here: expected 1 to 64 of a-z, 0-9, '.' and '-', beginning with a letter or digit.")]
    [InlineData(
        "\"id\":\"p2\"", "\"id\":\"-p\"",
        "PRG1001 error at /parts/1/id: '-p' is not allowed here: expected 1 to 64 of A-Z, a-z, 0-9, '.', '_' and '-', beginning with a "
            + "letter or digit.")]
    [InlineData(
        "\"id\":\"B\"", "\"id\":\"B b\"",
        "PRG1001 error at /parts/0/sections/1/id: 'B b' is not allowed here: expected 1 to 64 of A-Z, a-z, 0-9, '.', '_' and '-', "
            + "beginning with a letter or digit.")]
    [InlineData(
        "\"id\":\"c2\"", "\"id\":\"\"",
        "PRG1001 error at /parts/1/sections/0/items/1/id: '' is not allowed here: expected 1 to 64 of A-Z, a-z, 0-9, '.', '_' and '-', "
            + "beginning with a letter or digit.")]
    [InlineData(
        "\"version\":2,", "\"version\":0,", "PRG9016 error at /version: The number is 0: expected a whole number from 1 to 2147483647.")]
    [InlineData(
        "\"version\":2,", "\"version\":-3,", "PRG9016 error at /version: The number is -3: expected a whole number from 1 to 2147483647.")]
    [InlineData(
        "\"version\":2,", "\"version\":2.0,",
        "PRG9016 error at /version: The number is 2.0: expected a whole number from 1 to 2147483647.")]
    [InlineData(
        "\"version\":2,", "\"version\":2147483648,",
        "PRG9016 error at /version: The number is 2147483648: expected a whole number from 1 to 2147483647.")]
    [InlineData(
        "\"version\":2,", "\"version\":1e2,",
        "PRG9016 error at /version: The number is 1e2: expected a whole number from 1 to 2147483647.")]
    [InlineData(
        "\"suggested\":3", "\"suggested\":0", "PRG4115 error at /intentions/suggested: 0 intentions are suggested: expected 1 to 20.")]
    [InlineData(
        "\"suggested\":3", "\"suggested\":21", "PRG4115 error at /intentions/suggested: 21 intentions are suggested: expected 1 to 20.")]
    [InlineData(
        "\"polarity\":\"tool\"", "\"polarity\":\"Tool\"",
        "PRG9020 error at /parts/1/sections/0/polarity: 'Tool' is not allowed here: expected \"practise\", \"avoid\" or \"tool\".")]
    [InlineData(
        "\"polarity\":\"tool\"", "\"polarity\":\"\\ud800\"",
        "PRG9023 error at /parts/1/sections/0/polarity: The text holds half a surrogate pair: expected whole characters.")]
    [InlineData(
        "\"sourceLanguage\":\"nl\"", "\"sourceLanguage\":\"NL\"",
        "PRG1005 error at /sourceLanguage: 'NL' is no language tag: expected a language of 2 or 3 lower-case letters, then optionally a "
            + "script such as 'Latn' and a region such as 'BE' or '419'.")]
    [InlineData(
        "\"sourceLanguage\":\"nl\"", "\"sourceLanguage\":\"fr\"",
        "PRG1014 error at /sourceLanguage: The source language 'fr' is not among the languages of the definition: it lists nl, en.", true)]
    [InlineData(
        "[\"nl\",\"en\"]", "[\"nl\",\"en\",\"en_GB\"]",
        "PRG1005 error at /languages/2: 'en_GB' is no language tag: expected a language of 2 or 3 lower-case letters, then optionally a "
            + "script such as 'Latn' and a region such as 'BE' or '419'.")]
    [InlineData(
        "[\"nl\",\"en\"]", "[\"nl\",\"en\",null]",
        "PRG9015 error at /languages/2: There is a null here: expected a language tag. What is not known is left out.")]
    [InlineData("[\"nl\",\"en\"]", "[\"nl\",\"en\",\"nl\"]", "PRG1013 error at /languages/2: The language 'nl' is listed twice.")]
    [InlineData(
        "[\"nl\",\"en\"]", "[]", "PRG1012 error at /languages: The definition lists no languages: expected at least the source language.")]
    [InlineData("\"Klein\"", "\"\"", "PRG1002 error at /title/nl: The text is empty or blank: expected words, or no member at all.")]
    [InlineData(
        "\"Klein\"", "\" \\u00a0\\t\"", "PRG1002 error at /title/nl: The text is empty or blank: expected words, or no member at all.")]
    [InlineData(
        "\"Klein\"", "\"Kl\\u0007ein\"",
        "PRG1004 error at /title/nl: The text holds the control character U+0007 at position 2: only visible characters, spaces, tabs and "
            + "line ends are allowed.")]
    [InlineData(
        "\"Klein\"", "\"Klein\\u0085\"",
        "PRG1004 error at /title/nl: The text holds the control character U+0085 at position 5: only visible characters, spaces, tabs and "
            + "line ends are allowed.")]
    [InlineData(
        "\"Klein\"", "\"Klein\\udc00\"", "PRG9023 error at /title/nl: The text holds half a surrogate pair: expected whole characters.")]
    [InlineData("\"Klein\"", "\"Klein \"", "PRG1009 warning at /title/nl: The text begins or ends with white space.")]
    [InlineData(
        "\"title\":{\"en\":\"Small\",\"nl\":\"Klein\"}", "\"title\":{}",
        "PRG1002 error at /title: The text is empty or blank: expected words, or no member at all.")]
    [InlineData(
        "\"title\":{\"en\":\"Small\",\"nl\":\"Klein\"}", "\"title\":{\"nl\":\"Klein\"}",
        "PRG1006 warning at /title: There is no text in 'en', which the definition says it has: readers in that language see 'nl'.")]
    [InlineData(
        "\"title\":{\"en\":\"Small\",\"nl\":\"Klein\"}", "\"title\":{\"en\":\"Small\"}",
        "PRG1007 error at /title: There is no text in the source language 'nl': every text needs one.")]
    [InlineData(
        "\"title\":{\"en\":\"Small\",\"nl\":\"Klein\"}", "\"title\":{\"en\":\"Small\",\"nl\":\"Klein\",\"fr\":\"Petit\"}",
        "PRG1008 error at /title/fr: The text has the language 'fr', which the definition does not list: it lists nl, en.")]
    [InlineData(
        "\"title\":{\"en\":\"Small\",\"nl\":\"Klein\"}", "\"title\":{\"en\":\"Small\",\"nl\":\"Klein\",\"\":\"x\"}",
        "PRG1005 error at /title/: '' is no language tag: expected a language of 2 or 3 lower-case letters, then optionally a script such "
            + "as 'Latn' and a region such as 'BE' or '419'.")]
    [InlineData(
        "\"title\":{\"en\":\"Small\",\"nl\":\"Klein\"}", "\"title\":{\"en\":\"Small\",\"nl\":\"Klein\",\"\\ud800\":\"x\"}",
        "PRG9023 error at /title: The text holds half a surrogate pair: expected whole characters.")]
    [InlineData(
        "\"relation\":\"new\"", "\"relation\":\"old\"",
        "PRG9020 error at /relations/0/items/5/relation: 'old' is not allowed here: expected \"same\", \"reworded\", \"new\" or "
            + "\"removed\".")]
    [InlineData(
        "\"relation\":\"new\",\"item\":\"c2\"", "\"relation\":\"new\",\"item\":\"c2\",\"earlier\":\"x\"",
        "PRG4126 error at /relations/0/items/5: A relation 'new' needs item alone.")]
    [InlineData(
        "\"relation\":\"new\",\"item\":\"c2\"", "\"relation\":\"same\",\"item\":\"c2\"",
        "PRG4126 error at /relations/0/items/5: A relation 'same' needs item and earlier.")]
    [InlineData(
        "\"relation\":\"removed\",\"earlier\":\"b2\"", "\"relation\":\"removed\",\"item\":\"b2\"",
        "PRG4126 error at /relations/0/items/3: A relation 'removed' needs earlier alone.")]
    [InlineData(
        "\"relation\":\"removed\",\"earlier\":\"b2\"", "\"relation\":\"reworded\"",
        "PRG4126 error at /relations/0/items/3: A relation 'reworded' needs item and earlier.")]
    [InlineData(
        "\"relations\":[{\"version\":1", "\"relations\":[{\"version\":2",
        "PRG4120 error at /relations/0/version: The relations are to version 2, which is not before this version 2.")]
    [InlineData(
        "\"extensions\":{\"host\"", "\"extensions\":{\" \"",
        "PRG1002 error at /extensions/ : The text is empty or blank: expected words, or no member at all.")]
    public void TryRead_SomethingWrong_IsReportedThere(string old, string replacement, string expected, bool alsoOthers = false)
    {
        string report = Report(Documents.Replace(Documents.Checklist, old, replacement));
        Assert.Equal(expected, alsoOthers ? report.Split('\n')[0] : report);
    }

    [Fact]
    public void TryRead_SeveralProblems_AreAllReportedAtOnce()
    {
        string json = Documents.Checklist;
        json = Documents.Set(json, "/title/nl", "\"\"");
        json = Documents.Set(json, "/parts/0/sections/0/polarity", "\"both\"");
        json = Documents.Set(json, "/parts/1/sections/0/items/0/id", "7");
        json = Documents.Set(json, "/relations/0/version", "0");
        json = Documents.Set(json, "/zzz", "1");
        Assert.Equal(
            $"""
            PRG1002 error at /title/nl: The text is empty or blank: expected words, or no member at all.
            PRG9020 error at /parts/0/sections/0/polarity: 'both' is not allowed here: expected "practise", "avoid" or "tool".
            PRG9014 error at /parts/1/sections/0/items/0/id: There is a number here: expected a string.
            PRG9016 error at /relations/0/version: The number is 0: expected a whole number from 1 to 2147483647.
            PRG9011 error at /zzz: There is no member 'zzz' here: expected {RootNames}. Data of your own goes under extensions.
            """,
            Report(json));
    }

    [Fact]
    public void TryRead_TooMuch_IsReported()
    {
        ProgressieLimits limits = new() { MaxElements = 100, MaxTextLength = 100, MaxExtensionBytes = 20 };
        string languages = string.Join(',', Enumerable.Range(0, 101).Select(static i => $"\"nl-{i:000}\""));
        Assert.Equal(
            "PRG9021 error at /languages: There are more than 100 elements here: that is the limit.",
            Documents.Lines(
                ProgressieJson.Read<Checklist>(
                    Documents.Replace(Documents.Remove(Documents.Checklist, "/extensions"), "\"nl\",\"en\"", languages),
                    ProgressieCatalog.BuiltIn.With(limits)).Report));
        Assert.Equal(
            """
            PRG1003 error at /title/nl: The text has 101 characters: at most 100 are allowed.
            PRG9022 error at /extensions: The extensions have 30 bytes: at most 20 are allowed.
            """,
            Documents.Lines(
                ProgressieJson.Read<Checklist>(
                    Documents.Set(
                        Documents.Set(Documents.Checklist, "/title/nl", $"\"{new string('x', 101)}\""), "/extensions",
                        """{"host":{"a":[1,2],"b":[333]}}"""),
                    ProgressieCatalog.BuiltIn.With(limits)).Report));
    }

    [Fact]
    public void TryRead_MoreIssuesThanShown_CountsTheRest()
    {
        // Five of the reader, then those of the linter: together they keep to the limit.
        string json = Documents.Replace(Documents.Checklist, "{\"document\"", "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"document\"");
        json = Documents.Set(json, "/intentions/suggested", "99");
        json = Documents.Set(json, "/parts/0/id", "\"p2\"");
        ProgressieLimits limits = new() { MaxIssues = 3 };
        Assert.Equal(
            $"""
            PRG9011 error at /a: There is no member 'a' here: expected {RootNames}. Data of your own goes under extensions.
            PRG9011 error at /b: There is no member 'b' here: expected {RootNames}. Data of your own goes under extensions.
            PRG9011 error at /c: There is no member 'c' here: expected {RootNames}. Data of your own goes under extensions.
            PRG9098 error at the document: 4 more issues are not shown.
            """,
            Documents.Lines(ProgressieJson.Read<Checklist>(json, ProgressieCatalog.BuiltIn.With(limits)).Report));
        Assert.Equal(
            """
            PRG4115 error at /intentions/suggested: 99 intentions are suggested: expected 1 to 20.
            PRG9098 error at the document: 1 more issues are not shown.
            """,
            Documents.Lines(
                ProgressieJson.Read<Checklist>(
                    json.Replace("\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,", string.Empty, StringComparison.Ordinal),
                    ProgressieCatalog.BuiltIn.With(limits with { MaxIssues = 1 })).Report));
    }

    private static string Report(string json) => Documents.Lines(ProgressieJson.Read<Checklist>(json).Report);

    private static string Allowed(string path)
    {
        string[] keys = path.Split('/')[1..];
        string last = keys[^1];
        return (keys[0], keys.Length, last) switch
        {
            (_, _, "nl" or "en") => "a text",
            ("document", _, _) => "\"checklist\"",
            ("schema", _, _) => "a whole number",
            ("version", _, _) => "a whole number",
            ("sourceLanguage", _, _) => "a language tag",
            ("languages", 1, _) => "an array of language tags",
            ("languages", _, _) => "a language tag",
            ("columns", 1, _) => "an object from polarities to column texts",
            ("columns", 2, _) => "an object with achieved and desired",
            ("columns", 3, _) => "an object with label and question",
            ("intentions", 1, _) => "an object with suggested and question",
            (_, _, "suggested") => "a whole number",
            ("parts", 1, _) => "an array of parts",
            ("parts", 2, _) => "a part",
            (_, 3, "sections") => "an array of sections",
            ("parts", 4, _) => "a section",
            ("parts", 5, "items") => "an array of items",
            ("parts", 6, _) => "an item",
            (_, _, "polarity") => "\"practise\", \"avoid\" or \"tool\"",
            ("relations", 1, _) => "an array of relations to earlier versions",
            ("relations", 2, _) => "an object with version and items",
            ("relations", 3, "version") => "a whole number",
            ("relations", 3, _) => "an array of relations",
            ("relations", 4, _) => "a relation",
            (_, _, "relation") => "\"same\", \"reworded\", \"new\" or \"removed\"",
            (_, _, "id" or "item" or "earlier") => "a string",
            ("extensions", _, _) => "an object",
            _ => Localized,
        };
    }
}
