using Progressie.Internal;

namespace Progressie;

/// <summary>Where a step or a statement came from, so that it can be found back.</summary>
/// <remarks>Made from the definition, the board or the journal it came out of; the rest is added with <c>with</c>.
/// <see cref="Element"/> is judged where a document takes the source in. Immutable.</remarks>
public sealed partial record ProgressSource
{
    private ProgressSource()
    {
    }

    /// <summary>Gets the definition it came out of, such as the leadership checklist or a scale.</summary>
    /// <value><see langword="null"/> when it came out of a board or a journal.</value>
    public DefinitionId? Definition { get; private init; }

    /// <summary>Gets the version of that definition.</summary>
    /// <value><see langword="null"/> exactly when <see cref="Definition"/> is.</value>
    public DefinitionVersion? Version { get; private init; }

    /// <summary>Gets the circle board it came out of.</summary>
    /// <value><see langword="null"/> when it came out of something else.</value>
    public BoardId? Board { get; private init; }

    /// <summary>Gets the journal it came out of.</summary>
    /// <value><see langword="null"/> when it came out of something else.</value>
    public JournalId? Journal { get; private init; }

    /// <summary>Gets the host's key for the response it was in.</summary>
    /// <value><see langword="null"/> when that has no key, or it was no response.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ResponseId? Response
    {
        get;
        init => field = value is { IsDefault: true } ? throw NoId(nameof(value)) : value;
    }

    /// <summary>Gets the host's key for the conversation it was in.</summary>
    /// <value><see langword="null"/> when that has no key, or it was no conversation.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ConversationId? Conversation
    {
        get;
        init => field = value is { IsDefault: true } ? throw NoId(nameof(value)) : value;
    }

    /// <summary>Gets the host's key for the scale series it was in.</summary>
    /// <value><see langword="null"/> when that has no key, or it was no series.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public SeriesId? Series
    {
        get;
        init => field = value is { IsDefault: true } ? throw NoId(nameof(value)) : value;
    }

    /// <summary>Gets the place in that document, such as the id of a checklist item or of a note.</summary>
    /// <value><see langword="null"/> when it belongs to the whole of it.</value>
    public string? Element { get; init; }

    /// <summary>Names a version of a definition as the source.</summary>
    /// <param name="definition">The id of the definition.</param>
    /// <param name="version">Its version.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">An argument is <c>default</c>.</exception>
    public static ProgressSource Of(DefinitionId definition, DefinitionVersion version)
    {
        if (definition.IsDefault)
        {
            throw NoId(nameof(definition));
        }

        return version.IsDefault
            ? throw new ArgumentException("The version is default, which is no version.", nameof(version))
            : new ProgressSource { Definition = definition, Version = version };
    }

    /// <summary>Names a circle board as the source.</summary>
    /// <param name="board">The id of the board.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static ProgressSource Of(BoardId board) => board.IsDefault ? throw NoId(nameof(board)) : new ProgressSource { Board = board };

    /// <summary>Names a journal as the source.</summary>
    /// <param name="journal">The id of the journal.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static ProgressSource Of(JournalId journal) =>
        journal.IsDefault ? throw NoId(nameof(journal)) : new ProgressSource { Journal = journal };

    /// <summary>Shows the definition, the board or the journal, and not the place in it, which is text.</summary>
    /// <returns>Text such as <c>source ('leadership-checklist' version 1)</c>.</returns>
    public override string ToString() => Board is { } board ? $"source (circle board '{board}')"
        : Journal is { } journal ? $"source (journal '{journal}')"
        : $"source ('{Definition}' version {Version})";

    /// <summary>Whether it names one place in one document, and not only a kind of document, or a document as a whole.</summary>
    internal bool IsPlace => Element is not null
        && (Board is not null || Journal is not null || Response is not null || Conversation is not null || Series is not null);

    /// <summary>Judges what people typed, where a document takes the source in.</summary>
    internal void Check(TextCheck check) => check.Text("element", Element);

    private static ArgumentException NoId(string parameter) => new("The id is default, which is no id.", parameter);

    /// <summary>The source without words: an element that is an id or a number is a link, and stays.</summary>
    internal ProgressSource Erase() =>
        Element is null || IdRules.Token.Accepts(Element) ? this : this with { Element = FreeText.Erase(Element) };
}
