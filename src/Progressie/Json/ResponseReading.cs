using System.Text.Json;
using Progressie.Checklists;
using Progressie.Internal;
using static Progressie.Json.MemberTable;

namespace Progressie.Json;

/// <summary>Reads filled-in checklists, against the definition they name.</summary>
internal static class ResponseReading
{
    internal const int NewestSchema = 1;

    // The places of three members in the table.
    private const int ChecklistMember = 3;
    private const int CompletedAtMember = 7;
    private const int AmendmentsMember = 12;

    private static readonly MemberTable Root = new(
        Required("document", "\"checklist-response\""),
        Required("schema", IssueTerms.WholeNumber),
        Optional("id", IssueTerms.ResponseId),
        Required("checklist", IssueTerms.ObjectWithIdVersionAndHash),
        Optional("respondent", IssueTerms.ObjectWithIdAndName),
        Optional("language", IssueTerms.LanguageTag),
        Optional("startedAt", IssueTerms.Moment),
        Optional("completedAt", IssueTerms.Moment),
        Optional("position", IssueTerms.ItemId),
        Required("marks", IssueTerms.ObjectFromItemIdsToMarks),
        Optional("notes", IssueTerms.ObjectFromItemIdsToNotes),
        Optional("intentions", IssueTerms.ArrayOfIntentions),
        Optional("amendments", IssueTerms.ArrayOfAmendments),
        Optional("migratedFrom", IssueTerms.ObjectWithVersionHashAndResponse),
        Optional("unmatched", IssueTerms.ArrayOfUnmatchedItems),
        Optional("extensions", IssueTerms.Object));

    private static readonly DefinitionReference<Checklist> ChecklistReference = new(
        "checklist",
        IssueCode.ChecklistUnknown,
        IssueCode.ChecklistVersionUnknown,
        IssueCode.ChecklistChanged,
        static checklist => checklist.Hash);

    private static readonly MemberTable Note = new(
        Optional("achieved", IssueTerms.Text),
        Optional("desired", IssueTerms.Text));

    private static readonly MemberTable IntentionMembers = new(
        Required("text", IssueTerms.Text),
        Optional("item", IssueTerms.ItemId),
        Optional("on", IssueTerms.Date));

    private static readonly MemberTable AmendmentMembers = new(
        Required("at", IssueTerms.Moment),
        Optional("by", IssueTerms.ObjectWithIdAndName),
        Optional("reason", IssueTerms.Text),
        Required("before", IssueTerms.ObjectWithMarksNotesAndIntentions));

    private static readonly MemberTable Content = new(
        Required("marks", IssueTerms.ObjectFromItemIdsToMarks),
        Optional("notes", IssueTerms.ObjectFromItemIdsToNotes),
        Optional("intentions", IssueTerms.ArrayOfIntentions));

    private static readonly MemberTable Migrated = new(
        Required("version", IssueTerms.WholeNumberFrom1),
        Required("hash", IssueTerms.ContentHash),
        Optional("response", IssueTerms.ResponseId));

    private static readonly MemberTable Unmatched = new(
        Required("version", IssueTerms.WholeNumberFrom1),
        Required("item", IssueTerms.ItemId),
        Required("mark", IssueTerms.MarkWord),
        Optional("achieved", IssueTerms.Text),
        Optional("desired", IssueTerms.Text));

    internal static Validated<ChecklistResponse> Read(ReadOnlySpan<byte> utf8, IDefinitionSource definitions) =>
        DocumentReading.Read<ChecklistResponse, ChecklistSet>(
            utf8, ChecklistResponse.DocumentKind, NewestSchema, definitions.Limits, ReadRoot, definitions.Checklists);

