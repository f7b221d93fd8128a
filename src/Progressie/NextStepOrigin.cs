using Progressie.Internal;

namespace Progressie;

/// <summary>Where a step was agreed, so that it can be found back.</summary>
/// <remarks>Immutable.</remarks>
public sealed record NextStepOrigin
{
    /// <summary>Gets the definition the step came out of, such as the leadership checklist.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required DefinitionId Definition
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets the version of that definition.</summary>
    /// <exception cref="ArgumentException">The version is <c>default</c>.</exception>
    public required DefinitionVersion Version
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The version is default, which is no version.", nameof(value)) : value;
    }

    /// <summary>Gets the host's key for the response the step was agreed in.</summary>
    /// <value><see langword="null"/> when that has no key, or it was no response.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ResponseId? Response
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets the host's key for the conversation the step was agreed in.</summary>
    /// <value><see langword="null"/> when that has no key, or it was no conversation.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ConversationId? Conversation
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets the place in that document, such as the id of a checklist item.</summary>
    /// <value><see langword="null"/> when the step belongs to the whole of it.</value>
    /// <exception cref="ArgumentException">The text is blank or holds what a document cannot carry.</exception>
    public string? Element
    {
        get;
        init => field = TextRules.GuardOptional(value, nameof(value));
    }
}
