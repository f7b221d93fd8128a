using Progressie.Internal;
using Progressie.Scales;
using static Progressie.Json.MemberTable;

namespace Progressie.Json;

/// <summary>Reads what somebody told about where they are on a scale.</summary>
internal static class ScaleReadingReading
{
    private static readonly MemberTable ReadingMembers = new(
        Optional("perspective", IssueTerms.PerspectiveId),
        Required("answer", IssueTerms.ScaleAnswer),
        Optional("lowestSoFar", IssueTerms.TrueOrFalse),
        Optional("whatIsThere", IssueTerms.ArrayOfFindings),
        Optional("earlierHighest", IssueTerms.EarlierHighest),
        Optional("oneStepHigher", IssueTerms.OneStepHigher),
        Optional("coping", IssueTerms.ArrayOfTexts),
        Optional("keeps", IssueTerms.ArrayOfTexts),
        Optional("nextStep", IssueTerms.NextStep),
        Optional("conversation", IssueTerms.ConversationId));

    private static readonly Member AnswerWord = Required("answer", IssueTerms.ScaleAnswerWord);
    private static readonly Member Words = Optional("words", IssueTerms.Text);

    private static readonly MemberTable WordsAlone = new(AnswerWord, Words);

    // In the order of the kinds.
    private static readonly MemberTable[] Answers =
    [
        new(AnswerWord, Required("position", IssueTerms.Position), Words),
        new(AnswerWord, Optional("number", IssueTerms.NumberBelow0), Words),
        WordsAlone,
        WordsAlone,
    ];

    private static readonly Member EarlierWord = Required("answer", IssueTerms.EarlierHighestWord);

    // In the order of the words.
    private static readonly MemberTable[] Earlier =
    [
        new(EarlierWord, Required("position", IssueTerms.Position), Optional("when", IssueTerms.Text), Optional("whatWorked", IssueTerms.Text)),
        new(EarlierWord),
    ];

    private static readonly MemberTable Higher = new(
        Optional("position", IssueTerms.Position),
        Required("looksLike", IssueTerms.Text));

    private static readonly MemberTable Finding = new(
        Required("what", IssueTerms.Text),
        Optional("how", IssueTerms.Text));

    internal static ScaleReading? Read(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.Reading))
        {
            return null;
        }

        ScaleReading reading = ScaleReading.Of(ScaleAnswer.Unanswered);
        ScaleAnswer? answer = null;
        MemberCursor cursor = default;
        while (reader.NextMember(ReadingMembers, ref cursor, out int member))
        {
            switch (member)
            {
                case 0: reading = reading with { Perspective = reader.ReadId<PerspectiveId>(IdRules.Slug.Description) ?? PerspectiveId.Own }; break;
                case 1: answer = ReadAnswer(ref reader); break;
                case 2: reading = reading with { IsLowestSoFar = reader.ReadFlag() ?? false }; break;
                case 3: reading = reading with { WhatIsThere = SharedReading.ReadList(ref reader, IssueTerms.ArrayOfFindings, ReadFinding) ?? [] }; break;
                case 4: reading = reading with { EarlierHighest = ReadEarlier(ref reader) }; break;
                case 5: reading = reading with { OneStepHigher = ReadHigher(ref reader) }; break;
                case 6: reading = reading with { Coping = SharedReading.ReadTexts(ref reader) ?? [] }; break;
                case 7: reading = reading with { Keeps = SharedReading.ReadTexts(ref reader) ?? [] }; break;
                case 8: reading = reading with { NextStep = SharedReading.ReadNextStep(ref reader) }; break;
                default: reading = reading with { Conversation = reader.ReadId<ConversationId>(IdRules.Token.Description) }; break;
            }
        }

        return answer is null ? null : reading with { Answer = answer };
    }

    private static ScaleAnswer? ReadAnswer(ref DocumentReader reader)
    {
        if (SharedReading.ReadKind(ref reader, IssueTerms.ScaleAnswer, "answer", ScaleWords.Answers, IssueTerms.ScaleAnswerWord) is not { } kind)
        {
            return null;
        }

        ScalePosition? position = null;
        decimal? number = null;
        string? words = null;
        MemberTable table = Answers[kind];
        MemberCursor cursor = default;
        while (reader.NextMember(table, ref cursor, out int member))
        {
            switch (table.Members[member].Name)
            {
                case "position": position = ScalePositionReading.Read(ref reader); break;
                case "number": number = ScalePositionReading.ReadBelow(ref reader); break;
                case "words": words = reader.ReadText(); break;
                default: reader.Skip(); break;
            }
        }

        return (ScaleAnswerKind)kind switch
        {
            ScaleAnswerKind.OnScale => position is { } at ? new OnScale { Position = at, Words = words } : null,
            ScaleAnswerKind.Below => new BelowScale { Number = number, Words = words },
            ScaleAnswerKind.NoBottom => new NoBottom { Words = words },
            _ => new Unanswered { Words = words },
        };
    }

    private static EarlierHighest? ReadEarlier(ref DocumentReader reader)
    {
        if (SharedReading.ReadKind(ref reader, IssueTerms.EarlierHighest, "answer", ScaleWords.Earlier, IssueTerms.EarlierHighestWord) is not { } kind)
        {
            return null;
        }

        ScalePosition? position = null;
        string? when = null, whatWorked = null;
        MemberCursor cursor = default;
        while (reader.NextMember(Earlier[kind], ref cursor, out int member))
        {
            switch (member)
            {
                case 1: position = ScalePositionReading.Read(ref reader); break;
                case 2: when = reader.ReadText(); break;
                case 3: whatWorked = reader.ReadText(); break;
                default: reader.Skip(); break;
            }
        }

        return kind == ScaleWords.NeverHigher ? EarlierHighest.Never
            : position is { } at ? new EarlierPosition { Position = at, When = when, WhatWorked = whatWorked }
            : null;
    }

    private static OneStepHigher? ReadHigher(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.OneStepHigher))
        {
            return null;
        }

        ScalePosition? position = null;
        string? looksLike = null;
        MemberCursor cursor = default;
        while (reader.NextMember(Higher, ref cursor, out int member))
        {
            if (member == 0)
            {
                position = ScalePositionReading.Read(ref reader);
            }
            else
            {
                looksLike = reader.ReadText();
            }
        }

        return looksLike is null ? null : new OneStepHigher { Position = position, LooksLike = looksLike };
    }

    private static ScaleFinding? ReadFinding(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.Finding))
        {
            return null;
        }

        string? what = null, how = null;
        MemberCursor cursor = default;
        while (reader.NextMember(Finding, ref cursor, out int member))
        {
            if (member == 0)
            {
                what = reader.ReadText();
            }
            else
            {
                how = reader.ReadText();
            }
        }

        return what is null ? null : new ScaleFinding { What = what, How = how };
    }
}
