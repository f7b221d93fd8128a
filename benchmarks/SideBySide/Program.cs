using System.Buffers;
using System.Diagnostics;
using System.Text.Json;
using Progressie.SideBySide;

// One of the two processes that .ci/sidebyside talks to, with the folders to find documents in. Each line of input is "document operation
// calls"; each line of output the nanoseconds and bytes allocated of one call. A document that this side does not accept is answered with
// why.
Dictionary<string, (byte[] Utf8, Api Api, object Value)> documents = [];
while (Console.ReadLine() is { } line)
{
    string[] words = line.Split(' ');
    try
    {
        if (!documents.TryGetValue(words[0], out (byte[] Utf8, Api Api, object Value) document))
        {
            byte[] utf8 = File.ReadAllBytes(args.Select(folder => Path.Combine(folder, words[0] + ".json")).First(File.Exists));
            string kind = JsonDocument.Parse(utf8).RootElement.GetProperty("document").GetString()!;
            Api api = Api.ByKind[kind];
            document = documents[words[0]] = (utf8, api, api.Read(utf8));
        }

        (double nanoseconds, double bytes) = Measure(document, words[1], int.Parse(words[2]));
        Console.WriteLine(FormattableString.Invariant($"{nanoseconds:F1} {bytes:F0}"));
    }
    catch (Exception failure)
    {
        Console.WriteLine("! " + failure.GetBaseException().Message.ReplaceLineEndings(" / "));
    }
}

static (double Nanoseconds, double Bytes) Measure((byte[] Utf8, Api Api, object Value) document, string operation, int calls)
{
    ArrayBufferWriter<byte> output = new(1 << 20);
    int sum = 0;
    long allocated = GC.GetAllocatedBytesForCurrentThread();
    long start = Stopwatch.GetTimestamp();
    for (int i = 0; i < calls; i++)
    {
        switch (operation)
        {
            case "read":
                sum += document.Api.Read(document.Utf8) is null ? 0 : 1;
                break;
            case "write":
                output.ResetWrittenCount();
                document.Api.Write(document.Value, output);
                sum += output.WrittenCount;
                break;
            default:
                Utf8JsonReader reader = new(document.Utf8);
                while (reader.Read())
                {
                    sum++;
                }

                break;
        }
    }

    double nanoseconds = Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls;
    double bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)calls;
    return sum > 0 ? (nanoseconds, bytes) : throw new InvalidOperationException("Nothing was done.");
}
