using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Progressie.Conversations;
using Progressie.Scales;

namespace Progressie.Tests.Contracts;

/// <summary>Every type of ids and the like, and for laws any three of one type.</summary>
public static class IdCases
{
    private const string Lower = "abcdefghijklmnopqrstuvwxyz";
    private const string Digits = "0123456789";
    private const string Operation = "a whole number from 1, ‘@’ and a replica id, such as 17@phone";

    private static readonly string VisibleAscii = string.Concat(Enumerable.Range(0x21, 0x7E - 0x20).Select(static c => (char)c));

    public static IReadOnlyList<IdCase> All { get; } =
    [
        Slug<DefinitionId>(), Slug<TextKey>(), Slug<PartyId>(), Slug<FieldId>(), Slug<OptionId>(),
        Slug<StepId>(), Slug<StepKind>(), Slug<PerspectiveId>(),
        Key<ItemId>(), Key<SectionId>(), Key<PartId>(),
        Token<ResponseId>(), Token<ConversationId>(), Token<BoardId>(), Token<JournalId>(),
        Token<SeriesId>(), Token<EventId>(), Token<ReplicaId>(), Token<ParticipantId>(),
        OfOperation<OperationId>(), OfOperation<NoteId>(),
        new IdCase<ContentHash>
        {
            Rule = "‘sha256:’ followed by 64 of 0-9 and a-f",
            Good = ["sha256:" + new string('0', 64), "sha256:" + new string('f', 64)],
            Bad =
            [
                new string('0', 64), "sha256:", "SHA256:" + new string('0', 64), "sha512:" + new string('0', 64),
                "sha256:" + new string('0', 65),
                "sha256:" + new string('A', 64), "sha256:" + new string('g', 64), "sha256: " + new string('0', 63),
            ],
            Any = Text("0123456789abcdef", 64, 64).Select(static hex => "sha256:" + hex),
        },
        new IdCase<DefinitionVersion>
        {
            Rule = "a whole number from 1, in digits",
            Good = ["1", "9", "10", "2147483647"],
            Bad = ["0", "01", "-1", "+1", "1.0", "1,000", "1e3", "2147483648", "99999999999999999999", "one"],
            Any = Number,
            Order = static (left, right) => Parsed(left).CompareTo(Parsed(right)),
        },
        new IdCase<IssueCode>
        {
            Rule = "‘PRG’ and four digits",
            Good = ["PRG0000", "PRG4304", "PRG9999"],
            Bad = ["PRG", "prg4304", "PRG430", "PRG43040", "PRG430a", "PRG٤٣٠٤", "XXX4304"],
            Any = Text(Digits, 4, 4).Select(static digits => "PRG" + digits),
        },
        new IdCase<DayOrMoment>
        {
            Rule = "a date or a moment",
            Good = ["2026-11-21", "0001-01-01", "2026-11-21T14:30:00+01:00", "2026-11-21T14:30:00.1234567-03:30"],
            Bad = ["2026-11-31", "2026-11-21T14:30:00", "2026-11-21 14:30:00+01:00", "21-11-2026", "14:30", "2026-11-21T14:30+01:00"],
            Any = Gen.Choose(739_000, 739_004).SelectMany(static day =>
                Gen.Elements(string.Empty, "T23:59:59.9999999Z", "T02:00:00+02:00", "T00:00:00Z").Select(time =>
                    DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + time)),
            Order = static (left, right) => InTime(left).CompareTo(InTime(right)),
        },
        new IdCase<LanguageTag>
        {
            Rule = "a language of 2 or 3 lower-case letters, then optionally a script such as ‘Latn’ and a region such as ‘BE’ or ‘419’",
            Good = ["nl", "fry", "en-GB", "es-419", "zh-Hant", "zh-Hant-TW", "sr-Latn-419"],
            Bad = ["n", "dutch", "nl-", "-nl", "nl--BE", "nl-BE-", "ca-ES-valencia", "en-1", "nı"],
            Any = Gen.Elements("nl", "en", "fry", "zh").SelectMany(static language =>
                Gen.Elements("", "-Hant", "-Latn").SelectMany(script =>
                    Gen.Elements("", "-BE", "-419").Select(region => language + script + region))),
        },
        new IdCase<ScalePosition>
        {
            Rule = "0 to 10 with at most one decimal, such as 6.5",
            Good = ["0", "0.1", "6", "6.5", "9.9", "10"],
            Bad = ["+6", "-1", "06", "6.", ".5", "6,5", "6.55", "10.1", "11", "6e0", "NaN"],
            Any = Gen.Choose(0, 100).Select(static tenths => (tenths / 10m).ToString("0.#", CultureInfo.InvariantCulture)),
            Order = static (left, right) =>
                decimal.Parse(left, CultureInfo.InvariantCulture).CompareTo(decimal.Parse(right, CultureInfo.InvariantCulture)),
        },
    ];

    private static (DateTime Utc, bool IsDay, TimeSpan Offset) InTime(string text) => text.Contains('T', StringComparison.Ordinal)
        ? (DateTimeOffset.Parse(text, CultureInfo.InvariantCulture) is var moment ? moment.UtcDateTime : default, false, moment.Offset)
        : (DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(1).AddTicks(-1), true, TimeSpan.Zero);

