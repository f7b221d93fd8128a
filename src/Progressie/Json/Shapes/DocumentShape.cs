using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>A kind of document, whatever its type.</summary>
/// <param name="kind">The word that a document says it is with.</param>
/// <param name="newest">The newest schema there is.</param>
internal abstract class DocumentShape(string kind, int newest)
{
    internal readonly string Kind = kind;
    internal readonly int Newest = newest;

    /// <summary>What follows the opening brace when nothing is indented, up to the quote of the next name: its bytes are compared, and
    /// not looked at as tokens.</summary>
    internal readonly byte[] Head = Encoding.ASCII.GetBytes(
        string.Concat("\"document\":\"", kind, "\",\"schema\":", newest.ToString(CultureInfo.InvariantCulture), ",\""));

    /// <summary>The member that names the definition a document needs; <see langword="null"/> when it needs none.</summary>
    internal string? Reference { get; init; }

    /// <summary>What to call instead, for a document that is only written.</summary>
    internal string? Instead { get; init; }

    /// <summary>Whether it can be read.</summary>
    internal bool IsRead => Instead is null;

    internal abstract ObjectInfo Describe();

    /// <summary>Makes what a serializer of the host reads and writes it with.</summary>
    internal abstract JsonConverter ToConverter(IDefinitionSource? definitions);

    /// <summary>Reads a document, whatever the bytes.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="definitions">The definitions it may refer to.</param>
    /// <param name="issues">Takes what is wrong.</param>
    /// <param name="knownHash">The hash of a definition that is known already.</param>
    /// <returns>The document, or nothing when it cannot be used.</returns>
    internal abstract object? Read(
        ReadOnlySpan<byte> utf8, ProgressieLimits limits, IDefinitionSource? definitions, IssueCollector issues,
        ContentHash knownHash = default);
}
