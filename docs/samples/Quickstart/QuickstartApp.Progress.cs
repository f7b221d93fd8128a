using Progressie;
using Progressie.Circles;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Scales;

namespace Quickstart;

/// <content>Scales, circle boards and journals.</content>
public sealed partial class QuickstartApp
{
    /// <summary>A scale question over time, and what fits next.</summary>
    private int Scale(string file)
    {
        if (Take(ProgressieJson.Read<ScaleSeries>(ReadBytes(file), _catalog), file) is not { } series)
        {
            return DataHasIssues;
        }

        if (_line.AsJson)
        {
            _output.Write(ProgressieJson.Write(series) + "\n");
            return Done;
        }

        LanguageTag language = _line.Culture ?? series.Language ?? LanguageTag.Dutch;
        ScaleReading? latest = series.Progress().Latest?.Reading;
        _output.Write(Shown(Pages.Of(series, language), Pages.Of(series.Guide(TimeProvider.System.GetLocalNow(), latest), language)));
        return Done;
    }

    /// <summary>A circle board as one person, or everybody, may see it now; of a two-sided board the comparison too, once the two
    /// compare.</summary>
    private int Board(string file)
    {
        if (Take(ProgressieJson.Read<CircleBoard>(ReadBytes(file), _catalog), file) is not { } board)
        {
            return DataHasIssues;
        }

        if (_line.Reader is { } unknown && board.Participants.Count > 0 && !board.Participants.Any(person => person.Id == unknown))
        {
            _errors.Write($"'{unknown}' does not take part: participants are {string.Join(", ", board.Participants)}.\n");
            return WrongUse;
        }

        CircleSnapshot snapshot = _line.Reader is { } reader ? board.ViewFor(reader) : board.ViewForEveryone();
        if (_line.AsJson)
        {
            _output.Write(ProgressieJson.Write(snapshot) + "\n");
            return Done;
        }

        LanguageTag language = LanguageFor(board);
        _output.Write(Shown(Pages.Of(snapshot, language)));
        if (board.Form == CircleForm.TwoSided && board.Phase != CirclePhase.Prepare)
        {
            _output.Write("\n" + Shown(Pages.Of(board.CompareSides(), language)));
        }

        return Done;
    }

    /// <summary>A board with what another replica has, as a board or as operations: what arrived, what clashed and which rule settled it,
    /// and the board after that.</summary>
    private int Merge(string ours, string theirs)
    {
        if (Take(ProgressieJson.Read<CircleBoard>(ReadBytes(ours), _catalog), ours) is not { } board
            || ReadMerge(board, theirs) is not { } merge)
        {
            return DataHasIssues;
        }

        LanguageTag language = LanguageFor(board);
        _output.Write(_line.AsJson
            ? ProgressieJson.Write(merge.Board) + "\n"
            : Shown(Pages.Of(merge, language), Pages.Of(merge.Board.ViewForEveryone(), language)));
        return Done;
    }

    /// <summary>A journal for its owner, with what keeps working and older progress that comes by; for somebody else what is shared with
    /// them.</summary>
    private int Journal(string file)
    {
        if (Take(ProgressieJson.Read<ProgressJournal>(ReadBytes(file), _catalog), file) is not { } journal)
        {
            return DataHasIssues;
        }

        LanguageTag language = _line.Culture ?? journal.Language ?? LanguageTag.Dutch;
        if (_line.Reader is { } reader)
        {
            if (Take(journal.TryViewFor(reader), file) is not { } view)
            {
                return WrongUse;
            }

            _output.Write(_line.AsJson ? ProgressieJson.Write(view) + "\n" : Shown(Pages.Of(view, language)));
            return Done;
        }

        if (_line.AsJson)
        {
            _output.Write(ProgressieJson.Write(journal) + "\n");
            return Done;
        }

        DateTimeOffset now = TimeProvider.System.GetLocalNow();
        DateOnly today = DateOnly.FromDateTime(now.DateTime);
        _output.Write(
            Shown(
                Pages.Of(journal, language), Pages.Of(journal.WhatKeepsWorking, language), Pages.Of(journal.Resurface(today), language),
                Pages.Prompts(journal.Guide(now), language)));
        return Done;
    }

    private CircleMerge? ReadMerge(CircleBoard board, string theirs)
    {
        byte[] utf8 = ReadBytes(theirs);
        if (ProgressieJson.ReadInfo(utf8, _catalog.Limits).TryGetValue(out DocumentInfo? document) && document.Kind == "circle-operations")
        {
            return Take(ProgressieJson.Read<CircleMessage>(utf8, _catalog), theirs) is { } message
                ? Take(board.TryApply(message), theirs)
                : null;
        }

        return Take(ProgressieJson.Read<CircleBoard>(utf8, _catalog), theirs) is { } other
            ? Take(board.TryMerge(other), theirs)
            : null;
    }

    private LanguageTag LanguageFor(CircleBoard board) => _line.Culture ?? board.Language ?? LanguageTag.Dutch;

    /// <summary>The value, with what there is to say about it on the error output.</summary>
    private T? Take<T>(Validated<T> read, string file)
        where T : class
    {
        if (read.Report.Issues.Count > 0)
        {
            _errors.Write(Pages.Of(read.Report.Named(file), _line.Culture ?? LanguageTag.English).ToText());
        }

        return read.TryGetValue(out T? value) ? value : null;
    }
}
