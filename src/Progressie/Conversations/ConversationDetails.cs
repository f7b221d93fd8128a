using Progressie.Internal;
using Progressie.Motivation;

namespace Progressie.Conversations;

/// <summary>What is known of a conversation when it begins, besides model and participants: all of it optional.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record ConversationDetails
{
    /// <summary>Gets details that say nothing.</summary>
    public static ConversationDetails None { get; } = new();

    /// <summary>Gets the host's key for the conversation.</summary>
    /// <value><see langword="null"/> when it has none.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ConversationId? Id
    {
        get;
        init =>
            field = value is { IsDefault: true } ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets what the conversation is about.</summary>
    /// <value><see langword="null"/> when not said. Personal data when given.</value>
    public string? Topic { get; init; }

    /// <summary>Gets the language the model is shown in.</summary>
    /// <value><see langword="null"/> when not known.</value>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public LanguageTag? Language
    {
        get;
        init =>
            field = value is { IsDefault: true }
                ? throw new ArgumentException("The language is default, which is no language.", nameof(value))
                : value;
    }

    /// <summary>Gets what is known of the situation: whose goal it is, who took the initiative, and so on.</summary>
    /// <value><see langword="null"/> when nothing is; then every role is open.</value>
    public RoleSituation? Situation { get; init; }

    /// <summary>Gets the role that who leads the conversation begins in.</summary>
    /// <value><see langword="null"/> for the role of the model.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the known ones.</exception>
    public ProgressRole? Role
    {
        get;
        init => field = EnumGuard.CheckOptional(value, nameof(value));
    }

    /// <summary>Gets what is filled in for the parameters of the model.</summary>
    /// <value>Empty for what the model has by default.</value>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public IReadOnlyList<ParameterValue> Parameters
    {
        get;
        init => field = ValueList<ParameterValue>.Copy(value, nameof(value));
    } = ValueList<ParameterValue>.Empty;

    /// <summary>Gets the open steps that are brought along from earlier, such as <see cref="Conversation.OpenSteps"/> of the last
    /// conversation.</summary>
    /// <value>Empty when there are none.</value>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public IReadOnlyList<NextStep> Carried
    {
        get;
        init => field = ValueList<NextStep>.Copy(value, nameof(value));
    } = ValueList<NextStep>.Empty;

    /// <summary>Gets the host's own data.</summary>
    /// <value>Empty unless set.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public HostExtensions Extensions
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = HostExtensions.Empty;

    /// <summary>Brings the open ones along of steps from anywhere: the last conversation, a board, a scale, a checklist. A step that is
    /// among them twice comes once, as it was agreed last, and one that was settled anywhere among them stays behind.</summary>
    /// <param name="steps">The steps, from each document a list: all of its steps, so that what was settled in it is known.</param>
    /// <returns>New details, whose <see cref="Carried"/> holds those it had and these.</returns>
    /// <exception cref="ArgumentException">A list is or holds a <see langword="null"/>.</exception>
    public ConversationDetails Carry(params ReadOnlySpan<IReadOnlyList<NextStep>> steps) =>
        this with { Carried = NextSteps.OpenOf([Carried, .. steps]) };

    /// <summary>Judges what people typed, where a conversation begins.</summary>
    internal void Check(TextCheck check)
    {
        check.Text("topic", Topic);
        for (int i = 0; i < Carried.Count; i++)
        {
            Carried[i].Check(check.In("carried", i));
        }
    }

    /// <summary>Shows the id, and nothing that a person wrote.</summary>
    /// <returns>The id, empty when there is none.</returns>
    public override string ToString() => Id?.ToString() ?? string.Empty;
}
