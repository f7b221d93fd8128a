using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Progressie.Internal;

/// <summary>Feeds values to SHA-256 so that no two different contents give the same bytes: every value carries its length.</summary>
internal sealed class ContentHasher : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Dispose() => _hash.Dispose();

    internal void Add(int value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        _hash.AppendData(bytes);
    }

    internal void Add(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Add(bytes.Length);
        _hash.AppendData(bytes);
    }

    internal void Add(LocalizedText text)
    {
        Add(text.Entries.Length);
        foreach ((LanguageTag language, string words) in text.Entries)
        {
            Add(language.ToString());
            Add(words);
        }
    }

    /// <summary>What every definition begins with.</summary>
    internal void AddHead(string layout, DefinitionId id, DefinitionVersion version, LanguageTag source, IReadOnlyList<LanguageTag> languages)
    {
        Add(layout);
        Add(id.ToString());
        Add(version.Number);
        Add(source.ToString());
        Add(languages.Count);
        foreach (LanguageTag language in languages)
        {
            Add(language.ToString());
        }
    }

    internal void AddOptional(LocalizedText? text)
    {
        Add(text is null ? 0 : 1);
        if (text is not null)
        {
            Add(text);
        }
    }

    internal ContentHash Finish()
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        _hash.GetCurrentHash(digest);
        return ContentHash.FromSha256(digest);
    }
}
