namespace Progressie.Checklists;

/// <summary>The last step of filling in: what the person will do first.</summary>
/// <remarks>Immutable. Source: handbook 10.3.</remarks>
public sealed partial record IntentionPrompt
{
    /// <summary>Gets how many places to offer. A suggestion: fewer and more are as good.</summary>
    /// <value>1 to 20 in a valid checklist; three is usual.</value>
    public required int Suggested { get; init; }

    /// <summary>Gets the question.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Question
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Shows how many are suggested, without the question.</summary>
    /// <returns>Text such as <c>intentions (3 suggested)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"intentions ({Suggested} suggested)");
}
