using Progressie;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Json;
using Progressie.Rendering;

namespace Quickstart;

/// <summary>The main jobs of the library on real input: score, analyse and compare checklists, and show conversations, scales, boards and
/// journals.</summary>
public sealed partial class QuickstartApp
{
    private const int Done = 0;
    private const int DataHasIssues = 1;
    private const int WrongUse = 2;

    private readonly CommandLine _line;
    private readonly Stream _input;
    private readonly TextWriter _output;
    private readonly TextWriter _errors;
    private ProgressieCatalog _catalog = ProgressieCatalog.BuiltIn;

    // Who brings a checklist of their own wants to fill that in.
    private DefinitionId _toFillIn = LeadershipChecklist.Id;

    private QuickstartApp(CommandLine line, Stream input, TextWriter output, TextWriter errors)
    {
        _line = line;
        _input = input;
        _output = output;
        _errors = errors;
    }

    private ProgressiePages Pages => new(_catalog.Texts);

    public static int Run(IReadOnlyList<string> args, Stream input, TextWriter output, TextWriter errors)
    {
        CommandLine line = CommandLine.Parse(args);
        if (line.Mistake is { } mistake)
        {
            errors.Write($"{mistake}\n\n{Help.In(line.Culture)}");
            return WrongUse;
        }

        if (line.WantsHelp)
        {
            output.Write(Help.In(line.Culture));
            return Done;
        }

        try
        {
            return new QuickstartApp(line, input, output, errors).Run();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.Write($"{e.Message}\n");
            return WrongUse;
        }
    }

    private int Run()
    {
        foreach (string file in _line.ChecklistFiles)
        {
            Validated<Checklist> checklist =
                ProgressieJson.Read<Checklist>(ReadBytes(file), ProgressieCatalog.BuiltIn.With(_catalog.Limits));
            if (!checklist.TryGetValue(out Checklist? own))
            {
                return Refuse(checklist.Report.Named(file));
            }

            try
            {
                _catalog = _catalog.With(own);
                _toFillIn = own.Id;
            }
            catch (ProgressieDataException e)
            {
                return Refuse(e.Report.Named(file));
            }
        }

        foreach (string file in _line.ModelFiles)
        {
            Validated<ConversationModel> model =
                ProgressieJson.Read<ConversationModel>(ReadBytes(file), ProgressieCatalog.BuiltIn.With(_catalog.Limits));
            if (!model.TryGetValue(out ConversationModel? own))
            {
                return Refuse(model.Report.Named(file));
            }

            try
            {
                _catalog = _catalog.With(own);
            }
            catch (ProgressieDataException e)
            {
                return Refuse(e.Report.Named(file));
            }
        }

        return _line.Command switch
        {
            "score" => Score(_line.Files[0]),
            "compare" => Compare(_line.Files[0], _line.Files[1]),
            "validate" => Validate(_line.Files[0]),
            "new" => New(),
            "conversation" => Conversation(_line.Files[0]),
            "model" => Model(_line.Files[0]),
            "scale" => Scale(_line.Files[0]),
            "board" => Board(_line.Files[0]),
            "merge" => Merge(_line.Files[0], _line.Files[1]),
            "journal" => Journal(_line.Files[0]),
            _ => Sample(),
        };
    }

    private int Sample()
    {
        string data = Path.Combine(AppContext.BaseDirectory, "data");
        string before = Path.Combine(data, "lise-2026-05.json");
        string after = Path.Combine(data, "lise-2026-11.json");
        int outcome = Score(after);
        if (outcome == Done && !_line.AsJson)
        {
            _output.Write('\n');
        }

        return outcome == Done ? Compare(before, after) : outcome;
    }

    private int Score(string file)
    {
        if (Read(file) is not { } response)
        {
            return DataHasIssues;
        }

        LanguageTag language = LanguageFor(response);
        if (_line.AsJson)
        {
            _output.Write($"{ProgressieJson.Write(response.Score())}\n{ProgressieJson.Write(response.Analyse())}\n");
        }
        else
        {
            _output.Write(Shown(Pages.Of(response.Score(), language), Pages.Of(response.Analyse(), language)));
        }

        return Done;
    }

    private int Compare(string beforeFile, string afterFile)
    {
        if (Read(beforeFile) is not { } before || Read(afterFile) is not { } after)
        {
            return DataHasIssues;
        }

        Validated<ChecklistComparison> compared = after.TryCompareWith(before);
        if (!compared.TryGetValue(out ChecklistComparison? comparison))
        {
            return Refuse(compared.Report.Named($"{beforeFile} and {afterFile}"));
        }

        _output.Write(_line.AsJson
            ? ProgressieJson.Write(comparison) + "\n"
            : Shown(Pages.Of(comparison, LanguageFor(after))));
        return Done;
    }

