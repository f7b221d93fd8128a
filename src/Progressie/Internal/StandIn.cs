using System.Security.Cryptography;
using System.Text;

namespace Progressie.Internal;

/// <summary>What stands for a person who was erased from a document: it does not tell who, and is the same wherever it is made, so that
/// what arrives later can be known as theirs.</summary>
internal static class StandIn
{
    private const string Prefix = "erased-";
    private const int Digits = 24;

    /// <summary>Makes the stand-in for a person in one document.</summary>
    /// <param name="document">The id of the document, so that a person has another stand-in in each.</param>
    /// <param name="person">Who.</param>
    internal static ParticipantId Of(string document, ParticipantId person) =>
        ParticipantId.Parse(Prefix + DigitsOf($"{document}\n{person}"));

    /// <summary>Digits that a text gives and that do not give the text.</summary>
    internal static string DigitsOf(string text)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), digest);
        return Convert.ToHexStringLower(digest)[..Digits];
    }

    internal static bool Is(ParticipantId id)
    {
        string text = id.ToString();
        return text.Length == Prefix.Length + Digits && text.StartsWith(Prefix, StringComparison.Ordinal)
            && text.Skip(Prefix.Length).All(char.IsAsciiHexDigitLower);
    }

    /// <summary>The people with the stand-in in the place of somebody.</summary>
    internal static IReadOnlyList<ParticipantId> Put(IReadOnlyList<ParticipantId> people, ParticipantId person, ParticipantId standIn) =>
        [.. people.Select(one => one == person ? standIn : one)];

    /// <summary>The people with the stand-ins in their places that others have there, of whom somebody was erased since.</summary>
    internal static IReadOnlyList<ParticipantId> LeftOf(IReadOnlyList<ParticipantId> people, IReadOnlyList<ParticipantId> left) =>
        [.. people.Select((one, index) => index < left.Count && Is(left[index]) ? left[index] : one)];
}
