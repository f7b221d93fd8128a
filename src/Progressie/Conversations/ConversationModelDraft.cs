using Progressie.Internal;
using Progressie.Motivation;

namespace Progressie.Conversations;

/// <summary>A conversation model on its way to be published: the material that
/// <see cref="ConversationModel.Create(ConversationModelDraft, ProgressieLimits?)"/> checks.</summary>
/// <remarks>A draft can hold anything, right or wrong; a <see cref="ConversationModel"/> cannot. To change a published one, take
/// <see cref="ConversationModel.ToDraft"/>, change it with <c>with</c>, and give it the next version. Immutable.</remarks>
public sealed partial record ConversationModelDraft
{
    /// <summary>Gets the id, the same in every version.</summary>
    public required DefinitionId Id { get; init; }

    /// <summary>Gets the version.</summary>
    public required DefinitionVersion Version { get; init; }

    /// <summary>Gets the language that every text is there in, and that readers of other languages fall back to.</summary>
    public required LanguageTag SourceLanguage { get; init; }

    /// <summary>Gets the languages the model is there in.</summary>
    /// <exception cref="ArgumentException">The list is <see langword="null"/>.</exception>
    public required IReadOnlyList<LanguageTag> Languages
    {
        get;
        init => field = ValueList<LanguageTag>.Copy(value, nameof(value));
    }

    /// <summary>Gets the title.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Title
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets what is said to who is going to lead the conversation.</summary>
    /// <value><see langword="null"/> when nothing is.</value>
    public LocalizedText? Introduction { get; init; }

    /// <summary>Gets whose ideas the model builds on.</summary>
    /// <value><see langword="null"/> when nobody is named.</value>
    public LocalizedText? Credit { get; init; }

    /// <summary>Gets the role that the model is for.</summary>
    /// <value><see langword="null"/> when none of the four applies.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the known ones.</exception>
    public ProgressRole? Role
    {
        get;
        init => field = EnumGuard.CheckOptional(value, nameof(value));
    }

    /// <summary>Gets what the order of the steps means.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the known ones.</exception>
    public StepOrder Order
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets the parts that people have.</summary>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public required IReadOnlyList<ConversationParty> Parties
    {
        get;
        init => field = ValueList<ConversationParty>.Copy(value, nameof(value));
    }

    /// <summary>Gets who guards the order and may close a step.</summary>
    /// <value><see langword="null"/> when nobody does.</value>
    public PartyId? Lead { get; init; }

    /// <summary>Gets the places in the texts that a conversation fills in.</summary>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public IReadOnlyList<ModelParameter> Parameters
    {
        get;
        init => field = ValueList<ModelParameter>.Copy(value, nameof(value));
    } = ValueList<ModelParameter>.Empty;

    /// <summary>Gets the steps, in their order.</summary>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public required IReadOnlyList<ConversationStep> Steps
    {
        get;
        init => field = ValueList<ConversationStep>.Copy(value, nameof(value));
    }

    /// <summary>Gets the questions that fit anywhere and belong to no place in the order, such as the coping question.</summary>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public IReadOnlyList<ConversationStep> Asides
    {
        get;
        init => field = ValueList<ConversationStep>.Copy(value, nameof(value));
    } = ValueList<ConversationStep>.Empty;

    /// <summary>Gets the host's own data about the model. It is no part of the content hash.</summary>
    /// <value>Empty unless set.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public HostExtensions Extensions
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = HostExtensions.Empty;

    /// <summary>Names the model and its version.</summary>
    /// <returns>Text such as <c>draft of conversation model 'seven-steps' version 1</c>.</returns>
    public override string ToString() => $"draft of conversation model '{Id}' version {Version}";
}
