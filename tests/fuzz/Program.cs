using SharpFuzz;

namespace Progressie.Fuzz;

/// <summary>Without arguments, what AFL++ drives. <c>keep FROM TO</c> copies a few inputs of a folder that together reach nearly all that
/// the folder reaches; <c>replay FILE…</c> runs files one by one.</summary>
internal static class Program
{
    private const int Most = 25;

    private static unsafe int Main(string[] args)
    {
        // An instrumented library must not be touched before it is told where to count.
        switch (args)
        {
            case []:
                Fuzzer.Run(static stream =>
                {
                    using MemoryStream copy = new();
                    stream.CopyTo(copy);
                    Harness.One(copy.ToArray());
                });
                return 0;
            case ["keep", string from, string to]:
                return Keep(from, to);
            case ["replay", .. string[] files]:
                byte[] unused = new byte[ushort.MaxValue + 1];
                fixed (byte* memory = unused)
                {
                    SharpFuzz.Common.Trace.SharedMem = memory;
                    foreach (string file in files)
                    {
                        Console.WriteLine($"{(Harness.One(File.ReadAllBytes(file)) ? "accepted" : "refused ")} {file}");
                    }
                }

                return 0;
            default:
                return 2;
        }
    }

    /// <summary>Takes again and again the input that reaches most of what is not reached yet, at most <see cref="Most"/> times.</summary>
    private static unsafe int Keep(string from, string to)
    {
        List<(FileInfo File, bool IsAccepted, HashSet<int> Edges)> inputs = [];
        byte[] edges = new byte[ushort.MaxValue + 1];
        fixed (byte* memory = edges)
        {
            SharpFuzz.Common.Trace.SharedMem = memory;
            FileInfo[] files =
            [
                .. new DirectoryInfo(from).GetFiles().Where(static file => !file.Name.StartsWith('.')).OrderBy(static file => file.Length),
            ];

            // Once beforehand: what runs only at the first document belongs to none of them.
            Array.ForEach(files, static file => Harness.One(File.ReadAllBytes(file.FullName)));
            foreach (FileInfo file in files)
            {
                Array.Clear(edges);
                bool isAccepted = Harness.One(File.ReadAllBytes(file.FullName));
                inputs.Add((file, isAccepted, [.. Enumerable.Range(0, edges.Length).Where(i => edges[i] != 0)]));
            }
        }

        Directory.CreateDirectory(to);
        HashSet<int> seen = [];
        int kept = 0;
        for (; kept < Most; kept++)
        {
            (FileInfo file, bool isAccepted, HashSet<int> reached) = inputs.MaxBy(input => input.Edges.Count(edge => !seen.Contains(edge)));
            if (reached.IsSubsetOf(seen))
            {
                break;
            }

            seen.UnionWith(reached);
            file.CopyTo(Path.Combine(to, $"{(isAccepted ? "accepted" : "refused")}-{kept + 1:D2}.json"), overwrite: true);
        }

        Console.WriteLine(
            $"{to}: {kept} of {inputs.Count} inputs kept, {seen.Count} of "
                + $"{inputs.SelectMany(static input => input.Edges).Distinct().Count()} edges");
        return 0;
    }
}
