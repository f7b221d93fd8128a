using System.Diagnostics;
using System.Runtime;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Json;

// The first score of a fresh process: catalogue, checklist, read of the response in the file named, score.
// Prints one line: ms of the four steps, then the methods compiled by the whole process up to the score, and those since Main.
byte[] utf8 = File.ReadAllBytes(args[0]);
long methodsBefore = JitInfo.GetCompiledMethodCount();
long start = Stopwatch.GetTimestamp();
ProgressieCatalog catalog = ProgressieCatalog.BuiltIn;
long catalogued = Stopwatch.GetTimestamp();
Checklist checklist = catalog.Checklists[LeadershipChecklist.Id];
long listed = Stopwatch.GetTimestamp();
#if OLD_READING
ChecklistResponse response = ProgressieJson.ReadChecklistResponse(utf8, catalog);
#else
ChecklistResponse response = ProgressieJson.Read<ChecklistResponse>(utf8, catalog).Value;
#endif
long read = Stopwatch.GetTimestamp();
int achieved = response.Score().Total.Achieved;
long scored = Stopwatch.GetTimestamp();
long methods = JitInfo.GetCompiledMethodCount();
if (args.Length > 1)
{
    Environment.Exit(0);
}

string times = $"{Ms(start, catalogued)} {Ms(catalogued, listed)} {Ms(listed, read)} {Ms(read, scored)}";
Console.WriteLine(FormattableString.Invariant($"{times} {methods} {methods - methodsBefore} {achieved} {checklist.Items.Count}"));

static string Ms(long from, long to) => FormattableString.Invariant($"{Stopwatch.GetElapsedTime(from, to).TotalMilliseconds:F3}");
