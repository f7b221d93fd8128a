namespace Progressie.Conversations;

/// <summary>What a conversation fills in for a parameter of its model.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record ParameterValue
{
    /// <summary>Gets the parameter.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required TextKey Parameter
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets the words.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Text
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Names the parameter, and shows nothing that a person wrote.</summary>
    /// <returns>Text such as <c>value of parameter 'last-period'</c>.</returns>
    public override string ToString() => $"value of parameter '{Parameter}'";
}
