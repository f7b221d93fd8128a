using System.Buffers;
using System.IO.Pipelines;

namespace Progressie.Json;

/// <summary>Takes a document out of a stream or a pipe, no further than the limit needs.</summary>
internal static class StreamReading
{
    private const int FirstLength = 8_192;

    /// <summary>Reads to the end, or to one byte past the limit, so that the reader sees that it was passed.</summary>
    internal static async Task<byte[]> ReadAsync(Stream stream, ProgressieLimits limits, CancellationToken cancellationToken)
    {
        long most = MostOf(limits);
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

    /// <summary>Reads to the end, or to one byte past the limit, so that the reader sees that it was passed.</summary>
    internal static async Task<byte[]> ReadAsync(PipeReader pipe, ProgressieLimits limits, CancellationToken cancellationToken)
    {
        long most = MostOf(limits);
        while (true)
        {
            ReadResult result = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (result.IsCanceled)
            {
                throw new OperationCanceledException("The pipe was cancelled.", cancellationToken);
            }

            if (result.IsCompleted || result.Buffer.Length >= most)
            {
                byte[] utf8 = result.Buffer.Slice(0, Math.Min(most, result.Buffer.Length)).ToArray();
                pipe.AdvanceTo(result.Buffer.End);
                return utf8;
            }

            // Nothing is taken until all of it is there; the pipe keeps it.
            pipe.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    private static long MostOf(ProgressieLimits limits) => Math.Min((long)limits.MaxDocumentBytes + 1, Array.MaxLength);
}
