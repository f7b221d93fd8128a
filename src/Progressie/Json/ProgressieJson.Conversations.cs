using System.Buffers;
using Progressie.Conversations;

namespace Progressie.Json;

/// <content>Conversation models, conversations, and preparations of directing conversations.</content>
public static partial class ProgressieJson
{
    /// <summary>Reads a conversation model when it is sound.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The model, or none, with everything there is to say: what is wrong with the document, and what the linter finds.</returns>
    public static Validated<ConversationModel> TryReadConversationModel(ReadOnlySpan<byte> utf8, ProgressieLimits? limits = null) =>
        ConversationModelReading.Read(utf8, limits ?? ProgressieLimits.Default, knownHash: default);

    /// <summary>Reads a conversation model when it is sound.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The model, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Validated<ConversationModel> TryReadConversationModel(string json, ProgressieLimits? limits = null) =>
        TryEncode(json, out byte[] utf8) ? TryReadConversationModel(utf8, limits) : NotUnicode<ConversationModel>(ConversationModel.DocumentKind);

    /// <summary>Reads a conversation model from a stream when it is sound.</summary>
    /// <param name="stream">The stream, read from where it is to its end, or to just past the limit.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The model, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled. What the stream itself throws comes through as it is.</exception>
    public static async Task<Validated<ConversationModel>> TryReadConversationModelAsync(
        Stream stream, ProgressieLimits? limits = null, CancellationToken cancellationToken = default)
    {
        byte[] utf8 = await StreamReading.ReadAsync(stream, limits ?? ProgressieLimits.Default, cancellationToken).ConfigureAwait(false);
        return TryReadConversationModel(utf8, limits);
    }

    /// <summary>Reads a conversation model.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ProgressieDataException">The document is not sound; the exception carries the report.</exception>
    public static ConversationModel ReadConversationModel(ReadOnlySpan<byte> utf8, ProgressieLimits? limits = null) =>
        TryReadConversationModel(utf8, limits).Value;

    /// <summary>Reads a conversation model.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The document is not sound; the exception carries the report.</exception>
    public static ConversationModel ReadConversationModel(string json, ProgressieLimits? limits = null) =>
        TryReadConversationModel(json, limits).Value;

    /// <summary>Reads a conversation when it is sound.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="definitions">The models it may refer to, and the limits; usually the catalog.</param>
    /// <returns>The conversation, or none, with everything there is to say: what is wrong with the document, and what cannot have happened.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definitions"/> is <see langword="null"/>.</exception>
    public static Validated<Conversation> TryReadConversation(ReadOnlySpan<byte> utf8, IDefinitionSource definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        return ConversationReading.Read(utf8, definitions);
    }

