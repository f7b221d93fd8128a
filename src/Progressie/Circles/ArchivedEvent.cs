namespace Progressie.Circles;

/// <summary>The id of a request whose operation lies in an archive: sent again, it does nothing again.</summary>
internal sealed record ArchivedEvent(EventId Id, OperationId Operation);
