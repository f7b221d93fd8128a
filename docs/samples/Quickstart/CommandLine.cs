using Progressie;

namespace Quickstart;

/// <summary>What was asked on the command line.</summary>
public sealed class CommandLine
{
    private static readonly Dictionary<string, int> FilesOf = new()
    {
        ["score"] = 1,
        ["compare"] = 2,
        ["validate"] = 1,
        ["new"] = 0,
        ["conversation"] = 1,
        ["model"] = 1,
        ["scale"] = 1,
        ["board"] = 1,
        ["merge"] = 2,
        ["journal"] = 1,
    };

    private readonly List<string> _files = [];
    private readonly List<string> _checklistFiles = [];
    private readonly List<string> _modelFiles = [];

    private CommandLine()
    {
    }

    /// <summary>The command, or null for the sample data.</summary>
    public string? Command { get; private set; }

    public IReadOnlyList<string> Files => _files;

    public IReadOnlyList<string> ChecklistFiles => _checklistFiles;

    public IReadOnlyList<string> ModelFiles => _modelFiles;

    /// <summary>The person to show a conversation, a board or a journal to, or null for what everybody in it, or its owner, may
    /// see.</summary>
    public ParticipantId? Reader { get; private set; }

    /// <summary>The language to show results in, or null for the language the checklist was filled in in.</summary>
    public LanguageTag? Culture { get; private set; }

    public bool AsJson { get; private set; }

    public bool AsMarkdown { get; private set; }

    /// <summary>Whether a format was asked for; <c>new</c> writes JSON unless one was.</summary>
    public bool HasFormat { get; private set; }

    public bool WantsHelp { get; private set; }

    /// <summary>What is wrong with the arguments, or null.</summary>
    public string? Mistake { get; private set; }

    public static CommandLine Parse(IReadOnlyList<string> args)
    {
        CommandLine line = new();
        Queue<string> rest = new(args);
        while (line.Mistake is null && rest.TryDequeue(out string? arg))
        {
            line.Take(arg, rest);
        }

        if (line.Mistake is null && !line.WantsHelp)
        {
            line.CheckFiles();
        }

        return line;
    }

    private void Take(string arg, Queue<string> rest)
    {
        switch (arg)
        {
            case "-h" or "--help":
                WantsHelp = true;
                break;
            case "--culture":
                Culture = Value(arg, rest, ["nl", "en"]) is { } culture ? LanguageTag.Parse(culture) : Culture;
                break;
            case "--format":
                string? format = Value(arg, rest, ["text", "markdown", "json"]);
                AsJson = format == "json";
                AsMarkdown = format == "markdown";
                HasFormat = true;
                break;
            case "--checklist" or "--conversation-model":
                if (Value(arg, rest, []) is { } file)
                {
                    (arg == "--checklist" ? _checklistFiles : _modelFiles).Add(file);
                }

                break;
            case "--for":
                if (Value(arg, rest, []) is { } reader)
                {
                    TakeReader(reader);
                }

                break;
            case ['-', _, ..]:
                Mistake = $"There is no option '{arg}'.";
                break;
            default:
                TakeWord(arg);
                break;
        }
    }

    private void TakeWord(string word)
    {
        if (Command is not null)
        {
            _files.Add(word);
        }
        else if (FilesOf.ContainsKey(word))
        {
            Command = word;
        }
        else
        {
            Mistake = $"There is no command '{word}': expected {string.Join(", ", FilesOf.Keys)}, or none for the sample data.";
        }
    }

    private void TakeReader(string reader)
    {
        if (ParticipantId.TryParse(reader, out ParticipantId id))
        {
            Reader = id;
        }
        else
        {
            Mistake = $"The option --for takes the id of a participant, not '{reader}'.";
        }
    }

    private string? Value(string option, Queue<string> rest, string[] allowed)
    {
        if (!rest.TryDequeue(out string? value))
        {
            Mistake = $"The option {option} needs a value{(allowed.Length == 0 ? "." : $": {string.Join(" or ", allowed)}.")}";
            return null;
        }

        if (allowed.Length > 0 && !allowed.Contains(value))
        {
            Mistake = $"The option {option} takes {string.Join(" or ", allowed)}, not '{value}'.";
            return null;
        }

        return value;
    }

    private void CheckFiles()
    {
        int expected = Command is null ? 0 : FilesOf[Command];
        if (Files.Count != expected)
        {
            Mistake = $"The command '{Command}' takes "
                + $"{expected switch { 0 => "no files", 1 => Command == "model" ? "one id" : "one file", _ => "two files" }}, and got "
                + $"{Files.Count}.";
        }
        else if (Reader is not null && AsJson && Command == "conversation")
        {
            Mistake = "For a conversation, the option --for does not go with JSON: the document holds everything, also what is private to "
                + "others.";
        }
        else if (Files.Concat(ChecklistFiles).Concat(ModelFiles).Count(static file => file == "-") > 1)
        {
            Mistake = "Standard input can be read only once: use '-' for one file.";
        }
    }
}
