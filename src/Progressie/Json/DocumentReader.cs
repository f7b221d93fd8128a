using System.Globalization;
using System.Text;
using System.Text.Json;
using Progressie.Internal;
using Progressie.Json.Shapes;

namespace Progressie.Json;

/// <summary>Reads one document strictly, straight from its bytes, and reports everything that is wrong with it by code and JSON
/// Pointer.</summary>
/// <remarks>Value methods begin on the first token of a value and end on its last. They report what is wrong and return nothing
/// then, so that one pass finds all there is to find. Only text that is not JSON ends a pass early, by <see cref="JsonException"/>,
/// which <see cref="DocumentReading"/> turns into an issue.</remarks>
internal ref struct DocumentReader
{
    private const string SchemaOfEditors = "$schema";

    private IssueCollector _issues;
    internal readonly ProgressieLimits Limits;

    /// <summary>The definitions that a document may refer to.</summary>
    internal readonly IDefinitionSource? Definitions;

    /// <summary>The hash of the definition that is read, when it is known already.</summary>
    internal readonly ContentHash KnownHash;

    /// <summary>Whether more may be written than was read, such as marks that were left out, and many times.</summary>
    internal bool LeavesOut;

    /// <summary>Whether what was read was taken over, so that everything there is to say of it is said.</summary>
    internal bool IsJudged;

    /// <summary>The definition that the document refers to, once that was read.</summary>
    internal object? Definition;

    private ReadOnlySpan<byte> _utf8;
    private Utf8JsonReader _reader;
    private DocumentPath _path;

    // How many bytes the extensions met so far have, wherever in the document they are.
    private long _extensionBytes;

    // Everything comes by the constructor: with an initializer the whole reader would be made elsewhere and copied.
    internal DocumentReader(
        ReadOnlySpan<byte> utf8, ProgressieLimits limits, IssueCollector issues, IDefinitionSource? definitions = null,
        ContentHash knownHash = default)
    {
        _utf8 = utf8;
        Definitions = definitions;
        KnownHash = knownHash;
        Limits = limits;
        _issues = issues;
        _reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.MaxDepth });
    }

    /// <summary>What was found so far. Who looks at what was read adds to it, with pointers into this same document.</summary>
    internal readonly IssueCollector Issues => _issues;

    /// <summary>Steps onto the root value, which must be an object.</summary>
    internal bool BeginDocument()
    {
        _reader.Read();
        return BeginObject(IssueTerms.Object);
    }

    /// <summary>Steps onto the root value, whatever it is.</summary>
    internal void BeginValue() => _reader.Read();

    /// <summary>Steps off the root value: nothing may follow it.</summary>
    internal void EndDocument() => _reader.Read();

    /// <summary>Looks ahead for a member further on in the object, wherever it stands, without a word about the others.</summary>
    /// <returns>Whether there is one; then <paramref name="ahead"/> is on its value.</returns>
    internal readonly bool TryLookAhead(string name, out DocumentReader ahead)
    {
        ahead = this;
        while (ahead._reader.Read() && ahead._reader.TokenType == JsonTokenType.PropertyName)
        {
            bool found = ahead.NameIs(name);
            ahead._reader.Read();
            if (found)
            {
                ahead._path.Push(name);
                return true;
            }

            ahead._reader.Skip();
        }

        return false;
    }

    /// <summary>The same from inside the value of a member.</summary>
    internal readonly bool TryLookAheadFromMember(string name, out DocumentReader ahead)
    {
        DocumentReader outside = this;
        outside._path.Pop();
        outside._reader.Skip();
        return outside.TryLookAhead(name, out ahead);
    }

    /// <summary>Where in the bytes the token is that was read last.</summary>
    internal readonly long Position => _reader.TokenStartIndex;

    /// <summary>Reports the members of the object that are there once more, up to a position that was read before.</summary>
    /// <returns>Whether there are any.</returns>
    internal readonly bool ReportTwice(long end)
    {
        int errors = _issues.ErrorCount;
        HashSet<string> names = [];
        DocumentReader next = this;
        try
        {
            while (next.Position < end && next._reader.Read() && next._reader.TokenType == JsonTokenType.PropertyName)
            {
                if (next.ReadName() is { } name && !names.Add(name))
                {
                    next.ReportAt(name, IssueCode.MemberTwice, ("found", name));
                }

                next._reader.Read();
                if (next.Position < end)
                {
                    next._reader.Skip();
                }
            }
        }
        catch (JsonException)
        {
            // The document is cut off or wrong here; what comes twice before that was told.
        }

        return _issues.ErrorCount > errors;
    }

    /// <summary>Checks what the document says it is. When that is something else, nothing more of it is read. The cursor says where to
    /// go on in the root object: past the two members when they come first, as they are written.</summary>
    internal bool IsOfKind(DocumentShape shape, out MemberCursor cursor)
    {
        if (RestOfDocument.StartsWith(shape.Head))
        {
            // Up to the quote of the next name, which may follow the opening brace as well as the comma.
            PassOver(shape.Head.Length - 1);
            cursor = new MemberCursor { Met = 0b11, Next = 2 };
            return true;
        }

        cursor = default;
        Utf8JsonReader start = _reader;
        if (_reader.Read() && NameIs("document"u8) && _reader.Read()
            && _reader.TokenType == JsonTokenType.String && Ascii.Equals(_reader.ValueSpan, shape.Kind)
            && _reader.Read() && NameIs("schema"u8) && _reader.Read() && ReadSchemaSilently(shape.Newest) is not null)
        {
            cursor = new MemberCursor { Met = 0b11, Next = 2 };
            return true;
        }

        _reader = start;
        if (TryLookAhead("document", out DocumentReader document) && !document.ValueIs(shape.Kind))
        {
            document.ReportKind($"\"{shape.Kind}\"");
            return false;
        }

        return !TryLookAhead("schema", out DocumentReader schema) || schema.ReadSchema(shape.Newest) is not null;
    }

    internal void ReportKind(string allowed)
    {
        if (_reader.TokenType == JsonTokenType.String)
        {
            Report(IssueCode.KindWrong, ("found", DescribeValue()), ("allowed", allowed));
        }
        else
        {
            ReportType(allowed);
        }
    }

    internal int? ReadSchema(int newest)
    {
        if (_reader.TokenType != JsonTokenType.Number)
        {
            ReportType(IssueTerms.WholeNumber);
            return null;
        }

        if (ReadSchemaSilently(newest) is { } schema)
        {
            return schema;
        }

        bool isNewer = _reader.TryGetInt64(out long number) && number > newest;
        Report(isNewer ? IssueCode.SchemaNewer : IssueCode.SchemaUnknown, ("found", DescribeValue()), ("allowed", Number(newest)));
        return null;
    }

    internal readonly void Report(IssueCode code, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        // A pointer can be long, and a document can have a thing wrong at every few bytes.
        if (_issues.IsFull)
        {
            _issues.Count(code);
        }
        else
        {
            _issues.Add(code, _path.ToPointer(), arguments);
        }
    }

    /// <summary>Reports something about a member of the object that the reader is in.</summary>
    internal void ReportAt(string member, IssueCode code, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        _path.Push(member);
        Report(code, arguments);
        _path.Pop();
    }

    /// <summary>A reader at the same place that keeps to itself what it finds wrong.</summary>
    internal readonly DocumentReader Quietly()
    {
        DocumentReader quiet = this;
        quiet._issues = new IssueCollector(1);
        return quiet;
    }

    /// <summary>Takes over what was made of what was read, with everything there is to say of it.</summary>
    internal T? Take<T>(Validated<T> made)
        where T : class
    {
        IsJudged = true;
        if (made.Report.Issues.Count > 0)
        {
            ReportAll(made.Report);
        }

        return made.TryGetValue(out T? value) ? value : null;
    }

    /// <summary>What comes after the token that was read last.</summary>
    internal readonly ReadOnlySpan<byte> RestOfDocument => _utf8[(int)_reader.BytesConsumed..];

    /// <summary>Goes from the opening brace that was read last to the closing one, past bytes that were looked at by themselves.</summary>
    internal void GoToEndOfObject(int length)
    {
        PassOver(length);
        _reader.Read();
    }

    internal void Push(string name) => _path.Push(name);

    internal void Push(int index) => _path.Push(index);

    internal void Pop() => _path.Pop();

    /// <summary>Takes over a report about what was read, whose pointers are into the value that the reader is on.</summary>
    internal readonly void ReportAll(ValidationReport report) => _issues.AddRange(report, _path.ToPointer());

    /// <summary>Whether the reader is on the beginning of an object.</summary>
    internal readonly bool IsOnObject => _reader.TokenType == JsonTokenType.StartObject;

    internal bool BeginObject(string expected)
    {
        if (_reader.TokenType == JsonTokenType.StartObject)
        {
            return true;
        }

        ReportType(expected);
        return false;
    }

    internal bool BeginArray(string expected)
    {
        if (_reader.TokenType == JsonTokenType.StartArray)
        {
            return true;
        }

        ReportType(expected);
        return false;
    }

    /// <summary>Steps to the value of the next member that the table knows. Reports and skips what it does not, and what comes twice;
    /// at the end reports what is missing.</summary>
    internal bool NextMember(MemberTable table, ref MemberCursor cursor, out int member)
    {
        if (cursor.IsInside)
        {
            _path.Pop();
        }

        Member[] members = table.Members;
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            member = Find(members, cursor.Next);
            if (member >= 0 && (cursor.Met & (1UL << member)) == 0)
            {
                cursor.Met |= 1UL << member;
                cursor.Next = member + 1;
                cursor.IsInside = true;
                _path.Push(members[member].Name);
                _reader.Read();
                return true;
            }

            string? name = ReadName();
            if (name is not null)
            {
                _path.Push(name);
                bool isSchema = table.MayNameSchema && name == SchemaOfEditors;
                if (member >= 0 || (isSchema && cursor.HasSchema))
                {
                    Report(IssueCode.MemberTwice, ("found", name));
                }
                else if (isSchema)
                {
                    PassSchema(ref cursor);
                }
                else
                {
                    cursor.HasUnknown = true;
                    ReportUnknown(name, table);
                }

                _path.Pop();
            }

            if (_reader.TokenType == JsonTokenType.PropertyName)
            {
                _reader.Read();
                _reader.Skip();
            }
        }

        for (int i = 0; i < members.Length; i++)
        {
            if (members[i].IsRequired && (cursor.Met & (1UL << i)) == 0)
            {
                Report(IssueCode.MemberMissing, ("found", members[i].Name), ("expected", members[i].Shape.Phrase));
            }
        }

        member = -1;
        return false;
    }

    /// <summary>Steps to the next member of an object whose names are data, and onto its value. Call <see cref="Pop"/> after the
    /// value.</summary>
    /// <param name="count">How many there were before this one; counts up.</param>
    /// <param name="name">The name, or <see langword="null"/> when it is no text, which was reported; the value must be skipped
    /// then.</param>
    internal bool NextEntry(ref int count, out string? name)
    {
        name = null;
        if (!_reader.Read() || _reader.TokenType != JsonTokenType.PropertyName)
        {
            return false;
        }

        name = ReadName();
        _path.Push(name ?? string.Empty);
        _reader.Read();
        return CountWithinLimit(ref count, Limits.MaxElements);
    }

    /// <summary>Steps to the next element of an array. Call <see cref="Pop"/> after it.</summary>
    /// <param name="count">How many there were before this one; counts up.</param>
    internal bool NextElement(ref int count) => NextElement(ref count, Limits.MaxElements);

    /// <summary>Steps to the next element of an array that has a limit of its own. Call <see cref="Pop"/> after it.</summary>
    /// <param name="count">How many there were before this one; counts up.</param>
    /// <param name="most">How many there may be.</param>
    internal bool NextElement(ref int count, int most)
    {
        if (!_reader.Read() || _reader.TokenType == JsonTokenType.EndArray)
        {
            return false;
        }

        _path.Push(count);
        return CountWithinLimit(ref count, most);
    }

    internal void Skip() => _reader.Skip();

    /// <summary>Compares a string value with plain words, without making a string of it.</summary>
    internal readonly bool ValueIs(string words) => _reader.TokenType == JsonTokenType.String && TextIs(words);

    /// <summary>Compares the name of a member with plain words, without making a string of it.</summary>
    internal readonly bool NameIs(string words) => _reader.TokenType == JsonTokenType.PropertyName && TextIs(words);

    /// <summary>The same with plain words in bytes, as we write them: nothing escaped.</summary>
    internal readonly bool NameIs(ReadOnlySpan<byte> words) =>
        _reader.TokenType == JsonTokenType.PropertyName && _reader.ValueSpan.SequenceEqual(words);

    /// <summary>Reads a text that people wrote: not blank, within the limits, only visible characters.</summary>
    internal string? ReadText()
    {
        if (ReadString(IssueTerms.Text) is not { } text)
        {
            return null;
        }

        if (TextRules.IsEmpty(text))
        {
            Report(IssueCode.TextEmpty);
            return null;
        }

        if (text.Length > Limits.MaxTextLength)
        {
            Report(IssueCode.TextTooLong, ("found", Number(text.Length)), ("allowed", Number(Limits.MaxTextLength)));
            return null;
        }

        if (TextRules.FindForbidden(text) is { } forbidden)
        {
            ReportForbidden(forbidden);
            return null;
        }

        return text;
    }

    /// <summary>Reads a string value whatever it holds.</summary>
    internal string? ReadString(string expected)
    {
        if (_reader.TokenType != JsonTokenType.String)
        {
            ReportType(expected);
            return null;
        }

        return ReadWhole();
    }

    internal T? ReadId<T>(string rule)
        where T : struct, IParsable<T>
    {
        if (ReadString(IssueTerms.String) is not { } text)
        {
            return null;
        }

        if (T.TryParse(text, CultureInfo.InvariantCulture, out T id))
        {
            return id;
        }

        ReportIdentifier(text, rule);
        return null;
    }

    internal readonly void ReportIdentifier(string found, string rule) =>
        Report(IssueCode.IdentifierInvalid, ("found", TextRules.Excerpt(found)), ("rule", rule));

    internal readonly void ReportForbidden(ForbiddenCharacter forbidden) => Report(
        IssueCode.TextNotAllowed,
        ("what", forbidden.What),
        ("character", forbidden.CodePoint),
        ("position", Number(forbidden.Position)));

    /// <summary>Reads the text of an id that follows a rule.</summary>
    internal string? ReadIdText(IdRules rule)
    {
        if (ReadString(IssueTerms.String) is not { } text)
        {
            return null;
        }

        if (rule.Accepts(text))
        {
            return text;
        }

        ReportIdentifier(text, rule.Description);
        return null;
    }

    /// <summary>Reads one of a few words.</summary>
    /// <returns>Its place among them, or -1 when it is none of them, which was reported.</returns>
    internal int ReadWord(WireWords words)
    {
        if (_reader.TokenType == JsonTokenType.String)
        {
            int place = _reader.ValueIsEscaped ? FindEscaped(words) : words.Find(_reader.ValueSpan);
            if (place >= 0)
            {
                return place;
            }
        }

        if (ReadString(words.Expectation) is { } word)
        {
            Report(IssueCode.ValueNotAllowed, ("found", TextRules.Excerpt(word)), ("expected", words.Expectation));
        }

        return -1;
    }

    /// <summary>Steps into an object whose members follow from the word in one of them, which stores that reorder members may have put
    /// anywhere.</summary>
    /// <param name="expected">What messages call the object.</param>
    /// <param name="member">The member with the word.</param>
    /// <param name="words">The words there are.</param>
    /// <param name="found">The place of the word.</param>
    /// <param name="cursor">Where to go on: past the word when it comes first, as it is written.</param>
    /// <returns>Whether there is such a word; if not, that was reported, and the object passed over.</returns>
    internal bool BeginCase(string expected, string member, WireWords words, out int found, out MemberCursor cursor)
    {
        found = -1;
        cursor = default;
        if (!BeginObject(expected))
        {
            return false;
        }

        Utf8JsonReader start = _reader;
        if (_reader.Read() && NameIs(member) && _reader.Read() && _reader.TokenType == JsonTokenType.String && !_reader.ValueIsEscaped
            && (found = words.Find(_reader.ValueSpan)) >= 0)
        {
            cursor = new MemberCursor { Met = 1, Next = 1 };
            return true;
        }

        _reader = start;
        if (TryLookAhead(member, out DocumentReader ahead))
        {
            found = ahead.ReadWord(words);
        }
        else
        {
            Report(IssueCode.MemberMissing, ("found", member), ("expected", words.Expectation));
        }

        if (found < 0)
        {
            Skip();
        }

        return found >= 0;
    }

    internal bool? ReadFlag()
    {
        if (_reader.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return _reader.TokenType == JsonTokenType.True;
        }

        ReportType(IssueTerms.TrueOrFalse);
        return null;
    }

    /// <summary>Reads the text of a language tag.</summary>
    internal string? ReadLanguageText() =>
        ReadString(IssueTerms.LanguageTag) is { } text && TryParseLanguage(text, out _) ? text : null;

    /// <summary>Reads a whole number.</summary>
    /// <param name="least">The least it can be.</param>
    /// <param name="most">The most it can be.</param>
    /// <param name="isForLinter">Whether a linter says what makes sense; the bounds are for the message when it is no whole number.</param>
    internal int? ReadWholeNumber(int least, int most, bool isForLinter = false)
    {
        if (_reader.TokenType != JsonTokenType.Number)
        {
            ReportType(IssueTerms.WholeNumber);
            return null;
        }

        if ((_reader.TryGetInt32(out int number) || TryGetWhole(out number)) && (isForLinter || (number >= least && number <= most)))
        {
            return number;
        }

        Report(
            IssueCode.NumberOutOfRange,
            ("found", TextRules.Excerpt(Encoding.UTF8.GetString(_reader.ValueSpan))),
            ("least", Number(least)),
            ("most", Number(most)));
        return null;
    }

    /// <summary>Gets a whole number that is written in another way than most are, as 1.0 is.</summary>
    private readonly bool TryGetWhole(out int number)
    {
        bool isWhole = ExactDecimal.TryParse(Encoding.UTF8.GetString(_reader.ValueSpan), out decimal exact)
            && exact == decimal.Truncate(exact) && exact is >= int.MinValue and <= int.MaxValue;
        number = isWhole ? (int)exact : 0;
        return isWhole;
    }

    /// <summary>Reads a number as it is written, for who must not lose a digit of it.</summary>
    internal string? ReadNumber(string expected)
    {
        if (_reader.TokenType == JsonTokenType.Number)
        {
            return Encoding.UTF8.GetString(_reader.ValueSpan);
        }

        ReportType(expected);
        return null;
    }

    /// <summary>Reads an ISO 8601 moment in full: date, time with seconds, and an offset from UTC.</summary>
    internal DateTimeOffset? ReadMoment()
    {
        if (_reader.TokenType == JsonTokenType.String)
        {
            // Many programs write the plus of an offset as an escape; that is the same moment.
            if (!_reader.ValueIsEscaped && IsMomentInFull(_reader.ValueSpan) && _reader.TryGetDateTimeOffset(out DateTimeOffset moment))
            {
                return moment;
            }

            if (_reader.ValueIsEscaped && TryReadEscapedMoment(out moment))
            {
                return moment;
            }
        }

        if (ReadString(IssueTerms.MomentSuchAs20261121T1430000100) is not { } text)
        {
            return null;
        }

        Report(LacksOffset(text) ? IssueCode.MomentWithoutOffset : IssueCode.MomentInvalid, ("found", TextRules.Excerpt(text)));
        return null;
    }

    internal bool TryReadDate(out DateOnly date)
    {
        date = default;
        if (ReadString(IssueTerms.DateSuchAs20261121) is not { } text)
        {
            return false;
        }

        if (Moments.TryParseDate(text, out date))
        {
            return true;
        }

        Report(IssueCode.DateInvalid, ("found", TextRules.Excerpt(text)));
        return false;
    }

    internal DayOrMoment? ReadDayOrMoment()
    {
        if (ReadString(IssueTerms.DateOrMomentSuchAs) is not { } text)
        {
            return null;
        }

        if (DayOrMoment.TryParse(text, out DayOrMoment when))
        {
            return when;
        }

        Report(LacksOffset(text) ? IssueCode.MomentWithoutOffset : IssueCode.DayOrMomentInvalid, ("found", TextRules.Excerpt(text)));
        return null;
    }

    internal LocalizedText? ReadLocalizedText()
    {
        if (!BeginObject(IssueTerms.ObjectFromLanguageTagsToTexts))
        {
            return null;
        }

        // As many as nearly every text has; grown by hand, since the framework would compile a list of these anew.
        (LanguageTag Language, string Text)[] texts = new (LanguageTag, string)[2];
        int found = 0;
        int count = 0;
        bool sound = true;
        while (NextEntry(ref count, out string? name))
        {
            bool isTag = TryParseLanguage(name, out LanguageTag tag);
            string? text = ReadText();
            if (!isTag || text is null)
            {
                sound = false;
            }
            else if (IsIn(texts, found, tag))
            {
                Report(IssueCode.MemberTwice, ("found", tag.ToString()));
                sound = false;
            }
            else
            {
                texts = found < texts.Length ? texts : Resize(texts, found, found * 2);
                texts[found++] = (tag, text);
            }

            Pop();
        }

        if (count == 0)
        {
            Report(IssueCode.TextEmpty);
        }

        return sound && found > 0 ? LocalizedText.FromChecked(Resize(texts, found, found)) : null;

        static bool IsIn((LanguageTag Language, string Text)[] texts, int found, LanguageTag language)
        {
            for (int i = 0; i < found; i++)
            {
                if (texts[i].Language == language)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Reads the host's own data, each value kept as it is written.</summary>
    internal HostExtensions ReadExtensions()
    {
        if (!BeginObject(IssueTerms.Object))
        {
            return HostExtensions.Empty;
        }

        // Looked at before anything is taken out of it: junk costs no more than its tokens.
        Utf8JsonReader end = _reader;
        end.Skip();
        long length = end.BytesConsumed - _reader.TokenStartIndex;
        if (length > (6L * (Limits.MaxExtensionBytes - _extensionBytes)) + 64)
        {
            ReportExtensions(_extensionBytes + length);
            _reader = end;
            return HostExtensions.Empty;
        }

        List<(string Name, string Json)> members = [];
        HashSet<string> names = [];
        int count = 0;
        while (NextEntry(ref count, out string? name))
        {
            long from = _reader.TokenStartIndex;
            string? json = ReadVerbatim();
            _extensionBytes += WrittenForm.SizeOf(name ?? string.Empty, (int)(_reader.BytesConsumed - from));
            if (name is not null && json is not null)
            {
                if (TextRules.IsEmpty(name))
                {
                    Report(IssueCode.TextEmpty);
                }
                else if (TextRules.FindForbidden(name) is { } forbidden)
                {
                    ReportForbidden(forbidden);
                }
                else if (!names.Add(name))
                {
                    Report(IssueCode.MemberTwice, ("found", TextRules.Excerpt(name)));
                }
                else
                {
                    members.Add((name, json));
                }
            }

            Pop();
        }

        if (_extensionBytes > Limits.MaxExtensionBytes)
        {
            ReportExtensions(_extensionBytes);
        }

        return new HostExtensions(ValueList<(string Name, string Json)>.Own([.. members]));
    }

    private readonly void ReportExtensions(long found) => Report(
        IssueCode.ExtensionsTooLarge,
        ("found", found.ToString(CultureInfo.InvariantCulture)),
        ("allowed", Number(Limits.MaxExtensionBytes)));

    /// <summary>Says that a value is of another type than the member has, and skips it.</summary>
    internal void ReportType(string expected)
    {
        if (_reader.TokenType == JsonTokenType.Null)
        {
            Report(IssueCode.NullNotAllowed, ("expected", expected));
        }
        else
        {
            Report(IssueCode.TypeWrong, ("type", DescribeToken()), ("expected", expected));
        }

        _reader.Skip();
    }

    /// <summary>What stands here, for a message: a short value as it is written.</summary>
    internal readonly string DescribeValue() => _reader.TokenType switch
    {
        JsonTokenType.String or JsonTokenType.Number => TextRules.Excerpt(
            Encoding.UTF8.GetString(_utf8[(int)_reader.TokenStartIndex..(int)_reader.BytesConsumed])),
        JsonTokenType.StartObject => "{…}",
        JsonTokenType.StartArray => "[…]",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    /// <summary>The reader itself, for the one loop that must be as fast as the tokens come.</summary>
    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    internal ref Utf8JsonReader Tokens() => ref _reader;

    private void PassSchema(ref MemberCursor cursor)
    {
        cursor.HasSchema = true;
        _reader.Read();
        ReadString(IssueTerms.String);
        _reader.Skip();
    }

    // Editors like to name the schema in the document; where nobody writes by hand that wants another answer than a slip of the hand.
    private readonly void ReportUnknown(string name, MemberTable table)
    {
        if (name == SchemaOfEditors)
        {
            Report(IssueCode.JsonSchemaNamed);
        }
        else
        {
            Report(IssueCode.MemberUnknown, ("found", TextRules.Excerpt(name)), ("allowed", table.Allowed));
        }
    }

    /// <summary>Reads a name: one that is no text, or longer than any name can be, is reported at the object it is in, since a pointer to
    /// it would be of no use.</summary>
    internal string? ReadName()
    {
        string? name = ReadWhole();
        if (name is not { Length: > ProgressieLimits.HardMaxNameLength })
        {
            return name;
        }

        Report(IssueCode.NameTooLong, ("found", Number(name.Length)), ("allowed", Number(ProgressieLimits.HardMaxNameLength)));
        return null;
    }

    private readonly string? ReadWhole()
    {
        if (_reader.ValueIsEscaped && EscapedText.HoldsHalfPair(_reader.ValueSpan))
        {
            Report(IssueCode.LoneSurrogate);
            return null;
        }

        return _reader.GetString();
    }

    /// <summary>Goes on, behind an opening brace, past bytes that were looked at by themselves.</summary>
    private void PassOver(int length)
    {
        // To the reader it is as if they had not been there: it goes on from just behind the brace.
        JsonReaderState behindBrace = _reader.CurrentState;
        _utf8 = RestOfDocument[length..];
        _reader = new Utf8JsonReader(_utf8, isFinalBlock: true, behindBrace);
    }

    private readonly int? ReadSchemaSilently(int newest) =>
        _reader.TokenType == JsonTokenType.Number && (_reader.TryGetInt32(out int schema) || TryGetWhole(out schema))
            && schema >= 1 && schema <= newest ? schema : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a string has the shape of date, time with seconds and offset. The framework would take less, guess the offset
    /// from the machine, and drop what lies beyond a ten-millionth of a second.</summary>
    private static bool IsMomentInFull(ReadOnlySpan<byte> text) =>
        text.Length is >= 20 and <= 33
        && text[10] == 'T' && text[13] == ':' && text[16] == ':'
        && (text[^1] == 'Z' || (text[^6] is (byte)'+' or (byte)'-' && text[^3] == ':'))
        && text.Length - (text[^1] == 'Z' ? 1 : 6) is 19 or (>= 21 and <= 27);

    private static bool LacksOffset(string text) => DateTime.TryParseExact(
        text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>Reads the moment as the same reader does when nothing is escaped.</summary>
    private readonly bool TryReadEscapedMoment(out DateTimeOffset moment)
    {
        moment = default;

        // An escape is six bytes at most for each of the 33 there can be.
        if (_reader.ValueSpan.Length > 33 * 6)
        {
            return false;
        }

        Span<byte> quoted = stackalloc byte[(33 * 6) + 2];
        if (EscapedText.HoldsHalfPair(_reader.ValueSpan))
        {
            return false;
        }

        int length = _reader.CopyString(quoted[1..]);
        if (!IsMomentInFull(quoted.Slice(1, length)))
        {
            return false;
        }

        // A moment in full has ASCII at the places that were looked at; anything odd elsewhere is refused below.
        quoted[0] = quoted[length + 1] = (byte)'"';
        Utf8JsonReader plain = new(quoted[..(length + 2)], isFinalBlock: true, default);
        try
        {
            return plain.Read() && plain.TryGetDateTimeOffset(out moment);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private readonly string DescribeToken() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => IssueTerms.Object,
        JsonTokenType.StartArray => IssueTerms.Array,
        JsonTokenType.String => IssueTerms.String,
        JsonTokenType.Number => IssueTerms.Number,
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    private readonly int Find(Member[] members, int next)
    {
        if (_reader.ValueIsEscaped)
        {
            return FindEscaped(members);
        }

        ReadOnlySpan<byte> name = _reader.ValueSpan;
        for (int i = 0; i < members.Length; i++)
        {
            int candidate = next + i < members.Length ? next + i : next + i - members.Length;
            if (name.SequenceEqual(members[candidate].Utf8Name))
            {
                return candidate;
            }
        }

        return -1;
    }

    private readonly int FindEscaped(WireWords words)
    {
        for (int i = 0; i < words.All.Length; i++)
        {
            if (TextIs(words.All[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private readonly int FindEscaped(Member[] members)
    {
        for (int i = 0; i < members.Length; i++)
        {
            if (NameIs(members[i].Name))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Compares a name or a string value with plain words, however it is spelled.</summary>
    /// <remarks>An escaped half of a surrogate pair is in none of our words, and reading the text reports it.</remarks>
    private readonly bool TextIs(string words) =>
        (!_reader.ValueIsEscaped || !EscapedText.HoldsHalfPair(_reader.ValueSpan)) && _reader.ValueTextEquals(words);

    private bool CountWithinLimit(ref int count, int most)
    {
        if (++count <= most)
        {
            return true;
        }

        _path.Pop();
        Report(IssueCode.TooManyElements, ("allowed", Number(most)));

        // The rest is passed over, up to the end of what encloses it.
        int inside = _reader.CurrentDepth;
        while (_reader.Read() && _reader.CurrentDepth >= inside)
        {
            // Nothing to do with any of it.
        }

        return false;
    }

    private static (LanguageTag Language, string Text)[] Resize((LanguageTag Language, string Text)[] texts, int found, int length)
    {
        if (texts.Length == length)
        {
            return texts;
        }

        (LanguageTag Language, string Text)[] resized = new (LanguageTag, string)[length];
        Array.Copy(texts, resized, found);
        return resized;
    }

    /// <summary>Reads a tag; one that is none is reported, and one that is not there was.</summary>
    private readonly bool TryParseLanguage(string? text, out LanguageTag tag)
    {
        tag = default;
        if (text is null || LanguageTag.TryParseExactly(text, out tag))
        {
            return text is not null;
        }

        Report(IssueCode.LanguageTagInvalid, ("found", TextRules.Excerpt(text)), ("rule", LanguageTag.Rule));
        return false;
    }

    private string? ReadVerbatim()
    {
        int start = (int)_reader.TokenStartIndex;
        int depth = _reader.CurrentDepth;
        bool sound = true;
        while (true)
        {
            if (VerbatimJson.HoldsHalfPair(ref _reader))
            {
                Report(IssueCode.LoneSurrogate);
                sound = false;
            }

            bool isOpen = _reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
            if (!isOpen && _reader.CurrentDepth == depth)
            {
                break;
            }

            _reader.Read();
        }

        return sound ? VerbatimJson.WithoutMarkup(Encoding.UTF8.GetString(_utf8[start..(int)_reader.BytesConsumed])) : null;
    }
}
