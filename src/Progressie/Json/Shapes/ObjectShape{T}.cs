using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>A JSON object with known members: declared once, read and written from the same declaration.</summary>
/// <remarks>An object is made only when everything that has to be there is, and nothing in it is wrong. One without a maker is only
/// written.</remarks>
internal sealed class ObjectShape<T> : ReferenceShape<T>
    where T : notnull
{
    private readonly Member<T>[] _members;
    private readonly MemberTable _table;
    private readonly MakerWithReader? _make;
    private readonly ulong _required;
    private readonly int _leading;
    private string? _phrase;
    private JsonEncodedText[]? _names;

    /// <summary>Declares an object that is only written.</summary>
    internal ObjectShape(Action<Members<T>> declare)
        : this(null, (Func<Members<T>, MakerWithReader?>)(members =>
        {
            declare(members);
            return null;
        }))
    {
    }

    /// <summary>Declares an object that messages call by its members.</summary>
    internal ObjectShape(Func<Members<T>, Maker> declare)
        : this(null, members => WithReader(declare(members)))
    {
    }

    /// <summary>Declares an object that messages call by a phrase.</summary>
    internal ObjectShape(string? phrase, Func<Members<T>, Maker> declare)
        : this(phrase, members => WithReader(declare(members)))
    {
    }

    internal ObjectShape(string? phrase, Func<Members<T>, MakerWithReader?> declare)
    {
        Members<T> members = new();
        _make = declare(members);
        _members = [.. members.All];
        _leading = members.Leading;
        _phrase = phrase;
        if (_members.Length > SlotRow.Capacity)
        {
            throw new InvalidOperationException(
                $"An object has at most {SlotRow.Capacity} members: {string.Join(", ", _members.Select(static member => member.Name))}.");
        }

        MemberTable.Member[] table = new MemberTable.Member[_members.Length];
        for (int i = 0; i < table.Length; i++)
        {
            table[i] = new MemberTable.Member(_members[i].Name, _members[i].Shape, _members[i].Expected, _members[i].IsRequired);
            _required |= _members[i].IsRequired ? 1UL << i : 0;
        }

        _table = new MemberTable(table);
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

    internal override string Phrase => _phrase ??= IssueTerms.ObjectWith([.. _members.Select(static member => member.Name)]);

    internal override PersonalData Personal
    {
        get
        {
            PersonalData personal = PersonalData.None;
            foreach (Member<T> member in _members)
            {
                personal |= member.Shape.Personal;
            }

            return personal;
        }
    }

    internal override object? ReadReference(ref DocumentReader reader) =>
        reader.BeginObject(Phrase) ? ReadMembers(ref reader, default) : null;

    /// <summary>Reads the members from a cursor on.</summary>
    internal object? ReadMembers(ref DocumentReader reader, MemberCursor cursor)
    {
        SlotRow row = default;
        Span<Slot> slots = row;
        ulong read = 0;
        ulong wrong = 0;
        while (reader.NextMember(_table, ref cursor, out int member))
        {
            if (member > _leading && _leading >= 0 && ((read | wrong) & (1UL << _leading)) == 0)
            {
                ReadAhead(ref reader, ref slots[_leading], ref read, ref wrong);
            }

            ulong bit = 1UL << member;
            if (((read | wrong) & bit) != 0)
            {
                reader.Skip();
            }
            else if (_table.Members[member].Shape.TryRead(ref reader, ref slots[member]))
            {
                read |= bit;
            }
            else
            {
                wrong |= bit;
            }
        }

        bool isSound = wrong == 0 && (cursor.Met & _required) == _required;
        return isSound || JudgesAll ? Make(ref reader, new Values(slots, read, cursor.Met, isSound)) : null;
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
        [.. _members.Select(static member =>
            new MemberInfo(member.Name, member.Shape.Describe(), member.IsRequired, member.Default, member.Expected))],
        Rules);

    private static MakerWithReader WithReader(Maker make) => (ref reader, scoped values) => make(values);

    private object? Make(ref DocumentReader reader, scoped Values values) => _make is null
        ? throw new InvalidOperationException("A result is only written.")
        : _make(ref reader, values);

    private void WriteMembers(Utf8JsonWriter writer, T value, bool isBare = false)
    {
        _names ??= EncodeNames();
        for (int i = 0; i < _members.Length; i++)
        {
            if (!isBare || _members[i].Shape != CommonShapes.Extensions)
            {
                _members[i].Write(writer, _names[i], value);
            }
        }
    }

    private JsonEncodedText[] EncodeNames()
    {
        JsonEncodedText[] names = new JsonEncodedText[_members.Length];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = JsonEncodedText.Encode(_members[i].Name);
        }

        return names;
    }

    /// <summary>Reads the member that the others are read with before its turn: stores reorder members.</summary>
    private void ReadAhead(ref DocumentReader reader, ref Slot slot, ref ulong read, ref ulong wrong)
    {
        ulong bit = 1UL << _leading;
        if (reader.TryLookAheadFromMember(_members[_leading].Name, out DocumentReader ahead)
            && _members[_leading].Shape.TryRead(ref ahead, ref slot))
        {
            read |= bit;
            reader.Definition = ahead.Definition;
        }
        else
        {
            wrong |= bit;
        }
    }

    private sealed class BareShape(ObjectShape<T> whole) : Shape<T>
    {
        internal override string Phrase => whole.Phrase;

        internal override PersonalData Personal => whole.Personal;

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
