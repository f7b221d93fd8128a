namespace Progressie.Conversations;

/// <summary>A place in the texts of a model that a conversation fills in, such as the period of a meeting opener.</summary>
/// <remarks>Texts hold it between braces: <c>{last-period}</c>. Immutable. Source: handbook 8.</remarks>
public sealed partial record ModelParameter
{
    /// <summary>Gets the id, unique in the model.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required TextKey Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets what is filled in here, for who fills it in.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Title
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets what stands there when a conversation fills in nothing.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Default
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Names the parameter.</summary>
    /// <returns>Text such as <c>parameter 'last-period'</c>.</returns>
    public override string ToString() => $"parameter '{Id}'";
}
