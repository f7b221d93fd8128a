using Progressie.Internal;
using Progressie.Motivation;

namespace Progressie.Conversations;

/// <summary>Who leads the conversation took another role, and said so.</summary>
/// <remarks>Personal data. Immutable. Source: handbook 2.1.</remarks>
public sealed partial record RoleSwitched : ConversationEvent
{
    /// <summary>Gets the role from here on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the known ones.</exception>
    public required ProgressRole To
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets why.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Reason { get; init; }

    /// <summary>Gets what is known of the situation from here on.</summary>
    /// <value><see langword="null"/> when it is as it was.</value>
    public RoleSituation? Situation { get; init; }

    /// <summary>Shows what happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>switched to Training</c>.</returns>
    public override string ToString() => $"switched to {To}";

    internal override ConversationEventKind Kind => ConversationEventKind.RoleSwitched;

    internal override void Check(TextCheck check) => check.Text("reason", Reason);

    private protected override LogEvent WithoutWords() => this with { Reason = FreeText.Erase(Reason) };
}
