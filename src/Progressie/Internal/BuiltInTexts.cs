using System.Reflection;

namespace Progressie.Internal;

/// <summary>The catalogue of texts, as the library ships it: words, sentences of issues and phrases, read from the files in <c>Texts</c>
/// when the first text is asked for.</summary>
internal static class BuiltInTexts
{
    private const string IssuePrefix = "issue.";

    private static readonly Dictionary<string, Entry> Entries = Load();

    /// <summary>Every key, in the order of the files.</summary>
    internal static IReadOnlyCollection<string> Keys => Entries.Keys;

    /// <summary>The languages that every text is there in.</summary>
    internal static IReadOnlyList<LanguageTag> Languages => Entries["score.total"].Text.Languages;

    /// <summary>The key of the sentence of an issue.</summary>
    internal static string KeyOf(IssueCode code) =>
        string.Create(IssuePrefix.Length + 7, code, static (span, c) =>
        {
            IssuePrefix.CopyTo(span);
            c.ToString().AsSpan().ToLowerInvariant(span[IssuePrefix.Length..]);
        });

    internal static LocalizedText? Find(string key) => Entries.TryGetValue(key, out Entry? entry) ? entry.Text : null;

    /// <summary>How much an issue weighs: nothing for a code that is not there.</summary>
    internal static IssueSeverity? SeverityOf(IssueCode code) =>
        code.IsDefault || !Entries.TryGetValue(KeyOf(code), out Entry? entry) ? null : entry.Severity;

    /// <summary>Whether what stands in a place of the sentence of an issue is never what somebody wrote.</summary>
    internal static bool IsOurs(IssueCode code, string place) => Entries[KeyOf(code)].Head.AsSpan(1).Contains(place);

    /// <summary>The English of what has words, the language of messages and logs.</summary>
    internal static string? English(string key) => Find(key)?.Show(LanguageTag.English, LanguageTag.English).Text;

    private static Dictionary<string, Entry> Load()
    {
        Dictionary<string, Entry> entries = new(1024, StringComparer.Ordinal);
        foreach (string file in (ReadOnlySpan<string>)["words", "issues", "phrases"])
        {
            using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Progressie.Texts.{file}.txt")!;
            using StreamReader reader = new(stream);
            Entry? entry = null;
            while (reader.ReadLine() is { } line)
            {
                if (line.StartsWith(' '))
                {
                    entry!.Lines.Add(line);
                }
                else if (line.Length > 0 && line[0] != '#')
                {
                    int cut = line.IndexOf(' ', StringComparison.Ordinal);
                    entry = new Entry(cut < 0 ? [] : line[(cut + 1)..].Split(' '));
                    entries.Add(cut < 0 ? line : line[..cut], entry);
                }
            }
        }

        return entries;
    }

    /// <summary>A key with its words in each language.</summary>
    /// <param name="head">What stands after the key: how much an issue weighs, and its places that a log may show.</param>
    private sealed class Entry(string[] head)
    {
        internal string[] Head { get; } = head;

        internal List<string> Lines { get; } = new(2);

        internal IssueSeverity? Severity => (Head is [var severity, ..] ? severity : null) switch
        {
            "error" => IssueSeverity.Error,
            "warning" => IssueSeverity.Warning,
            "hint" => IssueSeverity.Hint,
            _ => null,
        };

        // Made from the same lines each time, so a race between two threads at worst makes it twice.
        internal LocalizedText Text => field ??= LocalizedText.FromChecked([.. Lines.ConvertAll(Language)]);

        private static (LanguageTag Language, string Text) Language(string line)
        {
            int cut = line.IndexOf(": ", StringComparison.Ordinal);
            return (LanguageTag.Parse(line[..cut].Trim()), line[(cut + 2)..]);
        }
    }
}
