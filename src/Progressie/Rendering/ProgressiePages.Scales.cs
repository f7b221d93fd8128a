using Progressie.Internal;
using Progressie.Scales;

namespace Progressie.Rendering;

/// <content>Scales, series, guidance and spreads.</content>
public sealed partial class ProgressiePages
{
    /// <summary>A scale: the topic, what 10 and 0 stand for, and what is good enough.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page Of(Scale result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language);
        AddScale(page, result);
        return page.ToPage();
    }

    /// <summary>A series: how far it is in the person's own view, what is there already first, and then everything that was told. What
    /// was taken back is not in it.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page Of(ScaleSeries result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language);
        AddScale(page, result.Scale);
        page.Told("scale.of", "name", result.Owner is { } owner ? PageBuilder.Name(owner) : null);
        page.Part("series.now");
        AddProgress(page, result.Progress());
        ScaleEntry[] standing = [.. result.Standing];
        if (standing.Length > 0)
        {
            page.Part("series.readings");
        }

        int line = standing.Length == 0 ? 0 : result.LineOf(standing[0]);
        foreach (ScaleEntry entry in standing)
        {
            if (result.LineOf(entry) != line)
            {
                line = result.LineOf(entry);
                page.Line("series.revised", ("version", entry.Version.ToString()));
            }

            AddEntry(page, entry, result.ScaleOf(entry));
        }

        return page.ToPage();
    }

    /// <summary>What fits next, of any technique, with words to ask it in, what else is possible, what not now, and why.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page Of(Guidance result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language);
        page.Title(page.Say("guide.heading"));
        foreach (Suggestion step in result.Next)
        {
            PageItem item = page.Item(Suggested(page, step));
            foreach (Wording question in step.Questions)
            {
                item.Detail(page.Say(question));
            }
        }

        page.Nothing(result.Next.Count, "guide.nothing-next");
        page.List("guide.also", result.Also.Where(static step => step.Times is null or 0).Select(step => Suggested(page, step)));
        page.List("guide.not-now", result.NotNow.Select(step => Suggested(page, step)));
        page.List("guide.cautions", result.Cautions.Select(page.Say));
        page.Section();
        page.Told(
            "scale.told", "steps", Words.List("; ", result.All.Where(static step => step.Times > 0).Select(step => page.Say(step.Title))));
        return page.ToPage();
    }

    /// <summary>Where the people of a group are, or that there are too few to show anything.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page Of(ScaleSpread result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language);
        AddScale(page, result.Scale);
        page.Part("spread.heading");
        if (result.People is not { } all)
        {
            page.Line("spread.suppressed", ("minimum", PageBuilder.Number(result.MinimumPeople)));
            return page.ToPage();
        }

        foreach (ScaleBand band in result.Bands)
        {
            (string, Words) to = ("to", Position(page, band.To)), people = ("people", PageBuilder.Number(band.People));
            page.Item(band.From is { } from
                ? page.Say("spread.band", ("from", Position(page, from)), to, people)
                : page.Say("spread.up-to", to, people));
        }

        page.Section();
        page.Line("spread.people", ("people", PageBuilder.Number(all)));
        page.Line("spread.invite");
        return page.ToPage();
    }

    /// <summary>Puts a question of the scaling conversation in words, with what 10 and 0 stand for and the position filled in.</summary>
    /// <param name="step">The question.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="soFar">What was told so far; <see langword="null"/> when nothing was.</param>
    /// <param name="language">The language. The words of the scale are shown as they are, without a full stop at their end.</param>
    /// <returns>The question, with the language it is in. Without a position the question does without; when it is hard, one step higher
    /// is a tiny one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The question is none of the known ones.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public TextInLanguage Question(ScaleStep step, Scale scale, ScaleReading? soFar, LanguageTag language)
    {
        PageBuilder page = Begin(scale, language);
        EnumGuard.Check(step, nameof(step));
        Wording question = new ScaleQuestions(scale, soFar).Ask(step);
        return InLanguage(page.Say(question), question.Key!.Value, language);
    }

    private static Words Position(PageBuilder page, ScalePosition position) => page.Decimal(position.Value);

    private static Words Called(PageBuilder page, ScalePerspective perspective) =>
        perspective.Words is { } words ? page.OnOneLine(words) : perspective.Id.ToString();

    private static void AddScale(PageBuilder page, Scale scale)
    {
        page.Title(page.Say("scale.heading", ("topic", Words.Own(TextRules.OnOneLine(scale.Topic)))));
        page.Line("scale.version", ("version", scale.Version.ToString()));
        page.Line("scale.ten", ("ten", Words.Own(scale.Ten)));
        page.Line("scale.zero", ("zero", Words.Own(scale.Zero)));
        page.Told("scale.time", "time", Words.Own(scale.TimeFrame));
        page.Told("scale.enough", "position", scale.GoodEnough is { } enough ? Position(page, enough) : null);
        page.Told(
            "scale.perspectives", "people",
            Words.List(", ", scale.Perspectives.Skip(1).Select(perspective => Called(page, perspective))));
    }

    private static void AddProgress(PageBuilder page, ScaleProgress progress)
    {
        if (progress.Latest is not { } latest)
        {
            page.Line("series.no-readings");
            return;
        }

        if (progress.Position is { } position)
        {
            AddPosition(page, progress, position);
        }
        else
        {
            page.Line("series.no-position", ("answer", AnswerOf(page, latest.Reading)));
        }

        page.Told("series.highest", "position", progress.HighestEver is { } highest ? Position(page, highest) : null);
    }

    private static void AddPosition(PageBuilder page, ScaleProgress progress, ScalePosition position)
    {
        page.Line(
            "series.covered",
            ("position", Position(page, position)),
            ("covered", page.Decimal(progress.Covered!.Value)),
            ("left", page.Decimal(progress.Left!.Value)));
        if (progress.IsGoodEnough == true)
        {
            page.Line("series.enough");
        }

        AddChange(page, progress.SincePrevious, "series.previous");
        if (progress.SinceFirst?.From.Number != progress.SincePrevious?.From.Number)
        {
            AddChange(page, progress.SinceFirst, "series.first");
        }
    }

    private static void AddChange(PageBuilder page, ScaleChange? change, string then)
    {
        if (change is not null)
        {
            Words from = page.Say(then, ("moment", Moments.Text(change.From.When.Day)));
            page.Line(PageBuilder.KeyOf("series.", change.Direction), ("points", page.Decimal(Math.Abs(change.Points))), ("then", from));
        }
    }

    private static void AddEntry(PageBuilder page, ScaleEntry entry, Scale scale)
    {
        ScaleReading reading = entry.Reading;
        (string, Words) moment = ("moment", PageBuilder.Minute(entry.When)), answer = ("answer", AnswerOf(page, reading));
        ScalePerspective from = scale.Perspectives.First(perspective => perspective.Id == reading.Perspective);
        PageItem item = page.Item(reading.Perspective == PerspectiveId.Own
            ? page.Say("series.line", moment, answer)
            : page.Say("series.line-of", moment, ("who", Called(page, from)), answer));
        if (entry.Corrections.Count > 0)
        {
            item.Detail(page.Say("series.corrected"));
        }

        AddFindings(page, item, reading.WhatIsThere);
        AddPoints(page, item, "series.coping", reading.Coping);
        AddEarlier(page, item, reading.EarlierHighest);
        AddPoints(page, item, "series.keeps", reading.Keeps);
        if (reading.OneStepHigher is { } higher)
        {
            (string, Words) looks = ("looks", Words.Own(higher.LooksLike));
            item.Detail(higher.Position is { } position
                ? page.Say("series.step-higher-at", ("position", Position(page, position)), looks)
                : page.Say("series.step-higher", looks));
        }

        if (reading.NextStep is { } step)
        {
            page.Told(item, "series.next-step", "step", step.What);
            AddStepDetails(page, item, step);
        }
    }

    private static void AddFindings(PageBuilder page, PageItem item, IReadOnlyList<ScaleFinding> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        PageItem detail = item.Detail(page.Say("series.what-is-there"));
        foreach (ScaleFinding finding in findings)
        {
            page.Told(detail.Point(Words.Own(finding.What)), "conversation.how", "how", finding.How);
        }
    }

    private static void AddPoints(PageBuilder page, PageItem item, string key, IReadOnlyList<string> told)
    {
        if (told.Count > 0)
        {
            item.Detail(page.Say(key)).Points(told.Select(static words => Words.Own(words)));
        }
    }

    private static void AddEarlier(PageBuilder page, PageItem item, EarlierHighest? earlier)
    {
        if (earlier is EarlierPosition then)
        {
            (string, Words) position = ("position", Position(page, then.Position));
            item.Detail(then.When is { } when
                ? page.Say("series.earlier-when", position, ("when", Words.Own(when)))
                : page.Say("series.earlier", position));
            page.Told(item, "series.worked", "what", then.WhatWorked);
        }
        else if (earlier is not null)
        {
            item.Detail(page.Say("series.never-higher"));
        }
    }

    /// <summary>The answer as it was given, with the person's own words and whether it is their lowest point.</summary>
    private static Words AnswerOf(PageBuilder page, ScaleReading reading)
    {
        Words answer = reading.Answer switch
        {
            OnScale on => Position(page, on.Position),
            BelowScale { Number: { } number } => page.Say("answer.below-number", ("number", page.Decimal(number))),
            BelowScale => page.Say("answer.below"),
            NoBottom => page.Say("answer.no-bottom"),
            _ => page.Say("answer.unanswered"),
        };
        Words? said = reading.Answer.Words is { } words ? "‘" + Words.Own(words) + "’" : null;
        return answer.With("; ", said, reading.IsLowestSoFar ? page.Say("answer.lowest") : null);
    }
}
