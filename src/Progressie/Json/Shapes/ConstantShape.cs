using System.Globalization;
using System.Text.Json;

namespace Progressie.Json.Shapes;

/// <summary>A value that is always the same, which was looked at before the object is read: the kind of a document or of a case, its
/// schema.</summary>
internal sealed class ConstantShape : Shape
{
    private readonly string _phrase;
    private readonly string? _word;
    private readonly int _number;

    /// <summary>A word.</summary>
    internal ConstantShape(string phrase, string word)
    {
        _phrase = phrase;
        _word = word;
    }

    /// <summary>A number.</summary>
    internal ConstantShape(string phrase, int number)
    {
        _phrase = phrase;
        _number = number;
    }

    internal override string Phrase => _phrase;

    internal override bool TryRead(ref DocumentReader reader, ref Slot slot)
    {
        reader.Skip();
        return true;
    }

    internal void Write(Utf8JsonWriter writer, JsonEncodedText name)
    {
        if (_word is null)
        {
            writer.WriteNumber(name, _number);
        }
        else
        {
            writer.WriteString(name, _word);
        }
    }

    internal override ShapeInfo Describe() =>
        new ConstantInfo(_word is null ? _number.ToString(CultureInfo.InvariantCulture) : $"\"{_word}\"");
}
