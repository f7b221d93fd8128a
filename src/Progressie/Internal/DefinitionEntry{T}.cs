using System.Text;

namespace Progressie.Internal;

/// <summary>A definition under its id and version, made when somebody first asks.</summary>
internal sealed class DefinitionEntry<T>(DefinitionId id, DefinitionVersion version, Func<T> make)
    where T : class
{
    internal readonly DefinitionId Id = id;
    internal readonly DefinitionVersion Version = version;

    // What a reference holds between its brace and the hash, which takes no making of the definition.
    internal readonly byte[] Written =
        Encoding.ASCII.GetBytes(string.Concat("\"id\":\"", id.ToString(), "\",\"version\":", version.ToString(), ",\"hash\":\""));

    // Made from the same bytes each time, so a race between two threads at worst makes it twice.
    internal T Definition => field ??= make();
}
