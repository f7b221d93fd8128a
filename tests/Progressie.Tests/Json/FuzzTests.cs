using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Scales;
using Progressie.Tests.Derived;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Whatever the bytes, reading ends in a report; and what is accepted writes and reads back equal.
/// PROGRESSIE_CASES=200000 makes it a long run.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Words =
    [
        // What documents are made of, and what stands in those of the tests.
        .. FuzzVocabulary.Words,
        .. ("small sized nl en a1 a2 b9 b1 b2 c1 c2 i64 p1 zz 2026-05-01T09:00:00Z 2026-05-01 talk round client coach noor kade lise start "
            + "platform tips useful words yes 1@a 2@a 8@a 13@a 1@b 15@a handovers own \\ud800 \\u0061\\u0031 \\u0000 __proto__").Split(' '),
        TestModels.Free.Hash.ToString(), TestModels.Fixed.Hash.ToString(),
        string.Empty, Documents.Hash1.ToString(), Documents.Hash2.ToString(), new string('x', 200),
    ];

    private static readonly string[] Values =
    [
        .. Words.Select(static word => $"\"{word}\""), "0", "1", "2", "-1", "1.5", "1e999", "2147483648", "99999999999999999999", "true",
        "false", "null", "{}", "[]",
    ];

    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ",", ":", " ", "\n", "\"", "\\", "é", "\u001b", "tru", "-", .. Values, .. Values,
    ];

    private static readonly CircleBoard Replica = Documents.Replica;

    private static readonly byte[][] Seeds = [.. MakeSeeds()];

    [Fact]
    public void TryRead_RandomBytes_EndsInAReport() => Props.ForAll(
        Gen.Choose(0, 255).Select(static b => unchecked((byte)b)).ArrayOf().ToArbitrary(), Check, cases: 3_000);

    [Fact]
    public void TryRead_RandomTokens_EndsInAReport() => Props.ForAll(
        Gen.Elements(Tokens).ArrayOf().Select(static tokens => Encoding.UTF8.GetBytes(string.Concat(tokens))).ToArbitrary(), Check,
        cases: 3_000);

    [Fact]
    public void TryRead_RandomObjects_EndsInAReport() => Props.ForAll(
        Json(4).Select(static json => Encoding.UTF8.GetBytes(json)).ToArbitrary(), Check, cases: 3_000);

    [Fact]
    public void TryRead_ChangedDocuments_EndInAReport() => Props.ForAll(Mutated.ToArbitrary(), Check, cases: 6_000);

    [Fact]
    public void TryRead_DocumentsWithOtherValues_EndInAReport() => Props.ForAll(Swapped.ToArbitrary(), Check, cases: 4_000);

    [Fact]
    public void Seeds_AsTheyAre_AreAccepted() => Assert.All(Seeds, static seed => Assert.True(
        IsAccepted(seed)));

    [Fact]
    public void Mutations_AsTheyCome_AreAcceptedAndRefused()
    {
        int accepted = 0, refused = 0;
        Props.ForAll(
            Swapped.ToArbitrary(),
            utf8 =>
            {
                bool isValid = IsAccepted(utf8);
                accepted += isValid ? 1 : 0;
                refused += isValid ? 0 : 1;
            },
            cases: 300);
        Assert.True(accepted > 5 && refused > 50, $"{accepted} accepted, {refused} refused");
    }

    private static Gen<byte[]> Mutated { get; } =
        from seed in Gen.Elements(Seeds)
        from changes in Mutation.NonEmptyListOf()
        select changes.Take(8).Aggregate(seed, static (bytes, change) => change(bytes));

    private static Gen<Func<byte[], byte[]>> Mutation { get; } =
        from kind in Gen.Choose(0, 6)
        from at in Gen.Choose(0, 1_000_000)
        from length in Gen.Choose(1, 40)
        from value in Gen.Choose(0, 255)
        from word in Gen.Elements(Tokens)
        from other in Gen.Elements(Seeds)
        select Change(kind, at, length, unchecked((byte)value), Encoding.UTF8.GetBytes(word), other);

    /// <summary>Documents that stay JSON: one or two values or names are replaced by other words.</summary>
    private static Gen<byte[]> Swapped { get; } =
        from seed in Gen.Elements(Seeds)
        from swaps in Gen.Choose(0, 1_000_000).Zip(Gen.Elements(Values)).ArrayOf(2)
        from count in Gen.Choose(1, 2)
        select swaps.Take(count).Aggregate(seed, static (bytes, swap) => Swap(bytes, swap.Item1, swap.Item2));

    private static Gen<string> Json(int depth) => depth == 0
        ? Gen.Elements(Values)
        : Gen.OneOf(
            Gen.Elements(Values),
            Gen.Elements(Words)
                .Zip(Json(depth - 1))
                .ArrayOf()
                .Select(static members => $"{{{string.Join(',', members.Select(static member => $"\"{member.Item1}\":{member.Item2}"))}}}"),
            Gen.Elements(Words)
                .Zip(Json(depth - 1))
                .ArrayOf()
                .Select(
                    static members => $"{{\"document\":\"checklist-response\",\"schema\":1,"
                        + $"{string.Join(',', members.Select(static member => $"\"{member.Item1}\":{member.Item2}"))}}}"),
            Gen.Elements(Words)
                .Zip(Json(depth - 1))
                .ArrayOf()
                .Select(
                    static members => $"{{\"document\":\"checklist\",\"schema\":1,"
                        + $"{string.Join(',', members.Select(static member => $"\"{member.Item1}\":{member.Item2}"))}}}"),
            Gen.Elements(
                "conversation-model", "conversation", "directing-preparation", "progress-journal", "scale", "scale-series", "circle-board",
                "circle-operations").SelectMany(
                kind => Gen.Elements(Words)
                    .Zip(Json(depth - 1))
                    .ArrayOf()
                    .Select(
                        members => $"{{\"document\":\"{kind}\",\"schema\":1,"
                            + $"{string.Join(',', members.Select(static member => $"\"{member.Item1}\":{member.Item2}"))}}}")),
            Json(depth - 1).ArrayOf().Select(static elements => $"[{string.Join(',', elements)}]"));

    private static Func<byte[], byte[]> Change(int kind, int at, int length, byte value, byte[] word, byte[] other) => bytes =>
    {
        if (bytes.Length == 0)
        {
            return word;
        }

        int from = at % bytes.Length;
        int to = Math.Min(bytes.Length, from + length);
        int otherFrom = at % other.Length;
        return kind switch
        {
            0 => [.. bytes[..from], unchecked((byte)(bytes[from] ^ (1 << (value % 8)))), .. bytes[(from + 1)..]],
            1 => [.. bytes[..from], value, .. bytes[from..]],
            2 => [.. bytes[..from], .. bytes[to..]],
            3 => [.. bytes[..to], .. bytes[from..]],
            4 => [.. bytes[..from], .. word, .. bytes[from..]],
            5 => [.. bytes[..from], .. word, .. bytes[to..]],
            _ => [.. bytes[..from], .. other[otherFrom..]],
        };
    };

    private static byte[] Swap(byte[] bytes, int which, string value)
    {
        List<(int Start, int End, bool IsName)> places = [];
        System.Text.Json.Utf8JsonReader reader = new(bytes);
        while (reader.Read())
        {
            if (
                reader.TokenType is System.Text.Json.JsonTokenType.String or System.Text.Json.JsonTokenType.Number
                    or System.Text.Json.JsonTokenType.PropertyName)
            {
                // The colon after a name counts as consumed.
                int start = (int)reader.TokenStartIndex;
                int end = start + reader.ValueSpan.Length + (reader.TokenType == System.Text.Json.JsonTokenType.Number ? 0 : 2);
                places.Add((start, end, reader.TokenType == System.Text.Json.JsonTokenType.PropertyName));
            }
        }

        if (places.Count == 0)
        {
            return bytes;
        }

        (int from, int to, bool isName) = places[which % places.Count];
        string text = isName && value[0] != '"' ? $"\"{value}\"" : value;
        return [.. bytes[..from], .. Encoding.UTF8.GetBytes(text), .. bytes[to..]];
    }

    private static IEnumerable<byte[]> MakeSeeds()
    {
        yield return Documents.Utf8(Documents.Response);
        yield return Documents.Utf8(Documents.LeastResponse);
        yield return Documents.Utf8(Documents.Checklist);
        yield return Documents.Utf8(ProgressieJson.Write(TestChecklists.Small));
        yield return Repository.ReadBytes("docs", "samples", "data", "lise-2026-11.json");
        yield return Documents.Utf8(Documents.Model);
        yield return Documents.Utf8(ProgressieJson.Write(TestModels.Fixed));
        yield return Documents.Utf8(Documents.Conversation);
        yield return Documents.Utf8(Documents.FixedConversation);
        yield return Documents.Utf8(Documents.LeastConversation);
        yield return Documents.Utf8(Documents.Preparation);
        yield return Documents.Utf8(Documents.Journal);
        yield return Documents.Utf8(Documents.LeastJournal);
        yield return Documents.Utf8(ProgressieJson.Write(TestScales.Full));
        yield return Documents.Utf8(Documents.ScaleSeries);
        yield return Documents.Utf8(Documents.Board);
        yield return Documents.Utf8(Documents.LeastBoard);
        yield return Documents.Utf8(Documents.Operations);
        yield return Documents.Utf8(
            ProgressieJson.Write(Generate.WithStates(TestChecklists.OfSize(130, 9), Enumerable.Repeat(ItemState.Both, 130).ToArray())));
    }

    private static bool IsAccepted(byte[] utf8) =>
        ProgressieJson.Read<Checklist>(utf8).IsValid
        || ProgressieJson.Read<ChecklistResponse>(utf8, GoldenDocumentTests.Catalog).IsValid
        || ProgressieJson.Read<ConversationModel>(utf8).IsValid
        || ProgressieJson.Read<Conversation>(utf8, TestDefinitions.All).IsValid
        || ProgressieJson.Read<DirectingPreparation>(utf8).IsValid
        || ProgressieJson.Read<ProgressJournal>(utf8).IsValid
        || ProgressieJson.Read<Scale>(utf8).IsValid
        || ProgressieJson.Read<ScaleSeries>(utf8).IsValid
        || ProgressieJson.Read<CircleBoard>(utf8).IsValid
        || TestMessages.TryApply(utf8, Replica).IsValid;

    private static void Check(byte[] utf8)
    {
        Validated<DocumentInfo> info = ProgressieJson.ReadInfo(utf8);
        Validated<Checklist> checklist = ProgressieJson.Read<Checklist>(utf8);
        Validated<ChecklistResponse> response = ProgressieJson.Read<ChecklistResponse>(utf8, GoldenDocumentTests.Catalog);
        Consistent(info, utf8);
        Consistent(checklist, utf8);
        Consistent(response, utf8);
        Validated<ConversationModel> model = ProgressieJson.Read<ConversationModel>(utf8);
        Validated<Conversation> conversation = ProgressieJson.Read<Conversation>(utf8, TestDefinitions.All);
        Validated<DirectingPreparation> preparation = ProgressieJson.Read<DirectingPreparation>(utf8);
        Consistent(model, utf8);
        Consistent(conversation, utf8);
        Consistent(preparation, utf8);
        Validated<ProgressJournal> journal = ProgressieJson.Read<ProgressJournal>(utf8);
        Validated<Scale> scale = ProgressieJson.Read<Scale>(utf8);
        Validated<ScaleSeries> series = ProgressieJson.Read<ScaleSeries>(utf8);
        Consistent(journal, utf8);
        Consistent(scale, utf8);
        Consistent(series, utf8);
        Validated<CircleBoard> board = ProgressieJson.Read<CircleBoard>(utf8);
        Validated<CircleMerge> operations = TestMessages.TryApply(utf8, Replica);
        Consistent(board, utf8);
        Consistent(operations, utf8);
        bool[] kinds =
        [
            checklist.IsValid, response.IsValid, model.IsValid, conversation.IsValid, preparation.IsValid, journal.IsValid, scale.IsValid,
            series.IsValid, board.IsValid, operations.IsValid,
        ];
        Assert.True(kinds.Count(static isValid => isValid) <= 1);
        if (model.TryGetValue(out ConversationModel? form))
        {
            ComesBack(form, "conversation-model", info.Value);
        }

        if (conversation.TryGetValue(out Conversation? talk))
        {
            ComesBack(talk, "conversation", info.Value, TestDefinitions.All);

            // Whatever was accepted can be worked with.
            _ = talk.Path;
            _ = talk.Usefulness;
            _ = talk.OpenSteps;
            _ = talk.LedBy;
            Assert.Equal(talk, talk.After(talk.Events.Count));
        }

        if (scale.TryGetValue(out Scale? anchored))
        {
            ComesBack(anchored, "scale", info.Value);
        }

        if (series.TryGetValue(out ScaleSeries? told))
        {
            ComesBack(told, "scale-series", info.Value);

            // Whatever was accepted can be worked with.
            _ = told.Progress();
            _ = told.SideBySide();
            _ = told.OpenSteps;
            Assert.Equal(told, told.After(told.Events.Count));
        }

        if (preparation.TryGetValue(out DirectingPreparation? prepared))
        {
            ComesBack(prepared, "directing-preparation", info.Value);
            _ = prepared.ToExpectation();
        }

        if (journal.TryGetValue(out ProgressJournal? log))
        {
            ComesBack(log, "progress-journal", info.Value);

            // Whatever was accepted can be worked with.
            _ = log.WhatKeepsWorking;
            _ = log.ThenAndNow;
            _ = log.Resurface(DateOnly.MaxValue);
            _ = log.Guide(DateTimeOffset.MinValue);
            Assert.All(
                [log.Owner.Id, .. log.Entries.SelectMany(static one => one.SharedWith)], one => ProgressieJson.Write(log.ViewFor(one)));
            Assert.Equal(log, log.After(log.Events.Count));
        }

        if (board.TryGetValue(out CircleBoard? circle))
        {
            ComesBack(circle, "circle-board", info.Value);

            // Whatever was accepted can be worked with.
            _ = circle.OpenSteps;
            _ = ProgressieJson.Write(circle.ViewForEveryone());
            Assert.All(circle.Participants, one => ProgressieJson.Write(circle.ViewFor(one.Id)));
            Assert.Equal(circle, circle.Merge(circle).Board);
            Assert.Equal(circle.ViewForEveryone(), circle.Compact().ViewForEveryone());
        }

        if (operations.TryGetValue(out CircleMerge? merge))
        {
            string json = ProgressieJson.Write(CircleMessage.Of(Replica.Id, merge.Arrived));
            Assert.Equal(merge.Board, TestMessages.Apply(json, Replica).Board);
            Assert.Equal("circle-operations", info.Value.Kind);
        }

        if (checklist.TryGetValue(out Checklist? read))
        {
            ComesBack(read, "checklist", info.Value);
        }

        if (response.TryGetValue(out ChecklistResponse? answered))
        {
            ComesBack(answered, "checklist-response", info.Value, GoldenDocumentTests.Catalog);

            // Whatever was accepted can be worked with.
            _ = answered.Score().ToString();
            _ = ProgressieJson.Write(answered.Analyse());
            _ = answered.ResumeAt;
        }
    }

    /// <summary>What was accepted is what its kind says, is written, and reads back the same.</summary>
    private static void ComesBack<T>(T document, string kind, DocumentInfo info, IDefinitionSource? definitions = null)
        where T : class
    {
        string json = ProgressieJson.Write(document);
        T again = ProgressieJson.Read<T>(json, definitions).Value;
        Assert.Equal(document, again);
        Assert.Equal(json, ProgressieJson.Write(again));
        Assert.Equal(kind, info.Kind);
    }

    private static void Consistent<T>(Validated<T> validated, byte[] utf8)
        where T : class
    {
        Assert.Equal(validated.IsValid, validated.Report.IsValid);
        Assert.True(validated.Report.Issues.Count <= ProgressieLimits.Default.MaxIssues + 1);
        foreach (ValidationIssue issue in validated.Report.Issues)
        {
            Assert.DoesNotContain(issue.ToString(), char.IsControl);
            Assert.True(issue.Path.Length == 0 || issue.Path[0] == '/', issue.Path);
            Assert.True(
                !issue.Message.Contains('\uFFFD', StringComparison.Ordinal) || utf8.AsSpan().IndexOf("\uFFFD"u8) >= 0, Told.Line(issue));
            Assert.False(issue.Message.Contains("{found}", StringComparison.Ordinal), issue.Message);
            foreach (LanguageTag language in (LanguageTag[])[LanguageTag.Dutch, LanguageTag.English])
            {
                Assert.NotEqual(
                    string.Empty, ProgressieTexts.BuiltIn.Show(ProgressieTexts.KeyOf(issue.Code), language, issue.Arguments).Text);
            }
        }
    }
}
