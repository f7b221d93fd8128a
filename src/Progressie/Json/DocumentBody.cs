namespace Progressie.Json;

/// <summary>Reads the members of a document of one kind from a cursor on, after its kind and schema were found to be right.</summary>
internal delegate T? DocumentBody<out T, in TState>(ref DocumentReader reader, MemberCursor cursor, TState state);
