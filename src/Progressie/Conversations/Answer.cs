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
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The field is no id; the exception carries the report.</exception>
    public static Answer Of(string field, string text) => TryOf(field, text).Value;

    /// <summary>As <see cref="Of(string, string)"/>, and reports a field that is no id.</summary>
    /// <inheritdoc cref="Of(string, string)" path="/param"/>
    /// <returns>The answer, or none, with what is wrong, at the field.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<Answer> TryOf(string field, string text) => None.TryAnd(field, text);

    /// <summary>Makes an answer of values.</summary>
    /// <param name="values">The values.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The list holds a field twice; the exception carries the report.</exception>
    public static Answer Of(IReadOnlyList<AnswerValue> values) => TryOf(values).Value;

    /// <summary>As <see cref="Of(IReadOnlyList{AnswerValue})"/>, and reports each field that is there once more.</summary>
    /// <inheritdoc cref="Of(IReadOnlyList{AnswerValue})" path="/param"/>
    /// <returns>The answer, or none, with everything that is wrong, at the fields.</returns>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public static Validated<Answer> TryOf(IReadOnlyList<AnswerValue> values)
    {
        ValueList<AnswerValue> copy = ValueList<AnswerValue>.Copy(values, nameof(values));
        IssueCollector issues = new();
        HashSet<FieldId> fields = [];
        foreach (AnswerValue value in copy)
        {
            if (!fields.Add(value.Field))
            {
                ReportTwice(value.Field, issues);
            }
        }

        return Outcome(issues.HasErrors ? null : copy.Count == 0 ? None : new Answer(copy), issues);
    }

    /// <summary>Adds a value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">The words, the id of the option, or the day.</param>
    /// <returns>A new answer.</returns>
    /// <exception cref="ArgumentException">The field is <c>default</c>, or the text is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The answer holds the field already; the exception carries the report.</exception>
    public Answer And(FieldId field, string text) => TryAnd(field, text).Value;

    /// <summary>As <see cref="And(FieldId, string)"/>, and reports a field that the answer holds already.</summary>
    /// <inheritdoc cref="And(FieldId, string)" path="/param"/>
    /// <returns>A new answer, or none, with what is wrong, at the field.</returns>
    /// <exception cref="ArgumentException">The field is <c>default</c>, or the text is <see langword="null"/>.</exception>
    public Validated<Answer> TryAnd(FieldId field, string text)
    {
        AnswerValue value = new() { Field = field, Text = text };
        IssueCollector issues = new();
        if (this[field] is not null)
        {
            ReportTwice(field, issues);
        }

        return Outcome(issues.HasErrors ? null : new Answer(_values.Add(value)), issues);
    }

    /// <summary>Adds a value.</summary>
    /// <param name="field">The field, such as <c>own-actions</c>.</param>
    /// <param name="text">The words, the id of the option, or the day.</param>
    /// <returns>A new answer.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The field is no id, or the answer holds it already; the exception carries the
    /// report.</exception>
    public Answer And(string field, string text) => TryAnd(field, text).Value;

    /// <summary>As <see cref="And(string, string)"/>, and reports a field that is no id or that the answer holds already.</summary>
    /// <inheritdoc cref="And(string, string)" path="/param"/>
    /// <returns>A new answer, or none, with what is wrong, at the field.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Validated<Answer> TryAnd(string field, string text)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(text);
        if (FieldId.TryParse(field, out FieldId known))
        {
            return TryAnd(known, text);
        }

        IssueCollector issues = new();
        if (!issues.AddWhenTooLong(field, string.Empty))
        {
            issues.AddIdentifier(JsonPointer.Append(string.Empty, field), field, IdRules.Slug.Description);
        }

        return Outcome(null, issues);
    }

    /// <summary>Takes over what a reader has already checked: no field twice.</summary>
    internal static Answer FromChecked(AnswerValue[] values) => values.Length == 0 ? None : new Answer(ValueList<AnswerValue>.Own(values));

    /// <summary>The answer without what was said: which things it holds stays.</summary>
    internal Answer Erase() =>
        FromChecked([.. _values.Select(static value => new AnswerValue { Field = value.Field, Text = FreeText.Erased })]);

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

    private static void ReportTwice(FieldId field, IssueCollector issues) =>
        issues.Add(IssueCode.MemberTwice, JsonPointer.Append(string.Empty, field.ToString()), ("found", field.ToString()));

    private static Validated<Answer> Outcome(Answer? answer, IssueCollector issues) => new(answer, issues.ToReport("answer"));
}
