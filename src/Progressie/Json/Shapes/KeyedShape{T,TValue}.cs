using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>A JSON object whose names are ids, each once, with values of one shape.</summary>
/// <param name="phrase">What messages call it.</param>
/// <param name="keyDefinition">The definition of the ids in schemas.</param>
/// <param name="keyRule">The rule of the ids.</param>
/// <param name="value">The shape of the values.</param>
/// <param name="make">Makes it of its entries.</param>
/// <param name="countOf">Gets how many entries it has.</param>
/// <param name="entryOf">Gets one of its entries.</param>
internal sealed class KeyedShape<T, TValue>(
    string phrase,
    string keyDefinition,
    IdRules keyRule,
    Shape<TValue> value,
    Func<(string Key, TValue Value)[], T> make,
    Func<T, int> countOf,
    Func<T, int, (string Key, TValue Value)> entryOf) : ReferenceShape<T>
    where T : class
    where TValue : class
{
    internal override string Phrase => phrase;

    internal override object? ReadReference(ref DocumentReader reader)
    {
        if (!reader.BeginObject(phrase))
        {
            return null;
        }

        List<(string Key, TValue Value)> entries = [];
        HashSet<string> met = new(StringComparer.Ordinal);
        bool isSound = true;
        int count = 0;
        while (reader.NextEntry(ref count, out string? name))
        {
            Slot slot = default;
            isSound &= IsNewKey(ref reader, name, met) & value.TryRead(ref reader, ref slot);
            if (isSound)
            {
                entries.Add((name!, value.Take(slot)));
            }

            reader.Pop();
        }

        return isSound ? make([.. entries]) : null;
    }

    internal override void Write(Utf8JsonWriter writer, T entries)
    {
        writer.WriteStartObject();
        int count = countOf(entries);
        for (int i = 0; i < count; i++)
        {
            (string key, TValue one) = entryOf(entries, i);
            writer.WritePropertyName(key);
            value.Write(writer, one);
        }

        writer.WriteEndObject();
    }

    internal override ShapeInfo Describe() => new MapInfo(new ScalarInfo(keyDefinition, PersonalData.None), value.Describe());

    private bool IsNewKey(ref DocumentReader reader, string? name, HashSet<string> met)
    {
        if (name is null)
        {
            return false;
        }

        if (!keyRule.Accepts(name))
        {
            reader.ReportIdentifier(name, keyRule.Description);
            return false;
        }

        if (!met.Add(name))
        {
            reader.Report(IssueCode.MemberTwice, ("found", name));
            return false;
        }

        return true;
    }
}
