using Progressie;
using Progressie.Checklists;
using Progressie.Conversations;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Configures Progressie in a host.</summary>
/// <remarks>Every method takes effect at once and returns the builder, for chaining. What is wrong shows at the call that did it.
/// Used by one thread, while the host starts.</remarks>
public partial interface IProgressieBuilder
{
    /// <summary>Gets the services of the host.</summary>
    IServiceCollection Services { get; }

    /// <summary>Gets what there was to say of what was added so far, for a host to log: warnings and hints, such as PRG4206 for a version
    /// that declares no relations to the one before it. What is wrong is an exception at the call.</summary>
    /// <value>One report for each addition with something to say, in order; it names the document. Empty when there is none.</value>
    IReadOnlyList<ValidationReport> Reports { get; }

    /// <summary>Adds a checklist of the host's own to the catalog, or another version of one.</summary>
    /// <param name="checklist">The checklist.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ProgressieDataException">Id and version are there with other content, or declared relations do not fit.</exception>
    IProgressieBuilder AddChecklist(Checklist checklist);

    /// <summary>Adds a checklist of the host's own to the catalog from its JSON document.</summary>
    /// <param name="json">The text of the document.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ProgressieDataException">The document is not sound, or does not go with the other checklists.</exception>
    IProgressieBuilder AddChecklist(string json);

    /// <summary>Adds a conversation model of the host's own to the catalog, or another version of one.</summary>
    /// <param name="model">The model.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ProgressieDataException">Id and version are there with other content.</exception>
    IProgressieBuilder AddConversationModel(ConversationModel model);

    /// <summary>Adds a conversation model of the host's own to the catalog from its JSON document.</summary>
    /// <param name="json">The text of the document.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ProgressieDataException">The document is not sound, or its id and version are there with other content.</exception>
    IProgressieBuilder AddConversationModel(string json);

    /// <summary>Replaces words that results are shown with, or adds languages to them.</summary>
    /// <param name="key">The key of the words.</param>
    /// <param name="text">The words, in the languages to replace or add.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">There is no such key, or the text has a place that is not filled in.</exception>
    IProgressieBuilder OverrideText(TextKey key, LocalizedText text);

    /// <summary>Adds a language to the words that results are shown with.</summary>
    /// <param name="language">The language.</param>
    /// <param name="words">The words by key; see <c>ProgressieTexts.Translate</c>.</param>
    /// <param name="report">What is missing.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ProgressieDataException">A key does not exist, or words are not allowed.</exception>
    IProgressieBuilder AddLanguage(LanguageTag language, IReadOnlyDictionary<string, string> words, out ValidationReport report);

    /// <summary>Adds a language to a checklist in the catalog, which stays the same checklist.</summary>
    /// <param name="checklist">The checklist.</param>
    /// <param name="language">The language, which the checklist as published does not have.</param>
    /// <param name="texts">The texts by place; see <see cref="Checklist.TextsIn"/>.</param>
    /// <param name="report">What is missing.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">The checklist is not in the catalog.</exception>
    /// <exception cref="ProgressieDataException">A place does not exist, or a text is not allowed.</exception>
    IProgressieBuilder AddLanguage(
        Checklist checklist, LanguageTag language, IReadOnlyDictionary<string, string> texts, out ValidationReport report);

    /// <summary>Adds a language to a conversation model in the catalog, which stays the same model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="language">The language, which the model as published does not have.</param>
    /// <param name="texts">The texts by place; see <see cref="ConversationModel.TextsIn"/>.</param>
    /// <param name="report">What is missing.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">The model is not in the catalog.</exception>
    /// <exception cref="ProgressieDataException">A place does not exist, or a text is not allowed.</exception>
    IProgressieBuilder AddLanguage(
        ConversationModel model, LanguageTag language, IReadOnlyDictionary<string, string> texts, out ValidationReport report);

    /// <summary>Uses a clock instead of the machine's.</summary>
    /// <param name="clock">The clock.</param>
    /// <returns>The builder.</returns>
    IProgressieBuilder UseClock(TimeProvider clock);

    /// <summary>Uses other limits for documents.</summary>
    /// <param name="limits">The limits.</param>
    /// <returns>The builder.</returns>
    IProgressieBuilder UseLimits(ProgressieLimits limits);

    /// <summary>Uses another policy for what is shown of a group. Choose it before the first answer is given, and leave it then.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>The builder.</returns>
    IProgressieBuilder UseAnonymity(AnonymityPolicy policy);
}