    private static ChecklistResponse? ReadRoot(ref DocumentReader reader, MemberCursor cursor, ChecklistSet checklists)
    {
        Checklist? checklist = null;
        bool isResolved = false;
        ResponseId? id = null;
        Participant? respondent = null;
        LanguageTag? language = null;
        DateTimeOffset? startedAt = null, completedAt = null;
        ItemId? position = null;
        MarkSet marks = default;
        ValueList<ItemNote> notes = ValueList<ItemNote>.Empty;
        ValueList<Intention> intentions = ValueList<Intention>.Empty;
        ValueList<Amendment> amendments = ValueList<Amendment>.Empty;
        List<int> amendmentPlaces = [];
        MigrationOrigin? migratedFrom = null;
        ValueList<UnmatchedItem> unmatched = ValueList<UnmatchedItem>.Empty;
        HostExtensions extensions = HostExtensions.Empty;
        while (reader.NextMember(Root, ref cursor, out int member))
        {
            // What comes after the checklist as it is written is read against it. Stores reorder members, so it may have to be looked for.
            if (!isResolved && member > ChecklistMember)
            {
                isResolved = true;
                checklist = reader.TryLookAheadFromMember("checklist", out DocumentReader reference)
                    ? ChecklistReference.Read(ref reference, checklists.Entries)
                    : null;
            }

            switch (member)
            {
                case ChecklistMember when !isResolved:
                    isResolved = true;
                    checklist = ChecklistReference.Read(ref reader, checklists.Entries);
                    break;
                case 2: id = reader.ReadId<ResponseId>(IdRules.Token.Description); break;
                case 4: respondent = SharedReading.ReadPerson(ref reader); break;
                case 5: language = ReadLanguage(ref reader, checklist); break;
                case 6: startedAt = reader.ReadMoment(); break;
                case CompletedAtMember: completedAt = reader.ReadMoment(); break;
                case 8: position = ReadItem(ref reader, checklist); break;
                case 9: marks = ReadMarks(ref reader, checklist); break;
                case 10: notes = ReadNotes(ref reader, checklist); break;
                case 11: intentions = ReadIntentions(ref reader, checklist); break;
                case AmendmentsMember: amendments = ReadAmendments(ref reader, checklist, out amendmentPlaces); break;
                case 13: migratedFrom = ReadMigrated(ref reader); break;
                case 14: unmatched = ReadUnmatched(ref reader, checklist); break;
                case 15: extensions = reader.ReadExtensions(); break;
                default: reader.Skip(); break;
            }
        }

        // A moment of completion that is there and wrong was reported, and is not missing.
        if ((cursor.Met & (1UL << AmendmentsMember)) != 0 && (cursor.Met & (1UL << CompletedAtMember)) == 0)
        {
            reader.Push("amendments");
            reader.Report(IssueCode.AmendedWithoutCompletion);
            reader.Pop();
        }

        CheckMoments(ref reader, startedAt, completedAt, amendments, amendmentPlaces);
        return checklist is null
            ? null
            : ChecklistResponse.FromChecked(
                checklist,
                new ResponseContent(marks, notes, intentions),
                id is null && respondent is null && language is null
                    ? NoDetails
                    : new ResponseDetails { Id = id, Respondent = respondent, Language = language },
                startedAt,
                completedAt,
                position,
                amendments,
                migratedFrom,
                unmatched,
                extensions);
    }

    private static readonly ResponseDetails NoDetails = new();

    private static LanguageTag? ReadLanguage(ref DocumentReader reader, Checklist? checklist)
    {
        for (int i = 0; i < checklist?.Languages.Count; i++)
        {
            if (reader.ValueIs(checklist.Languages[i].ToString()))
            {
                return checklist.Languages[i];
            }
        }

        LanguageTag? language = reader.ReadLanguage();
        if (language is { } shown && checklist is not null && !checklist.IsIn(shown))
        {
            reader.Report(
                IssueCode.ResponseLanguageUnknown,
                ("found", shown.ToString()),
                ("allowed", string.Join(", ", checklist.Languages.Concat(checklist.AddedLanguages))));
        }

        return language;
    }

    private static void CheckMoments(
        ref DocumentReader reader,
        DateTimeOffset? startedAt,
        DateTimeOffset? completedAt,
        ValueList<Amendment> amendments,
        List<int> amendmentPlaces)
    {
        reader.Push("completedAt");
        CheckOrder(ref reader, startedAt, completedAt);
        reader.Pop();
        reader.Push("amendments");
        DateTimeOffset? latest = completedAt;
        for (int i = 0; i < amendments.Count; i++)
        {
            reader.Push(amendmentPlaces[i]);
            reader.Push("at");
            CheckOrder(ref reader, latest, amendments[i].At);
            reader.Pop();
            reader.Pop();
            latest = amendments[i].At;
        }

        reader.Pop();
    }

    private static void CheckOrder(ref DocumentReader reader, DateTimeOffset? earlier, DateTimeOffset? later)
    {
        if (later is { } now && earlier is { } then && now < then)
        {
            reader.Report(IssueCode.MomentsOutOfOrder, ("found", Moments.Text(now)), ("allowed", Moments.Text(then)));
        }
    }

    private static ItemId? ReadItem(ref DocumentReader reader, Checklist? checklist)
    {
        if (reader.ReadId<ItemId>(IdRules.Key.Description) is not { } item)
        {
            return null;
        }

        if (checklist is null || checklist.TryGetIndex(item, out _))
        {
            return item;
        }

        ReportUnknown(ref reader, checklist, item.ToString());
        return null;
    }

