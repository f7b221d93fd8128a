namespace Progressie.Conversations;

/// <summary>One thing that an answer holds: the words, the id of the option chosen, or the day.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record AnswerValue
{
    /// <summary>Gets the field.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required FieldId Field
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets the value.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Text
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Shows the field, and nothing that a person wrote.</summary>
    /// <returns>The id of the field.</returns>
    public override string ToString() => Field.ToString();
}
