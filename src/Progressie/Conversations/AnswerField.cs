using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>One thing that an answer in a step can hold. None is ever compulsory.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record AnswerField
{
    /// <summary>Gets the id, unique in its step.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required FieldId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets the name it is shown with.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Title
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets what its value means to the rest of the library.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the known ones.</exception>
    public AnswerMeaning Holds
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets what its value looks like.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the known ones.</exception>
    public AnswerKind Kind
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets the answers to choose from.</summary>
    /// <value>Empty unless <see cref="Kind"/> is <see cref="AnswerKind.Choice"/>.</value>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public IReadOnlyList<AnswerOption> Options
    {
        get;
        init => field = ValueList<AnswerOption>.Copy(value, nameof(value));
    } = ValueList<AnswerOption>.Empty;

    /// <summary>Names the field.</summary>
    /// <returns>Text such as <c>field 'achieved'</c>.</returns>
    public override string ToString() => $"field '{Id}'";
}
