namespace Progressie.Conversations;

/// <summary>One of the answers that can be chosen.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record AnswerOption
{
    /// <summary>Gets the id, which is what an answer stores.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required OptionId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets the words it is shown with.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Text
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Names the option.</summary>
    /// <returns>Text such as <c>option 'yes'</c>.</returns>
    public override string ToString() => $"option '{Id}'";
}
