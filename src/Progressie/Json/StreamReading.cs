namespace Progressie.Json;

/// <summary>Takes a document out of a stream, no further than the limit needs.</summary>
internal static class StreamReading
{
    private const int FirstLength = 8_192;

    /// <summary>Reads to the end, or to one byte past the limit, so that the reader sees that it was passed.</summary>
    internal static async Task<byte[]> ReadAsync(Stream stream, ProgressieLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        long most = (long)limits.MaxDocumentBytes + 1;
        byte[] buffer = new byte[Math.Min(FirstLength, most)];
        int length = 0;
        while (length < most)
        {
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(Math.Min(buffer.Length * 2L, most), Array.MaxLength));
            }

            int read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            length += read;
        }

        Array.Resize(ref buffer, length);
        return buffer;
    }
}
