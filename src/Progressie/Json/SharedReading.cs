using Progressie.Internal;
using static Progressie.Json.MemberTable;

namespace Progressie.Json;

/// <summary>Reads what documents of several kinds have in common.</summary>
internal static class SharedReading
{
    private static readonly MemberTable Person = new(
        Required("id", IssueTerms.ParticipantId),
        Optional("name", IssueTerms.Text));

    private static readonly MemberTable NextStepMembers = new(
        Required("what", IssueTerms.Text),
        Optional("how", IssueTerms.Text),
        Optional("when", IssueTerms.Text),
        Optional("on", IssueTerms.Date),
        Optional("owner", IssueTerms.ObjectWithIdAndName),
        Optional("noticedBy", IssueTerms.Text),
        Optional("origin", IssueTerms.ObjectWithDefinitionBoardOrJournal),
        Optional("status", IssueTerms.StatusWord));

    private static readonly MemberTable Source = new(
        Optional("definition", IssueTerms.DefinitionId),
        Optional("version", IssueTerms.WholeNumberFrom1),
        Optional("board", IssueTerms.BoardId),
        Optional("journal", IssueTerms.JournalId),
        Optional("response", IssueTerms.ResponseId),
        Optional("conversation", IssueTerms.ConversationId),
        Optional("series", IssueTerms.SeriesId),
        Optional("element", IssueTerms.Text));

    /// <summary>Reads all elements, also after one that is wrong.</summary>
    internal static List<T>? ReadList<T>(ref DocumentReader reader, string expected, ElementReader<T> read)
        where T : class => ReadList(ref reader, expected, reader.Limits.MaxElements, read);

    /// <summary>Reads all elements of a list with a limit of its own, also after one that is wrong.</summary>
    internal static List<T>? ReadList<T>(ref DocumentReader reader, string expected, int most, ElementReader<T> read)
        where T : class
    {
        if (!reader.BeginArray(expected))
        {
            return null;
        }

        List<T> list = [];
        int count = 0;
        while (reader.NextElement(ref count, most))
        {
            if (read(ref reader) is { } element)
            {
                list.Add(element);
            }

            reader.Pop();
        }

        return list.Count == count ? list : null;
    }

    /// <summary>Reads all ids, also after one that is wrong.</summary>
    internal static List<T>? ReadIds<T>(ref DocumentReader reader, string expected, string rule)
        where T : struct, IParsable<T>
    {
        if (!reader.BeginArray(expected))
        {
            return null;
        }

        List<T> list = [];
        int count = 0;
        while (reader.NextElement(ref count))
        {
            if (reader.ReadId<T>(rule) is { } id)
            {
                list.Add(id);
            }

            reader.Pop();
        }

        return list.Count == count ? list : null;
    }

    /// <summary>Steps into an object whose members follow from one of them, which stores that reorder members may have put anywhere, and looks that one up.</summary>
    /// <returns>The place of its word among the words; nothing when it is missing or wrong, which was reported, with the object passed over.</returns>
    internal static int? ReadKind(ref DocumentReader reader, string expected, string member, ReadOnlySpan<string> words, string expectedWord)
    {
        if (!reader.BeginObject(expected))
        {
            return null;
        }

        int? kind = null;
        if (reader.TryLookAhead(member, out DocumentReader ahead))
        {
            kind = ahead.ReadWord(words, expectedWord);
        }
        else
        {
            reader.Report(IssueCode.MemberMissing, ("found", member), ("expected", expectedWord));
        }

        if (kind is null)
        {
            reader.Skip();
        }

        return kind;
    }

    internal static List<LocalizedText>? ReadLocalizedTexts(ref DocumentReader reader) =>
        ReadList(ref reader, IssueTerms.ArrayOfTextsInLanguages, static (ref reader) => reader.ReadLocalizedText());

    internal static List<string>? ReadTexts(ref DocumentReader reader) =>
        ReadList(ref reader, IssueTerms.ArrayOfTexts, static (ref reader) => reader.ReadText());

    internal static Participant? ReadPerson(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.ObjectWithIdAndName))
        {
            return null;
        }

        ParticipantId? id = null;
        string? name = null;
        MemberCursor cursor = default;
        while (reader.NextMember(Person, ref cursor, out int member))
        {
            if (member == 0)
            {
                id = reader.ReadId<ParticipantId>(IdRules.Token.Description);
            }
            else
            {
                name = reader.ReadText();
            }
        }

        return id is null ? null : new Participant { Id = id.Value, Name = name };
    }

    internal static NextStep? ReadNextStep(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.NextStep))
        {
            return null;
        }

        string? what = null, how = null, when = null, noticedBy = null;
        DateOnly? on = null;
        Participant? owner = null;
        ProgressSource? origin = null;
        NextStepStatus status = NextStepStatus.Open;
        MemberCursor cursor = default;
        while (reader.NextMember(NextStepMembers, ref cursor, out int member))
        {
            switch (member)
            {
                case 0: what = reader.ReadText(); break;
                case 1: how = reader.ReadText(); break;
                case 2: when = reader.ReadText(); break;
                case 3: on = reader.ReadDate(); break;
                case 4: owner = ReadPerson(ref reader); break;
                case 5: noticedBy = reader.ReadText(); break;
                case 6: origin = ReadSource(ref reader); break;
                default: status = ReadStatus(ref reader) ?? NextStepStatus.Open; break;
            }
        }

        return what is null
            ? null
            : new NextStep { What = what, How = how, When = when, On = on, Owner = owner, NoticedBy = noticedBy, Origin = origin, Status = status };
    }

    internal static NextStepStatus? ReadStatus(ref DocumentReader reader) =>
        (NextStepStatus?)reader.ReadWord(Conversations.ConversationWords.StepStatuses, IssueTerms.StatusWord);

    /// <summary>Reads where something came from: a definition with its version, a board or a journal.</summary>
    internal static ProgressSource? ReadSource(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.ObjectWithDefinitionBoardOrJournal))
        {
            return null;
        }

        DefinitionId? definition = null;
        DefinitionVersion? version = null;
        BoardId? board = null;
        JournalId? journal = null;
        ResponseId? response = null;
        ConversationId? conversation = null;
        SeriesId? series = null;
        string? element = null;
        int errors = reader.Issues.ErrorCount;
        MemberCursor cursor = default;
        while (reader.NextMember(Source, ref cursor, out int member))
        {
            switch (member)
            {
                case 0: definition = reader.ReadId<DefinitionId>(IdRules.Slug.Description); break;
                case 1: version = reader.ReadVersion(); break;
                case 2: board = reader.ReadId<BoardId>(IdRules.Token.Description); break;
                case 3: journal = reader.ReadId<JournalId>(IdRules.Token.Description); break;
                case 4: response = reader.ReadId<ResponseId>(IdRules.Token.Description); break;
                case 5: conversation = reader.ReadId<ConversationId>(IdRules.Token.Description); break;
                case 6: series = reader.ReadId<SeriesId>(IdRules.Token.Description); break;
                default: element = reader.ReadText(); break;
            }
        }

        if (reader.Issues.ErrorCount > errors)
        {
            return null;
        }

        ProgressSource? source = (definition, version, board, journal) switch
        {
            ({ } id, { } number, null, null) => ProgressSource.Of(id, number),
            (null, null, { } id, null) => ProgressSource.Of(id),
            (null, null, null, { } id) => ProgressSource.Of(id),
            _ => null,
        };
        if (source is null)
        {
            reader.Report(IssueCode.SourceUnclear);
            return null;
        }

        return source with { Response = response, Conversation = conversation, Series = series, Element = element };
    }
}