    /// <summary>Reads a conversation when it is sound.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="definitions">The models it may refer to, and the limits; usually the catalog.</param>
    /// <returns>The conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<Conversation> TryReadConversation(string json, IDefinitionSource definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        return TryEncode(json, out byte[] utf8) ? TryReadConversation(utf8, definitions) : NotUnicode<Conversation>(Conversation.DocumentKind);
    }

    /// <summary>Reads a conversation from a stream when it is sound.</summary>
    /// <param name="stream">The stream, read from where it is to its end, or to just past the limit.</param>
    /// <param name="definitions">The models it may refer to, and the limits; usually the catalog.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The conversation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled. What the stream itself throws comes through as it is.</exception>
    public static async Task<Validated<Conversation>> TryReadConversationAsync(
        Stream stream, IDefinitionSource definitions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        byte[] utf8 = await StreamReading.ReadAsync(stream, definitions.Limits, cancellationToken).ConfigureAwait(false);
        return TryReadConversation(utf8, definitions);
    }

    /// <summary>Reads a conversation.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="definitions">The models it may refer to, and the limits; usually the catalog.</param>
    /// <returns>The conversation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definitions"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The document is not sound; the exception carries the report.</exception>
    public static Conversation ReadConversation(ReadOnlySpan<byte> utf8, IDefinitionSource definitions) =>
        TryReadConversation(utf8, definitions).Value;

    /// <summary>Reads a conversation.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="definitions">The models it may refer to, and the limits; usually the catalog.</param>
    /// <returns>The conversation.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The document is not sound; the exception carries the report.</exception>
    public static Conversation ReadConversation(string json, IDefinitionSource definitions) =>
        TryReadConversation(json, definitions).Value;

    /// <summary>Reads a preparation of a directing conversation when it is sound.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The preparation, or none, with everything there is to say.</returns>
    public static Validated<DirectingPreparation> TryReadDirectingPreparation(ReadOnlySpan<byte> utf8, ProgressieLimits? limits = null) =>
        DirectingPreparationReading.Read(utf8, limits ?? ProgressieLimits.Default);

    /// <summary>Reads a preparation of a directing conversation when it is sound.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The preparation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Validated<DirectingPreparation> TryReadDirectingPreparation(string json, ProgressieLimits? limits = null) =>
        TryEncode(json, out byte[] utf8) ? TryReadDirectingPreparation(utf8, limits) : NotUnicode<DirectingPreparation>(DirectingPreparation.DocumentKind);

    /// <summary>Reads a preparation of a directing conversation from a stream when it is sound.</summary>
    /// <param name="stream">The stream, read from where it is to its end, or to just past the limit.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The preparation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled. What the stream itself throws comes through as it is.</exception>
    public static async Task<Validated<DirectingPreparation>> TryReadDirectingPreparationAsync(
        Stream stream, ProgressieLimits? limits = null, CancellationToken cancellationToken = default)
    {
        byte[] utf8 = await StreamReading.ReadAsync(stream, limits ?? ProgressieLimits.Default, cancellationToken).ConfigureAwait(false);
        return TryReadDirectingPreparation(utf8, limits);
    }

    /// <summary>Reads a preparation of a directing conversation.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The preparation.</returns>
    /// <exception cref="ProgressieDataException">The document is not sound; the exception carries the report.</exception>
    public static DirectingPreparation ReadDirectingPreparation(ReadOnlySpan<byte> utf8, ProgressieLimits? limits = null) =>
        TryReadDirectingPreparation(utf8, limits).Value;

    /// <summary>Reads a preparation of a directing conversation.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="limits">How much a document may hold; the defaults when left out.</param>
    /// <returns>The preparation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The document is not sound; the exception carries the report.</exception>
    public static DirectingPreparation ReadDirectingPreparation(string json, ProgressieLimits? limits = null) =>
        TryReadDirectingPreparation(json, limits).Value;

    /// <summary>Writes a conversation model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <returns>The text of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <see langword="null"/>.</exception>
    public static string Write(ConversationModel model, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(model);
        return DocumentWriting.ToText(model, layout, ConversationModelWriting.Write);
    }

    /// <summary>Writes a conversation model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="output">Where the bytes go, in UTF-8.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(ConversationModel model, IBufferWriter<byte> output, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(output);
        DocumentWriting.Write(output, model, layout, ConversationModelWriting.Write);
    }

    /// <summary>Writes a conversation, with everything in it: also what its participants keep private. A document for the host's own storage;
    /// people get a <see cref="ConversationSummary"/>.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <returns>The text of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="conversation"/> is <see langword="null"/>.</exception>
    public static string Write(Conversation conversation, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        return DocumentWriting.ToText(conversation, layout, ConversationWriting.Write);
    }

    /// <summary>Writes a conversation, with everything in it: also what its participants keep private. A document for the host's own storage;
    /// people get a <see cref="ConversationSummary"/>.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="output">Where the bytes go, in UTF-8.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(Conversation conversation, IBufferWriter<byte> output, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(output);
        DocumentWriting.Write(output, conversation, layout, ConversationWriting.Write);
    }

    /// <summary>Writes a preparation of a directing conversation, without the irritation.</summary>
    /// <param name="preparation">The preparation.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <returns>The text of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="preparation"/> is <see langword="null"/>.</exception>
    public static string Write(DirectingPreparation preparation, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        return DocumentWriting.ToText(preparation, layout, DirectingPreparationWriting.Write);
    }

    /// <summary>Writes a preparation of a directing conversation, without the irritation.</summary>
    /// <param name="preparation">The preparation.</param>
    /// <param name="output">Where the bytes go, in UTF-8.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(DirectingPreparation preparation, IBufferWriter<byte> output, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        ArgumentNullException.ThrowIfNull(output);
        DocumentWriting.Write(output, preparation, layout, DirectingPreparationWriting.Write);
    }

    /// <summary>Writes a preparation of a directing conversation with the irritation, for its owner's own storage only.</summary>
    /// <remarks>The irritation is for nobody else's eyes: for anything that leaves its owner, use <see cref="Write(DirectingPreparation, JsonLayout)"/>.</remarks>
    /// <param name="preparation">The preparation.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <returns>The text of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="preparation"/> is <see langword="null"/>.</exception>
    public static string WriteWithIrritation(DirectingPreparation preparation, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        return DocumentWriting.ToText(preparation, layout, DirectingPreparationWriting.WriteWithIrritation);
    }

    /// <summary>Writes a preparation of a directing conversation with the irritation, for its owner's own storage only.</summary>
    /// <remarks>The irritation is for nobody else's eyes: for anything that leaves its owner, use <see cref="Write(DirectingPreparation, JsonLayout)"/>.</remarks>
    /// <param name="preparation">The preparation.</param>
    /// <param name="output">Where the bytes go, in UTF-8.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void WriteWithIrritation(DirectingPreparation preparation, IBufferWriter<byte> output, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        ArgumentNullException.ThrowIfNull(output);
        DocumentWriting.Write(output, preparation, layout, DirectingPreparationWriting.WriteWithIrritation);
    }
}