    /// <summary>Reads marks straight to bits: as we write them by comparing bytes, any other way token by token.</summary>
    private static MarkSet ReadMarks(ref DocumentReader document, Checklist? checklist)
    {
        if (!document.BeginObject(IssueTerms.ObjectFromItemIdsToMarks))
        {
            return default;
        }

        if (checklist is null)
        {
            document.Skip();
            return default;
        }

        int wordCount = ((checklist.Items.Count - 1) / 64) + 1;
        Span<ulong> words = wordCount <= 4 ? stackalloc ulong[12] : new ulong[wordCount * 3];
        words = words[..(wordCount * 3)];
        if (CanonicalMarks.Read(document.RestOfDocument, checklist.MarkPrefixes, words) is >= 0 and int length)
        {
            document.GoToEndOfObject(length);
            return MarkSet.FromWords(words);
        }

        words.Clear();
        Span<ulong> met = wordCount <= 4 ? stackalloc ulong[4] : new ulong[wordCount];
        ReadOnlySpan<JsonEncodedText> ids = checklist.EncodedItemIds;
        int next = 0;
        ref Utf8JsonReader reader = ref document.Tokens();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int index = FindItem(ref document, checklist, ids, ref next);
            reader.Read();
            if (index < 0)
            {
                // Reported; pass over the value.
                reader.Skip();
                continue;
            }

            ulong bit = 1UL << (index & 63);
            int word = index >> 6;
            int state = StateOf(ref reader);
            if (state < 0 || (met[word] & bit) != 0)
            {
                ReportAt(ref document, checklist, index, (met[word] & bit) != 0 ? IssueCode.ItemTwice : IssueCode.MarkInvalid);
                reader.Skip();
                continue;
            }

            met[word] |= bit;
            MarkSet.Cross(words, index, (ItemState)state);
        }

