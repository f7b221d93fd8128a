namespace Progressie.Journal;

/// <summary>A question that fits a journal now, and why.</summary>
/// <remarks>Immutable.</remarks>
public sealed record PromptSuggestion
{
    internal PromptSuggestion(JournalPrompt prompt, Reason reason, int? entry = null)
    {
        Prompt = prompt;
        Reason = reason;
        Entry = entry;
    }

    /// <summary>Gets the question.</summary>
    public JournalPrompt Prompt { get; }

    /// <summary>Gets why it fits now.</summary>
    public Reason Reason { get; }

    /// <summary>Gets the number of the entry that it is about.</summary>
    /// <value><see langword="null"/> when it is about none in particular.</value>
    public int? Entry { get; }

    /// <summary>Shows the question's key and the reason.</summary>
    /// <returns>Text such as <c>prompt.own-contribution: journal.ask-how (entry=3)</c>.</returns>
    public override string ToString() => $"{Prompt}: {Reason}";
}
