using System.Runtime.CompilerServices;
using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>A JSON object with known members: declared once, read and written from the same declaration.</summary>
/// <remarks>An object is made only when everything that has to be there is, and nothing in it is wrong. One without a maker is only
/// written. The declaration is called when such an object is first read, written or described.</remarks>
internal sealed class ObjectShape<T> : ReferenceShape<T>
    where T : notnull
{
    private readonly Func<Members<T>, Delegate?> _declare;
    private string? _phrase;
    private Declaration? _declaration;

    /// <summary>Declares an object that is only written.</summary>
    internal ObjectShape(Action<Members<T>> declare)
        : this(phrase: null, members => DeclareOnly(members, declare))
    {
    }

    /// <summary>Declares an object that messages call by its members.</summary>
    internal ObjectShape(Func<Members<T>, Maker> declare)
        : this(phrase: null, (Func<Members<T>, Delegate?>)declare)
    {
    }

    /// <summary>Declares an object that messages call by a phrase.</summary>
    internal ObjectShape(string? phrase, Func<Members<T>, Maker> declare)
        : this(phrase, (Func<Members<T>, Delegate?>)declare)
    {
    }

    /// <summary>Declares an object whose maker has a word in what is wrong.</summary>
    internal ObjectShape(string? phrase, Func<Members<T>, MakerWithReader?> declare)
        : this(phrase, (Func<Members<T>, Delegate?>)declare)
    {
    }

    private ObjectShape(string? phrase, Func<Members<T>, Delegate?> declare)
    {
        _phrase = phrase;
        _declare = declare;
    }

    /// <summary>Makes the object of what was read.</summary>
    internal delegate T Maker(scoped Values values);

    /// <summary>Makes the object of what was read, or nothing when it cannot be, which it reports.</summary>
    internal delegate T? MakerWithReader(ref DocumentReader reader, scoped Values values);

    /// <summary>The name of the definition in schemas; for one that several objects refer to.</summary>
    internal string? Definition { get; init; }

    /// <summary>What a schema says beyond the members, as JSON.</summary>
    internal string? Rules { get; init; }

    /// <summary>Whether the maker also looks at objects that are not sound, for what else there is to say of them.</summary>
    internal bool JudgesAll { get; init; }

    /// <summary>The same object as it is written without the host's own data.</summary>
    internal Shape<T> WithoutExtensions => new BareShape(this);

    internal override string Phrase =>
        _phrase ??= IssueTerms.ObjectWith([.. Declared.Members.Select(static member => member.Name)]);

    // An object is declared when it is first met: most documents have few of those that a kind can have. Declarations hold no state, so
    // a race between two threads at worst makes one twice.
    private Declaration Declared => _declaration ??= Declare();

    internal override object? ReadReference(ref DocumentReader reader)
    {
        if (reader.IsOnObject)
        {
            return ReadMembers(ref reader, default);
        }

        reader.ReportType(Phrase);
        return null;
    }

    /// <summary>Reads the members from a cursor on.</summary>
    internal object? ReadMembers(ref DocumentReader reader, MemberCursor cursor)
    {
        Declaration declared = Declared;
        return declared.Members.Length <= ShortSlotRow.Capacity
            ? ReadFew(ref reader, cursor, declared)
            : ReadMany(ref reader, cursor, declared);
    }

    internal override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        WriteMembers(writer, value);
        writer.WriteEndObject();
    }

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, T value)
    {
        writer.WriteStartObject(name);
        WriteMembers(writer, value);
        writer.WriteEndObject();
    }

    internal override ObjectInfo Describe() => new(
        Definition,
        [.. Declared.Members.Select(static member =>
            new MemberInfo(member.Name, member.Shape.Describe(), member.IsRequired, member.Default?.Invoke(), member.Shape.Phrase))],
        Rules)
    {
        MayNameSchema = Declared.Table.MayNameSchema,
    };

    private static Delegate? DeclareOnly(Members<T> members, Action<Members<T>> declare)
    {
        declare(members);
        return null;
    }

    private Declaration Declare()
    {
        Members<T> members = new();
        Delegate? maker = _declare(members);
        return new Declaration(members, maker);
    }

    private object? ReadFew(ref DocumentReader reader, MemberCursor cursor, Declaration declared)
    {
        ShortSlotRow row = default;
        return Read(ref reader, cursor, declared, ref Unsafe.As<ShortSlotRow, Slot>(ref row));
    }

    private object? ReadMany(ref DocumentReader reader, MemberCursor cursor, Declaration declared)
    {
        SlotRow row = default;
        return Read(ref reader, cursor, declared, ref Unsafe.As<SlotRow, Slot>(ref row));
    }

    private object? Read(ref DocumentReader reader, MemberCursor cursor, Declaration declared, ref Slot first)
    {
        ulong read = 0;
        ulong wrong = 0;
        while (reader.NextMember(declared.Table, ref cursor, out int member))
        {
            if (member > declared.Leading && declared.Leading >= 0 && ((read | wrong) & (1UL << declared.Leading)) == 0)
            {
                ReadAhead(ref reader, declared, ref Unsafe.Add(ref first, declared.Leading), ref read, ref wrong);
            }

            ulong bit = 1UL << member;
            if (((read | wrong) & bit) != 0)
            {
                reader.Skip();
            }
            else if (declared.Members[member].Shape.TryRead(ref reader, ref Unsafe.Add(ref first, member)))
            {
                read |= bit;
            }
            else
            {
                wrong |= bit;
            }
        }

        bool isSound = wrong == 0 && (cursor.Met & declared.Required) == declared.Required;
        if (!isSound && !JudgesAll)
        {
            return null;
        }

        Values values = new(ref first, read, cursor.Met, isSound);
        return declared.Make is { } make ? make(values)
            : declared.MakeWithReader is { } makeWithReader ? makeWithReader(ref reader, values)
            : throw new InvalidOperationException("A result is only written.");
    }

    private void WriteMembers(Utf8JsonWriter writer, T value, bool isBare = false)
    {
        Declaration declared = Declared;
        MemberWriter<T>[] writers = declared.Writers ??= MakeWriters(declared.Members);
        for (int i = 0; i < writers.Length; i++)
        {
            if (!isBare || declared.Members[i].Shape != CommonShapes.Extensions)
            {
                writers[i].Write(writer, value);
            }
        }
    }

    private static MemberWriter<T>[] MakeWriters(Member<T>[] members)
    {
        MemberWriter<T>[] writers = new MemberWriter<T>[members.Length];
        for (int i = 0; i < writers.Length; i++)
        {
            writers[i] = members[i].ToWriter();
        }

        return writers;
    }

    /// <summary>Reads the member that the others are read with before its turn: stores reorder members.</summary>
    private static void ReadAhead(ref DocumentReader reader, Declaration declared, ref Slot slot, ref ulong read, ref ulong wrong)
    {
        ulong bit = 1UL << declared.Leading;
        Member<T> leading = declared.Members[declared.Leading];
        if (reader.TryLookAheadFromMember(leading.Name, out DocumentReader ahead) && leading.Shape.TryRead(ref ahead, ref slot))
        {
            read |= bit;
            reader.Definition = ahead.Definition;
        }
        else
        {
            wrong |= bit;
        }
    }

    /// <summary>What was declared.</summary>
    private sealed class Declaration
    {
        internal readonly Member<T>[] Members;
        internal readonly MemberTable Table;
        internal readonly Maker? Make;
        internal readonly MakerWithReader? MakeWithReader;
        internal readonly ulong Required;
        internal readonly int Leading;
        internal MemberWriter<T>[]? Writers;

        internal Declaration(Members<T> members, Delegate? maker)
        {
            Members = members.ToArray();
            Table = new MemberTable(Members, members.MayNameSchema);
            Make = maker as Maker;
            MakeWithReader = maker as MakerWithReader;
            Leading = members.Leading;
            if (Members.Length > SlotRow.Capacity)
            {
                throw new InvalidOperationException($"An object has at most {SlotRow.Capacity} members: {Table.Allowed}.");
            }

            for (int i = 0; i < Members.Length; i++)
            {
                Required |= Members[i].IsRequired ? 1UL << i : 0;
            }
        }
    }

    private sealed class BareShape(ObjectShape<T> whole) : Shape<T>
    {
        internal override string Phrase => whole.Phrase;

        internal override bool TryRead(ref DocumentReader reader, ref Slot slot) => whole.TryRead(ref reader, ref slot);

        internal override T Take(in Slot slot) => whole.Take(slot);

        internal override void Write(Utf8JsonWriter writer, T value)
        {
            writer.WriteStartObject();
            whole.WriteMembers(writer, value, isBare: true);
            writer.WriteEndObject();
        }

        internal override ShapeInfo Describe() => whole.Describe();
    }
}
