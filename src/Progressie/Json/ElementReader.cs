namespace Progressie.Json;

/// <summary>Reads one element of an array; nothing when it is wrong, which was reported.</summary>
internal delegate T? ElementReader<out T>(ref DocumentReader reader);