        return MarkSet.FromWords(words);
    }

    private static int StateOf(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return -1;
        }

        ReadOnlySpan<byte> word = reader.ValueSpan;
        if (reader.ValueIsEscaped)
        {
            Span<byte> plain = word.Length <= 64 ? stackalloc byte[64] : new byte[word.Length];
            try
            {
                return StateOf(plain[..reader.CopyString(plain)]);
            }
            catch (InvalidOperationException)
            {
                // Half a surrogate pair is in none of the five words.
                return -1;
            }
        }

        return StateOf(word);
    }

    private static int StateOf(ReadOnlySpan<byte> word) => word.Length switch
    {
        4 when word.SequenceEqual("both"u8) => (int)ItemState.Both,
        7 when word.SequenceEqual("desired"u8) => (int)ItemState.Desired,
        7 when word.SequenceEqual("neither"u8) => (int)ItemState.Neither,
        8 when word.SequenceEqual("achieved"u8) => (int)ItemState.Achieved,
        8 when word.SequenceEqual("not-seen"u8) => (int)ItemState.NotSeen,
        _ => -1,
    };

    /// <summary>Finds the item that a name is the id of. In a document as we write it, that is the one after the last.</summary>
    /// <returns>The position of the item, or -1 when there is none, which was reported.</returns>
    private static int FindItem(ref DocumentReader document, Checklist checklist, ReadOnlySpan<JsonEncodedText> ids, ref int next)
    {
        ref Utf8JsonReader reader = ref document.Tokens();
        if (next < ids.Length && !reader.ValueIsEscaped && reader.ValueSpan.SequenceEqual(ids[next].EncodedUtf8Bytes))
        {
            return next++;
        }

        if (document.ReadName() is not { } name)
        {
            return -1;
        }

        if (ItemId.TryParse(name, out ItemId item) && checklist.TryGetIndex(item, out int index))
        {
            next = index + 1;
            return index;
        }

        document.Push(name);
        ReportUnknown(ref document, checklist, name);
        document.Pop();
        return -1;
    }

    private static void ReportAt(ref DocumentReader reader, Checklist checklist, int index, IssueCode code)
    {
        string item = checklist.Items[index].Id.ToString();
        reader.Push(item);
        reader.Report(code, ("found", code == IssueCode.ItemTwice ? item : reader.DescribeValue()));
        reader.Pop();
    }

    private static void ReportUnknown(ref DocumentReader reader, Checklist checklist, string item) => reader.Report(
        IssueCode.ItemUnknown,
        ("checklist", checklist.Id.ToString()),
        ("version", checklist.Version.ToString()),
        ("found", TextRules.Excerpt(item)));

    private static ItemState? ReadMark(ref DocumentReader reader)
    {
        int state = StateOf(ref reader.Tokens());
        if (state >= 0)
        {
            return (ItemState)state;
        }

        reader.Report(IssueCode.MarkInvalid, ("found", reader.DescribeValue()));
        reader.Skip();
        return null;
    }

    private static ValueList<ItemNote> ReadNotes(ref DocumentReader reader, Checklist? checklist)
    {
        if (!reader.BeginObject(IssueTerms.ObjectFromItemIdsToNotes))
        {
            return ValueList<ItemNote>.Empty;
        }

        if (checklist is null)
        {
            reader.Skip();
            return ValueList<ItemNote>.Empty;
        }

        List<(int Order, ItemNote Note)> notes = [];
        HashSet<int> met = [];
        ReadOnlySpan<JsonEncodedText> ids = checklist.EncodedItemIds;
        int next = 0;
        ref Utf8JsonReader tokens = ref reader.Tokens();
        while (tokens.Read() && tokens.TokenType == JsonTokenType.PropertyName)
        {
            int index = FindItem(ref reader, checklist, ids, ref next);
            tokens.Read();
            if (index < 0)
            {
                tokens.Skip();
            }
            else if (!met.Add(index))
            {
                ReportAt(ref reader, checklist, index, IssueCode.ItemTwice);
                tokens.Skip();
            }
            else
            {
                reader.Push(checklist.Items[index].Id.ToString());
                ReadNote(ref reader, checklist, index, notes);
                reader.Pop();
            }
        }

        notes.Sort(static (a, b) => a.Order.CompareTo(b.Order));
        return ValueList<ItemNote>.Own([.. notes.Select(static note => note.Note)]);
    }

    private static void ReadNote(ref DocumentReader reader, Checklist checklist, int index, List<(int Order, ItemNote Note)> notes)
    {
        if (!reader.BeginObject(IssueTerms.ObjectWithAchievedAndDesired))
        {
            return;
        }

        MemberCursor cursor = default;
        while (reader.NextMember(Note, ref cursor, out int member))
        {
            if (reader.ReadText() is { } text)
            {
                notes.Add(((index * 2) + member, new ItemNote(checklist.Items[index].Id, (ChecklistColumn)member, text)));
            }
        }

        if (cursor.Met == 0 && !cursor.HasUnknown)
        {
            reader.Report(IssueCode.MemberMissing, ("found", "achieved"), ("expected", IssueTerms.TextHereOrUnderDesired));
        }
    }

    private static ValueList<Intention> ReadIntentions(ref DocumentReader reader, Checklist? checklist)
    {
        if (!reader.BeginArray(IssueTerms.ArrayOfIntentions))
        {
            return ValueList<Intention>.Empty;
        }

        List<Intention> intentions = [];
        int count = 0;
        while (reader.NextElement(ref count))
        {
            if (ReadIntention(ref reader, checklist) is { } intention)
            {
                intentions.Add(intention);
            }

            reader.Pop();
        }

        return ValueList<Intention>.Own([.. intentions]);
    }

    private static Intention? ReadIntention(ref DocumentReader reader, Checklist? checklist)
    {
        if (!reader.BeginObject(IssueTerms.ObjectWithTextItemAndOn))
        {
            return null;
        }

        string? text = null;
        ItemId? item = null;
        DateOnly? on = null;
        MemberCursor cursor = default;
        while (reader.NextMember(IntentionMembers, ref cursor, out int member))
        {
            switch (member)
            {
                case 0: text = reader.ReadText(); break;
                case 1: item = ReadItem(ref reader, checklist); break;
                default: on = reader.ReadDate(); break;
            }
        }

        return text is null ? null : new Intention { Text = text, Item = item, On = on };
    }

    /// <summary>Reads the amendments, with the place each has in the document: one that is wrong is left out here.</summary>
    private static ValueList<Amendment> ReadAmendments(ref DocumentReader reader, Checklist? checklist, out List<int> places)
    {
        places = [];
        if (!reader.BeginArray(IssueTerms.ArrayOfAmendments))
        {
            return ValueList<Amendment>.Empty;
        }

        List<Amendment> amendments = [];
        int count = 0;
        while (reader.NextElement(ref count))
        {
            if (ReadAmendment(ref reader, checklist) is { } amendment)
            {
                amendments.Add(amendment);
                places.Add(count - 1);
            }

            reader.Pop();
        }

        return ValueList<Amendment>.Own([.. amendments]);
    }

    private static Amendment? ReadAmendment(ref DocumentReader reader, Checklist? checklist)
    {
        if (!reader.BeginObject(IssueTerms.ObjectWithAtByReasonAndBefore))
        {
            return null;
        }

        DateTimeOffset? at = null;
        Participant? by = null;
        string? reason = null;
        ResponseContent? before = null;
        MemberCursor cursor = default;
        while (reader.NextMember(AmendmentMembers, ref cursor, out int member))
        {
            switch (member)
            {
                case 0: at = reader.ReadMoment(); break;
                case 1: by = SharedReading.ReadPerson(ref reader); break;
                case 2: reason = reader.ReadText(); break;
                default: before = ReadContent(ref reader, checklist); break;
            }
        }

        return at is null || before is null ? null : new Amendment(at.Value, by, reason, before);
    }

    private static ResponseContent? ReadContent(ref DocumentReader reader, Checklist? checklist)
    {
        if (!reader.BeginObject(IssueTerms.ObjectWithMarksNotesAndIntentions))
        {
            return null;
        }

        MarkSet marks = default;
        ValueList<ItemNote> notes = ValueList<ItemNote>.Empty;
        ValueList<Intention> intentions = ValueList<Intention>.Empty;
        MemberCursor cursor = default;
        while (reader.NextMember(Content, ref cursor, out int member))
        {
            switch (member)
            {
                case 0: marks = ReadMarks(ref reader, checklist); break;
                case 1: notes = ReadNotes(ref reader, checklist); break;
                default: intentions = ReadIntentions(ref reader, checklist); break;
            }
        }

        return new ResponseContent(marks, notes, intentions);
    }

    private static MigrationOrigin? ReadMigrated(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.ObjectWithVersionHashAndResponse))
        {
            return null;
        }

        DefinitionVersion? version = null;
        ContentHash? hash = null;
        ResponseId? response = null;
        MemberCursor cursor = default;
        while (reader.NextMember(Migrated, ref cursor, out int member))
        {
            switch (member)
            {
                case 0: version = reader.ReadVersion(); break;
                case 1: hash = reader.ReadId<ContentHash>(ContentHash.Rule); break;
                default: response = reader.ReadId<ResponseId>(IdRules.Token.Description); break;
            }
        }

        return version is null || hash is null ? null : new MigrationOrigin(version.Value, hash.Value, response);
    }

    private static ValueList<UnmatchedItem> ReadUnmatched(ref DocumentReader reader, Checklist? checklist)
    {
        if (!reader.BeginArray(IssueTerms.ArrayOfUnmatchedItems))
        {
            return ValueList<UnmatchedItem>.Empty;
        }

        List<UnmatchedItem> items = [];
        int count = 0;
        while (reader.NextElement(ref count))
        {
            if (ReadUnmatchedItem(ref reader) is { } item)
            {
                items.Add(item);
                CheckUnmatched(ref reader, checklist, items);
            }

            reader.Pop();
        }

        return ValueList<UnmatchedItem>.Own([.. items]);
    }

    private static void CheckUnmatched(ref DocumentReader reader, Checklist? checklist, List<UnmatchedItem> items)
    {
        UnmatchedItem item = items[^1];
        if (checklist is not null && item.Version == checklist.Version)
        {
            reader.Report(
                IssueCode.UnmatchedItemKnown, ("found", item.Item.ToString()), ("version", item.Version.ToString()));
        }

        if (items.FindIndex(other => other.Version == item.Version && other.Item == item.Item) < items.Count - 1)
        {
            reader.Report(IssueCode.ItemTwice, ("found", item.Item.ToString()));
        }
    }

    private static UnmatchedItem? ReadUnmatchedItem(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.ObjectWithVersionItemAndMark))
        {
            return null;
        }

        DefinitionVersion? version = null;
        ItemId? item = null;
        ItemState? state = null;
        string? achieved = null, desired = null;
        MemberCursor cursor = default;
        while (reader.NextMember(Unmatched, ref cursor, out int member))
        {
            switch (member)
            {
                case 0: version = reader.ReadVersion(); break;
                case 1: item = reader.ReadId<ItemId>(IdRules.Key.Description); break;
                case 2: state = ReadMark(ref reader); break;
                case 3: achieved = reader.ReadText(); break;
                default: desired = reader.ReadText(); break;
            }
        }

        return version is null || item is null || state is null
            ? null
            : new UnmatchedItem(version.Value, item.Value, ItemMark.FromState(state.Value), achieved, desired);
    }
}
