namespace Progressie.Circles;

/// <summary>The id of a request whose operation lies in an archive: sent again, it does nothing again.</summary>
/// <param name="Id">The id of the request.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Note">The note that it was done to; <see langword="null"/> when it put a note on the board.</param>
internal sealed record ArchivedEvent(EventId Id, OperationId Operation, NoteId? Note)
{
    internal static ArchivedEvent Of(CircleOperation operation) => new(operation.EventId!.Value, operation.Id, NoteOf(operation));

    /// <summary>Whether what is sent may be that request again. What it said lies in the archive.</summary>
    internal bool IsRepeatedBy(CircleOperation sent) => Note == NoteOf(sent);

    private static NoteId? NoteOf(CircleOperation operation) => operation is NoteAdded ? null : operation.Subject;
}
