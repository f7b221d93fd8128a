using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>What somebody answered: a value for each thing they told.</summary>
/// <remarks>What was not told is not there; nothing is compulsory. The words are judged by the verb that takes the answer in. Two answers
/// are equal when they hold the same in the same order. Personal data. Immutable.</remarks>
public sealed partial record Answer
{
    private readonly ValueList<AnswerValue> _values;

    private Answer(ValueList<AnswerValue> values) => _values = values;

    /// <summary>Gets an answer that holds nothing.</summary>
    public static Answer None { get; } = new(ValueList<AnswerValue>.Empty);

    /// <summary>Gets what it holds.</summary>
    /// <value>Empty when nothing was answered; no field twice.</value>
    public IReadOnlyList<AnswerValue> Values => _values;

    /// <summary>Gets whether nothing was answered.</summary>
    public bool IsEmpty => _values.Count == 0;

    /// <summary>Gets one of the values.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The value, or <see langword="null"/> when the answer does not hold it.</returns>
    public string? this[FieldId field]
    {
        get
        {
            foreach (AnswerValue value in _values.Span)
            {
                if (value.Field == field)
                {
                    return value.Text;
                }
            }

            return null;
        }
    }

    /// <summary>Gets one of the values.</summary>
    /// <param name="field">The field, such as <c>own-actions</c>.</param>
    /// <returns>The value, or <see langword="null"/> when the answer does not hold it.</returns>
    /// <exception cref="FormatException">The text is no id.</exception>
    public string? this[string field] => this[FieldId.Parse(field)];

    /// <summary>Makes an answer of one value.</summary>
    /// <param name="field">The field, such as <c>achieved</c>.</param>
    /// <param name="text">The words, the id of the option, or the day.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="FormatException">The field is no id.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Answer Of(string field, string text) => None.And(FieldId.Parse(field), text);

    /// <summary>Makes an answer of values.</summary>
    /// <param name="values">The values.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>, or holds a field twice.</exception>
    public static Answer Of(IReadOnlyList<AnswerValue> values)
    {
        ValueList<AnswerValue> copy = ValueList<AnswerValue>.Copy(values, nameof(values));
        for (int i = 1; i < copy.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (copy[i].Field == copy[j].Field)
                {
                    throw new ArgumentException($"The field '{copy[i].Field}' is there twice.", nameof(values));
                }
            }
        }

        return copy.Count == 0 ? None : new Answer(copy);
    }

    /// <summary>Adds a value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">The words, the id of the option, or the day.</param>
    /// <returns>A new answer.</returns>
    /// <exception cref="ArgumentException">The answer holds the field already, or the text is <see langword="null"/>.</exception>
    public Answer And(FieldId field, string text) => this[field] is null
        ? new Answer(_values.Add(new AnswerValue { Field = field, Text = text }))
        : throw new ArgumentException($"The field '{field}' is there already.", nameof(field));

    /// <summary>Adds a value.</summary>
    /// <param name="field">The field, such as <c>own-actions</c>.</param>
    /// <param name="text">The words, the id of the option, or the day.</param>
    /// <returns>A new answer.</returns>
    /// <exception cref="FormatException">The field is no id.</exception>
    /// <exception cref="ArgumentException">The answer holds the field already, or the text is <see langword="null"/>.</exception>
    public Answer And(string field, string text) => And(FieldId.Parse(field), text);

    /// <summary>Takes over what a reader has already checked: no field twice.</summary>
    internal static Answer FromChecked(AnswerValue[] values) => values.Length == 0 ? None : new Answer(ValueList<AnswerValue>.Own(values));

    /// <summary>Judges what people typed, where a conversation takes the answer in.</summary>
    internal void Check(TextCheck check)
    {
        foreach (AnswerValue value in _values.Span)
        {
            check.Text(value.Field.ToString(), value.Text);
        }
    }

    /// <summary>Shows which fields there are, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>answer (achieved, how)</c>.</returns>
    public override string ToString() => $"answer ({string.Join(", ", _values)})";
}