    private int Validate(string file)
    {
        byte[] utf8 = ReadBytes(file);
        Validated<DocumentInfo> info = ProgressieJson.ReadInfo(utf8, _catalog.Limits);
        if (info.TryGetValue(out DocumentInfo? told) && told.Kind == "circle-operations")
        {
            _errors.Write("Operations are judged with the board they are for: use merge BOARD OPERATIONS.\n");
            return WrongUse;
        }

        ValidationReport report = ProgressieJson.Validate(utf8, _catalog);
        report = report.Named(file);
        _output.Write(_line.AsJson
            ? ProgressieJson.Write(report) + "\n"
            : Shown(Pages.Of(report, _line.Culture ?? LanguageTag.English)));
        return report.IsValid ? Done : DataHasIssues;
    }

    /// <summary>An empty response to fill in: as JSON to save and mark, or as text to read and print.</summary>
    private int New()
    {
        LanguageTag language = _line.Culture ?? LanguageTag.Dutch;
        Checklist checklist = _catalog.Checklists[_toFillIn];
        if (_line.HasFormat && !_line.AsJson)
        {
            _output.Write(Shown(Pages.Of(checklist, language)));
            return Done;
        }

        ChecklistResponse response = ChecklistResponse.Start(
            checklist, Writer.Anonymous(TimeProvider.System), new ResponseDetails { Language = language });
        _output.Write(ProgressieJson.Write(response, JsonLayout.Indented) + "\n");
        return Done;
    }

    /// <summary>A conversation as one of its participants, or everybody in it, may see it, and what fits next as it was left:
    /// a file can be of long ago.</summary>
    private int Conversation(string file)
    {
        if (Take(ProgressieJson.Read<Conversation>(ReadBytes(file), _catalog), file) is not { } conversation)
        {
            return DataHasIssues;
        }

        if (_line.Reader is { } reader && !conversation.Participants.Any(participant => participant.Person.Id == reader))
        {
            _errors.Write(
                $"'{reader}' does not take part: participants are "
                    + $"{string.Join(", ", conversation.Participants.Select(static participant => participant.Person.Id))}.\n");
            return WrongUse;
        }

        if (_line.AsJson)
        {
            _output.Write(ProgressieJson.Write(conversation) + "\n");
            return Done;
        }

        LanguageTag language = _line.Culture ?? conversation.Language ?? conversation.Model.SourceLanguage;
        ConversationSummary summary = _line.Reader is { } id
            ? conversation.ViewFor(id)
            : conversation.ViewForEveryone();

        // What fits next where it was left, as far as the reader may know when that was.
        DateTimeOffset left = summary.Entries is [.., ConversationEntry last] ? last.At : summary.StartedAt;
        Guidance guidance = _line.Reader is { } who ? conversation.GuideFor(who, left) : conversation.GuideForEveryone(left);
        _output.Write(Shown(Pages.Of(summary, language), Pages.Of(guidance, conversation, language)));
        return Done;
    }

    /// <summary>A conversation model to read or print, or as a document to make another from.</summary>
    private int Model(string id)
    {
        if (!DefinitionId.TryParse(id, out DefinitionId known) || !_catalog.Conversations.Ids.Contains(known))
        {
            _errors.Write($"There is no conversation model '{id}': expected one of {string.Join(", ", _catalog.Conversations.Ids)}.\n");
            return WrongUse;
        }

        ConversationModel model = _catalog.Conversations[known];
        _output.Write(_line.AsJson
            ? ProgressieJson.Write(model, JsonLayout.Indented) + "\n"
            : Shown(Pages.Of(model, _line.Culture ?? LanguageTag.Dutch)));
        return Done;
    }

    private ChecklistResponse? Read(string file) => Take(ProgressieJson.Read<ChecklistResponse>(ReadBytes(file), _catalog), file);

    private int Refuse(ValidationReport report)
    {
        _errors.Write(Pages.Of(report, _line.Culture ?? LanguageTag.English).ToText());
        return DataHasIssues;
    }

    private string Shown(params IEnumerable<Page> pages) =>
        string.Join('\n', pages.Select(page => _line.AsMarkdown ? page.ToMarkdown() : page.ToText()));

    private LanguageTag LanguageFor(ChecklistResponse response) =>
        _line.Culture ?? response.Language ?? response.Checklist.SourceLanguage;

    /// <summary>Reads a file, or standard input for '-', no further than the reader needs to see that it is too large.</summary>
    private byte[] ReadBytes(string file)
    {
        using Stream stream = file == "-" ? _input : File.OpenRead(file);
        using MemoryStream bytes = new();
        byte[] buffer = new byte[8_192];
        for (int read; bytes.Length <= _catalog.Limits.MaxDocumentBytes && (read = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