    private static Gen<string> Number => Gen.OneOf(Gen.Choose(1, 40), Gen.Choose(1, 1_000_000_000))
        .Select(static number => number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Three of one type, often equal or nearly so. Shrinks to shorter texts.</summary>
    public static Arbitrary<ThreeIds> ThreeIds() => Arb.From(
        Gen.Elements<IdCase>([.. All]).SelectMany(static kind =>
        {
            Gen<string?> one = Gen.Frequency(
                (1, Gen.Constant<string?>(null)),
                (2, Gen.Elements<string?>([.. kind.Good])),
                (4, kind.Any.Select(static text => (string?)text)));
            return one.SelectMany(first => Gen.OneOf(one, Gen.Constant(first)).SelectMany(second => one.Select(third =>
                new ThreeIds(kind, first, second, third))));
        }),
        static three => three.Shrunk());

    /// <summary>A text that is an id, is nearly one, or is anything. Shrinks by leaving out characters.</summary>
    public static Arbitrary<NearlyId> NearlyIds() => Arb.From(
        Gen.Elements<IdCase>([.. All]).SelectMany(static kind => Gen.OneOf(
                kind.Any,
                Gen.Elements<string>([.. kind.Refused]),
                ArbMap.Default.GeneratorFor<string?>().Select(static text => text ?? string.Empty),
                kind.Any.SelectMany(static text => Gen.Choose(0, text.Length).SelectMany(at =>
                    Gen.Elements("", " ", "\0", "İ", "ı", "A", "@", "-", ".").Select(put => text[..at] + put + text[at..]))))
            .Select(text => new NearlyId(kind, text))),
        static nearly => Enumerable.Range(0, nearly.Text.Length).Select(at => nearly with { Text = nearly.Text.Remove(at, 1) }));

    private static IdCase<T> Slug<T>()
        where T : struct, IComparable<T>, IEquatable<T>, ISpanParsable<T> => new()
        {
            Rule = "1 to 64 of a-z, 0-9, ‘.’ and ‘-’, beginning with a letter or digit",
            Good = ["a", "7", "a.b-c", "0-.", "leadership-checklist", new string('z', 64)],
            Bad = ["A", "aB", "a_b", "-a", ".a", "a b", "a/b", new string('z', 65)],
            Any = Any(Lower + Digits, Lower + Digits + ".-", 64),
        };

    private static IdCase<T> Key<T>()
        where T : struct, IComparable<T>, IEquatable<T>, ISpanParsable<T> => new()
        {
            Rule = "1 to 64 of A-Z, a-z, 0-9, ‘.’, ‘_’ and ‘-’, beginning with a letter or digit",
            Good = ["a", "A", "7", "2B-6", "a.b_c-d", "i1", "I1", new string('Z', 64)],
            Bad = ["-a", "_a", ".a", "a b", "a/b", new string('Z', 65)],
            Any = Any("aAiIzZ09", Lower + "ABCIZ" + Digits + "._-", 64),
        };

    private static IdCase<T> Token<T>()
        where T : struct, IComparable<T>, IEquatable<T>, ISpanParsable<T> => new()
        {
            Rule = "1 to 128 visible ASCII characters without white space",
            Good = ["!", "~", "r-<\"+1>", "p/1~2", "-", "i1", "I1", new string('~', 128)],
            Bad = ["a b", "a\t", new string('~', 129)],
            Any = Text(VisibleAscii, 1, 128),
        };

    private static IdCase<T> OfOperation<T>()
        where T : struct, IComparable<T>, IEquatable<T>, ISpanParsable<T> => new()
        {
            Rule = Operation,
            Good = ["1@a", "17@phone-noor", "1000000000@!", "3@a@b", "3@A", "42@" + new string('~', 128)],
            Bad =
            [
                "@a", "1@", "0@a", "01@a", "-1@a", "+1@a", "1 @a", "1\0@a", "1@a b", "1", "a@1", "1000000001@a", "99999999999@a", "٣@a",
                "1@é", "1.5@a",
                "1@" + new string('~', 129),
            ],
            Any = Number.SelectMany(static number => Text("aAbB@!", 1, 3).Select(replica => $"{number}@{replica}")),
            Order = static (left, right) =>
            {
                int byNumber = Parsed(left.Split('@')[0]).CompareTo(Parsed(right.Split('@')[0]));
                return byNumber != 0 ? byNumber : string.CompareOrdinal(left.Split('@', 2)[1], right.Split('@', 2)[1]);
            },
        };

    private static Gen<string> Any(string first, string others, int most) =>
        Gen.Elements(first.ToCharArray()).SelectMany(head => Text(others, 0, most - 1).Select(tail => head + tail));

    private static Gen<string> Text(string allowed, int least, int most) =>
        Gen.OneOf(Gen.Choose(least, Math.Max(least, Math.Min(most, 3))), Gen.Choose(least, most))
            .SelectMany(length => Gen.Elements(allowed.ToCharArray()).ArrayOf(length))
            .Select(static characters => new string(characters));

    private static int Parsed(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
