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
        if (Take(ProgressieJson.TryReadScaleSeries(ReadBytes(file), _catalog.Limits), file) is not { } series)
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
        _output.Write(Shown(Pages.Of(series, language), Pages.Of(ScaleGuide.Suggest(series.Scale, latest), language)));
        return Done;
    }

    /// <summary>A circle board as one person, or everybody, may see it now; of a two-sided board the comparison too, once the two compare.</summary>
    private int Board(string file)
    {
        if (Take(ProgressieJson.TryReadCircleBoard(ReadBytes(file), _catalog.Limits), file) is not { } board)
        {
            return DataHasIssues;
        }

        CircleSnapshot snapshot = _line.Reader is { } reader ? board.ShowTo(reader) : board.ShowToAll();
        if (_line.AsJson)
        {
            _output.Write(ProgressieJson.Write(snapshot) + "\n");
            return Done;
        }

        LanguageTag language = LanguageFor(board);
        _output.Write(Shown(Pages.Of(snapshot, language)));
        if (board.Form == CircleForm.TwoSided && board.Phase != CirclePhase.Prepare)
        {
            _output.Write("\n" + Shown(Pages.Of(CircleComparison.Of(board), language)));
        }

        return Done;
    }

    /// <summary>A board with what another replica has, as a board or as operations: what arrived, what clashed and which rule settled it, and the board after that.</summary>
    private int Merge(string ours, string theirs)
    {
        if (Take(ProgressieJson.TryReadCircleBoard(ReadBytes(ours), _catalog.Limits), ours) is not { } board
            || ReadMerge(board, theirs) is not { } merge)
        {
            return DataHasIssues;
        }

        LanguageTag language = LanguageFor(board);
        _output.Write(_line.AsJson
            ? ProgressieJson.Write(merge.Board) + "\n"
            : Shown(Pages.Of(merge, language), Pages.Of(merge.Board.ShowToAll(), language)));
        return Done;
    }

    /// <summary>A journal for its owner, with what keeps working and older progress that comes by; for somebody else what is shared with them.</summary>
    private int Journal(string file)
    {
        if (Take(ProgressieJson.TryReadJournal(ReadBytes(file), _catalog.Limits), file) is not { } journal)
        {
            return DataHasIssues;
        }

        LanguageTag language = _line.Culture ?? journal.Language ?? LanguageTag.Dutch;
        if (_line.Reader is { } reader)
        {
            JournalView view = journal.VisibleTo(reader);
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
        _output.Write(Shown(Pages.Of(journal, language), Pages.Of(journal.WhatKeepsWorking, language), Pages.Of(journal.Resurface(today), language), Pages.Of(JournalGuide.Suggest(journal, now), language)));
        return Done;
    }

    private CircleMerge? ReadMerge(CircleBoard board, string theirs)
    {
        byte[] utf8 = ReadBytes(theirs);
        if (ProgressieJson.TryReadInfo(utf8, _catalog.Limits).TryGetValue(out DocumentInfo? document) && document.Kind == "circle-operations")
        {
            return Take(ProgressieJson.TryReadCircleOperations(utf8, board, _catalog.Limits), theirs);
        }

        return Take(ProgressieJson.TryReadCircleBoard(utf8, _catalog.Limits), theirs) is { } other
            ? Take(CircleMerge.TryBetween(board, other), theirs)
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
